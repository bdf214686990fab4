import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { IntMap, LARGEST_KEY } from '../src/int-map.ts';

const ABSENT = -7;
const key = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: LARGEST_KEY }));

test('an IntMap does what a Map does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer()), { size: 'large' }), fc.array(key), (entries, asked) => {
      const map = new IntMap();
      for (const [one, value] of entries) map.set(one, value);
      const model = new Map(entries);
      assert.is(map.size, model.size);
      for (const one of [...asked, ...model.keys()])
        assert.is(map.get(one, ABSENT), model.get(one) ?? ABSENT);
    }),
  );
});

test('the smallest and the largest key are keys like others', () => {
  const map = new IntMap();
  assert.is(map.get(0, ABSENT), ABSENT);
  map.set(0, 1);
  map.set(LARGEST_KEY, 2);
  assert.is(map.get(0, ABSENT), 1);
  assert.is(map.get(LARGEST_KEY, ABSENT), 2);
  assert.is(map.get(LARGEST_KEY - 1, ABSENT), ABSENT);
});

test('a key that does not fit is refused', () => {
  const map = new IntMap();
  for (const wrong of [-1, LARGEST_KEY + 1, 2 ** 32, Number.NaN])
    assert.throws(() => map.set(wrong, 0), /does not fit/);
});

test.run();
