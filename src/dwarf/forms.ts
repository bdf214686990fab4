/** What forms mean where names, types and constants are read (symbol versions, section 7). */
import { DW_FORM } from '../../generated/dwarf-constants.ts';

/** Constants, and the index forms of range lists, location lists and addresses. */
const CONSTANT_FORMS: ReadonlySet<number> = new Set([
  DW_FORM.data1,
  DW_FORM.data2,
  DW_FORM.data4,
  DW_FORM.data8,
  DW_FORM.udata,
  DW_FORM.sdata,
  DW_FORM.implicit_const,
  DW_FORM.rnglistx,
  DW_FORM.loclistx,
  DW_FORM.addrx,
  DW_FORM.addrx1,
  DW_FORM.addrx2,
  DW_FORM.addrx3,
  DW_FORM.addrx4,
  DW_FORM.GNU_addr_index,
]);

export function isConstantForm(form: number): boolean {
  return CONSTANT_FORMS.has(form);
}
