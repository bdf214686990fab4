import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openInputs, type Input } from '../../src/container/inputs.ts';
import { DEFAULT_LIMITS } from '../../src/container/limits.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { assertFails, noWarn } from '../support/elf-errors.ts';
import { archive } from './archive-builder.ts';
import { compressed, LARGE, SMALL } from './fixtures.ts';
import { inFolder } from './folder.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';

await zstdIsReady;

const NOT_AN_OBJECT = 'is not an ELF file, an archive, or one of these compressed';

async function all(path: string): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of openInputs(path)) inputs.push(input);
  return inputs;
}

const files: readonly (readonly [string, Uint8Array])[] = [
  ['itself', LARGE],
  ['compressed with gzip', gzipSync(LARGE)],
  ['compressed with xz', compressed('large-crc32.xz')],
  ['compressed with zstd', compressed('large-3.zst')],
  ['compressed twice', gzipSync(compressed('large-19.zst'))],
];
for (const [title, bytes] of files)
  test(
    `an object is found whatever its name: ${title}`,
    inFolder(async (folder) => {
      const inputs = await all(folder.write('x.txt', bytes));
      assert.is(inputs.length, 1);
      const [input] = inputs;
      if (input?.kind !== 'file') return assert.unreachable(input?.error.message);
      assert.is(input.name, `${folder.path}/x.txt`);
      assert.ok(LARGE.equals(input.source.read(0, input.source.size)));
      assert.ok(openElf(input.source, noWarn).section('.debug_info'));
      input.source.close();
    }),
  );

test(
  'what is none of these is one error',
  inFolder(async (folder) => {
    for (const bytes of ['\x7fEL', 'text', '!<arch>', '\x1f\x8b'])
      assert.equal(await folder.list(folder.write('x', Buffer.from(bytes, 'latin1'))), [
        `x: ${NOT_AN_OBJECT}`,
      ]);
    assert.equal(await folder.list(folder.write('x', gzipSync(Buffer.from('text')))), [
      `x: ${NOT_AN_OBJECT}`,
    ]);
    for (const bytes of [new Uint8Array(), gzipSync(new Uint8Array())])
      assert.equal(await folder.list(folder.write('x', bytes)), ['x: is empty']);
  }),
);

test(
  'what cannot be opened is one error',
  inFolder(async (folder) => {
    assert.match(
      (await folder.list(`${folder.path}/gone`)).join('\n'),
      /^gone: cannot be opened: no such file or directory \(ENOENT\)$/,
    );
    mkdirSync(`${folder.path}/d`);
    assert.equal(await folder.list(`${folder.path}/d`), ['d: is a directory']);
  }),
);

test(
  'a gzip file that ends anywhere too early is one error',
  inFolder(async (folder) => {
    const file = gzipSync(SMALL);
    for (let length = 3; length < file.length; length += 5) {
      const lines = await folder.list(folder.write('x', file.subarray(0, length)));
      assert.is(lines.length, 1);
      assert.match(lines[0] ?? '', /^x: gzip: unexpected end of file$/);
    }
  }),
);

test(
  'damage in a gzip file is one error',
  inFolder(async (folder) => {
    const file = gzipSync(SMALL);
    file.writeUInt8(file.readUInt8(file.length - 5) ^ 1, file.length - 5);
    assert.equal(await folder.list(folder.write('x', file)), ['x: gzip: incorrect data check']);
  }),
);

/** 128 MiB of zeros for each 64 KiB, as zstd would write them. */
function zstdBomb(blocks: number): Buffer {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 7 << 3]);
  const block = Buffer.from([0x02, 0x00, 0x10, 0x00]);
  const last = Buffer.from([0x03, 0x00, 0x10, 0x00]);
  return Buffer.concat([header, ...Array.from({ length: blocks }, () => block), last]);
}

const megabyte = gzipSync(new Uint8Array(2 ** 20), { level: 9 });
const bombs: readonly (readonly [string, Uint8Array])[] = [
  ['gzip', Buffer.concat(Array.from({ length: 512 }, () => megabyte.subarray()))],
  ['xz', compressed('zeros-512M.xz')],
  ['zstd', zstdBomb(2 ** 14)],
];
for (const [title, bytes] of bombs)
  test(
    `a bomb ends at the limit for its size: ${title}`,
    inFolder(async (folder) => {
      const limits = { ...DEFAULT_LIMITS, ratio: 64, freeSize: 2 ** 20 };
      const limit = limits.freeSize + limits.ratio * bytes.length;
      const before = process.memoryUsage().rss;
      const lines = await folder.list(
        folder.write('x.a', archive({ name: 'bomb/', data: bytes }, { name: 'a.o', data: SMALL })),
        limits,
      );
      assert.is(lines.length, 2);
      const text = `decompresses to more than the limit of ${limit} bytes`;
      assert.ok(lines[0]?.startsWith('x.a(bomb): ') && lines[0].endsWith(text), lines[0]);
      assert.is(lines[1], 'x.a(a.o): 912 bytes');
      assert.ok(process.memoryUsage().rss - before < 4 * limit + 2 ** 26);
    }),
  );

test(
  'what is decompressed is counted for everything behind a path',
  inFolder(async (folder) => {
    const member = { name: 'm.gz', data: gzipSync(SMALL) };
    const path = folder.write('x.a', archive(member, member, { ...member, data: compressed('small.xz') }));
    const limits = { ...DEFAULT_LIMITS, totalSize: 2 * SMALL.length - 1 };
    assert.equal(await folder.list(path, limits), [
      'x.a(m.gz): 912 bytes',
      'x.a(m.gz): decompresses to more than the limit of 911 bytes',
      'x.a(m.gz): decompresses to more than the limit of 0 bytes',
    ]);
  }),
);

test(
  'sources stay open until they are closed, and then nothing is open',
  inFolder(async (folder) => {
    const path = folder.write('x.a', archive({ name: 'a.o/', data: SMALL }, { name: 'b.o/', data: LARGE }));
    const openFiles = (): number => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);
    const before = openFiles();
    const sources = (await all(path)).map((input) => {
      if (input.kind === 'failure') throw input.error;
      return input.source;
    });
    const [first, second] = sources;
    if (first === undefined || second === undefined) return assert.unreachable();
    assert.ok(SMALL.equals(first.read(0, first.size)));
    first.close();
    first.close();
    assert.ok(LARGE.equals(second.copy(0, second.size)));
    assertFails(() => second.read(1, second.size), 'io', /ends at/);
    assertFails(() => second.read(-1, 1), 'io', /x\.a\(b\.o\)/);
    second.close();
    assert.is(openFiles(), before);
    // Who stops in between leaves nothing open either.
    for await (const input of openInputs(path)) {
      if (input.kind === 'file') input.source.close();
      break;
    }
    assert.is(openFiles(), before);
  }),
);

test.run();
