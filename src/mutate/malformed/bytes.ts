/** The bytes of a file, and the numbers in them. */
import { CONTINUATION, putUleb128 } from '../../../generated/leb128.ts';

export class FileBytes {
  readonly littleEndian: boolean;
  #bytes: Uint8Array;

  /** @param bytes they stay as they are */
  constructor(bytes: Uint8Array, littleEndian: boolean) {
    // Not `slice`, which for a Buffer shares the bytes.
    this.#bytes = new Uint8Array(bytes);
    this.littleEndian = littleEndian;
  }

  get all(): Uint8Array {
    return this.#bytes;
  }

  copy(): FileBytes {
    return new FileBytes(this.#bytes, this.littleEndian);
  }

  /** The unsigned number of those bytes. */
  number(start: number, end: number): bigint {
    let value = 0n;
    for (let i = start; i < end; i++)
      value = (value << 8n) | BigInt(this.#bytes[this.littleEndian ? end - 1 - (i - start) : i] ?? 0);
    return value;
  }

  /** Puts a number there, modulo its width. */
  putNumber(start: number, end: number, value: number | bigint): void {
    let rest = BigInt.asUintN(8 * (end - start), BigInt(value));
    for (let i = start; i < end; i++) {
      this.#bytes[this.littleEndian ? i : end - 1 - (i - start)] = Number(rest & 0xffn);
      rest >>= 8n;
    }
  }

  put(start: number, bytes: ArrayLike<number>): void {
    this.#bytes.set(bytes, start);
  }

  /** Returns where. */
  append(bytes: Uint8Array): number {
    const at = this.#bytes.length;
    const longer = new Uint8Array(at + bytes.length);
    longer.set(this.#bytes);
    longer.set(bytes, at);
    this.#bytes = longer;
    return at;
  }

  truncate(length: number): void {
    this.#bytes = this.#bytes.slice(0, length);
  }
}

/** A number in so many groups: padded in front of its highest bits. */
export function paddedUleb128(value: number, byteSize: number): Uint8Array {
  const bytes = new Uint8Array(byteSize);
  putUleb128(bytes, 0, value, byteSize);
  return bytes;
}

/** The largest number in so many groups. */
export function largestUleb128(byteSize: number): Uint8Array {
  return paddedUleb128(CONTINUATION ** byteSize - 1, byteSize);
}
