/**
 * The type map of one file (symbol versions, section 5): for each reference name the longest type string of the DIEs that
 * have it; of equally long ones that of the DIE which comes first in the file, or the bytewise smallest.
 */
import { dieId, type DieId } from '../dwarf/offsets.ts';
import { IntMap } from '../int-map.ts';
import { IntList } from '../int-list.ts';
import { hasLoss } from './loss-mark.ts';
import type { Nodes } from './nodes.ts';
import type { Profile } from './profile.ts';
import type { StringStore } from './string-store.ts';
import type { TypeStrings } from './type-strings.ts';

/** In the place of an entry where a reference has none. */
export const NO_ENTRY = -1;

const NO_STRING = -1;

/** What became of a string that was offered: it has taken the place of the one before, is the same, or neither. */
export type Offered = 'taken' | 'same' | 'other';

export class TypeMap {
  readonly store: StringStore;
  readonly #entryOf = new IntMap(1 << 8);
  readonly #reference = new IntList();
  readonly #string = new IntList();
  readonly #die = new IntList();
  readonly #tiesByPlace: boolean;
  readonly #namesCanBeReferences: boolean;
  /** The distinct string that an entry took last from a node, or NO_STRING. */
  readonly #distinct = new IntList();
  readonly #findTies: boolean;
  readonly #tied = new Set<number>();
  readonly #hasLosses: () => boolean;
  readonly #incomplete = new Set<number>();

  /**
   * @param profile decides ties, and what is a reference
   * @param findTies whether strings of one length are compared, to know `ties`; that costs time
   * @param hasLosses whether anything of the file cannot be read, so that strings may be incomplete (losses.ts)
   */
  constructor(
    store: StringStore,
    profile: Pick<Profile, 'tiesByPlace' | 'namesCanBeReferences'>,
    findTies = false,
    hasLosses: () => boolean = () => false,
  ) {
    this.#hasLosses = hasLosses;
    this.store = store;
    this.#tiesByPlace = profile.tiesByPlace;
    this.#namesCanBeReferences = profile.namesCanBeReferences;
    // Where content decides, nothing rests on the choice.
    this.#findTies = findTies && profile.tiesByPlace;
  }

  /** Entries for which a different string of the same length was offered as well. */
  get ties(): ReadonlySet<number> {
    return this.#tied;
  }

  /** Entries for which a string was offered of which something is lost: it might have been the longest. */
  get incomplete(): ReadonlySet<number> {
    return this.#incomplete;
  }

  get count(): number {
    return this.#reference.length;
  }

  /** The entry of a reference (by its text), or NO_ENTRY. */
  find(reference: number): number {
    return this.#entryOf.get(reference, NO_ENTRY);
  }

  /** The text of an entry's reference. */
  reference(entry: number): number {
    return this.#reference.items[entry]!;
  }

  /** The number of an entry's string in the store. */
  string(entry: number): number {
    return this.#string.items[entry]!;
  }

  /**
   * Offers a finished node with a reference name.
   * @throws DwarfksymsError what TypeStrings and StringStore throw
   */
  offer(nodes: Nodes, strings: TypeStrings, node: number): Offered {
    const reference = nodes.reference(node);
    const die = nodes.die(node);
    const entry = this.find(reference);
    if (this.#hasLosses() && hasLoss(strings.bytes(node)))
      this.#incomplete.add(entry === NO_ENTRY ? this.count : entry);
    const string = strings.of(node);
    if (entry === NO_ENTRY) {
      this.#add(reference, this.keep(string), die, string);
      return 'taken';
    }
    if (string === this.#distinct.items[entry]) return this.#takeEarlier(entry, die);
    const known = this.store.length(this.string(entry));
    const length = strings.distinct.length(string);
    if (length < known) return 'other';
    if (length > known) this.#tied.delete(entry);
    else {
      const offered = this.#offerTie(entry, string, die);
      if (offered !== 'taken') return offered;
    }
    this.#string.items[entry] = this.keep(string);
    this.#distinct.items[entry] = string;
    this.#die.items[entry] = die;
    return 'taken';
  }

  /** Keeps a distinct string as the map needs it. @throws DwarfksymsError `type-too-long` */
  keep(string: number): number {
    return this.store.keep(string, this.#namesCanBeReferences);
  }

  /** The string that the entry has, of another node, nearly always: which of them it is matters where places decide. */
  #takeEarlier(entry: number, die: DieId): Offered {
    if (!this.#tiesByPlace) return 'same';
    if (die >= this.#die.items[entry]! >>> 0) return 'other';
    this.#die.items[entry] = die;
    return 'taken';
  }

  #offerTie(entry: number, string: number, die: DieId): Offered {
    const isEarlier = die < this.#die.items[entry]! >>> 0;
    if (this.#tiesByPlace && !this.#findTies) return isEarlier ? 'taken' : 'other';
    const order = this.store.compare(this.string(entry), string);
    if (order === 0 && !this.#tiesByPlace) return 'same';
    if (order !== 0 && this.#findTies) this.#tied.add(entry);
    return (this.#tiesByPlace ? isEarlier : order > 0) ? 'taken' : 'other';
  }

  /** Gives an entry another string of the store. */
  replace(entry: number, string: number): void {
    this.#string.items[entry] = string;
    this.#distinct.items[entry] = NO_STRING;
    this.#tied.delete(entry);
  }

  /** The same for several, by entry. Returns the strings that they had. */
  exchange(strings: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    const before = new Map(Array.from(strings.keys(), (entry) => [entry, this.string(entry)]));
    for (const [entry, string] of strings) this.#string.items[entry] = string;
    return before;
  }

  /** From here on the reference has no entry: what it stands for cannot be told. */
  drop(reference: number): void {
    this.#entryOf.set(reference, NO_ENTRY);
  }

  /** Adds a reference that no DIE has. */
  define(reference: number, string: number): void {
    this.#add(reference, string, dieId(0), NO_STRING);
  }

  #add(reference: number, string: number, die: DieId, distinct: number): void {
    this.#entryOf.set(reference, this.#reference.length);
    this.#reference.push(reference);
    this.#string.push(string);
    this.#die.push(die);
    this.#distinct.push(distinct);
  }
}
