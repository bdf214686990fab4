/** What is wrong with a malformed file of a corpus has been broken: the sound ones that they are made from break no rule. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { bases, rulesBroken } from './counterexamples.ts';

await zstdIsReady;

test('generated files break no rule', () => {
  const files = bases();
  assert.ok(files.length > 200);
  for (const [i, { written }] of files.entries()) assert.equal(rulesBroken(written), [], `file ${i}`);
});

test.run();
