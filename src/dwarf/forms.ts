/** What forms mean where names, types and constants are read (symbol versions, section 7). */
import { DW_FORM } from '../../generated/dwarf-constants.ts';

/** Whether a form gives a constant: that includes the index forms of range lists, location lists and addresses. */
export function isConstantForm(form: number): boolean {
  switch (form) {
    case DW_FORM.data1:
    case DW_FORM.data2:
    case DW_FORM.data4:
    case DW_FORM.data8:
    case DW_FORM.udata:
    case DW_FORM.sdata:
    case DW_FORM.implicit_const:
    case DW_FORM.rnglistx:
    case DW_FORM.loclistx:
    case DW_FORM.addrx:
    case DW_FORM.addrx1:
    case DW_FORM.addrx2:
    case DW_FORM.addrx3:
    case DW_FORM.addrx4:
    case DW_FORM.GNU_addr_index:
      return true;
    default:
      return false;
  }
}

/** Of a string or reference in a supplementary file. DWARF 5, 7.5.5. */
export function isSupplementaryForm(form: number): boolean {
  switch (form) {
    case DW_FORM.strp_sup:
    case DW_FORM.GNU_strp_alt:
    case DW_FORM.ref_sup4:
    case DW_FORM.ref_sup8:
    case DW_FORM.GNU_ref_alt:
      return true;
    default:
      return false;
  }
}
