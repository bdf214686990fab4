/** What a rule found: equal findings are one, with the places where it was found. */
import type { Problem, RuleClass, RuleStatement } from './rule-statement.ts';

export type Severity = 'error' | 'warning' | 'note';

const SEVERITIES: Readonly<Record<RuleClass, Severity>> = { N: 'error', S: 'warning', A: 'note' };

export function severityOf({ class: id }: RuleStatement): Severity {
  return SEVERITIES[id];
}

/** An entry on the way from the unit's to the one of the finding. */
export interface PathStep {
  /** DW_TAG. */
  readonly tag: number;
  /** DW_AT_name, latin1. */
  readonly name: string | undefined;
  /** In the unit's section. */
  readonly offset: number;
}

export interface FindingPlace {
  readonly file: string;
  /** Undefined: the file as a whole, or its headers. */
  readonly section: string | undefined;
  /** In bytes: in the section as it is decompressed, or in the file where there is no section. */
  readonly offset: number | undefined;
  /** How many bytes are wrong, if that can be said. */
  readonly length: number | undefined;
  /** Where the header of the unit is in its section. */
  readonly unit: number | undefined;
  /** From the unit's entry to the one with the finding; empty where it is about none. */
  readonly path: readonly PathStep[];
}

export interface Finding extends Problem {
  readonly rule: RuleStatement;
  /** Of the first place, DW_AT, if it is about an attribute. */
  readonly attribute: number | undefined;
  /** How often it was found. */
  readonly count: number;
  /** The first few. */
  readonly places: readonly FindingPlace[];
}
