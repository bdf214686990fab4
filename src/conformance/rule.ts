/**
 * A rule of the catalogue: what ELF or DWARF say, where, and the check. Adding a rule is adding one such value to a file of `rules/`,
 * and one test.
 */
import type { Encoding } from '../../generated/dwarf-cursor.ts';
import type { ByteSource } from '../elf/source.ts';
import type { AbbreviationDeclaration, AbbreviationTable } from './abbreviation-table.ts';
import type { AttributeUse, EntryUse } from './attribute-use.ts';
import type { Check } from './check.ts';
import type { CheckedFile, CheckedUnit } from './checked-file.ts';
import type { ElfImage } from './elf-image.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';
import type { UnitTree } from './unit-tree.ts';
import type { Visit } from './visit.ts';

export interface Rule extends RuleStatement {
  /**
   * Called once per run, for hooks that share what the rule has to remember. Absent for a rule that is broken where bytes cannot be
   * read: the reader that notices (`READERS` in the catalogue's test) reports it.
   */
  readonly hooks?: (check: Check, share: Share) => Hooks;
}

/**
 * Gives what rules share in a run: made when the first of them asks for it. Its own hooks are called before those of rules, in units of
 * all versions.
 */
export type Share = <T extends Shared>(make: (check: Check, share: Share) => T) => T;

export interface Shared {
  readonly hooks: Hooks;
}

/** Asked for what can be decided about all values of one attribute in all entries of one tag. */
export type AttributeCheck = (visit: Visit) => void;

export type EntryCheck = (visit: Visit) => void;

/** When a rule looks at what. All are optional; all are called in the order in which they stand here. */
export interface Hooks {
  /**
   * The bytes of the file that was named, before anything in it is believed, and its headers as they are: undefined where nobody knows
   * how to read them.
   */
  readonly container?: (source: ByteSource, image: ElfImage | undefined) => void;
  /** For each file: the one that was named, then those that complete it. Its sections, before any of its units. */
  readonly file?: (file: CheckedFile) => void;
  /** For each table of `.debug_abbrev` that a unit uses, once. */
  readonly abbreviations?: (table: AbbreviationTable) => void;
  /**
   * What is wrong with an attribute whatever its value, by tag, form and encoding. Asked once per kind of use in a run; what it answers
   * is reported at every declaration that has such a use and that an entry has.
   */
  readonly use?: (use: AttributeUse) => Problem | undefined;
  /** For each unit, before its entries. */
  readonly unit?: (unit: CheckedUnit, tree: UnitTree) => void;
  /** How to check the values of an attribute; undefined: not at all. Asked once per kind of use in a run. */
  readonly attribute?: (use: AttributeUse) => AttributeCheck | undefined;
  /** How to check entries of a tag, behind their attributes. Asked once per tag and encoding in a run. */
  readonly entry?: (use: EntryUse) => EntryCheck | undefined;
  /**
   * How to check the entries of a declaration, behind their attributes: for what can be decided by which attributes there are, so that
   * sound entries cost nothing. Asked once per declaration and encoding in a run.
   */
  readonly declaration?: (declaration: AbbreviationDeclaration, encoding: Encoding) => EntryCheck | undefined;
  /** For each unit, behind its entries. */
  readonly unitEnd?: (unit: CheckedUnit, tree: UnitTree) => void;
  /** When all units of all files have been read. */
  readonly end?: () => void;
}
