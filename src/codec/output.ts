/** Where decompressed bytes go: memory that grows as they come, up to a limit. */
import { DwarfksymsError } from '../errors.ts';

/**
 * INVARIANT: `length` bytes of `bytes` are final. Decoders look back into them, so that no window is kept beside them.
 * `reserve` may replace `bytes`: do not keep it across a call.
 */
export class Output {
  bytes: Uint8Array;
  length = 0;
  readonly limit: number;

  /** `expected` is a guess of the size, or the size where it is known; `limit` is binding. */
  constructor(expected: number, limit: number) {
    this.limit = limit;
    this.bytes = allocate(Math.min(expected, limit));
  }

  /** Makes room for `count` more bytes. A bomb ends here, before the memory for it is asked for. */
  reserve(count: number): void {
    const needed = this.length + count;
    if (needed > this.limit) throw new DwarfksymsError('compression', tooLarge(this.limit));
    if (needed <= this.bytes.length) return;
    const larger = allocate(Math.min(Math.max(needed, this.bytes.length * 2), this.limit));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  /**
   * For a decoder that must not write beyond `end`, for which it has reserved room, but would: the limit says so if `end`
   * was cut short by it, `problem` otherwise.
   */
  overflow(end: number, problem: string): DwarfksymsError {
    return new DwarfksymsError('compression', end === this.limit ? tooLarge(this.limit) : problem);
  }

  append(chunk: Uint8Array): void {
    this.reserve(chunk.length);
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
  }

  /** What has been written so far, from `start` on. */
  written(start = 0): Uint8Array {
    return this.bytes.subarray(start, this.length);
  }
}

/** The message about a bomb. */
export function tooLarge(limit: number): string {
  return `decompresses to more than the limit of ${limit} bytes`;
}

function allocate(size: number): Uint8Array {
  try {
    // Not from Buffer's pool, which is shared. Zeroed: what a damaged file leaves unwritten must not be other data.
    return new Uint8Array(size);
  } catch {
    throw new DwarfksymsError('compression', `decompresses to more than memory can hold (${size} bytes)`);
  }
}
