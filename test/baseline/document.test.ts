/** docs/baselines.md shows a baseline as it is. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runBaseline } from '../support/baseline-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');

test('the example is what the command writes', async () => {
  const document = readFileSync(resolve(ROOT, 'docs/baselines.md'), 'utf8');
  const shown = /```\n(dwarfksyms baseline 1\n.*?)```\n/s.exec(document)?.[1];
  const { stdout } = await runBaseline(ROOT, ['test/fixtures/kernel-like/mailbox.o']);
  assert.is(shown, stdout);
});

test.run();
