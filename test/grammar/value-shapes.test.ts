import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { GrammarError, grammarOf } from '../../src/grammar/ksy.ts';
import type { FormShape, Shape } from '../../src/grammar/shape.ts';
import { formShapes } from '../../src/grammar/value-shapes.ts';
import { widthOf } from '../../src/grammar/value-code.ts';
import { grammars } from './grammars.ts';

const NAMES = { form: 'form', is64: 'is64', address_size: 'addressSize', version: 'version', is_be: 'isBe' };

function shapes(from = '', to = '', id = 'dwarf'): readonly FormShape[] {
  const all = grammars(from === '' ? undefined : { id, from, to });
  return formShapes(grammarOf(all, 'dwarf'), all, NAMES);
}

function shape(name: string): Shape {
  const found = shapes().find((form) => form.name === name);
  if (found === undefined) throw new Error(`no form ${name}`);
  return found.shape;
}

test('a fixed width is a sum of fields, by the unit where it depends on it', () => {
  assert.is(widthOf(shape('DW_FORM_data1')), '1');
  assert.is(widthOf(shape('DW_FORM_strx3')), '3');
  assert.is(widthOf(shape('DW_FORM_ref_sig8')), '8');
  assert.is(widthOf(shape('DW_FORM_data16')), '16');
  assert.is(widthOf(shape('DW_FORM_flag_present')), '0');
  assert.is(widthOf(shape('DW_FORM_strp')), '4 + (is64 ? 4 : 0)');
});

test('what depends on the data has no width', () => {
  for (const name of ['udata', 'sdata', 'block', 'block1', 'exprloc', 'string', 'indirect'])
    assert.is(widthOf(shape(`DW_FORM_${name}`)), undefined, name);
});

test('the halves of a value of 64 bits depend on the byte order', () => {
  assert.equal(shape('DW_FORM_data8'), {
    kind: 'record',
    fields: [
      { width: 4, condition: undefined },
      { width: 4, condition: undefined },
    ],
    lo: '(isBe ? $1 : $0)',
    hi: '(isBe ? $0 : $1)',
  });
});

test('DW_FORM_ref_addr has the size of an address in version 2 only', () => {
  const found = shape('DW_FORM_ref_addr');
  assert.is(found.kind, 'choice');
  if (found.kind !== 'choice') return;
  assert.equal(
    found.arms.map(({ condition }) => condition),
    ['(version < 3)', undefined],
  );
  assert.equal(found.arms[0]?.shape, shape('DW_FORM_addr'));
  assert.equal(found.arms[1]?.shape, shape('DW_FORM_strp'));
});

test('DW_FORM_indirect refuses the form whose value would have no place', () => {
  assert.equal(shape('DW_FORM_indirect'), { kind: 'indirect', refused: [0x21] });
});

/** One place of the grammar, and something there that the generator must not accept. */
const REFUSED: readonly (readonly [what: string, from: string, to: string])[] = [
  ['an unknown type', 'dwarf_enums::dw_form::data2.to_i: u2', 'dwarf_enums::dw_form::data2.to_i: f4'],
  ['a signed integer', 'dwarf_enums::dw_form::data2.to_i: u2', 'dwarf_enums::dw_form::data2.to_i: s2'],
  ['a missing argument', 'dw_form::strp.to_i: offset(is64)', 'dw_form::strp.to_i: offset'],
  ['an unknown name', 'dw_form::strp.to_i: offset(is64)', 'dw_form::strp.to_i: offset(is32)'],
  ['a form that no enum has', 'dw_form::data2.to_i: u2', 'dw_form::data3.to_i: u2'],
  ['a default that can be read', '_: unsupported\n  addrx_offset', '_: u1\n  addrx_offset'],
  ['an index without an offset', '{id: offset, type: u4}\n', '{id: more, type: u4}\n'],
  ['an address of any size', '8: u64, _: unsupported', '8: u64, _: u64'],
  ['another terminator', '{id: content, terminator: 0}', '{id: content, terminator: 10}'],
  ['an unknown key', '{id: content, size: 16}', '{id: content, size: 16, process: zlib}'],
  [
    'a size that is computed',
    '{id: len_content, type: u2}\n      - {id: content, size: len_content}',
    '{id: len_content, type: u2}\n      - {id: content, size: len_content * 2}',
  ],
  ['fields without a value', "      lo: {value: '_root.is_be ? second : first'}\n", ''],
  ['a repeated field', '- {id: b1, type: u1}', '- {id: b1, type: u1, repeat: expr, repeat-expr: 2}'],
  ['bit operators', 'b0 * 0x10000 +', 'b0 << 16 |'],
  [
    'an indirect value under another version',
    'attr_value(form.value, is64, address_size, version)',
    'attr_value(form.value, is64, address_size, 5)',
  ],
  ['another condition on an indirect form', "valid: {expr: '_.value != ", "valid: {expr: '_.value > "],
  ['a switch on a field', 'switch-on: address_size', 'switch-on: _io.size'],
];

for (const [what, from, to] of REFUSED)
  test(`the generator refuses ${what}`, () => {
    assert.throws(
      () => shapes(from, to),
      (error: unknown) => error instanceof GrammarError,
    );
  });

test('the generator refuses a LEB128 grammar that is none, or without a bound', () => {
  for (const [from, to] of [
    ['repeat-until: _ < 0x80', 'repeat-until: _ < 0x40'],
    ["    valid: {expr: '_ < 0x80 or _index < 9'}\n", ''],
  ] as const)
    assert.throws(
      () => shapes(from, to, 'uleb128'),
      (error: unknown) => error instanceof GrammarError,
    );
});

test('an index with an offset behind it has a shape of its own', () => {
  assert.equal(shape('DW_FORM_LLVM_addrx_offset'), { kind: 'indexed', width: 4 });
  assert.equal(shape('DW_FORM_udata'), { kind: 'leb128', signed: false, groups: 10 });
});

test.run();
