/** What a law is, and what a run of laws leaves behind. */
import * as fc from 'fast-check';
import { choice, type Choice } from '../src/mutate/choices.ts';
import type { Mutation } from '../src/mutate/mutation.ts';
import type { Specimen } from './specimen.ts';

/** What a law is free to choose, whatever the description: it shrinks beside it. */
export interface LawChoice {
  readonly seed: number;
  /** Of the changes that are made, one after the other; a law of single changes makes the first. */
  readonly changes: readonly [Choice, ...Choice[]];
}

const MOST_CHANGES = 6;

export const lawChoice: fc.Arbitrary<LawChoice> = fc.record({
  seed: fc.nat(),
  changes: fc
    .tuple(choice, fc.array(choice, { maxLength: MOST_CHANGES - 1, size: 'max' }))
    .map(([first, others]): LawChoice['changes'] => [first, ...others]),
});

/** The choice of a seed, the same on every machine. */
export function lawChoiceOf(seed: number): LawChoice {
  // INVARIANT: a sample of one has one.
  return fc.sample(lawChoice, { seed, numRuns: 1 })[0]!;
}

export interface Law {
  /** Of lower-case words with hyphens. */
  readonly name: string;
  /** What holds, in a sentence. */
  readonly statement: string;
  /** @throws LawViolation, or whatever error was not to occur */
  readonly check: (specimen: Specimen, choice: LawChoice, record: Record) => void;
  /** The same for a mutation that was made already: of laws about mutations. */
  readonly checkMutation?: (specimen: Specimen, mutation: Mutation, record: Record) => void;
}

/** A description for which a law does not hold. */
export class LawViolation extends Error {
  /** The change after which it does not. */
  readonly mutation: Mutation | undefined;

  constructor(explanation: string, mutation?: Mutation) {
    super(explanation);
    this.name = 'LawViolation';
    this.mutation = mutation;
  }
}

/** Counts what a run did, by table and row: `neutral` → `reorder-units` → 17. */
export class Record {
  readonly #tables = new Map<string, Map<string, number>>();

  add(table: string, row: string, count = 1): void {
    const rows = this.#tables.get(table) ?? new Map<string, number>();
    this.#tables.set(table, rows.set(row, (rows.get(row) ?? 0) + count));
  }

  count(table: string, row: string): number {
    return this.#tables.get(table)?.get(row) ?? 0;
  }

  rows(table: string): [string, number][] {
    return [...(this.#tables.get(table) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  get tables(): readonly string[] {
    return [...this.#tables.keys()].toSorted();
  }
}
