/** Which symbols a change reaches, and which DIEs are changed together. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import { STB, STT } from '../../generated/elf-constants.ts';
import { reachOf } from '../../properties/reach.ts';
import { places } from '../../src/mutate/tree.ts';
import { choiceOf } from '../../src/mutate/choices.ts';
import type { Description, DieId, SymbolDescription } from '../../src/write/description.ts';
import { intType, pointerTo } from '../support/common-types.ts';
import { die, type Die } from '../support/dwarf-builder.ts';
import { applied, breakingChange, describeUnits } from './breaking-support.ts';

const SEEDS = 10;

const addDefinition = breakingChange('add-definition');
const addMember = breakingChange('add-member');
const changeBaseTypeSize = breakingChange('change-base-type-size');
const changeKind = breakingChange('change-kind');
const pointerToValue = breakingChange('pointer-to-value');
const removeMember = breakingChange('remove-member');
const renameType = breakingChange('rename-type');
const retypeVariable = breakingChange('retype-variable');

const member = (name: string, type: Die): Die => die('member', { name, type });
const variable = (name: string, type: Die): Die => die('variable', { name, type });

function idsOf(description: Description, tag: number): readonly DieId[] {
  return [...places(description)].filter((place) => place.die.tag === tag).map((place) => place.die.id);
}

/** What a change of these DIEs reaches. */
function reachOfDies(
  description: Description,
  dies: readonly (DieId | undefined)[],
  options: Parameters<typeof reachOf>[2] = {},
): { readonly certain: readonly string[]; readonly possible: readonly string[] } {
  const broken = { name: '', dies: dies.filter((id) => id !== undefined) };
  const { certain, possible } = reachOf(description, broken, options);
  return { certain: [...certain], possible: [...possible] };
}

test('all definitions of a name are changed, and declarations are not', () => {
  const define = (): Die => die('structure_type', { name: 's' }, [die('member', { name: 'm' })]);
  const declared = die('structure_type', { name: 's', declaration: true });
  const description = describeUnits([define()], [define(), declared], [variable('v', declared)]);
  const [first, second] = idsOf(description, DW_TAG.structure_type);
  const { broken } = applied(addMember, description, 1);
  assert.equal(broken, { name: 's#s', dies: [first, second] });
  assert.equal(reachOfDies(description, [first, second]).certain, ['v']);
});

test('definitions of a name that do not agree are left alone', () => {
  const one = die('structure_type', { name: 's' }, [die('member', { name: 'a' })]);
  const other = die('structure_type', { name: 's' }, [die('member', { name: 'b' })]);
  const description = describeUnits([one, variable('v', one)], [other]);
  assert.is(removeMember.apply(description, choiceOf(1)), undefined);
});

test('a type is renamed in definitions that do not agree, and in declarations', () => {
  const one = die('structure_type', { name: 's' }, [die('member', { name: 'a' })]);
  const other = die('structure_type', { name: 's' }, [die('member', { name: 'b' })]);
  const declared = die('structure_type', { name: 's', declaration: true });
  const description = describeUnits([one], [other], [declared, variable('v', declared)]);
  const { broken } = applied(renameType, description, 1);
  assert.equal(broken, { name: 's#s', dies: idsOf(description, DW_TAG.structure_type) });
});

test('a type stays what it is where another one has its name in its own, or would be the same one', () => {
  const outer = die('structure_type', { name: 's' }, [die('union_type', { name: 'inner' })]);
  for (const change of [renameType, changeKind])
    for (let seed = 0; seed < SEEDS; seed++) {
      const { broken } = applied(change, describeUnits([outer]), seed);
      assert.is(broken?.name, 'u#s::inner');
    }
  const names = ['s', 's_renamed'].map((name) => die('structure_type', { name, declaration: true }));
  assert.is(applied(renameType, describeUnits(names), 1).broken?.name, 's#s_renamed');
  const both = (['structure_type', 'union_type'] as const).map((tag) => die(tag, { name: 's' }));
  for (let seed = 0; seed < SEEDS; seed++) {
    const mutation = changeKind.apply(describeUnits(both), choiceOf(seed));
    if (mutation !== undefined) assert.match(mutation.what, /^[su]#s: made it a class_type$/);
  }
});

test('a type is defined only where nothing defines it', () => {
  const declared = (name: string): Die => die('structure_type', { name, declaration: true });
  const defined = die('structure_type', { name: 'a' }, [die('member', { name: 'm' })]);
  const description = describeUnits([declared('a'), declared('b')], [defined, declared('b')]);
  const { broken, what } = applied(addDefinition, description, 1);
  assert.is(broken?.name, 's#b');
  assert.is(broken?.dies.length, 2);
  assert.match(what, /^s#b: defined it as \d+ bytes$/);
});

test('nameless types that say the same are changed together', () => {
  const description = describeUnits([intType()], [intType()]);
  const { broken } = applied(changeBaseTypeSize, description, 1);
  assert.equal(broken, { name: 'base_type int', dies: idsOf(description, DW_TAG.base_type) });
});

test('a nameless type is called by the nearest name that contains it', () => {
  const int = intType();
  const nameless = die('structure_type', {}, [member('m', int)]);
  const named = die('structure_type', { name: 's' }, [member('a', pointerTo(nameless))]);
  const description = describeUnits([int, nameless, ...typesOf(named), named]);
  const { broken, what } = applied(changeBaseTypeSize, description, 1);
  assert.is(broken?.name, 's#s');
  assert.match(what, /^the base_type int in s#s: /);
});

test('definitions that conflict make it possible, not certain, that a symbol is reached', () => {
  const longer = die('structure_type', { name: 's' }, [die('member', { name: 'longer' })]);
  const shorter = die('structure_type', { name: 's' }, [die('member', { name: 'm' })]);
  const description = describeUnits([longer, variable('v', longer)], [shorter]);
  const [first, second] = idsOf(description, DW_TAG.structure_type);
  assert.equal(reachOfDies(description, [second]), { certain: [], possible: ['v'] });
  assert.equal(reachOfDies(description, [first, second]), { certain: ['v'], possible: ['v'] });
});

test('in linux, only what links lead to can define a name', () => {
  const define = die('structure_type', { name: 's' }, [die('member', { name: 'm' })]);
  const declared = die('structure_type', { name: 's', declaration: true });
  const description = describeUnits([define], [declared, variable('v', declared)]);
  const [defined] = idsOf(description, DW_TAG.structure_type);
  assert.equal(reachOfDies(description, [defined]).certain, ['v']);
  assert.equal(reachOfDies(description, [defined], { profile: 'linux' }).possible, []);
});

test('what only the types of another symbol reach in linux, counts when that symbol is listed', () => {
  const define = die('structure_type', { name: 's' }, [die('member', { name: 'm' })]);
  const declared = die('structure_type', { name: 's', declaration: true });
  const description = describeUnits([define, variable('w', define)], [declared, variable('v', declared)]);
  const [defined] = idsOf(description, DW_TAG.structure_type);
  assert.equal(reachOfDies(description, [defined], { profile: 'linux' }).certain, ['w', 'v']);
  assert.equal(reachOfDies(description, [defined], { profile: 'linux', names: ['v'] }).possible, []);
});

test('aliases share what was found for one of them', () => {
  const int = intType();
  const description = withSymbols(describeUnits([int, variable('one', int)]), ['one', 'other']);
  assert.equal(reachOfDies(description, idsOf(description, DW_TAG.variable)).certain, ['one', 'other']);
});

test('a stand-in carries the type of a symbol without a DIE', () => {
  const int = intType();
  const pointer = pointerTo(int);
  const description = describeUnits([int, pointer, variable('__gendwarfksyms_ptr_far', pointer)]);
  assert.equal(reachOfDies(description, idsOf(description, DW_TAG.base_type)).certain, ['far']);
  // The pointer's own size is not shown, but what it points to may be another type.
  assert.equal(reachOfDies(description, idsOf(description, DW_TAG.pointer_type)), {
    certain: [],
    possible: ['far'],
  });
});

test('the place of a pointer is taken by what it points to in another unit', () => {
  const int = intType();
  const pointer = pointerTo(int);
  const description = describeUnits([int, pointer], [variable('v', pointer)]);
  const { description: changed } = applied(pointerToValue, description, 1);
  const [type] = idsOf(description, DW_TAG.base_type);
  const root = changed.files[0]?.units[1]?.root;
  assert.equal(root?.children?.[0]?.attributes.at(-1)?.value, { kind: 'reference', die: type });
});

test('what another DIE refers to is not removed', () => {
  const held = die('member', { name: 'm' });
  const description = describeUnits([
    die('structure_type', { name: 's' }, [held]),
    die('variable', { specification: held }),
  ]);
  assert.is(removeMember.apply(description, choiceOf(1)), undefined);
});

test('a symbol that only an origin names is changed where the origin is', () => {
  const int = intType();
  const origin = variable('v', int);
  const description = describeUnits([int, origin, die('variable', { abstract_origin: origin })]);
  const [abstract] = idsOf(description, DW_TAG.variable);
  assert.equal(applied(retypeVariable, description, 1).broken, { name: 'v', dies: [abstract] });
});

/** The types that the members of a type point to. */
function typesOf(of: Die): readonly Die[] {
  return of.children.flatMap(({ attributes }) =>
    attributes.flatMap(([, { value }]) => (isDie(value) ? [value] : [])),
  );
}

function isDie(value: unknown): value is Die {
  return typeof value === 'object' && value !== null && 'tag' in value;
}

/** Global symbols at one address. */
function withSymbols(description: Description, names: readonly string[]): Description {
  const symbols = names.map((name): SymbolDescription => ({
    name,
    place: 'absolute',
    value: 0n,
    byteSize: 0n,
    type: STT.OBJECT,
    binding: STB.GLOBAL,
    other: 0,
  }));
  return { files: description.files.map((file) => ({ ...file, symbols })) };
}

test.run();
