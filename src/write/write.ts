/** Descriptions → ELF files with DWARF. */
import { DwarfksymsError } from '../errors.ts';
import type { Description } from './description.ts';
import { dwarfSections } from './dwarf-sections.ts';
import { elfBytes } from './elf-file.ts';
import { Misfits } from './misfits.ts';

export interface WriteOptions {
  /** Whether a value that does not fit its form gets the next wider form of the same class, instead of being an error. */
  readonly widen?: boolean;
}

/**
 * The bytes of each file by its name; the first is the object.
 * @throws DwarfksymsError `description` for what cannot be spelled
 */
export function writeDescription(
  description: Description,
  { widen = false }: WriteOptions = {},
): Map<string, Uint8Array> {
  requireNames(description);
  for (let wanted = description; ;) {
    const misfits = new Misfits(widen);
    const images = dwarfSections(wanted, misfits);
    if (misfits.isEmpty)
      return new Map(images.map(([file, sections]) => [file.name, elfBytes(file, sections)]));
    wanted = misfits.widened(wanted);
  }
}

/** By which files find each other. */
function requireNames({ files }: Description): void {
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(name)) throw new DwarfksymsError('description', 'two files have this name', { file: name });
    names.add(name);
  }
}
