/** The header of a line table, which has the directories and files. DWARF 5, 6.2.4; DWARF 4, 6.2.4. */
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { Dwarf } from '../../generated/dwarf.js';
import { DwarfksymsError, hex, type Place } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { dwarfRoot } from './grammar-root.ts';
import { lineOffset, type LineOffset } from './offsets.ts';

export interface LineHeaderAt {
  readonly header: Dwarf.LineHeader;
  /** Offset behind the lists of files: where the program begins, unless the header has more. */
  readonly headerEnd: LineOffset;
  /** Offset behind the table and its program, even if that is behind the section's end. */
  readonly end: LineOffset;
}

/**
 * Reads the header at `offset` of `.debug_line`. The program behind it is of no interest, so that it is not read.
 * @throws DwarfksymsError `line-table`
 */
export function readLineHeader(
  bytes: Uint8Array,
  offset: LineOffset,
  littleEndian: boolean,
  place: Place,
): LineHeaderAt {
  if (offset >= bytes.length)
    throw new DwarfksymsError('line-table', 'expected a line table, found the end of the section', {
      ...place,
      offset,
    });
  const io = stream(bytes);
  io.seek(offset);
  const root = dwarfRoot(littleEndian);
  return decode(io, 'a line table header', 'line-table', place, () => {
    const length = new DwarfCommon.UnitLength(io, null, null, !littleEndian);
    const end = lineOffset(io.pos + length.value);
    const header = new Dwarf.LineHeader(io, null, root, littleEndian, length.is64);
    return { end, header, headerEnd: lineOffset(io.pos) };
  });
}

/**
 * Refuses a header that contradicts itself, its section or its unit: the files in it may then be anything.
 * @throws DwarfksymsError `line-table`
 */
export function requireSoundHeader(
  { header, headerEnd, end }: LineHeaderAt,
  sectionSize: number,
  addressSize: number,
  place: Place,
): void {
  const fail = (detail: string): never => {
    throw new DwarfksymsError('line-table', detail, place);
  };
  if (end > sectionSize)
    fail(`the line table ends at ${hex(end)}, behind the section's ${sectionSize} bytes`);
  const programStart = header.headerStart + header.lenHeader.value;
  if (programStart !== headerEnd)
    fail(
      `the header should end at ${hex(programStart)} (header_length), but its files do at ${hex(headerEnd)}`,
    );
  if (header.lenAddress !== undefined && header.lenAddress !== addressSize)
    fail(`the line table has addresses of ${header.lenAddress} bytes, its unit of ${addressSize}`);
  if (header.lenSegmentSelector !== undefined && header.lenSegmentSelector !== 0)
    fail(`segment selectors (of ${header.lenSegmentSelector} bytes) are not supported`);
}

/** The column of a table that a field of that DW_LNCT stands in, or -1. */
export function columnOf({ formats }: Dwarf.LineTableV5, contentType: number): number {
  return formats.findIndex((format) => format.contentType.value === contentType);
}
