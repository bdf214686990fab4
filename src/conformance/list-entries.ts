/** What an entry of a list says, whichever format it has. DWARF 5, 2.6.2, 2.17.3, 7.7.3 and 7.25. */
import { DW_LLE, DW_LLE_GNU, DW_RLE } from '../../generated/dwarf-constants.ts';
import type { ListCursor, ListFormat, ListKind } from './list-sections.ts';

/**
 * `end`: the list ends. `base`, `basex`: what offsets count from, as an address or an index. `offsets`: from and to, counted from the base.
 * `addresses`: from and to. `length`: an address and how many bytes. `indexes`, `indexed-length`: the same by index. `default`: elsewhere.
 */
export type EntryKind =
  'end' | 'base' | 'basex' | 'offsets' | 'addresses' | 'length' | 'indexes' | 'indexed-length' | 'default';

/** Undefined for a code that the format does not know, and for entries without meaning for ranges (DW_LLE_view_pair). */
export function entryKind(
  kind: ListKind,
  format: ListFormat,
  cursor: ListCursor,
  addressSize: number,
): EntryKind | undefined {
  if (format === 'pairs') return pairKind(cursor, addressSize);
  if (format === 'gnu') return GNU.get(cursor.code);
  return (kind === 'ranges' ? RANGES : LOCATIONS).get(cursor.code);
}

function pairKind({ lo, hi, lo2, hi2 }: ListCursor, addressSize: number): EntryKind {
  if (lo === 0 && hi === 0 && lo2 === 0 && hi2 === 0) return 'end';
  return isLargest(lo, hi, addressSize) ? 'base' : 'offsets';
}

/** The largest address: of a pair, that it selects a base. DWARF 4, 2.6.2. */
export function isLargest(lo: number, hi: number, addressSize: number): boolean {
  const bits = 8 * addressSize;
  if (bits >= 64) return lo === 0xffffffff && hi === 0xffffffff;
  return hi === 0 && lo === 2 ** bits - 1;
}

const RANGES: ReadonlyMap<number, EntryKind> = new Map<number, EntryKind>([
  [DW_RLE.end_of_list, 'end'],
  [DW_RLE.base_addressx, 'basex'],
  [DW_RLE.startx_endx, 'indexes'],
  [DW_RLE.startx_length, 'indexed-length'],
  [DW_RLE.offset_pair, 'offsets'],
  [DW_RLE.base_address, 'base'],
  [DW_RLE.start_end, 'addresses'],
  [DW_RLE.start_length, 'length'],
]);

const LOCATIONS: ReadonlyMap<number, EntryKind> = new Map<number, EntryKind>([
  [DW_LLE.end_of_list, 'end'],
  [DW_LLE.base_addressx, 'basex'],
  [DW_LLE.startx_endx, 'indexes'],
  [DW_LLE.startx_length, 'indexed-length'],
  [DW_LLE.offset_pair, 'offsets'],
  [DW_LLE.default_location, 'default'],
  [DW_LLE.base_address, 'base'],
  [DW_LLE.start_end, 'addresses'],
  [DW_LLE.start_length, 'length'],
]);

const GNU: ReadonlyMap<number, EntryKind> = new Map<number, EntryKind>([
  [DW_LLE_GNU.end_of_list_entry, 'end'],
  [DW_LLE_GNU.base_address_selection_entry, 'basex'],
  [DW_LLE_GNU.start_end_entry, 'indexes'],
  [DW_LLE_GNU.start_length_entry, 'indexed-length'],
]);

export function hasDescription(kind: EntryKind | undefined): boolean {
  return kind !== undefined && kind !== 'end' && kind !== 'base' && kind !== 'basex';
}
