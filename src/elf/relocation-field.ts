/**
 * What a relocation writes: a number of some bytes, or a field that shares its byte with others. Numbers are pairs of
 * halves; what is written is taken modulo the width of the field.
 */
import { LEB128_GROUP } from '../../generated/bit-fields.ts';
import { leb128End, putUleb128, uleb128Value } from '../../generated/leb128.ts';
import { WORD_RANGE } from './numbers.ts';

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
      writeUleb128(bytes, offset, BigInt(lo) + BigInt(hi) * BigInt(WORD_RANGE));
      break;
    default:
      bytes.setUint32(littleEndian ? offset : offset + 4, lo, littleEndian);
      bytes.setUint32(littleEndian ? offset + 4 : offset, hi + Math.floor(lo / WORD_RANGE), littleEndian);
  }
}

const LOW_6 = 0x3f;
const HAS_NEXT = 1 << LEB128_GROUP.hasNext.shift;

function readUleb128(view: DataView, offset: number): bigint {
  const bytes = bytesOf(view);
  return uleb128Value(bytes, offset, leb128End(bytes, offset, bytes.length));
}

/** The number keeps its length; one that the section cuts off stays one that goes on. */
function writeUleb128(view: DataView, offset: number, number: bigint): void {
  const bytes = bytesOf(view);
  const end = leb128End(bytes, offset, bytes.length);
  const mark = bytes[end - 1]! & HAS_NEXT;
  putUleb128(bytes, offset, BigInt.asUintN(64, number), end - offset);
  bytes[end - 1]! |= mark;
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
