/** Lists of entries that each have a kind: those of DWARF 5 (2.6.2, 2.17.3), and GNU's in split files before. */
import { DW_LLE, DW_LLE_GNU, DW_RLE } from '../../generated/dwarf-constants.ts';
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { DwarfLists } from '../../generated/dwarf-lists.js';
import type { Address } from '../write/description.ts';
import { unsigned } from './bits.ts';
import { readDescription as readOldDescription } from './list-pairs.ts';
import { fieldBefore, read, type ListEntry, type ListSection } from './list-section.ts';
import { number, sum } from './sums.ts';

/** What an entry says, whichever its encoding is. */
type Bounds =
  | { readonly is: 'end' | 'default' | 'views' }
  | { readonly is: 'base'; readonly base: Address | undefined }
  | { readonly is: 'range'; readonly low: Address | undefined; readonly high: Address | undefined };

/** Undefined for a list with an entry that has no range, or whose range is unknown. */
export function readEntries(list: ListSection): readonly ListEntry[] | undefined {
  const { io, context, kind } = list;
  const isGnu = context.unit.version < 5;
  const entries: ListEntry[] = [];
  let base: Address | undefined = context.baseAddress();
  for (;;) {
    const bounds: Bounds =
      kind === 'ranges' ? rangeBounds(list, base) : isGnu ? gnuBounds(list) : locationBounds(list, base);
    switch (bounds.is) {
      case 'end':
        return entries;
      case 'views':
        break;
      case 'base':
        ({ base } = bounds);
        break;
      case 'default':
        // Holds where no other entry does: there is no range to state.
        return undefined;
      case 'range': {
        const { low, high } = bounds;
        if (low === undefined || high === undefined) return undefined;
        const expression =
          kind === 'ranges' ? undefined : isGnu ? readOldDescription(list) : readDescription(list);
        entries.push({ low, high, expression, at: io.pos - (expression?.length ?? 0) });
      }
    }
  }
}

function readDescription(list: ListSection): Uint8Array {
  return read(list, 'a location description', (io) => {
    return new DwarfCommon.CountedBlock(io).content;
  });
}

function rangeBounds(list: ListSection, base: Address | undefined): Bounds {
  const { context } = list;
  const { kind, bounds } = read(list, 'an entry of a range list', (io, root, littleEndian) => {
    return new DwarfLists.RangeListEntry(io, null, root, littleEndian, context.unit.addressSize);
  }) as DwarfLists.RangeListEntryCase;
  switch (kind) {
    case DW_RLE.end_of_list:
      return { is: 'end' };
    case DW_RLE.base_addressx:
      return { is: 'base', base: context.indexedAddress(bounds.first.value) };
    case DW_RLE.base_address:
      return { is: 'base', base: fieldBefore(list, 0) };
    case DW_RLE.startx_endx:
      return startxEndx(list, bounds);
    case DW_RLE.startx_length:
      return withLength(list, context.indexedAddress(bounds.first.value), unsigned(bounds.second));
    case DW_RLE.offset_pair:
      return offsetPair(list, base, bounds);
    case DW_RLE.start_end:
      return startEnd(list);
    case DW_RLE.start_length:
      return withLength(list, fieldBefore(list, bounds.second.groups.length), unsigned(bounds.second));
  }
}

function locationBounds(list: ListSection, base: Address | undefined): Bounds {
  const { context } = list;
  const { kind, bounds } = read(list, 'an entry of a location list', (io, root, littleEndian) => {
    return new DwarfLists.LocationListEntry(io, null, root, littleEndian, context.unit.addressSize);
  }) as DwarfLists.LocationListEntryCase;
  switch (kind) {
    case DW_LLE.end_of_list:
      return { is: 'end' };
    case DW_LLE.default_location:
      return { is: 'default' };
    case DW_LLE.GNU_view_pair:
      return { is: 'views' };
    case DW_LLE.base_addressx:
      return { is: 'base', base: context.indexedAddress(bounds.first.value) };
    case DW_LLE.base_address:
      return { is: 'base', base: fieldBefore(list, 0) };
    case DW_LLE.startx_endx:
      return startxEndx(list, bounds);
    case DW_LLE.startx_length:
      return withLength(list, context.indexedAddress(bounds.first.value), unsigned(bounds.second));
    case DW_LLE.offset_pair:
      return offsetPair(list, base, bounds);
    case DW_LLE.start_end:
      return startEnd(list);
    case DW_LLE.start_length:
      return withLength(list, fieldBefore(list, bounds.second.groups.length), unsigned(bounds.second));
  }
}

/** Bases are selected by nobody: no entry counts from one. */
function gnuBounds(list: ListSection): Bounds {
  const { context } = list;
  const { kind, bounds } = read(list, 'an entry of a location list', (io, root, littleEndian) => {
    return new DwarfLists.GnuLocationListEntry(io, null, root, littleEndian);
  }) as DwarfLists.GnuLocationListEntryCase;
  switch (kind) {
    case DW_LLE_GNU.end_of_list_entry:
      return { is: 'end' };
    case DW_LLE_GNU.base_address_selection_entry:
      return { is: 'base', base: context.indexedAddress(bounds.first.value) };
    case DW_LLE_GNU.start_end_entry:
      return startxEndx(list, bounds);
    case DW_LLE_GNU.start_length_entry:
      return withLength(list, context.indexedAddress(bounds.first.value), BigInt(bounds.lenRange));
  }
}

function startxEndx({ context }: ListSection, { first, second }: DwarfLists.TwoNumbers): Bounds {
  const [low, high] = [first, second].map(({ value }) => context.indexedAddress(value));
  return { is: 'range', low, high };
}

function startEnd(list: ListSection): Bounds {
  return { is: 'range', low: fieldBefore(list, list.context.unit.addressSize), high: fieldBefore(list, 0) };
}

function withLength({ context }: ListSection, low: Address | undefined, length: bigint): Bounds {
  return { is: 'range', low, high: low && sum(low, number(length), context.unit.addressSize) };
}

function offsetPair(
  { context }: ListSection,
  base: Address | undefined,
  { first, second }: DwarfLists.TwoNumbers,
): Bounds {
  const [low, high] = [first, second].map(
    (offset) => base && sum(base, number(unsigned(offset)), context.unit.addressSize),
  );
  return { is: 'range', low, high };
}
