/** Laws about comparisons: what changed is named, and what did not is not. */
import { AbiBuilder } from '../src/abi/abi-builder.ts';
import type { Abi } from '../src/abi/abi.ts';
import { Definitions, isReferenceName } from '../src/abi/definitions.ts';
import type { AbiDiff } from '../src/diff/abi-diff.ts';
import { diffAbis } from '../src/diff/diff.ts';
import { BREAKING } from '../src/mutate/breaking.ts';
import { applyFirst, type Mutation, type Mutator } from '../src/mutate/mutation.ts';
import { NEUTRAL } from '../src/mutate/neutral.ts';
import { CANONICAL } from '../src/symver/profile.ts';
import { LawViolation, type Law, type Record } from './law.ts';
import { reachOf } from './reach.ts';
import { hasError, type Specimen } from './specimen.ts';

export const explained: Law = {
  name: 'explained',
  statement:
    'the causes that a comparison finds for a breaking change contain the name that was changed, and explain every symbol whose version changed (`canonical`)',
  check(specimen, { changes: [choice] }, record) {
    checkBy(BREAKING, specimen, choice, record);
  },
  checkMutation: checkBreaking,
};

function checkBy(
  mutators: readonly Mutator[],
  specimen: Specimen,
  choice: Parameters<Mutator['apply']>[1],
  record: Record,
): void {
  if (specimen.isStable) return;
  const applied = applyFirst(specimen.description, mutators, choice);
  if (applied !== undefined) checkBreaking(specimen, applied.mutation, record);
}

function checkBreaking(specimen: Specimen, mutation: Mutation, record: Record): void {
  const { broken, what } = mutation;
  const changed = specimen.with(mutation.description);
  if (broken === undefined || hasError(specimen.canonical) || hasError(changed.canonical)) return;
  const diff = diffOf(specimen, changed);
  const lost = diff.changed.filter(({ explanation }) => explanation !== 'causes');
  if (lost.length > 0)
    throw new LawViolation(
      `${what}: not explained for ${lost.map(({ before }) => before.name).join(', ')}`,
      mutation,
    );
  const { certain } = reachOf(specimen.description, broken, { names: specimen.symbols });
  if (certain.size === 0) return;
  const [before, after] = [specimen, changed].map((side) => side.typeStrings(CANONICAL));
  // A type that has another name now is told where it is used.
  if (!before!.has(broken.name) || !after!.has(broken.name)) {
    record.add('explained', 'by its users');
    return;
  }
  const names = diff.causes.flatMap(({ name, followers }) => [name, ...followers.map((one) => one.name)]);
  if (before!.get(broken.name) === after!.get(broken.name))
    // A type without a name of its own is in several; the name is that of the nearest, which need not be the one that counts.
    record.add('explained', 'in another type');
  else if (!names.includes(broken.name))
    throw new LawViolation(`${what}: explained by ${names.join(', ') || 'nothing'}`, mutation);
  else record.add('explained', diff.causes.length === 1 ? 'by nothing else' : 'among others');
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
  const changed = specimen.with(mutation.description);
  if (hasError(specimen.canonical) || hasError(changed.canonical)) return;
  const { changed: symbols, causes, added, removed } = diffOf(specimen, changed);
  const found = [
    ...symbols.map(({ before }) => before.name),
    ...causes.map(({ name }) => name),
    ...[...added, ...removed].map(({ name }) => name),
  ];
  if (found.length > 0) throw new LawViolation(`${mutation.what}: found ${found.join(', ')}`, mutation);
  record.add('unchanged', 'compared');
}

function diffOf(before: Specimen, after: Specimen): AbiDiff {
  const definitions = new Definitions();
  return diffAbis(abiOf(before, definitions), abiOf(after, definitions), definitions);
}

function abiOf(specimen: Specimen, definitions: Definitions): Abi {
  const builder = new AbiBuilder(definitions);
  const lines = Array.from(specimen.typeStrings(CANONICAL), ([name, text]) => ({
    line: `${name} ${text}`,
    nameLength: name.length,
  }));
  builder.addPart('object', lines, 'dwarf');
  for (const [name, version] of specimen.canonical)
    if (!isReferenceName(name) && version !== 'none')
      builder.addExport(name, {
        version: Number.parseInt(version, 16),
        module: undefined,
        isGplOnly: undefined,
        namespace: undefined,
      });
  return builder.abi('object');
}
