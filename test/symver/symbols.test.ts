/** Which entry a symbol is (symbol versions, sections 1 and 2). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SHN, STB } from '../../generated/elf-constants.ts';
import { INT, intType, pointerTo, VOID } from '../support/common-types.ts';
import { die, DwarfBuilder, formed, type Die } from '../support/dwarf-builder.ts';
import type { SymbolInput } from '../support/elf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { oneUnit, stringOf, versionsOf, type Result } from '../support/versions-of.ts';

const PREFIX = '__gendwarfksyms_ptr_';

function run(
  names: readonly string[],
  entries: readonly Die[],
  symbols: readonly SymbolInput[] = [],
): Result {
  return versionsOf(new DwarfBuilder().unit(die('compile_unit', {}, [...entries])).file(symbols), names);
}

test('a listed name without an entry has no version', () => {
  assert.equal([...run(['v', 'missing'], [die('variable', { name: 'v' })]).versions.keys()], ['v']);
});

test('an entry without any name is nobody', () => {
  assert.is(run(['v'], [die('variable'), die('subprogram')]).versions.size, 0);
});

test('DW_AT_linkage_name goes before DW_AT_name', () => {
  const variable = die('variable', { name: 'v', linkage_name: '_Z1v' });
  assert.equal([...run(['v', '_Z1v'], [variable]).versions.keys()], ['_Z1v']);
});

for (const tag of ['namespace', 'class_type', 'structure_type'] as const)
  test(`symbols are looked for below a ${tag}`, () => {
    const scope = die(tag, { name: 'n' }, [die(tag, {}, [die('variable', { name: 'v' })])]);
    assert.is(run(['v'], [scope]).versions.size, 1);
  });

for (const tag of ['union_type', 'subprogram', 'lexical_block', 'enumeration_type', 'module'] as const)
  test(`no symbols are looked for below a ${tag}`, () => {
    const scope = die(tag, { name: 'n' }, [
      die('variable', { name: 'v' }),
      die('namespace', {}, [die('variable', { name: 'v' })]),
    ]);
    assert.is(run(['v'], [scope]).versions.size, 0);
  });

test('the first entry of the file counts, also where it is a declaration', () => {
  const int = intType();
  const declaration = die('variable', { name: 'v', declaration: true });
  const result = run(['v'], [int, declaration, die('variable', { name: 'v', type: int })]);
  assert.is(stringOf(result, 'v'), `variable ${VOID}`);
});

test('units of .debug_types come last', () => {
  const int = intType();
  const s = die('structure_type', { name: 's' }, [die('variable', { name: 'v', type: int })]);
  const builder = new DwarfBuilder();
  builder.unit(die('type_unit', {}, [int, s]), { version: 4, signature: 1n, type: s });
  builder.unit(die('compile_unit', {}, [die('variable', { name: 'v' })]), { version: 4 });
  assert.is(stringOf(versionsOf(builder.file(), ['v']), 'v'), `variable ${VOID}`);
});

test('a name is looked up first, then that of the abstract origin', () => {
  const int = intType();
  const origin = die('subprogram', { name: 'f', type: int });
  const instance = die('subprogram', { abstract_origin: origin });
  assert.is(stringOf(run(['f'], [int, instance, origin]), 'f'), `subprogram ( ) -> ${INT}`);
});

test('the abstract origin is expanded, whichever name is listed', () => {
  const int = intType();
  const origin = die('subprogram', { name: 'source', type: int });
  const instance = die('subprogram', { name: 'instance', abstract_origin: origin });
  assert.is(stringOf(run(['instance'], [int, instance, origin]), 'instance'), `subprogram ( ) -> ${INT}`);
});

test('a DW_AT_specification gives no name', () => {
  const declaration = die('variable', { name: 'other' });
  assert.is(run(['v'], [declaration, die('variable', { specification: declaration })]).versions.size, 0);
});

test('an entry that carries two symbols is expanded once', () => {
  const origin = die('subprogram', { name: 'a' });
  const result = run(['a', 'b'], [origin, die('subprogram', { name: 'b', abstract_origin: origin })]);
  assert.is(result.dumps.length, 1);
  assert.is(result.versions.get('a'), result.versions.get('b'));
});

// ---------------------------------------------------------------- aliases

const at = (name: string, value: number, more: SymbolInput = {}): SymbolInput => ({
  name,
  binding: STB.GLOBAL,
  section: 1,
  value,
  ...more,
});

function namesFound(symbols: readonly SymbolInput[], names = ['a', 'b']): string[] {
  return [...run(names, [die('variable', { name: 'a' })], symbols).versions.keys()].toSorted();
}

test('names at one address are aliases', () => {
  assert.equal(namesFound([at('a', 8), at('b', 8)]), ['a', 'b']);
  assert.equal(namesFound([at('a', 8), at('b', 8, { binding: STB.WEAK })]), ['a', 'b']);
});

test('names at different addresses or in different sections are none', () => {
  assert.equal(namesFound([at('a', 8), at('b', 9)]), ['a']);
  assert.equal(namesFound([at('a', 8), at('b', 8, { section: 2 })]), ['a']);
});

test('local and undefined symbols have no address', () => {
  assert.equal(namesFound([at('a', 8), at('b', 8, { binding: STB.LOCAL })]), ['a']);
  assert.equal(namesFound([at('a', 0, { section: SHN.UNDEF }), at('b', 0, { section: SHN.UNDEF })]), ['a']);
});

test('absolute symbols of one value are aliases, common ones of one alignment too', () => {
  for (const shndx of [SHN.ABS, SHN.COMMON])
    assert.equal(namesFound([at('a', 16, { shndx }), at('b', 16, { shndx })]), ['a', 'b']);
});

test('all bits of an address count', () => {
  assert.equal(namesFound([{ ...at('a', 0), value: 0x1_0000_0000n }, at('b', 0)]), ['a']);
});

test('a second address of a name is a warning, and the first stays', () => {
  const result = run(['a', 'b'], [die('variable', { name: 'a' })], [at('a', 8), at('a', 16), at('b', 16)]);
  assert.equal([...result.versions.keys()], ['a']);
  assert.match(result.warnings.map(({ detail }) => detail).join(), 'a has two addresses');
});

test('the address of a stand-in is that of the name', () => {
  assert.equal(namesFound([at(`${PREFIX}a`, 8), at('b', 8)]), ['a', 'b']);
});

// ---------------------------------------------------------------- stand-ins

test('a stand-in gives the type that its pointer leads to', () => {
  const int = intType();
  const pointer = pointerTo(int);
  const result = run(['x'], [int, pointer, die('variable', { name: `${PREFIX}x`, type: pointer })]);
  assert.is(stringOf(result, 'x'), `variable ${INT}`);
});

test('a pointer to a function gives a function', () => {
  const int = intType();
  const f = die('subroutine_type', { type: int }, [die('formal_parameter', { type: int })]);
  const pointer = pointerTo(f);
  const result = run(['x'], [int, f, pointer, die('variable', { name: `${PREFIX}x`, type: pointer })]);
  assert.is(stringOf(result, 'x'), `subprogram ( formal_parameter ${INT} ) -> ${INT}`);
});

test('an entry goes before a stand-in, also where it comes later in the unit', () => {
  const long = die('base_type', { name: 'long' });
  const pointer = pointerTo(long);
  const standIn = die('variable', { name: `${PREFIX}x`, type: pointer });
  const int = intType();
  const result = run(['x'], [int, long, pointer, standIn, die('variable', { name: 'x', type: int })]);
  assert.is(stringOf(result, 'x'), `variable ${INT}`);
});

test('but not where it comes in a later unit', () => {
  const long = die('base_type', { name: 'long' });
  const pointer = pointerTo(long);
  const standIn = die('variable', { name: `${PREFIX}x`, type: pointer });
  const int = intType();
  const builder = new DwarfBuilder();
  builder.unit(die('compile_unit', {}, [long, pointer, standIn]));
  builder.unit(die('compile_unit', {}, [int, die('variable', { name: 'x', type: int })]));
  assert.is(stringOf(versionsOf(builder.file(), ['x']), 'x'), 'variable base_type long');
});

test('of two stand-ins the later one counts', () => {
  const int = intType();
  const long = die('base_type', { name: 'long' });
  const [first, second] = [pointerTo(long), pointerTo(int)];
  const variables = [first, second].map((type) => die('variable', { name: `${PREFIX}x`, type }));
  assert.is(stringOf(run(['x'], [int, long, first, second, ...variables]), 'x'), `variable ${INT}`);
});

test('a stand-in that is no pointer is an error, if its name is listed', () => {
  const int = intType();
  const entries = [int, die('variable', { name: `${PREFIX}x`, type: int })];
  const error = failure(() => run(['x'], entries));
  assert.is(error.code, 'stand-in');
  assert.match(error.detail, `${PREFIX}x`);
  assert.is(run(['y'], entries).versions.size, 0);
});

test('a listed name with the prefix is never found', () => {
  const pointer = die('pointer_type');
  const entries = [pointer, die('variable', { name: `${PREFIX}x`, type: pointer })];
  assert.is(run([`${PREFIX}x`], entries).versions.size, 0);
});

// ---------------------------------------------------------------- names by form

for (const form of ['string', 'strp', 'line_strp', 'strx', 'strx1', 'strx2', 'strx3', 'strx4'] as const)
  test(`a name of the form ${form} is found`, () => {
    const name = formed(form, 'v\u00e9');
    const root = die(
      'compile_unit',
      form.startsWith('strx') ? { str_offsets_base: formed('sec_offset', 8) } : {},
    );
    const file = new DwarfBuilder().unit(root.add(die('variable', { name }))).file();
    assert.is(versionsOf(file, ['v\u00e9']).versions.size, 1);
  });

test('an index counts from behind the header where the unit has no base', () => {
  const builder = new DwarfBuilder().unit(
    die('compile_unit', {}, [die('variable', { name: formed('strx1', 'v') })]),
  );
  assert.is(versionsOf(builder.file(), ['v']).versions.size, 1);
});

test('a name that cannot be found is none', () => {
  for (const name of [formed('strp', 1000), formed('strx', 1000), formed('data1', 1), formed('line_strp', 0)])
    assert.is(versionsOf(oneUnit([die('variable', { name })]), ['v']).versions.size, 0);
});

test.run();
