/** What a rule says and who says so, without how it is checked: all that those who report findings need to know. */

/** N: the standard demands it. S: suspicious, or read differently by different consumers. A: advice. */
export type RuleClass = 'N' | 'S' | 'A';

export interface RuleStatement {
  /** A letter for the group and a number: `R01`. Public, never reused. */
  readonly id: string;
  readonly class: RuleClass;
  /** What must be so, in one line. */
  readonly statement: string;
  readonly citation: Citation;
  /** The first and the last version of DWARF in whose units it holds. */
  readonly since?: number;
  readonly until?: number;
  /** Whether breaking it can move or hide the version of an exported symbol. */
  readonly concernsVersions?: boolean;
  /** Whether it takes much longer than all others, so that it is checked only where it is asked for. */
  readonly onDemand?: boolean;
}

/** Sections of the standards, without the word: `7.5.4`. */
export interface Citation {
  readonly dwarf4?: string;
  readonly dwarf5?: string;
  /** System V gABI: the chapter's name, `Sections`. */
  readonly gabi?: string;
  /** Of what no standard says: a document of this project, `docs/symbol-versions.md, 8`. */
  readonly other?: string;
}

/** What is there, and what was expected instead, each without a full stop: `DW_FORM_data4`, `a form of class exprloc`. */
export interface Problem {
  readonly found: string;
  readonly expected: string;
}
