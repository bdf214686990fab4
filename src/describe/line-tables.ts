/** Line tables: directories and files. DWARF 5, 6.2.4; DWARF 4, 6.2.4. */
import { DW_FORM, DW_LNCT } from '../../generated/dwarf-constants.ts';
import type { Dwarf } from '../../generated/dwarf.js';
import { lineOffset, strOffset, type LineOffset, type StrOffset } from '../dwarf/offsets.ts';
import type { UnitFile } from '../dwarf/units.ts';
import { columnOf, readLineHeader } from '../dwarf/line-header.ts';
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import type { LineFile, LineTable } from '../write/description.ts';
import { unsigned } from './bits.ts';
import type { Omissions } from './omissions.ts';
import { OverlapLimit } from './overlap.ts';
import type { Strings } from './strings.ts';

/** The tables of one file, in the order of their section. */
export class LineTables {
  readonly list: LineTable[] = [];
  readonly #debug: UnitFile;
  readonly #omissions: Omissions;
  readonly #strings: Strings;
  readonly #bytes: Uint8Array;
  readonly #limit: OverlapLimit;
  /** Places in `list` by offset; undefined for a table that cannot be read. */
  readonly #places = new Map<LineOffset, number | undefined>();
  readonly #directoryOf: (offset: LineOffset) => string;

  /** @param directoryOf the compilation directory of the units that use the table at an offset, which are numbered 0 in it */
  constructor(
    debug: UnitFile,
    strings: Strings,
    omissions: Omissions,
    directoryOf: (offset: LineOffset) => string,
  ) {
    this.#debug = debug;
    this.#strings = strings;
    this.#omissions = omissions;
    this.#directoryOf = directoryOf;
    this.#bytes = debug.sections.contents('line') ?? new Uint8Array();
    this.#limit = new OverlapLimit(this.#bytes.length, { section: debug.sections.nameOf('line') });
    for (let at: LineOffset | undefined = lineOffset(0); at !== undefined && at < this.#bytes.length;)
      at = this.#read(at);
  }

  /** The place in `list` of the table at an offset; undefined where none can be read. */
  at(offset: LineOffset): number | undefined {
    if (!this.#places.has(offset)) this.#read(offset);
    return this.#places.get(offset);
  }

  /** Reads the table at `offset` and returns what is behind it; undefined where it cannot be read. */
  #read(offset: LineOffset): LineOffset | undefined {
    const { sections, elf } = this.#debug;
    const bytes = this.#bytes;
    const place = { section: sections.nameOf('line') };
    let readUpTo = bytes.length;
    try {
      const { header, headerEnd, end } = readLineHeader(bytes, offset, elf.littleEndian, place);
      readUpTo = headerEnd;
      const table = this.#describe(header, offset);
      if (headerEnd < Math.min(end, bytes.length)) this.#omissions.add('line-program');
      this.#places.set(offset, this.list.length);
      this.list.push(table);
      return end;
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      this.#omissions.add('line-table');
      this.#places.set(offset, undefined);
      return undefined;
    } finally {
      this.#limit.add(Math.max(0, readUpTo - offset));
    }
  }

  #describe(header: Dwarf.LineHeader, offset: LineOffset): LineTable {
    const { elf } = this.#debug;
    const native = elf.is64 ? 8 : 4;
    const common = {
      format: header.is64 ? 64 : 32,
      program: new Uint8Array(),
      programFixups: [],
    } as const;
    const { version, tablesV2, directories, files } = header;
    if (tablesV2 !== undefined)
      return {
        ...common,
        version: lineVersion(version),
        addressSize: native,
        ...filesOfVersion2(tablesV2, this.#directoryOf(offset)),
        nameForm: DW_FORM.string,
      };
    if (directories === undefined || files === undefined) throw unreadable('it has no list of files');
    return {
      ...common,
      version: lineVersion(version),
      addressSize: addressSize(header.lenAddress ?? native),
      directories: directories.entries.map(({ fields }) => this.#nameIn(directories, fields)),
      files: files.entries.map(({ fields }) => this.#file(files, fields)),
      nameForm: formOf(files) ?? formOf(directories) ?? DW_FORM.string,
    };
  }

  #file(table: Dwarf.LineTableV5, fields: readonly Dwarf.AttrValue[]): LineFile {
    const field = (type: number): Dwarf.AttrValueCase | undefined => {
      const column = columnOf(table, type);
      return column < 0 ? undefined : (fields[column] as Dwarf.AttrValueCase | undefined);
    };
    const md5 = field(DW_LNCT.MD5);
    return {
      name: this.#nameIn(table, fields),
      directory: Number(numberIn(field(DW_LNCT.directory_index))),
      modificationTime: numberIn(field(DW_LNCT.timestamp)),
      byteSize: numberIn(field(DW_LNCT.size)),
      md5: md5?.form === DW_FORM.data16 ? new Uint8Array(md5.value.content) : undefined,
    };
  }

  #nameIn(table: Dwarf.LineTableV5, fields: readonly Dwarf.AttrValue[]): string {
    const field = fields[columnOf(table, DW_LNCT.path)] as Dwarf.AttrValueCase | undefined;
    const name = field === undefined ? undefined : this.#text(field);
    if (name === undefined) throw unreadable('a name cannot be found');
    return name;
  }

  #text(field: Dwarf.AttrValueCase): string | undefined {
    switch (field.form) {
      case DW_FORM.string:
        return latin1(field.value.content);
      case DW_FORM.line_strp:
        return this.#stringAt('line_str', strOffset(field.value.value));
      case DW_FORM.strp:
        return this.#stringAt('str', strOffset(field.value.value));
      default:
        return undefined;
    }
  }

  #stringAt(name: 'str' | 'line_str', offset: StrOffset): string | undefined {
    const section = this.#debug.stringSection(name);
    return section && this.#strings.at(section, offset);
  }
}

/** The last entry of each list is the empty one that ends it. DWARF 4, 6.2.4. */
function filesOfVersion2(
  tables: Dwarf.LineTablesV2,
  compilationDirectory: string,
): Pick<LineTable, 'directories' | 'files'> {
  return {
    directories: [
      compilationDirectory,
      ...tables.includeDirectories.slice(0, -1).map(({ content }) => latin1(content)),
    ],
    files: tables.fileNames.slice(0, -1).map(({ name, directoryIndex, mtime, lenFile }) => ({
      name: latin1(name.content),
      directory: directoryIndex?.value ?? 0,
      modificationTime: mtime === undefined ? 0n : unsigned(mtime),
      byteSize: lenFile === undefined ? 0n : unsigned(lenFile),
      md5: undefined,
    })),
  };
}

function formOf({ formats }: Dwarf.LineTableV5): number | undefined {
  return formats.find(({ contentType }) => contentType.value === DW_LNCT.path)?.form.value;
}

/** 0 for what the table does not tell, as before version 5. DWARF 4, 6.2.4, item 12. */
function numberIn(field: Dwarf.AttrValueCase | undefined): bigint {
  if (field === undefined) return 0n;
  switch (field.form) {
    case DW_FORM.data1:
    case DW_FORM.data2:
    case DW_FORM.data4:
      return BigInt(field.value.value);
    case DW_FORM.data8:
    case DW_FORM.udata:
      return unsigned(field.value);
    default:
      throw unreadable(`a number has the form ${field.form}`);
  }
}

function lineVersion(version: number): LineTable['version'] {
  if (version === 2 || version === 3 || version === 4 || version === 5) return version;
  throw unreadable(`it has version ${version}`);
}

function addressSize(byteSize: number): LineTable['addressSize'] {
  if (byteSize === 2 || byteSize === 4 || byteSize === 8) return byteSize;
  throw unreadable(`it has addresses of ${byteSize} bytes`);
}

function unreadable(detail: string): DwarfksymsError {
  return new DwarfksymsError('line-table', detail);
}
