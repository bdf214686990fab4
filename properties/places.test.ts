/** Every form of each version in every place where it may stand, through all laws. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dwFormName } from '../generated/dwarf-constants.ts';
import { EM } from '../generated/elf-constants.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { everyPlace, plainSpelling } from '../src/generate/every-place.ts';
import type { ElfEncoding } from '../src/write/description.ts';
import { Coverage } from './coverage.ts';
import { lawChoiceOf, Record } from './law.ts';
import { LAWS } from './laws.ts';
import { requiredCells, VERSIONS } from './required-coverage.ts';
import { Specimen } from './specimen.ts';

const SEED = 1;

const coverage = new Coverage();
const record = new Record();

test.before(() => zstdIsReady);

function encoding(byteOrder: 'little' | 'big'): ElfEncoding {
  return {
    elfClass: 64,
    byteOrder,
    machine: byteOrder === 'little' ? EM.X86_64 : EM.S390,
    flags: 0,
    osAbi: 0,
    kind: 'relocatable',
    relocations: 'rela',
    compression: 'none',
    sectionOrder: 0,
    sectionPadding: 0,
    extendedIndices: false,
  };
}

for (const version of VERSIONS)
  for (const format of [32, 64] as const)
    for (const byteOrder of ['little', 'big'] as const)
      test(`the laws hold for every form in every place of DWARF ${version}, ${format}-bit format, ${byteOrder}-endian`, () => {
        const subject = everyPlace(encoding(byteOrder), plainSpelling(version, format, 8));
        coverage.add(subject.description);
        const specimen = new Specimen(subject);
        for (const law of LAWS) law.check(specimen, lawChoiceOf(SEED), record);
        assert.is(specimen.canonical.get('exported'), specimen.linux.get('exported'));
      });

test('no cell of the table of forms, places and versions is empty', () => {
  const empty = requiredCells().filter((cell) => coverage.formCount(cell) === 0);
  assert.equal(
    empty.map(({ form, place, version }) => `${dwFormName(form)} as ${place} in DWARF ${version}`),
    [],
  );
});

test.run();
