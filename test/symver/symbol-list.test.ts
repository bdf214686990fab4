import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DwarfksymsError } from '../../src/errors.ts';
import { lookupName, parseSymbolList } from '../../src/symver/symbol-list.ts';

const parse = (text: string): string[] => parseSymbolList(Buffer.from(text, 'latin1'));

function fails(text: string, line: number): void {
  assert.throws(
    () => parse(text),
    (error: unknown) =>
      error instanceof DwarfksymsError &&
      error.code === 'symbol-list' &&
      error.message.startsWith(`line ${line} `),
  );
}

test('names come in the order of their lines', () => {
  assert.equal(parse('zeta\nalpha\nmid\n'), ['zeta', 'alpha', 'mid']);
});

test('an empty list has no names', () => {
  assert.equal(parse(''), []);
});

test('the last line needs no newline', () => {
  assert.equal(parse('one\ntwo'), ['one', 'two']);
});

test('the first word of a line counts, whatever blanks surround it', () => {
  assert.equal(parse('\t one\v two\n\f\rtwo\fthree\nthree\r\n'), ['one', 'two', 'three']);
});

test('a carriage return alone ends no line', () => {
  assert.equal(parse('one\rtwo\rthree\r'), ['one']);
});

test('a NUL byte ends a line', () => {
  assert.equal(parse('one\0tail\ntwo\n'), ['one', 'two']);
});

test('a line without a word is an error that names the line', () => {
  fails('\n', 1);
  fails('one\n\ntwo\n', 2);
  fails('one\ntwo\n\n', 3);
  fails('one\n \t\n', 2);
  fails('one\n\r\n', 2);
  fails('one\n\0two\n', 2);
});

test('nothing but the listed blanks separates words', () => {
  assert.equal(parse('\u00ff\u00a0x\n'), ['\u00ff\u00a0x']);
  assert.equal(parse('a\u0085b\n# note\n'), ['a\u0085b', '#']);
});

test('repeated names are ignored', () => {
  assert.equal(parse('one\ntwo\none\n'), ['one', 'two']);
});

test('names are bytes', () => {
  assert.equal(parseSymbolList(Uint8Array.of(0x63, 0xe9, 0x0a, 0xff, 0xfe)), ['c\u00e9', '\u00ff\u00fe']);
});

test('a view into a larger buffer is read within its bounds', () => {
  assert.equal(parseSymbolList(Buffer.from('xxone\nyy').subarray(2, 6)), ['one']);
});

test('a stand-in after the name it stands for is a repetition', () => {
  assert.equal(parse('one\n__gendwarfksyms_ptr_one\n'), ['one']);
});

test('a stand-in without the name before it stays as it is written, each time', () => {
  const standIn = '__gendwarfksyms_ptr_one';
  assert.equal(parse(`${standIn}\n${standIn}\none\n${standIn}\n`), [standIn, standIn, 'one']);
});

test('a name is looked up without the stand-in prefix', () => {
  assert.is(lookupName('one'), 'one');
  assert.is(lookupName('__gendwarfksyms_ptr_one'), 'one');
  assert.is(lookupName('__gendwarfksyms_ptr_'), '');
});

test.run();
