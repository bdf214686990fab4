/**
 * Offsets into other sections, which before DWARF 4 had no form of their own: with the forms data4 and data8, an attribute of the
 * classes lineptr, loclistptr, macptr or rangelistptr held one. DWARF 3, 7.5.4. A constant of these forms would be taken for one.
 */
import { type AttributeClass, attributeClasses } from '../../../generated/dwarf-attribute-classes.ts';
import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import type { Value } from '../../write/description.ts';

/** By their names in DWARF 5, 7.5.5. */
const POINTERS: ReadonlySet<AttributeClass> = new Set(['lineptr', 'loclist', 'macptr', 'rnglist']);

/** The first version with a form of its own for offsets into other sections. DWARF 4, 7.5.4. */
const SEC_OFFSET_VERSION = 4;

/** Whether a value of this attribute and form is an offset into another section where a constant is written the same way. */
export function isSectionPointer(name: number, form: number, version: number): boolean {
  return (
    version < SEC_OFFSET_VERSION &&
    (form === DW_FORM.data4 || form === DW_FORM.data8) &&
    attributeClasses(name).some((of) => POINTERS.has(of))
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
