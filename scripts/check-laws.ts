/**
 * The laws on real objects: `check-laws.ts PATH… [--per-object N] [--breaking N] [--seed S]`. A path is an object beside
 * its list of symbols (NAME.symbols, or symbols.txt), or a folder of such. Each is taken apart and written again, changed
 * neutrally N times, alone and in compositions, and broken N times. Exit status 1 if a law does not hold.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { changedSymbols, explainChange } from '../properties/differences.ts';
import { recordText } from '../properties/coverage-text.ts';
import { lawChoiceOf, LawViolation, Record } from '../properties/law.ts';
import { LAWS } from '../properties/laws.ts';
import {
  describeObject,
  hidesEntries,
  objectsIn,
  originalAnswers,
  type RealObject,
} from '../properties/real-objects.ts';
import { Specimen } from '../properties/specimen.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { CANONICAL, LINUX } from '../src/symver/profile.ts';
import type { Description } from '../src/write/description.ts';
import { counterexampleToJson } from '../test/support/description-json.ts';

/** Every so many neutral changes are compositions. */
const COMPOSED_EVERY = 5;

class Check {
  readonly record = new Record();
  readonly #random: number;
  readonly #counts: { readonly neutral: number; readonly breaking: number };
  readonly #out: string | undefined;
  objects = 0;
  failures = 0;

  constructor(seed: number, counts: { neutral: number; breaking: number }, out: string | undefined) {
    this.#random = seed;
    this.#counts = counts;
    this.#out = out;
  }

  run(object: RealObject): void {
    const started = performance.now();
    if (object.symbols.length === 0) return;
    let description: Description;
    try {
      description = describeObject(object);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      this.record.add('cannot be described', error.code);
      console.log(`${object.path}: cannot be described: ${error.message}`);
      return;
    }
    if (description.files.every(({ units }) => units.length === 0)) {
      this.record.add('cannot be described', 'debugging information in another file');
      return;
    }
    this.objects++;
    const specimen = new Specimen({ description, symbols: object.symbols, isStable: object.isStable });
    this.#checkRewritten(object, specimen);
    const hides = hidesEntries(description);
    for (const law of LAWS) {
      // What can be reached is said of the tree, not of what a wrong DW_AT_sibling leaves of it.
      if (hides && law.name === 'breaking') continue;
      const times = this.#timesOf(law.name);
      for (let i = 0; i < times; i++) {
        const seed = this.#random + this.objects * SEEDS_PER_OBJECT + i;
        try {
          law.check(specimen, lawChoiceOf(seed), this.record);
        } catch (error) {
          this.#fail(object, law.name, seed, error, description);
        }
      }
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${object.path} ${object.symbols.length} symbols, ${seconds} s`);
  }

  #timesOf(law: string): number {
    const { neutral, breaking } = this.#counts;
    switch (law) {
      case 'neutral':
        return neutral - Math.floor(neutral / COMPOSED_EVERY);
      case 'neutral-together':
        return Math.floor(neutral / COMPOSED_EVERY);
      case 'breaking':
        return breaking;
      case 'conflicting':
        return Math.ceil(breaking / COMPOSED_EVERY);
      default:
        return 1;
    }
  }

  /** What was taken apart and written again has the versions of the original. */
  #checkRewritten(object: RealObject, specimen: Specimen): void {
    for (const profile of [CANONICAL, LINUX]) {
      const before = originalAnswers(object, profile);
      try {
        const after = specimen.versions(profile);
        const different = changedSymbols(before, after);
        this.record.add('rewritten', `${profile.name} ${different.length === 0 ? 'same' : 'different'}`);
        if (different.length > 0)
          throw new LawViolation(`${profile.name}: ${explainChange(before, after, different)}`);
      } catch (error) {
        this.#fail(object, 'rewritten', 0, error, specimen.description);
      }
    }
  }

  #fail(object: RealObject, law: string, seed: number, error: unknown, description: Description): void {
    this.failures++;
    this.record.add('failures', law);
    const isLaw = error instanceof LawViolation || error instanceof DwarfksymsError;
    const why =
      error instanceof Error ? (isLaw ? error.message : (error.stack ?? error.message)) : String(error);
    console.log(`FAILS ${law} ${object.path} seed ${seed}: ${why.slice(0, LONGEST_WHY)}`);
    if (this.#out === undefined) return;
    mkdirSync(this.#out, { recursive: true });
    const file = join(
      this.#out,
      `${law}-${basename(dirname(object.path))}-${basename(object.path)}-${seed}.json`,
    );
    const { symbols, isStable } = object;
    const mutation = error instanceof LawViolation ? error.mutation : undefined;
    writeFileSync(
      file,
      counterexampleToJson({
        law,
        choice: lawChoiceOf(seed),
        why,
        subject: { description, symbols, isStable },
        mutation,
      }),
    );
  }
}

/** So that objects do not all get the same changes. */
const SEEDS_PER_OBJECT = 10_000;

const LONGEST_WHY = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'per-object': { type: 'string', default: '50' },
    breaking: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
await zstdIsReady;
const counts = { neutral: Number(values['per-object']), breaking: Number(values.breaking) };
const check = new Check(Number(values.seed), counts, values.out);
for (const path of positionals) for (const object of objectsIn(path)) check.run(object);
console.log(`\n${check.objects} objects, ${check.failures} failures\n\n${recordText(check.record)}`);
if (check.failures > 0) process.exitCode = 1;
