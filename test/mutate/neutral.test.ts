import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM } from '../../generated/elf-constants.ts';
import { Specimen } from '../../properties/specimen.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { applyFirst } from '../../src/mutate/mutation.ts';
import { NEUTRAL } from '../../src/mutate/neutral.ts';
import { mapFiles } from '../../src/mutate/tree.ts';
import { choiceOf } from '../../src/mutate/choices.ts';
import type { Description } from '../../src/write/description.ts';
import { SAMPLE, SYMBOLS, UNCONNECTED } from './neutral-sample.ts';

const SEEDS = 5;
/** Longer than any single mutator needs to meet the result of any other. */
const CHAIN = 40;

await zstdIsReady;

/** A machine that lets addends stand anywhere. */
const ON_ARM: Description = mapFiles(UNCONNECTED, (file) => ({
  ...file,
  elf: { ...file.elf, machine: EM.AARCH64 },
}));

const DESCRIPTIONS: readonly Description[] = [SAMPLE, UNCONNECTED, ON_ARM];

test('the sample has versions to keep', () => {
  const { canonical, linux } = new Specimen({ description: SAMPLE, symbols: SYMBOLS });
  for (const symbol of SYMBOLS) {
    assert.match(canonical.get(symbol) ?? '', /^[0-9a-f]+$/);
    assert.is(linux.get(symbol), canonical.get(symbol), `${symbol}: nothing in it depends on an order`);
  }
});

for (const mutator of NEUTRAL) {
  test(`${mutator.name} keeps every version`, () => {
    let applications = 0;
    for (const description of DESCRIPTIONS) {
      const before = new Specimen({ description, symbols: SYMBOLS });
      for (let seed = 0; seed < SEEDS; seed++) {
        const mutation = mutator.apply(description, choiceOf(seed));
        if (mutation === undefined) continue;
        applications++;
        assert.is(mutation.broken, undefined);
        assert.not.equal(mutation.what, '');
        const after = before.with(mutation.description);
        assert.equal(after.canonical, before.canonical, mutation.what);
        if (mutator.causes?.length === 0) assert.equal(after.linux, before.linux, mutation.what);
      }
    }
    assert.ok(applications > 0, 'the sample has something to change');
  });

  test(`${mutator.name} does the same for the same seed, and leaves its input alone`, () => {
    for (const description of DESCRIPTIONS) {
      const copy = structuredClone(description);
      const first = mutator.apply(description, choiceOf(1));
      assert.equal(description, copy);
      assert.equal(mutator.apply(copy, choiceOf(1)), first);
    }
  });
}

test('neutral changes of neutral changes are neutral', () => {
  for (let seed = 0; seed < SEEDS; seed++) {
    const before = new Specimen({ description: SAMPLE, symbols: SYMBOLS });
    let description = SAMPLE;
    const done: string[] = [];
    for (let i = 0; i < CHAIN; i++) {
      const applied = applyFirst(description, NEUTRAL, choiceOf(seed * CHAIN + i));
      if (applied === undefined) break;
      description = applied.mutation.description;
      done.push(applied.mutation.what);
    }
    assert.equal(before.with(description).canonical, before.canonical, done.join('; '));
  }
});

test('names are unique, and every mutator says which causes it can touch', () => {
  assert.is(new Set(NEUTRAL.map(({ name }) => name)).size, NEUTRAL.length);
  for (const { name, kind, summary, causes } of NEUTRAL) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.is(kind, 'neutral');
    assert.match(summary, /\.$/);
    assert.is.not(causes, undefined);
  }
});

test('a description without units is left as it is, or changed around them', () => {
  const [object] = SAMPLE.files;
  assert.ok(object !== undefined);
  const empty: Description = { files: [{ ...object, units: [], lineTables: [] }] };
  for (const { name, apply } of NEUTRAL) {
    const mutation = apply(empty, choiceOf(1));
    if (mutation !== undefined) assert.equal(mutation.description.files[0]?.units, [], name);
  }
});

test.run();
