/** Shortest ways from any of several symbols to the names of a part. */
import type { Definitions } from '../abi/definitions.ts';
import { IntList } from '../int-list.ts';
import { NONE, NameTable } from './name-table.ts';

/** A symbol to begin with. */
export interface Source {
  readonly symbol: string;
  readonly definition: number;
}

export interface Way {
  readonly symbol: string;
  /** The numbers of the names on the way, the last one that which was looked for. */
  readonly names: readonly number[];
}

export class NearestWays {
  readonly #definitions: Definitions;
  readonly #types: NameTable;
  /** By name: the name before it; of one that a symbol refers to, -2 less the symbol's index. */
  readonly #before = new NameTable();
  readonly #queue = new IntList();
  #sources: readonly Source[] = [];

  /** @param types the definitions of names in the part at hand */
  constructor(definitions: Definitions, types: NameTable) {
    this.#definitions = definitions;
    this.#types = types;
  }

  /**
   * Looks from these symbols on; of equally near ones the first counts.
   * @param most how many names a way may have to be of interest
   */
  begin(sources: readonly Source[], most: number): void {
    this.#sources = sources;
    const queue = this.#queue;
    this.#before.clear();
    queue.length = 0;
    for (const [index, { definition }] of sources.entries())
      this.#meet(this.#definitions.references(definition), -2 - index);
    let at = 0;
    for (let length = 1; length < most && at < queue.length; length++)
      for (const end = queue.length; at < end; at++) {
        const name = queue.items[at]!;
        const definition = this.#types.get(name);
        if (definition !== NONE) this.#meet(this.#definitions.references(definition), name);
      }
  }

  /** Undefined for a name that is not reached. */
  to(name: number): Way | undefined {
    const names: number[] = [];
    let at = name;
    for (; at >= 0; at = this.#before.get(at)) names.push(at);
    const source = this.#sources[-2 - at];
    return source && { symbol: source.symbol, names: names.toReversed() };
  }

  #meet(names: readonly number[], before: number): void {
    for (const name of names) {
      if (this.#before.get(name) !== NONE) continue;
      this.#before.set(name, before);
      this.#queue.push(name);
    }
  }
}
