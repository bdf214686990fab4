/** Laws about comparisons: what changed is named, and what did not is not. */
import { DW_AT, DW_TAG } from '../generated/dwarf-constants.ts';
import { attempt } from '../src/attempt.ts';
import type { AbiDiff } from '../src/diff/abi-diff.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { applyFirst, type Mutation } from '../src/mutate/mutation.ts';
import { NEUTRAL } from '../src/mutate/neutral.ts';
import { attributeOf, places } from '../src/mutate/tree.ts';
import { CANONICAL } from '../src/symver/profile.ts';
import type { Description } from '../src/write/description.ts';
import { compareSides, comparedSide } from './compared.ts';
import { LawViolation, type Law, type Record } from './law.ts';
import { namingOf } from './named-causes.ts';
import type { Specimen } from './specimen.ts';

export const explained: Law = {
  name: 'explained',
  statement:
    'the causes that a comparison finds for a breaking change are where it was made, of its kind, not called harmless where layout or calls change, and explain every symbol whose version changed (`canonical`)',
  check(specimen, { changes: [choice] }, record) {
    if (specimen.isStable) return;
    const applied = applyFirst(specimen.description, BREAKING, choice);
    if (applied !== undefined) checkBreaking(specimen, applied.mutation, record, applied.mutator.name);
  },
  checkMutation: checkBreaking,
};

/** @param mutator its name; without it any kind of change will do */
function checkBreaking(specimen: Specimen, mutation: Mutation, record: Record, mutator?: string): void {
  if (mutation.broken === undefined) return;
  const diff = diffOf(specimen, specimen.with(mutation.description));
  if (diff === undefined) return;
  const naming = namingOf(diff, specimen, mutator, mutation);
  if (naming.kind !== 'failed') record.add('explained', naming.kind);
  // Names that no compiler gives can make texts that cannot be read.
  else if (diff.causes.some(({ changes }) => changes.some(({ kind }) => kind === 'unreadable')))
    record.add('explained', 'unreadable');
  else if (hasBareBaseTypes(specimen.description)) record.add('explained', 'ambiguous');
  else throw new LawViolation(naming.why, mutation);
}

/** Without a size behind it, nothing tells the last word of a base type's name from the name of a member. */
function hasBareBaseTypes(description: Description): boolean {
  return [...places(description)].some(
    ({ die }) => die.tag === DW_TAG.base_type && attributeOf(die, DW_AT.byte_size) === undefined,
  );
}

export const unchanged: Law = {
  name: 'unchanged',
  statement: 'a comparison finds nothing where a neutral change was made (`canonical`)',
  check(specimen, { changes: [choice] }, record) {
    const applied = applyFirst(specimen.description, NEUTRAL, choice);
    if (applied === undefined) return;
    checkNeutral(specimen, applied.mutation, record);
  },
  checkMutation: checkNeutral,
};

function checkNeutral(specimen: Specimen, mutation: Mutation, record: Record): void {
  const diff = diffOf(specimen, specimen.with(mutation.description));
  if (diff === undefined) return;
  const { changed, causes, added, removed } = diff;
  const found = [
    ...changed.map(({ before }) => before.name),
    ...causes.map(({ name }) => name),
    ...[...added, ...removed].map(({ name }) => name),
  ];
  if (found.length > 0) throw new LawViolation(`${mutation.what}: found ${found.join(', ')}`, mutation);
  record.add('unchanged', 'compared');
}

/** Undefined where one of them has no versions. */
function diffOf(before: Specimen, after: Specimen): AbiDiff | undefined {
  const [old, now] = [before, after].map((specimen) =>
    attempt(
      () => comparedSide(specimen, CANONICAL),
      () => undefined,
    ),
  );
  return old === undefined || now === undefined ? undefined : compareSides(old, now);
}
