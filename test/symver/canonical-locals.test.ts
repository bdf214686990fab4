/**
 * Types inside subprograms in the profile `canonical`: they are candidates only for the symbols that reach them by links
 * (symbol versions, section 10).
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CANONICAL } from '../../src/symver/profile.ts';
import { pointerTo, VOID } from '../support/common-types.ts';
import { die, DwarfBuilder, type Die } from '../support/dwarf-builder.ts';
import { oneUnit, textOf, versionsOf } from '../support/versions-of.ts';

const struct = (name: string, ...members: readonly string[]): Die =>
  die(
    'structure_type',
    { name },
    members.map((one) => die('member', { name: one })),
  );
const shown = (name: string, ...members: readonly string[]): string =>
  members.length === 0
    ? `structure_type ${name} { }`
    : `structure_type ${name} { ${members.map((one) => `member ${VOID} ${one}`).join(' , ')} }`;
const variable = (name: string, type: Die): Die => die('variable', { name, type });
const taking = (name: string, type: Die, ...inside: readonly Die[]): Die =>
  die('subprogram', { name }, [die('formal_parameter', { type }), ...inside]);

function texts(file: Uint8Array, names: readonly string[]): Readonly<Record<string, string>> {
  const result = versionsOf(file, names, { profile: CANONICAL });
  return Object.fromEntries(names.map((name) => [name, textOf(result, name)]));
}

/** The texts must be the same for each symbol by itself. */
function textsAlone(file: Uint8Array, names: readonly string[]): Readonly<Record<string, string>> {
  const together = texts(file, names);
  for (const name of names) assert.is(texts(file, [name])[name], together[name], name);
  return together;
}

test('two functions can have different types of one name', () => {
  const [one, other] = [struct('s', 'a'), struct('s', 'a', 'b')];
  const file = oneUnit([taking('f', one, one), taking('g', other, other)]);
  assert.equal(textsAlone(file, ['f', 'g']), {
    f: `subprogram ( formal_parameter ${shown('s', 'a')} ) -> ${VOID}`,
    g: `subprogram ( formal_parameter ${shown('s', 'a', 'b')} ) -> ${VOID}`,
  });
});

test('a type inside a function does not count for those who only reach one outside', () => {
  const outside = struct('s', 'a');
  const inside = struct('s', 'a', 'b');
  const file = oneUnit([outside, variable('v', outside), taking('f', inside, inside)]);
  assert.equal(textsAlone(file, ['v', 'f']), {
    v: `variable ${shown('s', 'a')}`,
    f: `subprogram ( formal_parameter ${shown('s', 'a', 'b')} ) -> ${VOID}`,
  });
});

test('one that nobody reaches does not count at all', () => {
  const outside = struct('s', 'a');
  const file = oneUnit([outside, variable('v', outside), die('subprogram', {}, [struct('s', 'a', 'b')])]);
  assert.equal(textsAlone(file, ['v']), { v: `variable ${shown('s', 'a')}` });
});

test('a type outside that is longer counts for those too who reach one inside', () => {
  const outside = struct('s', 'a', 'b');
  const inside = struct('s', 'a');
  const file = oneUnit([outside, variable('v', outside), taking('f', inside, inside)]);
  assert.equal(textsAlone(file, ['f', 'v']), {
    v: `variable ${shown('s', 'a', 'b')}`,
    f: `subprogram ( formal_parameter ${shown('s', 'a', 'b')} ) -> ${VOID}`,
  });
});

test('what is reached through a type of another unit counts', () => {
  // The definition in the second unit links a type inside a function, which v reaches through its name.
  const declaration = die('structure_type', { name: 'outer', declaration: true });
  const inside = struct('inner', 'a');
  const toInside = pointerTo(inside);
  const outer = die('structure_type', { name: 'outer' }, [
    die('member', { name: 'm', type: inside }),
    die('member', { name: 'p', type: toInside }),
  ]);
  const other = struct('other');
  const file = new DwarfBuilder()
    .unit(die('compile_unit', {}, [declaration, variable('v', declaration), other, variable('w', other)]))
    .unit(die('compile_unit', {}, [toInside, outer, die('subprogram', { name: 'f' }, [inside])]))
    .file();
  assert.equal(textsAlone(file, ['v', 'w', 'f']), {
    v: `variable structure_type outer { member ${shown('inner', 'a')} m , member pointer_type { s#inner } p }`,
    w: `variable ${shown('other')}`,
    f: `subprogram ( ) -> ${VOID}`,
  });
});

test('types inside functions can refer to themselves and to each other', () => {
  const [a, b] = [die('structure_type', { name: 'a' }), die('structure_type', { name: 'b' })];
  const [toA, toB] = [pointerTo(a), pointerTo(b)];
  a.add(die('member', { name: 'b', type: toB }));
  b.add(die('member', { name: 'a', type: toA }));
  const file = oneUnit([taking('f', toA, a, b, toA, toB)]);
  const inner = `structure_type b { member pointer_type { s#a } a }`;
  assert.equal(textsAlone(file, ['f']), {
    f: `subprogram ( formal_parameter pointer_type { structure_type a { member pointer_type { ${inner} } b } } ) -> ${VOID}`,
  });
});

test('so do types in the blocks of a function, and in the methods of a class', () => {
  const [inBlock, inMethod] = [struct('s', 'a'), struct('s', 'a', 'b')];
  const method = die('subprogram', { name: 'C::m', linkage_name: 'm' }, [
    die('formal_parameter', { type: inMethod }),
    inMethod,
  ]);
  const file = oneUnit([
    taking('f', inBlock, die('lexical_block', {}, [inBlock])),
    die('class_type', { name: 'C' }, [method]),
  ]);
  assert.equal(textsAlone(file, ['f', 'm']), {
    f: `subprogram ( formal_parameter ${shown('s', 'a')} ) -> ${VOID}`,
    m: `subprogram ( formal_parameter ${shown('s', 'a', 'b')} ) -> ${VOID}`,
  });
});

test('a type in a block outside of functions is like any other', () => {
  const [declaration, hidden] = [die('structure_type', { name: 's', declaration: true }), struct('s', 'a')];
  const file = oneUnit([declaration, variable('v', declaration), die('lexical_block', {}, [hidden])]);
  assert.equal(textsAlone(file, ['v']), { v: `variable ${shown('s', 'a')}` });
});

test.run();
