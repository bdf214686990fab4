/** Laws about changes: neutral ones keep versions, breaking ones change those of whoever can reach what they changed. */
import { DwarfksymsError } from '../src/errors.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { reachOf } from './reach.ts';
import type { Choice } from '../src/mutate/choices.ts';
import { applyFirst, type Mutation, type Mutator } from '../src/mutate/mutation.ts';
import { NEUTRAL } from '../src/mutate/neutral.ts';
import { CANONICAL } from '../src/symver/profile.ts';
import { changedSymbols, explainChange } from './differences.ts';
import { LawViolation, type Law, type Record } from './law.ts';
import { LinuxCauses } from './linux-causes.ts';
import { hasError, type Specimen } from './specimen.ts';
import { together } from './together.ts';

export const neutral: Law = {
  name: 'neutral',
  statement:
    'a neutral change keeps every version: in `canonical` always, in `linux` but for the causes of symbol versions, section 10',
  check(specimen, { changes: [choice] }, record) {
    const applied = applyFirst(specimen.description, NEUTRAL, choice);
    if (applied === undefined) return;
    const { mutator, mutation } = applied;
    record.add('neutral', mutator.name);
    checkNeutral(specimen, mutation, record, [mutator]);
  },
  checkMutation: checkNeutral,
};

export const neutralTogether: Law = {
  name: 'neutral-together',
  statement: 'any composition of neutral changes is neutral',
  check(specimen, { changes }, record) {
    const mutators: Mutator[] = [];
    const told: string[] = [];
    let { description } = specimen;
    for (const choice of changes) {
      const applied = applyFirst(description, NEUTRAL, choice);
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

export const breaking: Law = {
  name: 'breaking',
  statement:
    'a breaking change, made to every definition of a name, changes the version of each symbol that can reach that name, and no other',
  check(specimen, { changes: [choice] }, record) {
    checkBreakingBy(BREAKING, specimen, choice, record);
  },
  checkMutation: checkBreaking,
};

/** The law of breaking changes for one mutator. */
export function breakingLaw(mutator: Mutator): Law {
  return {
    ...breaking,
    name: `breaking: ${mutator.name}`,
    check: (specimen, { changes: [choice] }, record) => checkBreakingBy([mutator], specimen, choice, record),
  };
}

function checkBreakingBy(
  mutators: readonly Mutator[],
  specimen: Specimen,
  choice: Choice,
  record: Record,
): void {
  if (specimen.isStable) return;
  const applied = applyFirst(specimen.description, mutators, choice);
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

export const conflicting: Law = {
  name: 'conflicting',
  statement:
    'where definitions of a name conflict, the longest type string counts, then the bytewise smallest; of those of a symbol the bytewise smallest; whatever their order',
  check(specimen, { changes: [choice] }, record) {
    const applied = applyFirst(specimen.description, BREAKING, choice);
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
