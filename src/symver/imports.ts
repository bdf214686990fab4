/**
 * The symbols that a module imports, with the versions that it expects them to have: the tables that modpost adds. Layouts stand in
 * ksy/modversions.ksy.
 */
import { Modversions } from '../../generated/modversions.js';
import { occupiesFile, type ElfFile, type Section } from '../elf/elf-file.ts';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { latin1 } from '../latin1.ts';

export interface ImportedSymbol {
  /** Each byte as one character (latin1). */
  readonly name: string;
  readonly version: number;
}

const VERSIONS = '__versions';
const EXTENDED_CRCS = '__version_ext_crcs';
const EXTENDED_NAMES = '__version_ext_names';

/** What a module records for kernels before and since Linux 6.14. A table that the module does not have is undefined. */
export interface ImportTables {
  /** `__versions`, whose names are cut at what fits. */
  readonly basic: readonly ImportedSymbol[] | undefined;
  /** `__version_ext_crcs` and `__version_ext_names`. */
  readonly extended: readonly ImportedSymbol[] | undefined;
}

/**
 * In the order of the table; empty for a file without one. Of two tables the one with names of any length counts, as for the kernel.
 * @throws DwarfksymsError `elf-malformed`
 */
export function readImports(elf: ElfFile): readonly ImportedSymbol[] {
  return extendedTable(elf) ?? basicTable(elf) ?? [];
}

/** Both tables: a kernel that does not know the extended one reads the other. @throws DwarfksymsError `elf-malformed` */
export function readImportTables(elf: ElfFile): ImportTables {
  return { basic: basicTable(elf), extended: extendedTable(elf) };
}

function basicTable(elf: ElfFile): readonly ImportedSymbol[] | undefined {
  const versions = find(elf, VERSIONS);
  return versions && basic(elf, versions);
}

function extendedTable(elf: ElfFile): readonly ImportedSymbol[] | undefined {
  const crcs = find(elf, EXTENDED_CRCS);
  const names = find(elf, EXTENDED_NAMES);
  const half = crcs ?? names;
  // The kernel refuses such a module, even if it has the other table.
  if (half !== undefined && (crcs === undefined || names === undefined))
    throw new DwarfksymsError(
      'elf-malformed',
      `of ${EXTENDED_CRCS} and ${EXTENDED_NAMES} only one is there`,
      elf.place(half),
    );
  return crcs && names && extended(elf, crcs, names);
}

function find(elf: ElfFile, name: string): Section | undefined {
  return elf.sections.find((section) => section.name === name && occupiesFile(section));
}

function basic(elf: ElfFile, section: Section): readonly ImportedSymbol[] {
  const entries = read(elf, section, ({ versions }) => versions);
  return entries.map(({ name, crc }) => ({ name: latin1(name), version: crc.lo }));
}

function extended(elf: ElfFile, crcSection: Section, nameSection: Section): readonly ImportedSymbol[] {
  const crcs = read(elf, crcSection, ({ extCrcs }) => extCrcs);
  const names = read(elf, nameSection, ({ extNames }) => extNames);
  if (crcs.length !== names.length)
    throw new DwarfksymsError(
      'elf-malformed',
      `there are ${names.length} names for ${crcs.length} versions`,
      elf.place(nameSection),
    );
  return names.map(({ content }, index) => ({ name: latin1(content), version: crcs[index]! }));
}

function read<T>(elf: ElfFile, section: Section, take: (tables: Modversions) => T): T {
  const io = stream(elf.contents(section));
  return decode(io, 'a table of versions', 'elf-malformed', elf.place(section), () =>
    take(new Modversions(io, null, null, !elf.littleEndian, elf.is64)),
  );
}
