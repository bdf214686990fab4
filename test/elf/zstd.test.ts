import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DwarfksymsError } from '../../src/errors.ts';
import { decompressZstd, zstdIsReady } from '../../src/elf/zstd.ts';
import { zstdContentSize } from '../../src/elf/zstd-frames.ts';
import { compressed, LARGE, SMALL } from '../container/fixtures.ts';
import { assertFails, failure } from '../support/elf-errors.ts';

await zstdIsReady;

const SMALL_ZST = compressed('small.zst');

function zstd(bytes: Uint8Array): Buffer {
  return Buffer.from(decompressZstd(bytes, zstdContentSize(bytes).largest));
}

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
  assert.is(zstd(skippable).length, 0);
});

test('raw and repeated blocks are read', () => {
  assert.is(zstd(frame([block('raw', 2, [65, 66], false), block('rle', 3, [67])])).toString(), 'ABCCC');
  assert.is(zstd(frame([block('raw', 0, [])])).length, 0);
});

test('content has the announced size, or is between what its blocks can hold', () => {
  const size = LARGE.length;
  assert.equal(zstdContentSize(compressed('large-19.zst')), { smallest: size, largest: size });
  assert.equal(zstdContentSize(compressed('large-piped.zst')), { smallest: 0, largest: 2 ** 17 });
  const blocks = [block('rle', 3, [67], false), block('compressed', 1, [0])];
  assert.equal(zstdContentSize(frame(blocks)), { smallest: 3, largest: 3 + 2 ** 17 });
});

test('announced sizes are exact', () => {
  const blocks = [block('rle', 3, [67])];
  assert.is(zstd(frame(blocks, 3)).toString(), 'CCC');
  for (const size of [0, 2, 4, 2 ** 32 - 1])
    assertFails(
      () => zstd(frame(blocks, size)),
      'compression',
      /announces \d+ bytes, but its blocks hold 3 to 3/,
    );
});

const wrong: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['nothing', new Uint8Array(), /a zstd frame ends too early/],
  ['a block of the reserved type', frame([block('reserved', 0, [])]), /reserved type/],
  ['a block larger than the format allows', frame([block('rle', 2 ** 17 + 1, [0])]), /more than is allowed/],
  ['a dictionary', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0, 9]), /needs a dictionary/],
  [
    'something else behind a frame',
    Buffer.concat([SMALL_ZST, Buffer.from('abcd')]),
    /a zstd frame is not valid/,
  ],
];
for (const [title, bytes, message] of wrong)
  test(`${title} is an error with a place`, () => {
    assert.type(assertFails(() => zstd(bytes), 'compression', message).place.offset, 'number');
  });

const damaged: readonly (readonly [string, Uint8Array])[] = [
  ['a reserved bit', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x08, 7 << 3, 0x1b, 0, 0, 67])],
  ['a table that is repeated before there is one', frame([block('compressed', 4, [0, 1, 0xfc, 1])])],
  ['modes that are reserved', frame([block('compressed', 4, [0, 1, 1, 1])])],
  // Codes without state bits: no literals, offset code 2 with two bits, shortest match.
  ['a match before the data', frame([block('compressed', 7, [0, 1, 0x54, 0, 2, 0, 0x04])])],
  [
    'a match longer than a block may be',
    // One literal; the offset is 1 (the first repeated one, as there is a literal), the match has 2^16 + 65538 bytes.
    frame([block('compressed', 10, [8, 65, 1, 0x54, 1, 0, 52, 0xff, 0xff, 0x01])]),
  ],
];
for (const [title, bytes] of damaged)
  test(`${title} is damage`, () => {
    assertFails(() => zstd(bytes), 'compression', /the data is damaged/);
  });

/** Of a block whose sequences are all of one literal and 65,539 bytes that repeat it. RFC 8878, 3.1.1.3.2. */
function matches(count: number, bits: readonly number[]): number[] {
  return [8, 65, 255, (count - 0x7f00) % 0x100, (count - 0x7f00) >> 8, 0x54, 1, 0, 52, ...bits, 1];
}

test('sequences that would copy gigabytes inside one block end at the first', () => {
  const count = 0x8000;
  for (const bits of [[], Array.from({ length: 2 * count }, () => 0xff)]) {
    const data = matches(count, bits);
    const one = block('compressed', data.length, data, false);
    const many = frame([...Array.from({ length: 2000 }, () => one), block('raw', 0, [])]);
    assertFails(() => zstd(many), 'compression', /the data is damaged/);
  }
});

test('thousands of blocks without content take no time, whatever the window', () => {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 17 << 3]);
  const empty = block('raw', 0, [], false);
  const content = block('rle', 1, [65], false);
  const blocks = Array.from({ length: 20_000 }, (_, i) => (i % 100 === 0 ? content : empty));
  assert.is(zstd(Buffer.concat([header, ...blocks, block('raw', 0, [])])).toString(), 'A'.repeat(200));
});

test('the decoder stops at what it is given', () => {
  for (const name of ['large-piped.zst', 'large-19.zst']) {
    assert.ok(LARGE.equals(decompressZstd(compressed(name), LARGE.length)));
    const message = /or its content has more than 6975 bytes/;
    assertFails(() => decompressZstd(compressed(name), LARGE.length - 1), 'compression', message);
  }
});

test('more than the decoder can hold is an error, and the decoder goes on', () => {
  const half = frame(
    Array.from({ length: 2 ** 14 }, (_, i) => block('rle', 2 ** 17, [0], i === 2 ** 14 - 1)),
  );
  assertFails(
    () => zstd(half),
    'compression',
    /2147483648 bytes of content are more than the decoder's memory/,
  );
  assert.ok(SMALL.equals(zstd(SMALL_ZST)));
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

test('any damage ends in an error of this project or in some contents, and the decoder goes on', () => {
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
  for (const file of files) assert.ok(LARGE.equals(zstd(file)));
});

test.run();
