/** `dwarfksyms corpus` as a process: threads, signals, and what is left behind. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withBuilt } from '../support/built.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { inFolder } from '../support/version-run.ts';

/** Until the program has started on any machine. */
const PATIENCE_MILLISECONDS = 20_000;
/** More than one thread's share, so that two are used. */
const COUNT = 300;

async function until(condition: () => boolean): Promise<void> {
  for (const started = performance.now(); !condition();) {
    assert.ok(performance.now() - started < PATIENCE_MILLISECONDS, 'waited for too long');
    // oxlint-disable-next-line no-await-in-loop -- that is what it is for
    await setTimeout(5);
  }
}

async function ending(child: ChildProcess): Promise<{ signal: string | null; stderr: string }> {
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  await once(child, 'close');
  return { signal: child.signalCode, stderr: Buffer.concat(stderr).toString() };
}

test('the corpus is the same for any number of threads', async () => {
  await withBuilt((built) =>
    inFolder((folder) => {
      for (const jobs of [1, 2, 3]) {
        const args = ['corpus', `--out=c${jobs}`, `--jobs=${jobs}`, `--count=${COUNT}`];
        const { status } = spawnSync(process.execPath, [join(built, 'dwarfksyms.cjs'), ...args], {
          cwd: folder,
        });
        assert.is(status, 0);
      }
      const [one, ...others] = [1, 2, 3].map((jobs) => contentsOf(join(folder, `c${jobs}`)));
      for (const other of others) assert.equal(other, one);
    }),
  );
});

test('a signal takes away what has been begun, and leaves an older corpus', async () => {
  await withBuilt(async (built) => {
    for (const [jobs, signal] of [
      ['1', 'SIGINT'],
      ['2', 'SIGTERM'],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await inFolder(async (folder) => {
        for (const older of [false, true]) {
          const out = join(folder, older ? 'old' : 'new');
          if (older) {
            mkdirSync(out);
            writeFileSync(join(out, 'manifest.jsonl'), 'old');
          }
          const args = ['corpus', '--out', out, '--count=1000000', `--jobs=${jobs}`, '--force'];
          const child = spawn(process.execPath, [join(built, 'dwarfksyms.cjs'), ...args]);
          const ended = ending(child);
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          await until(() => inputsBegun(out) > 10);
          child.kill(signal);
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          assert.equal(await ended, { signal, stderr: '' });
          if (older) assert.is(readFileSync(join(out, 'manifest.jsonl'), 'utf8'), 'old');
        }
        assert.equal(contentsOf(folder), { 'old/manifest.jsonl': 'old' });
        assert.equal(readdirSync(folder), ['old']);
      });
  });
});

/** How many inputs there are that are not yet in their place. */
function inputsBegun(out: string): number {
  try {
    const staging = readdirSync(out).find((name) => name.endsWith('.tmp'));
    return staging === undefined ? 0 : readdirSync(join(out, staging, 'inputs')).length;
  } catch {
    return 0;
  }
}

test('a signal ends the programs that are being tried', async () => {
  await withBuilt((built) =>
    inFolder(async (folder) => {
      const command = join(built, 'dwarfksyms.cjs');
      spawnSync(process.execPath, [command, 'corpus', '--out=c', '--count=4'], { cwd: folder });
      const script = 'echo $$ > "$1/$$"; exec sleep 1000';
      const args = ['corpus', '--out=c', '--jobs=2', `--run=sh -c '${script}' {} .`, '--timeout=500'];
      mkdirSync(join(folder, 'pids'));
      const child = spawn(
        process.execPath,
        [command, ...args.map((arg) => arg.replace(' .', ` '${join(folder, 'pids')}'`))],
        { cwd: folder },
      );
      const ended = ending(child);
      await until(() => readdirSync(join(folder, 'pids')).length === 2);
      child.kill('SIGINT');
      assert.equal(await ended, { signal: 'SIGINT', stderr: '' });
      const pids = readdirSync(join(folder, 'pids')).map(Number);
      await until(() => pids.every((pid) => !isRunning(pid)));
    }),
  );
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test.run();
