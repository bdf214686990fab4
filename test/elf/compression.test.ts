import { deflateSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ELFCOMPRESS, SHF, SHT } from '../../generated/elf-constants.ts';
import { assertFails, openBytes, sectionOf } from '../support/elf-errors.ts';
import { ByteWriter, ElfBuilder, SHAPES, type SectionInput, type Shape } from '../support/elf-builder.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';

await zstdIsReady;

const LITTLE_64 = { is64: true, littleEndian: true };
const TEXT = Buffer.from('debugging information '.repeat(20));
/** What a deflated stream may grow by; see zlib, "Technical details". */
const LARGEST_RATIO = 1032;

interface Lie {
  readonly data?: Uint8Array;
  readonly size?: bigint;
  readonly type?: number;
  readonly magic?: string;
}

/** A section with SHF_COMPRESSED. */
function compressed(
  shape: Shape,
  { data = deflateSync(TEXT), size = BigInt(TEXT.length), type = ELFCOMPRESS.ZLIB }: Lie = {},
): SectionInput {
  const out = new ByteWriter(shape).u32(type);
  if (shape.is64) out.u32(0);
  out.word(size).word(1).raw(data);
  return { name: '.debug_info', flags: SHF.COMPRESSED, contents: out.done() };
}

/** A section as GNU compressed it before: the size is big-endian whatever the file. */
function zdebug({
  data = deflateSync(TEXT),
  size = BigInt(TEXT.length),
  magic = 'ZLIB',
}: Lie = {}): SectionInput {
  const out = new ByteWriter({ is64: true, littleEndian: false }).raw(Buffer.from(magic)).u64(size).raw(data);
  return { name: '.zdebug_info', contents: out.done() };
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
}

function contentsOf(shape: Shape, section: SectionInput): Uint8Array {
  const builder = new ElfBuilder(shape);
  builder.section(section);
  const elf = openBytes(builder.build());
  return elf.contents(sectionOf(elf, section.name));
}

for (const shape of SHAPES) {
  test(`${shape.title}: sections compressed either way are inflated`, () => {
    assert.ok(TEXT.equals(contentsOf(shape, compressed(shape))));
    assert.ok(TEXT.equals(contentsOf(shape, zdebug())));
  });
}

test('empty contents can be compressed', () => {
  const empty = { data: deflateSync(new Uint8Array()), size: 0n };
  assert.is(contentsOf(LITTLE_64, compressed(LITTLE_64, empty)).length, 0);
  assert.is(contentsOf(LITTLE_64, zdebug(empty)).length, 0);
});

test('private contents are no more copied than others: inflating makes a copy', () => {
  const builder = new ElfBuilder(LITTLE_64);
  builder.section(compressed(LITTLE_64));
  const elf = openBytes(builder.build());
  const section = sectionOf(elf, '.debug_info');
  elf.privateContents(section)[0] = 0;
  assert.ok(TEXT.equals(elf.contents(section)));
});

test('a compressed section without bits is empty', () => {
  assert.is(contentsOf(LITTLE_64, { ...compressed(LITTLE_64), type: SHT.NOBITS }).length, 0);
});

const lies: readonly (readonly [string, Lie, RegExp])[] = [
  [
    'announces one byte too few',
    { size: BigInt(TEXT.length - 1) },
    /announces 439 bytes|behind the announced size/,
  ],
  ['announces far too few bytes', { size: 0n }, /behind the announced size/],
  ['announces one byte too many', { size: BigInt(TEXT.length + 1) }, /announces 441 bytes, but contains 440/],
  ['announces more than deflate can hold', { size: 2n ** 30n }, /cannot come from/],
  ['announces more than the limit', { size: 2n ** 31n + 1n }, /more than the limit/],
  ['announces more than a number can hold', { size: 2n ** 64n - 1n }, /more than the limit/],
  ['has damaged data', { data: Buffer.alloc(40, 0xff) }, /cannot be inflated/],
  ['has half of its data', { data: deflateSync(TEXT).subarray(0, 20) }, /cannot be inflated/],
  ['has no data', { data: Buffer.alloc(0) }, /cannot come from 0/],
];
for (const [title, lie, message] of lies) {
  test(`a compressed section that ${title} is an error for who reads it`, () => {
    assertFails(() => contentsOf(LITTLE_64, compressed(LITTLE_64, lie)), 'compression', message);
    const error = assertFails(() => contentsOf(LITTLE_64, zdebug(lie)), 'compression', message);
    assert.is(error.place.section, '.zdebug_info');
    assert.is(error.place.file, 'x.o');
  });
}

/** TEXT in several zlib streams, cut at these places. */
function streams(...cuts: readonly number[]): Buffer {
  const ends = [...cuts, TEXT.length];
  return Buffer.concat(ends.map((end, i) => deflateSync(TEXT.subarray(i === 0 ? 0 : ends[i - 1], end))));
}

for (const shape of SHAPES) {
  test(`${shape.title}: zlib content of several streams, empty ones among them, is one`, () => {
    for (const data of [streams(100), streams(0, 1, 1, 200), streams(TEXT.length)]) {
      assert.ok(TEXT.equals(contentsOf(shape, compressed(shape, { data }))));
      assert.ok(TEXT.equals(contentsOf(shape, zdebug({ data }))));
    }
  });
}

test('a later zlib stream may be large', () => {
  const zeros = new Uint8Array(300_000);
  const data = Buffer.concat([deflateSync(Buffer.from('a')), deflateSync(zeros)]);
  const contents = contentsOf(LITTLE_64, zdebug({ data, size: BigInt(zeros.length + 1) }));
  assert.is(contents.length, zeros.length + 1);
  assert.is(contents[0], 'a'.charCodeAt(0));
});

const laterLies: readonly (readonly [string, Lie, RegExp])[] = [
  ['is too long', { size: BigInt(TEXT.length - 1) }, /announces 439 bytes|behind the announced size/],
  ['is far too long', { size: 101n }, /announces 101 bytes|behind the announced size/],
  ['is too short', { size: BigInt(TEXT.length + 1) }, /announces 441 bytes, but contains 440/],
  ['is cut', { data: streams(100).subarray(0, -3) }, /cannot be inflated/],
  ['is damaged', { data: flipped(streams(100), streams(100).length - 1) }, /cannot be inflated/],
];
for (const [title, lie, message] of laterLies) {
  test(`a compressed section whose last zlib stream ${title} is an error`, () => {
    const damaged = { data: streams(100), ...lie };
    assertFails(() => contentsOf(LITTLE_64, compressed(LITTLE_64, damaged)), 'compression', message);
    assertFails(() => contentsOf(LITTLE_64, zdebug(damaged)), 'compression', message);
  });
}

test('the largest growth that deflate has is accepted', () => {
  const zeros = new Uint8Array(1_000_000);
  const data = deflateSync(zeros, { level: 9 });
  assert.ok(zeros.length / data.length > LARGEST_RATIO * 0.95);
  assert.is(contentsOf(LITTLE_64, zdebug({ data, size: 1_000_000n })).length, 1_000_000);
});

const ZSTD = { type: ELFCOMPRESS.ZSTD };

/** TEXT as `zstd` 1.5.4 compresses it, with a checksum. */
const ZSTD_TEXT = Buffer.from(
  '28b52ffd64b800ed0000b0646562756767696e6720696e666f726d6174696f6e2001003e539d4d64a0761f',
  'hex',
);

/** A frame that does not say how large its content is, of blocks that repeat one byte. RFC 8878, 3.1.1. */
function repeats(...sizes: readonly number[]): Buffer {
  // Window_Descriptor 0x38: 128 KiB.
  const header = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38];
  const blocks = sizes.flatMap((size, i) => {
    const block = size * 8 + 2 + (i === sizes.length - 1 ? 1 : 0);
    return [block % 256, (block >> 8) % 256, block >> 16, 0x61];
  });
  return Buffer.from([...header, ...blocks]);
}

for (const shape of SHAPES) {
  test(`${shape.title}: sections compressed with zstd are decompressed`, () => {
    assert.ok(TEXT.equals(contentsOf(shape, compressed(shape, { ...ZSTD, data: ZSTD_TEXT }))));
  });
}

test('zstd content of several frames, with and without sizes, is one', () => {
  const data = Buffer.concat([repeats(3, 4), ZSTD_TEXT, repeats(1)]);
  const size = BigInt(TEXT.length + 8);
  const expected = `aaaaaaa${TEXT.toString()}a`;
  const contents = contentsOf(LITTLE_64, compressed(LITTLE_64, { ...ZSTD, data, size }));
  assert.is(Buffer.from(contents).toString(), expected);
});

test('the largest growth that zstd has is accepted', () => {
  const size = 2 ** 17 * 50;
  const data = repeats(...Array.from({ length: 50 }, () => 2 ** 17));
  const section = compressed(LITTLE_64, { ...ZSTD, data, size: BigInt(size) });
  assert.is(contentsOf(LITTLE_64, section).length, size);
});

const zstdLies: readonly (readonly [string, Lie, RegExp])[] = [
  ['announces one byte too few', { size: 439n }, /announces 439 bytes, but contains 440/],
  ['announces one byte too many', { size: 441n }, /announces 441 bytes, but contains 440/],
  ['announces nothing', { size: 0n }, /announces 0 bytes, but contains 440/],
  [
    'goes on for a megabyte',
    { data: repeats(...Array.from({ length: 9 }, () => 2 ** 17)) },
    /announces 440 bytes, but contains 1179648/,
  ],
  ['announces a gigabyte', { size: 2n ** 30n }, /announces 1073741824 bytes, but contains 440/],
  ['announces more than the limit', { size: 2n ** 31n + 1n }, /more than the limit/],
  ['is another kind of data', { data: deflateSync(TEXT) }, /cannot be decompressed \(.*zstd frame/],
  [
    'has a wrong checksum',
    { data: flipped(ZSTD_TEXT, ZSTD_TEXT.length - 1) },
    /cannot be decompressed \(zstd: the data is damaged/,
  ],
  ['has no data', { data: Buffer.alloc(0) }, /cannot be decompressed \(a zstd frame ends too early/],
];
for (const [title, lie, message] of zstdLies) {
  test(`a section compressed with zstd that ${title} is an error for who reads it`, () => {
    const section = compressed(LITTLE_64, { ...ZSTD, data: ZSTD_TEXT, ...lie });
    const error = assertFails(() => contentsOf(LITTLE_64, section), 'compression', message);
    assert.is(error.place.section, '.debug_info');
  });
}

test('zstd data that is cut off anywhere is an error', () => {
  for (let length = 0; length < ZSTD_TEXT.length; length++) {
    const section = compressed(LITTLE_64, { ...ZSTD, data: ZSTD_TEXT.subarray(0, length) });
    assertFails(() => contentsOf(LITTLE_64, section), 'compression', /./);
  }
});

test('thirty bytes that match over and over take no time', () => {
  // 98,047 matches of 65,539 bytes, in a block that may have 128 KiB. RFC 8878, 3.1.1.3.2.
  const block = [0x00, 0xff, 0xff, 0xff, 0x54, 0, 0, 52, 1];
  const header = block.length * 8 + 4 + 1;
  const data = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38, header, 0, 0, ...block]);
  const section = compressed(LITTLE_64, { ...ZSTD, data, size: 0x10000n });
  assertFails(() => contentsOf(LITTLE_64, section), 'compression', /cannot be decompressed/);
});

test('other kinds of compression are named', () => {
  const other = compressed(LITTLE_64, { type: 9 });
  assertFails(() => contentsOf(LITTLE_64, other), 'compression', /ch_type 9/);
});

test('headers that are cut off or missing are errors', () => {
  const short = { name: '.debug_info', flags: SHF.COMPRESSED, contents: new Uint8Array(23) };
  assertFails(() => contentsOf(LITTLE_64, short), 'compression', /23 bytes, too few/);
  assertFails(
    () => contentsOf(LITTLE_64, zdebug({ magic: 'ZLIX' })),
    'compression',
    /header of a \.zdebug section/,
  );
  const cut = { name: '.zdebug_info', contents: Buffer.from('ZLIB\0\0\0') };
  assertFails(() => contentsOf(LITTLE_64, cut), 'compression', /ends too early/);
});

test.run();
