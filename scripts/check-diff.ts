/**
 * Checks what comparisons say of changes that were made on purpose:
 *
 *     npx tsx scripts/check-diff.ts --runs 2000 --seed 1 [--profile linux] [OBJECT|FOLDER]…
 *
 * So many breaking changes are made, each alone, to objects beside their lists of symbols (NAME.symbols, or symbols.txt) and, one in four,
 * to generated ones, and as many neutral ones. Of a breaking change the causes must be where it was made, and of its kind; of a neutral one
 * nothing may be reported. Exit status 1 if less than 99 of 100 breaking changes are named, or anything is reported of neutral ones.
 * Generated objects are always compared in `canonical`: in `linux` it hangs on the order of their odd units whether a type has a name.
 */
import * as fc from 'fast-check';
import { parseArgs } from 'node:util';
import { compareSides, comparedSide, type ComparedSide } from '../properties/compared.ts';
import { recordText } from '../properties/coverage-text.ts';
import { Record } from '../properties/law.ts';
import { namingOf } from '../properties/named-causes.ts';
import { describeObject, objectsIn } from '../properties/real-objects.ts';
import { Specimen } from '../properties/specimen.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { subject } from '../src/generate/descriptions.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { choiceOf } from '../src/mutate/choices.ts';
import { applyFirst, type Mutator } from '../src/mutate/mutation.ts';
import { NEUTRAL } from '../src/mutate/neutral.ts';
import { CANONICAL, LINUX, type Profile } from '../src/symver/profile.ts';

const LEAST_NAMED = 0.99;
/** One in so many is generated. */
const GENERATED = 4;
const LONGEST_WHY = 400;
const PROFILES: readonly Profile[] = [CANONICAL, LINUX];

interface Subject {
  readonly name: string;
  readonly specimen: Specimen;
  readonly profile: Profile;
}

class Check {
  readonly record = new Record();
  named = 0;
  noticed = 0;
  neutral = 0;
  reported = 0;

  /** @returns whether there was something to change whose change was to be noticed */
  breaking({ specimen, name, profile }: Subject, side: ComparedSide, seed: number): boolean {
    const made = applyFirst(specimen.description, BREAKING, choiceOf(seed));
    const after = made && sideOf(specimen.with(made.mutation.description), profile);
    if (made === undefined || after === undefined) return false;
    const naming = namingOf(compareSides(side, after), specimen, made.mutator.name, made.mutation);
    if (naming.kind === 'unnoticed') return false;
    this.noticed++;
    this.record.add('breaking', made.mutator.name);
    if (naming.kind === 'named') this.named++;
    else this.#say(`not named: ${name} seed ${seed}: ${naming.why}`, made.mutator);
    return true;
  }

  neutralChange({ specimen, name, profile }: Subject, side: ComparedSide, seed: number): boolean {
    const made = applyFirst(specimen.description, NEUTRAL, choiceOf(seed));
    const after = made && sideOf(specimen.with(made.mutation.description), profile);
    if (made === undefined || after === undefined) return false;
    const { causes, changed, added, removed } = compareSides(side, after);
    // What the rules of `linux` make of it is no neutral change.
    const isMoved = changed.length > 0 && profile === LINUX && (made.mutator.causes ?? []).length > 0;
    this.record.add(isMoved ? 'neutral, moved by order' : 'neutral', made.mutator.name);
    if (isMoved) return false;
    this.neutral++;
    const found = [
      ...causes.map((cause) => `${cause.name}: ${cause.changes.map(({ kind }) => kind).join(' ')}`),
      ...changed.map((one) => one.before.name),
      ...[...added, ...removed].map((one) => one.name),
    ];
    if (found.length === 0) return true;
    this.reported++;
    this.#say(`reported: ${name} seed ${seed}: ${made.mutation.what}: ${found.join(', ')}`, made.mutator);
    return true;
  }

  #say(text: string, { name, kind }: Mutator): void {
    this.record.add(`${kind}, not as it should be`, name);
    console.log(text.slice(0, LONGEST_WHY));
  }
}

/** Undefined for a file that has no versions. */
function sideOf(specimen: Specimen, profile: Profile): ComparedSide | undefined {
  try {
    return comparedSide(specimen, profile);
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

function* realSubjects(paths: readonly string[], profile: Profile): Generator<Subject> {
  for (const path of paths)
    for (const object of objectsIn(path)) {
      if (object.isStable || object.symbols.length === 0) continue;
      try {
        const description = describeObject(object);
        yield {
          name: object.path,
          specimen: new Specimen({ description, symbols: object.symbols }),
          profile,
        };
      } catch (error) {
        if (!(error instanceof DwarfksymsError)) throw error;
      }
    }
}

function* generatedSubjects(seed: number): Generator<Subject> {
  for (let at = seed; ; at++) {
    // INVARIANT: a sample of one has one.
    const one = fc.sample(subject({ isSound: true }), { seed: at, numRuns: 1 })[0]!;
    if (one.isStable !== true)
      yield { name: `generated ${at}`, specimen: new Specimen(one), profile: CANONICAL };
  }
}

/** Makes changes of both kinds to each subject, `each` times, until there were `runs`. */
function run(check: Check, subjects: Iterable<Subject>, runs: number, each: number, seed: number): void {
  const end = { breaking: check.noticed + runs, neutral: check.neutral + runs };
  let next = seed;
  for (const one of subjects) {
    if (check.noticed >= end.breaking && check.neutral >= end.neutral) return;
    const side = sideOf(one.specimen, one.profile);
    if (side === undefined) continue;
    for (let i = 0; i < each && check.noticed < end.breaking; i++) check.breaking(one, side, next++);
    for (let i = 0; i < each && check.neutral < end.neutral; i++) check.neutralChange(one, side, next++);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'canonical' },
    each: { type: 'string' },
  },
});
await zstdIsReady;
const runs = Number(values.runs);
const seed = Number(values.seed);
const profile = PROFILES.find(({ name }) => name === values.profile) ?? CANONICAL;
const check = new Check();
const generated = positionals.length === 0 ? runs : Math.ceil(runs / GENERATED);
run(check, generatedSubjects(seed), generated, 4, seed);
if (positionals.length > 0) {
  const count = positionals.reduce((sum, path) => sum + [...objectsIn(path)].length, 0);
  // Some changes are not noticed.
  const each =
    values.each === undefined ? Math.ceil((1.5 * (runs - generated)) / count) : Number(values.each);
  run(check, realSubjects(positionals, profile), runs - generated, each, seed);
}
console.log(`\n${recordText(check.record)}\n`);
const percent = ((100 * check.named) / check.noticed).toFixed(2);
console.log(`breaking: ${check.named} of ${check.noticed} named (${percent} %)`);
console.log(`neutral: ${check.reported} of ${check.neutral} reported`);
if (check.named < LEAST_NAMED * check.noticed || check.reported > 0) process.exitCode = 1;
