import type { Random } from '../../random.ts';
import type { FileDescription, SymbolDescription } from '../../write/description.ts';
import { mapAddresses } from '../addresses.ts';
import { unprefixed } from '../stand-ins.ts';
import { mapFiles } from '../tree.ts';
import { neutral } from './neutral-mutator.ts';

export const reorderSymbols = neutral({
  name: 'reorder-symbols',
  summary:
    'Puts the symbol table into another order; symbols that are looked up by one name keep theirs, of which the first counts.',
  causes: [],
  change: (description, random) => {
    // The addresses in .dwo files are those of the object.
    let orderOfObject: readonly number[] = [];
    return {
      description: mapFiles(description, (file) => {
        if (file.role === 'dwo') return withOrder(file, orderOfObject);
        const order = shuffledByName(file.symbols, random);
        if (file.role === 'object') orderOfObject = order;
        return withOrder(file, order);
      }),
      what: 'put the symbols into another order',
    };
  },
});

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
function shuffledByName(symbols: readonly SymbolDescription[], random: Random): readonly number[] {
  const order = random.shuffle([...symbols.keys()]);
  const byName = new Map<string, number[]>();
  for (const i of order) {
    const name = unprefixed(symbols[i]?.name ?? '');
    const others = byName.get(name);
    if (others === undefined) byName.set(name, [i]);
    else others.push(i);
  }
  // Where chance has put one of them, the next one in the old order comes.
  const placed = new Map<number, number>();
  for (const indices of byName.values()) {
    const ascending = indices.toSorted((a, b) => a - b);
    for (const [k, index] of indices.entries()) placed.set(index, ascending[k] ?? index);
  }
  return order.map((index) => placed.get(index) ?? index);
}
