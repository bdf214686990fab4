import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BREAKING } from '../../src/mutate/breaking.ts';
import { reachOf } from '../../src/mutate/breaking/reachable.ts';
import { sample } from './breaking-sample.ts';
import { applied, modelVersions } from './breaking-support.ts';

const SEEDS = 40;

const changed = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] =>
  [...before.keys()].filter((name) => before.get(name) !== after.get(name)).toSorted();

test('names of breaking changes are unique', () => {
  assert.is(new Set(BREAKING.map(({ name }) => name)).size, BREAKING.length);
  for (const { name, kind } of BREAKING) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.is(kind, 'breaking');
  }
});

for (const mutator of BREAKING)
  test(`${mutator.name} changes the versions of the symbols that reach what it changed, and no others`, () => {
    const description = sample();
    const before = modelVersions(description);
    for (let seed = 0; seed < SEEDS; seed++) {
      const { description: after, what, broken } = applied(mutator, description, seed);
      assert.ok(broken, what);
      const { certain, possible } = reachOf(description, broken);
      assert.equal([...certain].toSorted(), [...possible].toSorted(), what);
      assert.equal(changed(before, modelVersions(after)), [...certain].toSorted(), `seed ${seed}: ${what}`);
    }
  });

test.run();
