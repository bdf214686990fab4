/** The law of sensitivity, on a description that holds something of everything. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BREAKING } from '../../src/mutate/breaking.ts';
import { reachOf } from '../../properties/reach.ts';
import { choiceOf } from '../../src/mutate/choices.ts';
import { CANONICAL, LINUX } from '../../src/symver/profile.ts';
import { sample, SAMPLE_SYMBOLS } from './breaking-sample.ts';
import { applied, describeUnits, modelVersions, writtenVersions } from './breaking-support.ts';

const SEEDS = 20;

test('names of breaking changes are unique, words with hyphens; summaries say what they do and why it breaks', () => {
  assert.is(new Set(BREAKING.map(({ name }) => name)).size, BREAKING.length);
  for (const { name, kind, summary } of BREAKING) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.is(kind, 'breaking');
    assert.match(summary, /^[A-Z].+: .+\.$/);
  }
});

test('versions computed from the description are those of its file', () => {
  assert.equal(sorted(modelVersions(sample())), sorted(writtenVersions(sample(), SAMPLE_SYMBOLS, CANONICAL)));
});

for (const mutator of BREAKING)
  test(`${mutator.name} changes the versions of the symbols that reach what it changed, and no others`, () => {
    const description = sample();
    for (const profile of [CANONICAL, LINUX]) {
      const before = writtenVersions(description, SAMPLE_SYMBOLS, profile);
      for (let seed = 0; seed < SEEDS; seed++) {
        const { description: after, what, broken } = applied(mutator, description, seed);
        if (broken === undefined) assert.unreachable(what);
        else {
          const { certain, possible } = reachOf(description, broken, { profile: profile.name });
          assert.equal([...certain].toSorted(), [...possible].toSorted(), what);
          const versions = writtenVersions(after, SAMPLE_SYMBOLS, profile);
          const changed = SAMPLE_SYMBOLS.filter((name) => versions.get(name) !== before.get(name));
          assert.equal(changed.toSorted(), [...certain].toSorted(), `${profile.name}, ${seed}: ${what}`);
        }
      }
    }
  });

test('the same seed makes the same change', () => {
  for (const mutator of BREAKING)
    assert.equal(applied(mutator, sample(), 5), applied(mutator, sample(), 5), mutator.name);
});

test('where there is nothing to change, nothing is changed', () => {
  const nothing = describeUnits([]);
  for (const mutator of BREAKING) assert.is(mutator.apply(nothing, choiceOf(1)), undefined);
});

function sorted(versions: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...versions].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

test.run();
