/**
 * All DIEs of a file that have a reference name and stand outside subprograms: the candidates for that name in the profile
 * `canonical` (symbol versions, section 10). A kernel has millions of them, so they are kept as integers.
 *
 * INVARIANT: the addresses of a unit's entries are [starts[u], starts[u + 1]) of `#addresses`, and grow.
 */
import type { Unit } from '../dwarf/dwarf-file.ts';
import { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';

const ABSENT = -1;

export class TypeIndex {
  readonly #addresses = new IntList(1 << 10);
  /** Per entry, the number of its name. */
  readonly #names = new IntList(1 << 10);
  /** Names by the text of the reference. */
  readonly #numberOf = new IntMap(1 << 8);
  /** Per name, whether an expansion has met it. */
  readonly #met: boolean[] = [];
  /** Per entry, whether it was expanded. */
  #done = new Uint8Array(1 << 10);
  /** Per unit, by its index, where its entries begin and end. */
  readonly #ranges = new Map<number, { readonly start: number; readonly end: number }>();

  /** Adds the entries of a unit; `references` has the text of each one's reference name, or -1 for one without. */
  add(unit: Unit, offsets: IntList, references: IntList): void {
    const start = this.#addresses.length;
    for (let i = 0; i < offsets.length; i++) {
      const reference = references.items[i]!;
      if (reference < 0) continue;
      this.#addresses.push(unit.info.base + (offsets.items[i]! >>> 0));
      this.#names.push(this.#number(reference));
    }
    this.#ranges.set(unit.index, { start, end: this.#addresses.length });
    if (this.#addresses.length > this.#done.length) {
      const grown = new Uint8Array(this.#addresses.length * 2);
      grown.set(this.#done);
      this.#done = grown;
    }
  }

  /** From here on the DIEs of that name are to be expanded. */
  meet(reference: number): void {
    this.#met[this.#number(reference)] = true;
  }

  isMet(reference: number): boolean {
    const number = this.#numberOf.get(reference, ABSENT);
    return number !== ABSENT && this.#met[number] === true;
  }

  /** The entry of the DIE at `address`, or -1 for one that is no candidate of its own accord. */
  find(unit: Unit, address: number): number {
    const range = this.#ranges.get(unit.index);
    if (range === undefined) return ABSENT;
    let low = range.start;
    let high = range.end - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#addresses.items[middle]! >>> 0;
      if (found === address) return middle;
      if (found < address) low = middle + 1;
      else high = middle - 1;
    }
    return ABSENT;
  }

  address(entry: number): number {
    return this.#addresses.items[entry]! >>> 0;
  }

  /** The entry has been expanded. */
  finish(entry: number): void {
    this.#done[entry] = 1;
  }

  /** The first entry of the unit from `from` on that is to be expanded, or -1. Begin with `from` = -1. */
  nextPending(unit: Unit, from: number): number {
    const range = this.#ranges.get(unit.index);
    if (range === undefined) return ABSENT;
    for (let entry = Math.max(from, range.start); entry < range.end; entry++)
      if (this.#done[entry] === 0 && this.#met[this.#names.items[entry]!] === true) return entry;
    return ABSENT;
  }

  #number(reference: number): number {
    const known = this.#numberOf.get(reference, ABSENT);
    if (known !== ABSENT) return known;
    this.#numberOf.set(reference, this.#met.length);
    this.#met.push(false);
    return this.#met.length - 1;
  }
}
