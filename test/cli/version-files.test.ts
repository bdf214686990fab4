/** Which files `dwarfksyms version` reads and writes: standard input, and none over another. */
import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dump } from '../../src/cli/dump.ts';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';
import { version } from '../../src/cli/version.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const MODULES = resolve(import.meta.dirname, '../fixtures/modules');
const MODULE = join(MODULES, 'queue.ko');
const QUEUE = '#SYMVER queue_head 0xc9d817f2\n#SYMVER queue_push 0x3451f137\n';

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Command = (io: Parameters<typeof version>[0]) => number | Promise<number>;

async function runWith(
  command: Command,
  cwd: string,
  argv: readonly string[],
  stdin: Uint8Array,
): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const status = await command({
    argv,
    cwd,
    readStdin: () => stdin,
    stdout: (bytes) => void (stdout += Buffer.from(bytes).toString('latin1')),
    stderr: (text) => void (stderr += Buffer.from(text).toString('latin1')),
    terminal: { columns: undefined, write: () => undefined, now: () => 0 },
  });
  return { status, stdout, stderr };
}

test('an object can be on standard input, also compressed', async () => {
  const bytes = readFileSync(MODULE);
  for (const stdin of [bytes, gzipSync(bytes)])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    assert.equal(await runWith(version, MODULES, ['-'], stdin), { status: 0, stdout: QUEUE, stderr: '' });
  const dumped = await runWith(dump, MODULES, ['--depth=0', '--unit=0', '-s', 'info', '-'], bytes);
  assert.match(dumped.stdout, /^-: ELF64 .*\n\nunit 0 /);
  assert.is(dumped.status, 0);
});

test('so can recorded versions, but not two files at once', async () => {
  const table = readFileSync(join(MODULES, 'Module.symvers'));
  const verified = await runWith(version, MODULES, ['--verify=-', 'sensor.ko'], table);
  assert.is(verified.status, 0, verified.stderr);
  for (const argv of [
    ['-', '-'],
    ['--symbols=-', '-'],
    ['--symbols=-', '--verify=-', 'sensor.ko'],
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { status, stderr } = await runWith(version, MODULES, argv, table);
    assert.is(status, 2);
    assert.match(stderr, /standard input \(-\) can be read once|standard input can be read only once/);
  }
});

test('what is read is not overwritten, whatever it is called', async () => {
  await inFolder(async (folder) => {
    const module = join(folder, 'queue.ko');
    copyFileSync(MODULE, module);
    linkSync(module, join(folder, 'hard'));
    symlinkSync('queue.ko', join(folder, 'soft'));
    mkdirSync(join(folder, 'types'));
    linkSync(module, join(folder, 'types/queue.symtypes'));
    for (const argv of [
      ['-o', 'queue.ko'],
      ['-o', 'hard'],
      ['-o', 'soft'],
      ['-T', './queue.ko'],
      ['-T', 'types'],
    ])
      for (const operand of argv[1] === 'types' ? ['queue.ko'] : ['queue.ko', '.']) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { status, stdout, stderr } = await runVersion(folder, [...argv, operand]);
        assert.is(status, 2, stderr);
        assert.is(stdout, '');
        assert.match(
          stderr,
          /: this command reads the file and would overwrite it: write to another file\n$/,
        );
      }
    assert.equal(readFileSync(module), readFileSync(MODULE));
    assert.is((await runVersion(folder, ['-o', 'out', 'queue.ko'])).status, 0);
  });
});

test('the drop-in does not overwrite an object with its types either', async () => {
  await inFolder(async (folder) => {
    copyFileSync(MODULE, join(folder, 'queue.ko'));
    const { status, stdout, stderr } = await runWith(
      gendwarfksyms,
      folder,
      ['-T', 'queue.ko', './queue.ko'],
      Buffer.from('queue_head\n'),
    );
    assert.is(status, 1);
    assert.is(stdout, '');
    assert.is(
      stderr,
      'error: gendwarfksyms: queue.ko: this command reads the file and would overwrite it: write to another file\n',
    );
    assert.equal(readFileSync(join(folder, 'queue.ko')), readFileSync(MODULE));
  });
});

test('on a terminal verdicts have colours, and NO_COLOR takes them away', async () => {
  const shown = async (hasColour: boolean): Promise<string> => {
    let stdout = '';
    await version({
      argv: ['--verify', 'bridge.ko'],
      cwd: MODULES,
      readStdin: () => new Uint8Array(),
      stdout: (bytes) => void (stdout += Buffer.from(bytes).toString('latin1')),
      stderr: () => undefined,
      terminal: { columns: undefined, write: () => undefined, now: () => 0 },
      display: { isStdoutTerminal: true, isStderrTerminal: false, hasColour, columns: () => 80 },
    });
    return stdout;
  };
  const line = 'bridge.ko: bridge_ports: recorded 0x16792eff, computed 0x16792efe\n';
  assert.is(await shown(false), line);
  assert.is(await shown(true), line.replace('computed 0x16792efe', '\u001b[1;31m$&\u001b[0m'));
});

test('--quiet leaves out warnings', async () => {
  const loud = await runVersion(MODULES, ['bridge.ko']);
  assert.match(loud.stderr, /^warning: /);
  assert.equal(await runVersion(MODULES, ['-q', 'bridge.ko']), { ...loud, stderr: '' });
  assert.match((await runVersion(MODULES, ['-q', 'nowhere.ko'])).stderr, /^error: /);
});

test('an interrupt takes the progress bar away before it ends the command', async () => {
  let written = '';
  let now = 0;
  let undo: (() => void) | undefined;
  let isReleased = false;
  const status = await version({
    argv: ['--jobs=1', MODULE, MODULE],
    cwd: MODULES,
    readStdin: () => new Uint8Array(),
    stdout: () => undefined,
    stderr: () => undefined,
    terminal: {
      columns: 60,
      write: (text) => {
        written += text;
        if (!written.endsWith('\r\u001b[K')) undo?.();
      },
      now: () => (now += 2000),
    },
    onInterrupt: (action) => {
      undo = action;
      return () => void (isReleased = true);
    },
  });
  assert.match(written, /\[#*\.*\] +\d+ % .*queue\.ko/);
  assert.ok(written.endsWith('queue.ko\r\u001b[K'), written);
  assert.is(status, 0);
  assert.ok(isReleased);
});

test.run();
