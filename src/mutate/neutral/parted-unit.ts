/** Units of which a part moves to a partial unit. DWARF 5, 3.1.1 and 3.2.5. */
import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Die, DieId, Unit } from '../../write/description.ts';
import { inheritedAttributes } from './movable.ts';

export interface Parts {
  /** Of the partial unit. */
  readonly root: Die;
  /** What stays, and imports the partial unit: with a form that may have to be repaired, if that is in another file. */
  readonly rest: Unit;
}

/** @param moved some of the entries directly below the unit's root */
export function partUnit(unit: Unit, moved: readonly Die[], freshId: () => DieId): Parts {
  const root: Die = {
    id: freshId(),
    tag: DW_TAG.partial_unit,
    attributes: inheritedAttributes(unit),
    children: moved,
  };
  const imported: Die = {
    id: freshId(),
    tag: DW_TAG.imported_unit,
    attributes: [{ name: DW_AT.import, form: DW_FORM.ref_addr, value: { kind: 'reference', die: root.id } }],
    children: undefined,
  };
  const gone = new Set(moved);
  const kept = (unit.root.children ?? []).filter((die) => !gone.has(die));
  return { root, rest: { ...unit, root: { ...unit.root, children: [imported, ...kept] } } };
}
