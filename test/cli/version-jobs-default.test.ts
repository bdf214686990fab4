import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { jobsThatPay } from '../../src/cli/version-jobs.ts';

const MB = 2 ** 20;

function jobsFor(sizes: readonly number[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-'));
  try {
    const paths = sizes.map((size, i) => {
      const path = `${i}.o`;
      writeFileSync(join(folder, path), '');
      // Without blocks on the disk.
      truncateSync(join(folder, path), size);
      return { path, below: path, isNamed: true };
    });
    return jobsThatPay([...paths, { path: 'missing.o', below: 'missing.o', isNamed: true }], folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a few objects are read by one thread', () => {
  assert.is(jobsFor([]), 1);
  assert.is(jobsFor([10 * MB, 20 * MB]), 1);
});

test('every 64 MB pay for a thread, until all processors have one', () => {
  assert.is(jobsFor([100 * MB, 28 * MB]), Math.min(2, availableParallelism()));
  assert.is(jobsFor([100_000 * MB]), availableParallelism());
});

test.run();
