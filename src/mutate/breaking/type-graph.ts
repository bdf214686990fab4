/**
 * What a type or symbol of a description is made of, as far as versions see it: lists, links, and whether a body is shown
 * (symbol versions, section 4). It is stated here a second time, from the specification alone, so that the laws compare two
 * independent statements of it.
 */
import { DW_AT, DW_FORM, DW_TAG, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Description, Die, DieId, LineTable, Value } from '../../write/description.ts';
import { AGGREGATES, nameOf, ReferenceNames } from '../reference-names.ts';
import { attributeOf, diesIn, type Place, placesById, referenceOf, referrers } from '../tree.ts';

/** What is shown as `KIND_type {`, the type that it is made from, and `}`, and has no reference name. */
export const MODIFIERS: ReadonlySet<number> = new Set([
  DW_TAG.atomic_type,
  DW_TAG.const_type,
  DW_TAG.immutable_type,
  DW_TAG.packed_type,
  DW_TAG.pointer_type,
  DW_TAG.reference_type,
  DW_TAG.restrict_type,
  DW_TAG.rvalue_reference_type,
  DW_TAG.shared_type,
  DW_TAG.volatile_type,
  DW_TAG.template_type_parameter,
]);

/** What has parameters. */
export const FUNCTIONS: ReadonlySet<number> = new Set([DW_TAG.subprogram, DW_TAG.subroutine_type]);

/** What can be a symbol. */
export const SYMBOL_TAGS: ReadonlySet<number> = new Set([DW_TAG.subprogram, DW_TAG.variable]);

const TYPES: ReadonlySet<number> = new Set([
  ...AGGREGATES,
  ...MODIFIERS,
  DW_TAG.typedef,
  DW_TAG.array_type,
  DW_TAG.base_type,
  DW_TAG.subroutine_type,
]);

/** Those whose `DW_AT_type` is shown. */
const LINKING: ReadonlySet<number> = new Set([
  ...MODIFIERS,
  ...SYMBOL_TAGS,
  DW_TAG.typedef,
  DW_TAG.array_type,
  DW_TAG.subroutine_type,
  DW_TAG.member,
  DW_TAG.formal_parameter,
]);

const LONGEST_CONSTANT_BITS = 64;

/** A type that is shown with something in it, so that there is something to change. */
export function isType({ die }: Place): boolean {
  return TYPES.has(die.tag);
}

export function links({ die }: Place): boolean {
  return LINKING.has(die.tag);
}

export type ProfileName = 'canonical' | 'linux';

export class TypeGraph {
  readonly description: Description;
  readonly names: ReferenceNames;
  readonly profile: ProfileName;
  readonly #places: ReadonlyMap<DieId, Place>;
  #referrers: ReadonlyMap<DieId, readonly Place[]> | undefined;

  constructor(description: Description, profile: ProfileName) {
    this.description = description;
    this.profile = profile;
    this.#places = placesById(description);
    this.names = new ReferenceNames(this.#places.values());
  }

  places(): Iterable<Place> {
    return this.#places.values();
  }

  find(die: DieId): Place | undefined {
    return this.#places.get(die);
  }

  /** What `DW_AT_type` leads to; undefined for `void` and for what cannot be found, which counts as absent (section 7). */
  type({ die }: Place): Place | undefined {
    const target = this.#target(die, DW_AT.type);
    return target && this.#definition(target);
  }

  /**
   * In `canonical` a declaration without a name that has the signature of a type stands for that type, as compilers put it
   * into the place of what they moved to a type unit. DWARF 5, 5.7.1.
   */
  #definition(declaration: Place): Place {
    let place = declaration;
    const met = new Set<Place>();
    while (this.profile === 'canonical' && !met.has(place) && nameOf(place.die) === undefined) {
      met.add(place);
      const definition = this.#target(place.die, DW_AT.signature);
      if (definition === undefined) break;
      place = definition;
    }
    return place;
  }

  #target(die: Die, attribute: number): Place | undefined {
    const target = referenceOf(die, attribute);
    return target === undefined ? undefined : this.#places.get(target);
  }

  /** The children that are shown, in order. */
  items(place: Place): readonly Place[] {
    const { die } = place;
    const isItem = ITEMS.get(die.tag);
    if (isItem === undefined || die.children === undefined) return [];
    return die.children.flatMap((child) => (isItem(child.tag) ? [this.#places.get(child.id)!] : []));
  }

  /** Those and, of variant parts and variants, theirs. */
  *itemsWithin(place: Place): Generator<Place> {
    const waiting = [this.items(place).values()];
    for (let list = waiting.at(-1); list !== undefined; list = waiting.at(-1)) {
      const next = list.next();
      if (next.done === true) waiting.pop();
      else {
        yield next.value;
        waiting.push(this.items(next.value).values());
      }
    }
  }

  /** Whether an aggregate's body is shown: it is neither declared only nor private. Anything else always is. */
  isShown(place: Place): boolean {
    if (!AGGREGATES.has(place.die.tag)) return true;
    return !isDeclaration(place.die) && !this.isPrivate(place);
  }

  /** Whether something outside a DIE refers to it or to something inside it, so that it cannot go. */
  isReferredTo(place: Place): boolean {
    this.#referrers ??= referrers(this.description);
    for (const { id } of diesIn(place.die))
      if (this.#referrers.get(id)?.some((from) => !isWithin(from, place)) === true) return true;
    return false;
  }

  /** `DW_AT_decl_file` names a file that ends in `.c`, by the unit's line table. */
  isPrivate({ die, unit, fileIndex }: Place): boolean {
    const { lineTables, role } = this.description.files[fileIndex]!;
    const own = attributeOf(unit.root, DW_AT.stmt_list)?.value;
    // Units in a .dwo file have the table at offset 0 (symbol versions, section 1).
    const table =
      own?.kind === 'line-table' ? lineTables[own.table] : role === 'dwo' ? lineTables[0] : undefined;
    const value = attributeOf(die, DW_AT.decl_file)?.value;
    if (table === undefined || value === undefined) return false;
    return table.files[fileNumber(value, table)]?.name.endsWith('.c') === true;
  }
}

/** Files are counted from 1 in tables before DWARF 5 (6.2.4), from 0 in those since. */
function fileNumber(value: Value, { version }: LineTable): number {
  if (value.kind === 'file') return value.file;
  if (value.kind !== 'constant') return NO_FILE;
  return Number(value.value) - (version < FIRST_WITH_FILE_ZERO ? 1 : 0);
}

const NO_FILE = -1;
const FIRST_WITH_FILE_ZERO = 5;

/** Whether an attribute counts as a constant, and which (section 7). */
export function constantOf({ die, unit }: Place, name: number): bigint | undefined {
  const attribute = attributeOf(die, name);
  if (attribute?.value.kind !== 'constant') return undefined;
  const { form } = attribute;
  if (formClass(form) !== FORM_CLASS.constant || form === DW_FORM.data16) return undefined;
  const isSectionOffset =
    name === DW_AT.data_member_location &&
    // Where it exists, data4 and data8 are never section offsets. DWARF 4, 7.5.4.
    dwFormExistsIn(DW_FORM.sec_offset, unit.version) !== true &&
    (form === DW_FORM.data4 || form === DW_FORM.data8);
  return isSectionOffset ? undefined : BigInt.asUintN(LONGEST_CONSTANT_BITS, attribute.value.value);
}

export function isDeclaration(die: Die): boolean {
  const value = attributeOf(die, DW_AT.declaration)?.value;
  return value?.kind === 'flag' && value.value !== 0;
}

function isWithin(place: Place, outer: Place): boolean {
  for (let at: Place | undefined = place; at !== undefined; at = at.parent)
    if (at.die.id === outer.die.id) return true;
  return false;
}

const isMemberOrVariantPart = (tag: number): boolean => tag === DW_TAG.member || tag === DW_TAG.variant_part;
const isParameter = (tag: number): boolean => tag === DW_TAG.formal_parameter;

/** Which children are shown, by the tag of the parent. */
const ITEMS: ReadonlyMap<number, (tag: number) => boolean> = new Map([
  [DW_TAG.structure_type, isMemberOrVariantPart],
  [DW_TAG.class_type, isMemberOrVariantPart],
  [DW_TAG.union_type, isMemberOrVariantPart],
  [DW_TAG.enumeration_type, (tag: number) => tag === DW_TAG.enumerator],
  [DW_TAG.subroutine_type, isParameter],
  [DW_TAG.subprogram, isParameter],
  [DW_TAG.variant_part, () => true],
  [DW_TAG.variant, (tag: number) => tag === DW_TAG.member],
  [DW_TAG.array_type, (tag: number) => tag === DW_TAG.subrange_type],
]);
