import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shellWords } from '../../src/cli/shell-words.ts';
import { DwarfksymsError } from '../../src/errors.ts';

test('words are what blanks separate', () => {
  assert.equal(shellWords(' readelf\t-wi \n {} '), ['readelf', '-wi', '{}']);
  assert.equal(shellWords(''), []);
});

test('quotes keep blanks, and an empty quotation is a word', () => {
  assert.equal(shellWords(`a 'b  c' "d e" ''`), ['a', 'b  c', 'd e', '']);
  assert.equal(shellWords(`--x='a b'c`), ['--x=a bc']);
});

test('single quotes keep backslashes, double quotes those that escape nothing', () => {
  assert.equal(shellWords(String.raw`'a\b' "a\b" "a\"b\\c\$d" a\ b`), ['a\\b', 'a\\b', 'a"b\\c$d', 'a b']);
});

test('a backslash before the end of a line joins the lines', () => {
  assert.equal(shellWords('a\\\nb "c\\\nd"'), ['ab', 'cd']);
});

test('nothing is expanded', () => {
  assert.equal(shellWords('$HOME *.o ~ a;b | c > d'), ['$HOME', '*.o', '~', 'a;b', '|', 'c', '>', 'd']);
});

test('what has no end is an error', () => {
  for (const text of [`'a`, `a "b`, 'a\\', `"a\\`])
    assert.throws(
      () => shellWords(text),
      (error: unknown) => error instanceof DwarfksymsError && error.code === 'usage',
    );
});

test.run();
