/** What rules share during a run: the files, where findings go, and where references lead. */
import type { InfoCursor } from '../dwarf/info-cursor.ts';
import type { InfoOffset } from '../dwarf/offsets.ts';
import type { Companions } from '../elf/companions.ts';
import type { CheckedFile, CheckedSection, CheckedUnit, RawValue } from './checked-file.ts';
import type { AbbreviationDeclaration } from './abbreviation-table.ts';
import type { FindingPlace } from './finding.ts';
import type { Report } from './findings.ts';
import type { RuleStatement } from './rule-statement.ts';
import type { UnitTree } from './unit-tree.ts';

export interface Check {
  /** The file that was named first, then those that complete it. */
  readonly files: readonly CheckedFile[];
  /** Where files are found that complete those that are checked; undefined: they are not looked for. */
  readonly companions: Companions | undefined;
  /** Whether findings of the rule count: who needs much time for it asks first. */
  wants(rule: RuleStatement): boolean;
  /** A finding that is not about the entry of a visit. */
  report(rule: RuleStatement, problem: Report, place: () => FindingPlace): void;
  /**
   * Where a reference leads: the section of units and the offset in it, whether or not an entry begins there. Undefined where there is
   * no such section, no such type unit, or no supplementary file. Answers are final only in `end`, when all units are known.
   */
  target(unit: CheckedUnit, value: Pick<RawValue, 'form' | 'lo' | 'hi'>): ReferenceTarget | undefined;
  /** The unit whose entries are around an offset. Only in `end`, and in units that were read. */
  unitAt(section: CheckedSection, offset: InfoOffset): CheckedUnit | undefined;
  /** The declaration of the entry that begins at an offset: its tag and attributes. Undefined where none does. */
  declarationAt(target: ReferenceTarget): AbbreviationDeclaration | undefined;
  /** A value of that entry. */
  valueAt(target: ReferenceTarget, attribute: number): RawValue | undefined;
  /** The entries of a unit that was read before, read again. Only in `end`; the last few are kept. */
  treeOf(unit: CheckedUnit): UnitTree | undefined;
  /** A cursor over the section, set to the unit; one for each section, so that nobody may keep it. */
  cursorFor(unit: CheckedUnit): InfoCursor;
}

export interface ReferenceTarget {
  readonly section: CheckedSection;
  readonly offset: InfoOffset;
}
