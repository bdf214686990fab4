/** The order of the walk and its commas in the profile `linux` (symbol versions, section 4). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { INT, intType, pointerTo, VOID } from '../support/common-types.ts';
import { die, DwarfBuilder, elfFile } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { oneUnit, stringOf, versionsOf } from '../support/versions-of.ts';

test('a type that is met again while it is expanded under a name is only linked', () => {
  const list = die('structure_type', { name: 'list' });
  const pointer = pointerTo(list);
  list.add(die('member', { name: 'next', type: pointer }), die('member', { name: 'prev', type: pointer }));
  const result = versionsOf(oneUnit([list, pointer, die('variable', { name: 'v', type: list })]), ['v']);
  const member = 'pointer_type { s#list }';
  assert.is(
    stringOf(result, 's#list'),
    `structure_type list { member ${member} next , member ${member} prev }`,
  );
});

/*
 * typedef int (*f)(int a, struct s *b); struct s { f *m; };
 *
 * The walk: f begins, `a` takes the flag `first` and is finished; `b` writes a comma and expands its type: s is entered, m
 * begins, f is met while it is under way and expanded once more. This time `a` is only linked, so that `first` is still set
 * when `b` begins again: no comma. Of the two expansions of `b` the one that started last is kept.
 */
test('an item whose earlier siblings were all finished loses its comma', () => {
  const int = intType();
  const s = die('structure_type', { name: 's' });
  const toS = pointerTo(s);
  const b = die('formal_parameter', { type: toS, name: 'b' });
  const f = die('subroutine_type', {}, [die('formal_parameter', { type: int, name: 'a' }), b]);
  const toF = pointerTo(f);
  s.add(die('member', { type: toF, name: 'm' }));
  const result = versionsOf(oneUnit([int, s, toS, f, toF, die('variable', { name: 'v', type: toF })]), ['v']);
  const parameters = `formal_parameter ${INT} aformal_parameter pointer_type { s#s } b`;
  assert.is(stringOf(result, 'v'), `variable pointer_type { subroutine_type ( ${parameters} ) -> ${VOID} }`);
});

test('an item keeps what was written when it was expanded first, for all symbols', () => {
  const int = intType();
  const s = die('structure_type', { name: 's' }, [
    die('member', { type: int, name: 'a' }),
    die('member', { type: int, name: 'b' }),
  ]);
  const file = oneUnit([
    int,
    s,
    die('variable', { name: 'x', type: s }),
    die('variable', { name: 'y', type: s }),
  ]);
  const result = versionsOf(file, ['x', 'y']);
  assert.is(stringOf(result, 's#s'), `structure_type s { member ${INT} a , member ${INT} b }`);
  assert.is(result.texts.get('x'), result.texts.get('y'));
});

test('leaving an array clears the flag of the list that it stands in', () => {
  // The member's comma is decided before its type: so only what follows in the same list can lose one, and does not.
  const int = intType();
  const array = die('array_type', { type: int }, [die('subrange_type', { count: 2 })]);
  const s = die('structure_type', {}, [die('member', { type: array }), die('member', { type: int })]);
  const result = versionsOf(oneUnit([int, array, s, die('variable', { name: 'v', type: s })]), ['v']);
  assert.is(
    stringOf(result, 'v'),
    `variable structure_type { member array_type[2] { ${INT} } , member ${INT} }`,
  );
});

test('an empty list clears the flag of the list around it', () => {
  const empty = die('structure_type');
  const s = die('structure_type', {}, [die('member', { type: empty }), die('member')]);
  const result = versionsOf(oneUnit([empty, s, die('variable', { name: 'v', type: s })]), ['v']);
  assert.is(stringOf(result, 'v'), `variable structure_type { member structure_type { } , member ${VOID} }`);
});

test('a type that contains itself with no aggregate on the way is an error', () => {
  const pointer = die('pointer_type');
  pointer.set({ type: pointer });
  const error = failure(() =>
    versionsOf(oneUnit([pointer, die('variable', { name: 'v', type: pointer })]), ['v']),
  );
  assert.is(error.code, 'type-endless');
  assert.match(error.message, /^x\.o: \.debug_info\+0x/);
});

test('so is a chain of typedefs that closes', () => {
  const a = die('typedef', { name: 'a' });
  const b = die('typedef', { name: 'b', type: a });
  a.set({ type: b });
  const file = oneUnit([a, b, die('variable', { name: 'v', type: a })]);
  assert.is(failure(() => versionsOf(file, ['v'])).code, 'type-endless');
});

test('so is a nameless aggregate that contains itself', () => {
  const s = die('structure_type');
  const pointer = pointerTo(s);
  s.add(die('member', { type: pointer }));
  const error = failure(() =>
    versionsOf(oneUnit([s, pointer, die('variable', { name: 'v', type: s })]), ['v']),
  );
  assert.is(error.code, 'type-endless');
});

test('siblings are found by DW_AT_sibling', () => {
  const last = die('member', { name: 'c' });
  const skipped = die('member', { name: 'b' });
  const first = die('member', { sibling: last, name: 'a' });
  const s = die('structure_type', {}, [first, skipped, last]);
  const result = versionsOf(oneUnit([s, die('variable', { name: 'v', type: s })]), ['v']);
  assert.is(stringOf(result, 'v'), `variable structure_type { member ${VOID} a , member ${VOID} c }`);
});

for (const [title, target] of [
  ['backwards', 1],
  ['outside the unit', 0x7000],
] as const)
  test(`a DW_AT_sibling that points ${title} is an error`, () => {
    const member = die('member', { sibling: { form: 0x13, value: target } });
    const s = die('structure_type', {}, [member, die('member')]);
    const error = failure(() => versionsOf(oneUnit([s, die('variable', { name: 'v', type: s })]), ['v']));
    assert.is(error.code, 'dwarf-malformed');
    assert.match(error.detail, title);
  });

test('the closing nulls of the last unit may be missing', () => {
  const builder = new DwarfBuilder();
  const variable = die('variable', { name: 'v' });
  const scope = die('namespace', { name: 'n' }, [variable]);
  builder.unit(die('compile_unit', {}, [scope]));
  const sections = builder.sections();
  const info = sections.get('.debug_info')!.slice(0, -2);
  // The length counts what is there.
  info[0]! -= 2;
  sections.set('.debug_info', info);
  const result = versionsOf(elfFile({ is64: true, littleEndian: true }, sections), ['v']);
  assert.is(stringOf(result, 'v'), `variable ${VOID}`);
  assert.equal(result.warnings, []);
});

test.run();
