import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inOrder } from '../../src/cli/in-order.ts';

async function collect<R>(results: AsyncIterable<R>): Promise<R[]> {
  const all: R[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test('results come in the order of the items, and no more is worked on at a time than allowed', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.nat(6), { maxLength: 30 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 12 }),
    async (turns, atOnce, most) => {
      let running = 0;
      const work = async (item: number): Promise<number> => {
        assert.ok(++running <= atOnce);
        // oxlint-disable-next-line no-await-in-loop -- that many turns
        for (let turn = 0; turn < turns[item]!; turn++) await setImmediate();
        running--;
        return item;
      };
      const items = turns.map((_, index) => index);
      assert.equal(await collect(inOrder(items, { atOnce, most, sizeOf: () => 3 }, work)), items);
    },
  );
  await fc.assert(property, { numRuns: 50 });
});

test('while results wait for their turn, no more work is begun than there is room for', async () => {
  let begun = 0;
  let release: (() => void) | undefined;
  const first = new Promise<void>((done) => (release = done));
  const work = async (item: number): Promise<number> => {
    begun++;
    if (item === 0) await first;
    return item;
  };
  const items = Array.from({ length: 20 }, (_, index) => index);
  const all = collect(inOrder(items, { atOnce: 2, most: 5, sizeOf: () => 1 }, work));
  for (let turn = 0; turn < 50; turn++)
    // oxlint-disable-next-line no-await-in-loop -- time for everything that could go on
    await setImmediate();
  assert.is(begun, 6);
  release?.();
  assert.equal(await all, items);
});

test('an error comes when it is its turn, and nothing is begun after it', async () => {
  const begun: number[] = [];
  const seen: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    if (item === 2) throw new Error('two');
    for (let turn = 0; turn < 5; turn++)
      // oxlint-disable-next-line no-await-in-loop -- later than the error
      await setImmediate();
    return item;
  };
  try {
    for await (const item of inOrder([0, 1, 2, 3, 4], { atOnce: 3, most: 9, sizeOf: () => 1 }, work))
      seen.push(item);
    assert.unreachable();
  } catch (error) {
    assert.is(error instanceof Error && error.message, 'two');
  }
  assert.equal(seen, [0, 1]);
  assert.equal(begun, [0, 1, 2]);
});

test('nothing is begun when nobody wants more', async () => {
  const begun: number[] = [];
  const work = async (item: number): Promise<number> => {
    begun.push(item);
    await setImmediate();
    return item;
  };
  for await (const _ of inOrder([0, 1, 2, 3, 4, 5], { atOnce: 2, most: 9, sizeOf: () => 1 }, work)) break;
  const soFar = begun.length;
  await setImmediate();
  await setImmediate();
  assert.is(begun.length, soFar);
});

test.run();
