/** The cursors over records, on the standard's own examples; properties/record-cursors.test.ts compares them with Kaitai's decoders. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_LLE, DW_LNE, DW_LNS, DW_OP, DW_RLE } from '../../generated/dwarf-constants.ts';
import { DW_CFA } from '../../generated/dwarf-frame-constants.ts';
import { DW_MACRO } from '../../generated/dwarf-macro-constants.ts';
import { ExpressionCursor } from '../../generated/expression-cursor.ts';
import { FrameInstructionCursor } from '../../generated/frame-instruction-cursor.ts';
import { LineProgramCursor } from '../../generated/line-program-cursor.ts';
import { LocationListCursor } from '../../generated/location-list-cursor.ts';
import { LocationPairCursor } from '../../generated/location-pair-cursor.ts';
import { MacroCursor } from '../../generated/macro-cursor.ts';
import { RangeListCursor } from '../../generated/range-list-cursor.ts';
import type { RecordCursor } from '../../generated/record-cursor.ts';
import { sources } from './grammars.ts';
import { GrammarError, grammarOf } from '../../src/grammar/ksy.ts';
import { RecordCode } from '../../src/grammar/record-code.ts';

/** Code and first two numbers of each record, as far as `count` says; signed ones as such. */
function records(
  cursor: RecordCursor,
  bytes: readonly number[],
  count: number,
): readonly (readonly number[])[] {
  cursor.open(0, bytes.length);
  const found: (readonly number[])[] = [];
  while (cursor.next())
    found.push([cursor.code, signed(cursor.lo, cursor.hi), signed(cursor.lo2, cursor.hi2)].slice(0, count));
  assert.is(cursor.fault, undefined);
  return found;
}

function signed(lo: number, hi: number): number {
  return hi === 0xffff_ffff ? lo - 2 ** 32 : hi * 2 ** 32 + lo;
}

const expression = (bytes: readonly number[]): ExpressionCursor => {
  return new ExpressionCursor(Uint8Array.from(bytes), true);
};

test('location descriptions: DWARF 5, D.1.3', () => {
  const fbreg = [0x91, 0x4e];
  assert.equal(records(expression(fbreg), fbreg, 2), [[DW_OP.fbreg, -50]]);
  const reference = [0x92, 0x36, 0x20, 0x06];
  assert.equal(
    records(expression(reference), reference, 3).map((record, i) => (i === 0 ? record : record[0])),
    [[DW_OP.bregx, 54, 32], DW_OP.deref],
  );
  const entry = expression([0xa3, 0x03, 0x74, 0x10, 0x06, 0x9f]);
  entry.open(0, 6);
  assert.is(entry.next(), true);
  assert.equal([entry.code, entry.start, entry.stop, entry.end], [DW_OP.entry_value, 2, 5, 5]);
});

test('an address has the size of the unit', () => {
  const bytes = [0x03, 0x5c, 0x04, 0xd0, 0x80];
  const cursor = expression(bytes);
  cursor.addressSize = 4;
  assert.equal(records(cursor, bytes, 2), [[DW_OP.addr, 0x80d0045c]]);
});

test('operations that go on behind the limit, and unknown ones, are faults with a place', () => {
  const cursor = expression([0x30, 0x08, 0x01, 0x07, 0x0c, 1, 2, 3, 4]);
  cursor.open(0, 2);
  assert.equal([cursor.next(), cursor.next()], [true, false]);
  assert.equal([cursor.fault, cursor.at, cursor.faultAt], ['truncated', 1, 2]);
  cursor.open(3, 9);
  assert.equal([cursor.next(), cursor.fault, cursor.at], [false, 'unsupported', 3]);
  assert.is(cursor.next(), false);
  cursor.open(4, 9);
  assert.equal([cursor.next(), cursor.fault, cursor.lo], [true, undefined, 0x04030201]);
  assert.throws(() => cursor.open(0, 10));
});

test('a number of more groups than 64 bits have is a fault', () => {
  const cursor = expression([0x10, ...Array.from({ length: 10 }, () => 0x80), 0]);
  cursor.open(0, 12);
  assert.equal([cursor.next(), cursor.fault], [false, 'too-long']);
});

const PROGRAM = [0x02, 0xb9, 0x04, 0x12, 0x36, 0x71, 0x65, 0x02, 0x02, 0x00, 0x01, 0x01];

test('a line number program: DWARF 5, table D.4', () => {
  const cursor = new LineProgramCursor(Uint8Array.from(PROGRAM), true);
  cursor.opcodeBase = 13;
  assert.equal(
    records(cursor, PROGRAM, 2).map(([code, number]) => (code === 0 || code === 2 ? [code, number] : [code])),
    [
      [DW_LNS.advance_pc, 0x239],
      [0x12],
      [0x36],
      [0x71],
      [0x65],
      [DW_LNS.advance_pc, 2],
      [0, DW_LNE.end_sequence],
    ],
  );
});

test('extended operations have the length that they say', () => {
  const bytes = [
    0x00, 0x09, 0x02, 0x10, 0x20, 0, 0, 0, 0, 0, 0x80, 0x00, 0x04, 0x80, 0xaa, 0xbb, 0xcc, 0x00, 0x01,
  ];
  const cursor = new LineProgramCursor(Uint8Array.from(bytes), true);
  cursor.open(0, bytes.length);
  assert.is(cursor.next(), true);
  assert.equal([cursor.lo, cursor.lo2, cursor.hi2], [DW_LNE.set_address, 0x2010, 0x8000_0000]);
  assert.equal([cursor.start2, cursor.stop2], [11, 11]);
  assert.is(cursor.next(), true);
  assert.equal([cursor.lo, cursor.start2, cursor.stop2, cursor.end], [0x80, 14, 17, 17]);
  assert.equal([cursor.next(), cursor.fault, cursor.at], [false, 'truncated', 17]);
});

test('an unknown standard opcode has as many operands as the header says', () => {
  const bytes = [0x0d, 0x81, 0x01, 0x02, 0x0e];
  const cursor = new LineProgramCursor(Uint8Array.from(bytes), true);
  cursor.opcodeBase = 14;
  cursor.standardOpcodeLengths = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1, 2];
  cursor.open(0, bytes.length);
  assert.equal([cursor.next(), cursor.code, cursor.start, cursor.stop], [true, 13, 1, 4]);
  assert.equal([cursor.next(), cursor.code, cursor.end], [true, 14, 5]);
});

/** As the table prints the instructions: bytes by 6.4.2 and 7.24. */
const FDE = [
  0x41, 0x0e, 12, 0x41, 0x88, 1, 0x41, 0x86, 2, 0x41, 0x0d, 6, 0x41, 0x84, 3, 0x4c, 0xc4, 0x41, 0xc6, 0x0d, 7,
  0x41, 0xc8, 0x41, 0x0e, 0, 0, 0,
];

test('call frame instructions: DWARF 5, table D.8', () => {
  const found = records(new FrameInstructionCursor(Uint8Array.from(FDE), true), FDE, 3);
  const { advance_loc: advance, def_cfa_offset, offset, def_cfa_register, restore, nop } = DW_CFA;
  const operands = (code: number): number => (code === nop ? 1 : code === offset ? 3 : 2);
  assert.equal(
    found.map((record) => record.slice(0, operands(record[0] ?? 0))),
    [
      [advance, 1],
      [def_cfa_offset, 12],
      [advance, 1],
      [offset, 8, 1],
      [advance, 1],
      [offset, 6, 2],
      [advance, 1],
      [def_cfa_register, 6],
      [advance, 1],
      [offset, 4, 3],
      [advance, 12],
      [restore, 4],
      [advance, 1],
      [restore, 6],
      [def_cfa_register, 7],
      [advance, 1],
      [restore, 8],
      [advance, 1],
      [def_cfa_offset, 0],
      [nop],
      [nop],
    ],
  );
});

test('entries of lists, with a description or without', () => {
  const ranges = [0x05, 0x00, 0x10, 0, 0, 0x04, 0x01, 0x85, 0x02, 0x00];
  const list = new RangeListCursor(Uint8Array.from(ranges), true);
  list.addressSize = 4;
  const [base, pair, end] = records(list, ranges, 3);
  assert.equal(base?.slice(0, 2), [DW_RLE.base_address, 0x1000]);
  assert.equal(pair, [DW_RLE.offset_pair, 1, 0x105]);
  assert.is(end?.[0], DW_RLE.end_of_list);
  const locations = Uint8Array.from([0x04, 0x01, 0x02, 0x01, 0x50, 0x09, 0x00, 0x01, 0x00]);
  const cursor = new LocationListCursor(locations, true);
  cursor.open(0, locations.length);
  assert.equal([cursor.next(), cursor.code, cursor.lo, cursor.lo2], [true, DW_LLE.offset_pair, 1, 2]);
  assert.equal([cursor.start, cursor.stop], [4, 5]);
  assert.equal([cursor.next(), cursor.code, cursor.end], [true, DW_LLE.GNU_view_pair, 8]);
  assert.equal([cursor.next(), cursor.code, cursor.end], [true, DW_LLE.end_of_list, 9]);
});

test('a pair selects a base, or ends the list, or has a description', () => {
  const bytes = [
    0xff, 0xff, 0xff, 0xff, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 1, 0x50, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  const cursor = new LocationPairCursor(Uint8Array.from(bytes), false);
  cursor.addressSize = 4;
  cursor.open(0, bytes.length);
  assert.equal([cursor.next(), cursor.lo, cursor.lo2, cursor.end], [true, 0xffff_ffff, 0x100, 8]);
  assert.equal([cursor.next(), cursor.lo, cursor.lo2, cursor.start, cursor.stop], [true, 1, 2, 18, 19]);
  assert.equal([cursor.next(), cursor.lo, cursor.lo2, cursor.end], [true, 0, 0, 27]);
});

test('entries of macro information', () => {
  const bytes = [0x01, 0x05, 0x41, 0x20, 0x31, 0x00, 0x05, 0x06, 0x10, 0, 0, 0, 0x03, 0x00, 0x01, 0x00];
  const cursor = new MacroCursor(Uint8Array.from(bytes), true);
  cursor.open(0, bytes.length);
  assert.equal(
    [cursor.next(), cursor.code, cursor.lo, cursor.start, cursor.stop],
    [true, DW_MACRO.define, 5, 2, 5],
  );
  assert.equal([cursor.next(), cursor.code, cursor.lo, cursor.lo2], [true, DW_MACRO.define_strp, 6, 0x10]);
  assert.equal([cursor.next(), cursor.code, cursor.lo, cursor.lo2], [true, DW_MACRO.start_file, 0, 1]);
  assert.equal([cursor.next(), cursor.code], [true, 0]);
});

/** One place of dwarf_expressions.ksy, and something there that the generator must not accept. */
const REFUSED: readonly (readonly [what: string, from: string, to: string])[] = [
  ['an unknown type', 'call2.to_i: die2', 'call2.to_i: die3'],
  [
    'a missing argument',
    'const2u.to_i: dwarf_common::fixed2(_root.is_be)',
    'const2u.to_i: dwarf_common::fixed2',
  ],
  ['an unknown name', 'switch-on: _root.version < 3', 'switch-on: _root.format < 3'],
  ['an unknown key', '{id: ofs_die, type: u2}', '{id: ofs_die, type: u2, process: zlib}'],
  ['a repetition to the end', '{id: ofs_die, type: u2}', '{id: ofs_die, type: u2, repeat: eos}'],
  [
    'more ranges than registers',
    '{id: ofs_die, type: u2}',
    '{id: a, size: 1}\n      - {id: b, size: 1}\n      - {id: c, size: 1}',
  ],
];

for (const [what, from, to] of REFUSED)
  test(`the generator refuses ${what}`, () => {
    const all = sources({ id: 'dwarf_expressions', from, to });
    const names = { is_be: 'isBe', is64: 'is64', len_address: 'addressSize', version: 'version' };
    const code = new RecordCode(all, names);
    assert.throws(
      () => {
        for (let first = 0; first < 256; first++)
          code.statements(grammarOf(all, 'dwarf_expressions'), 'operation', first);
      },
      (error: unknown) => error instanceof GrammarError,
    );
  });

test.run();
