import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_CHILDREN, DW_SECT, DW_TAG, DW_UT } from '../../../generated/dwarf-constants.ts';
import { DW_SECT_V2 } from '../../../generated/dwarf-package-constants.ts';
import type { Finding } from '../../../src/conformance/finding.ts';
import { foundBy } from '../found-in.ts';
import { counted, SHAPE, writer } from '../section-files.ts';
import { elfFile } from '../../support/dwarf-builder.ts';

const ABBREVIATIONS = writer().u8(1).u8(DW_TAG.compile_unit).u8(DW_CHILDREN.no).u16(0).u8(0).done();
const FIRST = 0x0000_0000_0000_0001n;
const SECOND = 0x0000_0000_0000_0002n;

const splitUnit = (id: bigint): Uint8Array =>
  counted((out) => out.u16(5).u8(DW_UT.split_compile).u8(8).u32(0).u64(id).uleb(1));
const UNIT_SIZE = splitUnit(FIRST).length;

interface IndexInput {
  readonly version?: number;
  readonly columns?: readonly number[];
  /** Signature and row. */
  readonly slots?: readonly (readonly [bigint, number])[];
  /** Offset and size by column. */
  readonly rows?: readonly (readonly (readonly [number, number])[])[];
}

const ABBREV = [0, ABBREVIATIONS.length] as const;
const NONE = [0n, 0] as const;

function found(input: IndexInput): readonly string[] {
  return withIndex(indexOf(input));
}

function indexOf(input: IndexInput): Uint8Array {
  const {
    version = 5,
    columns = [DW_SECT.INFO, DW_SECT.ABBREV],
    slots = [NONE, [FIRST, 1], [SECOND, 2], NONE],
    rows = [
      [[0, UNIT_SIZE], ABBREV],
      [[UNIT_SIZE, UNIT_SIZE], ABBREV],
    ],
  } = input;
  const out = writer();
  if (version < 5) out.u32(version);
  else out.u16(version).u16(0);
  out.u32(columns.length).u32(rows.length).u32(slots.length);
  for (const [signature] of slots) out.u64(signature);
  for (const [, row] of slots) out.u32(row);
  for (const column of columns) out.u32(column);
  for (const row of rows) for (const [offset] of row) out.u32(offset);
  for (const row of rows) for (const [, size] of row) out.u32(size);
  return out.done();
}

function withIndex(bytes: Uint8Array): readonly string[] {
  return findings(bytes).map((one) => one.found);
}

function findings(index: Uint8Array): readonly Finding[] {
  const units = writer().raw(splitUnit(FIRST)).raw(splitUnit(SECOND)).done();
  const sections = new Map([
    ['.debug_info.dwo', units],
    ['.debug_abbrev.dwo', ABBREVIATIONS],
    ['.debug_cu_index', index],
  ]);
  return foundBy('I11', elfFile(SHAPE, sections));
}

test('I11: a sound index, of DWARF 5 and of GNU', () => {
  assert.equal(found({}), []);
  assert.equal(found({ version: 2, columns: [DW_SECT_V2.INFO, DW_SECT_V2.ABBREV] }), []);
});

test('I11: header and tables', () => {
  assert.equal(found({ version: 4 }), ['version 4']);
  assert.equal(withIndex(Uint8Array.of(5, 0, 0, 0, 1)), [
    'an index that ends within its header or its tables',
  ]);
  assert.equal(withIndex(new Uint8Array()), [], 'no units of the kind');
});

test('I11: slots', () => {
  const [a, b] = [[FIRST, 1] as const, [SECOND, 2] as const];
  assert.equal(found({ slots: [NONE, a, b] }), ['3 slots for 2 units']);
  assert.equal(found({ slots: [NONE, b, a, NONE] }), ['a unit whose slot is not found from its signature']);
  assert.equal(found({ slots: [NONE, a, NONE, NONE] }), ['a row that no slot has']);
  assert.equal(found({ slots: [NONE, a, [SECOND, 1], NONE] }), [
    'two slots for one row',
    'a row that no slot has',
  ]);
  assert.equal(found({ slots: [NONE, a, [SECOND, 3], NONE] }), [
    'a slot with the number of a row that there is not',
    'a row that no slot has',
  ]);
});

test('I11: a slot that is taken leads on by the high bits, which are made odd', () => {
  // Both begin at slot 1; the second goes on by 3.
  const id = 0x0000_0002_0000_0001n;
  const units = writer().raw(splitUnit(FIRST)).raw(splitUnit(id)).done();
  const index = writer().u16(5).u16(0).u32(2).u32(2).u32(4);
  for (const signature of [id, FIRST, 0n, 0n]) index.u64(signature);
  for (const row of [2, 1, 0, 0]) index.u32(row);
  index.u32(DW_SECT.INFO).u32(DW_SECT.ABBREV).u32(0).u32(0).u32(UNIT_SIZE).u32(0);
  for (let i = 0; i < 2; i++) index.u32(UNIT_SIZE).u32(ABBREVIATIONS.length);
  const sections = new Map([
    ['.debug_info.dwo', units],
    ['.debug_abbrev.dwo', ABBREVIATIONS],
    ['.debug_cu_index', index.done()],
  ]);
  assert.equal(foundBy('I11', elfFile(SHAPE, sections)), []);
});

test('I11: columns', () => {
  assert.equal(found({ columns: [DW_SECT.INFO, 9] }), [
    'a column for the section with the number 0x9',
    'an index without a column for .debug_abbrev.dwo',
  ]);
  assert.is(found({ columns: [DW_SECT.INFO, DW_SECT.INFO] })[0], 'two columns for .debug_info.dwo');
});

const rowsWith = (second: readonly [number, number]): IndexInput => ({
  rows: [
    [[0, UNIT_SIZE], ABBREV],
    [second, ABBREV],
  ],
});

test('I11: parts are in their sections, and each unit has its own', () => {
  assert.equal(found(rowsWith([UNIT_SIZE, UNIT_SIZE + 1])), ['bytes behind the end of .debug_info.dwo']);
  assert.equal(found(rowsWith([1, UNIT_SIZE])), [
    'an offset of .debug_info.dwo where no unit begins',
    'two units with the same bytes of .debug_info.dwo',
  ]);
  assert.equal(
    found({
      columns: [DW_SECT.INFO, DW_SECT.ABBREV, DW_SECT.LINE],
      rows: [
        [[0, UNIT_SIZE], ABBREV, [0, 1]],
        [[UNIT_SIZE, UNIT_SIZE], ABBREV, [0, 0]],
      ],
    }),
    ['bytes of .debug_line.dwo, which the file does not have'],
  );
});

test('I11: the places of findings', () => {
  const placeOf = (input: IndexInput): number | undefined => findings(indexOf(input))[0]?.places[0]?.offset;
  // A header of 16 bytes, four signatures of eight, four rows and two columns of four, two rows of offsets.
  assert.is(placeOf({ slots: [NONE, [SECOND, 2], [FIRST, 1], NONE] }), 16 + 32 + 4);
  assert.is(placeOf({ columns: [DW_SECT.INFO, 9] }), 16 + 32 + 16 + 4);
  assert.is(placeOf(rowsWith([UNIT_SIZE, UNIT_SIZE + 1])), 16 + 32 + 16 + 8 + 8);
});

test('I11: the signature is that of the unit', () => {
  const slots = [NONE, [FIRST, 2], [SECOND, 1], NONE] as const;
  assert.equal(found({ slots }), ['a signature that is not that of the unit']);
});

test.run();
