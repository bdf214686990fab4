/**
 * DIEs that no symbol reaches: any tag, any attribute of the standard, in each of the classes that its value may have (DWARF 5,
 * table 7.5). Versions do not depend on them; readers have to get past them.
 */
import * as fc from 'fast-check';
import { attributeClasses, type AttributeClass } from '../../generated/dwarf-attribute-classes.ts';
import { DW_AT, DW_DSC, DW_OP, DW_TAG } from '../../generated/dwarf-constants.ts';
import { attributeClassesIn, type ValueClass } from '../../generated/dwarf-value-classes.ts';
import { dwAtExistsIn, dwTagExistsIn } from '../../generated/dwarf-versions.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Address, DieId, Value } from '../write/description.ts';
import { expression, text, type Draft, type DraftAttribute, type Drafter, type DraftUnit } from './draft.ts';

export interface StrayContent {
  /** The compile unit that it stands in, modulo their number. */
  readonly unit: number;
  readonly tag: number;
  readonly attributes: readonly StrayAttribute[];
}

/** The attribute's class decides which of the values is taken. */
export interface StrayAttribute {
  readonly name: number;
  readonly class: AttributeClass;
  readonly number: bigint;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What attributes of a unit can refer to. */
export interface StrayTargets {
  readonly dies: readonly DieId[];
  /** How many symbols the file has. */
  readonly symbolCount: number;
}

/** Tags of DIEs that stand for something else than themselves wherever they are. */
const STRUCTURAL: ReadonlySet<number> = new Set([
  DW_TAG.compile_unit,
  DW_TAG.partial_unit,
  DW_TAG.type_unit,
  DW_TAG.skeleton_unit,
  DW_TAG.imported_unit,
]);

/** Attributes that make readers look elsewhere, or that belong to units: those that the writer needs have them already. */
const STRUCTURAL_ATTRIBUTES: ReadonlySet<number> = new Set([
  DW_AT.sibling,
  DW_AT.name,
  DW_AT.abstract_origin,
  DW_AT.specification,
  DW_AT.linkage_name,
  DW_AT.dwo_name,
]);

/** Offsets that only make sense for a whole unit. */
const OF_UNITS: ReadonlySet<AttributeClass> = new Set([
  'addrptr',
  'loclistsptr',
  'rnglistsptr',
  'stroffsetsptr',
]);

export const STRAY_TAGS: readonly number[] = Object.values(DW_TAG).filter(
  (tag) => dwTagExistsIn(tag, 5) === true && !STRUCTURAL.has(tag),
);

export interface Place {
  readonly name: number;
  readonly class: AttributeClass;
}

/** All places where a value may stand: attributes with each of their classes. */
export const PLACES: readonly Place[] = Object.values(DW_AT).flatMap((name) =>
  STRUCTURAL_ATTRIBUTES.has(name)
    ? []
    : attributeClasses(name)
        .filter((id) => !OF_UNITS.has(id) && id !== 'macptr')
        .map((id) => ({ name, class: id })),
);

/** Whether the version has the attribute, and lets its value be of the class without doubt. */
export function isPlaceIn({ name, class: id }: Place, version: number): boolean {
  if (dwAtExistsIn(name, version) === false) return false;
  if (version < 4 && (id === 'loclist' || id === 'rnglist') && WITHOUT_LISTS_BEFORE_DWARF_4.has(name))
    return false;
  return attributeClassesIn(name, version).includes(valueClassIn(id, version));
}

/** What the version calls the class: DWARF 2 has only constants for offsets, and before DWARF 4 expressions are blocks. */
function valueClassIn(id: AttributeClass, version: number): ValueClass {
  switch (id) {
    case 'exprloc':
      return version < 4 ? 'block' : id;
    case 'loclist':
      return version < 3 ? 'constant' : version < 5 ? 'loclistptr' : id;
    case 'lineptr':
      return version < 3 ? 'constant' : id;
    case 'rnglist':
      return version < 5 ? 'rangelistptr' : id;
    default:
      return id;
  }
}

/**
 * DWARF 2 has no location lists for these, DWARF 3 no range list for a scope's start; and in DWARF 3 nobody but a relocation can
 * tell a member's location list from its offset (7.5.4, figure 20).
 */
const WITHOUT_LISTS_BEFORE_DWARF_4: ReadonlySet<number> = new Set([
  DW_AT.data_member_location,
  DW_AT.vtable_elem_location,
  DW_AT.start_scope,
]);

const CONSTANTS = [
  0n,
  1n,
  127n,
  128n,
  255n,
  256n,
  0xffffn,
  0x10000n,
  0xffff_ffffn,
  1n << 32n,
  (1n << 63n) - 1n,
  (1n << 64n) - 1n,
  -1n,
  -128n,
  -129n,
  -(1n << 63n),
];

export const stray: fc.Arbitrary<StrayContent> = fc.record({
  unit: fc.nat(7),
  tag: fc.constantFrom(...STRAY_TAGS),
  attributes: fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...PLACES),
        fc.record({
          number: fc.oneof(fc.constantFrom(...CONSTANTS), fc.bigInt({ min: 0n, max: 99n })),
          bytes: fc.oneof(fc.uint8Array({ maxLength: 5 }), fc.uint8Array({ minLength: 16, maxLength: 16 })),
          text: fc.constantFrom('', 'a', 'some text', '\xff'),
        }),
      )
      .map(([place, values]) => ({ ...place, ...values })),
    { maxLength: 5, selector: ({ name }) => name },
  ),
});

/** @param number of the stray, which makes its name its own: reference names have to differ */
export function draftStray(
  { tag, attributes }: StrayContent,
  number: number,
  unit: DraftUnit,
  targets: StrayTargets,
  drafter: Drafter,
): Draft {
  const { version } = unit.spelling;
  const drafted = attributes
    .filter((place) => isPlaceIn(place, version) && canHave(place.class, unit))
    // Without types there is only the entry of the unit, which is none.
    .filter((place) => place.class !== 'reference' || targets.dies.length > 0)
    .map((attribute) => draftAttribute(attribute, unit, targets));
  const die = dwTagExistsIn(tag, version) === false ? DW_TAG.label : tag;
  return drafter.die(die, [text(DW_AT.name, `stray${number}`), ...drafted]);
}

/** A .dwo file of DWARF 4 has location lists of its own kind, and addresses stand in the object. DWARF 5, 7.3.2.2. */
function canHave(id: AttributeClass, { role }: DraftUnit): boolean {
  switch (id) {
    case 'address':
    case 'lineptr':
      return role === 'object';
    case 'rnglist':
    case 'loclist':
      return role === 'object';
    default:
      return true;
  }
}

export function draftAttribute(
  attribute: StrayAttribute,
  unit: DraftUnit,
  targets: StrayTargets,
): DraftAttribute {
  const { name, number, bytes } = attribute;
  if (attribute.class === 'exprloc') return expressionOf(attribute);
  return { name, value: valueOf() };

  function valueOf(): Value {
    switch (attribute.class) {
      case 'address':
        return { kind: 'address', to: addressOf(number, targets) };
      case 'block':
        return { kind: 'block', bytes: name === DW_AT.discr_list ? ONE_LABEL : bytes, fixups: [] };
      case 'constant':
        return name === DW_AT.decl_file || name === DW_AT.call_file
          ? { kind: 'file', file: Number(BigInt.asUintN(1, number)) }
          : { kind: 'constant', value: number };
      case 'flag':
        return { kind: 'flag', value: Number(BigInt.asUintN(8, number)) };
      case 'lineptr':
        return { kind: 'line-table', table: 0 };
      case 'string':
        return { kind: 'string', text: attribute.text };
      case 'reference': {
        const index = Number(BigInt.asUintN(16, number)) % Math.max(1, targets.dies.length);
        return { kind: 'reference', die: targets.dies[index] ?? unit.root.id };
      }
      case 'rnglist':
        return { kind: 'ranges', entries: [rangeOf(number, targets)] };
      case 'loclist':
        return {
          kind: 'locations',
          entries: [{ ...rangeOf(number, targets), expression: Uint8Array.of(DW_OP.reg0) }],
        };
      default:
        throw new DwarfksymsError('internal', `no value of class ${attribute.class}`);
    }
  }
}

/** One value, a constant. DWARF 5, 5.7.10. */
const ONE_LABEL = Uint8Array.of(DW_DSC.label, 1);

function expressionOf({ name, number }: StrayAttribute): DraftAttribute {
  const operations = [DW_OP.lit0, DW_OP.dup, DW_OP.drop, DW_OP.stack_value];
  return expression(name, operations.slice(0, Number(BigInt.asUintN(2, number)) + 1));
}

function addressOf(number: bigint, { symbolCount }: StrayTargets): Address {
  return symbolCount === 0
    ? { symbol: undefined, addend: BigInt.asUintN(8, number) }
    : { symbol: Number(BigInt.asUintN(8, number)) % symbolCount, addend: BigInt.asUintN(2, number) };
}

function rangeOf(number: bigint, targets: StrayTargets): { readonly low: Address; readonly high: Address } {
  const low = addressOf(number, targets);
  return { low, high: { ...low, addend: low.addend + 4n } };
}
