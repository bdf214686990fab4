/**
 * Where the records of a file hold symbol and type: r_info. The gABI gives each of them a half in the 64-bit class, and 24
 * and 8 bits in the 32-bit class; two machines differ in the 64-bit class. gABI 4, "Relocation".
 */
import { ELF32_R_INFO, SPARC64_R_INFO } from '../../generated/bit-fields.ts';
import { EM, RSS } from '../../generated/elf-constants.ts';
import type { Layouts, RecordFormat } from './layouts.ts';
import type { RelocationTypes } from './relocation-types.ts';

/** Two numbers of four bytes, from which symbol and type are cut; positions count from the start of the record. */
export interface InfoFormat {
  readonly symbolAt: number;
  readonly symbolShift: number;
  readonly typeAt: number;
  readonly typeMask: number;
  /** Of the number with the type; that with the symbol has the byte order of the file. */
  readonly typeLittleEndian: boolean;
  /** Bits beside the type are further types, which work on the result of the first. */
  readonly isComposed: boolean;
  /** A record at the place of the one before it works on its result, whatever its own addend. */
  readonly composesNeighbours: boolean;
}

/** @param infoAt where r_info is in a record */
export function infoFormat(elf: RecordFormat & { readonly machine: number }, infoAt: number): InfoFormat {
  const { is64, littleEndian } = elf;
  if (!is64)
    return {
      symbolAt: infoAt,
      symbolShift: ELF32_R_INFO.rSym.shift,
      typeAt: infoAt,
      typeMask: ELF32_R_INFO.rType.mask,
      typeLittleEndian: littleEndian,
      isComposed: false,
      // The gABI says so for all machines, but only MIPS follows it: for RISC-V, each is applied by itself.
      composesNeighbours: elf.machine === EM.MIPS,
    };
  if (elf.machine === EM.MIPS) return mips64Format(elf.layouts, infoAt);
  const { rSym, rType } = elf.layouts.info64[littleEndian ? 'little' : 'big'];
  return {
    symbolAt: infoAt + rSym,
    symbolShift: 0,
    typeAt: infoAt + rType,
    typeMask: elf.machine === EM.SPARCV9 ? SPARC64_R_INFO.rType.mask : ALL_BITS,
    typeLittleEndian: littleEndian,
    isComposed: false,
    composesNeighbours: false,
  };
}

/**
 * Four bytes follow the symbol in either byte order; as one big-endian number they read
 *
 *      31      24 23      16 15       8 7        0
 *     | r_ssym   | r_type3  | r_type2  | r_type   |
 */
function mips64Format({ mips64Info }: Layouts, infoAt: number): InfoFormat {
  return {
    symbolAt: infoAt + mips64Info.rSym,
    symbolShift: 0,
    typeAt: infoAt + mips64Info.rSsym,
    typeMask: BYTE_MASK,
    typeLittleEndian: false,
    isComposed: true,
    composesNeighbours: false,
  };
}

/** The types in r_info of 64-bit MIPS, in the order in which they work; undefined if they need a symbol of the linker. */
export function composedTypes(info: number): readonly number[] | undefined {
  const [type3, type2, type] = [16, 8, 0].map((shift) => (info >>> shift) & BYTE_MASK);
  if (type === undefined || type2 === undefined || type3 === undefined) return undefined;
  return info >>> 24 === RSS.UNDEF ? [type, type2, type3] : undefined;
}

/** The name of what stands in a record, for messages. */
export function typeName(format: InfoFormat, types: RelocationTypes, info: number): string {
  const all = format.isComposed ? composedTypes(info) : undefined;
  return all === undefined ? types.nameOf(info) : all.map((type) => types.nameOf(type)).join('/');
}

const ALL_BITS = 0xffff_ffff;
const BYTE_MASK = 0xff;
