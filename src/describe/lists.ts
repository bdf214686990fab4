/**
 * Range lists and location lists. DWARF 5, 2.6.2, 2.17.3, 7.28 and 7.29; DWARF 4, 2.6.2 and 2.17.3. Both kinds of either
 * version say where something holds in the same ways; a location list adds what holds there.
 */
import { DW_AT, DW_LLE, DW_RLE } from '../../generated/dwarf-constants.ts';
import { DwarfLists } from '../../generated/dwarf-lists.js';
import type { DebugSectionName } from '../dwarf/sections.ts';
import { viewOf } from '../elf/words.ts';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream, type KaitaiStream } from '../kaitai.ts';
import type { Address, AddressRange } from '../write/description.ts';
import { numberAt, unsigned } from './bits.ts';
import { largest, number, sum } from './list-bounds.ts';
import type { UnitContext } from './unit-context.ts';

export type ListKind = 'ranges' | 'locations';

/** Of location lists, the description of the location, and where that is in its section. */
export interface ListEntry extends AddressRange {
  readonly expression: Uint8Array | undefined;
  readonly at: number;
}

interface ListSection {
  readonly kind: ListKind;
  readonly context: UnitContext;
  readonly bytes: Uint8Array;
  readonly section: { readonly index: number };
  readonly io: KaitaiStream;
  readonly root: DwarfLists;
}

/** What is asked for is no list at all. */
export const NO_LIST = 'no list';

/**
 * The entries of the list at an offset, or, for DW_FORM_rnglistx and DW_FORM_loclistx, of that number; undefined for one that
 * cannot be read, or cannot be described.
 */
export function readList(
  context: UnitContext,
  kind: ListKind,
  offset: number,
  isIndex: boolean,
): readonly ListEntry[] | typeof NO_LIST | undefined {
  const list = open(context, kind);
  if (list === undefined) return NO_LIST;
  const at = isIndex ? indexedOffset(list, offset) : offset;
  if (at === undefined || at >= list.bytes.length) return NO_LIST;
  try {
    list.io.seek(at);
    return context.unit.version >= 5 ? readEntries(list) : readPairs(list);
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

/** Split units before DWARF 5 have lists of GNU's own kind, and ranges in the file of the skeleton. */
function open(context: UnitContext, kind: ListKind): ListSection | undefined {
  const { sections, elf } = context.file.debug;
  const { version } = context.unit;
  if (sections.isSplit && (version < 5 || context.isPackaged)) return undefined;
  const name = sectionName(kind, version);
  const bytes = sections.contents(name);
  const section = sections.section(name);
  if (bytes === undefined || section === undefined) return undefined;
  const isBe = !elf.littleEndian;
  const root = new DwarfLists(stream(new Uint8Array()), null, null, isBe);
  return { kind, context, bytes, section, io: stream(bytes), root };
}

function sectionName(kind: ListKind, version: number): DebugSectionName {
  if (kind === 'ranges') return version >= 5 ? 'rnglists' : 'ranges';
  return version >= 5 ? 'loclists' : 'loc';
}

/** Offsets of lists count from the first of them. DWARF 5, 7.28. */
function indexedOffset(list: ListSection, index: number): number | undefined {
  const { context, bytes, kind } = list;
  const { littleEndian } = context.file.debug.elf;
  const base =
    context.number(kind === 'ranges' ? DW_AT.rnglists_base : DW_AT.loclists_base) ?? defaultBase(list);
  if (base === undefined) return undefined;
  const width = context.unit.is64 ? 2 * Uint32Array.BYTES_PER_ELEMENT : Uint32Array.BYTES_PER_ELEMENT;
  const at = base + index * width;
  return at + width <= bytes.length
    ? base + Number(numberAt(viewOf(bytes), at, width, littleEndian))
    : undefined;
}

/** Split units have one table, and no attribute that says so. DWARF 5, 3.1.3. */
function defaultBase({ context, io, root }: ListSection): number | undefined {
  const { sections, elf } = context.file.debug;
  if (!sections.isSplit) return undefined;
  io.seek(0);
  decode(io, 'a header of lists', 'dwarf-malformed', {}, () => {
    return new DwarfLists.TableHeader(io, null, root, elf.littleEndian);
  });
  return io.pos;
}

// ------------------------------------------------------------------------------------------------ DWARF 5

/** What an entry says, whichever its encoding is. */
type Bounds =
  | { readonly is: 'end' | 'default' | 'views' }
  | { readonly is: 'base'; readonly base: Address | undefined }
  | { readonly is: 'range'; readonly low: Address | undefined; readonly high: Address | undefined };

function readEntries(list: ListSection): readonly ListEntry[] | undefined {
  const { io, context, root, kind } = list;
  const { littleEndian } = context.file.debug.elf;
  const entries: ListEntry[] = [];
  let base: Address | undefined = context.baseAddress();
  for (;;) {
    const bounds: Bounds = kind === 'ranges' ? rangeBounds(list, base) : locationBounds(list, base);
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
        const expression = kind === 'ranges' ? undefined : readDescription(io, root, littleEndian);
        entries.push({ low, high, expression, at: io.pos - (expression?.length ?? 0) });
      }
    }
  }
}

function readDescription(io: KaitaiStream, root: DwarfLists, littleEndian: boolean): Uint8Array {
  return decode(io, 'a location description', 'dwarf-malformed', {}, () => {
    return new DwarfLists.CountedDescription(io, null, root, littleEndian).expression;
  });
}

function rangeBounds(list: ListSection, base: Address | undefined): Bounds {
  const { io, root, context } = list;
  const { littleEndian } = context.file.debug.elf;
  const { kind, bounds } = decode(io, 'an entry of a range list', 'dwarf-malformed', {}, () => {
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
  const { io, root, context } = list;
  const { littleEndian } = context.file.debug.elf;
  const { kind, bounds } = decode(io, 'an entry of a location list', 'dwarf-malformed', {}, () => {
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

/** The address that ends `behind` bytes before the place that has been read up to. */
function fieldBefore({ context, section, bytes, io }: ListSection, behind: number): Address {
  return context.addressAt(section, bytes, io.pos - behind - context.unit.addressSize);
}

function startxEndx({ context }: ListSection, { first, second }: DwarfLists.TwoNumbers): Bounds {
  return {
    is: 'range',
    low: context.indexedAddress(first.value),
    high: context.indexedAddress(second.value),
  };
}

function startEnd(list: ListSection): Bounds {
  return { is: 'range', low: fieldBefore(list, list.context.unit.addressSize), high: fieldBefore(list, 0) };
}

function withLength({ context }: ListSection, low: Address | undefined, length: bigint): Bounds {
  const { addressSize } = context.unit;
  return { is: 'range', low, high: low && sum(low, number(length), addressSize) };
}

function offsetPair(
  { context }: ListSection,
  base: Address | undefined,
  { first, second }: DwarfLists.TwoNumbers,
): Bounds {
  const { addressSize } = context.unit;
  const [low, high] = [first, second].map(
    (offset) => base && sum(base, number(unsigned(offset)), addressSize),
  );
  return { is: 'range', low, high };
}

// ------------------------------------------------------------------------------------------------ before DWARF 5

function readPairs(list: ListSection): readonly ListEntry[] | undefined {
  const { io, context, root, kind } = list;
  const { littleEndian } = context.file.debug.elf;
  const { addressSize } = context.unit;
  const entries: ListEntry[] = [];
  let base: Address = context.baseAddress();
  for (;;) {
    decode(io, 'an entry of a list', 'dwarf-malformed', {}, () => {
      return new DwarfLists.Pair(io, null, root, littleEndian, addressSize);
    });
    const [start, end] = [fieldBefore(list, addressSize), fieldBefore(list, 0)];
    if (isZero(start) && isZero(end)) return entries;
    if (start.symbol === undefined && start.section === undefined && start.addend === largest(addressSize)) {
      base = end;
      continue;
    }
    const [low, high] = [sum(base, start, addressSize), sum(base, end, addressSize)];
    if (low === undefined || high === undefined) return undefined;
    const expression = kind === 'ranges' ? undefined : readOldDescription(io, root, littleEndian);
    entries.push({ low, high, expression, at: io.pos - (expression?.length ?? 0) });
  }
}

function readOldDescription(io: KaitaiStream, root: DwarfLists, littleEndian: boolean): Uint8Array {
  return decode(io, 'a location description', 'dwarf-malformed', {}, () => {
    return new DwarfLists.Description(io, null, root, littleEndian).expression;
  });
}

function isZero({ symbol, section, addend }: Address): boolean {
  return symbol === undefined && section === undefined && addend === 0n;
}
