/** Type strings and the type map (symbol versions, section 5). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { INT, intType, pointerTo, VOID } from '../support/common-types.ts';
import { DistinctStrings } from '../../src/symver/distinct-strings.ts';
import { FragmentLists } from '../../src/symver/fragment-lists.ts';
import { StringStore } from '../../src/symver/string-store.ts';
import { TextPool } from '../../src/symver/text-pool.ts';
import { die, type Die } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { oneUnit, stringOf, stringOfVariable, versionsOf } from '../support/versions-of.ts';

test('a break that is directly followed by another one becomes nothing', () => {
  const empty = die('structure_type');
  assert.is(stringOfVariable(empty, [empty]), 'variable structure_type { }');
});

test('breaks that an empty piece separates stay two spaces', () => {
  const item = die('variant', {}, []);
  const type = die('structure_type', {}, [die('variant_part', {}, [item])]);
  assert.is(stringOfVariable(type, [type]), 'variable structure_type { variant_part { variant { } } }');
});

test('a nameless type stands in place, a named one by its reference', () => {
  const named = die('structure_type', { name: 'n' });
  const nameless = die('union_type', {}, [die('member', { type: named })]);
  assert.is(stringOfVariable(nameless, [named, nameless]), 'variable union_type { member s#n }');
});

test('a member whose name looks like a reference makes one', () => {
  const int = intType();
  const t = die('typedef', { name: 'x', type: int });
  const s = die('structure_type', {}, [
    die('member', { type: t, name: 'a' }),
    die('member', { type: int, name: 't#x' }),
  ]);
  const result = versionsOf(oneUnit([int, t, s, die('variable', { name: 'v', type: s })]), ['v']);
  assert.is(stringOf(result, 'v'), `variable structure_type { member t#x a , member ${INT} t#x }`);
  // The first occurrence is replaced, the name is a later one and stays.
  const expanded = `typedef_type x { ${INT} }`;
  assert.is(result.texts.get('v'), `variable structure_type { member ${expanded} a , member ${INT} t#x }`);
});

test('such a name is replaced where it comes first', () => {
  const int = intType();
  const t = die('typedef', { name: 'x', type: int });
  const s = die('structure_type', {}, [
    die('member', { type: int, name: 't#x' }),
    die('member', { type: t, name: 'a' }),
  ]);
  const result = versionsOf(oneUnit([int, t, s, die('variable', { name: 'v', type: s })]), ['v']);
  const expanded = `typedef_type x { ${INT} }`;
  assert.is(result.texts.get('v'), `variable structure_type { member ${INT} ${expanded} , member t#x a }`);
});

test('a reference that the type map does not know is an error that names it and the type', () => {
  const s = die('structure_type', { name: 'holder' }, [die('member', { name: 's#nowhere' })]);
  const file = oneUnit([s, die('variable', { name: 'v', type: s })]);
  const error = failure(() => versionsOf(file, ['v']));
  assert.is(error.code, 'type-unknown');
  assert.match(error.detail, 's#nowhere');
  assert.match(error.detail, 's#holder');
  assert.is(error.place.file, 'x.o');
});

test('a parameter name and an enumerator can make references too', () => {
  const f = die('subprogram', { name: 'f' }, [die('formal_parameter', { name: 'u#p' })]);
  assert.match(failure(() => versionsOf(oneUnit([f]), ['f'])).detail, 'u#p');
  const e = die('enumeration_type', {}, [die('enumerator', { name: 'e#q' })]);
  assert.match(failure(() => stringOfVariable(e, [e])).detail, 'e#q');
});

test('nameless types that share nameless parts end in an error, not in endless text', () => {
  const all: Die[] = [intType()];
  for (let level = 0; level < 40; level++) {
    const type = all.at(-1)!;
    all.push(die('structure_type', {}, [die('member', { type }), die('member', { type })]));
  }
  const file = oneUnit([...all, die('variable', { name: 'v', type: all.at(-1)! })]);
  const error = failure(() => versionsOf(file, ['v'], { dump: false }));
  assert.is(error.code, 'type-too-long');
  assert.is(error.place.section, '.debug_info');
});

test('what all strings take together is bounded', () => {
  const texts = new TextPool();
  const store = new StringStore(new DistinctStrings(texts, new FragmentLists(texts)));
  const error = failure(() => {
    for (;;) store.addText('x'.repeat(64 << 20), []);
  });
  assert.is(error.code, 'type-too-long');
});

// ---------------------------------------------------------------- the type map

function structure(...members: readonly string[]): Die {
  return die(
    'structure_type',
    { name: 's' },
    members.map((name) => die('member', { name })),
  );
}

function variable(name: string, type: Die): Die {
  return die('variable', { name, type });
}

test('of several types of one name the longest string counts, wherever it stands', () => {
  const [short, long] = [structure('a'), structure('a', 'b')];
  for (const order of [
    [short, long],
    [long, short],
  ]) {
    const file = oneUnit([...order, variable('x', order[0]!), variable('y', order[1]!)]);
    const result = versionsOf(file, ['x', 'y']);
    assert.is(stringOf(result, 's#s'), `structure_type s { member ${VOID} a , member ${VOID} b }`);
    assert.is(result.texts.get('x'), result.texts.get('y'));
  }
});

test('a length counts the references in the string as they are written', () => {
  const deep = die('typedef', { name: 'x', type: pointerTo(intType()) });
  const a = die('structure_type', { name: 's' }, [die('member', { type: deep })]);
  const b = die('structure_type', { name: 's' }, [die('member', { name: 'longer_than_the_reference' })]);
  const [pointer] = [deep.attributes[1]![1].value as Die];
  const int = pointer.attributes[0]![1].value as Die;
  const file = oneUnit([int, pointer, deep, a, b, variable('x', a), variable('y', b)]);
  assert.match(stringOf(versionsOf(file, ['x', 'y']), 's#s'), 'longer_than_the_reference');
});

test('of equally long ones that of the type which comes first in the file counts', () => {
  const [first, second] = [structure('a'), structure('b')];
  const file = oneUnit([first, second, variable('x', second), variable('y', first)]);
  assert.is(stringOf(versionsOf(file, ['x', 'y']), 's#s'), `structure_type s { member ${VOID} a }`);
});

test('only types that a listed symbol meets are in the map', () => {
  const [met, other] = [structure('a'), structure('a', 'b')];
  const file = oneUnit([met, other, variable('x', met), variable('y', other)]);
  assert.is(stringOf(versionsOf(file, ['x']), 's#s'), `structure_type s { member ${VOID} a }`);
});

test('the lines of a types file are sorted bytewise', () => {
  const names = ['z', 'A', 'a', '\u00e9', '_'];
  const types = names.map((name) => die('typedef', { name }));
  const variables = types.map((type, i) => variable(`v${i}`, type));
  const result = versionsOf(
    oneUnit([...types, ...variables]),
    variables.map((_, i) => `v${i}`),
  );
  const expected = ['t#A', 't#_', 't#a', 't#z', 't#\u00e9', 'v0', 'v1', 'v2', 'v3', 'v4'];
  assert.equal([...result.strings.keys()], expected);
});

test.run();
