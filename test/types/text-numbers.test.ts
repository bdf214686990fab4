import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TextNumbers } from '../../src/types/text-numbers.ts';
import type { Type } from '../../src/types/type-node.ts';
import { DwarfksymsError } from '../../src/errors.ts';

const pointerTo = (type: Type): Type => ({ kind: 'modified', modifier: 'pointer', name: undefined, type });
const base = (name: string): Type => ({ kind: 'base', name });

test('equal texts have equal numbers, other texts have others', () => {
  const numbers = new TextNumbers();
  assert.is(numbers.of(pointerTo(base('int'))), numbers.of(pointerTo(base('int'))));
  assert.is.not(numbers.of(pointerTo(base('int'))), numbers.of(pointerTo(base('char'))));
  assert.is.not(numbers.of(pointerTo(base('int'))), numbers.of(base('int')));
});

test('no type and a base type that is called void have the same text', () => {
  const numbers = new TextNumbers();
  assert.is(numbers.of({ kind: 'void' }), numbers.of(base('void')));
  assert.is(numbers.of(pointerTo({ kind: 'void' })), numbers.of(pointerTo(base('void'))));
});

test('a reference is its name, whatever entry has it', () => {
  const numbers = new TextNumbers();
  const reference = (name: string): Type => ({ kind: 'reference', letter: 's', name });
  assert.is(numbers.of(pointerTo(reference('a'))), numbers.of(pointerTo(reference('a'))));
  assert.is.not(numbers.of(pointerTo(reference('a'))), numbers.of(pointerTo(reference('b'))));
});

test('nameless types that share nameless parts have numbers at once, however long their texts', () => {
  const numbers = new TextNumbers();
  const shared = (innermost: string): Type => {
    let type = base(innermost);
    for (let depth = 0; depth < 1000; depth++)
      type = { kind: 'function', parameters: [{ kind: 'parameter', name: undefined, type }], result: type };
    return type;
  };
  assert.is(numbers.of(shared('int')), numbers.of(shared('int')));
  assert.is.not(numbers.of(shared('int')), numbers.of(shared('char')));
});

test('what has no text has no number', () => {
  const hasNoText = (error: unknown): boolean =>
    error instanceof DwarfksymsError && error.code === 'type-unsupported';
  assert.throws(() => new TextNumbers().of(pointerTo({ kind: 'unknown', tag: 0x1c })), hasNoText);
});

test.run();
