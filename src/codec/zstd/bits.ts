/** Bits of compressed blocks, in either direction. RFC 8878, 4.1 and 4.2. */
import { DwarfksymsError } from '../../errors.ts';

/** Reads from the first byte on, least significant bit first: descriptions of FSE tables. */
export class ForwardBits {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next `count` bits, at most 16, without moving. Bits behind the end are zero; `byteSize` notices them. */
  peek(count: number): number {
    return extract(this.bytes, this.at, count);
  }

  skip(count: number): void {
    this.at += count;
  }

  read(count: number): number {
    const value = this.peek(count);
    this.at += count;
    return value;
  }

  /** Bytes read so far, the last one perhaps in part. */
  get byteSize(): number {
    const size = Math.ceil(this.at / 8);
    if (size > this.bytes.length)
      throw new DwarfksymsError('compression', 'the description of a zstd table ends too early');
    return size;
  }
}

/** Reads from the last byte on; the highest bit that is set there only marks the end. */
export class BackwardBits {
  private readonly bytes: Uint8Array;
  /** Bits that are left; negative when more were read than there were. */
  left: number;

  constructor(bytes: Uint8Array) {
    const last = bytes.at(-1) ?? 0;
    if (last === 0) throw new DwarfksymsError('compression', 'a zstd bit stream has no end mark');
    this.bytes = bytes;
    this.left = bytes.length * 8 - 1 - (Math.clz32(last) - 24);
  }

  /** The next `count` bits; at most 24 at once, and 32 in two steps. Bits before the first are zero. */
  read(count: number): number {
    if (count > 24) {
      const high = this.read(count - 16);
      return high * 0x10000 + this.read(16);
    }
    this.left -= count;
    return this.left >= 0 ? extract(this.bytes, this.left, count) : this.beforeStart(count);
  }

  /** The next `count` bits, at most 24, without moving. */
  peek(count: number): number {
    const value = this.read(count);
    this.left += count;
    return value;
  }

  private beforeStart(count: number): number {
    const missing = -this.left;
    return missing >= count ? 0 : extract(this.bytes, 0, count - missing) << missing;
  }
}

function extract(bytes: Uint8Array, at: number, count: number): number {
  const first = at >>> 3;
  const word =
    (bytes[first] ?? 0) |
    ((bytes[first + 1] ?? 0) << 8) |
    ((bytes[first + 2] ?? 0) << 16) |
    ((bytes[first + 3] ?? 0) << 24);
  return (word >>> (at & 7)) & ((1 << count) - 1);
}
