/** The listed symbols of one file: which names belong together, and what the walk over the units has found for them. */
import { IntMap } from '../int-map.ts';
import { outputOrder } from './output-order.ts';
import type { TextPool } from './text-pool.ts';

const NOT_LISTED = -1;

/** A DIE that carries a symbol, and the kind it expands as (DW_TAG_subprogram or DW_TAG_variable). */
export interface SymbolDie {
  readonly address: number;
  readonly tag: number;
}

/** Names that stand for the same thing. */
export interface SymbolGroup {
  readonly names: readonly string[];
  die: SymbolDie | undefined;
  /** What a stand-in variable offers, for when no DIE is found. */
  standIn: SymbolDie | undefined;
  /** The node of the expanded DIE. */
  node: number | undefined;
}

export class ListedSymbols {
  /** In the order of the list. */
  readonly groups: readonly SymbolGroup[];
  readonly #texts: TextPool;
  readonly #groupOf = new Map<string, SymbolGroup>();
  /** Group numbers by name text, NOT_LISTED included: most names that are asked for are not listed. */
  readonly #byText = new IntMap(1 << 8);

  constructor(groups: readonly (readonly string[])[], texts: TextPool) {
    this.groups = groups.map((names) => ({ names, die: undefined, standIn: undefined, node: undefined }));
    this.#texts = texts;
    for (const group of this.groups) for (const name of group.names) this.#groupOf.set(name, group);
  }

  /** The group of a name without a stand-in's prefix, unless it has its DIE already. */
  wanted(name: string): SymbolGroup | undefined {
    const group = this.#groupOf.get(name);
    return group?.die === undefined ? group : undefined;
  }

  /** The same by the name's text. */
  wantedText(text: number, lookupName: (name: string) => string): SymbolGroup | undefined {
    const known = this.#byText.get(text, NOT_LISTED - 1);
    if (known === NOT_LISTED) return undefined;
    const name = lookupName(this.#texts.text(text));
    if (known < 0) this.#byText.set(text, this.#groupOf.has(name) ? 1 : NOT_LISTED);
    return this.wanted(name);
  }

  /** All names with their groups, in output order (section 9). */
  inOutputOrder(listed: readonly string[]): { name: string; group: SymbolGroup }[] {
    return outputOrder(listed, (name) => name).map((name) => ({ name, group: this.#groupOf.get(name)! }));
  }
}
