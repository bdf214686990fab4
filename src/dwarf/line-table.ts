/** Directories and files of a line table, with what the table tells of them. DWARF 5, 6.2.4; DWARF 4, 6.2.4. */
import { DW_FORM, DW_LNCT, dwFormName } from '../../generated/dwarf-constants.ts';
import type { Dwarf } from '../../generated/dwarf.js';
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { strOffset, type LineOffset } from './offsets.ts';
import type { UnitFile } from './units.ts';
import { columnOf, readLineHeader } from './line-header.ts';

export interface LineFile {
  /** The number that DW_AT_decl_file has. */
  readonly number: number;
  /** latin1. */
  readonly name: string;
  /** Index into `directories`; undefined where the table does not tell. */
  readonly directory: number | undefined;
}

export interface LineTable {
  /** In the section of line tables. */
  readonly offset: LineOffset;
  /** Offset behind the table and its program, even if that is behind the section's end. */
  readonly end: LineOffset;
  readonly version: number;
  /** latin1. Before version 5 directory 0 is that of the compilation, which the table does not name. */
  readonly directories: readonly (string | undefined)[];
  readonly files: readonly LineFile[];
}

/**
 * Reads the header of the table at `offset`; the program behind it is passed over.
 * @throws DwarfksymsError `line-table`
 */
export function readLineTable(file: UnitFile, offset: LineOffset): LineTable {
  const { sections, elf } = file;
  const place = { section: sections.nameOf('line') };
  const bytes = sections.contents('line') ?? new Uint8Array();
  const { end, header } = readLineHeader(bytes, offset, elf.littleEndian, place);
  const { version } = header;
  if (header.tablesV2 !== undefined) return { offset, end, version, ...tablesOfVersion2(header.tablesV2) };
  const text = (field: Dwarf.AttrValueCase): string => stringOf(field, file, offset);
  const directories = header.directories!;
  const pathOf = columnOf(directories, DW_LNCT.path);
  return {
    offset,
    end,
    version,
    directories: directories.entries.map(({ fields }) => textIn(fields, pathOf, text)),
    files: filesOfVersion5(header.files!, text),
  };
}

/** The last entry of each list is the empty one that ends it; files are numbered from 1. DWARF 4, 6.2.4. */
function tablesOfVersion2(tables: Dwarf.LineTablesV2): Pick<LineTable, 'directories' | 'files'> {
  return {
    directories: [undefined, ...tables.includeDirectories.slice(0, -1).map(({ content }) => latin1(content))],
    files: tables.fileNames.slice(0, -1).map(({ name, directoryIndex }, index) => ({
      number: index + 1,
      name: latin1(name.content),
      directory: directoryIndex?.value,
    })),
  };
}

function filesOfVersion5(
  table: Dwarf.LineTableV5,
  text: (field: Dwarf.AttrValueCase) => string,
): readonly LineFile[] {
  const path = columnOf(table, DW_LNCT.path);
  const directory = columnOf(table, DW_LNCT.directory_index);
  return table.entries.map(({ fields }, number) => {
    const index: unknown = directory < 0 ? undefined : fields[directory]!.value;
    return { number, name: textIn(fields, path, text) ?? '', directory: numberOf(index) };
  });
}

function textIn(
  fields: readonly Dwarf.AttrValue[],
  column: number,
  text: (field: Dwarf.AttrValueCase) => string,
): string | undefined {
  return column < 0 ? undefined : text(fields[column] as Dwarf.AttrValueCase);
}

/** Directory indexes are data1, data2 or udata. DWARF 5, 6.2.4.1. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'number')
    return value.value;
  return undefined;
}

/** @throws DwarfksymsError `line-table` for what is no string or cannot be found */
function stringOf(field: Dwarf.AttrValueCase, file: UnitFile, offset: LineOffset): string {
  const found = findString(field, file);
  if (found === undefined)
    throw new DwarfksymsError('line-table', `a name (${dwFormName(field.form)}) cannot be found`, {
      section: file.sections.nameOf('line'),
      offset,
    });
  return found;
}

function findString(field: Dwarf.AttrValueCase, file: UnitFile): string | undefined {
  switch (field.form) {
    case DW_FORM.string:
      return latin1(field.value.content);
    case DW_FORM.line_strp:
      return file.stringSection('line_str')?.at(strOffset(field.value.value));
    case DW_FORM.strp:
      return file.stringSection('str')?.at(strOffset(field.value.value));
    default:
      return undefined;
  }
}
