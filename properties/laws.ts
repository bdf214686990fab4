/** The laws, each stated once. They hold for every description that can be written, and for every seed. */
import { describe } from '../src/describe/describe.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { reachOf } from '../src/mutate/breaking/reachable.ts';
import type { Mutation, Mutator } from '../src/mutate/mutation.ts';
import { NEUTRAL } from '../src/mutate/neutral.ts';
import { Random } from '../src/random.ts';
import { CANONICAL, LINUX } from '../src/symver/profile.ts';
import { writeDescription } from '../src/write/write.ts';
import { checkBytes } from './decoders-files.ts';
import { changedSymbols, explainChange, firstDifference } from './differences.ts';
import { LawViolation, type Law, type Record } from './law.ts';
import { linuxCauses } from './linux-causes.ts';
import { MemoryCompanions } from './memory-companions.ts';
import { ERROR, type Specimen } from './specimen.ts';
import { together } from './together.ts';

const MOST_COMPOSED = 6;

const readBack: Law = {
  name: 'read-back',
  statement: 'describing what was written, and writing that, gives the same description again',
  check(specimen) {
    const first = describeFiles(specimen.files);
    const second = describeFiles(writeDescription(first, { widen: true }));
    const difference = firstDifference(first, second);
    if (difference !== undefined) throw new LawViolation(`read back differently: ${difference}`);
  },
};

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
    const random = new Random(seed);
    const applied = applyAny(specimen, NEUTRAL, random);
    if (applied === undefined) return;
    record.add('neutral', applied.mutator.name);
    checkNeutral(
      specimen,
      specimen.with(applied.mutation.description),
      applied.mutation.what,
      [applied.mutator],
      record,
    );
  },
};

const neutralTogether: Law = {
  name: 'neutral-together',
  statement: 'any composition of neutral changes is neutral',
  check(specimen, seed, record) {
    const random = new Random(seed);
    const mutators: Mutator[] = [];
    const told: string[] = [];
    let changed = specimen;
    for (let i = 2 + random.below(MOST_COMPOSED - 1); i > 0; i--) {
      const applied = applyAny(changed, NEUTRAL, random);
      if (applied === undefined) break;
      mutators.push(applied.mutator);
      told.push(applied.mutation.what);
      changed = specimen.with(applied.mutation.description);
    }
    if (mutators.length === 0) return;
    record.add('composed', String(mutators.length));
    checkNeutral(specimen, changed, told.join(', then '), mutators, record);
  },
};

const breaking: Law = {
  name: 'breaking',
  statement:
    'a breaking change, made to every definition of a name, changes the version of each symbol that can reach that name, and no other',
  check(specimen, seed, record) {
    const applied = applyAny(specimen, BREAKING, new Random(seed));
    if (applied === undefined) return;
    const { mutator, mutation } = applied;
    const { broken, what, description } = mutation;
    if (broken === undefined) throw new LawViolation(`${mutator.name} does not say what it broke`);
    const before = specimen.canonical;
    if (hasError(before)) return;
    const after = specimen.with(description).canonical;
    const changed = new Set(changedSymbols(before, after));
    const { certain, possible } = reachOf(specimen.description, broken, { names: specimen.symbols });
    record.add('breaking', mutator.name);
    if (certain.size > 0) record.add('breaking: detected', mutator.name);
    const missed = [...certain].filter((symbol) => !changed.has(symbol));
    if (missed.length > 0) throw new LawViolation(`${what}: not noticed by ${missed.join(', ')}`);
    const wrong = [...changed].filter((symbol) => !possible.has(symbol));
    if (wrong.length > 0)
      throw new LawViolation(`${what}, out of reach, and yet ${explainChange(before, after, wrong)}`);
  },
};

const conflicting: Law = {
  name: 'conflicting',
  statement:
    'where definitions of a name conflict, a version is that which one of them alone gives, whatever their order',
  check(specimen, seed, record) {
    const applied = applyAny(specimen, BREAKING, new Random(seed));
    if (applied === undefined || hasError(specimen.canonical)) return;
    const other = specimen.with(applied.mutation.description);
    const both = together(specimen.description, other.description);
    const reversed = together(other.description, specimen.description);
    if (both === undefined || reversed === undefined) return;
    record.add('conflicting', applied.mutator.name);
    const found = specimen.with(both).canonical;
    const foundReversed = specimen.with(reversed).canonical;
    const { what } = applied.mutation;
    const different = changedSymbols(found, foundReversed);
    if (different.length > 0)
      throw new LawViolation(
        `${what}, conflicting: by order, ${explainChange(found, foundReversed, different)}`,
      );
    for (const [symbol, version] of found)
      if (version !== specimen.canonical.get(symbol) && version !== other.canonical.get(symbol))
        throw new LawViolation(
          `${what}, conflicting: ${symbol} has ${version}, as neither definition gives it`,
        );
  },
};

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
  check(specimen, seed) {
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

export const LAWS: readonly Law[] = [
  readBack,
  decodersAgree,
  neutral,
  neutralTogether,
  breaking,
  conflicting,
  independence,
  determinism,
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
  after: Specimen,
  what: string,
  mutators: readonly Mutator[],
  record: Record,
): void {
  const different = changedSymbols(before.canonical, after.canonical);
  if (different.length > 0)
    throw new LawViolation(`${what}: ${explainChange(before.canonical, after.canonical, different)}`);
  const inLinux = changedSymbols(before.linux, after.linux);
  record.add('linux: neutral', 'kept', before.symbols.length - inLinux.length);
  for (const symbol of inLinux) {
    const causes = linuxCauses(before, after, symbol);
    const allowed = new Set(mutators.flatMap(({ causes: own = [] }) => own));
    if (causes.length === 0)
      throw new LawViolation(
        `${what}: in linux, ${explainChange(before.linux, after.linux, [symbol])}, for no known cause`,
      );
    for (const cause of causes) record.add('linux: causes', cause);
    if (!causes.some((cause) => allowed.has(cause)))
      record.add('linux: unannounced', `${mutators.map(({ name }) => name).join('+')} ${causes.join('+')}`);
  }
}

function hasError(answers: ReadonlyMap<string, string>): boolean {
  return [...answers.values()].some((answer) => answer.startsWith(ERROR));
}

function describeFiles(files: ReadonlyMap<string, Uint8Array>): ReturnType<typeof describe> {
  const [first] = files;
  if (first === undefined) throw new LawViolation('nothing was written');
  const [name, bytes] = first;
  return describe(name, bytes, { companions: new MemoryCompanions(files, () => undefined) });
}
