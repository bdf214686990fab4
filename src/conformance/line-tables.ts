/** The tables of `.debug_line`, one behind the other, as far as their headers can be read. DWARF 5, 6.2.4; DWARF 4, 6.2.4. */
import { DW_LNCT } from '../../generated/dwarf-constants.ts';
import { DwarfCommon } from '../../generated/dwarf-common.js';
import type { Dwarf } from '../../generated/dwarf.js';
import { columnOf, readLineHeader, type LineHeaderAt } from '../dwarf/line-header.ts';
import { lineOffset, type LineOffset } from '../dwarf/offsets.ts';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import type { CheckedSection } from './checked-file.ts';

export interface CheckedLineTable {
  readonly section: CheckedSection;
  /** Section offsets: of the table, and behind its program, never behind the section. */
  readonly offset: LineOffset;
  readonly end: LineOffset;
  /** What the length says, which may lead behind the section. */
  readonly claimedEnd: number;
  /** Undefined where it cannot be read; then why, and where. */
  readonly header: Dwarf.LineHeader | undefined;
  readonly problem: DwarfksymsError | undefined;
  /** Behind the lists of files. */
  readonly headerEnd: number;
  /** Where the header says that the program begins. */
  readonly programStart: number;
  /** Numbers that name a file: from `firstFile`, so many. */
  readonly firstFile: number;
  readonly fileCount: number;
}

/** Calls `onRest` with the offset of bytes that are no table: too few for one, or with a length that no format has. */
export function readLineTables(
  section: CheckedSection,
  onRest: (offset: LineOffset) => void,
): ReadonlyMap<LineOffset, CheckedLineTable> {
  const { bytes, file } = section;
  const tables = new Map<LineOffset, CheckedLineTable>();
  const io = stream(bytes);
  for (let offset = lineOffset(0); offset < bytes.length;) {
    io.seek(offset);
    let claimedEnd: number;
    try {
      const length = decode(io, 'a length', 'line-table', {}, () => {
        return new DwarfCommon.UnitLength(io, null, null, !file.littleEndian);
      });
      claimedEnd = io.pos + length.value;
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      onRest(offset);
      break;
    }
    const end = lineOffset(Math.min(claimedEnd, bytes.length));
    tables.set(offset, tableAt(section, offset, end, claimedEnd));
    offset = end;
  }
  return tables;
}

function tableAt(
  section: CheckedSection,
  offset: LineOffset,
  end: LineOffset,
  claimedEnd: number,
): CheckedLineTable {
  const { bytes, file } = section;
  let found: LineHeaderAt | undefined;
  let problem: DwarfksymsError | undefined;
  try {
    // Nothing behind the table belongs to it.
    found = readLineHeader(bytes.subarray(0, end), offset, file.littleEndian, { section: section.name });
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    problem = error;
  }
  const header = found?.header;
  const headerEnd = found?.headerEnd ?? end;
  return {
    section,
    offset,
    end,
    claimedEnd,
    header,
    problem,
    headerEnd,
    programStart: header === undefined ? end : header.headerStart + header.lenHeader.value,
    firstFile: header?.tablesV2 === undefined ? 0 : 1,
    fileCount: header === undefined ? 0 : fileCountOf(header),
  };
}

/** Before version 5 a last entry ends the list. */
function fileCountOf({ tablesV2, files }: Dwarf.LineHeader): number {
  return tablesV2 === undefined ? (files?.entries.length ?? 0) : tablesV2.fileNames.length - 1;
}

/** How many directories there are, and the index of each file's: undefined where that is not told. */
export function directoriesOf(header: Dwarf.LineHeader): {
  readonly count: number;
  readonly ofFiles: readonly (number | undefined)[];
} {
  const { tablesV2, directories, files } = header;
  if (tablesV2 !== undefined)
    return {
      // Directory 0 is that of the compilation, which stands elsewhere.
      count: tablesV2.includeDirectories.length,
      ofFiles: tablesV2.fileNames.slice(0, -1).map(({ directoryIndex }) => directoryIndex?.value),
    };
  const column = files === undefined ? -1 : columnOf(files, DW_LNCT.directory_index);
  return {
    count: directories?.entries.length ?? 0,
    ofFiles: (files?.entries ?? []).map(({ fields }) =>
      column < 0 ? undefined : numberOf(fields[column]?.value),
    ),
  };
}

/** Indexes are data1, data2 or udata. DWARF 5, 6.2.4.1. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'number')
    return value.value;
  return undefined;
}
