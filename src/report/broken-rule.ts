/** A rule of conformance that a file breaks, for those who refuse the file. */
export interface BrokenRule {
  /** `U02`. */
  readonly rule: string;
  /** What must be so. */
  readonly statement: string;
  /** What is there at the first place, and what was expected. */
  readonly found: string;
  readonly expected: string;
  /** How often it is broken. */
  readonly count: number;
  /** The file if it is not the one that was named, but one that completes it. */
  readonly file: string | undefined;
  readonly section: string | undefined;
  readonly offset: number | undefined;
}
