/** Reading type strings: what cannot be had from entries of the profile `canonical`, and what is wrong with strings. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseTypeText } from '../../src/types/parse-type-text.ts';
import type { SymbolNode, Type } from '../../src/types/type-node.ts';
import { typeText } from '../../src/types/type-text.ts';
import { failure } from '../support/elf-errors.ts';

/** Parses, and sees to it that the text comes out again. */
function parse(text: string): Type | SymbolNode {
  const node = parseTypeText(text);
  assert.is(typeText(node), text);
  return node;
}

test('a comma that linux leaves out is remembered by the item behind it', () => {
  const node = parse(
    'subroutine_type ( formal_parameter base_type int byte_size(4) encoding(5)formal_parameter pointer_type { s#page } byte_size(8) ) -> base_type void',
  );
  assert.ok(node.kind === 'function');
  const [first, second] = node.parameters;
  assert.ok(first?.kind === 'parameter' && first.commaDeviates === undefined);
  assert.ok(second?.kind === 'parameter' && second.commaDeviates === true);
});

test('without a comma an item may stand directly behind a name, a reference, or a list', () => {
  for (const text of [
    'subprogram ( formal_parameter t#u32 countformal_parameter t#u32 size ) -> t#u32',
    'subprogram ( formal_parameter t#u32formal_parameter s#x ) -> t#u32',
    'structure_type s { member structure_type { } byte_size(0)member t#u8 b data_member_location(0) }',
    'enumeration_type e { enumerator A = 1enumerator B = 2 } byte_size(4)',
  ]) {
    const node = parse(text);
    const items =
      node.kind === 'subprogram'
        ? node.parameters
        : (node.kind === 'structure' || node.kind === 'enumeration') && node.body.kind === 'defined'
          ? node.body.items
          : [];
    assert.is(items.length, 2, text);
  }
});

test('a name that ends like an item begins is a name', () => {
  const node = parse('structure_type s { member t#u32 flc_blocked_member data_member_location(56) }');
  assert.ok(node.kind === 'structure' && node.body.kind === 'defined');
  const [member] = node.body.items;
  assert.ok(member?.kind === 'member' && member.name === 'flc_blocked_member' && member.location === 56n);
});

test('names of C++ and Rust are read to their ends', () => {
  const names = [
    'Option<&str>',
    '(u32, [u8; 4])',
    "Ref<'a>",
    'core::{impl#3}::next',
    'extern "C" fn(i32) -> bool',
  ];
  for (const name of names) {
    const node = parse(
      `structure_type ${name} { member t#'a b' ${name} data_member_location(0) } byte_size(8)`,
    );
    assert.ok(node.kind === 'structure' && node.name === name && node.body.kind === 'defined');
    const [member] = node.body.items;
    assert.ok(member?.kind === 'member' && member.name === name);
    assert.equal(member.type, { kind: 'reference', letter: 't', name: 'a b' });
  }
});

test('a name with quotes and without blanks is not one in quotes', () => {
  assert.equal(parse("s#Ref<'a>"), { kind: 'reference', letter: 's', name: "Ref<'a>" });
  assert.equal(parse("s#'a'"), { kind: 'reference', letter: 's', name: "'a'" });
});

test('no type, and a base type of that name, are told apart', () => {
  assert.equal(parse('base_type void'), { kind: 'void' });
  const node = parse('base_type void byte_size(1)');
  assert.ok(node.kind === 'base' && node.name === 'void');
});

test('what kABI rules leave out is there, with its blanks', () => {
  const enumeration = parse('enumeration_type gone {  } byte_size(4)');
  assert.ok(enumeration.kind === 'enumeration' && enumeration.body.kind === 'defined');
  assert.equal(enumeration.body.items, [{ kind: 'left-out' }]);
  const pointer = parse('pointer_type {  } byte_size(8)');
  assert.ok(pointer.kind === 'modified' && pointer.type.kind === 'ignored');
});

test('a body without anything does not say why', () => {
  const declared = parse('structure_type s { }');
  assert.ok(declared.kind === 'structure' && declared.body.kind === 'not-shown');
  const empty = parse('structure_type s { } byte_size(0)');
  assert.ok(empty.kind === 'structure' && empty.body.kind === 'defined');
});

test('all 64 bits of numbers are kept', () => {
  const node = parse('enumeration_type { enumerator LAST = 18446744073709551615 }');
  assert.ok(node.kind === 'enumeration' && node.body.kind === 'defined');
  const [last] = node.body.items;
  assert.ok(last?.kind === 'enumerator' && last.value === 2n ** 64n - 1n);
});

test('an error says where, what is there, and what was expected', () => {
  const error = failure(() => parseTypeText('pointer_type { s#a byte_size(8)'));
  assert.is(error.code, 'type-text');
  assert.is(error.place.offset, 18);
  assert.is(error.detail, "a type string has ' byte_size(8)' where '}' was expected");
  for (const text of [
    '',
    'words of a rule',
    'pointer_type { s#a } byte_size(08)',
    'array_type[x] { s#a }',
    's#a b',
  ])
    assert.is(failure(() => parseTypeText(text)).code, 'type-text', text);
});

test('types nest without an end to the stack', () => {
  const deep = 100_000;
  const text = `${'pointer_type { '.repeat(deep)}base_type void${' }'.repeat(deep)}`;
  assert.ok(typeText(parseTypeText(text)) === text);
});

test('names may end with the word that enumerators begin with', () => {
  for (const text of [
    'variable pointer_type { e#adds_enumerator } byte_size(8)',
    'structure_type s { member e#enumerator last_enumerator data_member_location(0) } byte_size(4)',
    'enumeration_type e { enumerator an_enumerator = 1 , enumerator b = 2 } byte_size(4)',
  ])
    assert.is(typeText(parseTypeText(text)), text);
  const [items] = [parseTypeText('enumeration_type e { enumerator a = 1enumerator b = 2 } byte_size(4)')].map(
    (node) => (node.kind === 'enumeration' && node.body.kind === 'defined' ? node.body.items : []),
  );
  assert.equal(
    items?.map((item) => (item.kind === 'enumerator' ? item.name : undefined)),
    ['a', 'b'],
  );
});

test.run();
