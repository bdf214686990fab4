/**
 * Where a file keeps its debugging information. The sections come in three families that are read alike: `.debug_*`
 * (or `.zdebug_*`), `.debug_*.dwo` of split objects, and `.gnu.debuglto_.debug_*` of GCC's slim LTO objects.
 */
import { SHF, SHT } from '../../generated/elf-constants.ts';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import { Relocator } from '../elf/relocate.ts';
import type { Warn } from '../errors.ts';

export type DebugSectionName =
  | 'info'
  | 'types'
  | 'abbrev'
  | 'str'
  | 'line_str'
  | 'str_offsets'
  | 'line'
  | 'loc'
  | 'loclists'
  | 'ranges'
  | 'rnglists'
  | 'addr'
  | 'cu_index'
  | 'tu_index';

/** The possible names of a section of each family, best first. */
const FAMILIES: readonly ((name: DebugSectionName) => readonly string[])[] = [
  (name) => [`.debug_${name}`, `.zdebug_${name}`],
  (name) => [`.debug_${name}.dwo`, `.zdebug_${name}.dwo`, `.debug_${name}`],
  (name) => [`.gnu.debuglto_.debug_${name}`],
];

const SPLIT_FAMILY = 1;

/** Sections of debugging information, whichever family is read. */
const DEBUG_SECTION = /^\.(?:gnu\.debuglto_\.)?z?debug_/u;

/** Whether a file has units at all. */
export function hasDebugInformation(elf: ElfFile): boolean {
  return familyOf(elf, false) !== undefined;
}

/** Whether a file has split units: it is a .dwo file, a package, or an object that holds its own (`-gsplit-dwarf=single`). */
export function hasSplitUnits(elf: ElfFile): boolean {
  return hasFamily(elf, FAMILIES[SPLIT_FAMILY]!);
}

function familyOf(elf: ElfFile, prefersSplit: boolean): number | undefined {
  if (prefersSplit && hasSplitUnits(elf)) return SPLIT_FAMILY;
  const family = FAMILIES.findIndex((names) => hasFamily(elf, names));
  return family < 0 ? undefined : family;
}

function hasFamily(elf: ElfFile, names: (typeof FAMILIES)[number]): boolean {
  return [...names('info').slice(0, 2), ...names('types').slice(0, 2)].some((name) =>
    elf.sectionsNamed(name).some((section) => section.size > 0 && section.type !== SHT.NOBITS),
  );
}

export interface UnitSection {
  readonly section: Section;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether it is `.debug_types`, which has type units only. */
  readonly isTypes: boolean;
  readonly isGrouped: boolean;
}

export class DebugSections {
  /** Whether these are `.dwo` sections. */
  readonly isSplit: boolean;
  readonly #elf: ElfFile;
  readonly #relocator: Relocator;
  readonly #names: (name: DebugSectionName) => readonly string[];
  /** The sections of units that were read. */
  readonly #units = new Set<Section>();
  readonly #contents = new Map<DebugSectionName, Uint8Array | undefined>();

  /** @param prefersSplit which sections to take of an object that has both skeletons and their split units */
  constructor(elf: ElfFile, warn: Warn, prefersSplit: boolean) {
    const family = familyOf(elf, prefersSplit) ?? 0;
    this.#elf = elf;
    this.#relocator = new Relocator(elf, warn);
    this.isSplit = family === SPLIT_FAMILY;
    this.#names = FAMILIES[family]!;
  }

  /** The section's name in the file, for messages. */
  nameOf(name: DebugSectionName): string {
    return this.#all(name)[0]?.name ?? this.#names(name)[0]!;
  }

  /** The section itself; undefined where there is none. */
  section(name: DebugSectionName): Section | undefined {
    return this.#all(name)[0];
  }

  /** The section's bytes, inflated and relocated; undefined where there is no such section. */
  contents(name: DebugSectionName): Uint8Array | undefined {
    if (!this.#contents.has(name)) {
      const [section] = this.#all(name);
      this.#contents.set(name, section && this.#relocator.contents(section));
    }
    return this.#contents.get(name);
  }

  /**
   * The sections of units in the order in which they are visited: `.debug_info` before `.debug_types`. But type units in
   * section groups (COMDAT), each in a section of its own, come before all others.
   */
  unitSections(): UnitSection[] {
    const sections = (['info', 'types'] as const)
      .flatMap((kind) => this.#all(kind).map((section) => ({ kind, section })))
      .map(({ kind, section }) => ({ kind, section, isGrouped: (section.flags & SHF.GROUP) !== 0 }))
      .toSorted((a, b) => Number(b.isGrouped) - Number(a.isGrouped));
    for (const { section } of sections) this.#units.add(section);
    return sections.map(({ kind, section, isGrouped }) => ({
      section,
      name: section.name,
      bytes: this.#relocator.contents(section),
      isTypes: kind === 'types',
      isGrouped,
    }));
  }

  /** Warns of damaged relocations of the sections of debugging information that are not read. */
  checkUnread(): void {
    const read = new Set(Array.from(this.#contents.keys(), (name) => this.section(name)));
    for (const section of this.#elf.sections) {
      if (!DEBUG_SECTION.test(section.name) || read.has(section) || this.#units.has(section)) continue;
      this.#relocator.checkUnread(section);
    }
  }

  #all(name: DebugSectionName): readonly Section[] {
    for (const candidate of this.#names(name)) {
      const sections = this.#elf.sectionsNamed(candidate);
      if (sections.length > 0) return sections;
    }
    return [];
  }
}
