import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import type { LineFile, LineTable } from '../../src/write/description.ts';
import {
  file,
  hexOf,
  image,
  inF,
  lineTable,
  sectionsOf,
  throwsDescription,
  digits,
} from './dwarf-samples.ts';

function sectionOf(more: Partial<LineTable>): string {
  const images = sectionsOf({
    files: [file([], { lineTables: [lineTable(more)], encoding: { byteOrder: 'big' } })],
  });
  return hexOf(images, '.debug_line');
}

function source(more: Partial<LineFile> = {}): LineFile {
  return { name: 'a.c', directory: 0, modificationTime: 0n, byteSize: 0n, md5: undefined, ...more };
}

// Minimum instruction length, default_is_stmt, line base, line range; opcode base and the operands of 12 opcodes.
const PARAMETERS_V2 = digits('01 01 fb 0e');
const PARAMETERS = digits('01 01 01 fb 0e');
const OPCODES = digits('0d 000101010100000001000001');

test('a table of version 5 describes the fields of its entries (6.2.4, items 13 to 20)', () => {
  const tables = digits('01 0108 01 2f6400 02 0108 020f 01 612e6300 00');
  assert.is(sectionOf({}), digits('0000002c 0005 08 00 00000024') + PARAMETERS + OPCODES + tables);
});

test('what no file has is left out', () => {
  const md5 = Uint8Array.from({ length: 16 }, (_, i) => i);
  const all = source({ modificationTime: 300n, byteSize: 5n, md5 });
  const end = Buffer.from(md5).toString('hex');
  assert.ok(
    sectionOf({ files: [all] }).endsWith(digits('05 0108 020f 030f 040f 051e 01 612e6300 00 ac02 05') + end),
  );
  throwsDescription(() => sectionOf({ files: [all, source()] }), /a\.c has no MD5 of 16 bytes/);
});

test('before version 5 lists end with an empty name, and the first directory is not stored', () => {
  const table = sectionOf({
    version: 2,
    directories: ['/d', 'inc'],
    files: [source({ directory: 1, modificationTime: 1n, byteSize: 2n })],
  });
  const lists = digits('696e6300 00 612e6300 01 01 02 00');
  assert.is(table, digits('00000024 0002 0000001e') + PARAMETERS_V2 + OPCODES + lists);
  assert.ok(sectionOf({ version: 4 }).includes(PARAMETERS + OPCODES));
  throwsDescription(
    () => sectionOf({ version: 4, files: [source({ name: '' })] }),
    /an empty name would end/,
  );
});

test('names can stand in a section of strings', () => {
  const images = sectionsOf({
    files: [file([], { lineTables: [lineTable({ nameForm: DW_FORM.line_strp, format: 64 })] })],
  });
  assert.is(hexOf(images, '.debug_line_str'), '2f6400612e6300');
  assert.ok(hexOf(images, '.debug_line').endsWith(digits('01 0300000000000000 00')));
  throwsDescription(() => sectionOf({ nameForm: DW_FORM.strx }), /DW_FORM_strx/);
});

test('the program follows with its addresses', () => {
  // DW_LNS_extended_op of 9 bytes, DW_LNE_set_address.
  const program = Uint8Array.of(0, 9, 2, 0, 0, 0, 0, 0, 0, 0, 0);
  const programFixups = [{ at: 3, byteSize: 8, to: inF(0n), relative: false }] as const;
  const images = sectionsOf({ files: [file([], { lineTables: [lineTable({ program, programFixups })] })] });
  const { bytes, links } = image(images, '.debug_line');
  assert.is(links[0]?.at, bytes.length - 8);
  const outside = [{ at: 4, byteSize: 8, to: inF(0n), relative: false }] as const;
  throwsDescription(
    () => sectionOf({ program, programFixups: outside }),
    /a fixup at 4 is outside its 11 bytes/,
  );
});

test.run();
