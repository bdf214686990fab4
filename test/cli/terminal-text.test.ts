import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { allowsColour, columnsOf, type Display } from '../../src/cli/display.ts';
import { sayTo } from '../../src/cli/messages.ts';
import { harmless, outputTo } from '../../src/cli/terminal-text.ts';
import { DwarfksymsError } from '../../src/errors.ts';

const MESSAGE = { isTerminal: false, hasLayout: false };
const SCREEN = { isTerminal: true, hasLayout: true };
const TERMINAL: Display = {
  isStdoutTerminal: true,
  isStderrTerminal: true,
  hasColour: true,
  columns: () => 80,
};

const bytes = (text: string): string => Buffer.from(text).toString('latin1');

test('control characters are written as escapes, whatever encoding they are in', () => {
  assert.is(harmless('a\u001b[2Jb\r', MESSAGE), 'a\\x1b[2Jb\\x0d');
  assert.is(harmless(bytes('c\u009b2J'), MESSAGE), 'c\\x9b2J');
  assert.is(harmless(bytes('über\u202Eoc.o'), MESSAGE), bytes('über\\u202eoc.o'));
});

test('bytes that are not UTF-8 are escaped on a terminal, and leave as they came elsewhere', () => {
  assert.is(harmless('a\u009bb', MESSAGE), 'a\u009bb');
  assert.is(harmless('a\u009bb\u00ff', SCREEN), 'a\\x9bb\\xff');
});

test('in a text for a terminal lines and tabs stay, in a message there is one line', () => {
  assert.is(harmless('a\tb\n', SCREEN), 'a\tb\n');
  assert.is(harmless('a\tb\n', MESSAGE), 'a\\x09b\\x0a');
});

function said(kind: 'error' | 'warning', isQuiet: boolean, display?: Display): string {
  let text = '';
  const io = {
    stderr: (part: string | Uint8Array) => void (text += Buffer.from(part).toString('latin1')),
    ...(display && { display }),
  };
  sayTo(io, 'x', isQuiet)(kind, new DwarfksymsError('io', 'is\u0007bad', { file: 'a\u001bb\udcff' }));
  return text;
}

test('a message is one line without control characters, with colours on a terminal only', () => {
  assert.is(said('error', false), 'error: x: a\\x1bb\u00ff: is\\x07bad\n');
  assert.is(said('error', false, TERMINAL), '\u001b[1;31merror:\u001b[0m x: a\\x1bb\\xff: is\\x07bad\n');
  assert.is(
    said('warning', false, { ...TERMINAL, hasColour: false }),
    'warning: x: a\\x1bb\\xff: is\\x07bad\n',
  );
});

test('who wants quiet hears errors only', () => {
  assert.is(said('warning', true), '');
  assert.is(said('error', true), said('error', false));
});

test('NO_COLOR and dumb terminals get no colours', () => {
  assert.is(allowsColour({}), true);
  assert.is(allowsColour({ NO_COLOR: '' }), true);
  assert.is(allowsColour({ NO_COLOR: '0' }), false);
  assert.is(allowsColour({ TERM: 'dumb' }), false);
});

test('COLUMNS counts if it is a number', () => {
  assert.is(columnsOf({ COLUMNS: '61' }), 61);
  assert.ok(columnsOf({ COLUMNS: 'many' }) > 0);
});

test('standard output is escaped on a terminal; JSON keeps its values', () => {
  const written = (form: 'text' | 'json', text: string, display?: Display): string => {
    let out = '';
    const io = {
      argv: [],
      cwd: '/',
      readStdin: () => new Uint8Array(),
      stdout: (part: Uint8Array) => void (out += Buffer.from(part).toString()),
      stderr: () => undefined,
      ...(display && { display }),
    };
    outputTo(io, form)(Buffer.from(text));
    return out;
  };
  assert.is(written('text', 'a\u001b\n'), 'a\u001b\n');
  assert.is(written('text', 'a\u001b\n', TERMINAL), 'a\\x1b\n');
  const json = `${JSON.stringify({ name: 'a\u009b\u001b\u202eb' })}\n`;
  assert.is(written('json', json), json);
  const shown = written('json', json, TERMINAL);
  assert.not.match(shown, /[\u009b\u202e]/);
  assert.equal(JSON.parse(shown), JSON.parse(json));
});

test.run();
