/**
 * All DIEs of a file that have a reference name and stand outside subprograms: the candidates for that name in the profile
 * `canonical` (symbol versions, section 10). A kernel has millions of them, so they are kept as integers.
 *
 * INVARIANT: the identities of a unit's entries are [start, end) of `#dies`, by the unit's range, and grow. The entries of
 * one name are chained, the last one first.
 */
import type { DieId, Unit } from '../dwarf/dwarf-file.ts';
import { dieAt, dieId, infoOffset } from '../dwarf/offsets.ts';
import { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';
import { NO_TEXT } from './text-pool.ts';

/** In the place of an entry where there is none. */
export const NO_CANDIDATE = -1;

const NO_NAME = -1;

/** What is known of a name. */
const Name = { lastEntry: 0, isMet: 1, words: 2 } as const;

interface Range {
  readonly start: number;
  readonly end: number;
}

export class TypeIndex {
  readonly #dies = new IntList(1 << 10);
  /** Per entry, the entry of the same name before it, or NO_CANDIDATE. */
  readonly #before = new IntList(1 << 10);
  /** Names by the text of the reference. */
  readonly #numberOf = new IntMap(1 << 8);
  /** See Name. */
  readonly #names = new IntList(1 << 10);
  /** Where the entries of units are, by their indexes. */
  readonly #ranges = new Map<number, Range>();
  /** The indexes of units in the order of their entries, and where those end. */
  readonly #units: number[] = [];
  readonly #ends: number[] = [];
  /** Entries to be expanded, by the index of their unit. */
  readonly #pending = new Map<number, IntList>();

  /** Adds the entries of a unit; `references` has the text of each one's reference name, or NO_TEXT for one without. */
  add(unit: Unit, offsets: IntList, references: IntList): void {
    const start = this.#dies.length;
    for (let i = 0; i < offsets.length; i++) {
      const reference = references.items[i]!;
      if (reference === NO_TEXT) continue;
      const name = this.#number(reference) * Name.words;
      this.#before.push(this.#names.items[name + Name.lastEntry]!);
      this.#names.items[name + Name.lastEntry] = this.#dies.length;
      this.#dies.push(dieAt(unit.info.base, infoOffset(offsets.items[i]! >>> 0)));
    }
    this.#ranges.set(unit.index, { start, end: this.#dies.length });
    this.#units.push(unit.index);
    this.#ends.push(this.#dies.length);
  }

  /** From here on the DIEs of that name are to be expanded. All units must have been added. */
  meet(reference: number): void {
    const name = this.#number(reference) * Name.words;
    if (this.#names.items[name + Name.isMet] !== 0) return;
    this.#names.items[name + Name.isMet] = 1;
    let entry = this.#names.items[name + Name.lastEntry]!;
    for (; entry !== NO_CANDIDATE; entry = this.#before.items[entry]!) {
      const unit = this.#units[lowerBound(this.#ends, entry + 1)]!;
      const pending = this.#pending.get(unit);
      if (pending === undefined) this.#pending.set(unit, listOf(entry));
      else pending.push(entry);
    }
  }

  isMet(reference: number): boolean {
    const name = this.#numberOf.get(reference, NO_NAME);
    return name !== NO_NAME && this.#names.items[name * Name.words + Name.isMet] !== 0;
  }

  /** The indexes of the units that have entries to be expanded, in order. */
  pendingUnits(): readonly number[] {
    return [...this.#pending.keys()].toSorted((a, b) => a - b);
  }

  /** An entry of the unit that is to be expanded, which it then no longer is; NO_CANDIDATE if there is none. */
  takePending(unit: Unit): number {
    const pending = this.#pending.get(unit.index);
    if (pending === undefined) return NO_CANDIDATE;
    const entry = pending.items[--pending.length]!;
    if (pending.length === 0) this.#pending.delete(unit.index);
    return entry;
  }

  /** Whether the DIE of the unit is a candidate of its own accord. */
  has(unit: Unit, die: DieId): boolean {
    const range = this.#ranges.get(unit.index);
    if (range === undefined) return false;
    let low = range.start;
    let high = range.end - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.die(middle);
      if (found === die) return true;
      if (found < die) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  die(entry: number): DieId {
    return dieId(this.#dies.items[entry]! >>> 0);
  }

  #number(reference: number): number {
    const known = this.#numberOf.get(reference, NO_NAME);
    if (known !== NO_NAME) return known;
    const number = this.#names.length / Name.words;
    this.#numberOf.set(reference, number);
    this.#names.push(NO_CANDIDATE);
    this.#names.push(0);
    return number;
  }
}

function listOf(item: number): IntList {
  const list = new IntList(16);
  list.push(item);
  return list;
}

/** The first place whose number is not less than `wanted`. */
function lowerBound(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
