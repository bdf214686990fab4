/** The type model on all objects of the fixtures. scripts/check-types.ts has the same for any that there are. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Companions } from '../src/elf/companions.ts';
import { openElf } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { Random } from '../src/random.ts';
import { KINDS_OF_DAMAGE, mutate, regionsOf } from '../test/support/mutate-file.ts';
import { parsedDifference } from './parse-law.ts';
import { objectsIn } from './real-objects.ts';
import { checkTypes, unitEntries } from './types-law.ts';
import { TypesOfFile } from './types-of-file.ts';

const FIXTURES = resolve(import.meta.dirname, '../test/fixtures');

test.before(() => zstdIsReady);

test('what versions are computed from is what the visitor says, and what the parser makes of it', () => {
  const counts = { types: 0, symbols: 0, parsed: 0 };
  for (const folder of ['oracle', 'kernel-like'])
    for (const { path, symbols } of objectsIn(resolve(FIXTURES, folder))) {
      const companions = new Companions(path, () => undefined);
      try {
        const elf = openElf(bytesSource(path, readFileSync(path)), () => undefined);
        const entriesOf = (): ReturnType<typeof unitEntries> => unitEntries(elf, companions);
        const check = checkTypes(elf, symbols, companions, entriesOf, (text, node) => {
          assert.is(parsedDifference(text, node), undefined, path);
          counts.parsed++;
        });
        assert.equal(check?.differences ?? [], [], path);
        counts.types += check?.types ?? 0;
        counts.symbols += check?.symbols ?? 0;
      } catch (error) {
        // Some are broken on purpose.
        if (!(error instanceof DwarfksymsError)) throw error;
      } finally {
        companions.close();
      }
    }
  assert.ok(counts.types > 400 && counts.symbols > 600 && counts.parsed > 1000, JSON.stringify(counts));
});

test('whatever bytes of an object are changed, visiting its types ends in an answer or in one of our errors', () => {
  const path = resolve(FIXTURES, 'oracle/asm-variants/object.o');
  const bytes = readFileSync(path);
  const regions = regionsOf(bytes);
  const random = new Random(1129);
  const outcomes = new Set<string>();
  for (let run = 0; run < 2000; run++) {
    const damaged = mutate(bytes, regions, [
      {
        kind: random.pick(KINDS_OF_DAMAGE) ?? 'flip',
        region: random.below(64),
        place: random.word(),
        value: random.chance(2) ? random.word() : random.below(256),
        count: 1 + random.below(64),
      },
    ]);
    try {
      const elf = openElf(bytesSource(path, damaged), () => undefined);
      const types = new TypesOfFile(unitEntries(elf, new Companions(path, () => undefined)));
      for (const reference of types.references()) types.type(reference);
      outcomes.add('answer');
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      outcomes.add(error.code);
    }
  }
  assert.ok(outcomes.has('answer') && outcomes.size > 4, [...outcomes].join(' '));
});

test.run();
