/**
 * Which DIEs a symbol needs: its own, and what they refer to. Types that are only pointed to can be cut off where the rest
 * would become too large: a declaration takes their place, as in a source that does not include the definition.
 */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { attributeOf, diesIn, type Place } from '../mutate/tree.ts';
import type { Die, DieId } from '../write/description.ts';

export interface Closure {
  /** DIEs that are needed as they are, but for the children that are not. */
  readonly kept: ReadonlySet<DieId>;
  /** Aggregates of which a declaration is left. */
  readonly declared: ReadonlySet<DieId>;
}

/** Whose target need not be complete. */
const POINTERS: ReadonlySet<number> = new Set([
  DW_TAG.pointer_type,
  DW_TAG.reference_type,
  DW_TAG.rvalue_reference_type,
]);

const AGGREGATES: ReadonlySet<number> = new Set([
  DW_TAG.structure_type,
  DW_TAG.class_type,
  DW_TAG.union_type,
]);

/** What a subprogram has besides its code. */
const SIGNATURE: ReadonlySet<number> = new Set([
  DW_TAG.formal_parameter,
  DW_TAG.unspecified_parameters,
  DW_TAG.template_type_parameter,
  DW_TAG.template_value_parameter,
]);

/** @param budget about how many DIEs may be kept */
export function closureOf(
  symbols: readonly DieId[],
  places: ReadonlyMap<DieId, Place>,
  budget: number,
): Closure {
  return new ClosureSearch(places, budget).search(symbols);
}

class ClosureSearch {
  readonly #places: ReadonlyMap<DieId, Place>;
  readonly #budget: number;
  readonly #kept = new Set<DieId>();
  readonly #declared = new Set<DieId>();
  /** Referred to by DIEs that are kept: complete, or possibly cut off. */
  readonly #complete: DieId[] = [];
  readonly #pointedTo: DieId[] = [];

  constructor(places: ReadonlyMap<DieId, Place>, budget: number) {
    this.#places = places;
    this.#budget = budget;
  }

  search(symbols: readonly DieId[]): Closure {
    this.#complete.push(...symbols);
    for (;;) {
      // What is needed in full comes first: it is not known before how much room there is for the others.
      const id = this.#complete.pop();
      if (id !== undefined) {
        this.#keep(id);
        continue;
      }
      // In the order in which they were met, so that what is near is complete.
      const pointedTo = this.#pointedTo.shift();
      if (pointedTo === undefined) break;
      if (this.#kept.has(pointedTo)) continue;
      if (this.#kept.size >= this.#budget && this.#canBeDeclared(pointedTo)) this.#declared.add(pointedTo);
      else this.#keep(pointedTo);
    }
    for (const id of this.#kept) this.#declared.delete(id);
    return { kept: this.#kept, declared: this.#declared };
  }

  #canBeDeclared(id: DieId): boolean {
    const die = this.#places.get(id)?.die;
    return die !== undefined && AGGREGATES.has(die.tag) && attributeOf(die, DW_AT.name) !== undefined;
  }

  #keep(id: DieId): void {
    const place = this.#places.get(id);
    if (place === undefined || this.#kept.has(id)) return;
    for (const die of contentOf(place.die)) this.#take(die);
    // A type unit is about its type.
    const { typeDie } = place.unit;
    if (typeDie !== undefined && !this.#kept.has(typeDie)) this.#complete.push(typeDie);
  }

  #take(die: Die): void {
    if (this.#kept.has(die.id)) return;
    this.#kept.add(die.id);
    const targets = POINTERS.has(die.tag) ? this.#pointedTo : this.#complete;
    for (const { value } of die.attributes)
      if (value.kind === 'reference' && !this.#kept.has(value.die)) targets.push(value.die);
  }
}

/** A DIE and those inside it that belong to it: no bodies of functions, and no functions of classes. */
function contentOf(die: Die): readonly Die[] {
  const children = (die.children ?? []).filter(({ tag }) =>
    die.tag === DW_TAG.subprogram ? SIGNATURE.has(tag) : tag !== DW_TAG.subprogram,
  );
  return [die, ...children.flatMap((child) => [...diesIn(child)])];
}
