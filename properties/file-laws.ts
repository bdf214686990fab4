/** Laws about files: what was written is read, by each decoder, and damage is survived. */
import { formClass, formReference } from '../generated/dwarf-constants.ts';
import { MemoryCompanions } from '../src/corpus/memory-companions.ts';
import { describe } from '../src/describe/describe.ts';
import { normalize } from '../src/describe/normal-form.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { Random } from '../src/random.ts';
import { CANONICAL, LINUX } from '../src/symver/profile.ts';
import { KINDS_OF_DAMAGE, mutate, regionsOf, type Mutation as Damage } from '../test/support/mutate-file.ts';
import { checkBytes } from './decoders-files.ts';
import { firstDifference } from './differences.ts';
import { LawViolation, type Law } from './law.ts';
import { answersOf, hasError } from './specimen.ts';

export const readBack: Law = {
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

export const decodersAgree: Law = {
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

export const totality: Law = {
  name: 'totality',
  statement:
    'whatever bytes of a written file are changed, reading it ends in an answer or in one of our errors',
  check({ files, symbols }, { seed }, record) {
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

function describeFiles(files: ReadonlyMap<string, Uint8Array>): ReturnType<typeof describe> {
  const [first] = files;
  if (first === undefined) throw new LawViolation('nothing was written');
  const [name, bytes] = first;
  return describe(name, bytes, { companions: new MemoryCompanions(files, () => undefined) });
}
