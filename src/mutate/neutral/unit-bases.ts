/** The attributes of a unit's root that say where its indices count from. DWARF 5, 3.1.1, items 13 to 16. */
import { type DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import type { FileDescription, Unit } from '../../write/description.ts';
import { attributeOf } from '../tree.ts';

export type IndexBase =
  | typeof DW_AT.str_offsets_base
  | typeof DW_AT.addr_base
  | typeof DW_AT.rnglists_base
  | typeof DW_AT.loclists_base;

/** The unit with the attribute, if it needs it: the tables of a .dwo file are found without (DWARF 5, 7.3.2.2). */
export function withBase(unit: Unit, file: FileDescription, name: IndexBase): Unit {
  if (file.role === 'dwo' || attributeOf(unit.root, name) !== undefined) return unit;
  const attribute = { name, form: DW_FORM.sec_offset, value: { kind: 'base' } } as const;
  return { ...unit, root: { ...unit.root, attributes: [...unit.root.attributes, attribute] } };
}
