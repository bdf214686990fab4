/** Line tables in other versions of DWARF. */
import { DW_AT } from '../../../generated/dwarf-constants.ts';
import type { FileDescription, LineTable, Unit } from '../../write/description.ts';
import { attributeOf, diesIn } from '../tree.ts';
import { lineTableOf } from './line-tables.ts';
import { FIRST_WITH_COUNTED_LISTS } from './milestones.ts';

/** Whether the unit's line table can be written in a version, and its files keep their numbers where the unit depends on that. */
export function canTableBecome(unit: Unit, { lineTables }: FileDescription, version: number): boolean {
  const table = lineTables[lineTableOf(unit) ?? -1];
  if (table === undefined) return true;
  const isCounted = version >= FIRST_WITH_COUNTED_LISTS;
  return (
    (isCounted || !hasEmptyNames(table)) &&
    (isCounted === table.version >= FIRST_WITH_COUNTED_LISTS || !numbersFiles(unit))
  );
}

/** Before version 5, an empty name ends a list. DWARF 4, 6.2.4, items 11 and 12. */
function hasEmptyNames({ directories, files }: LineTable): boolean {
  return directories.slice(1).includes('') || files.some(({ name }) => name === '');
}

/** A plain number as DW_AT_decl_file would mean another file, which may decide whether a type is private. */
function numbersFiles({ root }: Unit): boolean {
  for (const die of diesIn(root))
    if (attributeOf(die, DW_AT.decl_file)?.value.kind === 'constant') return true;
  return false;
}

/** Programs number files as the table's version does: they are left out where that may have changed. */
export function tableInVersion(table: LineTable, version: LineTable['version']): LineTable {
  if (table.version === version) return table;
  return { ...table, version, program: new Uint8Array(), programFixups: [] };
}
