/**
 * The names by which types are known: fully qualified names and reference names of a description's DIEs (symbol versions,
 * section 3), as the profile `canonical` knows them, from the tree alone and from the start.
 *
 *     namespace a { struct s { enum { X } e; }; }     s: FQN `a::s`, reference name `s#a::s`
 *                                                     the enumeration: FQN ``, no reference name
 */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { DieId } from '../write/description.ts';
import { addTo } from './groups.ts';
import { attributeOf, type Place } from './tree.ts';

/** Only these pass a prefix down; any other tag cuts the chain. Symbols are looked for in these alone. */
export const SCOPES: ReadonlySet<number> = new Set([
  DW_TAG.namespace,
  DW_TAG.class_type,
  DW_TAG.structure_type,
]);

const LETTERS: ReadonlyMap<number, string> = new Map([
  [DW_TAG.class_type, 's'],
  [DW_TAG.structure_type, 's'],
  [DW_TAG.union_type, 'u'],
  [DW_TAG.enumeration_type, 'e'],
  [DW_TAG.typedef, 't'],
]);

/** Class, structure, union and enumeration types (symbol versions, section 4). */
export const AGGREGATES: ReadonlySet<number> = new Set([
  DW_TAG.class_type,
  DW_TAG.structure_type,
  DW_TAG.union_type,
  DW_TAG.enumeration_type,
]);

/** Whether a type of this tag has a reference name if it has a name. */
export function canBeReferredToByName(tag: number): boolean {
  return LETTERS.has(tag);
}

export class ReferenceNames {
  readonly #qualified = new Map<DieId, string>();
  readonly #references = new Map<DieId, string>();
  readonly #byName = new Map<string, DieId[]>();

  /** @param places all of a description, parents first */
  constructor(places: Iterable<Place>) {
    /** What each scope passes down, if anything. */
    const prefixes = new Map<DieId, string>();
    for (const { die, parent } of places) {
      const prefix = parent && prefixes.get(parent.die.id);
      const own = nameOf(die);
      const qualified = qualify(prefix, own);
      if (qualified !== undefined && qualified !== '') this.#add(die.id, die.tag, qualified);
      const passed = qualified ?? qualify(prefix, prefix === undefined ? undefined : '<anonymous>');
      if (passed !== undefined && SCOPES.has(die.tag)) prefixes.set(die.id, passed);
    }
  }

  /** Empty for a DIE without a name. */
  qualified(die: DieId): string {
    return this.#qualified.get(die) ?? '';
  }

  /** Undefined for what is no aggregate and no typedef, and without a name. */
  reference(die: DieId): string | undefined {
    return this.#references.get(die);
  }

  /** Every DIE of a reference name, declarations too, in the order of the description. */
  bearers(reference: string): readonly DieId[] {
    return this.#byName.get(reference) ?? [];
  }

  all(): Iterable<string> {
    return this.#byName.keys();
  }

  #add(die: DieId, tag: number, qualified: string): void {
    this.#qualified.set(die, qualified);
    const letter = LETTERS.get(tag);
    if (letter === undefined) return;
    const reference = `${letter}#${qualified.includes(' ') ? `'${qualified}'` : qualified}`;
    this.#references.set(die, reference);
    addTo(this.#byName, reference, die);
  }
}

/** A DIE's own name; an empty one counts. */
export function nameOf(die: Place['die']): string | undefined {
  const value = attributeOf(die, DW_AT.name)?.value;
  return value?.kind === 'string' ? value.text : undefined;
}

function qualify(prefix: string | undefined, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return prefix === undefined ? name : `${prefix}::${name}`;
}
