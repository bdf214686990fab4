/** A growing run of bytes to which numbers are written in one byte order, and in which they can be replaced later. */
import { putSleb128, putUleb128, sleb128Width, uleb128Width } from '../../generated/leb128.ts';
import { DwarfksymsError, LARGEST_OFFSET } from '../errors.ts';

export type ByteOrder = 'little' | 'big';

const SMALLEST_CAPACITY = 64;
export const BYTE_BITS = 8;
const BYTE = 2 ** BYTE_BITS;

export class Bytes {
  readonly byteOrder: ByteOrder;
  readonly #little: boolean;
  #bytes = new Uint8Array(SMALLEST_CAPACITY);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  constructor(byteOrder: ByteOrder) {
    this.byteOrder = byteOrder;
    this.#little = byteOrder === 'little';
  }

  /** How many bytes were written: the offset of the next one. */
  get length(): number {
    return this.#length;
  }

  // Fixed-size numbers: signed or unsigned, whatever fits; anything else is an error of the caller.

  // Room is made before the bytes are looked at: growing replaces them.

  u8(value: number): this {
    requireFit(value, 1);
    const at = this.#grow(1);
    this.#bytes[at] = value;
    return this;
  }

  u16(value: number): this {
    requireFit(value, 2);
    const at = this.#grow(2);
    this.#view.setUint16(at, value, this.#little);
    return this;
  }

  u32(value: number): this {
    requireFit(value, 4);
    const at = this.#grow(4);
    this.#view.setUint32(at, value, this.#little);
    return this;
  }

  u64(value: number | bigint): this {
    return this.uint(value, 8);
  }

  /** A number of `byteSize` bytes, of 1 to 16: DW_FORM_strx3 has three, DW_FORM_data16 sixteen. */
  uint(value: number | bigint, byteSize: number): this {
    return this.patch(this.#grow(byteSize), value, byteSize);
  }

  /** Unsigned LEB128. DWARF 5, 7.6. */
  uleb(value: number | bigint): this {
    if (value < 0) throw new DwarfksymsError('internal', `${value} as an unsigned LEB128`);
    const byteSize = uleb128Width(value);
    const at = this.#grow(byteSize);
    putUleb128(this.#bytes, at, value, byteSize);
    return this;
  }

  /** Signed LEB128. DWARF 5, 7.6. */
  sleb(value: number | bigint): this {
    const byteSize = sleb128Width(value);
    const at = this.#grow(byteSize);
    putSleb128(this.#bytes, at, value, byteSize);
    return this;
  }

  bytes(bytes: Uint8Array): this {
    const at = this.#grow(bytes.length);
    this.#bytes.set(bytes, at);
    return this;
  }

  /** One byte per character (latin1), and a null. */
  cstring(text: string): this {
    const at = this.#grow(text.length + 1);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= BYTE) throw new DwarfksymsError('internal', `a string with the character ${code}`);
      this.#bytes[at + i] = code;
    }
    return this;
  }

  zeros(count: number): this {
    this.#grow(count);
    return this;
  }

  /** Zeros up to a multiple of `alignment`; 0 and 1 ask for none. */
  align(alignment: number): this {
    return alignment < 2 ? this : this.zeros((alignment - (this.#length % alignment)) % alignment);
  }

  /** Replaces the `byteSize` bytes at `at`, which must have been written. */
  patch(at: number, value: number | bigint, byteSize: number): this {
    if (at < 0 || at + byteSize > this.#length)
      throw new DwarfksymsError('internal', `${byteSize} bytes at ${at} of ${this.#length} written ones`);
    putNumber(this.#bytes, at, value, byteSize, this.byteOrder);
    return this;
  }

  /** Replaces the `byteSize` bytes at `at` by an unsigned LEB128 of exactly so many. DWARF 5, 7.6: it may be padded. */
  patchUleb(at: number, value: number, byteSize: number): this {
    if (uleb128Width(value) > byteSize)
      throw new DwarfksymsError('internal', `${value} as a LEB128 of ${byteSize} bytes`);
    putUleb128(this.#bytes, at, value, byteSize);
    return this;
  }

  /** Puts so many zero bytes in front of the byte at each place. The places are in ascending order. */
  widen(places: readonly { readonly at: number; readonly count: number }[]): this {
    const length = this.#length;
    this.#grow(places.reduce((sum, { count }) => sum + count, 0));
    // From the last place to the first, so that each byte is moved once, and never over one that is still to be moved.
    let end = length;
    let to = this.#length;
    for (const { at, count } of places.toReversed()) {
      this.#bytes.copyWithin(to - (end - at), at, end);
      to -= end - at;
      this.#bytes.fill(0, to - count, to);
      to -= count;
      end = at;
    }
    return this;
  }

  /** A copy of what was written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Makes room for `count` zero bytes and returns where it is. */
  #grow(count: number): number {
    const at = this.#length;
    const length = at + count;
    // As long as an offset can tell; what is no number fails, too.
    if (!(count >= 0 && length <= LARGEST_OFFSET))
      throw new DwarfksymsError('description', `${count} bytes behind ${at} are too many`);
    this.#length = length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, Math.min(2 * this.#bytes.length, LARGEST_OFFSET)));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
}

/** Whether `byteSize` bytes can hold `value`, as a signed or as an unsigned number. */
export function fits(value: number | bigint, byteSize: number): boolean {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) return false;
    // Most numbers are small ones.
    if (value >= 0 && value < BYTE) return true;
    const range = 2 ** (BYTE_BITS * byteSize);
    return value >= -range / 2 && value < range;
  }
  if (value >= 0 && value < BYTE) return true;
  const bits = BYTE_BITS * byteSize;
  return BigInt.asUintN(bits, value) === value || BigInt.asIntN(bits, value) === value;
}

/**
 * Writes a number that `fits` into `byteSize` bytes at `at`, as two's complement if it is negative.
 * @throws DwarfksymsError `internal` where it does not fit
 */
export function putNumber(
  bytes: Uint8Array,
  at: number,
  value: number | bigint,
  byteSize: number,
  byteOrder: ByteOrder,
): void {
  requireFit(value, byteSize);
  const step = byteOrder === 'little' ? 1 : -1;
  let place = step === 1 ? at : at + byteSize - 1;
  if (value >= 0 && value <= Number.MAX_SAFE_INTEGER) {
    // Exact up to 2^53, and faster than bigints.
    for (let rest = Number(value), i = 0; i < byteSize; i++, place += step) {
      bytes[place] = rest % BYTE;
      rest = Math.floor(rest / BYTE);
    }
    return;
  }
  for (let rest = BigInt(value), i = 0; i < byteSize; i++, place += step) {
    bytes[place] = Number(BigInt.asUintN(BYTE_BITS, rest));
    rest >>= BigInt(BYTE_BITS);
  }
}

function requireFit(value: number | bigint, byteSize: number): void {
  if (!fits(value, byteSize))
    throw new DwarfksymsError('internal', `${value} does not fit into ${byteSize} bytes`);
}
