/**
 * The tables whose entries units name by number: of strings, of addresses, of range lists and of location lists. A section has one
 * behind the other, each with a header. DWARF 5, 7.26 to 7.29.
 */
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { DwarfLists } from '../../generated/dwarf-lists.js';
import { Dwarf } from '../../generated/dwarf.js';
import { dwarfRoot } from '../dwarf/grammar-root.ts';
import { refusedNumber, stream, type KaitaiStream } from '../kaitai.ts';
import type { CheckedSection } from './checked-file.ts';
import type { Problem } from './rule-statement.ts';

/** The section's name without `.debug_`. */
export type IndexKind = 'addr' | 'loclists' | 'rnglists' | 'str_offsets';

/** All offsets are in the section. */
export interface IndexTable {
  readonly start: number;
  /** Behind the header: what the attribute with the base points to. */
  readonly base: number;
  readonly end: number;
  readonly is64: boolean;
  /** Undefined for tables of strings. */
  readonly addressSize: number | undefined;
  /** How many entries there are, and how wide they are in bytes. */
  readonly count: number;
  readonly width: number;
}

export interface TableProblem extends Problem {
  readonly offset: number;
}

export interface IndexTables {
  readonly byBase: ReadonlyMap<number, IndexTable>;
  readonly byStart: ReadonlyMap<number, IndexTable>;
  /** What is wrong with headers; bases that no table has are then no further news. */
  readonly problems: readonly TableProblem[];
}

interface Header {
  readonly addressSize: number | undefined;
  readonly segmentSize: number;
  /** Undefined where entries go on to the end of the table. */
  readonly count: number | undefined;
}

/** Offsets in the 32-bit and in the 64-bit format. DWARF 5, 7.4. */
export function offsetWidth(is64: boolean): number {
  return is64 ? BigUint64Array.BYTES_PER_ELEMENT : Uint32Array.BYTES_PER_ELEMENT;
}

/** Of the initial length: in the 64-bit format an escape code is before it. DWARF 5, 7.4. */
export function initialLengthSize({ is64 }: Pick<IndexTable, 'is64'>): number {
  return is64
    ? Uint32Array.BYTES_PER_ELEMENT + BigUint64Array.BYTES_PER_ELEMENT
    : Uint32Array.BYTES_PER_ELEMENT;
}

export function readIndexTables(section: CheckedSection, kind: IndexKind): IndexTables {
  const { bytes, file } = section;
  const byBase = new Map<number, IndexTable>();
  const byStart = new Map<number, IndexTable>();
  const problems: TableProblem[] = [];
  const report = (offset: number, found: string, expected: string): void => {
    problems.push({ offset, found, expected });
  };
  const io = stream(bytes);
  for (let start = 0; start < bytes.length;) {
    io.seek(start);
    let length: DwarfCommon.UnitLength;
    try {
      length = new DwarfCommon.UnitLength(io, null, null, !file.littleEndian);
    } catch {
      report(start, 'an initial length that is reserved or incomplete', 'the length of a table');
      break;
    }
    const content = io.pos;
    const end = content + length.value;
    if (end > bytes.length) {
      report(start, 'a table that ends behind the section', 'a length within the section');
      break;
    }
    // Zeros between tables are padding.
    if (length.value > 0) {
      const header = readHeader(io, kind, file.littleEndian);
      if (typeof header === 'number') report(content, `version ${header}`, 'version 5');
      else if (header === undefined || io.pos > end)
        report(start, 'a table that ends within its header', 'a length that covers the header');
      else {
        const table = tableOf(header, { start, base: io.pos, end, is64: length.is64 });
        const problem = problemOf(table, section, header.count !== undefined);
        if (problem !== undefined) problems.push(problem);
        byBase.set(table.base, table);
        byStart.set(start, table);
      }
    }
    start = end;
  }
  return { byBase, byStart, problems };
}

/** The version where it is not 5; undefined where the section ends. */
function readHeader(io: KaitaiStream, kind: IndexKind, littleEndian: boolean): Header | number | undefined {
  try {
    if (kind === 'str_offsets') {
      // oxlint-disable-next-line no-new -- the version is examined, and the header passed
      new Dwarf.StrOffsetsHeader(io, null, dwarfRoot(littleEndian), littleEndian);
      return { addressSize: undefined, segmentSize: 0, count: undefined };
    }
    const root = new DwarfLists(stream(new Uint8Array()), null, null, !littleEndian, 0);
    if (kind === 'addr') {
      const header = new DwarfLists.AddressTableHeader(io, null, root, littleEndian);
      return {
        addressSize: header.lenAddress,
        segmentSize: header.lenSegmentSelector,
        count: undefined,
      };
    }
    const header = new DwarfLists.ListsHeader(io, null, root, littleEndian);
    return {
      addressSize: header.lenAddress,
      segmentSize: header.lenSegmentSelector,
      count: header.numOffsets,
    };
  } catch (error) {
    return refusedNumber(error);
  }
}

function tableOf(
  { addressSize, segmentSize, count }: Header,
  place: Pick<IndexTable, 'start' | 'base' | 'end' | 'is64'>,
): IndexTable {
  const isAddresses = addressSize !== undefined && count === undefined;
  const width = isAddresses ? addressSize + segmentSize : offsetWidth(place.is64);
  const room = place.end - place.base;
  return { ...place, addressSize, width, count: count ?? (width > 0 ? Math.floor(room / width) : 0) };
}

function problemOf(table: IndexTable, section: CheckedSection, hasCount: boolean): TableProblem | undefined {
  const { start, base, end, count, width, addressSize } = table;
  if (addressSize !== undefined && ![1, 2, 4, 8].includes(addressSize))
    return {
      offset: start,
      found: `addresses of ${addressSize} bytes`,
      expected: 'an address size of 1, 2, 4 or 8 bytes',
    };
  const room = end - base;
  if (!hasCount)
    return room % width === 0
      ? undefined
      : {
          offset: start,
          found: `${room % width} bytes behind the last whole entry`,
          expected: `a whole number of entries of ${width} bytes`,
        };
  if (count * width > room)
    return {
      offset: start,
      found: 'more offsets than the table has room for',
      expected: 'as many offsets as offset_entry_count says',
    };
  for (let i = 0; i < count; i++)
    if (!(base + entryOf(table, section, i) < end))
      return {
        offset: base + i * width,
        found: 'an offset to behind the table',
        expected: 'the offset of a list of the table, counted from the first offset',
      };
  return undefined;
}

/** An offset of a table of strings or lists, by its number, which is in range. */
export function entryOf(
  { base, width, is64 }: Pick<IndexTable, 'base' | 'width' | 'is64'>,
  { bytes, file: { littleEndian } }: CheckedSection,
  index: number,
): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = base + index * width;
  return is64 ? Number(view.getBigUint64(at, littleEndian)) : view.getUint32(at, littleEndian);
}
