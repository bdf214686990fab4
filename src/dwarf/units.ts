/**
 * Units of `.debug_info` and `.debug_types`, the sections that they are in, and what is asked of the file of those sections.
 * What reads units and files depends on this file, and it on none of that.
 */
import type { Encoding } from '../../generated/dwarf-cursor.ts';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import { hex, type Place } from '../errors.ts';
import type { EntrySlots } from './entry-slots.ts';
import type { InfoCursor } from './info-cursor.ts';
import { infoBase, type AbbrevOffset, type InfoBase, type InfoOffset, type StrOffset } from './offsets.ts';
import type { Contribution } from './package-index.ts';
import type { DebugSections } from './sections.ts';
import type { StringSection } from './strings.ts';

/** What a file is to the object: what holds its debugging information, or what completes that. */
export type FileRole = 'main' | 'split' | 'supplementary';

/** The file of a unit, as the unit knows it. Two units are in the same file if theirs are the same object. */
export interface UnitFile {
  readonly elf: ElfFile;
  readonly sections: DebugSections;
  readonly role: FileRole;
  /** What the sections of units have that is no unit. */
  readonly strays: readonly StrayBytes[];

  /** The section's cursor, set to read entries of `unit`. */
  enter(unit: Unit): InfoCursor;

  /** The attributes of the unit DIE; none where there is no such entry. */
  unitAttributes(unit: Unit): EntrySlots;

  /** The section of this file that strings of a form stand in. Undefined for other forms, and for supplementary files. */
  stringsOf(unit: Unit, form: number): StringSection | undefined;

  /** The offset of a string value in the section of its form; NO_STRING for what is no string, or cannot be found. */
  stringOffset(unit: Unit, form: number, lo: number, hi: number): StrOffset;

  /** The text of a string value, latin1; undefined where there is none. */
  stringAt(unit: Unit, form: number, lo: number, hi: number): string | undefined;

  stringSection(name: 'str' | 'line_str'): StringSection | undefined;

  /**
   * The name of a file of the unit's line table, latin1, without its directory.
   * @throws DwarfksymsError `line-table` where the unit has no readable table with that file
   */
  fileName(unit: Unit, file: number): string;

  /** Whether this file has a table that tells the files of the unit's definitions. */
  hasLineTable(unit: Unit): boolean;

  /** Whether an offset lies within the section of location lists. */
  hasLocationList(unit: Unit, lo: number, hi: number): boolean;
}

/** A section that holds units. Sections are numbered through, byte by byte, so that one number identifies a DIE (see DieId). */
export interface InfoSection {
  readonly file: UnitFile;
  readonly section: Section;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The number of its first byte. */
  readonly base: InfoBase;
  /** Whether DW_FORM_ref_addr counts from its start: it is the file's `.debug_info`, not that of a section group. */
  readonly isMain: boolean;
  readonly cursor: InfoCursor;
  /** The unit that the cursor is set to. */
  entered: Unit | undefined;
}

/** The base of the section of units that is numbered next; `last` is the one before it. */
export function baseBehind(last: InfoSection | undefined): InfoBase {
  return infoBase(last === undefined ? 0 : last.base + last.bytes.length);
}

/** A number of 64 bits that identifies a type unit or a split unit. */
export interface Signature {
  readonly lo: number;
  readonly hi: number;
}

export interface Unit extends Encoding {
  /** Position among the file's units, in the order in which they are visited. */
  readonly index: number;
  readonly info: InfoSection;
  /** Section offsets: of the header, of the unit DIE, and behind the last entry. */
  readonly start: InfoOffset;
  readonly diesStart: InfoOffset;
  readonly end: InfoOffset;
  /** DW_UT; before version 5, what the section says. */
  readonly type: number;
  /** In `.debug_abbrev`. */
  readonly abbreviationOffset: AbbrevOffset;
  /** Which parts of other sections belong to the unit. */
  readonly contribution: Contribution;
  /** Pairs a skeleton unit with its split unit. Before version 5 an attribute of the unit DIE does that. */
  readonly dwoId: Signature | undefined;
  /** Of type units only. */
  readonly signature: Signature | undefined;
  /** Section offset of a type unit's type. */
  readonly typeStart: InfoOffset | undefined;
}

/** The place of an offset in a section of units, for messages: the file may be one that completes the object. */
export function placeIn({ name, file }: InfoSection, offset: InfoOffset): Place {
  return { file: file.elf.name, section: name, offset };
}

/** Bytes of a section of units that are no unit: what is too short for one, and units of length zero. */
export interface StrayBytes {
  readonly info: InfoSection;
  readonly start: InfoOffset;
  readonly end: InfoOffset;
}

export function signatureText({ lo, hi }: Signature): string {
  return hex((BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0));
}
