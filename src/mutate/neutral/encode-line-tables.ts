import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { FileDescription } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

export const encodeLineTables = neutral({
  name: 'encode-line-tables',
  summary:
    'Puts the names of directories and files into the line table itself or into string sections (DWARF 5, 6.2.4.1).',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapFiles(description, (file) => {
          const lineTables = file.lineTables.map((table) => {
            const others = nameForms(file, table.version).filter((form) => form !== table.nameForm);
            const nameForm = random.pick(others);
            if (nameForm === undefined || !isChosen()) return table;
            count();
            return { ...table, nameForm };
          });
          return lineTables.every((table, i) => table === file.lineTables[i])
            ? file
            : { ...file, lineTables };
        }),
      (tables) => `put the names of ${counted(tables, 'line table')} elsewhere`,
    ),
});

/** Nothing is relocated in a .dwo file, and the names of a supplementary file have its one string section. DWARF 5, 7.3. */
function nameForms({ role }: FileDescription, version: number): readonly number[] {
  // Before DW_FORM_line_strp, names had one place and no form.
  if (dwFormExistsIn(DW_FORM.line_strp, version) !== true) return [];
  switch (role) {
    case 'dwo':
      return [DW_FORM.string];
    case 'supplementary':
      return [DW_FORM.string, DW_FORM.strp];
    case 'object':
      return [DW_FORM.string, DW_FORM.strp, DW_FORM.line_strp];
  }
}
