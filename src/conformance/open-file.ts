/** A file with its sections of debugging information, each read and relocated when it is first looked at. */
import { SHT } from '../../generated/elf-constants.ts';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import { Relocator } from '../elf/relocate.ts';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import type { CheckedFile, CheckedRole, CheckedSection, CheckedUnit, SectionFamily } from './checked-file.ts';
import { EntryStarts } from './entry-starts.ts';

/** `.debug_info`, `.zdebug_info`, `.debug_info.dwo`, `.gnu.debuglto_.debug_info`; and what else debuggers read. */
const DEBUG_SECTION = /^(\.gnu\.debuglto_)?\.z?debug_(\w+)(\.dwo)?$/u;
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['.eh_frame', 'eh_frame'],
  ['.gdb_index', 'gdb_index'],
  ['.gnu_debuglink', 'debuglink'],
  ['.gnu_debugaltlink', 'debugaltlink'],
]);

/** Receives what keeps a section from being read, and what is wrong with its relocations. */
export type OnSectionProblem = (section: Section, problem: DwarfksymsError) => void;

export interface OpenOptions {
  readonly name: string;
  readonly role: CheckedRole;
  readonly source: ByteSource | undefined;
  readonly completes: CheckedFile | undefined;
  readonly onProblem: OnSectionProblem;
}

export class OpenFile implements CheckedFile {
  readonly name: string;
  readonly role: CheckedRole;
  readonly source: ByteSource | undefined;
  readonly elf: ElfFile;
  readonly littleEndian: boolean;
  readonly sections: readonly CheckedSection[];
  readonly completes: CheckedFile | undefined;
  supplementary: CheckedFile | undefined;

  constructor(elf: ElfFile, { name, role, source, completes, onProblem }: OpenOptions) {
    this.name = name;
    this.role = role;
    this.source = source;
    this.elf = elf;
    this.littleEndian = elf.littleEndian;
    this.completes = completes;
    const warnings: { current: Section | undefined; count: number } = { current: undefined, count: 0 };
    const warn: Warn = (problem) => {
      warnings.count++;
      if (warnings.current !== undefined) onProblem(warnings.current, problem);
    };
    const relocator = new Relocator(elf, warn);
    const read = (section: Section): Contents => {
      warnings.current = section;
      warnings.count = 0;
      try {
        const bytes = relocator.contents(section);
        return { bytes, isWhole: warnings.count === 0 && section.type !== SHT.NOBITS };
      } catch (error) {
        if (!(error instanceof DwarfksymsError)) throw error;
        onProblem(section, error);
        return { bytes: new Uint8Array(), isWhole: false };
      } finally {
        warnings.current = undefined;
      }
    };
    this.sections = elf.sections.flatMap((section) => {
      const kind = kindOf(section.name);
      return kind === undefined ? [] : [new OpenSection(this, section, kind, read)];
    });
  }

  section(kind: string, family: SectionFamily): CheckedSection | undefined {
    return this.sections.find((one) => one.kind === kind && one.family === family);
  }
}

interface Contents {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

interface SectionKind {
  readonly kind: string;
  readonly family: SectionFamily;
}

function kindOf(name: string): SectionKind | undefined {
  const [, lto, debug, split] = DEBUG_SECTION.exec(name) ?? [];
  if (debug !== undefined)
    return { kind: debug, family: lto !== undefined ? 'lto' : split !== undefined ? 'split' : 'main' };
  const kind = OTHERS.get(name);
  return kind === undefined ? undefined : { kind, family: 'main' };
}

class OpenSection implements CheckedSection {
  readonly file: CheckedFile;
  readonly kind: string;
  readonly family: SectionFamily;
  readonly name: string;
  readonly section: Section;
  readonly units: CheckedUnit[] = [];
  readonly #read: (section: Section) => Contents;
  #contents: Contents | undefined;
  #starts: EntryStarts | undefined;

  constructor(
    file: CheckedFile,
    section: Section,
    { kind, family }: SectionKind,
    read: (section: Section) => Contents,
  ) {
    this.file = file;
    this.kind = kind;
    this.family = family;
    this.name = section.name;
    this.section = section;
    this.#read = read;
  }

  get bytes(): Uint8Array {
    return this.#readOnce().bytes;
  }

  get isWhole(): boolean {
    return this.#readOnce().isWhole;
  }

  get starts(): EntryStarts {
    return (this.#starts ??= new EntryStarts(this.bytes.length));
  }

  #readOnce(): Contents {
    return (this.#contents ??= this.#read(this.section));
  }
}
