/**
 * Where a file keeps its debugging information. The sections come in three families that are read alike: `.debug_*`
 * (or `.zdebug_*`), `.debug_*.dwo` of split objects, and `.gnu.debuglto_.debug_*` of GCC's slim LTO objects.
 */
import { DwarfksymsError, type Warn } from '../errors.ts';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import { Relocator } from '../elf/relocate.ts';

export type DebugSectionName =
  'info' | 'types' | 'abbrev' | 'str' | 'line_str' | 'str_offsets' | 'line' | 'loc' | 'loclists';

/** The possible names of a section of each family, best first. */
const FAMILIES: readonly ((name: DebugSectionName) => readonly string[])[] = [
  (name) => [`.debug_${name}`, `.zdebug_${name}`],
  (name) => [`.debug_${name}.dwo`, `.zdebug_${name}.dwo`],
  (name) => [`.gnu.debuglto_.debug_${name}`],
];

const SPLIT_FAMILY = 1;

export class DebugSections {
  readonly file: string;
  /** Whether these are the `.dwo` sections, whose units all use the line table at offset 0. */
  readonly isSplit: boolean;
  readonly #elf: ElfFile;
  readonly #relocator: Relocator;
  readonly #names: (name: DebugSectionName) => readonly string[];
  readonly #contents = new Map<DebugSectionName, Uint8Array | undefined>();

  constructor(elf: ElfFile, warn: Warn) {
    this.file = elf.name;
    this.#elf = elf;
    this.#relocator = new Relocator(elf, warn);
    const family = FAMILIES.findIndex((names) =>
      [...names('info'), ...names('types')].some((name) => (elf.section(name)?.size ?? 0) > 0),
    );
    if (family < 0)
      throw new DwarfksymsError('dwarf-missing', 'no debugging information (no .debug_info section)', {
        file: elf.name,
      });
    this.isSplit = family === SPLIT_FAMILY;
    this.#names = FAMILIES[family]!;
  }

  /** The section's name in the file, for messages. */
  nameOf(name: DebugSectionName): string {
    return this.#find(name)?.name ?? this.#names(name)[0]!;
  }

  has(name: DebugSectionName): boolean {
    return this.#find(name) !== undefined;
  }

  /** The section's bytes, inflated and relocated; undefined where there is no such section. */
  contents(name: DebugSectionName): Uint8Array | undefined {
    if (!this.#contents.has(name)) {
      const section = this.#find(name);
      this.#contents.set(name, section && this.#relocator.contents(section));
    }
    return this.#contents.get(name);
  }

  #find(name: DebugSectionName): Section | undefined {
    for (const candidate of this.#names(name)) {
      const section = this.#elf.section(candidate);
      if (section !== undefined) return section;
    }
    return undefined;
  }
}
