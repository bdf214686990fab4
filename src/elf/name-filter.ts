/** Finds the few wanted names among hundreds of thousands of symbols without making a string of each. */

/** Bits of the table per wanted name: about one name in this many passes without being wanted. */
const BITS_PER_NAME = 64;

/**
 * A set of names that can first be asked about bytes: a table of bits by hash, as in a Bloom filter with one hash
 * function. It never misses a wanted name, and lets few others through to `has`.
 */
export class NameFilter {
  readonly #names: ReadonlySet<string>;
  readonly #bits: Uint8Array;
  /** One less than the number of bits, a power of two. */
  readonly #mask: number;
  readonly #longest: number;

  /** `names` hold one character per byte (latin1). */
  constructor(names: ReadonlySet<string>) {
    this.#names = names;
    const bits = 2 ** Math.ceil(Math.log2(Math.max(names.size, 1) * BITS_PER_NAME));
    this.#bits = new Uint8Array(bits / 8);
    this.#mask = bits - 1;
    let longest = 0;
    for (const name of names) {
      let hash = HASH_START;
      for (const byte of Buffer.from(name, 'latin1')) hash = hashStep(hash, byte);
      const slot = hashEnd(hash) & this.#mask;
      this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | (1 << (slot & 7));
      longest = Math.max(longest, name.length);
    }
    this.#longest = longest;
  }

  /**
   * False if the bytes from `start` up to a NUL are certainly no wanted name. Looks at no more bytes than the longest one
   * has: the names of a damaged file may all be most of it.
   */
  mayHave(bytes: Uint8Array, start: number): boolean {
    let hash = HASH_START;
    const limit = start + this.#longest;
    let at = start;
    for (; at <= limit; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0) break;
      hash = hashStep(hash, byte);
    }
    if (at > limit) return false;
    const slot = hashEnd(hash) & this.#mask;
    return ((this.#bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }
}

/** FNV-1a. */
const HASH_START = 0x811c9dc5;

function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** Mixes the high bits into the low ones, which choose the slot. */
function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}
