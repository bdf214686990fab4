/** Supplementary files, which hold what several files have in common. DWARF 5, 7.3.6; before that, GNU's dwz. */
import { Dwarf } from '../../generated/dwarf.js';
import { buildIdOf } from '../elf/build-id.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { latin1 } from '../latin1.ts';
import type { UnitFile } from './units.ts';
import { dwarfRoot } from './grammar-root.ts';

/** Under either name, as all sections with debugging information. */
const SUP_SECTIONS = ['.debug_sup', '.zdebug_sup'];
const GNU_SECTION = '.gnu_debugaltlink';

/** What a file says of its supplementary file. */
interface Link {
  readonly name: string;
  /** A build id, or whatever the producer took. */
  readonly checksum: Uint8Array;
  readonly section: string;
}

/** What became of a link to a supplementary file. */
export interface Supplementary {
  /** As the link gives it, latin1. */
  readonly name: string;
  /** Undefined, after a warning, where the file is not there, cannot be read, or is another than was meant. */
  readonly elf: ElfFile | undefined;
}

/**
 * The supplementary file of `file`; undefined where it names none. Supplementary files refer to no others, whatever they
 * say: DWARF 5, 7.3.6.
 * @throws DwarfksymsError where the link or the file's identification is damaged
 */
export function openSupplementary(
  file: Pick<UnitFile, 'elf' | 'role'>,
  companions: Companions | undefined,
  warn: Warn,
): Supplementary | undefined {
  const link = file.role === 'supplementary' ? undefined : readLink(file.elf);
  if (link === undefined) return undefined;
  const { name, checksum, section } = link;
  const isGnu = section === GNU_SECTION;
  const others: string[] = [];
  for (const elf of companions?.supplementaryFiles(file.elf, name, isGnu ? checksum : undefined) ?? []) {
    const found = isGnu ? buildIdOf(elf) : readSup(elf)?.checksum;
    if (found !== undefined && Buffer.compare(found, checksum) === 0) return { name, elf };
    others.push(elf.name);
  }
  const detail =
    others.length === 0
      ? `there is no readable supplementary file ${name}`
      : `the supplementary file ${name} does not match: its checksum differs (${others.join(', ')})`;
  warn(new DwarfksymsError('companion-missing', detail, { file: file.elf.name, section }));
  return { name, elf: undefined };
}

function readLink(elf: ElfFile): Link | undefined {
  const sup = readSup(elf);
  if (sup !== undefined && !sup.isSupplementary) return sup;
  const section = elf.section(GNU_SECTION);
  if (section === undefined) return undefined;
  const link = decodeDwarf(elf, GNU_SECTION, (io, root) => {
    return new Dwarf.GnuDebugaltlink(io, null, root, elf.littleEndian);
  });
  return { name: latin1(link.fileName.content), checksum: link.buildId, section: GNU_SECTION };
}

function readSup(elf: ElfFile): (Link & { readonly isSupplementary: boolean }) | undefined {
  const section = SUP_SECTIONS.find((name) => elf.section(name) !== undefined);
  if (section === undefined) return undefined;
  const sup = decodeDwarf(elf, section, (io, root) => new Dwarf.DebugSup(io, null, root, elf.littleEndian));
  return {
    name: latin1(sup.supFilename.content),
    checksum: sup.supChecksum,
    section,
    isSupplementary: sup.isSupplementary !== 0,
  };
}

function decodeDwarf<T>(
  elf: ElfFile,
  name: string,
  read: (io: ReturnType<typeof stream>, root: Dwarf) => T,
): T {
  const io = stream(elf.contents(elf.section(name)!));
  const root = dwarfRoot(elf.littleEndian);
  return decode(io, 'the name of a supplementary file', 'dwarf-malformed', { section: name }, () =>
    read(io, root),
  );
}
