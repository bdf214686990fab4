/** The build id of a file, by which it and its separate debug file know each other. */
import { NT_GNU, SHT } from '../../generated/elf-constants.ts';
import { Elf } from '../../generated/elf.js';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import type { ElfFile, Section } from './elf-file.ts';

/** The owner of GNU's notes, with the byte that ends it. */
const OWNER = 'GNU\0';

/**
 * The descriptor of the NT_GNU_BUILD_ID note. Most files have it in a section of its own; a kernel has all its notes in one.
 * @throws DwarfksymsError `elf-malformed` where the note's own section is damaged
 */
export function buildIdOf(elf: ElfFile): Uint8Array | undefined {
  const notes = elf.sections.filter(({ type }) => type === SHT.NOTE);
  for (const section of notes) {
    if (!hasOwnName(section)) continue;
    const id = idIn(elf, section);
    if (id !== undefined) return id;
  }
  for (const section of notes) {
    if (hasOwnName(section)) continue;
    const id = idAmongOthers(elf, section);
    if (id !== undefined) return id;
  }
  return undefined;
}

function hasOwnName({ name }: Section): boolean {
  return name.includes('build-id');
}

function idIn(elf: ElfFile, section: Section): Uint8Array | undefined {
  const io = stream(elf.contents(section));
  const { entries } = decode(io, 'a note', 'elf-malformed', elf.place(section), () => {
    return new Elf.ElfFile.Notes(io, null, null, elf.littleEndian);
  });
  return entries.find(
    ({ nType, name }) => nType === NT_GNU.BUILD_ID && Buffer.from(name).toString('latin1') === OWNER,
  )?.desc;
}

/** What other notes look like is nothing that the file's debugging information depends on. */
function idAmongOthers(elf: ElfFile, section: Section): Uint8Array | undefined {
  try {
    return idIn(elf, section);
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}
