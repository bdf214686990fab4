/** Definitions in two columns. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { differingParts, sideBySide } from '../../../src/diff/html/side-by-side.ts';

const lines = (text: string, shift = 0): readonly { text: string; place: string }[] =>
  text.split(' ').map((one, index) => ({ text: one, place: `${index + shift}` }));

test('what is gone and what took its place are in one row', () => {
  const rows = sideBySide(lines('a b c d'), lines('a x c d'));
  assert.equal(
    rows.map((row) => (row.kind === 'fold' ? [] : [row.kind, row.before?.text, row.after?.text])),
    [
      ['same', 'a', 'a'],
      ['changed', 'b', 'x'],
      ['same', 'c', 'c'],
      ['same', 'd', 'd'],
    ],
  );
});

test('a side with more lines has rows of its own', () => {
  const kinds = (before: string, after: string): readonly string[] =>
    sideBySide(lines(before), lines(after)).map(({ kind }) => kind);
  assert.equal(kinds('a b', 'a x y z b'), ['same', 'added', 'added', 'added', 'same']);
  assert.equal(kinds('a x y b', 'a b'), ['same', 'removed', 'removed', 'same']);
});

test('what is far from a change is folded, and how much of it moved is counted', () => {
  const rows = sideBySide(lines('a b c d e f g h i'), lines('a x b c d e f g h i'));
  assert.equal(
    rows.map((row) => (row.kind === 'fold' ? `${row.lines.length} folded, ${row.moved} moved` : row.kind)),
    ['same', 'added', 'same', 'same', '5 folded, 5 moved', 'same'],
  );
  assert.equal(sideBySide([], []), []);
});

test('lines are compared word by word', () => {
  assert.equal(differingParts('    int a;', '    long a;'), [
    ['    ', 'int', ' a;'],
    ['    ', 'long', ' a;'],
  ]);
  assert.equal(
    differingParts('char name[16];', 'char name[8];')?.map(([, middle]) => middle),
    ['16', '8'],
  );
  assert.is(differingParts('int a;', 'void *b;'), undefined);
});

test.run();
