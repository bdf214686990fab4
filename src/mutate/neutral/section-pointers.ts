/**
 * Attributes that before DWARF 4 could hold an offset into another section, with the forms data4 and data8: the classes
 * lineptr, loclistptr, macptr and rangelistptr of DWARF 3, 7.5.4, figure 20. A constant of these forms would be taken for one.
 */
import { DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import type { Value } from '../../write/description.ts';

const SECTION_POINTERS: ReadonlySet<number> = new Set([
  DW_AT.location,
  DW_AT.stmt_list,
  DW_AT.string_length,
  DW_AT.return_addr,
  DW_AT.start_scope,
  DW_AT.data_member_location,
  DW_AT.frame_base,
  DW_AT.macro_info,
  DW_AT.segment,
  DW_AT.static_link,
  DW_AT.use_location,
  DW_AT.vtable_elem_location,
  DW_AT.ranges,
]);

/** The first version with a form of its own for offsets into other sections. DWARF 4, 7.5.4. */
const SEC_OFFSET_VERSION = 4;

/** Whether a value of this attribute and form is an offset into another section where a constant is written the same way. */
export function isSectionPointer(name: number, form: number, version: number): boolean {
  return (
    version < SEC_OFFSET_VERSION &&
    (form === DW_FORM.data4 || form === DW_FORM.data8) &&
    SECTION_POINTERS.has(name)
  );
}

/** The form of an offset into another section. DWARF 3, 7.4: as wide as the format says. */
export function sectionPointerForm(version: number, format: 32 | 64): number {
  if (version >= SEC_OFFSET_VERSION) return DW_FORM.sec_offset;
  return format === 32 ? DW_FORM.data4 : DW_FORM.data8;
}

/** Whether the writer puts an offset into another section where the value stands, unless its form is an index. */
export function isOffset({ kind }: Value): boolean {
  return (
    kind === 'line-table' ||
    kind === 'ranges' ||
    kind === 'locations' ||
    kind === 'section-offset' ||
    kind === 'base'
  );
}
