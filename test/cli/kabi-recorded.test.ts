/**
 * What the kernel's tool answers for placeholders and rules of kABI that several members or aliases share (section 8), and dumps
 * of types that are not what they will be in the end (section 9).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';

const FOLDER = resolve(import.meta.dirname, '../fixtures/kabi');

interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], names: readonly string[]): Finished {
  const streams = { stdout: '', stderr: '' };
  const status = gendwarfksyms({
    argv: args,
    cwd: FOLDER,
    readStdin: () => Buffer.from(names.map((name) => `${name}\n`).join('')),
    stdout: (bytes) => void (streams.stdout += Buffer.from(bytes).toString('latin1')),
    stderr: (text) =>
      void (streams.stderr += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
  });
  return { status, ...streams };
}

const recorded = (name: string): string => readFileSync(join(FOLDER, name), 'latin1');

for (const row of recorded('recorded.tsv').split('\n')) {
  const [object = '', names = '', status = '', lines = ''] = row.split('\t');
  if (object === '' || object.startsWith('#')) continue;
  test(`${object} with ${names} answers as recorded`, () => {
    const found = run(['--stable', object], names.split(' '));
    assert.is(found.status, Number(status), found.stderr);
    assert.is(found.stdout.replaceAll('\n', ';'), lines);
    assert.is(
      found.stderr.split('\n').length - 1,
      found.status,
      'an error is one message, and nothing else is said',
    );
  });
}

test("each alias's line in a symtypes file, and among the dumped types, follows the rule of its own name", () => {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-kabi-'));
  try {
    const file = join(folder, 'types');
    const names = ['aa', 'bb', 'cc'];
    const { stderr } = run(['--stable', '--dump-types', '-T', file, 'alias-rule-aa.o'], names);
    assert.is(readFileSync(file, 'latin1'), recorded('alias-rule-aa.symtypes'));
    assert.is(stderr, recorded('dump-types-with-T.stderr'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a function type that is met inside itself is dumped as it is expanded there', () => {
  const { stderr } = run(['--dump-dies', 'dump-dies-recursion.o'], ['probe']);
  assert.is(stderr, recorded('dump-dies-recursion.stderr'));
});

test.run();
