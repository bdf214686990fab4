import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';

const FOLDER = new URL('../fixtures/kernel-like/', import.meta.url).pathname;

test('each entry that a symbol meets first has a line with its place, tag and name', () => {
  let stderr = '';
  const status = gendwarfksyms({
    argv: ['--dump-die-map', 'mailbox.o'],
    cwd: FOLDER,
    readStdin: () => Buffer.from('mailbox_state\nmailbox_send\n'),
    stdout: () => undefined,
    stderr: (text) => (stderr += Buffer.from(text).toString()),
  });
  assert.is(status, 0);
  const lines = stderr.trimEnd().split('\n');
  for (const line of lines) assert.match(line, /^0x[0-9a-f]+ [a-z_]+( .+)? \d+ fragments$/);
  assert.is(lines.filter((line) => / structure_type mailbox \d+ fragments$/.test(line)).length, 1);
  assert.is(lines.filter((line) => / subprogram \d+ fragments$/.test(line)).length, 2);
  // What the first symbol has finished, the second links without meeting it anew.
  assert.is(new Set(lines).size, lines.length);
});

test.run();
