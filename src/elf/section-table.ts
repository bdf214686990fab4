/** The section header table. gABI 4, "Sections". */
import { DwarfksymsError, hex, type Warn } from '../errors.ts';
import { SHN, SHT } from '../../generated/elf-constants.ts';
import type { Header } from './header.ts';
import { layoutsOf, type SectionHeaderLayout } from './layouts.ts';
import type { ByteSource } from './source.ts';
import { StringTable } from './string-table.ts';
import { viewOf, uintBigInt, uintNumber } from './numbers.ts';

/** One section header. Offsets and sizes are in bytes of the file, and are checked only when the section is read. */
export interface Section {
  readonly index: number;
  /** Each byte as one character (latin1). */
  readonly name: string;
  /** sh_type, one of SHT or a number for some machine or system. */
  readonly type: number;
  /** sh_flags, bits of SHF. */
  readonly flags: number;
  readonly address: bigint;
  readonly offset: number;
  /** As stored in the file: for a compressed section, the compressed size. */
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly entrySize: number;
  readonly addressAlignment: number;
}

/** Reads all section headers, with their names. A file without a section header table has no sections. */
export function readSections(source: ByteSource, header: Header, warn: Warn): readonly Section[] {
  const { sectionTableOffset: tableOffset } = header;
  if (tableOffset === undefined) return [];
  const layout = layoutsOf(header.is64).sectionHeader;

  // Extended numbering: numbers too large for the file header stand in section zero. gABI 4, "ELF Header", e_shnum.
  const zero = sectionHeaders(source, header, tableOffset, 1, layout);
  const count = header.sectionCount ?? zero.number(0, layout.shSize);
  const namesIndex = header.sectionNamesIndex ?? zero.word(0, layout.shLink);

  const table = sectionHeaders(source, header, tableOffset, count, layout);
  const names = new StringTable(sectionNames(source, table, count, namesIndex, layout));
  const place = { file: source.name, offset: tableOffset };
  let nameless = 0;
  let budget = NAME_SHARING * names.bytes.length + SHORT_NAME * count;
  const sections: Section[] = [];
  for (let index = 0; index < count; index++) {
    const name = budget < 0 ? undefined : names.at(table.word(index, layout.shName));
    if (name === undefined && names.bytes.length > 0) nameless++;
    budget -= name?.length ?? 0;
    sections.push({
      index,
      name: name ?? '',
      type: table.word(index, layout.shType),
      flags: table.number(index, layout.shFlags),
      address: table.exact(index, layout.shAddr),
      offset: table.number(index, layout.shOffset),
      size: table.number(index, layout.shSize),
      link: table.word(index, layout.shLink),
      info: table.word(index, layout.shInfo),
      entrySize: table.number(index, layout.shEntsize),
      addressAlignment: table.number(index, layout.shAddralign),
    });
  }
  if (nameless > 0)
    warn(new DwarfksymsError('elf-unsound', `${nameless} of ${count} sections have no readable name`, place));
  return sections;
}

/**
 * Names may share bytes (`.rela.text` ends in `.text`), and short ones may be repeated. Sharing beyond all measure, as a
 * million names that are each most of the table, is damage, and would take memory far beyond the file's size.
 */
const NAME_SHARING = 4;
const SHORT_NAME = 64;

interface HeaderTable {
  /** A Word: 32 bits. */
  word(index: number, field: number): number;
  /** A class-sized field. */
  number(index: number, field: number): number;
  exact(index: number, field: number): bigint;
}

function sectionHeaders(
  source: ByteSource,
  header: Header,
  tableOffset: number,
  count: number,
  layout: SectionHeaderLayout,
): HeaderTable {
  const length = count * layout.byteSize;
  if (length > source.size - tableOffset)
    throw new DwarfksymsError(
      'elf-malformed',
      `the section header table (${count} sections, ${length} bytes) does not fit into the file of ${source.size} bytes`,
      { file: source.name, offset: tableOffset },
    );
  const view = viewOf(source.read(tableOffset, length));
  return {
    word: (index, field) => view.getUint32(index * layout.byteSize + field, header.littleEndian),
    number: (index, field) => uintNumber(view, index * layout.byteSize + field, header),
    exact: (index, field) => uintBigInt(view, index * layout.byteSize + field, header),
  };
}

/**
 * The section name string table; empty if the file has none. Without names no section can be found, so that a table
 * that is announced but cannot be read is an error for the file.
 */
function sectionNames(
  source: ByteSource,
  table: HeaderTable,
  count: number,
  index: number,
  layout: SectionHeaderLayout,
): Uint8Array {
  if (index === SHN.UNDEF || count === 0) return new Uint8Array();
  const fail = (problem: string): never => {
    throw new DwarfksymsError('elf-malformed', `the section names (e_shstrndx ${index}) ${problem}`, {
      file: source.name,
    });
  };
  if (index >= count) return fail(`are in no section: there are ${count}`);
  const type = table.word(index, layout.shType);
  if (type !== SHT.STRTAB) return fail(`are in a section of type ${type}, expected SHT_STRTAB`);
  const offset = table.number(index, layout.shOffset);
  const size = table.number(index, layout.shSize);
  if (size > source.size - offset) return fail(`(${size} bytes at ${hex(offset)}) lie outside the file`);
  return source.read(offset, size);
}
