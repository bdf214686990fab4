/** Numbers of up to 64 bits. */
import { WORD_RANGE } from '../elf/numbers.ts';
import { DwarfksymsError } from '../errors.ts';

export const WORD_BITS = 32n;
export const XWORD_BITS = 64;
/** Above this high half a number is not exact as a double. */
const EXACT_HIGH = 2 ** 21;

export const BITS_PER_BYTE = 8;

/** The unsigned number of two halves. */
export function unsigned({ lo, hi }: { readonly lo: number; readonly hi: number }): bigint {
  const low = lo >>> 0;
  const high = hi >>> 0;
  return high < EXACT_HIGH ? BigInt(high * WORD_RANGE + low) : (BigInt(high) << WORD_BITS) | BigInt(low);
}

/** The unsigned number of `byteSize` bytes at `at`. */
export function numberAt(view: DataView, at: number, byteSize: number, littleEndian: boolean): bigint {
  switch (byteSize) {
    case 1:
      return BigInt(view.getUint8(at));
    case 2:
      return BigInt(view.getUint16(at, littleEndian));
    case 4:
      return BigInt(view.getUint32(at, littleEndian));
    case 8:
      return view.getBigUint64(at, littleEndian);
    default:
      throw new DwarfksymsError('internal', `a number of ${byteSize} bytes`);
  }
}

/** Writes the low bytes of a number at `at`. */
export function setNumberAt(
  view: DataView,
  at: number,
  byteSize: number,
  value: bigint,
  littleEndian: boolean,
): void {
  for (let i = 0; i < byteSize; i++) {
    const byte = littleEndian ? i : byteSize - 1 - i;
    view.setUint8(at + i, Number(BigInt.asUintN(BITS_PER_BYTE, value >> BigInt(BITS_PER_BYTE * byte))));
  }
}
