import { crc32 as zlibCrc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { combineCrc32, crc32 } from '../../src/symver/crc32.ts';

/** The check value of CRC-32/ISO-HDLC, that of zlib, in the catalogue of CRC algorithms. */
const CHECK = 0xcbf43926;

test('the check value is right', () => {
  assert.is(crc32(0, Buffer.from('123456789'), 0, 9), CHECK);
});

test('nothing leaves a CRC as it is', () => {
  assert.is(crc32(0, new Uint8Array(), 0, 0), 0);
  assert.is(crc32(CHECK, Buffer.from('x'), 1, 1), CHECK);
  assert.is(combineCrc32(CHECK, 0, 0), CHECK);
});

const bytes = fc.uint8Array({ maxLength: 70 });

test('runs of any length at any offset give what zlib gives', () => {
  fc.assert(
    fc.property(bytes, bytes, bytes, (before, run, after) => {
      const all = Buffer.concat([before, run, after]);
      const start = zlibCrc32(before);
      assert.is(crc32(start, all, before.length, before.length + run.length), zlibCrc32(run, start));
    }),
  );
});

test('runs around the length from which on zlib itself computes them do too', () => {
  const long = Buffer.alloc(5000, 'a long run of text, ');
  for (const length of [2040, 2047, 2048, 2049, 4095, 4999])
    assert.is(crc32(CHECK, long, 1, 1 + length), zlibCrc32(long.subarray(1, 1 + length), CHECK));
});

test('the CRC of two texts follows from those of each', () => {
  fc.assert(
    fc.property(bytes, bytes, (first, second) => {
      const combined = combineCrc32(zlibCrc32(first), zlibCrc32(second), second.length);
      assert.is(combined, zlibCrc32(Buffer.concat([first, second])));
    }),
  );
});

test('so it does where the second text is long', () => {
  const long = Buffer.alloc(3_000_000, 'x');
  assert.is(combineCrc32(CHECK, zlibCrc32(long), long.length), zlibCrc32(long, CHECK));
});

test.run();
