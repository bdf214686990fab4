/** What attributes say by values that have no class of their own, or whose class depends on the version. DWARF 5, 7.5.4. */
import { attributeClasses, type AttributeClass } from '../../generated/dwarf-attribute-classes.ts';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';

/** Attributes whose sec_offset leads to a location list; before DWARF 4 also their data4 and data8. DWARF 3, 7.5.4. */
const LOCATION_LISTS = attributesWith('loclist');
const RANGE_LISTS = attributesWith('rnglist');
const MACROS = attributesWith('macptr').add(DW_AT.GNU_macros);
/** What the indexes of a unit count from. */
const BASES = attributesWith('addrptr', 'stroffsetsptr', 'loclistsptr', 'rnglistsptr')
  .add(DW_AT.GNU_addr_base)
  .add(DW_AT.GNU_ranges_base);
const FILES: ReadonlySet<number> = new Set([DW_AT.decl_file, DW_AT.call_file]);

/** The attributes of the standard whose values may have one of the classes. DWARF 5, table 7.5. */
export function attributesWith(...classes: readonly AttributeClass[]): Set<number> {
  const all: readonly number[] = Object.values(DW_AT);
  return new Set(all.filter((name) => attributeClasses(name).some((id) => classes.includes(id))));
}

/** Where an offset into another section leads. */
export type OffsetTarget =
  'line-table' | 'ranges' | 'locations' | 'base' | 'macros' | 'location-views' | 'other';

export function offsetTarget(attribute: number): OffsetTarget {
  if (attribute === DW_AT.stmt_list) return 'line-table';
  if (RANGE_LISTS.has(attribute)) return 'ranges';
  if (LOCATION_LISTS.has(attribute)) return 'locations';
  if (BASES.has(attribute)) return 'base';
  if (MACROS.has(attribute)) return 'macros';
  return attribute === DW_AT.GNU_locviews ? 'location-views' : 'other';
}

/**
 * Whether a value is an offset into another section though its form says constant: before DWARF 4, such offsets had no form of
 * their own. A member's location may be either, a scope's start too where producers are ahead of their version, and `isRelocated`
 * has to tell. DWARF 3, 7.5.4.
 */
export function isDisguisedOffset(
  attribute: number,
  form: number,
  version: number,
  isRelocated: () => boolean,
): boolean {
  if (version >= 4 || (form !== DW_FORM.data4 && form !== DW_FORM.data8)) return false;
  if (attribute === DW_AT.data_member_location || attribute === DW_AT.start_scope) return isRelocated();
  return offsetTarget(attribute) !== 'other';
}

/** Whether a constant is the number of a file in the unit's line table. */
export function isFileNumber(attribute: number): boolean {
  return FILES.has(attribute);
}

/** Of the forms of constants, those that are signed: of the others the context decides. DWARF 5, 7.5.5, class constant. */
const SIGNED: ReadonlySet<number> = new Set([DW_FORM.sdata, DW_FORM.implicit_const]);

export function isSigned(form: number): boolean {
  return SIGNED.has(form);
}
