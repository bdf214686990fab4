/** The drop-in as a process: what tests in-process cannot see of streams and of the exit status. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { oracleFolders } from '../support/oracle.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'src/cli/gendwarfksyms-main.ts');
const KERNEL_LIKE = join(ROOT, 'test/fixtures/kernel-like');
const [ORACLE = ''] = oracleFolders();

/** Runs the drop-in with the shell's `redirections`, in `folder`. */
function run(folder: string, redirections: string, input: string | Buffer = ''): SpawnSyncReturns<string> {
  const tool = `"${process.execPath}" --import tsx "${MAIN}"`;
  return spawnSync('sh', ['-c', `exec ${redirections.replace('gendwarfksyms', () => tool)}`], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}

function failsCleanly({ status, stdout, stderr }: SpawnSyncReturns<string>): void {
  assert.is(status, 1);
  assert.is(stdout, '');
  assert.is(stderr.trimEnd().split('\n').length, 1, stderr);
  assert.not.match(stderr, /^ +at /m);
}

test('versions go to standard output, and the exit status is 0', () => {
  const { status, stdout, stderr } = run(KERNEL_LIKE, 'gendwarfksyms mailbox.o < mailbox.symbols');
  assert.is(stderr, '');
  assert.is(stdout, readFileSync(join(KERNEL_LIKE, 'mailbox.symver'), 'utf8'));
  assert.is(status, 0);
});

test('names and versions are written byte for byte', () => {
  const folder = join(ORACLE, 'cli/in-latin1');
  const result = spawnSync(process.execPath, ['--import', 'tsx', MAIN, join(folder, 'a.o')], {
    cwd: ROOT,
    input: readFileSync(join(folder, 'symbols.txt')),
  });
  assert.equal(result.stdout.toString('latin1'), readFileSync(join(folder, 'stdout.txt'), 'latin1'));
});

test('a failure is one message and exit status 1', () => {
  failsCleanly(run(KERNEL_LIKE, 'gendwarfksyms missing.o', 'mailbox_state\n'));
  failsCleanly(run(KERNEL_LIKE, 'gendwarfksyms mailbox.c', 'mailbox_state\n'));
});

test('standard input that cannot be read is such a failure', () => {
  failsCleanly(run(KERNEL_LIKE, 'gendwarfksyms mailbox.o < .'));
});

test('standard input that is closed or empty is an empty list', () => {
  assert.is(run(KERNEL_LIKE, 'gendwarfksyms mailbox.o < /dev/null').status, 0);
});

test('a reader that goes away is no fault of the program worth a stack trace', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `missing_symbol_${i}\n`).join('');
  const { stderr } = run(KERNEL_LIKE, 'gendwarfksyms mailbox.o | head -n 1', many);
  assert.not.match(stderr, /^ +at /m);
});

test('long output through a pipe is complete', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `missing_symbol_${i}\n`).join('');
  const { stdout, stderr } = run(KERNEL_LIKE, 'gendwarfksyms mailbox.o', many);
  assert.is(stdout.split('\n').length, 20_001);
  assert.is(stderr.split('\n').length, 20_001);
});

// The device exists on Linux.
const whereFull = existsSync('/dev/full') ? test : test.skip;
whereFull('output that cannot be written is a failure', () => {
  const full = openSync('/dev/full', 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', MAIN, 'mailbox.o'], {
      cwd: KERNEL_LIKE,
      input: 'mailbox_state\n',
      encoding: 'utf8',
      stdio: ['pipe', full, 'pipe'],
    });
    assert.is(status, 1);
    assert.not.match(stderr, /^ +at /m);
  } finally {
    closeSync(full);
  }
});

test.run();
