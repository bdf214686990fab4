import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TextPool } from '../../src/symver/text-pool.ts';
import { failure } from '../support/elf-errors.ts';

test('the same text has the same number, and a number gives its text', () => {
  const bytes = fc.uint8Array().map((text) => Buffer.from(text).toString('latin1'));
  fc.assert(
    fc.property(fc.array(bytes), (texts) => {
      const pool = new TextPool();
      const ids = texts.map((text) => pool.intern(text));
      assert.is(pool.size, new Set(texts).size);
      for (const [i, text] of texts.entries()) {
        const id = ids[i]!;
        assert.is(pool.text(id), text);
        assert.is(pool.find(text), id);
        assert.is(pool.lengthOf(id), text.length);
        const out = Buffer.alloc(text.length + 1);
        assert.is(pool.copy(id, out, 1), text.length + 1);
        assert.is(out.toString('latin1', 1), text);
      }
    }),
  );
});

test('a text that is not there has no number', () => {
  assert.is(new TextPool().find('x'), -1);
});

test('what begins like a reference looks like one', () => {
  const pool = new TextPool();
  for (const text of ['s#x', 'u#', "e#'a b'", 't#t#'])
    assert.ok(pool.looksLikeReference(pool.intern(text)), text);
  for (const text of ['x#y', 's', ' s#x', 'S#x', ''])
    assert.not(pool.looksLikeReference(pool.intern(text)), text);
});

test('what all texts take together is bounded', () => {
  const pool = new TextPool();
  const error = failure(() => {
    for (let i = 0; ; i++) pool.intern('x'.repeat(32 << 20) + i);
  });
  assert.is(error.code, 'type-too-long');
});

test.run();
