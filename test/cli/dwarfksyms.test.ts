import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dwarfksyms } from '../../src/cli/dwarfksyms.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'test/fixtures/modules');

async function run(argv: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const status = await dwarfksyms({
    argv,
    cwd: MODULES,
    readStdin: () => new Uint8Array(),
    stdout: (bytes) => {
      stdout += Buffer.from(bytes).toString('latin1');
    },
    stderr: (text) => {
      stderr += Buffer.from(text).toString('latin1');
    },
    terminal: { columns: undefined, write: () => undefined, now: () => 0 },
  });
  return { status, stdout, stderr };
}

test('a command gets the options behind its name', async () => {
  const { status, stdout } = await run(['version', '--format=symvers', 'queue.ko']);
  assert.is(status, 0);
  assert.match(stdout, /^0xc9d817f2\tqueue_head\tqueue\tEXPORT_SYMBOL_GPL\t\n/);
});

test('each command describes itself', async () => {
  for (const command of ['version', 'modcheck', 'check', 'dump', 'corpus']) {
    const { status, stdout } = await run([command, '--help']);
    assert.is(status, 0);
    assert.ok(stdout.startsWith(`Usage: dwarfksyms ${command} `), stdout);
  }
});

test('--help lists the commands, and --version is that of the package', async () => {
  const help = await run(['--help']);
  assert.is(help.status, 0);
  assert.match(help.stdout, /^ {2}version {2}/m);
  assert.match(help.stdout, /^ {2}dump {6}/m);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  assert.equal(await run(['--version']), { status: 0, stdout: `dwarfksyms ${version}\n`, stderr: '' });
});

test('without a command, or with an unknown one, there is one message and a hint', async () => {
  const fails = async (argv: readonly string[], message: RegExp): Promise<void> => {
    const { status, stdout, stderr } = await run(argv);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.match(stderr, message);
    assert.ok(stderr.endsWith('Try "dwarfksyms --help".\n'));
  };
  await fails(
    [],
    /missing command: expected one of version, build, explain, diff, baseline, modcheck, check, dump, corpus\n/,
  );
  await fails(['compute', 'x.ko'], /unknown command 'compute'/);
  await fails(['verison', 'x.ko'], /unknown command 'verison'; did you mean 'version'\?\n/);
  await fails(['constructor'], /unknown command 'constructor'/);
  await fails(['--nonsense'], /unrecognized option '--nonsense'/);
});

test('as a process it writes to the standard streams and ends with the status', () => {
  const main = join(ROOT, 'src/cli/dwarfksyms-main.ts');
  const start = (args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', main, ...args], { cwd: ROOT, encoding: 'latin1' });
  const good = start(['version', join(MODULES, 'queue.ko')]);
  assert.is(good.stdout, '#SYMVER queue_head 0xc9d817f2\n#SYMVER queue_push 0x3451f137\n');
  assert.is(good.status, 0);
  const bad = start(['version', 'nowhere.ko']);
  assert.is(bad.stdout, '');
  assert.match(
    String(bad.stderr),
    /^error: dwarfksyms version: nowhere\.ko: cannot be opened: no such file or directory \(ENOENT\)\n$/,
  );
  assert.is(bad.status, 2);
});

test.run();
