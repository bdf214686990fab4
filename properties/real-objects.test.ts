/** The laws on some objects of gcc, clang and rustc. scripts/check-laws.ts has them for all that there are. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { CANONICAL, LINUX } from '../src/symver/profile.ts';
import { lawChoiceOf, Record } from './law.ts';
import { LAWS } from './laws.ts';
import { describeObject, objectsIn, originalAnswers, type RealObject } from './real-objects.ts';
import { Specimen } from './specimen.ts';

const ORACLE = resolve(import.meta.dirname, '../test/fixtures/oracle');
const SEEDS = [1, 2, 3];

const NAMES = [
  'aliases-gcc-common',
  'asm-forms-v5',
  'asm-typeunit-v4',
  'asm-units-mixed',
  'asm-variants',
  'bitfields-i386-d4',
  'dwz-recur-d5',
  'enums-i386-zlibgnu-d4',
  'kabi_unions-gcc-d5-stable',
  'r-v0-v0-d4',
  'recur-gcc-split-d5',
];

test.before(() => zstdIsReady);

for (const name of NAMES) {
  const path = join(ORACLE, name, 'object.o');
  assert.ok(existsSync(path), path);
  for (const object of objectsIn(path)) {
    test(`${name}: what was taken apart and written again has its versions`, () => {
      const specimen = specimenOf(object);
      for (const profile of [CANONICAL, LINUX])
        assert.equal(specimen.versions(profile), originalAnswers(object, profile), profile.name);
    });
    test(`${name}: the laws hold`, () => {
      const specimen = specimenOf(object);
      for (const law of LAWS) for (const seed of SEEDS) law.check(specimen, lawChoiceOf(seed), new Record());
    });
  }
}

function specimenOf(object: RealObject): Specimen {
  const { symbols, isStable } = object;
  return new Specimen({ description: describeObject(object), symbols, isStable });
}

test.run();
