import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decompressXz } from '../../src/container/xz.ts';
import { xzStreams } from '../../src/container/xz-streams.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { assertFails } from '../support/elf-errors.ts';
import { compressed, LARGE, SMALL } from './fixtures.ts';

const SMALL_XZ = compressed('small.xz');

async function xz(bytes: Uint8Array): Promise<Buffer> {
  return Buffer.from(await decompressXz(bytes, xzStreams(bytes)));
}

/** The contents, or the error of this project. */
async function outcome(bytes: Uint8Array): Promise<Buffer | DwarfksymsError> {
  try {
    return await xz(bytes);
  } catch (error) {
    if (error instanceof DwarfksymsError) return error;
    throw error;
  }
}

async function rejects(bytes: Uint8Array, message: RegExp): Promise<void> {
  const result = await outcome(bytes);
  assertFails(
    () => {
      if (result instanceof DwarfksymsError) throw result;
    },
    'compression',
    message,
  );
}

for (const name of ['none', 'crc32', 'crc64', 'blocks', 'lclppb'])
  test(`what xz wrote is read: ${name}`, async () => {
    assert.ok(LARGE.equals(await xz(compressed(`large-${name}.xz`))));
  });

test('a file can be several streams with padding between and behind them', async () => {
  const file = Buffer.concat([SMALL_XZ, new Uint8Array(8), compressed('large-crc64.xz'), new Uint8Array(4)]);
  assert.ok(Buffer.concat([SMALL, LARGE]).equals(await xz(file)));
});

test('stream padding that is no multiple of four bytes is damage', async () => {
  await rejects(Buffer.concat([SMALL_XZ, new Uint8Array(3)]), /a stream footer is not valid/);
});

test('padding before the first stream is damage', async () => {
  await rejects(Buffer.concat([new Uint8Array(4), SMALL_XZ]), /a stream footer would be before the file/);
});

test('something else behind a stream is damage', async () => {
  await rejects(Buffer.concat([SMALL_XZ, Buffer.from('abcd')]), /a stream footer is not valid/);
});

test('filters for machine code and SHA-256 are not supported', async () => {
  for (const name of ['small-bcj.xz', 'large-sha256.xz'])
    await rejects(compressed(name), /uses a filter or an integrity check that is not supported/);
});

test('thousands of empty streams are an error at once', async () => {
  // Header, an index without records, footer. The .xz File Format 1.2.1, 2.1 and 4.
  const empty = Buffer.from('fd377a585a000004e6d6b446000000001cdf44211fb6f37d010000000004595a', 'hex');
  await rejects(Buffer.concat(Array.from({ length: 10_000 }, () => empty)), /more than 1024 streams/);
});

test('a file that ends anywhere too early is one error with a place', async () => {
  for (let length = 1; length < SMALL_XZ.length; length++) {
    const error = await outcome(SMALL_XZ.subarray(0, length));
    if (!(error instanceof DwarfksymsError)) return assert.unreachable(`${length}`);
    assert.is(error.code, 'compression', `${length}: ${error.message}`);
    assert.type(error.place.offset, 'number');
  }
});

test('no changed bit changes the contents unnoticed', async () => {
  for (let at = 0; at < SMALL_XZ.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const copy = Buffer.from(SMALL_XZ);
      copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
      const result = await outcome(copy);
      // The library does not look at the first byte of LZMA data, which is always zero.
      if (!(result instanceof DwarfksymsError)) assert.ok(SMALL.equals(result), `bit ${bit} of byte ${at}`);
    }
});

test('an index that lies about the size is an error, whatever is in the stream', async () => {
  const file = compressed('large-none.xz');
  const [stream] = xzStreams(file);
  if (stream === undefined) return assert.unreachable();
  for (const contentSize of [0, 1, LARGE.length - 1])
    try {
      await decompressXz(file, [{ ...stream, contentSize }]);
      assert.unreachable();
    } catch (error) {
      assert.instance(error, DwarfksymsError);
      assert.match(String(error), /goes on behind its end/);
    }
  // The library reads one stream at a time; the ones given up do not keep it from others.
  assert.ok(LARGE.equals(await xz(file)));
});

test('any damage ends in an error of this project or in some contents, and the next file is read', async () => {
  const files = ['large-none.xz', 'large-blocks.xz', 'large-lclppb.xz'].map(compressed);
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), damage, async (file, changes) => {
      const copy = Buffer.from(file);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      await outcome(copy);
    }),
    { numRuns: 500 },
  );
  for (const file of files) assert.ok(LARGE.equals(await xz(file)));
});

test.run();
