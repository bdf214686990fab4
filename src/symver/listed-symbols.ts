/** The listed symbols of one file: which names belong together, and what the walk over the units has found for them. */
import { outputOrder } from './output-order.ts';
import type { SymbolDie } from './symbol-entries.ts';
import { lookupName } from './symbol-list.ts';
import type { TextPool } from './text-pool.ts';

const NOT_LISTED = 1;

/** Names that stand for the same thing. */
export interface SymbolGroup {
  readonly names: readonly string[];
  /** Other names of the same thing, whose DIEs and kABI rules count where there are none of the symbol's own. */
  readonly aliases: readonly string[];
  die: SymbolDie | undefined;
  /** What a stand-in variable offers, for when no DIE is found. */
  standIn: SymbolDie | undefined;
  /** Whether no entry but those of assembler files has been found, which do not describe its type. */
  isUntyped: boolean;
}

export class ListedSymbols {
  /** In the order of the list. */
  readonly groups: readonly SymbolGroup[];
  readonly #texts: TextPool;
  readonly #groupOf = new Map<string, SymbolGroup>();
  /** Which texts are known not to be listed, as most are that are asked for: a byte for each, by its number. */
  #known = new Uint8Array(0);
  /** The place of each group in output order. */
  #places: ReadonlyMap<SymbolGroup, number> | undefined;

  constructor(groups: readonly Pick<SymbolGroup, 'names' | 'aliases'>[], texts: TextPool) {
    this.groups = groups.map((group) => ({
      ...group,
      die: undefined,
      standIn: undefined,
      isUntyped: false,
    }));
    this.#texts = texts;
    for (const group of this.groups) for (const name of group.names) this.#groupOf.set(name, group);
  }

  /**
   * The group that the name with this text belongs to, unless it has its DIE already, and that describes its type. A
   * stand-in's prefix is removed from the name and, as for every look-up, from the listed name that this leads to: so a listed
   * name with the prefix is never found itself.
   */
  wanted(text: number): SymbolGroup | undefined {
    if (this.#known[text] === NOT_LISTED) return undefined;
    const listed = lookupName(this.#texts.text(text));
    if (!this.#groupOf.has(listed)) {
      this.#rememberNotListed(text);
      return undefined;
    }
    const group = this.#groupOf.get(lookupName(listed));
    return group?.die === undefined || group.isUntyped ? group : undefined;
  }

  #rememberNotListed(text: number): void {
    if (text >= this.#known.length) {
      const grown = new Uint8Array(Math.max(2 * text, this.#texts.size));
      grown.set(this.#known);
      this.#known = grown;
    }
    this.#known[text] = NOT_LISTED;
  }

  /** The group of a listed name. */
  group(name: string): SymbolGroup | undefined {
    return this.#groupOf.get(name);
  }

  /** All names with their groups, in output order (section 9). */
  inOutputOrder(listed: readonly string[]): { name: string; group: SymbolGroup }[] {
    return outputOrder(listed, (name) => name).map((name) => ({ name, group: this.#groupOf.get(name)! }));
  }

  /** Some of the groups in output order, by the first of their names. */
  sorted(groups: Iterable<SymbolGroup>, listed: readonly string[]): SymbolGroup[] {
    const places = (this.#places ??= this.#findPlaces(listed));
    return [...groups].toSorted((a, b) => places.get(a)! - places.get(b)!);
  }

  #findPlaces(listed: readonly string[]): ReadonlyMap<SymbolGroup, number> {
    const places = new Map<SymbolGroup, number>();
    for (const { group } of this.inOutputOrder(listed))
      if (!places.has(group)) places.set(group, places.size);
    return places;
  }
}
