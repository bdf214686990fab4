/** Runs laws over generated descriptions. */
import * as fc from 'fast-check';
import { counterexampleToJson } from '../test/support/description-json.ts';
import { subject, type Subject } from '../src/generate/descriptions.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import type { Coverage } from './coverage.ts';
import { LawViolation, type Law, type Record } from './law.ts';
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
const subjects = subject().map((one) => Object.assign(one, { [fc.toStringMethod]: () => 'a description' }));

export async function runLaw(
  law: Law,
  { runs, seed, path }: RunSettings,
  record: Record,
  coverage: Coverage,
): Promise<Failure | undefined> {
  await zstdIsReady;
  const property = fc.property(subjects, fc.nat(), (one: Subject, lawSeed) => {
    coverage.add(one.description);
    law.check(new Specimen(one), lawSeed, record);
  });
  const result = fc.check(property, { numRuns: runs, seed, ...(path !== undefined && { path }) });
  if (!result.failed || result.counterexample === null) return undefined;
  const [found, lawSeed] = result.counterexample;
  const error: unknown = result.errorInstance;
  const why =
    error instanceof Error
      ? `${error.message}${error.name === 'LawViolation' ? '' : `\n${error.stack}`}`
      : String(error);
  const { description, symbols } = found;
  return {
    law: law.name,
    seed: result.seed,
    path: result.counterexamplePath ?? '',
    why,
    fixture: counterexampleToJson({
      law: law.name,
      seed: lawSeed,
      why: why.split('\n')[0] ?? '',
      subject: { description, symbols },
      mutation: error instanceof LawViolation ? error.mutation : undefined,
    }),
  };
}
