import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { AbbreviationEncoding } from '../../src/write/description.ts';
import { attribute, constant, die, diesOf, file, hexOf, sectionsOf, unit, digits } from './dwarf-samples.ts';

const PLAIN: AbbreviationEncoding = {
  table: 0,
  order: 'as-met',
  codes: 'dense',
  sharing: 'shapes',
  unused: 0,
};

/** A unit DIE without attributes with three children, two of one shape: names, sizes. */
function sample(more: Partial<AbbreviationEncoding>): ReturnType<typeof unit> {
  const children = [
    die(2, [constant(1n, DW_FORM.data1, DW_AT.byte_size)]),
    die(3),
    die(4, [constant(2n, DW_FORM.data1, DW_AT.byte_size)]),
  ];
  return unit([], children, { abbreviations: { ...PLAIN, ...more } });
}

function tableOf(...units: readonly ReturnType<typeof unit>[]): string {
  return hexOf(sectionsOf({ files: [file(units)] }), '.debug_abbrev');
}

const ROOT = '11010000'; // DW_TAG_compile_unit, DW_CHILDREN_yes
const SIZED = '34000b0b0000'; // DW_TAG_variable, DW_CHILDREN_no, DW_AT_byte_size DW_FORM_data1
const PLAIN_VARIABLE = '34000000';

test('each shape is declared once, in the order of its first use', () => {
  assert.is(tableOf(sample({})), `01${ROOT}02${SIZED}03${PLAIN_VARIABLE}00`);
  assert.is(diesOf(sample({})), digits('01 0201 03 0202 00'));
});

test('declarations can stand in reverse, and codes descend', () => {
  assert.is(tableOf(sample({ order: 'reversed' })), `01${PLAIN_VARIABLE}02${SIZED}03${ROOT}00`);
  assert.is(tableOf(sample({ codes: 'descending' })), `03${ROOT}02${SIZED}01${PLAIN_VARIABLE}00`);
});

test('sparse codes take two bytes and more', () => {
  assert.ok(tableOf(sample({ codes: 'sparse' })).startsWith(`8001${ROOT}f108${SIZED}`));
  assert.is(diesOf(sample({ codes: 'sparse' })), digits('8001 f10801 e210 f10802 00'));
});

test('each DIE can have a declaration of its own', () => {
  assert.is(diesOf(sample({ sharing: 'none' })), digits('01 0201 03 0402 00'));
});

test('declarations that nobody uses come first', () => {
  assert.is(diesOf(sample({ unused: 2 })), digits('03 0401 05 0402 00'));
});

test('units with the same number share a table', () => {
  const second = (table: number): ReturnType<typeof unit> =>
    unit([], undefined, { root: die(9), abbreviations: { ...PLAIN, table } });
  assert.is(tableOf(sample({}), second(0)), tableOf(sample({})));
  assert.is(tableOf(sample({}), second(1)), `${tableOf(sample({}))}01${PLAIN_VARIABLE}00`);
});

test('implicit values stand in the declaration and make shapes differ', () => {
  const value = (id: number, number: bigint): ReturnType<typeof die> =>
    die(id, [constant(number, DW_FORM.implicit_const)], { tag: DW_TAG.enumerator });
  const one = unit([], [value(2, -2n), value(3, 5n), value(4, -2n)]);
  // DW_TAG_enumerator, no children, DW_AT_const_value DW_FORM_implicit_const and the value.
  assert.is(tableOf(one), `01${ROOT}0228001c217e00000328001c2105000000`);
  assert.is(diesOf(one), '0102030200');
});

test('an indirect form is declared as DW_FORM_indirect', () => {
  const one = unit([attribute(DW_AT.byte_size, DW_FORM.data1, { kind: 'constant', value: 1n }, true)]);
  assert.is(tableOf(one), '0111000b16000000');
});

test.run();
