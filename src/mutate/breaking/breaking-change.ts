/**
 * How a breaking change is chosen and applied. A change is made to everything that says the same, so that no second
 * definition keeps the old version alive: to all definitions of a reference name, to all DIEs of a symbol, and of a nameless
 * type, which no name gathers, to all that have its text. Definitions that say different things are left alone: which of
 * them counts is decided by their lengths (symbol versions, section 5), not by what was changed.
 */
import { Random } from '../../random.ts';
import type { DieId } from '../../write/description.ts';
import type { Broken, Mutator } from '../mutation.ts';
import type { Place } from '../tree.ts';
import { Edits } from './edits.ts';
import { kindOf, nameOf, nearestName } from './nearest-name.ts';
import { reached } from './reached.ts';
import { isType } from './type-graph.ts';
import { type Types, typesOf } from './types.ts';

export interface BreakingChange {
  readonly name: string;
  readonly summary: string;
  /**
   * The places in a type or symbol that it could change: its DIE, or items in its lists. They may depend only on what the
   * text shows, so that DIEs of one text have the same places in the same order.
   */
  readonly sites: (head: Place, types: Types) => readonly Place[];
  /**
   * Changes one place. Says what was done, or gives undefined where it cannot be. The random numbers are the same for
   * each definition, and what is chosen by them may depend only on what the text shows.
   */
  readonly change: (site: Place, edits: Edits, random: Random, types: Types) => string | undefined;
}

export function breaking({ name, summary, sites, change }: BreakingChange): Mutator {
  return {
    name,
    kind: 'breaking',
    summary,
    apply(description, random) {
      const types = typesOf(description);
      const equals = new Equals(types);
      for (const head of heads(types, random)) {
        const own = sites(head, types);
        if (own.length === 0) continue;
        const at = random.below(own.length);
        const seed = random.word();
        const same = equals.of(head);
        if (same === undefined) continue;
        const edits = new Edits(description);
        const dies: DieId[] = [];
        const told: string[] = [];
        for (const definition of same) {
          const places = sites(definition, types);
          const site = places.length === own.length ? places[at] : undefined;
          const what = site && change(site, edits, new Random(seed), types);
          if (site === undefined || what === undefined) break;
          dies.push(site.die.id);
          told.push(what);
        }
        if (told.length !== same.length) continue;
        const broken: Broken = { name: nearestName(head, types) ?? kindOf(head, types), dies };
        return { description: edits.apply(), what: `${told[0]} of ${titleOf(head, broken, types)}`, broken };
      }
      return undefined;
    },
  };
}

/** Types and symbols in random order; first those that the version of a visible symbol depends on. */
function heads(types: Types, random: Random): readonly Place[] {
  const { graph, symbols } = types;
  const visible = symbols.visible();
  const met = new Set([...visible, ...reached(types, visible, 'names')]);
  const isHead = (place: Place): boolean =>
    symbols.namesOf(place).length > 0 || (isType(place) && graph.isShown(place));
  const rest = [...graph.places()].filter((place) => !met.has(place));
  return [...random.shuffle([...met].filter(isHead)), ...random.shuffle(rest.filter(isHead))];
}

/** The DIEs that are changed together. */
class Equals {
  readonly #types: Types;
  #nameless: Map<number, Place[]> | undefined;

  constructor(types: Types) {
    this.#types = types;
  }

  /** Undefined where definitions of one name do not say the same. */
  of(head: Place): readonly Place[] | undefined {
    const { graph, texts, symbols } = this.#types;
    const names = symbols.namesOf(head);
    if (names.length > 0) return allEqual(this.#carriers(names), (place) => texts.ofSymbol(place));
    const reference = graph.names.reference(head.die.id);
    if (reference === undefined) return this.#ofText(head);
    const bearers = graph.names.bearers(reference).map((die) => graph.find(die)!);
    return allEqual(
      bearers.filter((place) => graph.isShown(place)),
      (place) => texts.of(place),
    );
  }

  /** Every DIE that one of these names, or one of their aliases, may take its version from. */
  #carriers(names: readonly string[]): readonly Place[] {
    const { symbols } = this.#types;
    const group = new Set(names);
    const carriers = new Set<Place>();
    // Names that are added while it goes are visited too.
    for (const name of group) {
      for (const alias of symbols.aliasesOf(name)) group.add(alias);
      for (const carrier of symbols.carriers(name)) {
        carriers.add(carrier);
        for (const other of symbols.namesOf(carrier)) group.add(other);
      }
    }
    return [...carriers];
  }

  #ofText(head: Place): readonly Place[] {
    const { graph, texts } = this.#types;
    if (this.#nameless === undefined) {
      this.#nameless = new Map();
      for (const place of graph.places()) {
        if (!isType(place) || !graph.isShown(place) || graph.names.reference(place.die.id) !== undefined)
          continue;
        const text = texts.of(place);
        const known = this.#nameless.get(text);
        if (known === undefined) this.#nameless.set(text, [place]);
        else known.push(place);
      }
    }
    return this.#nameless.get(texts.of(head)) ?? [head];
  }
}

function allEqual(places: readonly Place[], textOf: (place: Place) => number): readonly Place[] | undefined {
  return new Set(places.map(textOf)).size === 1 ? places : undefined;
}

/** A nameless type is told by what it is and where. */
function titleOf(head: Place, { name }: Broken, types: Types): string {
  const kind = kindOf(head, types);
  return nameOf(head, types) === undefined && name !== kind ? `the ${kind} in ${name}` : name;
}
