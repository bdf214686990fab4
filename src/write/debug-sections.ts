/** The sections of debugging information of one file, made when they are first needed. DWARF 5, 7.3. */
import { SHF, SHT } from '../../generated/elf-constants.ts';
import type { FileDescription } from './description.ts';
import { Section } from './section.ts';

/** In the order in which compilers tend to write them. */
const STEMS = [
  'info',
  'types',
  'abbrev',
  'line',
  'str',
  'line_str',
  'str_offsets',
  'addr',
  'rnglists',
  'ranges',
  'loclists',
  'loc',
  'sup',
] as const;

export type Stem = (typeof STEMS)[number];

/** Those of strings, which linkers may merge. */
const MERGEABLE: ReadonlySet<Stem> = new Set<Stem>(['str', 'line_str']);

export class DebugSections {
  readonly #file: FileDescription;
  readonly #sections = new Map<string, Section>();
  readonly #others: Section[] = [];

  constructor(file: FileDescription) {
    this.#file = file;
  }

  /** `.debug_info` for `info`; with `.dwo` behind it in split files (DWARF 5, 7.3.2). */
  section(stem: Stem, group?: string): Section {
    const key = group === undefined ? stem : `${stem} ${group}`;
    let found = this.#sections.get(key);
    if (found === undefined) this.#sections.set(key, (found = this.#make(stem, group)));
    return found;
  }

  /** A section with a name of its own. */
  other(name: string, type: number, alignment: number): Section {
    const section = new Section(
      { name, type, flags: 0n, alignment, entrySize: 0, group: undefined },
      this.#file.elf.byteOrder,
    );
    this.#others.push(section);
    return section;
  }

  /** All that were asked for, those of one kind side by side. */
  all(): readonly Section[] {
    const rank = (key: string): number => STEMS.findIndex((stem) => stem === key.split(' ', 1)[0]);
    const debug = [...this.#sections].toSorted(([a], [b]) => rank(a) - rank(b)).map(([, section]) => section);
    return [...debug, ...this.#others];
  }

  #make(stem: Stem, group: string | undefined): Section {
    const isSplit = this.#file.role === 'dwo';
    const isMergeable = MERGEABLE.has(stem);
    const flags = (isSplit ? SHF.EXCLUDE : 0) + (isMergeable ? SHF.MERGE + SHF.STRINGS : 0);
    return new Section(
      {
        name: `.debug_${stem}${isSplit ? '.dwo' : ''}`,
        type: SHT.PROGBITS,
        flags: BigInt(flags),
        alignment: 1,
        entrySize: isMergeable ? 1 : 0,
        group,
      },
      this.#file.elf.byteOrder,
    );
  }
}
