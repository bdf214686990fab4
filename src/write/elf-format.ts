/** How one ELF file lays out its records: class, byte order, and the layouts that follow from them. gABI 4, "Data Representation". */
import { ELFCLASS, ELFDATA } from '../../generated/elf-constants.ts';
import * as layout from '../../generated/elf-layout.ts';
import type { ByteOrder } from './bytes.ts';
import type { ElfEncoding } from './description.ts';

export interface ElfFormat {
  readonly elfClass: 32 | 64;
  readonly byteOrder: ByteOrder;
  /** e_machine, which decides what relocations look like. */
  readonly machine: number;
  /** EI_CLASS, EI_DATA. */
  readonly classCode: number;
  readonly dataCode: number;
  /** Bytes of an address, an offset or a size of the class. */
  readonly classSize: 4 | 8;
  readonly fileHeader: layout.FileHeaderLayout;
  readonly programHeader: layout.ProgramHeaderLayout;
  readonly sectionHeader: layout.SectionHeaderLayout;
  readonly symbol: layout.SymbolLayout;
  readonly rel: layout.RelLayout;
  readonly rela: layout.RelaLayout;
  /** What is in r_info of the 64-bit class, on most machines. */
  readonly info64: layout.Elf64RInfoBeLayout;
  /** What is in r_info on 64-bit MIPS. */
  readonly mips64Info: layout.Mips64RInfoLayout;
  readonly compressionHeader: layout.CompressionHeaderLayout;
}

export function elfFormat({ elfClass, byteOrder, machine }: ElfEncoding): ElfFormat {
  const dataCode = byteOrder === 'little' ? ELFDATA.LSB : ELFDATA.MSB;
  const info64 = byteOrder === 'little' ? layout.ELF64_R_INFO_LE_64 : layout.ELF64_R_INFO_BE_64;
  return elfClass === 64
    ? {
        elfClass,
        byteOrder,
        machine,
        classCode: ELFCLASS.CLASS64,
        dataCode,
        classSize: 8,
        fileHeader: layout.FILE_HEADER_64,
        programHeader: layout.PROGRAM_HEADER_64,
        sectionHeader: layout.SECTION_HEADER_64,
        symbol: layout.SYMBOL_64,
        rel: layout.REL_64,
        rela: layout.RELA_64,
        info64,
        mips64Info: layout.MIPS64_R_INFO_64,
        compressionHeader: layout.COMPRESSION_HEADER_64,
      }
    : {
        elfClass,
        byteOrder,
        machine,
        classCode: ELFCLASS.CLASS32,
        dataCode,
        classSize: 4,
        fileHeader: layout.FILE_HEADER_32,
        programHeader: layout.PROGRAM_HEADER_32,
        sectionHeader: layout.SECTION_HEADER_32,
        symbol: layout.SYMBOL_32,
        rel: layout.REL_32,
        rela: layout.RELA_32,
        info64,
        mips64Info: layout.MIPS64_R_INFO_32,
        compressionHeader: layout.COMPRESSION_HEADER_32,
      };
}
