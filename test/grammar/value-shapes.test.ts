import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { GrammarError, grammarOf } from '../../src/grammar/ksy.ts';
import type { FormShape, Shape } from '../../src/grammar/shape.ts';
import { formShapes } from '../../src/grammar/value-shapes.ts';
import { widthOf } from '../../src/grammar/value-code.ts';
import { grammars } from './grammars.ts';

const NAMES = { form: 'form', is64: 'is64', len_address: 'addressSize', version: 'version', is_be: 'isBe' };

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

/** One place of a grammar, ksy/dwarf.ksy unless it says another, and something there that the generator must not accept. */
const REFUSED: readonly (readonly [what: string, from: string, to: string, id?: string])[] = [
  ['an unknown type', 'dw_form::block2.to_i: block2', 'dw_form::block2.to_i: f4'],
  ['a signed integer', 'dw_form::block2.to_i: block2', 'dw_form::block2.to_i: s2'],
  [
    'a missing argument',
    'dw_form::strp.to_i: dwarf_common::offset(_root.is_be, is64)',
    'dw_form::strp.to_i: dwarf_common::offset(is64)',
  ],
  [
    'an unknown name',
    'dw_form::strp.to_i: dwarf_common::offset(_root.is_be, is64)',
    'dw_form::strp.to_i: dwarf_common::offset(_root.is_be, is32)',
  ],
  ['a form that no enum has', 'dw_form::block2.to_i: block2', 'dw_form::block3.to_i: block2'],
  ['a default that can be read', '_: dwarf_common::unsupported\n  addrx_offset', '_: u1\n  addrx_offset'],
  ['an index without an offset', '{id: offset, type: u4}\n', '{id: more, type: u4}\n'],
  ['an address of any size', '_: unsupported', '_: fixed1', 'dwarf_common'],
  ['another terminator', '{id: content, terminator: 0}', '{id: content, terminator: 10}', 'dwarf_common'],
  ['an unknown key', '{id: content, size: 16}', '{id: content, size: 16, process: zlib}'],
  [
    'a size that is computed',
    '{id: len_content, type: u2}\n      - {id: content, size: len_content}',
    '{id: len_content, type: u2}\n      - {id: content, size: len_content * 2}',
  ],
  ['fields without a value', "value: {value: 'is_be ? b0", "other: {value: 'is_be ? b0", 'dwarf_common'],
  [
    'a repeated field',
    '- {id: b1, type: u1}',
    '- {id: b1, type: u1, repeat: expr, repeat-expr: 2}',
    'dwarf_common',
  ],
  ['bit operators', 'b0 * 0x10000 +', 'b0 << 16 |', 'dwarf_common'],
  [
    'an indirect value under another version',
    'attr_value(form.value, is64, len_address, version)',
    'attr_value(form.value, is64, len_address, 5)',
  ],
  ['another condition on an indirect form', "valid: {expr: '_.value != ", "valid: {expr: '_.value > "],
  ['a switch on a field', 'switch-on: len_address', 'switch-on: _io.size', 'dwarf_common'],
];

for (const [what, from, to, id] of REFUSED)
  test(`the generator refuses ${what}`, () => {
    assert.throws(
      () => shapes(from, to, id),
      (error: unknown) => error instanceof GrammarError,
    );
  });

test('the generator refuses a LEB128 grammar that is none, or without a bound', () => {
  for (const [from, to] of [
    ['type: b7', 'type: b6'],
    ['        valid: {any-of: [false, may_have_next]}\n', ''],
    ['[false, may_have_next]', '[false, true]'],
    ['value: number < 9', 'value: number <= weight'],
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
