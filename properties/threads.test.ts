/** What comes out does not depend on the thread that computes it, nor on what it computed before. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { digestOf } from './thread-digest.ts';

const RUNS = 100;
const SEED = 7;

async function digestInThread(): Promise<unknown> {
  const worker = new Worker(new URL('digest-thread.js', import.meta.url), {
    workerData: { seed: SEED, runs: RUNS },
  });
  const [digest] = (await once(worker, 'message')) as unknown[];
  return digest;
}

test('the same seed gives the same files and versions in any thread', async () => {
  await digestOf(SEED + 1, RUNS);
  const here = await digestOf(SEED, RUNS);
  assert.is(await digestInThread(), here);
});

test.run();
