import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { crc64 } from '../../src/codec/crc64.ts';
import { decodeXz } from '../../src/codec/xz.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { compressed, decoded, LARGE, SMALL } from '../container/fixtures.ts';
import { assertFails, failure } from '../support/elf-errors.ts';

const SMALL_XZ = compressed('small.xz');
const xz = (bytes: Uint8Array): Buffer => decoded(decodeXz, bytes);

for (const name of ['none', 'crc32', 'crc64', 'sha256', 'blocks', 'lclppb'])
  test(`what xz wrote is read: ${name}`, () => {
    assert.ok(LARGE.equals(xz(compressed(`large-${name}.xz`))));
  });

test('a file can be several streams with padding between and behind them', () => {
  const file = Buffer.concat([SMALL_XZ, new Uint8Array(8), compressed('large-crc64.xz'), new Uint8Array(4)]);
  assert.ok(Buffer.concat([SMALL, LARGE]).equals(xz(file)));
});

test('stream padding that is no multiple of four bytes is damage', () => {
  assertFails(() => xz(Buffer.concat([SMALL_XZ, new Uint8Array(3)])), 'compression', /what follows a stream/);
});

test('something else behind a stream is damage', () => {
  assertFails(() => xz(Buffer.concat([SMALL_XZ, Buffer.from('abcd')])), 'compression', /stream header/);
});

test('filters for machine code are named as what is not supported', () => {
  assertFails(() => xz(compressed('small-bcj.xz')), 'compression', /filters 4, 33; only LZMA2 is supported/);
});

test('CRC-64 is that of the specification', () => {
  assert.equal(crc64(Buffer.from('123456789')), { high: 0x995dc9bb, low: 0xdf1939fa });
});

test('a file that ends anywhere too early is one error with a place', () => {
  for (let length = 0; length < SMALL_XZ.length; length++) {
    const error = failure(() => xz(SMALL_XZ.subarray(0, length)));
    assert.is(error.code, 'compression', `${length}: ${error.message}`);
    assert.type(error.place.offset, 'number');
  }
});

test('every changed bit is noticed', () => {
  for (let at = 0; at < SMALL_XZ.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const copy = Buffer.from(SMALL_XZ);
      copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
      assert.is(failure(() => xz(copy)).code, 'compression', `bit ${bit} of byte ${at}`);
    }
});

test('any damage ends in an error of this project or in the contents', () => {
  const files = ['large-none.xz', 'large-blocks.xz', 'large-lclppb.xz'].map(compressed);
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...files), damage, (file, changes) => {
      const copy = Buffer.from(file);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      try {
        xz(copy);
      } catch (error) {
        assert.instance(error, DwarfksymsError);
      }
    }),
    { numRuns: 500 },
  );
});

test.run();
