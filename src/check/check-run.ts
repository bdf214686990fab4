/** All that a run has found, for the forms of output that are one document. */
import type { Severity } from '../conformance/finding.ts';
import type { RuleStatement } from '../conformance/rule-statement.ts';
import type { DwarfksymsError } from '../errors.ts';
import { documentAddress } from '../sarif.ts';
import type { BaselineEntry } from './baseline.ts';
import type { FileReport } from './file-report.ts';

/** A file that could not be checked. */
export interface CheckFailure {
  readonly path: string;
  readonly error: DwarfksymsError;
}

export interface CheckRun {
  /** Of this program. */
  readonly version: string;
  /** Those that were checked, in the order of the catalogue. */
  readonly rules: readonly RuleStatement[];
  /** Findings of this severity and worse make the answer "no". */
  readonly least: Severity;
  readonly reports: readonly FileReport[];
  readonly failures: readonly CheckFailure[];
  /** Undefined without a baseline: what it has and nothing was found of. */
  readonly gone: readonly BaselineEntry[] | undefined;
}

/** Where the document is that has all rules with what they cite, in the package of that version. */
export function ruleAddress(version: string, { id }: RuleStatement): string {
  return documentAddress(version, 'conformance.md', id.toLowerCase());
}
