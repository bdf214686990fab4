/** What is said how often on standard error. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Warnings } from '../../src/cli/messages.ts';
import { DwarfksymsError } from '../../src/errors.ts';

function said(action: (warnings: Warnings) => void): string[] {
  const messages: string[] = [];
  const warnings = new Warnings(({ message }) => messages.push(message));
  action(warnings);
  warnings.finish();
  return messages;
}

function missing(file: string, detail = 'there is no symbol table'): DwarfksymsError {
  return new DwarfksymsError('symbol-table-missing', detail, { file, section: '.symtab' });
}

test('what is said of many files is said once, with a count', () => {
  const messages = said(({ warn }) => {
    for (let i = 0; i < 104; i++) warn(missing(`${i}.ko`));
    warn(missing('a.ko', 'something else'));
    warn(missing('b.ko', 'something else'));
    warn(missing('c.ko', 'a third thing'));
  });
  assert.equal(messages, [
    '0.ko: .symtab: there is no symbol table',
    'a.ko: .symtab: something else',
    'c.ko: .symtab: a third thing',
    '103 more times, elsewhere: there is no symbol table',
    'once more, elsewhere: something else',
  ]);
});

test('symbols are named each, and other warnings up to a number', () => {
  const messages = said(({ warn }) => {
    for (let i = 0; i < 300; i++) {
      warn(new DwarfksymsError('symbol-missing', 'no version for x'));
      warn(missing('a.ko', `thing ${i}`));
    }
  });
  assert.is(messages.filter((message) => message === 'no version for x').length, 300);
  assert.is(messages.filter((message) => message.includes('thing')).length, 100);
  assert.is(messages.at(-1), '200 more warnings are not shown');
});

test('threads that have counted for themselves lead to the same messages', () => {
  const all = Array.from({ length: 12 }, (_, i) => missing(`${i}.ko`, `thing ${i % 3}`));
  const together = said(({ warn }) => all.forEach(warn));
  const inParts = said((warnings) => {
    for (const part of [all.slice(0, 7), all.slice(7)]) {
      const thread = new Warnings(warnings.warn);
      part.forEach(thread.warn);
      for (const repetition of thread.repetitions) warnings.addRepetitions(repetition);
    }
  });
  assert.equal(inParts, together);
});

test.run();
