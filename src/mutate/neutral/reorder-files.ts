import { DW_AT } from '../../../generated/dwarf-constants.ts';
import type { Attribute, FileDescription, LineTable, Unit } from '../../write/description.ts';
import { diesIn, mapAttributesOf, mapFiles, mapTree } from '../tree.ts';
import { lineTableOf } from './line-tables.ts';
import { WALK_ORDER, changeSome, counted, neutral } from './neutral-mutator.ts';

/** Attributes whose constants number files. */
const NUMBERING: ReadonlySet<number> = new Set([DW_AT.decl_file, DW_AT.call_file]);

export const reorderFiles = neutral({
  name: 'reorder-files',
  summary:
    'Lists the files of line tables in another order, and lets what numbers them follow (DWARF 5, 2.14 and 6.2.4).',
  causes: WALK_ORDER,
  change: (description, random) => {
    // The two halves of a split unit share a table.
    if (description.files.some(({ role }) => role === 'dwo')) return undefined;
    return changeSome(
      random,
      (isChosen, count) =>
        mapFiles(description, (file) => {
          const pinned = tablesWithNumbers(file);
          const orders = file.lineTables.map((table, i) => {
            if (table.files.length < 2 || pinned.has(i) || !isChosen()) return undefined;
            count();
            return random.shuffle([...table.files.keys()]);
          });
          return orders.every((order) => order === undefined) ? file : reordered(file, orders);
        }),
      (tables) => `listed the files of ${counted(tables, 'line table')} in another order`,
    );
  },
});

/** Tables of units that number files in other ways than by naming them. */
function tablesWithNumbers({ units }: FileDescription): ReadonlySet<number | undefined> {
  return new Set(units.filter(({ root }) => numbersFiles(root)).map(lineTableOf));
}

function numbersFiles(root: Unit['root']): boolean {
  for (const { attributes } of diesIn(root))
    if (attributes.some(({ name, value }) => NUMBERING.has(name) && value.kind !== 'file')) return true;
  return false;
}

/** @param orders by table, the old indices in their new order */
function reordered(
  file: FileDescription,
  orders: readonly (readonly number[] | undefined)[],
): FileDescription {
  const lineTables = file.lineTables.map((table, i) => {
    const order = orders[i];
    return order === undefined ? table : inOrder(table, order);
  });
  const newIndices = orders.map((order) => order && new Map(order.map((old, index) => [old, index])));
  const units = file.units.map((unit) => {
    const newIndex = newIndices[lineTableOf(unit) ?? -1];
    if (newIndex === undefined) return unit;
    const root = mapTree(unit.root, (die) =>
      mapAttributesOf(die, (attribute) => renumbered(attribute, newIndex)),
    );
    return root === unit.root ? unit : { ...unit, root };
  });
  return { ...file, lineTables, units };
}

/** The program numbers files too: it is left out. */
function inOrder(table: LineTable, order: readonly number[]): LineTable {
  const files = order.flatMap((old) => table.files.slice(old, old + 1));
  return { ...table, files, program: new Uint8Array(), programFixups: [] };
}

function renumbered(attribute: Attribute, newIndex: ReadonlyMap<number, number>): Attribute {
  const { value } = attribute;
  const index = value.kind === 'file' ? newIndex.get(value.file) : undefined;
  return index === undefined ? attribute : { ...attribute, value: { kind: 'file', file: index } };
}
