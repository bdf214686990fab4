/**
 * Numbers for sequences of integers: equal sequences have equal numbers, so that comparing them is comparing numbers. Numbers count
 * from 0 and are never given up.
 */
import { IntList } from './int-list.ts';

/** 2^32 divided by the golden ratio: spreads small integers over all bits. */
const SPREAD = 0x9e3779b1;

/** The number of a sequence that is not known. */
export const NO_SEQUENCE = -1;

export class SequenceTable {
  /** All sequences, one after the other. */
  readonly items = new IntList(1 << 10);
  readonly #ends = new IntList(256);
  readonly #hashes = new IntList(256);
  /** Numbers + 1 by hash, with linear probing; 0 is a free place. The length is a power of two. */
  #table = new Int32Array(1 << 9);

  get count(): number {
    return this.#ends.length;
  }

  /** Where a sequence begins in `items`, and behind its end. */
  start(number: number): number {
    return number === 0 ? 0 : this.#ends.items[number - 1]!;
  }
  end(number: number): number {
    return this.#ends.items[number]!;
  }

  /** The number of the sequence in [start, end) of `source`. */
  intern(source: Int32Array, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) {
      hash = Math.imul(hash ^ source[i]!, SPREAD);
      hash ^= hash >>> 15;
    }
    const mask = this.#table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = this.#table[place]! - 1;
      if (number === NO_SEQUENCE) return this.#add(hash, source, start, end);
      if (this.#hashes.items[number] === hash && this.isSame(number, source, start, end)) return number;
    }
  }

  /** Whether the sequence with that number is [start, end) of `source`. */
  isSame(number: number, source: Int32Array, start: number, end: number): boolean {
    const { items } = this.items;
    let at = this.start(number);
    if (this.#ends.items[number]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (source[i] !== items[at++]) return false;
    return true;
  }

  #add(hash: number, source: Int32Array, start: number, end: number): number {
    const number = this.#ends.length;
    this.items.append(source, start, end);
    this.#ends.push(this.items.length);
    this.#hashes.push(hash);
    if (2 * this.count > this.#table.length) {
      this.#table = new Int32Array(this.#table.length * 2);
      for (let known = 0; known < this.count; known++) this.#place(known);
    } else this.#place(number);
    return number;
  }

  #place(number: number): void {
    const mask = this.#table.length - 1;
    let place = this.#hashes.items[number]! & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = number + 1;
  }
}
