import type { Attribute, FileDescription, Unit } from '../../write/description.ts';
import { mapAttributesOf, mapFiles, mapTree } from '../tree.ts';
import { FIRST_64_BIT } from './milestones.ts';
import { withLineTables } from './line-tables.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';
import { canRelocate } from './relocation-needs.ts';
import { isOffset, sectionPointerForm } from './section-pointers.ts';

export const changeFormat = neutral({
  name: 'change-format',
  summary: 'Writes units and their line tables in 32-bit or in 64-bit DWARF (DWARF 5, 7.4).',
  causes: [],
  change: (description, random) => {
    for (const format of random.shuffle([32, 64] as const)) {
      const change = changeSome(
        random,
        (isChosen, count) =>
          mapFiles(description, (file) => {
            const chosen = new Set(file.units.filter((unit) => canBecome(unit, format) && isChosen()));
            const changed = chosen.size === 0 ? file : inFormat(file, chosen, format);
            if (changed === file || !canRelocate(changed, changed.elf)) return file;
            for (const _ of chosen) count();
            return changed;
          }),
        (units) => `wrote ${counted(units, 'unit')} in ${format}-bit DWARF`,
      );
      if (change !== undefined) return change;
    }
    return undefined;
  },
});

/** The two halves of a split unit belong together. */
function canBecome({ version, kind, format }: Unit, other: Unit['format']): boolean {
  const isWhole = kind === 'compile' || kind === 'partial' || kind === 'type';
  return isWhole && version >= FIRST_64_BIT && format !== other;
}

function inFormat(file: FileDescription, chosen: ReadonlySet<Unit>, format: Unit['format']): FileDescription {
  return withLineTables(
    file,
    chosen,
    (unit) => unitInFormat(unit, format),
    (table) => ({ ...table, format }),
  );
}

function unitInFormat(unit: Unit, format: Unit['format']): Unit {
  const root = mapTree(unit.root, (die) =>
    mapAttributesOf(die, (attribute) => attributeInFormat(attribute, unit, format)),
  );
  return { ...unit, format, root };
}

/** Before DWARF 4, the form of an offset is as wide as the format says. */
function attributeInFormat(attribute: Attribute, unit: Unit, format: Unit['format']): Attribute {
  const { form, value } = attribute;
  if (!isOffset(value) || form !== sectionPointerForm(unit.version, unit.format)) return attribute;
  const other = sectionPointerForm(unit.version, format);
  return other === form ? attribute : { ...attribute, form: other };
}
