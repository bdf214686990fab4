/**
 * One test per cause of section 10: what makes the version in the profile `linux` depend on something that means nothing,
 * that it does not in `canonical`, and that the cause is found.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_UT } from '../../generated/dwarf-constants.ts';
import { SHN, STB } from '../../generated/elf-constants.ts';
import { CANONICAL } from '../../src/symver/profile.ts';
import { INT, intType, pointerTo, VOID } from '../support/common-types.ts';
import { die, DwarfBuilder, formed, type Die } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { lineTable } from '../support/line-table-builder.ts';
import { orderOf } from '../support/order-of.ts';
import { oneUnit, stringOf, textOf, versionsOf, type Result } from '../support/versions-of.ts';

interface Both {
  readonly linux: Result;
  readonly canonical: Result;
}

function both(file: Uint8Array, names: readonly string[], stable = false): Both {
  return {
    linux: versionsOf(file, names, { stable, dump: false }),
    canonical: versionsOf(file, names, { stable, dump: false, profile: CANONICAL }),
  };
}

const member = (type: Die, name: string): Die => die('member', { type, name });
const variable = (name: string, type: Die): Die => die('variable', { name, type });

/** A file of these units, each a list of entries. */
function units(...all: readonly (readonly Die[])[]): Uint8Array {
  const builder = new DwarfBuilder();
  for (const entries of all) builder.unit(die('compile_unit', {}, [...entries]));
  return builder.file();
}

// ---------------------------------------------------------------- comma-order

test('comma-order: commas go by position, whatever was met before', () => {
  // See walk.test.ts: in `linux` b loses its comma, because a is finished when f is expanded for the second time.
  const int = intType();
  const s = die('structure_type', { name: 's' });
  const toS = pointerTo(s);
  const b = die('formal_parameter', { type: toS, name: 'b' });
  const f = die('subroutine_type', {}, [die('formal_parameter', { type: int, name: 'a' }), b]);
  const toF = pointerTo(f);
  s.add(die('member', { type: toF, name: 'm' }));
  const file = oneUnit([int, s, toS, f, toF, variable('v', toF)]);
  const { linux, canonical } = both(file, ['v']);
  const [first, second] = [`formal_parameter ${INT} a`, 'formal_parameter pointer_type { s#s } b'];
  const string = (parameters: string): string =>
    `variable pointer_type { subroutine_type ( ${parameters} ) -> ${VOID} }`;
  assert.is(stringOf(linux, 'v'), string(first + second));
  assert.is(stringOf(canonical, 'v'), string(`${first} , ${second}`));
  assert.equal(orderOf(file, ['v']), { v: ['comma-order through v'] });
});

test('an item has the same fragments where it is met as a type', () => {
  const int = intType();
  const a = member(int, 'a');
  const b = member(int, 'b');
  const s = die('structure_type', { name: 's' }, [a, b]);
  const entries = [int, s, variable('x', b), variable('y', s)];
  for (const names of [['x', 'y'], ['y']]) {
    const result = versionsOf(oneUnit(entries), names, { profile: CANONICAL });
    assert.is(stringOf(result, 's#s'), `structure_type s { member ${INT} a , member ${INT} b }`);
    if (names.includes('x')) assert.is(stringOf(result, 'x'), `variable member ${INT} b`);
  }
});

// ---------------------------------------------------------------- unit-order

test('unit-order: a type has its name wherever it is met first', () => {
  const s = die('structure_type', { name: 's' }, [die('member', { name: 'a' })]);
  const file = units([die('variable', { name: 'v', type: formed('ref_addr', s) })], [s]);
  const { linux, canonical } = both(file, ['v']);
  assert.is(stringOf(linux, 'v'), `variable structure_type { member ${VOID} a }`);
  assert.is(stringOf(canonical, 'v'), 'variable s#s');
  assert.is(stringOf(canonical, 's#s'), `structure_type s { member ${VOID} a }`);
  assert.equal(orderOf(file, ['v']), { v: ['unit-order through v'] });
});

test('so has one in a namespace of a later unit', () => {
  const s = die('structure_type', { name: 's' });
  const space = die('namespace', { name: 'n' }, [s]);
  const file = units([die('variable', { name: 'v', type: formed('ref_addr', s) })], [space]);
  assert.is(stringOf(both(file, ['v']).canonical, 'v'), 'variable s#n::s');
});

test('a nameless declaration stands for the type whose signature it has', () => {
  const declared = die('structure_type', {
    declaration: true,
    signature: formed('ref_sig8', 0x1234n),
  });
  const s = die('structure_type', { name: 's' }, [die('member', { name: 'a' })]);
  const file = new DwarfBuilder()
    .unit(die('compile_unit', {}, [declared, variable('v', declared)]))
    .unit(die('type_unit', {}, [s]), { signature: 0x1234n, type: s })
    .file();
  const { linux, canonical } = both(file, ['v']);
  assert.is(stringOf(linux, 'v'), 'variable structure_type { }');
  assert.is(stringOf(canonical, 'v'), 'variable s#s');
  assert.is(stringOf(canonical, 's#s'), `structure_type s { member ${VOID} a }`);
  assert.equal(orderOf(file, ['v']), { v: ['unit-order through v'] });
});

// ---------------------------------------------------------------- other-exports

const declared = (name: string): Die => die('structure_type', { name, declaration: true });
/** A structure with members that have no type. */
const defined = (name: string, ...members: readonly string[]): Die =>
  die(
    'structure_type',
    { name },
    members.map((one) => die('member', { name: one })),
  );

test('nameless declarations that stand for each other end where their circle closes', () => {
  const [A, B] = [1n, 2n];
  const standsFor = (signature: bigint): Die =>
    die('structure_type', { declaration: true, signature: formed('ref_sig8', signature) });
  const [a, b] = [standsFor(B), standsFor(A)];
  const pointer = die('pointer_type', { type: formed('ref_sig8', A) });
  const builder = new DwarfBuilder()
    .unit(die('type_unit', {}, [a]), { signature: A, type: a, unitType: DW_UT.type })
    .unit(die('type_unit', {}, [b]), { signature: B, type: b, unitType: DW_UT.type })
    .unit(die('compile_unit', {}, [pointer, die('variable', { name: 'v', type: pointer })]));
  const result = versionsOf(builder.file(), ['v'], { profile: CANONICAL, dump: false });
  assert.is(stringOf(result, 'v'), 'variable pointer_type { structure_type { } }');
});

test('other-exports: all definitions of the file are candidates, whoever reaches them', () => {
  const [declaration, definition] = [declared('s'), defined('s', 'a')];
  const file = units([declaration, variable('x', declaration)], [definition, variable('y', definition)]);
  const string = `structure_type s { member ${VOID} a }`;
  assert.is(stringOf(both(file, ['x']).linux, 's#s'), 'structure_type s { }');
  assert.is(stringOf(both(file, ['x', 'y']).linux, 's#s'), string);
  for (const names of [['x'], ['x', 'y']])
    assert.is(textOf(both(file, names).canonical, 'x'), `variable ${string}`);
  assert.equal(orderOf(file, ['x']), { x: ['other-exports through s#s'] });
  assert.equal(orderOf(file, ['x', 'y']), {});
});

test('what a candidate refers to has candidates in units that come before', () => {
  const inner = declared('inner');
  const toInner = pointerTo(inner);
  const outer = die('structure_type', { name: 'outer' }, [member(toInner, 'p')]);
  const declaration = declared('outer');
  const file = units(
    [defined('inner', 'a')],
    [declaration, variable('v', declaration)],
    [inner, toInner, outer],
  );
  assert.is(
    textOf(both(file, ['v']).canonical, 'v'),
    `variable structure_type outer { member pointer_type { structure_type inner { member ${VOID} a } } p }`,
  );
});

test('the longest candidate wins, even where a shorter one is nearer', () => {
  const unit = (): Die[] => {
    const short = defined('s', 'a');
    return [short, variable('v', short)];
  };
  const long = (): Die[] => [defined('s', 'a', 'b')];
  for (const file of [units(unit(), long()), units(long(), unit())])
    assert.is(
      stringOf(both(file, ['v']).canonical, 's#s'),
      `structure_type s { member ${VOID} a , member ${VOID} b }`,
    );
});

// ---------------------------------------------------------------- tie

test('tie: of equally long strings the bytewise smallest counts', () => {
  const string = (name: string): string => `structure_type s { member ${VOID} ${name} }`;
  const unit = (name: string, symbol: string): Die[] => {
    const s = die('structure_type', { name: 's' }, [die('member', { name })]);
    return [s, variable(symbol, s)];
  };
  const file = units(unit('b', 'x'), unit('a', 'y'));
  const other = units(unit('a', 'y'), unit('b', 'x'));
  assert.is(stringOf(both(file, ['x', 'y']).linux, 's#s'), string('b'));
  assert.is(stringOf(both(other, ['x', 'y']).linux, 's#s'), string('a'));
  for (const one of [file, other]) assert.is(stringOf(both(one, ['x', 'y']).canonical, 's#s'), string('a'));
  assert.equal(orderOf(file, ['x', 'y']), { x: ['tie through s#s'], y: ['tie through s#s'] });
});

// ---------------------------------------------------------------- file-number

test('file-number: a file is looked up in the table of its own unit', () => {
  const s = die('structure_type', { name: 's', decl_file: 0 }, [die('member', { name: 'm' })]);
  const p = die('structure_type', { name: 'p', decl_file: 0 }, [die('member', { name: 'm' })]);
  const holder = die('structure_type', {}, [
    member(p, 'p'),
    die('member', { name: 's', type: formed('ref_addr', s) }),
  ]);
  const header = lineTable({ is64: true, littleEndian: true, version: 5, files: ['a.h'] });
  const source = lineTable({ is64: true, littleEndian: true, version: 5, files: ['a.c'] });
  const builder = new DwarfBuilder();
  builder.writer('.debug_line').raw(header).raw(source);
  builder.unit(die('compile_unit', { stmt_list: formed('sec_offset', 0) }, [s]));
  builder.unit(
    die('compile_unit', { stmt_list: formed('sec_offset', header.length) }, [
      p,
      holder,
      variable('v', holder),
    ]),
  );
  const file = builder.file();
  const { linux, canonical } = both(file, ['v']);
  assert.is(stringOf(linux, 's#s'), 'structure_type s { }');
  assert.is(stringOf(canonical, 's#s'), `structure_type s { member ${VOID} m }`);
  assert.is(stringOf(canonical, 's#p'), 'structure_type p { }');
  assert.equal(orderOf(file, ['v']), { v: ['file-number through s#s'] });
});

// ---------------------------------------------------------------- first-die

const DECLARED = { declaration: true };

test('first-die: a definition counts, even if a declaration comes first', () => {
  const int = intType();
  const parameter = (attributes: object): Die => die('formal_parameter', { type: int, ...attributes });
  const file = oneUnit([
    int,
    die('subprogram', { name: 'f', ...DECLARED }, [parameter({})]),
    die('subprogram', { name: 'f' }, [parameter({ name: 'a' })]),
  ]);
  const { linux, canonical } = both(file, ['f']);
  assert.is(stringOf(linux, 'f'), `subprogram ( formal_parameter ${INT} ) -> ${VOID}`);
  assert.is(stringOf(canonical, 'f'), `subprogram ( formal_parameter ${INT} a ) -> ${VOID}`);
  assert.equal(orderOf(file, ['f']), { f: ['first-die through f'] });
});

test('of several of one rank the bytewise smallest string counts', () => {
  const int = intType();
  const pointer = pointerTo(int);
  for (const attributes of [{}, DECLARED])
    for (const types of [
      [int, pointer],
      [pointer, int],
    ]) {
      const all = types.map((type) => die('variable', { name: 'v', type, ...attributes }));
      const file = oneUnit([int, pointer, ...all]);
      assert.is(stringOf(both(file, ['v']).canonical, 'v'), `variable ${INT}`);
    }
});

test('a declaration beats a stand-in, and the smallest stand-in counts instead of the last', () => {
  const int = intType();
  const [toInt, toPointer] = [pointerTo(int), die('pointer_type')];
  toPointer.set({ type: toInt });
  const standIn = (type: Die): Die => variable('__gendwarfksyms_ptr_v', type);
  const types = [int, toInt, toPointer];
  const stringIn = (...entries: readonly Die[]): string =>
    stringOf(both(oneUnit([...types, ...entries]), ['v']).canonical, 'v');
  assert.is(stringIn(standIn(toInt), standIn(toPointer)), `variable ${INT}`);
  assert.is(stringIn(standIn(toPointer), standIn(toInt)), `variable ${INT}`);
  const declaration = die('variable', { name: 'v', type: toInt, ...DECLARED });
  assert.is(stringIn(standIn(toInt), declaration), `variable pointer_type { ${INT} }`);
  const file = oneUnit([...types, standIn(toInt), standIn(toPointer)]);
  assert.equal(orderOf(file, ['v']), { v: ['first-die through v'] });
});

test('a stand-in that is no pointer matters only where nothing beats it', () => {
  const int = intType();
  const standIn = variable('__gendwarfksyms_ptr_v', int);
  assert.is(failure(() => both(oneUnit([int, standIn]), ['v']).canonical).code, 'stand-in');
  const file = oneUnit([int, standIn, variable('v', int)]);
  assert.is(stringOf(versionsOf(file, ['v'], { profile: CANONICAL }), 'v'), `variable ${INT}`);
});

test('a symbol has its own name, or that of its source, whatever else is listed', () => {
  const int = intType();
  const source = die('subprogram', { name: 'f' }, [die('formal_parameter', { type: int })]);
  const clone = die('subprogram', { linkage_name: 'f.part', abstract_origin: source });
  const file = oneUnit([int, source, clone]);
  for (const names of [['f'], ['f.part'], ['f', 'f.part'], ['f.part', 'f']])
    for (const name of names)
      assert.is(
        stringOf(versionsOf(file, names, { profile: CANONICAL }), name),
        `subprogram ( formal_parameter ${INT} ) -> ${VOID}`,
      );
});

// ---------------------------------------------------------------- rename-leak

test('rename-leak: the name goes to the member that holds the union, always and only', () => {
  const int = intType();
  const union = die('union_type', {}, [member(int, '__kabi_renamedold')]);
  const inner = die('structure_type', {}, [member(int, 'a'), member(union, 'b')]);
  const s = die('structure_type', { name: 's' }, [
    member(inner, 'holder'),
    member(union, 'c'),
    member(union, 'd'),
  ]);
  const file = oneUnit([int, union, inner, s, variable('v', s)]);
  const { linux, canonical } = both(file, ['v'], true);
  const held = `member structure_type { member ${INT} a , member ${INT} old }`;
  assert.is(stringOf(linux, 's#s'), `structure_type s { ${held} old , member ${INT} old , member ${INT} d }`);
  assert.is(
    stringOf(canonical, 's#s'),
    `structure_type s { ${held} holder , member ${INT} old , member ${INT} old }`,
  );
  assert.equal(orderOf(file, ['v'], { stable: true }), { v: ['rename-leak through s#s'] });
});

test('a parameter keeps its name', () => {
  const int = intType();
  const union = die('union_type', {}, [member(int, '__kabi_renamedold')]);
  const f = die('subprogram', { name: 'f' }, [die('formal_parameter', { type: union, name: 'p' })]);
  const { canonical } = both(oneUnit([int, union, f]), ['f'], true);
  assert.is(stringOf(canonical, 'f'), `subprogram ( formal_parameter ${INT} p ) -> ${VOID}`);
});

test('an ignored enumerator takes no comma with it', () => {
  const e = die('enumeration_type', { name: 'e' }, [
    die('enumerator', { name: 'A', const_value: 0 }),
    die('enumerator', { name: 'B', const_value: 1 }),
    die('enumerator', { name: 'C', const_value: 2 }),
  ]);
  const rules = (...names: readonly string[]): Uint8Array => {
    const builder = new DwarfBuilder().unit(die('compile_unit', {}, [e, variable('v', e)]));
    const section = builder.writer('.discard.gendwarfksyms.kabi_rules');
    for (const name of names)
      section.cstring('1').cstring('enumerator_ignore').cstring(`e ${name}`).cstring('');
    return builder.file();
  };
  for (const names of [['A'], ['B'], ['C'], ['A', 'B'], ['A', 'B', 'C']]) {
    const { linux, canonical } = both(rules(...names), ['v'], true);
    assert.is(stringOf(canonical, 'e#e'), stringOf(linux, 'e#e'));
  }
});

// ---------------------------------------------------------------- text-reference

test('text-reference: a name is never a reference', () => {
  const int = intType();
  const t = die('typedef', { name: 'x', type: int });
  const s = die('structure_type', {}, [member(int, 't#x'), member(t, 'a')]);
  const file = oneUnit([int, t, s, variable('v', s)]);
  const { linux, canonical } = both(file, ['v']);
  const expanded = `typedef_type x { ${INT} }`;
  assert.is(textOf(linux, 'v'), `variable structure_type { member ${INT} ${expanded} , member t#x a }`);
  assert.is(textOf(canonical, 'v'), `variable structure_type { member ${INT} t#x , member ${expanded} a }`);
  assert.equal(orderOf(file, ['v']), { v: ['text-reference through v'] });
});

// ---------------------------------------------------------------- common-alias

test('common-alias: common symbols of one alignment are two things', () => {
  const int = intType();
  const pointer = pointerTo(int);
  const file = new DwarfBuilder()
    .unit(die('compile_unit', {}, [int, pointer, variable('a', int), variable('b', pointer)]))
    .file(['a', 'b'].map((name) => ({ name, binding: STB.GLOBAL, value: 8, shndx: SHN.COMMON })));
  const { linux, canonical } = both(file, ['a', 'b']);
  assert.is(linux.versions.get('b'), linux.versions.get('a'));
  assert.is(stringOf(canonical, 'a'), `variable ${INT}`);
  assert.is(stringOf(canonical, 'b'), `variable pointer_type { ${INT} }`);
  assert.equal(orderOf(file, ['a', 'b']), { b: ['common-alias through b'] });
});

test.run();
