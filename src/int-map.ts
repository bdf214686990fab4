/**
 * A map from unsigned 32-bit keys to 32-bit integers without an object per entry: open addressing with linear probing,
 * keys stored as key + 1 so that 0 marks a free place. About five times faster than Map for DIE and string offsets.
 */
const EMPTY = 0;
/** One key is given up for the mark. */
export const LARGEST_KEY = 2 ** 32 - 2;

export class IntMap {
  /** Pairs of key + 1 and value, so that a look-up touches one cache line. */
  #pairs: Int32Array;
  /** One less than the number of pairs, which is a power of two. */
  #mask: number;
  #size = 0;

  constructor(capacity = 16) {
    let length = 16;
    while (length < capacity * 2) length *= 2;
    this.#pairs = new Int32Array(2 * length);
    this.#mask = length - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The value of `key`, or `absent`. */
  get(key: number, absent: number): number {
    const wanted = (key + 1) | 0;
    const mask = this.#mask;
    const pairs = this.#pairs;
    for (let place = spread(key) & mask; ; place = (place + 1) & mask) {
      const found = pairs[2 * place]!;
      if (found === wanted) return pairs[2 * place + 1]!;
      if (found === EMPTY) return absent;
    }
  }

  set(key: number, value: number): void {
    if (!(key >= 0 && key <= LARGEST_KEY)) throw new RangeError(`IntMap key ${key} does not fit 32 bits`);
    if (this.#size * 2 > this.#mask) this.#grow();
    this.#place((key + 1) | 0, key, value);
  }

  #place(mark: number, key: number, value: number): void {
    const mask = this.#mask;
    const pairs = this.#pairs;
    let place = spread(key) & mask;
    while (pairs[2 * place] !== EMPTY && pairs[2 * place] !== mark) place = (place + 1) & mask;
    if (pairs[2 * place] === EMPTY) this.#size++;
    pairs[2 * place] = mark;
    pairs[2 * place + 1] = value;
  }

  #grow(): void {
    const pairs = this.#pairs;
    this.#pairs = new Int32Array(pairs.length * 2);
    this.#mask = pairs.length - 1;
    this.#size = 0;
    for (let i = 0; i < pairs.length; i += 2) {
      const mark = pairs[i]!;
      if (mark !== EMPTY) this.#place(mark, mark - 1, pairs[i + 1]!);
    }
  }
}

/** Multiplication by 2^32 divided by the golden ratio spreads neighbouring offsets over the table. */
function spread(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
