/** Whether a suggestion is true for modules that were compiled before: what depends on them, and what is a lie. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Definitions } from '../../src/abi/definitions.ts';
import { diffAbis } from '../../src/diff/diff.ts';
import type { Suggestion } from '../../src/diff/suggestion.ts';
import { suggest } from '../../src/suggest/suggest.ts';
import { abiOf } from '../support/diff-of.ts';

const INT = 'base_type int byte_size(4) encoding(5)';
const member = (name: string, place: number, type = INT): string =>
  `member ${type} ${name} data_member_location(${place})`;
const struct = (name: string, members: readonly string[], size: number): string =>
  `s#${name} structure_type ${name} { ${members.join(' , ')} } byte_size(${size})\n`;
const USE = 'use subprogram ( formal_parameter pointer_type { s#s } byte_size(8) it ) -> base_type void\n';

const SMALL = struct('s', [member('a', 0)], 4);
const LARGE = struct('s', [member('a', 0), member('b', 4)], 8);

/** The first suggestion for the first cause. */
async function first(before: string, after: string): Promise<Suggestion> {
  const definitions = new Definitions();
  const diff = diffAbis(abiOf(before, definitions, 'old'), abiOf(after, definitions, 'new'), definitions);
  const { ofCause } = await suggest(diff, definitions, { recomputation: undefined, renamesMembers: false });
  const [cause] = diff.causes;
  const [best] = (cause && ofCause.get(cause)?.suggestions) ?? [];
  if (best === undefined) throw new Error('nothing is suggested');
  return best;
}

test('a type that only pointers lead to may grow at its end, if no module allocates it', async () => {
  const { honesty, warnings, members, rules } = await first(SMALL + USE, LARGE + USE);
  assert.is(honesty, 'conditional');
  assert.match(warnings[0] ?? '', /^the size of struct s changes: true only where no module allocates it/u);
  assert.equal(members, [{ now: ['int b;'], instead: 'KABI_IGNORE(0, int b);' }]);
  assert.equal(rules, [{ type: 'byte_size', target: 's', value: '4' }]);
});

for (const [what, others] of [
  ['a parameter', ['by_value subprogram ( formal_parameter s#s it ) -> base_type void\n']],
  ['a result', ['by_value subprogram ( ) -> s#s\n']],
  ['an array', ['by_value variable array_type[4] { s#s }\n']],
  [
    'a typedef as a parameter',
    ['by_value subprogram ( formal_parameter t#t it ) -> base_type void\n', 't#t typedef_type t { s#s }\n'],
  ],
] as const)
  test(`to let it grow is a lie where ${what} holds it by value`, async () => {
    const all = others.join('');
    assert.is((await first(SMALL + USE + all, LARGE + USE + all)).honesty, 'hides-break');
  });

test('to let it grow is a lie where another type embeds it, whose layout changes, too', async () => {
  const around = (place: number, size: number): string =>
    `${struct('outer', [member('s', 0, 's#s'), member('z', place)], size)}around subprogram ( formal_parameter pointer_type { s#outer } byte_size(8) it ) -> base_type void\n`;
  const { honesty, warnings, rules } = await first(SMALL + USE + around(4, 8), LARGE + USE + around(8, 12));
  assert.is(honesty, 'hides-break');
  assert.match(warnings.join('\n'), /members move or sizes change in struct outer around it/u);
  assert.equal(
    rules.map(({ type, target }) => `${type} ${target}`),
    ['byte_size s', 'type_string s#outer'],
  );
});

test('a member in front of others is a lie', async () => {
  const moved = struct('s', [member('b', 0), member('a', 4)], 8);
  assert.is((await first(SMALL + USE, moved + USE)).honesty, 'hides-break');
});

test('a type that became opaque can be anything, so that its former members are a promise', async () => {
  const found = await first(SMALL + USE, `s#s structure_type s { }\n${USE}`);
  assert.is(found.honesty, 'conditional');
  assert.match(found.warnings[0] ?? '', /^the members of struct s cannot be seen any more: true only where/u);
  const back = await first(`s#s structure_type s { }\n${USE}`, SMALL + USE);
  assert.is(back.honesty, 'same-layout');
});

const enumeration = (values: Readonly<Record<string, number>>): string =>
  `e#e enumeration_type e { ${Object.entries(values)
    .map(([name, value]) => `enumerator ${name} = ${value}`)
    .join(' , ')} } byte_size(4)\nuse subprogram ( formal_parameter e#e it ) -> base_type void\n`;

test('a count of enumerators may have another value where no module depends on it', async () => {
  const found = await first(enumeration({ A: 0, E_MAX: 1 }), enumeration({ A: 0, B: 1, E_MAX: 2 }));
  assert.is(found.honesty, 'conditional');
  assert.match(found.warnings[0] ?? '', /E_MAX/u);
});

for (const [what, before, after] of [
  ['is none that counts', { A: 0, LATER: 1 }, { A: 0, B: 1, LATER: 2 }],
  [
    'only begins with the letter of a number',
    { NETDEV_UP: 1, NETDEV_DOWN: 2 },
    { NETDEV_UP: 1, NETDEV_PRE_DOWN: 2, NETDEV_DOWN: 3 },
  ],
  ['is not the last', { A: 0, E_MAX: 1, LATER: 5 }, { A: 0, B: 1, E_MAX: 2, LATER: 5 }],
] as const)
  test(`another value of an enumerator that ${what} is a lie`, async () => {
    assert.is((await first(enumeration(before), enumeration(after))).honesty, 'hides-break');
  });

test('typedefs are what they stand for: another name of the same type is no break, another type is one', async () => {
  const types = `t#int_alias typedef_type int_alias { ${INT} }\nt#long_alias typedef_type long_alias { base_type long byte_size(8) encoding(5) }\n`;
  const old = struct('s', [member('a', 0)], 8) + USE + types;
  const withType = (type: string): string => struct('s', [member('a', 0, type)], 8) + USE + types;
  assert.is((await first(old, withType('t#int_alias'))).honesty, 'same-layout');
  assert.is((await first(old, withType('t#long_alias'))).honesty, 'hides-break');
});

test('a used reserved member is no break, and what stays reserved keeps its number', async () => {
  const long = 'base_type unsigned long byte_size(8) encoding(7)';
  const reserve = (place: number): string => `member ${long} data_member_location(${place})`;
  const old = struct('s', [member('a', 0), reserve(8), reserve(16)], 24);
  const now = struct('s', [member('a', 0), reserve(8), member('b', 16)], 24);
  const { honesty, members } = await first(old + USE, now + USE);
  assert.is(honesty, 'same-layout');
  assert.equal(members, [{ now: ['int b;'], instead: 'KABI_USE(2, int b);' }]);
});

test('bit fields and flexible arrays are in no union: only the whole string keeps the version', async () => {
  for (const added of [
    `member ${INT} b bit_size(2) data_bit_offset(32)`,
    `member array_type[] { ${INT} } b data_member_location(4)`,
  ]) {
    const padded = struct('s', [member('a', 0)], 8);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { members, rules } = await first(padded + USE, struct('s', [member('a', 0), added], 8) + USE);
    assert.equal(members, []);
    assert.equal(
      rules.map(({ type }) => type),
      ['type_string'],
    );
  }
});

test.run();
