/** Attributes of new DIEs, in forms that every version has. */
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import type { Attribute, DieId } from '../write/description.ts';

export function nameAttribute(text: string): Attribute {
  return { name: DW_AT.name, form: DW_FORM.string, value: { kind: 'string', text } };
}

export function constantAttribute(name: number, value: bigint): Attribute {
  return { name, form: DW_FORM.udata, value: { kind: 'constant', value } };
}

/** DW_AT_type that leads to a DIE of the same unit. */
export function typeAttribute(die: DieId): Attribute {
  return { name: DW_AT.type, form: DW_FORM.ref4, value: { kind: 'reference', die } };
}

/** Of an incomplete type, or what is defined elsewhere. DWARF 5, 2.13.1. */
export const DECLARED: Attribute = {
  name: DW_AT.declaration,
  form: DW_FORM.flag,
  value: { kind: 'flag', value: 1 },
};
