/** The laws, each stated once. They hold for every description that can be written, and for every seed. */
import { formClass, formReference } from '../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { describe } from '../src/describe/describe.ts';
import { normalize } from '../src/describe/normal-form.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { reachOf } from '../src/mutate/breaking/reachable.ts';
import type { Mutation, Mutator } from '../src/mutate/mutation.ts';
import { NEUTRAL } from '../src/mutate/neutral.ts';
import { Random } from '../src/random.ts';
import { CANONICAL, LINUX } from '../src/symver/profile.ts';
import { asBuilt } from './as-built.ts';
import { checkBytes } from './decoders-files.ts';
import { changedSymbols, explainChange, firstDifference } from './differences.ts';
import { LawViolation, type Law, type Record } from './law.ts';
import { LinuxCauses } from './linux-causes.ts';
import { MemoryCompanions } from '../src/corpus/memory-companions.ts';
import { answersOf, ERROR, type Specimen } from './specimen.ts';
import { parseLaw } from './parse-law.ts';
import { together } from './together.ts';
import { typesLaw } from './types-law.ts';
import { KINDS_OF_DAMAGE, mutate, regionsOf, type Mutation as Damage } from '../test/support/mutate-file.ts';

const MOST_COMPOSED = 6;

const readBack: Law = {
  name: 'read-back',
  statement: 'describing what was written gives the description back, in its normal form',
  check(specimen) {
    const found = normalize(describeFiles(specimen.files));
    const difference = firstDifference(normalize(specimen.description), found, isWidened);
    if (difference !== undefined) throw new LawViolation(`read back differently: ${difference}`);
  },
};

/** Narrow forms are written wider where they have to be. */
function isWidened(key: string, narrow: unknown, wide: unknown): boolean {
  if (key !== 'form' || typeof narrow !== 'number' || typeof wide !== 'number') return false;
  return (
    narrow < wide && formClass(narrow) === formClass(wide) && formReference(narrow) === formReference(wide)
  );
}

const decodersAgree: Law = {
  name: 'decoders-agree',
  statement:
    'the generated cursor and the Kaitai decoder find the same values in every file that was written',
  check({ files }, _, record) {
    for (const [name, bytes] of files) {
      const { difference, unreadable, rejected, values } = checkBytes(name, bytes);
      const problem = difference ?? unreadable ?? rejected[0];
      if (problem !== undefined) throw new LawViolation(`${name}: ${problem}`);
      record.add('compared', 'values', values);
    }
  },
};

const neutral: Law = {
  name: 'neutral',
  statement:
    'a neutral change keeps every version: in `canonical` always, in `linux` but for the causes of symbol versions, section 10',
  check(specimen, seed, record) {
    const applied = applyAny(specimen, NEUTRAL, new Random(seed));
    if (applied === undefined) return;
    const { mutator, mutation } = applied;
    record.add('neutral', mutator.name);
    checkNeutral(specimen, mutation, record, [mutator]);
  },
  checkMutation: checkNeutral,
};

const neutralTogether: Law = {
  name: 'neutral-together',
  statement: 'any composition of neutral changes is neutral',
  check(specimen, seed, record) {
    const random = new Random(seed);
    const mutators: Mutator[] = [];
    const told: string[] = [];
    let { description } = specimen;
    for (let i = 2 + random.below(MOST_COMPOSED - 1); i > 0; i--) {
      const applied = applyAny(specimen.with(description), NEUTRAL, random);
      if (applied === undefined) break;
      mutators.push(applied.mutator);
      record.add('neutral', applied.mutator.name);
      told.push(applied.mutation.what);
      ({ description } = applied.mutation);
    }
    if (mutators.length === 0) return;
    record.add('composed', String(mutators.length));
    checkNeutral(specimen, { description, what: told.join(', then '), broken: undefined }, record, mutators);
  },
  checkMutation: checkNeutral,
};

const breaking: Law = {
  name: 'breaking',
  statement:
    'a breaking change, made to every definition of a name, changes the version of each symbol that can reach that name, and no other',
  check(specimen, seed, record) {
    checkBreakingBy(BREAKING, specimen, seed, record);
  },
  checkMutation: checkBreaking,
};

/** The law of breaking changes for one mutator. */
export function breakingLaw(mutator: Mutator): Law {
  return {
    ...breaking,
    name: `breaking: ${mutator.name}`,
    check: (specimen, seed, record) => checkBreakingBy([mutator], specimen, seed, record),
  };
}

function checkBreakingBy(
  mutators: readonly Mutator[],
  specimen: Specimen,
  seed: number,
  record: Record,
): void {
  if (specimen.isStable) return;
  const applied = applyAny(specimen, mutators, new Random(seed));
  if (applied === undefined || hasError(specimen.canonical)) return;
  const { mutator, mutation } = applied;
  record.add('breaking', mutator.name);
  if (checkBreaking(specimen, mutation) > 0) record.add('breaking: detected', mutator.name);
}

/** Returns how many symbols had to notice. */
function checkBreaking(specimen: Specimen, mutation: Mutation): number {
  const { broken, what, description } = mutation;
  if (broken === undefined) throw new LawViolation(`${what}: what is broken?`, mutation);
  const before = specimen.canonical;
  const after = written(specimen.with(description), mutation).canonical;
  const changed = new Set(changedSymbols(before, after));
  const { certain, possible } = reachOf(specimen.description, broken, { names: specimen.symbols });
  const missed = [...certain].filter((symbol) => !changed.has(symbol));
  if (missed.length > 0) throw new LawViolation(`${what}: not noticed by ${missed.join(', ')}`, mutation);
  const wrong = [...changed].filter((symbol) => !possible.has(symbol));
  if (wrong.length > 0)
    throw new LawViolation(`${what}, out of reach, and yet ${explainChange(before, after, wrong)}`, mutation);
  return certain.size;
}

const conflicting: Law = {
  name: 'conflicting',
  statement:
    'where definitions of a name conflict, the longest type string counts, then the bytewise smallest; of those of a symbol the bytewise smallest; whatever their order',
  check(specimen, seed, record) {
    const applied = applyAny(specimen, BREAKING, new Random(seed));
    if (applied === undefined || hasError(specimen.canonical)) return;
    const other = specimen.with(applied.mutation.description);
    const both = together(specimen.description, other.description);
    const reversed = together(other.description, specimen.description);
    if (both === undefined || reversed === undefined) return;
    record.add('conflicting', applied.mutator.name);
    const found = specimen.with(both);
    const foundReversed = specimen.with(reversed).canonical;
    const { what } = applied.mutation;
    const different = changedSymbols(found.canonical, foundReversed);
    if (different.length > 0)
      throw new LawViolation(
        `${what}, conflicting: by order, ${explainChange(found.canonical, foundReversed, different)}`,
      );
    if (hasError(found.canonical)) return;
    const [one, two] = [specimen.typeStrings(CANONICAL), other.typeStrings(CANONICAL)];
    for (const [name, string] of found.typeStrings(CANONICAL)) {
      const expected = winner(one.get(name), two.get(name), specimen.symbols.includes(name));
      // What only one of them reaches, the other may define all the same.
      if (expected !== undefined && string !== expected)
        throw new LawViolation(`${what}, conflicting: ${name} is ${string}, not ${expected}`);
    }
  },
};

function winner(a: string | undefined, b: string | undefined, isSymbol: boolean): string | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (!isSymbol && a.length !== b.length) return a.length > b.length ? a : b;
  return a < b ? a : b;
}

const independence: Law = {
  name: 'independence',
  statement: "a symbol's version does not depend on which other symbols are asked for (`canonical`)",
  check(specimen, seed, record) {
    if (hasError(specimen.canonical)) return;
    const random = new Random(seed);
    const some = random.shuffle(specimen.symbols).slice(0, 1 + random.below(specimen.symbols.length));
    const alone = specimen.versionsOf(some, CANONICAL);
    const different = changedSymbols(alone, specimen.canonical);
    if (different.length > 0)
      throw new LawViolation(
        `asked for ${some.join(', ')} alone: ${explainChange(specimen.canonical, alone, different)}`,
      );
    const inLinux = changedSymbols(specimen.versionsOf(some, LINUX), specimen.linux);
    if (inLinux.length > 0) record.add('linux: other exports', 'changed', inLinux.length);
  },
};

const determinism: Law = {
  name: 'determinism',
  statement:
    'the same description gives the same bytes and the same versions, in whatever order symbols are listed',
  check(specimen, seed, record) {
    for (const [profile, answers] of [
      ['canonical', specimen.canonical],
      ['linux', specimen.linux],
    ] as const)
      record.add(`answers in ${profile}`, hasError(answers) ? 'error' : 'versions');
    const again = specimen.with(specimen.description);
    for (const [name, bytes] of specimen.files)
      if (Buffer.compare(bytes, again.files.get(name) ?? new Uint8Array()) !== 0)
        throw new LawViolation(`${name} was written differently the second time`);
    const shuffled = new Random(seed).shuffle(specimen.symbols);
    for (const [profile, asked] of [
      [LINUX, specimen.symbols],
      [CANONICAL, shuffled],
    ] as const) {
      const found = again.versionsOf(asked, profile);
      const different = changedSymbols(found, specimen.versions(profile));
      if (different.length > 0)
        throw new LawViolation(
          `${profile.name}, the second time: ${explainChange(specimen.versions(profile), found, different)}`,
        );
    }
  },
};

const totality: Law = {
  name: 'totality',
  statement:
    'whatever bytes of a written file are changed, reading it ends in an answer or in one of our errors',
  check({ files, symbols }, seed, record) {
    const random = new Random(seed);
    const damaged = new Map(files);
    for (const [name, bytes] of files) {
      const file = Buffer.from(bytes);
      const mutations = Array.from({ length: 1 + random.below(MOST_DAMAGED) }, () => damage(random));
      damaged.set(name, mutate(file, regionsOf(file), mutations));
    }
    for (const profile of [CANONICAL, LINUX])
      record.add('damaged', hasError(answersOf(damaged, symbols, profile)) ? 'error' : 'answer');
    try {
      describeFiles(damaged);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
    }
  },
};

const MOST_DAMAGED = 4;

function damage(random: Random): Damage {
  return {
    kind: random.pick(KINDS_OF_DAMAGE) ?? 'flip',
    region: random.below(64),
    place: random.word(),
    value: random.chance(2) ? random.word() : random.below(256),
    count: 1 + random.below(64),
  };
}

export const LAWS: readonly Law[] = [
  readBack,
  decodersAgree,
  neutral,
  neutralTogether,
  breaking,
  conflicting,
  independence,
  determinism,
  totality,
  asBuilt,
  typesLaw,
  parseLaw,
];

/** A mutator that has something to change, chosen evenly, and what it made. */
function applyAny(
  { description }: Specimen,
  mutators: readonly Mutator[],
  random: Random,
): { readonly mutator: Mutator; readonly mutation: Mutation } | undefined {
  for (const mutator of random.shuffle(mutators)) {
    const mutation = mutator.apply(description, random.fork());
    if (mutation !== undefined) return { mutator, mutation };
  }
  return undefined;
}

function checkNeutral(
  before: Specimen,
  mutation: Mutation,
  record: Record,
  mutators: readonly Mutator[] = [],
): void {
  const { what } = mutation;
  const after = written(before.with(mutation.description), mutation);
  const different = changedSymbols(before.canonical, after.canonical);
  if (different.length > 0)
    throw new LawViolation(
      `${what}: ${explainChange(before.canonical, after.canonical, different)}`,
      mutation,
    );
  const inLinux = changedSymbols(before.linux, after.linux);
  record.add('linux: neutral', 'kept', before.symbols.length - inLinux.length);
  const linuxCauses = new LinuxCauses(before, after);
  for (const symbol of inLinux) {
    const causes = linuxCauses.of(symbol);
    if (causes.length === 0)
      throw new LawViolation(
        `${what}: in linux, ${explainChange(before.linux, after.linux, [symbol])}, for no known cause`,
        mutation,
      );
    for (const cause of causes) record.add('linux: causes', cause);
    const announced = new Set(mutators.flatMap(({ causes: own = [] }) => own));
    if (!causes.some((cause) => announced.has(cause)))
      record.add('linux: unannounced', `${mutators.map(({ name }) => name).join('+')}: ${causes.join('+')}`);
  }
}

/** What a mutator made can be written. */
function written(specimen: Specimen, mutation: Mutation): Specimen {
  try {
    void specimen.files;
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    throw new LawViolation(`${mutation.what}: cannot be written: ${error.message}`, mutation);
  }
  return specimen;
}

function hasError(answers: ReadonlyMap<string, string>): boolean {
  return [...answers.values()].includes(ERROR);
}

function describeFiles(files: ReadonlyMap<string, Uint8Array>): ReturnType<typeof describe> {
  const [first] = files;
  if (first === undefined) throw new LawViolation('nothing was written');
  const [name, bytes] = first;
  return describe(name, bytes, { companions: new MemoryCompanions(files, () => undefined) });
}
