/** References that count from the start of their unit. DWARF 5, 7.5.5, class reference. */
import { DW_FORM } from '../../generated/dwarf-constants.ts';

const FORMS: ReadonlySet<number> = new Set([
  DW_FORM.ref1,
  DW_FORM.ref2,
  DW_FORM.ref4,
  DW_FORM.ref8,
  DW_FORM.ref_udata,
]);

export function isInUnit(form: number): boolean {
  return FORMS.has(form);
}
