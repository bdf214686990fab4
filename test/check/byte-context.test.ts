import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bytesAt } from '../../src/check/byte-context.ts';
import { elfFields } from '../../src/check/elf-bytes.ts';
import type { FindingPlace } from '../../src/conformance/finding.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { brokenObject } from '../support/broken-object.ts';

const BYTES = brokenObject({ names: ['x'] });
const SOURCE = bytesSource('a.o', BYTES);

function place(offset: number, length?: number): FindingPlace {
  return { file: 'a.o', section: undefined, offset, length, unit: undefined, path: [] };
}

test('fields of the ELF header are where the gABI has them', () => {
  const fields = new Map(elfFields(SOURCE, 0, []).map((field) => [field.place, field]));
  // gABI, "ELF Header", Elf64_Ehdr: e_shoff is an Elf64_Off at 40, e_shentsize an Elf64_Half at 58.
  assert.equal([fields.get('elf.file.e_shoff')?.start, fields.get('elf.file.e_shoff')?.end], [40, 48]);
  assert.equal(
    [fields.get('elf.file.e_shentsize')?.start, fields.get('elf.file.e_shentsize')?.end],
    [58, 60],
  );
});

test('fields of section headers are found by the table that the header names', () => {
  const table = Number(Buffer.from(BYTES).readBigUInt64LE(40));
  const fields = elfFields(SOURCE, table + 64 + 32, ['', '.first']);
  // gABI, "Sections", Elf64_Shdr: sh_size is at 32 of 64 bytes.
  const size = fields.find(({ start }) => start === table + 64 + 32);
  assert.equal([size?.place, size?.end], ['section_headers[1].sh_size', table + 64 + 40]);
  assert.is(fields[0]!.note, '.first');
  assert.equal(elfFields(SOURCE, table + 64, ['']), []);
});

test('a place in the file is shown with the fields around it, and the one that is meant has a mark', () => {
  const lines = bytesAt(place(58, 2), [], SOURCE);
  const marked = lines.filter((line) => line.startsWith('>'));
  assert.is(marked.length, 1);
  assert.match(marked[0]!, /^> 0x0000003a {2}40 00 +elf\.file\.e_shentsize$/);
});

test('nothing makes it throw: places outside, no such section, files that are cut off', () => {
  assert.equal(bytesAt(place(1 << 30), [], SOURCE), []);
  assert.equal(bytesAt({ ...place(0), section: '.debug_info' }, [], SOURCE), []);
  for (let size = 0; size < 70; size++)
    assert.ok(Array.isArray(bytesAt(place(10), [], bytesSource('a.o', BYTES.subarray(0, size)))));
});

test.run();
