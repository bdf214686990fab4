/**
 * Which DIEs say the same and are known for the same thing, so that a change of one is a change of all: all definitions of a
 * reference name, all DIEs of a symbol and its aliases, all nameless types of one text.
 */
import type { Place } from '../tree.ts';
import { addTo } from '../groups.ts';
import { isType } from './type-graph.ts';
import type { TextId } from './type-texts.ts';
import type { Types } from './types.ts';

export class AgreeingDefinitions {
  readonly #types: Types;
  readonly #known = new Map<Place, readonly Place[] | undefined>();
  #nameless: Map<TextId, Place[]> | undefined;

  constructor(types: Types) {
    this.#types = types;
  }

  /** The same list for each of them. Undefined where definitions of one name do not say the same. */
  of(head: Place): readonly Place[] | undefined {
    if (this.#known.has(head)) return this.#known.get(head);
    const { graph, texts, symbols } = this.#types;
    const names = symbols.namesOf(head);
    if (names.length > 0) return this.#ifEqual(this.#carriers(names), (place) => texts.ofSymbol(place));
    const reference = graph.names.reference(head.die.id);
    if (reference === undefined) return this.#ofText(head);
    const bearers = graph.names.bearers(reference).map((die) => graph.find(die)!);
    return this.#ifEqual(
      bearers.filter((place) => graph.isShown(place)),
      (place) => texts.of(place),
    );
  }

  #ifEqual(places: readonly Place[], textOf: (place: Place) => TextId): readonly Place[] | undefined {
    const equal = new Set(places.map(textOf)).size === 1 ? places : undefined;
    for (const place of places) this.#known.set(place, equal);
    return equal;
  }

  /** Every DIE that one of these names, or one of their aliases, may take its version from. */
  #carriers(names: readonly string[]): readonly Place[] {
    const { symbols } = this.#types;
    const group = new Set(names);
    const carriers = new Set<Place>();
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

  #ofText(head: Place): readonly Place[] | undefined {
    const { graph, texts } = this.#types;
    if (this.#nameless === undefined) {
      this.#nameless = new Map();
      for (const place of graph.places())
        if (isType(place) && graph.isShown(place) && graph.names.reference(place.die.id) === undefined)
          addTo(this.#nameless, texts.of(place), place);
    }
    return this.#nameless.get(texts.of(head));
  }
}
