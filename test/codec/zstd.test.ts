import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Output } from '../../src/codec/output.ts';
import { xxh64 } from '../../src/codec/zstd/xxh64.ts';
import { decodeZstd } from '../../src/codec/zstd/zstd.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { compressed, decoded, LARGE, SMALL } from '../container/fixtures.ts';
import { assertFails, failure } from '../support/elf-errors.ts';

const SMALL_ZST = compressed('small.zst');
const zstd = (bytes: Uint8Array): Buffer => decoded(decodeZstd, bytes);

/** A frame without checksum whose window has 128 KiB; `size` is what it announces. */
function frame(blocks: readonly Uint8Array[], size?: number): Buffer {
  const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
  if (size === undefined) return Buffer.concat([magic, Buffer.from([0x00, 7 << 3]), ...blocks]);
  const header = Buffer.from([0x80, 7 << 3, 0, 0, 0, 0]);
  header.writeUInt32LE(size, 2);
  return Buffer.concat([magic, header, ...blocks]);
}

const TYPES = { raw: 0, rle: 1, compressed: 2, reserved: 3 } as const;

function block(type: keyof typeof TYPES, size: number, data: readonly number[], last = true): Buffer {
  const header = Buffer.alloc(3);
  header.writeUIntLE(size * 8 + TYPES[type] * 2 + Number(last), 0, 3);
  return Buffer.concat([header, Buffer.from(data)]);
}

for (const name of ['1', '3', '19', 'piped'])
  test(`what zstd wrote is read: ${name}`, () => {
    assert.ok(LARGE.equals(zstd(compressed(`large-${name}.zst`))));
  });

test('data can be several frames with skippable ones before, between and behind them', () => {
  const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const file = Buffer.concat([skippable, SMALL_ZST, skippable, compressed('large-3.zst'), skippable]);
  assert.ok(Buffer.concat([SMALL, LARGE]).equals(zstd(file)));
});

test('raw and repeated blocks are read', () => {
  assert.is(zstd(frame([block('raw', 2, [65, 66], false), block('rle', 3, [67])])).toString(), 'ABCCC');
});

test('announced sizes are exact', () => {
  const blocks = [block('rle', 3, [67])];
  assert.is(zstd(frame(blocks, 3)).toString(), 'CCC');
  assertFails(() => zstd(frame(blocks, 4)), 'compression', /announces 4 bytes, but has 3/);
  assertFails(() => zstd(frame(blocks, 2)), 'compression', /more than it announces/);
});

const wrong: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['a block of the reserved type', frame([block('reserved', 0, [])]), /reserved type/],
  ['a block larger than the format allows', frame([block('rle', 2 ** 17 + 1, [0])]), /more than is allowed/],
  ['a dictionary', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0, 9]), /needs a dictionary/],
  ['a reserved bit', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x08, 0]), /bit that is reserved/],
  [
    'a table that is repeated before there is one',
    frame([block('compressed', 4, [0, 1, 0xfc, 1])]),
    /repeats/,
  ],
  ['modes that are reserved', frame([block('compressed', 4, [0, 1, 1, 1])]), /modes that are reserved/],
  [
    'a match before the data',
    // Codes without state bits: no literals, offset code 2 with two bits, shortest match.
    frame([block('compressed', 7, [0, 1, 0x54, 0, 2, 0, 0x04])]),
    /match before the data/,
  ],
  [
    'a match longer than a block may be',
    // One literal; the offset is 1 (the first repeated one, as there is a literal), the match has 2^16 + 65538 bytes.
    frame([block('compressed', 10, [8, 65, 1, 0x54, 1, 0, 52, 0xff, 0xff, 0x01])]),
    /larger than a block may be/,
  ],
];
for (const [title, bytes, message] of wrong)
  test(`${title} is an error`, () => {
    const error = assertFails(() => zstd(bytes), 'compression', message);
    assert.type(error.place.offset, 'number');
  });

test('sequences that would copy gigabytes inside one block end at the first', () => {
  const count = 0x8000;
  const codes = [255, (count - 0x7f00) % 0x100, (count - 0x7f00) >> 8, 0x54, 0, 0, 52];
  const bits = Array.from({ length: 2 * count }, () => 0xff);
  const data = [8, 65, ...codes, ...bits, 1];
  assertFails(() => zstd(frame([block('compressed', data.length, data)])), 'compression', /zstd block/);
});

test('bombs end before their memory is asked for', () => {
  const megabyte = Array.from({ length: 8 }, () => block('rle', 2 ** 17, [0], false));
  const many = frame(Array.from({ length: 4096 }, () => megabyte).flat());
  const out = new Output(0, 2 ** 24);
  assertFails(() => decodeZstd(many, out), 'compression', /more than the limit of 16777216 bytes/);
  assert.ok(out.bytes.length <= out.limit);
  const announced = new Output(0, 2 ** 24);
  assertFails(() => decodeZstd(frame([], 2 ** 32 - 1), announced), 'compression', /more than the limit/);
  assert.is(announced.bytes.length, 0);
});

test('contents may be as large as the limit, announced or not', () => {
  for (const name of ['large-piped.zst', 'large-19.zst']) {
    const out = new Output(0, LARGE.length);
    decodeZstd(compressed(name), out);
    assert.ok(LARGE.equals(out.written()));
    const message = /more than the limit of 6975 bytes/;
    assertFails(() => decodeZstd(compressed(name), new Output(0, LARGE.length - 1)), 'compression', message);
  }
});

test('XXH64 is that of its specification', () => {
  assert.is(xxh64(Buffer.from('')), 0xef46db3751d8e999n);
  assert.is(xxh64(Buffer.from('abc')), 0x44bc2cf5ad770999n);
  assert.is(xxh64(Buffer.from('xxhash')), 0x32dd38952c4bc720n);
});

test('data that ends anywhere too early is one error with a place', () => {
  for (let length = 0; length < SMALL_ZST.length; length++) {
    const error = failure(() => zstd(SMALL_ZST.subarray(0, length)));
    assert.is(error.code, 'compression', `${length}: ${error.message}`);
    assert.type(error.place.offset, 'number');
  }
});

test('no changed bit changes the contents unnoticed', () => {
  for (let at = 0; at < SMALL_ZST.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const copy = Buffer.from(SMALL_ZST);
      copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
      try {
        const bytes = zstd(copy);
        // Bit 4 of the descriptor means nothing; without the bit for the checksum, this is data behind the frame.
        assert.ok(SMALL.equals(bytes), `bit ${bit} of byte ${at}`);
      } catch (error) {
        assert.instance(error, DwarfksymsError);
      }
    }
});

test('any damage ends in an error of this project or in some contents', () => {
  const files = ['large-1.zst', 'large-19.zst', 'large-piped.zst'].map(compressed);
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...files), damage, (file, changes) => {
      const copy = Buffer.from(file);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      try {
        zstd(copy);
      } catch (error) {
        assert.instance(error, DwarfksymsError);
      }
    }),
    { numRuns: 1000 },
  );
});

test.run();
