/** Runs laws over generated descriptions. */
import * as fc from 'fast-check';
import { counterexampleToJson } from '../test/support/description-json.ts';
import { subject, type Subject } from '../src/generate/descriptions.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import type { Coverage } from './coverage.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { breakingLaw } from './change-laws.ts';
import { LawViolation, lawChoice, type Law, type Record } from './law.ts';
import { Specimen } from './specimen.ts';

export interface RunSettings {
  readonly runs: number;
  readonly seed: number;
  /** Where to go on, as an earlier failure told. */
  readonly path?: string | undefined;
}

/** A law that did not hold. */
export interface Failure {
  readonly law: string;
  readonly seed: number;
  readonly path: string;
  readonly why: string;
  /** The shrunk description: a file for test/fixtures/counterexamples. */
  readonly fixture: string;
}

/** Subjects show what they hold only in fixtures: fast-check would print them. */
const subjects = fc
  .oneof({ weight: 5, arbitrary: subject() }, { weight: 1, arbitrary: subject({ hasPlaceholders: true }) })
  .map((one) => Object.assign(one, { [fc.toStringMethod]: () => 'a description' }));

export async function runLaw(
  law: Law,
  { runs, seed, path }: RunSettings,
  record: Record,
  coverage: Coverage,
): Promise<Failure | undefined> {
  await zstdIsReady;
  const property = fc.property(subjects, lawChoice, (one: Subject, choice) => {
    coverage.add(one.description);
    law.check(new Specimen(one), choice, record);
  });
  const result = fc.check(property, { numRuns: runs, seed, ...(path !== undefined && { path }) });
  if (!result.failed || result.counterexample === null) return undefined;
  const [found, choice] = result.counterexample;
  const error: unknown = result.errorInstance;
  const why =
    error instanceof Error
      ? `${error.message}${error.name === 'LawViolation' ? '' : `\n${error.stack}`}`
      : String(error);
  const { description, symbols, isStable = false } = found;
  return {
    law: law.name,
    seed: result.seed,
    path: result.counterexamplePath ?? '',
    why,
    fixture: counterexampleToJson({
      law: law.name,
      choice,
      why: why.split('\n')[0] ?? '',
      subject: { description, symbols, isStable },
      mutation: error instanceof LawViolation ? error.mutation : undefined,
    }),
  };
}

/** Most rounds of a run that waits for a rare mutator. */
const MOST_ROUNDS = 400;
const RUNS_OF_A_ROUND = 100;

/** Runs the law of breaking changes until each mutator has been noticed `times` times. */
export async function runEachBreaking(
  times: number,
  seed: number,
  record: Record,
  coverage: Coverage,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const mutator of BREAKING) {
    const law = breakingLaw(mutator);
    for (
      let round = 0;
      round < MOST_ROUNDS && record.count('breaking: detected', mutator.name) < times;
      round++
    ) {
      // oxlint-disable-next-line no-await-in-loop -- what a round finds decides about the next
      const failure = await runLaw(law, { runs: RUNS_OF_A_ROUND, seed: seed + round }, record, coverage);
      if (failure === undefined) continue;
      failures.push(failure);
      break;
    }
  }
  return failures;
}
