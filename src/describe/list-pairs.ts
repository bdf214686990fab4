/** Lists before DWARF 5, which are pairs of offsets from a base address. DWARF 4, 2.6.2 and 2.17.3. */
import { DwarfLists } from '../../generated/dwarf-lists.js';
import type { Address } from '../write/description.ts';
import { fieldBefore, read, type ListEntry, type ListSection } from './list-section.ts';
import { isNumber, largest, sum } from './sums.ts';

/** Undefined for a list with sums of addresses that are unknown before linking. */
export function readPairs(list: ListSection): readonly ListEntry[] | undefined {
  const { io, context, kind } = list;
  const { addressSize } = context.unit;
  const entries: ListEntry[] = [];
  let base = context.baseAddress();
  for (;;) {
    read(list, 'an entry of a list', (...from) => {
      const [of, root, littleEndian] = from;
      return new DwarfLists.Pair(of, null, root, littleEndian, addressSize);
    });
    const [start, end] = [fieldBefore(list, addressSize), fieldBefore(list, 0)];
    if (isZero(start) && isZero(end)) return entries;
    if (isNumber(start) && start.addend === largest(addressSize)) {
      base = end;
      continue;
    }
    const [low, high] = [start, end].map((offset) => base && sum(base, offset, addressSize));
    if (low === undefined || high === undefined) return undefined;
    const expression = kind === 'ranges' ? undefined : readDescription(list);
    entries.push({ low, high, expression, at: io.pos - (expression?.length ?? 0) });
  }
}

function isZero(address: Address): boolean {
  return isNumber(address) && address.addend === 0n;
}

/** Its length has two bytes. DWARF 4, 2.6.2; GNU's entries in split files are alike. */
export function readDescription(list: ListSection): Uint8Array {
  return read(list, 'a location description', (io, root, littleEndian) => {
    return new DwarfLists.Description(io, null, root, littleEndian).expression;
  });
}
