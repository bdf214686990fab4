/** The attributes of a unit's root that say where its indices count from. DWARF 5, 3.1.1, items 13 to 16. */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description, Unit } from '../../write/description.ts';
import { diesIn, mapFiles } from '../tree.ts';
import type { Sites } from './neutral-change.ts';
import { isIndex } from './table-forms.ts';

/** The places of `sites`; where units are changed that then lack such an attribute, they get it. */
export function withBases(before: Description, { count, change }: Sites): Sites {
  return {
    count,
    change: (chosen, choices) =>
      mapFiles(change(chosen, choices), (file, fileIndex) => {
        // The tables of a .dwo file are found without: DWARF 5, 7.3.2.2.
        if (file.role === 'dwo') return file;
        const old = before.files[fileIndex]?.units;
        const units = file.units.map((unit, i) => (unit === old?.[i] ? unit : withOwnBases(unit)));
        return { ...file, units };
      }),
  };
}

function withOwnBases(unit: Unit): Unit {
  const missing = new Set<number>();
  for (const { attributes } of diesIn(unit.root))
    for (const { form } of attributes) {
      const base = baseOf(form);
      if (base !== undefined) missing.add(base);
    }
  for (const { name } of unit.root.attributes) missing.delete(name);
  if (missing.size === 0) return unit;
  const bases = [...missing].map((name): Attribute => ({
    name,
    form: DW_FORM.sec_offset,
    value: { kind: 'base' },
  }));
  return { ...unit, root: { ...unit.root, attributes: [...unit.root.attributes, ...bases] } };
}

function baseOf(form: number): number | undefined {
  if (form === DW_FORM.rnglistx) return DW_AT.rnglists_base;
  if (form === DW_FORM.loclistx) return DW_AT.loclists_base;
  if (!isIndex(form)) return undefined;
  return formClass(form) === FORM_CLASS.string ? DW_AT.str_offsets_base : DW_AT.addr_base;
}
