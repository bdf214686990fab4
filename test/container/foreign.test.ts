import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openInputs } from '../../src/container/inputs.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { notAnElfFile } from '../../src/container/foreign.ts';

const test = suite<{ folder: string }>('files given by mistake');
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'foreign-'));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

/** Bytes at their offsets, zeros between and behind them. */
function at(parts: Readonly<Record<number, string | readonly number[]>>): Buffer {
  const bytes = Buffer.alloc(1024);
  for (const [offset, part] of Object.entries(parts))
    bytes.set(typeof part === 'string' ? Buffer.from(part) : part, Number(offset));
  return bytes;
}

/** How files begin, by the documents of their formats, and what the message says. */
const FILES: readonly (readonly [string, Buffer, RegExp])[] = [
  ['bzip2', at({ 0: 'BZh9' }), /^is compressed with bzip2.*bunzip2$/],
  ['lz4', at({ 0: [0x04, 0x22, 0x4d, 0x18] }), /^is compressed with lz4.*unlz4$/],
  ['lz4 of a kernel', at({ 0: [0x02, 0x21, 0x4c, 0x18] }), /^is compressed with lz4/],
  ['tar', at({ 0: 'name', 257: 'ustar' }), /^is a tar archive.*tar -xf/],
  ['rpm', at({ 0: [0xed, 0xab, 0xee, 0xdb] }), /^is an RPM package/],
  ['Mach-O', at({ 0: [0xcf, 0xfa, 0xed, 0xfe] }), /^is a Mach-O file/],
  ['Mach-O of 32 bits, big-endian', at({ 0: [0xfe, 0xed, 0xfa, 0xce] }), /^is a Mach-O file/],
  ['universal Mach-O', at({ 0: [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2] }), /^is a Mach-O file/],
  ['PE', at({ 0: 'MZ', 0x3c: [0x80], 0x80: 'PE' }), /^is a PE file/],
  ['bzImage', at({ 0: 'MZ', 0x1fe: [0x55, 0xaa], 0x202: 'HdrS' }), /^is a kernel image.*extract-vmlinux/],
  ['arm64 Image', at({ 0: 'MZ', 56: 'ARMd' }), /^is a kernel image/],
  ['EFI zboot', at({ 0: 'MZ', 4: 'zimg' }), /^is a kernel image/],
  ['bitcode', at({ 0: [0x42, 0x43, 0xc0, 0xde] }), /^contains bytecode of LLVM.*without -flto$/],
  ['nothing', Buffer.alloc(0), /^is empty$/],
  ['a class of Java', at({ 0: [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52] }), /^is not an ELF file/],
  ['text', Buffer.from('MIT'), /^is not an ELF file/],
];

test('what a file is, is said with what to do about it', async ({ folder }) => {
  for (const [name, bytes, message] of FILES) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for await (const input of openInputs(path)) {
      if (input.kind === 'file') throw new Error(`${name} was opened`);
      assert.match(input.error.detail, message, name);
      assert.is(input.error.place.file, path);
    }
  }
});

test('where only ELF files are taken, so is what dwarfksyms version opens', () => {
  const detail = (bytes: Uint8Array): string => notAnElfFile(bytesSource('x', bytes)).detail;
  assert.match(detail(at({ 0: [0x1f, 0x8b, 8] })), /^is compressed with gzip: .*gunzip$/);
  assert.match(detail(at({ 0: '!<arch>\n' })), /^is an archive/);
  assert.match(detail(at({ 257: 'ustar' })), /^is a tar archive/);
  assert.is(detail(Buffer.from('text')), 'is not an ELF file');
});

test('contents that are in memory are taken in place of the file', async () => {
  for await (const input of openInputs('-', undefined, at({ 0: '!<arch>\n' }).subarray(0, 8)))
    throw new Error(`an empty archive has ${input.name}`);
});

test.run();
