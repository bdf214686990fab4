import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Progress } from '../../src/cli/progress.ts';

function fakeTerminal(columns: number | undefined): {
  time: number;
  written: string;
  readonly columns: number | undefined;
  write(text: string): void;
  now(): number;
} {
  return {
    time: 0,
    written: '',
    columns,
    write(text) {
      this.written += text;
    },
    now() {
      return this.time;
    },
  };
}

test('nothing is shown within the first second', () => {
  const terminal = fakeTerminal(80);
  const progress = new Progress(terminal, 10);
  terminal.time = 999;
  progress.update(5, 'a.ko');
  progress.clear();
  assert.is(terminal.written, '');
});

test('after that a bar shows how much is done, and makes room for messages', () => {
  const terminal = fakeTerminal(80);
  const progress = new Progress(terminal, 10);
  terminal.time = 1000;
  progress.update(5, 'a.ko');
  assert.is(terminal.written, `\r\u001b[K[${'#'.repeat(12)}${'.'.repeat(12)}] 50 % a.ko`);
  terminal.written = '';
  progress.clear();
  progress.clear();
  assert.is(terminal.written, '\r\u001b[K');
});

test('the bar changes ten times a second at most', () => {
  const terminal = fakeTerminal(80);
  const progress = new Progress(terminal, 1000);
  for (terminal.time = 1000; terminal.time < 2000; terminal.time++)
    progress.update(terminal.time - 1000, 'x');
  assert.is(terminal.written.split('\r').length - 1, 10);
});

test('the line is no longer than the terminal, and there is none elsewhere', () => {
  const terminal = fakeTerminal(20);
  const progress = new Progress(terminal, 1);
  terminal.time = 5000;
  progress.update(1, 'a long name');
  assert.is(terminal.written, `\r\u001b[K[${'#'.repeat(18)}`);
  const file = fakeTerminal(undefined);
  const silent = new Progress(file, 1);
  file.time = 5000;
  silent.update(1, 'x');
  silent.clear();
  assert.is(file.written, '');
});

test('of a long path the end is kept, without what a terminal would obey', () => {
  const terminal = fakeTerminal(60);
  const progress = new Progress(terminal, 1);
  terminal.time = 5000;
  progress.update(0, '/lib/modules/6.12.0/kernel/drivers/\u001b[2J/über.ko');
  const bar = `[${'.'.repeat(24)}] 0 % `;
  const end = 'l/drivers/\\x1b[2J/über.ko';
  assert.is(terminal.written, `\r\u001b[K${bar}...${end}`);
  assert.is(`${bar}...${end}`.length, 59);
});

test('who wants quiet sees no bar', () => {
  const terminal = fakeTerminal(80);
  const progress = new Progress(terminal, 1, true);
  terminal.time = 5000;
  progress.update(1, 'x');
  assert.is(terminal.written, '');
});

test('nothing to do is all done', () => {
  const terminal = fakeTerminal(80);
  const progress = new Progress(terminal, 0);
  terminal.time = 5000;
  progress.update(0, 'x');
  assert.ok(terminal.written.includes('100 %'));
});

test.run();
