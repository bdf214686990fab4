/** Where the fields of the records of a class are. Generated from `ksy/elf.ksy`. */
import * as layout from '../../generated/elf-layout.ts';
import type { NumberFormat } from './numbers.ts';

export type {
  CompressionHeaderLayout,
  Mips64RInfoLayout,
  RelLayout,
  RelaLayout,
  SectionHeaderLayout,
  SymbolLayout,
} from '../../generated/elf-layout.ts';

export interface Layouts {
  readonly sectionHeader: layout.SectionHeaderLayout;
  readonly symbol: layout.SymbolLayout;
  readonly rel: layout.RelLayout;
  readonly rela: layout.RelaLayout;
  /** What is in r_info of the 64-bit class, on most machines, in either byte order. */
  readonly info64: { readonly little: layout.Elf64RInfoLeLayout; readonly big: layout.Elf64RInfoBeLayout };
  /** What is in r_info on 64-bit MIPS. */
  readonly mips64Info: layout.Mips64RInfoLayout;
  readonly compressionHeader: layout.CompressionHeaderLayout;
}

/** How a file stores records. */
export interface RecordFormat extends NumberFormat {
  readonly layouts: Layouts;
}

const INFO_64 = { little: layout.ELF64_R_INFO_LE_64, big: layout.ELF64_R_INFO_BE_64 };

export function layoutsOf(is64: boolean): Layouts {
  return is64
    ? {
        sectionHeader: layout.SECTION_HEADER_64,
        symbol: layout.SYMBOL_64,
        rel: layout.REL_64,
        rela: layout.RELA_64,
        info64: INFO_64,
        mips64Info: layout.MIPS64_R_INFO_64,
        compressionHeader: layout.COMPRESSION_HEADER_64,
      }
    : {
        sectionHeader: layout.SECTION_HEADER_32,
        symbol: layout.SYMBOL_32,
        rel: layout.REL_32,
        rela: layout.RELA_32,
        info64: INFO_64,
        mips64Info: layout.MIPS64_R_INFO_32,
        compressionHeader: layout.COMPRESSION_HEADER_32,
      };
}
