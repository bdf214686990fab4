import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM, DW_LNCT, DW_LNE, DW_LNS } from '../../../generated/dwarf-constants.ts';
import { groupBrokenBy } from '../found-in.ts';
import { die, DwarfBuilder, elfFile, formed, type Die, type UnitInput } from '../../support/dwarf-builder.ts';
import { DwarfWriter } from '../../support/dwarf-writer.ts';

const SHAPE = { is64: true, littleEndian: true };
const writer = (): DwarfWriter => new DwarfWriter(SHAPE);

/** How many numbers each standard opcode has. DWARF 5, 6.2.5.2. */
const LENGTHS = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];

interface Table {
  readonly version?: number;
  readonly addressSize?: number;
  readonly minimumLength?: number;
  readonly operations?: number;
  readonly lineRange?: number;
  readonly opcodeLengths?: readonly number[];
  readonly lists?: (out: DwarfWriter) => DwarfWriter;
  readonly program?: readonly number[];
  /** What the lengths say too much. */
  readonly headerMore?: number;
  readonly lengthMore?: number;
}

const FILES = 2;

/** Directories 0 and 1, files 0 and 1. DWARF 5, 6.2.4, items 13 to 20. */
function lists5(out: DwarfWriter, directory = 1): DwarfWriter {
  out.u8(1).uleb(DW_LNCT.path).uleb(DW_FORM.string).uleb(2).cstring('/here').cstring('include');
  out.u8(2).uleb(DW_LNCT.path).uleb(DW_FORM.string).uleb(DW_LNCT.directory_index).uleb(DW_FORM.udata);
  return out.uleb(FILES).cstring('a.c').uleb(0).cstring('a.h').uleb(directory);
}

/** Directory 1, files 1 and 2. DWARF 4, 6.2.4, items 11 and 12. */
function lists4(out: DwarfWriter, directory = 1): DwarfWriter {
  out.cstring('include').u8(0);
  out.cstring('a.c').uleb(0).uleb(0).uleb(0).cstring('a.h').uleb(directory).uleb(0).uleb(0);
  return out.u8(0);
}

function table(given: Table = {}): Uint8Array {
  const { version = 5, addressSize = 8, opcodeLengths = LENGTHS, program = [], lineRange = 14 } = given;
  const { lists = version >= 5 ? lists5 : lists4, headerMore = 0, lengthMore = 0 } = given;
  const header = writer().u8(given.minimumLength ?? 1);
  if (version >= 4) header.u8(given.operations ?? 1);
  header
    .u8(1)
    .u8(0xfb)
    .u8(lineRange)
    .u8(opcodeLengths.length + 1)
    .raw(opcodeLengths);
  lists(header);
  const contents = header.done();
  const out = writer().u16(version);
  if (version >= 5) out.u8(addressSize).u8(0);
  const body = out
    .u32(contents.length + headerMore)
    .raw(contents)
    .raw(program)
    .done();
  return writer()
    .u32(body.length + lengthMore)
    .raw(body)
    .done();
}

function brokenBy(
  line: Uint8Array | undefined,
  entries: readonly Die[] = [],
  unit: UnitInput = {},
): readonly string[] {
  const root = die('compile_unit', { stmt_list: formed('sec_offset', 0) }, [...entries]);
  const all = new DwarfBuilder().unit(root, unit).sections();
  if (line !== undefined) all.set('.debug_line', line);
  return groupBrokenBy('N', elfFile(SHAPE, all));
}

const VERSION_4 = { version: 4 };
const special = LENGTHS.length + 1;
const extended = (opcode: number, ...operands: number[]): number[] => [
  0,
  1 + operands.length,
  opcode,
  ...operands,
];
const setAddress = (low: number): number[] => extended(DW_LNE.set_address, low, 0, 0, 0, 0, 0, 0, 0);
const END = extended(DW_LNE.end_sequence);
const { copy, set_file: setFile, advance_pc: advancePc, fixed_advance_pc: fixedAdvancePc } = DW_LNS;

/** Of a table of version 4, whose first file is the one that sequences begin with. */
const running = (...program: number[]): readonly string[] =>
  brokenBy(table({ version: 4, program }), [], VERSION_4);

test('tables that are right', () => {
  assert.equal(brokenBy(table()), []);
  assert.equal(brokenBy(table(VERSION_4), [], VERSION_4), []);
  assert.equal(brokenBy(table({ version: 2 }), [], { version: 2 }), []);
  assert.equal(running(...setAddress(1), copy, special, advancePc, 9, ...END), []);
  assert.equal(brokenBy(table({ program: [...setAddress(1), setFile, 0, copy, ...END] })), []);
});

test('N01: lengths and version', () => {
  assert.equal(brokenBy(table({ lengthMore: 1 })), ['N01']);
  assert.equal(brokenBy(table({ headerMore: 1 })), ['N01'], 'behind the table');
  assert.equal(brokenBy(table({ headerMore: -1 })), ['N01'], 'into the lists');
  assert.equal(brokenBy(table({ headerMore: 3, program: [copy, copy, copy] })), [], 'a header with more');
  assert.equal(brokenBy(table({ version: 6 })), ['N01']);
  assert.equal(brokenBy(table({ version: 1, lists: lists4 })), ['N01']);
  const more = Uint8Array.of(...table(), 1);
  assert.equal(brokenBy(more), ['N01'], 'a byte that is no table');
});

test('N02: numbers that a program can use', () => {
  assert.equal(brokenBy(table({ minimumLength: 0 })), ['N02']);
  assert.equal(brokenBy(table({ operations: 0 })), ['N02']);
  assert.equal(brokenBy(table({ lineRange: 0 })), [], 'no opcode needs it');
  const program = [...setAddress(1), special, ...END];
  assert.equal(brokenBy(table({ version: 4, lineRange: 0, program }), [], VERSION_4), ['N02']);
});

test('N02: how many operands opcodes have', () => {
  assert.equal(brokenBy(table({ opcodeLengths: [0, 2, ...LENGTHS.slice(2)] })), ['N02']);
  assert.equal(brokenBy(table({ opcodeLengths: [...LENGTHS, 3] })), [], 'an opcode of a later version');
  assert.equal(brokenBy(table({ opcodeLengths: LENGTHS.slice(0, 9) })), [], 'those of version 2');
  const without = LENGTHS.map((length, i) => (i === fixedAdvancePc - 1 ? 0 : length));
  assert.equal(brokenBy(table({ opcodeLengths: without })), [], 'its operand is not in LEB128');
});

test('N03: entries have fields', () => {
  const lists = (count: number) => (out: DwarfWriter) =>
    out.u8(1).uleb(DW_LNCT.path).uleb(DW_FORM.string).uleb(1).cstring('/').u8(0).uleb(count);
  assert.equal(brokenBy(table({ lists: lists(0) })), []);
  // Counts are compared with the bytes that are left before entries are read.
  assert.equal(brokenBy(table({ lists: lists(2), program: END })), ['N03']);
});

test('N04: the address size is that of the unit', () => {
  assert.equal(brokenBy(table({ addressSize: 4 })), ['N04']);
  assert.equal(brokenBy(table({ addressSize: 4 }), [], { addressSize: 4 }), []);
});

test('N05: directories of files', () => {
  assert.equal(brokenBy(table({ lists: (out) => lists5(out, 2) })), ['N05']);
  assert.equal(brokenBy(table({ version: 4, lists: (out) => lists4(out, 2) }), [], VERSION_4), ['N05']);
});

test('N05: files of rows', () => {
  assert.equal(running(...setAddress(1), setFile, 2, copy, ...END), []);
  assert.equal(running(...setAddress(1), setFile, 3, copy, ...END), ['N05']);
  assert.equal(running(...setAddress(1), setFile, 0, copy, ...END), ['N05']);
  assert.equal(running(...setAddress(1), setFile, 3, setFile, 1, copy, ...END), [], 'no row has it');
  assert.equal(running(...extended(DW_LNE.define_file, 97, 0, 0, 0, 0), setFile, 3, copy, ...END), []);
});

test('N05: the file that sequences begin with, in version 5', () => {
  const lists = (out: DwarfWriter): DwarfWriter =>
    out
      .u8(1)
      .uleb(DW_LNCT.path)
      .uleb(DW_FORM.string)
      .uleb(1)
      .cstring('/')
      .u8(1)
      .uleb(DW_LNCT.path)
      .uleb(DW_FORM.string)
      .uleb(1)
      .cstring('a.c');
  assert.equal(brokenBy(table({ lists, program: [...setAddress(1), setFile, 0, copy, ...END] })), []);
  assert.equal(brokenBy(table({ lists, program: [...setAddress(1), copy, ...END] })), ['N05']);
});

test('N06: sequences end', () => {
  assert.equal(running(...setAddress(1), copy), ['N06']);
  assert.equal(running(...setAddress(1), copy, ...END, ...setAddress(1), special), ['N06']);
  assert.equal(running(...setAddress(1)), [], 'without rows there is no sequence');
});

test('N07: addresses do not go back', () => {
  assert.equal(running(...setAddress(2), copy, ...setAddress(1), copy, ...END), ['N07']);
  assert.equal(running(...setAddress(2), copy, ...END, ...setAddress(1), copy, ...END), [], 'a new sequence');
  assert.equal(running(...setAddress(2), ...setAddress(1), copy, ...END), [], 'before the first row');
  assert.equal(running(...setAddress(1), copy, advancePc, 9, copy, ...setAddress(4), copy, ...END), ['N07']);
  assert.equal(running(...setAddress(1), copy, fixedAdvancePc, 9, 0, ...setAddress(4), copy, ...END), [
    'N07',
  ]);
  const minusOne = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01];
  assert.equal(running(...setAddress(9), copy, advancePc, ...minusOne, copy, ...END), ['N07']);
});

test('N07: where instructions have several operations, addresses advance by instructions', () => {
  const program = [...setAddress(0), copy, advancePc, 7, copy, ...setAddress(3), copy, ...END];
  assert.equal(brokenBy(table({ version: 4, operations: 3, program }), [], VERSION_4), []);
  assert.equal(brokenBy(table({ version: 4, operations: 2, program }), [], VERSION_4), []);
  assert.equal(brokenBy(table({ version: 4, operations: 1, program }), [], VERSION_4), ['N07']);
});

test('N08: extended opcodes are as long as they say', () => {
  assert.equal(running(...extended(DW_LNE.end_sequence, 0)), ['N08']);
  assert.equal(running(0, 0, copy), ['N08']);
  assert.equal(running(0, 9, DW_LNE.end_sequence), ['N08'], 'behind the table');
  assert.equal(running(...extended(DW_LNE.set_discriminator, 0x80)), ['N08'], 'a number without an end');
  assert.equal(running(...extended(DW_LNE.lo_user, 1, 2, 3)), [], "vendors' opcodes");
  assert.equal(running(0, 0x81, 0, DW_LNE.end_sequence), [], 'a padded length');
});

test('N08: opcodes end where the table does', () => {
  assert.equal(running(advancePc), ['N08']);
  assert.equal(running(fixedAdvancePc, 0), ['N08']);
});

test('N08: addresses have the size of the header', () => {
  const program = extended(DW_LNE.set_address, 0, 0, 0, 0);
  assert.equal(brokenBy(table({ program })), ['N08']);
  assert.equal(brokenBy(table({ addressSize: 4, program }), [], { addressSize: 4 }), []);
});

test('N09: units have a line table', () => {
  assert.equal(brokenBy(undefined), ['N09']);
  const root = die('compile_unit', { stmt_list: formed('sec_offset', 1) });
  const all = new DwarfBuilder().unit(root).sections().set('.debug_line', table());
  assert.equal(groupBrokenBy('N', elfFile(SHAPE, all)), ['N09']);
});

test('N09: files of entries are in the table', () => {
  const declared = (file: number, version: number): readonly string[] =>
    brokenBy(table({ version }), [die('variable', { decl_file: file })], { version });
  assert.equal(declared(0, 4), [], 'no file');
  assert.equal(declared(2, 4), []);
  assert.equal(declared(3, 4), ['N09']);
  assert.equal(declared(0, 5), []);
  assert.equal(declared(1, 5), []);
  assert.equal(declared(2, 5), ['N09']);
});

test('N10: MD5 has 16 bytes without a length', () => {
  const lists = (form: number) => (out: DwarfWriter) => {
    out.u8(0).uleb(0);
    out.u8(2).uleb(DW_LNCT.path).uleb(DW_FORM.string).uleb(DW_LNCT.MD5).uleb(form).uleb(1);
    return out.cstring('a.c').raw([15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  };
  assert.equal(brokenBy(table({ lists: lists(DW_FORM.data16) })), []);
  assert.equal(brokenBy(table({ lists: lists(DW_FORM.block1) })), ['N10']);
});

test.run();
