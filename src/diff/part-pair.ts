/**
 * Two parts whose types are compared: what both define, what differs, and what symbols reach of that. One object looks at one pair of
 * parts after the other.
 */
import type { AbiPart } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import { MarkedReach } from './marked-reach.ts';
import { NameTable, NONE } from './name-table.ts';
import { NearestWays, type Source, type Way } from './nearest-ways.ts';
import { EMPTY, NumberSets } from './number-sets.ts';

/** A symbol's own definitions on both sides. */
export interface DefinitionPair {
  readonly symbol: string;
  readonly old: number;
  readonly new: number;
}

export class PartPair {
  readonly #definitions: Definitions;
  #before: AbiPart = { name: '', types: new Uint32Array(), symbols: new Uint32Array() };
  #after: AbiPart = this.#before;
  /** By the number of a name, the number of its definition. */
  readonly #old = new NameTable();
  readonly #new = new NameTable();
  /** By name, for those that both sides define otherwise: its place in that order. */
  readonly #marks = new NameTable();
  /** Which of them say the same, but for commas. */
  readonly #isSame: boolean[] = [];
  #sets = new NumberSets();
  readonly #oldReach: MarkedReach;
  readonly #newReach: MarkedReach;
  readonly #oldWays: NearestWays;
  readonly #newWays: NearestWays;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
    this.#oldReach = new MarkedReach(definitions, this.#old, this.#marks, this.#sets);
    this.#newReach = new MarkedReach(definitions, this.#new, this.#marks, this.#sets);
    this.#oldWays = new NearestWays(definitions, this.#old);
    this.#newWays = new NearestWays(definitions, this.#new);
  }

  begin(before: AbiPart, after: AbiPart): void {
    this.#before = before;
    this.#after = after;
    fill(this.#old, before, this.#definitions);
    fill(this.#new, after, this.#definitions);
    this.#marks.clear();
    this.#isSame.length = 0;
    for (const name of this.#old.names) {
      const id = this.#old.get(name);
      const now = this.#new.get(name);
      if (now === NONE || now === id) continue;
      this.#marks.set(name, this.#isSame.length);
      this.#isSame.push(this.#definitions.meaning(id) === this.#definitions.meaning(now));
    }
    this.#sets = new NumberSets();
    this.#oldReach.begin(this.#sets);
    this.#newReach.begin(this.#sets);
  }

  get before(): AbiPart {
    return this.#before;
  }
  get after(): AbiPart {
    return this.#after;
  }

  /** The number of a definition on the old side; undefined if there is none. */
  old(name: number): number | undefined {
    return defined(this.#old, name);
  }

  new(name: number): number | undefined {
    return defined(this.#new, name);
  }

  /** Whether both sides define it, otherwise than each other. */
  isChanged(name: number): boolean {
    const mark = this.#marks.get(name);
    return mark !== NONE && this.#isSame[mark] === false;
  }

  /** The types that a symbol reaches on both sides and that both define otherwise, as a set: see `changedNames`. */
  reached({ old, new: now }: DefinitionPair): number {
    if (this.#isSame.length === 0) return EMPTY;
    return this.#sets.intersection(this.#oldReach.from(old), this.#newReach.from(now));
  }

  /** The names of a set whose definitions differ in more than commas. */
  changedNames(set: number): readonly number[] {
    const { names } = this.#marks;
    return this.#sets.members(set).flatMap((mark) => (this.#isSame[mark] === true ? [] : [names[mark]!]));
  }

  /** Whether a set has names whose definitions differ in commas only. */
  hasOtherCommas(set: number): boolean {
    return this.#sets.members(set).some((mark) => this.#isSame[mark] === true);
  }

  /**
   * Looks for shortest ways from these symbols on.
   * @param most how many names a way may have to be of interest
   */
  beginWays(symbols: readonly DefinitionPair[], most: number): void {
    this.#oldWays.begin(sources(symbols, 'old'), most);
    this.#newWays.begin(sources(symbols, 'new'), most);
  }

  /** A shortest way, on the side where it is shorter. */
  wayTo(name: number): Way | undefined {
    const [old, now] = [this.#oldWays.to(name), this.#newWays.to(name)];
    if (old === undefined || now === undefined) return old ?? now;
    return old.names.length <= now.names.length ? old : now;
  }
}

function fill(table: NameTable, { types }: AbiPart, definitions: Definitions): void {
  table.clear();
  for (const id of types) table.set(definitions.nameOf(id), id);
}

function defined(table: NameTable, name: number): number | undefined {
  const id = table.get(name);
  return id === NONE ? undefined : id;
}

function sources(symbols: readonly DefinitionPair[], side: 'old' | 'new'): readonly Source[] {
  return symbols.map((one) => ({ symbol: one.symbol, definition: one[side] }));
}
