/** Other orders of what has none that means anything. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Description, FileDescription, LineTable, SymbolDescription } from '../../write/description.ts';
import { mapAddresses } from '../addresses.ts';
import type { Choices } from '../choices.ts';
import { addTo } from '../groups.ts';
import { unprefixed } from '../stand-ins.ts';
import { diesIn, mapAttributes, mapFiles } from '../tree.ts';
import { lineTableOf } from './line-tables.ts';
import {
  dies,
  files,
  listed,
  type NeutralChange,
  type Sites,
  whole,
  NONE,
  UNIT_ORDER,
  WALK_ORDER,
  type SitesOf,
} from './neutral-change.ts';

/** Whose children have no order that means anything. Members, enumerators and parameters have one: it is the ABI. */
const UNORDERED: ReadonlySet<number> = new Set([
  DW_TAG.compile_unit,
  DW_TAG.partial_unit,
  DW_TAG.type_unit,
  DW_TAG.namespace,
]);

/** Attributes whose constants number files. */
const NUMBERING: ReadonlySet<number> = new Set([DW_AT.decl_file, DW_AT.call_file]);

interface TableOfFile {
  readonly file: FileDescription;
  readonly table: LineTable;
}

/** Line tables whose files nobody numbers in other ways than by naming them. */
function freeTables({ files: all }: Description): readonly TableOfFile[] {
  // The two halves of a split unit share a table.
  if (all.some(({ role }) => role === 'dwo')) return [];
  return all.flatMap((file) => {
    const pinned = new Set<number | undefined>();
    for (const unit of file.units)
      for (const { attributes } of diesIn(unit.root))
        if (attributes.some(({ name, value }) => NUMBERING.has(name) && value.kind !== 'file'))
          pinned.add(lineTableOf(unit));
    return file.lineTables.flatMap((table, i) =>
      table.files.length < 2 || pinned.has(i) ? [] : [{ file, table }],
    );
  });
}

function reorderFiles(description: Description): Sites {
  return listed(freeTables(description), (chosen, choices) => {
    const newIndices = new Map<LineTable, ReadonlyMap<number, number>>();
    const reordered = new Map<LineTable, LineTable>();
    for (const { table } of chosen) {
      const order = choices.shuffle([...table.files.keys()]);
      newIndices.set(table, new Map(order.map((old, index) => [old, index])));
      const inOrder = order.flatMap((old) => table.files.slice(old, old + 1));
      // The program numbers files too: it is left out.
      reordered.set(table, { ...table, files: inOrder, program: new Uint8Array(), programFixups: [] });
    }
    const followed = mapAttributes(description, (attribute, _, unit, file) => {
      const { value } = attribute;
      if (value.kind !== 'file') return attribute;
      const table = file.lineTables[lineTableOf(unit) ?? -1];
      const index = table && newIndices.get(table)?.get(value.file);
      return index === undefined ? attribute : { ...attribute, value: { kind: 'file', file: index } };
    });
    return mapFiles(followed, (file) => ({
      ...file,
      lineTables: file.lineTables.map((table) => reordered.get(table) ?? table),
    }));
  });
}

function reorderSymbols(description: Description): Sites {
  const reordered = (choices: Choices): Description => {
    // The addresses in .dwo files are those of the object.
    let orderOfObject: readonly number[] = [];
    return mapFiles(description, (file) => {
      if (file.role === 'dwo') return withOrder(file, orderOfObject);
      const order = shuffledByName(file.symbols, choices);
      if (file.role === 'object') orderOfObject = order;
      return withOrder(file, order);
    });
  };
  return whole(reordered, description);
}

/** The file with addresses that count in symbols of another order, and with its symbols, if it has them, in that order. */
function withOrder(file: FileDescription, order: readonly number[]): FileDescription {
  if (order.length < 2) return file;
  const newIndex = new Map(order.map((oldIndex, index) => [oldIndex, index]));
  const moved = mapAddresses(file, (address) =>
    address.symbol === undefined ? address : { ...address, symbol: newIndex.get(address.symbol) },
  );
  return { ...moved, symbols: order.flatMap((i) => file.symbols.slice(i, i + 1)) };
}

/** Indices in a new order, in which those of one name still ascend. */
function shuffledByName(symbols: readonly SymbolDescription[], choices: Choices): readonly number[] {
  const order = choices.shuffle([...symbols.keys()]);
  const byName = new Map<string, number[]>();
  for (const i of order) addTo(byName, unprefixed(symbols[i]?.name ?? ''), i);
  // Where chance has put one of them, the next one in the old order comes.
  const placed = new Map<number, number>();
  for (const indices of byName.values()) {
    const ascending = indices.toSorted((a, b) => a - b);
    for (const [k, index] of indices.entries()) placed.set(index, ascending[k] ?? index);
  }
  return order.map((index) => placed.get(index) ?? index);
}

const reorderDies: SitesOf = (description) =>
  dies(description, (die) => {
    const { tag, children } = die;
    if (children === undefined || children.length < 2 || !UNORDERED.has(tag)) return [];
    return (choices) => ({ ...die, children: choices.shuffle(children) });
  });

const reorderUnits: SitesOf = (description) =>
  files(description, (file) =>
    file.units.length < 2 ? [] : (choices) => ({ ...file, units: choices.shuffle(file.units) }),
  );

const reorderAttributes: SitesOf = (description) =>
  dies(description, (die) => {
    const { attributes } = die;
    // "No more than one attribute with a given name may occur" (DWARF 5, 2.2); where it does, which one counts is open.
    const isSite =
      attributes.length > 1 && new Set(attributes.map(({ name }) => name)).size === attributes.length;
    return isSite ? (choices) => ({ ...die, attributes: choices.shuffle(attributes) }) : [];
  });

export const ORDERS: readonly NeutralChange[] = [
  ['reorder-dies', WALK_ORDER, 'put the entries of {list} into another order', reorderDies],
  ['reorder-units', UNIT_ORDER, 'put the units of {file} into another order', reorderUnits],
  ['reorder-attributes', NONE, 'put the attributes of {entry} into another order', reorderAttributes],
  ['reorder-files', WALK_ORDER, 'listed the files of {line table} in another order', reorderFiles],
  ['reorder-symbols', NONE, 'put the symbols into another order', reorderSymbols],
];
