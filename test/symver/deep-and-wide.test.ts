/** Types that nest or spread beyond all measure: each would overflow a stack or take quadratic time if done naively. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { INT, intType, pointerTo, VOID } from '../support/common-types.ts';
import { die, DwarfBuilder, elfFile, formed, type Die } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { oneUnit, stringOf, textOf, versionsOf, type Result } from '../support/versions-of.ts';

const DEEP = 100_000;
const LITTLE64 = { is64: true, littleEndian: true };

function run(entries: readonly Die[], names = ['v'], stable = false): Result {
  return versionsOf(oneUnit(entries), names, { dump: false, stable });
}

/** Types, each made from the one before, and a variable of the last one. */
function chain(next: (type: Die, level: number) => Die, levels = DEEP): Die[] {
  const all = [intType()];
  for (let level = 0; level < levels; level++) all.push(next(all.at(-1)!, level));
  return [...all, die('variable', { name: 'v', type: all.at(-1)! })];
}

/** The innermost entry within so many levels, each made around the one before. */
function nest(innermost: Die, around: (inner: Die, level: number) => Die, levels = DEEP): Die {
  let entry = innermost;
  for (let level = 0; level < levels; level++) entry = around(entry, level);
  return entry;
}

function takesAll(types: readonly Die[], name = 'v'): Die {
  const f = die('subprogram', { name });
  for (const type of types) f.add(die('formal_parameter', { type }));
  return f;
}

test('a chain of pointers', () => {
  const string = stringOf(run(chain(pointerTo)), 'v');
  assert.ok(string === `variable ${'pointer_type { '.repeat(DEEP)}${INT}${' }'.repeat(DEEP)}`);
});

test('a chain of typedefs', () => {
  const result = run(chain((type, level) => die('typedef', { name: `t${level}`, type })));
  assert.is(stringOf(result, 't#t7'), 'typedef_type t7 { t#t6 }');
  const inner = Array.from({ length: DEEP }, (_, i) => `typedef_type t${DEEP - 1 - i} { `).join('');
  assert.ok(textOf(result, 'v') === `variable ${inner}${INT}${' }'.repeat(DEEP)}`);
});

test('structures that hold each other', () => {
  const result = run(chain((type, i) => die('structure_type', { name: `s${i}` }, [die('member', { type })])));
  assert.is(stringOf(result, 's#s7'), 'structure_type s7 { member s#s6 }');
  assert.is(result.strings.size, DEEP + 1);
});

test('a cycle of structures through pointers', () => {
  const all = chain((type, i) => die('structure_type', { name: `s${i}` }, [die('member', { type })]));
  const back = pointerTo(all.at(-2)!);
  all[1]!.add(die('member', { type: back }));
  const result = run([...all, back]);
  assert.is(
    stringOf(result, 's#s0'),
    `structure_type s0 { member ${INT} , member pointer_type { s#s${DEEP - 1} } }`,
  );
});

test('structures whose entries stand within each other', () => {
  const innermost = die('structure_type', {}, [die('member', { name: 'm' })]);
  const outermost = nest(innermost, (inner) =>
    die('structure_type', {}, [inner, die('member', { type: inner })]),
  );
  const string = stringOf(run([outermost, die('variable', { name: 'v', type: outermost })]), 'v');
  const around = 'structure_type { member ';
  assert.ok(string === `variable ${around.repeat(DEEP + 1)}${VOID} m${' }'.repeat(DEEP + 1)}`);
});

test('arrays whose entries hold each other', () => {
  const innermost = die('array_type', {}, [die('subrange_type', { count: 1 })]);
  const outermost = nest(innermost, (type) =>
    die('array_type', { type }, [type, die('subrange_type', { count: 2 })]),
  );
  const string = stringOf(run([outermost, die('variable', { name: 'v', type: outermost })]), 'v');
  assert.ok(
    string === `variable ${'array_type[2] { '.repeat(DEEP)}array_type[1] { ${VOID} }${' }'.repeat(DEEP)}`,
  );
});

test('unions whose entries stand within each other, looked at for kABI placeholders', () => {
  const int = intType();
  const innermost = die('union_type', {}, [die('member', { type: int })]);
  const outermost = nest(innermost, (inner) =>
    die('union_type', {}, [inner, die('member', { type: inner })]),
  );
  const string = stringOf(
    run([int, outermost, die('variable', { name: 'v', type: outermost })], ['v'], true),
    'v',
  );
  assert.ok(string === `variable ${'union_type { member '.repeat(DEEP + 1)}${INT}${' }'.repeat(DEEP + 1)}`);
});

test('a union with many members of one structure that has much but members', () => {
  const many = 20_000;
  const type = die('structure_type');
  for (let i = 0; i < many; i++) type.add(die('subprogram'));
  const union = die('union_type');
  for (let i = 0; i < many; i++) union.add(die('member', { type }));
  const string = stringOf(run([type, union, die('variable', { name: 'v', type: union })], ['v'], true), 'v');
  const member = 'member structure_type { }';
  assert.ok(string === `variable union_type { ${member}${` , ${member}`.repeat(many - 1)} }`);
});

test('namespaces in each other', () => {
  const type = die('structure_type', { name: 's' });
  const innermost = die('namespace', { name: 'n' }, [type, die('variable', { name: 'v', type })]);
  const result = run([nest(innermost, (inner) => die('namespace', { name: 'n' }, [inner]))]);
  assert.ok(stringOf(result, 'v') === `variable s#${'n::'.repeat(DEEP + 1)}s`);
});

test('nameless scopes in each other, with a named type in each', () => {
  const types: Die[] = [];
  const typedef = (level: number): Die => {
    types.push(die('typedef', { name: `t${level}` }));
    return types.at(-1)!;
  };
  const outermost = nest(die('namespace'), (inner, level) => die('namespace', {}, [inner, typedef(level)]));
  const result = run([outermost, takesAll(types)]);
  assert.is(result.strings.size, DEEP + 1);
  assert.is(stringOf(result, 't#t7'), `typedef_type t7 { ${VOID} }`);
});

test('named scopes in each other, with a named type in each, end in an error', () => {
  const types: Die[] = [];
  const outermost = nest(die('namespace'), (inner) => {
    types.push(die('typedef', { name: 't' }));
    return die('namespace', { name: 'n' }, [inner, types.at(-1)!]);
  });
  assert.is(failure(() => run([outermost, takesAll(types)])).code, 'type-too-long');
});

test('names that overlap end in an error', () => {
  const types = Array.from({ length: 2000 }, (_, i) => die('typedef', { name: formed('strp', i) }));
  const root = die('compile_unit').add(...types, takesAll(types));
  const builder = new DwarfBuilder().unit(root);
  builder.writer('.debug_str').cstring('x'.repeat(1 << 20));
  assert.is(failure(() => versionsOf(builder.file(), ['v'])).code, 'type-too-long');
});

test('names in a section of strings where none ends are not there', () => {
  const root = die('compile_unit');
  for (let i = 0; i < DEEP; i++) root.add(die('variable', { name: formed('strp', i) }));
  const builder = new DwarfBuilder().unit(root);
  builder.writer('.debug_str').raw(new Uint8Array(1 << 20).fill('a'.charCodeAt(0)));
  assert.is(versionsOf(builder.file(), ['v']).versions.size, 0);
});

test('an array with many dimensions', () => {
  const type = die('array_type');
  for (let i = 0; i < DEEP; i++) type.add(die('subrange_type', { count: 3 }));
  const string = stringOf(run([type, die('variable', { name: 'v', type })]), 'v');
  assert.ok(string === `variable array_type${'[3]'.repeat(DEEP)} { ${VOID} }`);
});

test('a million members', () => {
  const type = die('structure_type');
  const member = die('member', { name: 'm' });
  for (let i = 0; i < 1_000_000; i++) type.add(member);
  const string = stringOf(run([type, die('variable', { name: 'v', type })]), 'v');
  const rest = ` , member ${VOID} m`.repeat(999_999);
  assert.ok(string === `variable structure_type { member ${VOID} m${rest} }`);
});

test('functions with many parameters that begin alike', () => {
  const types = Array.from({ length: DEEP }, (_, i) => die('typedef', { name: `t${i}` }));
  const result = run([...types, takesAll(types, 'a'), takesAll(types, 'b')], ['a', 'b']);
  const expected = types.map((_, i) => `formal_parameter typedef_type t${i} { ${VOID} }`).join(' , ');
  assert.ok(textOf(result, 'a') === `subprogram ( ${expected} ) -> ${VOID}`);
  assert.is(result.versions.get('a'), result.versions.get('b'));
});

test('many parameters of types that the first one has met already, in function after function', () => {
  const types = Array.from({ length: 40_000 }, (_, i) => die('structure_type', { name: `s${i}` }));
  const all = die(
    'structure_type',
    { name: 'all' },
    types.map((type) => die('member', { type })),
  );
  const names = ['a', 'b', 'c'];
  const result = run([...types, all, ...names.map((name) => takesAll([all, ...types], name))], names);
  const met = types.map((_, i) => `formal_parameter s#s${i}`).join(' , ');
  for (const name of names) assert.ok(textOf(result, name).endsWith(` , ${met} ) -> ${VOID}`));
});

for (const [what, tag] of [
  ['their items', 'member'],
  ['entries that they pass over', 'subprogram'],
] as const)
  test(`lists that share ${what} by DW_AT_sibling end in an error`, () => {
    const entries = Array.from({ length: 10_000 }, () => die(tag));
    const shared = die('structure_type', { name: 'shared' }, entries);
    const types = entries.map((_, i) =>
      die('structure_type', { name: `s${i}` }, [die('member', { sibling: entries[0]! })]),
    );
    const error = failure(() => run([...types, shared, takesAll(types)]));
    assert.is(error.code, 'dwarf-malformed');
    assert.match(error.detail, 'lists lead to the same entries');
  });

test('abbreviation tables that overlap are an error', () => {
  const units = 20_000;
  const unitSize = 13;
  const declaration = [1, 0x11, 0, 0, 0];
  const builder = new DwarfBuilder();
  for (let i = 0; i < units; i++) builder.unit(die('compile_unit'));
  const sections = builder.sections();
  const info = sections.get('.debug_info')!;
  const view = new DataView(info.buffer, info.byteOffset);
  for (let i = 0; i < units; i++) view.setUint32(i * unitSize + 8, i * declaration.length, true);
  sections.set('.debug_abbrev', Uint8Array.from(Array.from({ length: units }, () => declaration).flat()));
  const error = failure(() => versionsOf(elfFile(LITTLE64, sections), ['v']));
  assert.is(error.code, 'dwarf-malformed');
  assert.match(error.detail, 'overlap');
});

test.run();
