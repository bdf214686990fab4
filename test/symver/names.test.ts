/** Section 3 of the specification of symbol versions, sentence by sentence. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { die, DwarfBuilder, type Die } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { oneUnit, stringOf, versionsOf } from '../support/versions-of.ts';

/** The type string of a variable of type `type`, which stands somewhere in `entries`. */
function stringFor(type: Die, ...entries: Die[]): string {
  return stringOf(versionsOf(oneUnit([...entries, die('variable', { name: 'v', type })]), ['v']), 'v');
}

for (const [tag, letter] of [
  ['structure_type', 's'],
  ['class_type', 's'],
  ['union_type', 'u'],
  ['enumeration_type', 'e'],
  ['typedef', 't'],
] as const) {
  test(`a ${tag} has a reference name with the letter ${letter}`, () => {
    const type = die(tag, { name: 'x' });
    assert.is(stringFor(type, type), `variable ${letter}#x`);
  });

  test(`a ${tag} in a namespace has a qualified one`, () => {
    const type = die(tag, { name: 'x' });
    assert.is(stringFor(type, die('namespace', { name: 'n' }, [type])), `variable ${letter}#n::x`);
  });

  test(`a ${tag} without a name has none`, () => {
    const type = die(tag);
    assert.not.match(stringFor(type, type), /#/);
  });
}

test('any other kind of type has none', () => {
  const type = die('base_type', { name: 'x' });
  assert.is(stringFor(type, type), 'variable base_type x');
});

for (const tag of ['namespace', 'class_type', 'structure_type'] as const)
  test(`a ${tag} passes a prefix down`, () => {
    const type = die('union_type', { name: 'x' });
    assert.is(stringFor(type, die(tag, { name: 'outer' }, [type])), 'variable u#outer::x');
  });

for (const tag of ['union_type', 'enumeration_type', 'subprogram', 'lexical_block'] as const)
  test(`a ${tag} cuts the chain`, () => {
    const type = die('structure_type', { name: 'x' });
    const inner = die(tag, { name: 'middle' }, [type]);
    assert.is(stringFor(type, die('namespace', { name: 'outer' }, [inner])), 'variable s#x');
  });

test('below what cuts the chain a new one begins', () => {
  const type = die('structure_type', { name: 'x' });
  const inner = die('subprogram', { name: 'f' }, [die('structure_type', { name: 's' }, [type])]);
  assert.is(stringFor(type, die('namespace', { name: 'n' }, [inner])), 'variable s#s::x');
});

test('prefixes nest', () => {
  const type = die('typedef', { name: 'x' });
  const nested = die('namespace', { name: 'a' }, [die('class_type', { name: 'b' }, [type])]);
  assert.is(stringFor(type, nested), 'variable t#a::b::x');
});

test('a nameless scope passes <anonymous> if its parent passed a prefix', () => {
  const type = die('typedef', { name: 'x' });
  const nested = die('namespace', { name: 'a' }, [die('namespace', {}, [die('structure_type', {}, [type])])]);
  assert.is(stringFor(type, nested), 'variable t#a::<anonymous>::<anonymous>::x');
});

test('a nameless scope without a prefix from above passes nothing', () => {
  const type = die('typedef', { name: 'x' });
  assert.is(stringFor(type, die('namespace', {}, [type])), 'variable t#x');
});

test('so scopes below a nameless outermost one begin anew', () => {
  const type = die('typedef', { name: 'x' });
  const nested = die('namespace', {}, [die('namespace', { name: 'b' }, [type])]);
  assert.is(stringFor(type, nested), 'variable t#b::x');
});

test('an empty name counts as a name', () => {
  const type = die('structure_type', { name: '' });
  const string = stringFor(type, die('namespace', { name: 'n' }, [type]));
  assert.is(string, 'variable s#n::');
  const inner = die('structure_type', { name: 'x' });
  assert.is(stringFor(inner, die('namespace', { name: '' }, [inner])), 'variable s#::x');
});

test('an empty name without a prefix is an empty qualified name', () => {
  const type = die('structure_type', { name: '' });
  assert.is(stringFor(type, type), 'variable structure_type { }');
});

test('a reference name with a space is quoted', () => {
  const type = die('structure_type', { name: 'a b' });
  assert.is(stringFor(type, type), "variable s#'a b'");
  const inner = die('typedef', { name: 'x' });
  assert.is(stringFor(inner, die('namespace', { name: 'long int' }, [inner])), "variable t#'long int::x'");
});

test('names are bytes', () => {
  const type = die('structure_type', { name: 'n\u00e9\u00ff' });
  assert.is(stringFor(type, type), 'variable s#n\u00e9\u00ff');
});

test('a type that is met before its unit is visited has no name for good', () => {
  const later = die('structure_type', { name: 'later' });
  const alsoLater = die('typedef', { name: 'member_type' });
  later.add(die('member', { name: 'm', type: alsoLater }));
  const file = new DwarfBuilder();
  const reference = { form: 0x10, value: later };
  file.unit(die('compile_unit', {}, [die('variable', { name: 'early', type: reference })]));
  file.unit(die('compile_unit', {}, [later, alsoLater, die('variable', { name: 'own', type: later })]));
  const result = versionsOf(file.file(), ['early', 'own']);
  const expanded = 'structure_type { member typedef_type { base_type void } m }';
  assert.is(stringOf(result, 'early'), `variable ${expanded}`);
  assert.is(stringOf(result, 'own'), `variable ${expanded}`);
  assert.equal(result.taken, []);
});

test('a type of an earlier unit has its name', () => {
  const type = die('structure_type', { name: 'x' });
  const file = new DwarfBuilder();
  file.unit(die('compile_unit', {}, [type]));
  file.unit(die('compile_unit', {}, [die('variable', { name: 'v', type: { form: 0x10, value: type } })]));
  assert.is(stringOf(versionsOf(file.file(), ['v']), 'v'), 'variable s#x');
});

test('a qualified name beyond all measure is refused', () => {
  const type = die('structure_type', { name: 'x' });
  let scope = die('namespace', { name: 'n'.repeat(10_000) }, [type]);
  for (let i = 0; i < 200; i++) scope = die('namespace', { name: 'n'.repeat(10_000) }, [scope]);
  const file = oneUnit([scope, die('variable', { name: 'v', type })]);
  assert.is(failure(() => versionsOf(file, ['v'])).code, 'type-too-long');
});

test.run();
