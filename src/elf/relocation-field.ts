/**
 * What a relocation writes: a number of some bytes, or a field that shares its byte with others. Numbers are pairs of
 * halves; what is written is taken modulo the width of the field.
 */
import { HALF } from './words.ts';

/** Fields that are not whole bytes; all others are the number of their bytes: 1, 2, 3, 4 or 8. */
export const Field = {
  /** The low six bits of a byte, as in DW_CFA_advance_loc. */
  low6: -1,
  /** A ULEB128 number, whose length stays as it is. */
  uleb128: -2,
} as const;

/** The bytes that a field takes at least. */
export function leastBytes(field: number): number {
  return field > 0 ? field : 1;
}

/** The low half of the number at `offset`. */
export function fieldLo(bytes: DataView, offset: number, field: number, littleEndian: boolean): number {
  switch (field) {
    case 1:
      return bytes.getUint8(offset);
    case 2:
      return bytes.getUint16(offset, littleEndian);
    case 3: {
      const low = bytes.getUint16(littleEndian ? offset : offset + 1, littleEndian);
      return low + bytes.getUint8(littleEndian ? offset + 2 : offset) * 2 ** 16;
    }
    case Field.low6:
      return bytes.getUint8(offset) & LOW_6;
    case Field.uleb128:
      return Number(BigInt.asUintN(32, readUleb128(bytes, offset)));
    default:
      return bytes.getUint32(field === 8 && !littleEndian ? offset + 4 : offset, littleEndian);
  }
}

/** The high half of the number at `offset`. */
export function fieldHi(bytes: DataView, offset: number, field: number, littleEndian: boolean): number {
  if (field === 8) return bytes.getUint32(littleEndian ? offset + 4 : offset, littleEndian);
  return field === Field.uleb128 ? Number(BigInt.asUintN(32, readUleb128(bytes, offset) >> 32n)) : 0;
}

/** Writes `hi * 2^32 + lo`, where `lo` may be any sum of halves; DataView takes each part modulo its own width. */
export function writeField(
  bytes: DataView,
  offset: number,
  field: number,
  lo: number,
  hi: number,
  littleEndian: boolean,
): void {
  switch (field) {
    case 1:
      bytes.setUint8(offset, lo);
      break;
    case 2:
      bytes.setUint16(offset, lo, littleEndian);
      break;
    case 3:
      bytes.setUint16(littleEndian ? offset : offset + 1, lo, littleEndian);
      bytes.setUint8(littleEndian ? offset + 2 : offset, Math.floor(lo / 2 ** 16));
      break;
    case 4:
      bytes.setUint32(offset, lo, littleEndian);
      break;
    case Field.low6:
      bytes.setUint8(offset, (bytes.getUint8(offset) & ~LOW_6) | (lo & LOW_6));
      break;
    case Field.uleb128:
      writeUleb128(bytes, offset, BigInt(lo) + BigInt(hi) * BigInt(HALF));
      break;
    default:
      bytes.setUint32(littleEndian ? offset : offset + 4, lo, littleEndian);
      bytes.setUint32(littleEndian ? offset + 4 : offset, hi + Math.floor(lo / HALF), littleEndian);
  }
}

const LOW_6 = 0x3f;
/** A byte of a LEB128 number: seven bits, and the mark that more bytes follow. DWARF 5, 7.6. */
const LEB128_BITS = 7;
const LEB128_MORE = 0x80;

/** The bytes of a LEB128 number, or what the section has of them. */
function uleb128Length(bytes: DataView, offset: number): number {
  let end = offset;
  while (end < bytes.byteLength && (bytes.getUint8(end) & LEB128_MORE) !== 0) end++;
  return Math.min(end + 1, bytes.byteLength) - offset;
}

function readUleb128(bytes: DataView, offset: number): bigint {
  let number = 0n;
  for (let i = uleb128Length(bytes, offset) - 1; i >= 0; i--)
    number = BigInt.asUintN(
      64,
      (number << BigInt(LEB128_BITS)) | BigInt(bytes.getUint8(offset + i) & ~LEB128_MORE),
    );
  return number;
}

function writeUleb128(bytes: DataView, offset: number, number: bigint): void {
  const length = uleb128Length(bytes, offset);
  let rest = BigInt.asUintN(64, number);
  for (let i = 0; i < length; i++, rest >>= BigInt(LEB128_BITS)) {
    const mark = bytes.getUint8(offset + i) & LEB128_MORE;
    bytes.setUint8(offset + i, mark | (Number(BigInt.asUintN(LEB128_BITS, rest)) & ~LEB128_MORE));
  }
}
