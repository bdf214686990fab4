import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SHF } from '../../generated/elf-constants.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { zstdFrame } from '../../src/write/compress-zstd.ts';
import { elfBytes } from '../../src/write/elf-file.ts';
import { openBytes, sectionOf } from '../support/elf-errors.ts';
import { fileWith, image, section } from '../support/elf-description.ts';

await zstdIsReady;

/** Contents that have runs, repetitions, and neither; empty, and longer than a zstd block. */
const CONTENTS: readonly Uint8Array[] = [
  new Uint8Array(),
  Uint8Array.of(1),
  new Uint8Array(300_000),
  Buffer.from('repeated '.repeat(1000)),
  Uint8Array.from({ length: 300_000 }, (_, i) => Math.imul(i, 0x9e37_79b1) >>> 24),
  Buffer.concat([Buffer.from('run:'), Buffer.alloc(40, 7), Buffer.from('end')]),
];

for (const compression of ['zlib', 'zstd', 'zdebug'] as const)
  for (const elfClass of [32, 64] as const)
    for (const byteOrder of ['little', 'big'] as const)
      test(`${compression}, ${elfClass}-bit ${byteOrder}: sections hold what they held`, () => {
        const images = CONTENTS.map((bytes, i) => image(`.debug_${i}`, { bytes, alignment: 4 }));
        const elf = openBytes(elfBytes(fileWith({ compression, elfClass, byteOrder }), images));
        const prefix = compression === 'zdebug' ? '.zdebug_' : '.debug_';
        for (const [i, expected] of CONTENTS.entries()) {
          const found = sectionOf(elf, prefix + i);
          assert.is((found.flags & SHF.COMPRESSED) !== 0, compression !== 'zdebug');
          assert.ok(Buffer.from(elf.contents(found)).equals(expected));
        }
      });

test('sections that are loaded, or hold no debugging information, are not compressed', () => {
  const sections = [section('.debug_loaded', { bytes: Buffer.alloc(99) }), section('.note', { flags: 0n })];
  const elf = openBytes(elfBytes(fileWith({ compression: 'zlib' }, { sections }), []));
  assert.is(sectionOf(elf, '.debug_loaded').size, 99);
  assert.ok(elf.sections.every(({ flags }) => (flags & SHF.COMPRESSED) === 0));
});

test('a zstd frame stores runs once', () => {
  // Magic number, descriptor and size, then a block of 4 bytes, a run and a block of 3.
  const frame = zstdFrame(CONTENTS[5] ?? new Uint8Array());
  assert.is(frame.length, 4 + 1 + 8 + (3 + 4) + (3 + 1) + (3 + 3));
  assert.is(zstdFrame(new Uint8Array(2 ** 20)).length, 4 + 1 + 8 + 8 * (3 + 1));
});

test.run();
