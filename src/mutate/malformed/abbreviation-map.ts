/** Where everything of an abbreviation table is. DWARF 5, 7.5.3. */
import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { uleb128 } from './leb128.ts';

/** Offsets count from the start of the section. */
export interface AbbreviationMap {
  readonly at: number;
  readonly declarations: readonly Declaration[];
  /** Where the 0 is that ends the table, and what is behind it. */
  readonly terminatorAt: number;
  readonly end: number;
}

export interface Declaration {
  readonly at: number;
  readonly code: number;
  readonly tagAt: number;
  readonly tag: number;
  readonly childrenAt: number;
  readonly hasChildren: boolean;
  readonly specifications: readonly Specification[];
  /** Behind the two zeros. */
  readonly end: number;
}

export interface Specification {
  readonly at: number;
  readonly name: number;
  readonly formAt: number;
  readonly form: number;
  /** Behind the form; DW_FORM_implicit_const is followed by its value. */
  readonly formEnd: number;
}

export function mapAbbreviations(bytes: Uint8Array, at: number): AbbreviationMap {
  const declarations: Declaration[] = [];
  let next = at;
  for (;;) {
    const { value: code, end: tagAt } = uleb128(bytes, next);
    if (code === 0) return { at, declarations, terminatorAt: next, end: tagAt };
    const { value: tag, end: childrenAt } = uleb128(bytes, tagAt);
    const { specifications, end } = mapSpecifications(bytes, childrenAt + 1);
    const hasChildren = bytes[childrenAt] !== 0;
    declarations.push({ at: next, code, tagAt, tag, childrenAt, hasChildren, specifications, end });
    next = end;
  }
}

function mapSpecifications(
  bytes: Uint8Array,
  start: number,
): { readonly specifications: readonly Specification[]; readonly end: number } {
  const specifications: Specification[] = [];
  for (let at = start; ;) {
    const { value: name, end: formAt } = uleb128(bytes, at);
    const { value: form, end: formEnd } = uleb128(bytes, formAt);
    if (name === 0 && form === 0) return { specifications, end: formEnd };
    specifications.push({ at, name, formAt, form, formEnd });
    // The value's width does not depend on its sign.
    at = form === DW_FORM.implicit_const ? uleb128(bytes, formEnd).end : formEnd;
  }
}
