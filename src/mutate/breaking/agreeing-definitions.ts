/**
 * Which DIEs say the same and are known for the same thing, so that a change of one is a change of all: all definitions of a
 * reference name, all DIEs of a symbol and its aliases, all nameless types of one text.
 */
import { isShown } from '../../types/body.ts';
import { addTo } from '../groups.ts';
import { type Entry, isType } from './type-graph.ts';
import type { TextId, Types } from './types.ts';

export class AgreeingDefinitions {
  readonly #types: Types;
  readonly #known = new Map<Entry, readonly Entry[] | undefined>();
  #nameless: Map<TextId, Entry[]> | undefined;

  constructor(types: Types) {
    this.#types = types;
  }

  /** The same list for each of them. Undefined where definitions of one name do not say the same. */
  of(head: Entry): readonly Entry[] | undefined {
    if (this.#known.has(head)) return this.#known.get(head);
    const { graph, texts, symbols } = this.#types;
    const names = symbols.namesOf(head);
    if (names.length > 0) return this.#ifEqual(this.#carriers(names), (entry) => texts.ofSymbol(entry));
    const reference = graph.reference(head);
    if (reference === undefined) return this.#ofText(head);
    return this.#ifEqual(graph.bearers(reference).filter(isShown), (entry) => texts.of(entry));
  }

  #ifEqual(entries: readonly Entry[], textOf: (place: Entry) => TextId): readonly Entry[] | undefined {
    const [text, ...others] = new Set(entries.map(textOf));
    const equal = text !== undefined && others.length === 0 ? entries : undefined;
    for (const entry of entries) this.#known.set(entry, equal);
    return equal;
  }

  /** Every DIE that one of these names, or one of their aliases, may take its version from. */
  #carriers(names: readonly string[]): readonly Entry[] {
    const { symbols } = this.#types;
    const group = new Set(names);
    const carriers = new Set<Entry>();
    // A set's iteration comes to what is added meanwhile.
    for (const name of group) {
      for (const alias of symbols.aliasesOf(name)) group.add(alias);
      for (const carrier of symbols.carriers(name)) {
        carriers.add(carrier);
        for (const other of symbols.namesOf(carrier)) group.add(other);
      }
    }
    return [...carriers];
  }

  #ofText(head: Entry): readonly Entry[] | undefined {
    const { graph, texts } = this.#types;
    if (this.#nameless === undefined) {
      this.#nameless = new Map();
      for (const entry of graph.entries())
        if (isType(entry) && isShown(entry) && graph.reference(entry) === undefined)
          addTo(this.#nameless, texts.of(entry), entry);
      this.#nameless.delete(undefined);
    }
    return this.#nameless.get(texts.of(head));
  }
}
