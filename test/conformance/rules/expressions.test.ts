import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_OP, DW_UT } from '../../../generated/dwarf-constants.ts';
import { countOf, groupBrokenBy, object } from '../found-in.ts';
import { die, DwarfBuilder, formed, type Die, type UnitInput } from '../../support/dwarf-builder.ts';

const expression = (...bytes: readonly number[]): ReturnType<typeof formed> =>
  formed('exprloc', Uint8Array.from(bytes));

/** A variable with the expression for its location. */
function located(bytes: readonly number[], unit: UnitInput = {}): Uint8Array {
  return object([die('variable', { location: expression(...bytes) })], unit);
}

const brokenBy = (file: Uint8Array): readonly string[] => groupBrokenBy('X', file);

const { addr, breg7, reg0, reg1, lit0, lit1, lit2, plus, drop, deref, dup, pick, over, rot, nop } = DW_OP;
const { bra, skip, const1u, const2u, const4u, piece, bit_piece: bitPiece, stack_value: stackValue } = DW_OP;
const ADDRESS = [0, 0, 0, 0, 0, 0, 0, 0];

test('what compilers write is right', () => {
  const right: readonly (readonly number[])[] = [
    [],
    [addr, ...ADDRESS],
    [DW_OP.fbreg, 0x70],
    [reg0],
    [DW_OP.regx, 33],
    [breg7, 8, deref],
    [reg0, piece, 4, reg1, piece, 4],
    [piece, 4, reg1, piece, 4],
    [reg0, bitPiece, 3, 0],
    [lit0, stackValue],
    [lit0, stackValue, piece, 4, reg0, piece, 4],
    [DW_OP.implicit_value, 2, 0, 0],
    [DW_OP.call_frame_cfa],
    [const4u, 0, 0, 0, 0, DW_OP.form_tls_address],
    [reg0, DW_OP.GNU_uninit],
    [reg0, piece, 4, reg1, piece, 4, DW_OP.GNU_uninit],
    [DW_OP.entry_value, 1, reg0, stackValue],
    [DW_OP.entry_value, 3, breg7, 0, deref, stackValue],
    [DW_OP.WASM_location, 0, 1, stackValue],
    [lit0, lit1, lit2, rot, over, pick, 3, plus, plus, plus, plus, stackValue],
  ];
  for (const bytes of right) assert.equal(brokenBy(located(bytes)), [], bytes.join(' '));
});

test('X01: operations that no version has', () => {
  for (const code of [0, 1, 2, 4, 5, 7, 0xaa, 0xdf])
    assert.equal(brokenBy(located([code])), ['X01'], `${code}`);
});

test('X01: the range for vendors is theirs', () => {
  for (const code of [0xe1, 0xee, 0xfe, 0xff]) assert.equal(brokenBy(located([code])), []);
});

test('X02: operands end where the expression does', () => {
  for (const bytes of [
    [const1u],
    [const4u, 0, 0, 0],
    [addr, ...ADDRESS.slice(1)],
    [DW_OP.constu, 0x80],
    [DW_OP.implicit_value, 3, 0, 0],
    [skip, 0],
  ])
    assert.equal(brokenBy(located(bytes)), ['X02'], bytes.join(' '));
});

test('X02: addresses have the size of the unit', () => {
  assert.equal(brokenBy(located([addr, 0, 0, 0, 0], { addressSize: 4 })), []);
  assert.equal(brokenBy(located([addr, 0, 0, 0, 0])), ['X02']);
});

test('X03: branches lead to operations, or to the end', () => {
  assert.equal(brokenBy(located([skip, 0, 0])), [], 'the end');
  assert.equal(brokenBy(located([skip, 3, 0, const2u, 0, 0])), [], 'the end');
  assert.equal(brokenBy(located([lit0, dup, bra, 0xfc, 0xff])), [], 'back to DW_OP_dup');
  assert.equal(brokenBy(located([skip, 1, 0, const2u, 0, 0])), ['X03'], 'an operand');
  assert.equal(brokenBy(located([skip, 4, 0, const2u, 0, 0])), ['X03'], 'behind the end');
  assert.equal(brokenBy(located([skip, 0xfc, 0xff])), ['X03'], 'before the beginning');
});

test('X04: the stack has what operations take', () => {
  for (const bytes of [
    [drop],
    [deref],
    [lit0, plus],
    [lit0, lit1, rot],
    [lit0, over],
    [lit0, pick, 1],
    [stackValue],
    [lit0, drop, dup],
  ])
    assert.equal(brokenBy(located(bytes)), ['X04'], bytes.join(' '));
});

test('X04: a piece takes what is on the stack', () => {
  assert.equal(brokenBy(located([lit0, piece, 4, deref, piece, 4])), ['X04']);
});

test('X04: all ways through branches count', () => {
  assert.equal(brokenBy(located([lit0, lit1, bra, 1, 0, lit2, plus])), ['X04']);
  assert.equal(brokenBy(located([lit0, lit0, lit1, bra, 1, 0, lit2, plus])), []);
  // A loop that takes one element each time.
  assert.equal(brokenBy(located([lit0, lit1, drop, lit1, bra, 0xfb, 0xff])), ['X04']);
});

test('X04: nobody knows what calls leave', () => {
  const callee = die('dwarf_procedure', { location: expression(lit0) });
  const file = object([callee, die('variable', { location: callOf(callee, [callee], plus) })]);
  assert.equal(brokenBy(file), []);
});

test('X04: what is on the stack before some attributes', () => {
  const place = (
    name: 'data_member_location' | 'vtable_elem_location' | 'use_location',
    ...bytes: number[]
  ) => brokenBy(object([die('member', { [name]: expression(...bytes) })]));
  assert.equal(place('data_member_location', DW_OP.plus_uconst, 4), []);
  assert.equal(place('data_member_location', plus), ['X04']);
  assert.equal(place('vtable_elem_location', deref), []);
  assert.equal(place('use_location', plus), []);
  assert.equal(place('use_location', plus, plus), ['X04']);
});

test('X04: the number of the dimension is on the stack in a generic subrange', () => {
  const bytes = [DW_OP.push_object_address, over, plus];
  const bound = { upper_bound: expression(...bytes) };
  assert.equal(brokenBy(object([die('array_type', {}, [die('generic_subrange', bound)])])), []);
  assert.equal(brokenBy(object([die('array_type', {}, [die('subrange_type', bound)])])), ['X04']);
});

// Operands that lead to entries ---------------------------------------------------------------------------------------

/** The offset in the unit, once entries before it are written: those of a unit of version 5. */
function offsetOf(entry: Die, entries: readonly Die[]): number {
  const builder = new DwarfBuilder().unit(die('compile_unit', {}, [...entries]));
  return builder.offsetOf(entry);
}

function callOf(entry: Die, entries: readonly Die[], ...more: number[]): ReturnType<typeof formed> {
  return expression(DW_OP.call2, offsetOf(entry, entries), 0, ...more);
}

test('X05: types of operations are base types of the unit', () => {
  const base = die('base_type', { byte_size: 4, encoding: 5, name: 'int' });
  const other = die('structure_type', { byte_size: 4 });
  const entries = [base, other];
  const at = (entry: Die): number => offsetOf(entry, entries);
  const withBytes = (...bytes: number[]): readonly string[] =>
    brokenBy(object([...entries, die('variable', { location: expression(...bytes) })]));
  for (const [bytes, offsetAt] of [
    [[DW_OP.regval_type, 0, 0, stackValue], 2],
    [[DW_OP.const_type, 0, 1, 7, stackValue], 1],
    [[lit0, DW_OP.deref_type, 4, 0, stackValue], 3],
    [[lit0, DW_OP.convert, 0, stackValue], 2],
    [[lit0, DW_OP.reinterpret, 0, stackValue], 2],
    [[DW_OP.GNU_regval_type, 0, 0, stackValue], 2],
  ] as const) {
    const to = (offset: number): number[] => bytes.map((byte, i) => (i === offsetAt ? offset : byte));
    assert.equal(withBytes(...to(at(base))), [], bytes.join(' '));
    assert.equal(withBytes(...to(at(other))), ['X05'], bytes.join(' '));
    assert.equal(withBytes(...to(at(base) + 1)), ['X05'], bytes.join(' '));
  }
});

test('X05: 0 is the generic type, of conversions', () => {
  assert.equal(brokenBy(located([lit0, DW_OP.convert, 0, stackValue])), []);
  assert.equal(brokenBy(located([lit0, DW_OP.reinterpret, 0, stackValue])), []);
  assert.equal(brokenBy(located([DW_OP.regval_type, 0, 0, stackValue])), ['X05']);
});

test('X06: calls lead to entries', () => {
  const callee = die('dwarf_procedure', { location: expression(lit0) });
  const calling = (offset: number): Uint8Array =>
    object([callee, die('variable', { location: expression(DW_OP.call4, offset, 0, 0, 0) })]);
  assert.equal(brokenBy(calling(offsetOf(callee, [callee]))), []);
  assert.equal(brokenBy(calling(offsetOf(callee, [callee]) + 1)), ['X06']);
  assert.equal(brokenBy(calling(0xff)), ['X06']);
});

test('X06: calls do not come back', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => die('dwarf_procedure', { name }));
  const entries = [a!, b!, c!];
  // Each of them takes as many bytes, whatever it calls.
  const size = 3 + 1 + 3;
  const first = offsetOf(a!, entries);
  const call = (from: Die, to: number): Die =>
    from.set({ location: expression(DW_OP.call2, first + to * size, 0) });
  const chain = object([call(a!, 1), call(b!, 2), c!.set({ location: expression(lit0, nop, nop) })]);
  assert.equal(brokenBy(chain), []);
  const [d, e, f] = ['a', 'b', 'c'].map((name) => die('dwarf_procedure', { name }));
  const circle = object([call(d!, 1), call(e!, 2), call(f!, 1)]);
  assert.equal(brokenBy(circle), ['X06']);
  assert.is(countOf('X06', circle), 1, 'once per circle');
});

test('X06: what is called is a location: other attributes may call that of their own entry', () => {
  const self = (name: 'location' | 'upper_bound'): readonly string[] => {
    const offset = offsetOf(...alone());
    return brokenBy(object([die('variable', { [name]: expression(DW_OP.call2, offset, 0) })]));
  };
  assert.equal(self('location'), ['X06']);
  assert.equal(self('upper_bound'), []);
});

function alone(): [Die, readonly Die[]] {
  const entry = die('variable', { location: expression(DW_OP.call2, 0, 0) });
  return [entry, [entry]];
}

test('X07: pieces follow each location of a composite one', () => {
  for (const bytes of [
    [reg0, piece, 4, reg1],
    [reg0, piece, 4, breg7, 0],
    [lit0, stackValue, lit0],
    [DW_OP.implicit_value, 1, 0, lit0],
    [lit0, stackValue, piece, 4, lit0, stackValue, dup, piece, 4],
  ])
    assert.equal(
      brokenBy(located(bytes)).filter((rule) => rule !== 'X04'),
      ['X07'],
      bytes.join(' '),
    );
});

test('X09: register locations stand alone', () => {
  for (const bytes of [
    [reg0, lit0],
    [reg0, reg1],
    [lit0, reg0],
    [DW_OP.regx, 1, lit0],
    [lit0, piece, 4, reg0, lit0, piece, 4],
  ])
    assert.equal(brokenBy(located(bytes)), ['X09'], bytes.join(' '));
});

test('X08: implicit pointers lead to entries, of any unit', () => {
  const pointing = (offset: number): Uint8Array => {
    const to = (...bytes: number[]): Die =>
      die('variable', { location: expression(DW_OP.implicit_pointer, ...bytes, 0) });
    const object5 = die('variable', { name: 'object' });
    return new DwarfBuilder()
      .unit(die('compile_unit', {}, [to(offset, 0, 0, 0)]))
      .unit(die('compile_unit', {}, [object5]))
      .file();
  };
  const roots = foundUnits();
  assert.equal(brokenBy(pointing(roots[0])), [], 'the unit itself');
  assert.equal(brokenBy(pointing(roots[1])), [], 'another unit');
  assert.equal(brokenBy(pointing(0)), ['X08'], 'a header');
  assert.equal(brokenBy(pointing(roots[1] - 1)), ['X08'], 'the header of another unit');
  assert.equal(brokenBy(pointing(0xff)), ['X08'], 'behind the section');
});

/** Where the entries of the two units above are: behind headers of 12 bytes. DWARF 5, 7.5.1.1. */
function foundUnits(): readonly [number, number] {
  const header = 12;
  const first = header + 1 + (1 + 1 + 6) + 1;
  return [header, first + header];
}

test('X08: GNU wrote it before version 5', () => {
  const bytes = [DW_OP.GNU_implicit_pointer, 1, 0, 0, 0, 0];
  assert.equal(brokenBy(located(bytes, { version: 4 })), ['X08']);
});

test('X10: entry values are registers, or expressions of one value', () => {
  for (const inner of [[], [nop], [lit0, lit1], [DW_OP.push_object_address], [lit0, drop]])
    assert.equal(
      brokenBy(located([DW_OP.entry_value, inner.length, ...inner, stackValue])),
      ['X10'],
      inner.join(' '),
    );
});

test('X10: what is wrong inside is reported by its own rule', () => {
  assert.equal(brokenBy(located([DW_OP.entry_value, 1, 0, stackValue])), ['X01']);
  assert.equal(brokenBy(located([DW_OP.entry_value, 2, const2u, 0, stackValue])), ['X02']);
  assert.equal(brokenBy(located([DW_OP.entry_value, 2, lit0, plus, stackValue])), ['X04']);
});

test('X10: values of entries in values of entries come to an end', () => {
  let bytes: number[] = [reg0];
  for (let i = 0; i < 40; i++) bytes = [DW_OP.entry_value, bytes.length, ...bytes];
  assert.equal(brokenBy(located([...bytes, stackValue])), []);
});

// Where expressions are -----------------------------------------------------------------------------------------------

test('before version 4, blocks of attributes that may have expressions are expressions', () => {
  const block = (name: 'location' | 'const_value'): readonly string[] =>
    brokenBy(object([die('variable', { [name]: Uint8Array.of(0) })], { version: 3 }));
  assert.equal(block('location'), ['X01']);
  assert.equal(block('const_value'), []);
});

test('what stands behind DW_FORM_indirect is an expression where it would be one without', () => {
  const indirect = (name: 'location' | 'const_value', version: number): readonly string[] => {
    const block = formed('indirect', formed('block1', Uint8Array.of(0)));
    return brokenBy(object([die('variable', { [name]: block })], { version }));
  };
  assert.equal(indirect('location', 3), ['X01']);
  assert.equal(indirect('const_value', 3), []);
  assert.equal(indirect('const_value', 4), []);
});

test('since version 4, blocks are none', () => {
  assert.is(countOf('X01', object([die('variable', { const_value: Uint8Array.of(0) })], { version: 4 })), 0);
});

test('values of call sites are expressions', () => {
  const site = (attribute: 'call_value' | 'GNU_call_site_value', version: number): readonly string[] =>
    brokenBy(object([die('variable', { [attribute]: expression(lit0, plus) })], { version }));
  assert.equal(site('call_value', 5), ['X04']);
  assert.equal(site('GNU_call_site_value', 4), ['X04']);
});

test('what is on the stack before attributes of vendors is their business', () => {
  assert.equal(brokenBy(object([die('variable', { GNU_bias: expression(plus) })], { version: 4 })), []);
  assert.equal(brokenBy(object([die('variable', { GNU_bias: expression(0) })], { version: 4 })), ['X01']);
});

test('an expression is found in units of all kinds', () => {
  const root = die('compile_unit', {}, [die('variable', { location: expression(lit0, plus) })]);
  const file = new DwarfBuilder().unit(root, { unitType: DW_UT.partial }).file();
  assert.equal(brokenBy(file), ['X04']);
});

test.run();
