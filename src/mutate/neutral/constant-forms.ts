/** Constants and the forms that hold them (symbol versions, section 7: values count modulo 2^64). */
import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute } from '../../write/description.ts';
import { bitsOf, fits } from './form-width.ts';
import { isSectionPointer } from './section-pointers.ts';

/** Which the DIE's value, or the abbreviation, holds as a signed number. */
const SIGNED: ReadonlySet<number> = new Set([DW_FORM.sdata, DW_FORM.implicit_const]);

/** DW_FORM_data16 is none: it does not count as a constant. */
const CONSTANT_FORMS: readonly number[] = [
  DW_FORM.data1,
  DW_FORM.data2,
  DW_FORM.data4,
  DW_FORM.data8,
  DW_FORM.udata,
  DW_FORM.sdata,
  DW_FORM.implicit_const,
];

export function isConstantForm(form: number): boolean {
  return CONSTANT_FORMS.includes(form);
}

/** What a reader of the version takes a value for: unsigned, of 64 bits. */
export function meaningOf(form: number, value: bigint): bigint {
  return BigInt.asUintN(bitsOf(form), value);
}

/** The value that stands for the same number in another form. */
export function spelledIn(form: number, meaning: bigint): bigint {
  return SIGNED.has(form) ? BigInt.asIntN(bitsOf(form), meaning) : meaning;
}

/**
 * The forms that can say the attribute's number in place of its own.
 * @param largest an upper bound of the number
 */
export function otherForms(attribute: Attribute, largest: bigint, version: number): readonly number[] {
  const { name, form } = attribute;
  if (!isConstantForm(form) || isSectionPointer(name, form, version)) return [];
  return formsHolding(attribute, largest, version).filter((other) => other !== form);
}

/** All forms of the version that can say a number. */
export function formsHolding(
  { name, indirect }: Attribute,
  largest: bigint,
  version: number,
): readonly number[] {
  return CONSTANT_FORMS.filter(
    (form) =>
      dwFormExistsIn(form, version) === true &&
      fits(form, largest) &&
      !isSectionPointer(name, form, version) &&
      // The value stands in the declaration, which an indirect form is not in. DWARF 5, 7.5.3.
      !(form === DW_FORM.implicit_const && indirect === true),
  );
}
