/** Changing units together with their line tables, which are written as their units are: DWARF 5, 7.4 and 7.22. */
import { DW_AT } from '../../../generated/dwarf-constants.ts';
import type { FileDescription, LineTable, Unit } from '../../write/description.ts';
import { attributeOf, withAttribute } from '../tree.ts';

/** The index of the unit's line table. */
export function lineTableOf({ root }: Unit): number | undefined {
  const value = attributeOf(root, DW_AT.stmt_list)?.value;
  return value?.kind === 'line-table' ? value.table : undefined;
}

/**
 * Changes some units and, with them, the line tables that only such units use. Where another unit uses the table too, those
 * that change get a changed copy of their own.
 * @param changed what units become
 */
export function withLineTables(
  file: FileDescription,
  changed: ReadonlyMap<Unit, Unit>,
  changeTable: (table: LineTable) => LineTable,
): FileDescription {
  const keepers = new Set(file.units.filter((unit) => !changed.has(unit)).map(lineTableOf));
  const lineTables = [...file.lineTables];
  /** Where the changed form of each table is. */
  const moved = new Map<number, number>();
  const units = file.units.map((unit) => {
    const result = changed.get(unit);
    const index = lineTableOf(unit);
    const table = file.lineTables[index ?? -1];
    if (result === undefined || index === undefined || table === undefined) return result ?? unit;
    const at = moved.get(index) ?? (keepers.has(index) ? lineTables.length : index);
    if (!moved.has(index)) lineTables[at] = changeTable(table);
    moved.set(index, at);
    return at === index ? result : referringTo(result, at);
  });
  return { ...file, lineTables, units };
}

/**
 * Adds a unit to a file. If it has a line table, it gets a copy of its own: two compilation units with one table look like a
 * mistake to consumers.
 */
export function withAddedUnit(file: FileDescription, unit: Unit, at: number): FileDescription {
  const table = file.lineTables[lineTableOf(unit) ?? -1];
  const added = table === undefined ? unit : referringTo(unit, file.lineTables.length);
  return {
    ...file,
    lineTables: table === undefined ? file.lineTables : [...file.lineTables, table],
    units: file.units.toSpliced(at, 0, added),
  };
}

function referringTo(unit: Unit, table: number): Unit {
  const attribute = attributeOf(unit.root, DW_AT.stmt_list);
  if (attribute === undefined) return unit;
  return { ...unit, root: withAttribute(unit.root, { ...attribute, value: { kind: 'line-table', table } }) };
}
