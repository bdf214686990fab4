/** The files with the split units that skeletons of a file stand for: `.dwo` files, or a package. DWARF 5, 3.1.2 and 7.3.5. */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { hasSplitUnits } from '../dwarf/sections.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import type { CheckedFile, CheckedUnit } from './checked-file.ts';
import { placeInUnit } from './place.ts';
import { textOf } from './strings.ts';

/** Each once. Of a skeleton whose file is not found, a warning. */
export function* splitFilesOf(
  file: CheckedFile,
  companions: Companions,
  warn: Warn,
): Generator<ElfFile, void, void> {
  const given = new Set<string>();
  let hasPackage: boolean | undefined;
  for (const unit of file.sections.flatMap(({ units }) => units)) {
    const name = text(unit, DW_AT.dwo_name) ?? text(unit, DW_AT.GNU_dwo_name);
    if (name === undefined || unit.section.family === 'split' || hasSplitUnits(file.elf)) continue;
    const directory = text(unit, DW_AT.comp_dir);
    if (given.has(`${directory ?? ''}\0${name}`)) continue;
    given.add(`${directory ?? ''}\0${name}`);
    const [found] = companions.splitFiles(file.elf, name, directory);
    if (found !== undefined) {
      if (!given.has(found.name)) yield found;
      given.add(found.name);
      continue;
    }
    if (hasPackage === undefined) {
      const [first] = companions.packageFiles(file.elf);
      hasPackage = first !== undefined;
      if (first !== undefined) yield first;
    }
    if (!hasPackage)
      warn(
        new DwarfksymsError(
          'companion-missing',
          `the file of split units ${name} was not found, so that they are not checked`,
          placeInUnit(unit, unit.start),
        ),
      );
  }
}

function text(unit: CheckedUnit, attribute: number): string | undefined {
  const value = unit.root.get(attribute);
  return value && textOf(unit, value);
}
