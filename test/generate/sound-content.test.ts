/** What corpora are made of breaks no rule about types or kernels: layouts are made by one piece of code and checked by another. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { bases, rulesBroken } from '../conformance/counterexamples.ts';

await zstdIsReady;

test('types of sound content have sizes, places and values that fit', () => {
  const files = bases();
  assert.ok(files.length > 30);
  for (const { written } of files)
    assert.equal(
      rulesBroken(written).filter((rule) => /^[YK]/u.test(rule)),
      [],
    );
});

test.run();
