import { crc32 as zlibCrc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { crc32, Crc32Shifts } from '../../src/symver/crc32.ts';

const shifts = new Crc32Shifts();

/** The check value of CRC-32/ISO-HDLC, that of zlib, in the catalogue of CRC algorithms. */
const CHECK = 0xcbf43926;

test('the check value is right', () => {
  assert.is(crc32(0, Buffer.from('123456789'), 0, 9), CHECK);
});

test('nothing leaves a CRC as it is', () => {
  assert.is(crc32(0, new Uint8Array(), 0, 0), 0);
  assert.is(crc32(CHECK, Buffer.from('x'), 1, 1), CHECK);
  assert.is(shifts.combine(CHECK, 0, 0), CHECK);
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

test('the CRC of two texts follows from those of each', () => {
  fc.assert(
    fc.property(bytes, bytes, (first, second) => {
      const combined = shifts.combine(zlibCrc32(first), zlibCrc32(second), second.length);
      assert.is(combined, zlibCrc32(Buffer.concat([first, second])));
    }),
  );
});

test('so it does where the second text is long', () => {
  const long = Buffer.alloc(3_000_000, 'x');
  assert.is(shifts.combine(CHECK, zlibCrc32(long), long.length), zlibCrc32(long, CHECK));
});

test('a run that was summed in its own text can be appended to another one', () => {
  fc.assert(
    fc.property(bytes, bytes, bytes, (text, before, run) => {
      const crcToEnd = zlibCrc32(Buffer.concat([before, run]));
      const appended = shifts.append(zlibCrc32(text), zlibCrc32(before), crcToEnd, run.length);
      assert.is(appended, zlibCrc32(Buffer.concat([text, run])));
    }),
  );
});

test('lengths around the longest that has a table give the same', () => {
  const long = Buffer.alloc(9000, 'a long run of text, ');
  for (const length of [8190, 8191, 8192, 8193, 9000]) {
    const second = long.subarray(0, length);
    assert.is(shifts.combine(CHECK, zlibCrc32(second), length), zlibCrc32(second, CHECK));
  }
});

test.run();
