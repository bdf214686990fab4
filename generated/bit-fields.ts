// Generated from ksy/elf.ksy and ksy/zstd.ksy and ksy/uleb128.ksy by `npm run generate`; do not edit.

/** Bits of a number: how far the lowest is from the number's lowest, and which values fit. */
export interface BitField {
  readonly shift: number;
  readonly mask: number;
}

/** gABI 4, "Symbol Table", st_info */
export const SYMBOL_INFO = {
  byteSize: 1,
  kind: { shift: 0, mask: 0x0f },
  binding: { shift: 4, mask: 0x0f },
} as const;

/** DWARF 5, 7.6 */
export const ELF32_R_INFO = {
  byteSize: 4,
  rType: { shift: 0, mask: 0xff },
  rSym: { shift: 8, mask: 0xffffff },
} as const;

/** SPARC Compliance Definition 2.4.1, ELF64_R_TYPE_DATA and ELF64_R_TYPE_ID */
export const SPARC64_R_INFO = {
  byteSize: 8,
  rType: { shift: 0, mask: 0xff },
  rData: { shift: 8, mask: 0xffffff },
  rSym: { shift: 32, mask: 0xffffffff },
} as const;

/** RFC 8878, 3.1.1.1.1 */
export const FRAME_DESCRIPTOR = {
  byteSize: 1,
  dictionaryIdFlag: { shift: 0, mask: 0x03 },
  hasChecksum: { shift: 2, mask: 0x01 },
  hasReservedBit: { shift: 3, mask: 0x01 },
  unused: { shift: 4, mask: 0x01 },
  isSingleSegment: { shift: 5, mask: 0x01 },
  contentSizeFlag: { shift: 6, mask: 0x03 },
} as const;

/** RFC 8878, 3.1.1.2 */
export const BLOCK_HEADER = {
  byteSize: 3,
  isLast: { shift: 0, mask: 0x01 },
  blockType: { shift: 1, mask: 0x03 },
  lenData: { shift: 3, mask: 0x1fffff },
} as const;

/** DWARF 5, 7.6 */
export const LEB128_GROUP = {
  byteSize: 1,
  bits: { shift: 0, mask: 0x7f },
  hasNext: { shift: 7, mask: 0x01 },
} as const;
