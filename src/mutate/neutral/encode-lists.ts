import { DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Unit, Value } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { changeUnitAttributes } from './change-unit-attributes.ts';
import { isPrinted } from './content.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';
import type { IndexBase } from './unit-bases.ts';

interface List {
  readonly kind: Value['kind'];
  readonly index: number;
  readonly base: IndexBase;
}

const LISTS: readonly List[] = [
  { kind: 'ranges', index: DW_FORM.rnglistx, base: DW_AT.rnglists_base },
  { kind: 'locations', index: DW_FORM.loclistx, base: DW_AT.loclists_base },
];

export const encodeLists = neutral({
  name: 'encode-lists',
  summary: 'Refers to range and location lists by offset or by index (DWARF 5, 7.28 and 7.29).',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapFiles(description, (file) => {
          // In a .dwo file they are reached by index only: DWARF 5, 7.3.2.2.
          if (file.role !== 'object') return file;
          let changed = file;
          for (const list of LISTS)
            changed = changeUnitAttributes(
              changed,
              list.base,
              (form) => form === list.index,
              (attribute, unit) => {
                const form = otherForm(attribute, unit, list);
                if (form === undefined || !isChosen()) return attribute;
                count();
                return { ...attribute, form };
              },
            );
          return changed;
        }),
      (lists) => `referred to ${counted(lists, 'list')} in another way`,
    ),
});

/** An index counts as a constant where an offset does not (symbol versions, section 7). */
function otherForm({ name, form, value }: Attribute, { version }: Unit, list: List): number | undefined {
  if (value.kind !== list.kind || isPrinted(name) || dwFormExistsIn(list.index, version) !== true)
    return undefined;
  if (form === DW_FORM.sec_offset) return list.index;
  return form === list.index ? DW_FORM.sec_offset : undefined;
}
