// Generated from ksy/zstd.ksy by `npm run generate`; do not edit.
/** Data compressed with Zstandard */

export const FRAME_MAGIC = {
  /** RFC 8878, 3.1.1 */
  ZSTD: 0xfd2fb528,
} as const;
export type FrameMagic = (typeof FRAME_MAGIC)[keyof typeof FRAME_MAGIC];

export const BLOCK_LIMIT = {
  /** Block_Maximum_Size, RFC 8878, 3.1.1.2.4 */
  LARGEST: 0x20000,
} as const;
export type BlockLimit = (typeof BLOCK_LIMIT)[keyof typeof BLOCK_LIMIT];

export const BLOCK_TYPE = {
  RAW: 0x00,
  RLE: 0x01,
  COMPRESSED: 0x02,
  RESERVED: 0x03,
} as const;
export type BlockType = (typeof BLOCK_TYPE)[keyof typeof BLOCK_TYPE];
