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

  /** `names` hold one character per byte (latin1). */
  constructor(names: ReadonlySet<string>) {
    this.#names = names;
    const bits = 2 ** Math.ceil(Math.log2(Math.max(names.size, 1) * BITS_PER_NAME));
    this.#bits = new Uint8Array(bits / 8);
    this.#mask = bits - 1;
    for (const name of names) {
      const bytes = Buffer.from(name, 'latin1');
      const slot = hash(bytes, 0, bytes.length) & this.#mask;
      this.#bits[slot >> 3] = (this.#bits[slot >> 3] ?? 0) | (1 << (slot & 7));
    }
  }

  /** False if the bytes from `start` to `end` are certainly no wanted name. */
  mayHave(bytes: Uint8Array, start: number, end: number): boolean {
    const slot = hash(bytes, start, end) & this.#mask;
    return ((this.#bits[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }
}

/** FNV-1a; its low bits are as good as the others after mixing the high ones in. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return h ^ (h >>> 15);
}
