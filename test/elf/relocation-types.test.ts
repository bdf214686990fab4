import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { Field, fieldHi, fieldLo, writeField } from '../../src/elf/relocation-field.ts';
import { Action, compileTypes } from '../../src/elf/relocation-types.ts';
import { assertFails } from '../support/elf-errors.ts';

const only = (operation: string, width: number): ReturnType<typeof compileTypes> =>
  compileTypes({ 0: { name: 'R_TEST', operation, width } });

test('every machine\u2019s table compiles', () => {
  for (const table of Object.values(RELOCATIONS)) compileTypes(table);
});

test('operations become factors of their terms', () => {
  assert.is(only('S + A', 4).actions[0], Action.sum);
  assert.is(only('none', 0).actions[0], Action.nothing);
  assert.is(only('V - S - A', 2).actions[0], Action.formula);
  assert.equal(only('V - S - A', 2).formulas[0], {
    symbol: -1,
    addend: -1,
    place: 0,
    value: 1,
    size: 0,
    constant: 0,
  });
  assert.equal(only('S + A - P', 2).formulas[0], {
    symbol: 1,
    addend: 1,
    place: -1,
    value: 0,
    size: 0,
    constant: 0,
  });
  assert.equal(only('Z + A', 2).formulas[0], {
    symbol: 0,
    addend: 1,
    place: 0,
    value: 0,
    size: 1,
    constant: 0,
  });
});

test('a number may end an operation', () => {
  assert.is(only('S + A - 0x8000', 4).formulas[0]?.constant, -0x8000);
  assert.is(only('S + A + 0x10', 4).formulas[0]?.constant, 0x10);
  assert.is(only('S + A - 0x8000', 4).actions[0], Action.formula);
});

test('fields that are not whole bytes are named', () => {
  assert.is(only('V - S - A (6 bits)', 0).fields[0], Field.low6);
  assert.is(only('S + A (ULEB128)', 0).fields[0], Field.uleb128);
});

test('a table that says something else does not compile', () => {
  for (const [operation, width] of [
    ['S + B', 4],
    ['S * A', 4],
    ['S + A - 8', 4],
    ['S - 0x8 + A', 4],
    ['S + A', 5],
    ['S + A', 0],
    ['S + A (7 bits)', 0],
    ['S + A (6 bits)', 1],
    ['', 4],
  ] as const)
    assertFails(() => only(operation, width), 'internal', /R_TEST/);
});

for (const littleEndian of [true, false]) {
  test(`fields are read as they were written, ${littleEndian ? 'little' : 'big'}-endian`, () => {
    for (const field of [1, 2, 3, 4, 8]) {
      const bytes = new DataView(new ArrayBuffer(10));
      writeField(bytes, 1, field, 0x8899_aabb, 0x1122_3344, littleEndian);
      const shown = Buffer.from(bytes.buffer).toString('hex');
      const whole = '112233448899aabb'.slice(16 - 2 * field);
      const expected = littleEndian ? whole.match(/../g)?.toReversed().join('') : whole;
      assert.is(shown, `00${expected}`.padEnd(20, '0'));
      assert.is(fieldLo(bytes, 1, field, littleEndian), parseInt(whole.slice(-8), 16));
      assert.is(fieldHi(bytes, 1, field, littleEndian), field === 8 ? 0x1122_3344 : 0);
    }
  });
}

test('six bits leave the other two alone', () => {
  const bytes = new DataView(Uint8Array.from([0xc5]).buffer);
  assert.is(fieldLo(bytes, 0, Field.low6, true), 5);
  writeField(bytes, 0, Field.low6, 5 - 7, 0, true);
  assert.is(bytes.getUint8(0), 0xc0 | 62);
});

test('a ULEB128 number keeps its length', () => {
  const bytes = new DataView(Uint8Array.from([0x80, 0x80, 0x00, 0xff]).buffer);
  writeField(bytes, 0, Field.uleb128, 300, 0, true);
  assert.equal([...new Uint8Array(bytes.buffer)], [0x80 | (300 & 0x7f), 0x82, 0x00, 0xff]);
  assert.is(fieldLo(bytes, 0, Field.uleb128, true), 300);
  writeField(bytes, 0, Field.uleb128, -1, 0, true);
  assert.equal([...new Uint8Array(bytes.buffer)], [0xff, 0xff, 0x7f, 0xff]);
});

test('a ULEB128 number that the section cuts off is read and written as far as it goes', () => {
  const bytes = new DataView(Uint8Array.from([0xff, 0xff]).buffer);
  assert.is(fieldLo(bytes, 0, Field.uleb128, true), 0x3fff);
  writeField(bytes, 0, Field.uleb128, 1, 0, true);
  assert.equal([...new Uint8Array(bytes.buffer)], [0x81, 0x80]);
});

test('a ten byte ULEB128 number has 64 bits', () => {
  const bytes = new DataView(new Uint8Array(10).fill(0x80).buffer);
  bytes.setUint8(9, 0);
  writeField(bytes, 0, Field.uleb128, 0x89ab_cdef, 0x8123_4567, true);
  assert.is(fieldLo(bytes, 0, Field.uleb128, true), 0x89ab_cdef);
  assert.is(fieldHi(bytes, 0, Field.uleb128, true), 0x8123_4567);
});

test.run();
