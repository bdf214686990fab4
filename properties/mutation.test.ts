/** Whatever happens to a file, the drop-in ends with an answer or with one message: soon, and within bounded memory. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { experiment, fixtures, MutationRunner } from '../test/support/mutation-run.ts';

const RUNS = 10_000;
const SEED = 20251122;
/** Beyond what the process has before; the runs themselves keep nothing. */
const MOST_MEMORY = 512 * 1024 * 1024;

test('damaged files end in an answer or in one error', () => {
  const runner = new MutationRunner();
  const before = process.memoryUsage.rss();
  let most = before;
  try {
    fc.assert(
      fc.property(experiment(fixtures()), (one) => {
        runner.run(one);
        most = Math.max(most, process.memoryUsage.rss());
      }),
      { numRuns: RUNS, seed: SEED, includeErrorInReport: true },
    );
  } finally {
    runner.close();
  }
  assert.ok(most - before < MOST_MEMORY, `memory grew by ${Math.round((most - before) / 1e6)} MB`);
});

test.run();
