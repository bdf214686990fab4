/** The judge of all tests, judged. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const ROOT = resolve(import.meta.dirname, '../..');
const UVU = import.meta.resolve('uvu');

const test = suite<{ folder: string }>('test wrapper');

test.before((context) => {
  context.folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-wrapper-'));
});
test.after(({ folder }) => rmSync(folder, { recursive: true }));

/** Runs the wrapper on a file with `body`; its exit status and its last line. */
function run(folder: string, body: string): { status: number | null; last: string | undefined } {
  const file = join(folder, 'some.test.ts');
  writeFileSync(file, `import { test } from '${UVU}';\n${body}\n`);
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/test.ts', file], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

const PASSES = "test('passes', () => {});";
const FAILS = "test('fails', () => { throw new Error('on purpose'); });";

test('passing tests are counted', ({ folder }) => {
  assert.equal(run(folder, `${PASSES} ${PASSES} test.run();`), { status: 0, last: '2 passed, 0 failed' });
});

test('a failing test fails the run', ({ folder }) => {
  const body = `${PASSES} ${FAILS} test.skip('later', () => {}); test.run();`;
  assert.equal(run(folder, body), { status: 1, last: '1 passed, 1 failed, 1 skipped' });
});

test('a file that forgets to run its tests fails', ({ folder }) => {
  assert.equal(run(folder, PASSES), { status: 1, last: '0 passed, 1 failed' });
});

test('a file without tests fails', ({ folder }) => {
  assert.equal(run(folder, 'test.run();'), { status: 1, last: '0 passed, 1 failed' });
});

test('a test that never ends fails', ({ folder }) => {
  const body = "test('never', () => new Promise(() => {})); test.run();";
  assert.equal(run(folder, body), { status: 1, last: '0 passed, 1 failed' });
});

test('a crash after the tests fails', ({ folder }) => {
  const body = `${PASSES} test.run(); setTimeout(() => { throw new Error('late'); }, 50);`;
  assert.equal(run(folder, body), { status: 1, last: '1 passed, 1 failed' });
});

test.run();
