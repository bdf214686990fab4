/**
 * Forms that index a table of their unit instead of saying a value. DWARF 5, 7.5.5: strx and addrx with one to four bytes
 * or a LEB128 number. How many entries a table gets is the writer's choice; never more than there are values in the file.
 */
import { DW_FORM, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import type { FileDescription } from '../../write/description.ts';
import { diesIn } from '../tree.ts';
import { fits } from './form-width.ts';

const INDICES: readonly number[] = [
  DW_FORM.strx,
  DW_FORM.strx1,
  DW_FORM.strx2,
  DW_FORM.strx3,
  DW_FORM.strx4,
  DW_FORM.addrx,
  DW_FORM.addrx1,
  DW_FORM.addrx2,
  DW_FORM.addrx3,
  DW_FORM.addrx4,
];

export function isIndex(form: number): boolean {
  return INDICES.includes(form);
}

/** Whether a form indexes the table of one class. */
export function isIndexOf(of: 'string' | 'address', form: number): boolean {
  return isIndex(form) && formClass(form) === FORM_CLASS[of];
}

/** The forms of one class that can index any of `size` entries. */
export function indexForms(of: 'string' | 'address', size: number): readonly number[] {
  return INDICES.filter((form) => formClass(form) === FORM_CLASS[of] && fits(form, size));
}

/** How many entries a table of the file can have at most, whatever forms are chosen. */
export function largestTable({ units }: FileDescription, of: 'string' | 'address'): number {
  let size = 0;
  for (const { root, addresses } of units) {
    if (of === 'address') size += addresses.length;
    for (const { attributes } of diesIn(root))
      for (const { value } of attributes) {
        if (value.kind === of) size++;
        // Lists may spell their addresses as indices too. DWARF 5, 2.6.2 and 2.17.3.
        else if (of === 'address' && (value.kind === 'ranges' || value.kind === 'locations'))
          size += 2 * value.entries.length;
      }
  }
  return size;
}
