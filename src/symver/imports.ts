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

/**
 * In the order of the table; empty for a file without one. Of two tables the one with names of any length counts, as for the kernel.
 * @throws DwarfksymsError `elf-malformed`
 */
export function readImports(elf: ElfFile): readonly ImportedSymbol[] {
  const find = (name: string): Section | undefined =>
    elf.sections.find((section) => section.name === name && occupiesFile(section));
  const crcs = find(EXTENDED_CRCS);
  const names = find(EXTENDED_NAMES);
  if (crcs !== undefined && names !== undefined) return extended(elf, crcs, names);
  const versions = find(VERSIONS);
  return versions === undefined ? [] : basic(elf, versions);
}

function basic(elf: ElfFile, section: Section): readonly ImportedSymbol[] {
  const { entries } = read(
    elf,
    section,
    (io, root) => new Modversions.Versions(io, null, root, elf.littleEndian),
  );
  return entries.map(({ name, crc }) => ({ name: latin1(name), version: crc }));
}

function extended(elf: ElfFile, crcSection: Section, nameSection: Section): readonly ImportedSymbol[] {
  const { crcs } = read(
    elf,
    crcSection,
    (io, root) => new Modversions.ExtCrcs(io, null, root, elf.littleEndian),
  );
  const { names } = read(
    elf,
    nameSection,
    (io, root) => new Modversions.ExtNames(io, null, root, elf.littleEndian),
  );
  if (crcs.length !== names.length)
    throw new DwarfksymsError(
      'elf-malformed',
      `there are ${names.length} names for ${crcs.length} versions`,
      elf.place(nameSection),
    );
  return names.map(({ content }, index) => ({ name: latin1(content), version: crcs[index]! }));
}

function read<T>(
  elf: ElfFile,
  section: Section,
  make: (io: ReturnType<typeof stream>, root: Modversions) => T,
): T {
  const root = new Modversions(stream(new Uint8Array()), null, null, !elf.littleEndian, elf.is64);
  const io = stream(elf.contents(section));
  return decode(io, 'a table of versions', 'elf-malformed', elf.place(section), () => make(io, root));
}
