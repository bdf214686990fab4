/** What is examined: a file, its sections of debugging information, and their units. Nothing else about them need be sound. */
import type { Encoding } from '../../generated/dwarf-cursor.ts';
import type { AbbrevOffset, InfoOffset, UnitOffset } from '../dwarf/offsets.ts';
import type { Contribution } from '../dwarf/package-index.ts';
import type { Signature } from '../dwarf/units.ts';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import type { ByteSource } from '../elf/source.ts';
import type { EntryStarts } from './entry-starts.ts';

/** What the file is to the one that was named. */
export type CheckedRole = 'main' | 'debug' | 'split' | 'supplementary';

export interface CheckedFile {
  readonly name: string;
  readonly role: CheckedRole;
  /** Undefined for files that complete another one. */
  readonly source: ByteSource | undefined;
  readonly elf: ElfFile;
  readonly littleEndian: boolean;
  /** All sections of debugging information that could be read, in the order of the file. */
  readonly sections: readonly CheckedSection[];
  /**
   * Of role debug: the file whose debugging information is in this one. Of role split: the file whose skeletons stand for units of this
   * one. Of role supplementary: one that refers to it.
   */
  readonly completes: CheckedFile | undefined;
  /** Undefined: the file names none, or it was not found. */
  readonly supplementary: CheckedFile | undefined;
  /** The first section of a kind, `str`, in a family: of split units, `.debug_str.dwo`. */
  section(kind: string, family: SectionFamily): CheckedSection | undefined;
}

/** Sections that are read together: `.debug_*`, `.debug_*.dwo` of split units, `.gnu.debuglto_.debug_*` of GCC's slim objects. */
export type SectionFamily = 'main' | 'split' | 'lto';

/** A section with its contents, inflated and relocated. */
export interface CheckedSection {
  readonly file: CheckedFile;
  /** What is in it, by the standard's name: `info` of `.debug_info`, `.zdebug_info` and `.debug_info.dwo`. */
  readonly kind: string;
  readonly family: SectionFamily;
  readonly name: string;
  readonly section: Section;
  readonly bytes: Uint8Array;
  /** Whether all of it could be read, inflated and relocated: if not, that is reported, and the rest follows from it. */
  readonly isWhole: boolean;
  /** Of `.debug_info` and `.debug_types`: in order; complete when rules are asked about units. */
  readonly units: CheckedUnit[];
  /** Of these: where entries begin, as far as units have been read. */
  readonly starts: EntryStarts;
}

export interface CheckedUnit extends Encoding {
  readonly section: CheckedSection;
  /** Section offsets: of the header, of the unit DIE, and behind the last entry (never behind the section). */
  readonly start: InfoOffset;
  readonly diesStart: InfoOffset;
  readonly end: InfoOffset;
  /** DW_UT; before version 5, what the section says. */
  readonly type: number;
  /** Where a package says that the unit's parts of other sections begin. */
  readonly contribution: Contribution;
  /** In `.debug_abbrev`, with what a package adds. */
  readonly abbreviationOffset: AbbrevOffset;
  readonly dwoId: Signature | undefined;
  readonly signature: Signature | undefined;
  /** Of type units: where the header says that the type is, from the unit's start. */
  readonly typeOffset: UnitOffset | undefined;
  /** What the unit's entry says, by DW_AT: bases and the like. Empty where there is no such entry. */
  readonly root: ReadonlyMap<number, RawValue>;
}

/** A value as the cursor reads it: halves of a number (of 32 bits, unsigned), or where its bytes begin and end. */
export interface RawValue {
  /** DW_FORM; never DW_FORM_indirect. */
  readonly form: number;
  readonly lo: number;
  readonly hi: number;
  /** Section offsets. */
  readonly start: InfoOffset;
  readonly end: InfoOffset;
}
