/** Which changes are causes, which only follow from others, and what they reach. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AbiBuilder } from '../../src/abi/abi-builder.ts';
import { Definitions } from '../../src/abi/definitions.ts';
import { readSymtypes } from '../../src/abi/read-symtypes.ts';
import type { Abi } from '../../src/abi/abi.ts';
import { diffAbis } from '../../src/diff/diff.ts';
import { diffOf } from '../support/diff-of.ts';

const INT = 'base_type int byte_size(4) encoding(5)';

function struct(name: string, size: number, ...members: readonly string[]): string {
  const items = members.map((one, index) => `member ${one} m${index}`).join(' , ');
  return `s#${name} structure_type ${name} { ${items} } byte_size(${size})\n`;
}

function uses(symbol: string, ...types: readonly string[]): string {
  const list = types.map((type) => `formal_parameter pointer_type { ${type} } byte_size(8)`).join(' , ');
  return `${symbol} subprogram ( ${list} ) -> base_type void\n`;
}

test('what is reached on one side only is there because of another change', () => {
  const { causes } = diffOf(
    uses('f', 's#a') + struct('a', 4, INT) + struct('b', 4, INT),
    uses('f', 's#a') + struct('a', 8, 's#b') + struct('b', 8, INT, INT),
  );
  assert.equal(
    causes.map(({ name }) => name),
    ['s#a'],
  );
});

test('what is around what is around a type follows from its size, however many that are', () => {
  const COUNT = 300;
  const side = (size: number, ...members: readonly string[]): string =>
    `${uses('f', `s#a${COUNT}`)}${struct('a0', size, ...members)}${Array.from({ length: COUNT }, (_, at) => struct(`a${at + 1}`, size, `s#a${at}`)).join('')}`;
  const { causes } = diffOf(side(4, INT), side(8, INT, INT));
  assert.equal(
    causes.map(({ name, followers }) => [name, followers.length]),
    [['s#a0', COUNT]],
  );
});

test('types whose sizes follow from each other in a circle have no leader: each is a cause of its own', () => {
  const side = (size: number): string =>
    uses('f', 's#a') + struct('a', size, 's#b') + struct('b', size, 's#a');
  const { causes } = diffOf(side(4), side(8));
  assert.equal(
    causes.map(({ name, followers }) => [name, followers.length]),
    [
      ['s#a', 0],
      ['s#b', 0],
    ],
  );
});

test('what no changed symbol reaches is no cause', () => {
  const { causes, changed, equal } = diffOf(
    uses('f', 's#a') + struct('a', 4, INT) + struct('b', 4, INT),
    uses('f', 's#a') + struct('a', 4, INT) + struct('b', 8, INT, INT),
  );
  assert.equal([causes.length, changed.length, equal], [0, 0, 1]);
});

test('a name that means different types in two objects can be two causes', () => {
  const { causes } = diffOf(
    [uses('f', 's#a') + struct('a', 4, INT), uses('g', 's#a') + struct('a', 8, INT, INT)],
    [uses('f', 's#a') + struct('a', 8, INT, INT), uses('g', 's#a') + struct('a', 4, INT)],
  );
  assert.equal(
    causes.map(({ name, symbols }) => [name, ...symbols]),
    [
      ['s#a', 'f'],
      ['s#a', 'g'],
    ],
  );
});

test('the same change in several objects is one cause', () => {
  const { causes } = diffOf(
    [uses('f', 's#a') + struct('a', 4, INT), uses('g', 's#a') + struct('a', 4, INT)],
    [uses('f', 's#a') + struct('a', 8, INT, INT), uses('g', 's#a') + struct('a', 8, INT, INT)],
  );
  assert.equal(
    causes.map(({ symbols }) => [...symbols]),
    [['f', 'g']],
  );
});

test('what embeds a type that grew follows from it, also behind typedefs and arrays, but not what points to it', () => {
  const side = (size: number, inner: readonly string[]): string =>
    uses('f', 's#array', 's#points') +
    struct('inner', size, ...inner) +
    't#alias typedef_type alias { s#inner }\n' +
    struct('middle', size + 4, 't#alias', INT) +
    struct('array', 2 * (size + 4), 'array_type[2] { s#middle }') +
    struct('points', 8, 'pointer_type { s#inner } byte_size(8)');
  const { causes } = diffOf(side(4, [INT]), side(8, [INT, INT]));
  assert.equal(
    causes.map(({ name, followers }) => [name, ...followers.map((one) => one.name).toSorted()]),
    [['s#inner', 's#array', 's#middle']],
  );
});

test('a type that embeds one that grew, and has another change, is a cause of its own', () => {
  const { causes } = diffOf(
    uses('f', 's#outer') + struct('outer', 4, 's#inner') + struct('inner', 4, INT),
    uses('f', 's#outer') + struct('outer', 12, 's#inner', INT) + struct('inner', 8, INT, INT),
  );
  assert.equal(causes.map(({ name }) => name).toSorted(), ['s#inner', 's#outer']);
});

test('the way is a shortest one, on either side', () => {
  const { causes } = diffOf(
    uses('far', 's#x') +
      uses('near', 's#y') +
      struct('x', 8, 'pointer_type { s#y } byte_size(8)') +
      struct('y', 8, 'pointer_type { s#z } byte_size(8)') +
      struct('z', 4, INT),
    uses('far', 's#x') +
      uses('near', 's#y') +
      struct('x', 8, 'pointer_type { s#y } byte_size(8)') +
      struct('y', 8, 'pointer_type { s#z } byte_size(8)') +
      struct('z', 8, INT, INT),
  );
  assert.equal(causes[0]?.way, ['near', 's#y', 's#z']);
  assert.equal([...(causes[0]?.symbols ?? [])], ['far', 'near']);
});

test('types that reach each other in a circle are compared once each', () => {
  const side = (member: string): string =>
    uses('f', 's#a') +
    struct('a', 8, 'pointer_type { s#b } byte_size(8)') +
    struct('b', 8, 'pointer_type { s#a } byte_size(8)', member);
  const { causes } = diffOf(side(INT), side('base_type char byte_size(1) encoding(6)'));
  assert.equal(
    causes.map(({ name }) => name),
    ['s#b'],
  );
});

const VERSION = { module: undefined, isGplOnly: undefined, namespace: undefined };

function versioned(text: string, version: number, definitions: Definitions): Abi {
  const builder = new AbiBuilder(definitions);
  readSymtypes(Buffer.from(text), 'x.o', builder, definitions);
  builder.addExport('f', { version, ...VERSION });
  return builder.abi('side');
}

test('equal versions are equal, and what other versions come from without other types is told apart', () => {
  const comma = uses('f', 's#a', 's#b') + struct('a', 8, INT, INT) + struct('b', 4, INT);
  const without = comma.replace('m0 , member', 'm0member');
  const other = comma.replace('byte_size(4)\n', 'byte_size(8)\n');
  const explanation = (before: string, after: string, version: number): string | undefined => {
    const definitions = new Definitions();
    const sides = [versioned(before, 1, definitions), versioned(after, version, definitions)] as const;
    return diffAbis(...sides, definitions).changed[0]?.explanation;
  };
  assert.is(explanation(comma, other, 1), undefined);
  assert.is(explanation(comma, other, 2), 'causes');
  assert.is(explanation(comma, without, 2), 'order');
  assert.is(explanation(comma, comma, 2), 'none');
  const definitions = new Definitions();
  const bare = new AbiBuilder(definitions);
  bare.addExport('f', { version: 2, ...VERSION });
  const diff = diffAbis(versioned(comma, 1, definitions), bare.abi('symvers'), definitions);
  assert.is(diff.changed[0]?.explanation, 'no-types');
});

test.run();
