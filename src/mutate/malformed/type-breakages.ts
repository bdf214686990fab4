/** Breakages of what a file says of types. DWARF 5, chapter 5. */
import { DW_AT, dwTagName } from '../../../generated/dwarf-constants.ts';
import type { Description, Die } from '../../write/description.ts';
import { constantAttribute, DECLARED, typeAttribute } from '../new-attributes.ts';
import { diesIn, mapDies, nameOf, referenceOf, withAttribute, withoutAttribute } from '../tree.ts';
import { ADDED, withTypes, type Added } from './added-types.ts';
import { labelOf, type Breakage, type DescriptionBreakage, type Labels } from './breakage.ts';

/** A breakage of one of the types that are added for it: the entry that is changed, and what becomes of it. */
type Row = readonly [name: string, entry: (types: Types) => Die | undefined, change: (entry: Die) => Die];

/** The types that were added. */
class Types {
  readonly #dies = new Map<string, Die>();
  readonly #byId = new Map<number, Die>();

  constructor(description: Description) {
    for (const { units } of description.files)
      for (const { root } of units)
        for (const die of diesIn(root)) {
          this.#byId.set(die.id, die);
          const name = nameOf(die);
          if (name !== undefined) this.#dies.set(name, die);
        }
  }

  of(type: Added): Die | undefined {
    return this.#dies.get(ADDED[type]);
  }

  child(type: Added, index: number): Die | undefined {
    return this.of(type)?.children?.[index];
  }

  array(): Die | undefined {
    return this.#byId.get(referenceOf(this.child('structure', 3) ?? NONE, DW_AT.type) ?? 0);
  }
}

const NONE: Die = { id: 0, tag: 0, attributes: [], children: undefined };

const without = (name: number) => (entry: Die) => withoutAttribute(entry, name);
const withConstant = (name: number, value: bigint) => (entry: Die) =>
  withAttribute(entry, constantAttribute(name, value));

const ROWS: readonly Row[] = [
  ['base-type-without-encoding', (types) => types.of('base'), without(DW_AT.encoding)],
  ['base-type-without-size', (types) => types.of('base'), without(DW_AT.byte_size)],
  ['member-without-type', (types) => types.child('structure', 0), without(DW_AT.type)],
  [
    'member-with-two-places',
    (types) => types.child('structure', 1),
    withConstant(DW_AT.data_bit_offset, 32n),
  ],
  [
    'member-outside-structure',
    (types) => types.child('structure', 3),
    withConstant(DW_AT.data_member_location, 20n),
  ],
  ['bit-field-wider-than-type', (types) => types.child('structure', 2), withConstant(DW_AT.bit_size, 40n)],
  ['members-overlap', (types) => types.child('structure', 1), withConstant(DW_AT.data_member_location, 2n)],
  ['declaration-with-size', (types) => types.of('structure'), (entry) => withAttribute(entry, DECLARED)],
  ['enumerator-without-value', (types) => types.child('enumeration', 0), without(DW_AT.const_value)],
  ['enumerator-without-name', (types) => types.child('enumeration', 0), without(DW_AT.name)],
  [
    'enumerator-too-large',
    (types) => types.child('enumeration', 1),
    withConstant(DW_AT.const_value, 1n << 40n),
  ],
  ['enumeration-without-size', (types) => types.of('enumeration'), without(DW_AT.byte_size)],
  ['array-without-type', (types) => types.array(), without(DW_AT.type)],
  ['array-without-dimensions', (types) => types.array(), (entry) => ({ ...entry, children: [] })],
  ['subrange-with-two-ends', (types) => types.array()?.children?.[0], withConstant(DW_AT.count, 4n)],
  ['subrange-upside-down', (types) => types.array()?.children?.[0], withConstant(DW_AT.lower_bound, 9n)],
  [
    'typedef-of-itself',
    (types) => types.of('alias'),
    (entry) => withAttribute(entry, typeAttribute(entry.id)),
  ],
  ['declaration-line-without-file', (types) => types.of('base'), withConstant(DW_AT.decl_line, 7n)],
];

const LABELS: Labels = {
  'base-type-without-encoding': [
    'Y01',
    'A base type does not say how its values are encoded (DWARF 5, 5.1).',
  ],
  'base-type-without-size': ['Y01', 'A base type has no size (DWARF 5, 5.1).'],
  'member-without-type': ['Y02', 'A member has no DW_AT_type (DWARF 5, 5.7.6).'],
  'member-with-two-places': [
    'Y03',
    'A member has both DW_AT_data_member_location and DW_AT_data_bit_offset (DWARF 5, 5.7.6).',
  ],
  'member-outside-structure': [
    'Y04',
    'A member ends behind the last byte of its structure (DWARF 5, 5.7.6).',
  ],
  'bit-field-wider-than-type': ['Y05', 'A bit field has more bits than its type (DWARF 5, 5.7.6).'],
  'members-overlap': ['Y06', 'A member of a structure begins where another has not ended (DWARF 5, 5.7.6).'],
  'declaration-with-size': ['Y07', 'A structure has both DW_AT_declaration and a size (DWARF 5, 5.7.1).'],
  'enumerator-without-value': ['Y08', 'An enumerator has no DW_AT_const_value (DWARF 5, 5.9).'],
  'enumerator-without-name': ['Y08', 'An enumerator has no DW_AT_name (DWARF 5, 5.9).'],
  'enumerator-too-large': [
    'Y09',
    'The value of an enumerator does not fit into its enumeration (DWARF 5, 5.9).',
  ],
  'enumeration-without-size': ['Y09', 'An enumeration has neither a size nor a type (DWARF 5, 5.9).'],
  'array-without-type': ['Y10', 'An array does not say what its elements are (DWARF 5, 5.5).'],
  'array-without-dimensions': ['Y10', 'An array has no dimensions (DWARF 5, 5.5).', ['T05']],
  'subrange-with-two-ends': ['Y11', 'A subrange has both DW_AT_upper_bound and DW_AT_count (DWARF 5, 5.13).'],
  'subrange-upside-down': ['Y12', 'The lower bound of a subrange is above the upper one (DWARF 5, 5.13).'],
  'typedef-of-itself': ['Y13', 'A typedef is a typedef of itself (DWARF 5, 5.4).'],
  'structure-in-itself': ['Y14', 'A structure has a member of its own type (DWARF 5, 5.7.6).'],
  'declaration-line-without-file': [
    'Y15',
    'An entry has the line of its declaration, but not the file (DWARF 5, 2.14).',
  ],
};

/** Replaces the entry that `find` gives. */
function breakage(
  name: string,
  find: (types: Types) => Die | undefined,
  change: (entry: Die, types: Types) => Die,
): DescriptionBreakage {
  const label = labelOf(name, LABELS);
  return {
    name,
    ...label,
    prepare: withTypes,
    change(description) {
      const types = new Types(description);
      const entry = find(types);
      if (entry === undefined) return undefined;
      const changed = mapDies(description, (die) => (die.id === entry.id ? change(die, types) : die));
      const { summary } = label;
      const named = nameOf(entry) ?? dwTagName(entry.tag);
      return { description: changed, what: `${summary.replace(/ \(DWARF.*/u, '')}: ${named}` };
    },
  };
}

export const TYPE_BREAKAGES: readonly Breakage[] = [
  ...ROWS.map(([name, entry, change]) => breakage(name, entry, change)),
  breakage(
    'structure-in-itself',
    (types) => types.child('outer', 0),
    (entry, types) => withAttribute(entry, typeAttribute(types.of('outer')?.id ?? entry.id)),
  ),
];
