/** What interrupted commands leave behind: nothing. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withBuilt } from '../support/built.ts';
import { inFolder } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const OBJECT = join(FIXTURES, 'kernel-like/mailbox.o');
/** So many that a run lasts for seconds. */
const MANY = Array.from({ length: 4000 }, () => OBJECT);
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Until the program has started on any machine. */
const PATIENCE_MILLISECONDS = 20_000;

type Ending = {
  readonly signal: NodeJS.Signals | null;
  readonly status: number | null;
  readonly stderr: string;
};

async function ending(child: ChildProcess): Promise<Ending> {
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  await once(child, 'close');
  return { signal: child.signalCode, status: child.exitCode, stderr: Buffer.concat(stderr).toString() };
}

async function until(condition: () => boolean): Promise<void> {
  for (const started = performance.now(); !condition();) {
    assert.ok(performance.now() - started < PATIENCE_MILLISECONDS, 'waited for too long');
    // oxlint-disable-next-line no-await-in-loop -- that is what it is for
    await setTimeout(5);
  }
}

test('a signal takes away what version has begun to write, and ends it', async () => {
  await withBuilt(async (built) => {
    for (const jobs of ['1', '2'])
      for (const signal of SIGNALS)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await inFolder(async (folder) => {
          writeFileSync(join(folder, 'out'), 'old');
          const args = ['version', '--format=json', `--jobs=${jobs}`, '-o', 'out', '-T', 'types', ...MANY];
          const child = spawn(process.execPath, [join(built, 'dwarfksyms.cjs'), ...args], { cwd: folder });
          const ended = ending(child);
          await until(() => readdirSync(folder).length === 3);
          child.kill(signal);
          assert.equal(await ended, { signal, status: null, stderr: '' });
          assert.equal(readdirSync(folder), ['out']);
          assert.is(readFileSync(join(folder, 'out'), 'utf8'), 'old');
        });
  });
});

test('a drop-in that is killed while it computes has written nothing', async () => {
  await withBuilt((built) =>
    inFolder(async (folder) => {
      const args = ['-T', 'types', ...MANY];
      const child = spawn(process.execPath, [join(built, 'gendwarfksyms.cjs'), ...args], { cwd: folder });
      const ended = ending(child);
      child.stdin.end('mailbox_send\n');
      await setTimeout(500);
      assert.equal(readdirSync(folder), []);
      child.kill('SIGTERM');
      assert.equal(await ended, { signal: 'SIGTERM', status: null, stderr: '' });
      assert.equal(readdirSync(folder), []);
    }),
  );
});

test('a signal ends diff while it compares, and not when it has compared', async () => {
  await withBuilt((built) =>
    inFolder(async (folder) => {
      // A structure of so many members that their comparison lasts for a minute.
      for (const [side, count] of [
        ['old', 150_000],
        ['new', 150_001],
      ] as const) {
        const members = Array.from(
          { length: count },
          (_, at) => `member base_type int byte_size(4) encoding(5) m${at} data_member_location(${4 * at})`,
        );
        const line = `s#s structure_type s { ${members.join(' , ')} } byte_size(${4 * count})`;
        writeFileSync(join(folder, side), `${line}\nit variable s#s\n`);
      }
      const args = ['diff', '-f', 'json:out', 'old', 'new'];
      const child = spawn(process.execPath, [join(built, 'dwarfksyms.cjs'), ...args], { cwd: folder });
      const ended = ending(child);
      await setTimeout(3000);
      child.kill('SIGTERM');
      const first = await Promise.race([ended, setTimeout(5000, 'it goes on')]);
      child.kill('SIGKILL');
      assert.equal(first, { signal: 'SIGTERM', status: null, stderr: '' });
      assert.equal(readdirSync(folder), ['new', 'old']);
    }),
  );
});

test('when the reader goes away, that is one message, and the end of the work', async () => {
  await withBuilt(async (built) => {
    for (const jobs of ['1', '2'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await inFolder(async (folder) => {
        const args = ['version', '--format=json', `--jobs=${jobs}`, '-T', 'types', ...MANY];
        const child = spawn(process.execPath, [join(built, 'dwarfksyms.cjs'), ...args], { cwd: folder });
        child.stdout.once('data', () => child.stdout.destroy());
        assert.equal(await ending(child), {
          signal: null,
          status: 2,
          stderr: 'error: dwarfksyms version: standard output: cannot write: broken pipe (EPIPE)\n',
        });
        assert.equal(readdirSync(folder), []);
      });
  });
});

// The device exists on Linux.
const whereFull = existsSync('/dev/full') ? test : test.skip;
whereFull('a full disk is one message, and the end of the work', async () => {
  await withBuilt(async (built) => {
    const full = openSync('/dev/full', 'w');
    try {
      for (const jobs of ['1', '2'])
        for (const args of [
          [],
          ['-T', '/dev/full'],
          ['-o', '/dev/full'],
          ['--format=json', '-o', '/dev/full'],
        ]) {
          const { status, stderr } = spawnSync(
            process.execPath,
            [join(built, 'dwarfksyms.cjs'), 'version', `--jobs=${jobs}`, ...args, ...MANY.slice(0, 20)],
            { stdio: ['ignore', args.length === 0 ? full : 'ignore', 'pipe'], encoding: 'utf8' },
          );
          assert.match(
            stderr,
            /^error: dwarfksyms version: .*: cannot write: no space left on device \(ENOSPC\)\n$/,
          );
          assert.is(status, 2);
        }
    } finally {
      closeSync(full);
    }
  });
});

test.run();
