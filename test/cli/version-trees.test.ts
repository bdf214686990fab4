/** `dwarfksyms version` on folders: of a build, of installed modules, and of links. */
import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exportsFile } from '../support/exports-builder.ts';
import { inFolder, runVersion as run } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const MODULE = join(FIXTURES, 'modules/queue.ko');
const OTHER = join(FIXTURES, 'modules/sensor.ko');
const OBJECT = join(FIXTURES, 'kernel-like/mailbox.o');

/** Copies to paths in the folder, or writes text. */
function lay(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, from] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (typeof from === 'string' && from.startsWith('/')) copyFileSync(from, join(folder, path));
    else writeFileSync(join(folder, path), from);
  }
}

/** What exports a symbol without saying more about it. */
function exporting(name: string, isLinked: boolean): Uint8Array {
  return exportsFile({
    is64: true,
    littleEndian: true,
    fields: 'offsets',
    hasNamespaces: true,
    exports: [{ name }],
    isLinked,
  });
}

async function symvers(folder: string, ...args: string[]): Promise<string[]> {
  const { status, stdout, stderr } = await run(folder, ['-q', '-f', 'symvers', ...args]);
  assert.is(status, 0, stderr);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t').slice(1, 3).join(' '));
}

const QUEUE = (module: string): string[] => [`queue_head ${module}`, `queue_push ${module}`];
const SENSOR = (module: string): string[] =>
  ['sensor_add', 'sensor_count', 'sensor_remove'].map((name) => `${name} ${module}`);

test('of a build each export is reported once, from the module, unless objects are asked for', async () => {
  await inFolder(async (folder) => {
    lay(folder, {
      'drivers/queue.ko': MODULE,
      'drivers/queue.o': MODULE,
      'drivers/queue.mod.o': MODULE,
      'drivers/queue.mod': 'drivers/queue_core.o\ndrivers/queue_list.o\n',
      'drivers/queue_core.o': MODULE,
      'drivers/queue_list.o': exporting('queue_push', false),
      'drivers/built-in.a': '!<arch>\n',
      'drivers/mailbox.o': OBJECT,
    });
    // What no module exports belongs to a kernel that is not here.
    const mailbox = ['list', 'register', 'send', 'state'].map((name) => `mailbox_${name} drivers/mailbox`);
    assert.equal(await symvers(folder, '.'), [...mailbox, ...QUEUE('drivers/queue')]);
    assert.equal(await symvers(folder, '--objects', '.'), [
      ...mailbox,
      ...QUEUE('drivers/queue_core'),
      'queue_push drivers/queue_list',
    ]);
    assert.equal(await symvers(folder, 'drivers/queue.o', 'drivers/queue.ko'), [
      ...QUEUE('drivers/queue'),
      ...QUEUE('drivers/queue'),
    ]);
  });
});

test('where there is a kernel, no object counts, and no step of its linking', async () => {
  await inFolder(async (folder) => {
    const kernel = exporting('printk', true);
    lay(folder, {
      vmlinux: kernel,
      'vmlinux.o': kernel,
      'vmlinux.unstripped': kernel,
      '.tmp_vmlinux1': kernel,
      'arch/x86/boot/compressed/vmlinux.bin': kernel,
      'arch/x86/boot/compressed/vmlinux': OBJECT,
      'kernel/printk.o': OBJECT,
      'drivers/queue.ko': MODULE,
      'drivers/queue.ko.debug': MODULE,
    });
    assert.equal(await symvers(folder, '.'), [...QUEUE('drivers/queue'), 'printk vmlinux']);
    // What only is called vmlinux is not examined: it exports nothing of what is recorded for vmlinux.
    writeFileSync(join(folder, 'table'), '0x00000001\tprintk\tvmlinux\tEXPORT_SYMBOL\t\n');
    const { stdout } = await run(folder, ['-q', '--verify=table', '.']);
    assert.not.match(stdout, /compressed/);
  });
});

test('a folder that has only objects has them without those made of them', async () => {
  await inFolder(async (folder) => {
    lay(folder, { 'a.o': MODULE, 'a.mod.o': MODULE, 'vmlinux.o': MODULE });
    assert.equal(await symvers(folder, '.'), QUEUE('a'));
  });
});

test('the debug file of a module that is there does not count, also where the module is compressed', async () => {
  await inFolder(async (folder) => {
    lay(folder, {
      'fs/queue.ko.gz': gzipSync(readFileSync(MODULE)),
      'fs/queue.ko.debug': MODULE,
      'net/.debug/sensor.ko.debug': OTHER,
    });
    copyFileSync(OTHER, join(folder, 'net/sensor.ko'));
    assert.is((await run(folder, ['--verify', '.'])).stderr, 'compared 5 symbols: 5 equal, 0 different\n');
    // A folder of nothing but debug files is another thing.
    lay(folder, { 'debug/queue.ko.debug': MODULE });
    assert.equal(await symvers(folder, 'debug'), QUEUE('queue'));
  });
});

test('links to modules are followed, and a file that several paths lead to counts once', async () => {
  await inFolder(async (folder) => {
    lay(folder, { 'old/extra/queue.ko': MODULE, 'new/kernel/fs/sensor.ko': OTHER });
    mkdirSync(join(folder, 'new/weak-updates'));
    symlinkSync('../../old/extra/queue.ko', join(folder, 'new/weak-updates/queue.ko'));
    symlinkSync('../../old/extra', join(folder, 'new/weak-updates/all'));
    symlinkSync('..', join(folder, 'new/weak-updates/up'));
    symlinkSync('../../old', join(folder, 'new/weak-updates/build'));
    symlinkSync('loop.ko', join(folder, 'new/weak-updates/loop'));
    linkSync(join(folder, 'old/extra/queue.ko'), join(folder, 'old/extra/same.ko'));
    assert.equal(await symvers(join(folder, 'new/weak-updates'), '.'), QUEUE('queue'));
    assert.equal(await symvers(folder, 'new'), [...SENSOR('fs/sensor'), ...QUEUE('weak-updates/queue')]);
    const { stdout } = await run(folder, ['.']);
    assert.equal(stdout.match(/^# .*$/gm), ['# new/kernel/fs/sensor.ko', '# old/extra/queue.ko']);
    assert.equal(await symvers(folder, 'old', 'old/extra/queue.ko'), QUEUE('old/extra/queue'));
  });
});

test('installed modules are called by their path below kernel/', async () => {
  await inFolder(async (folder) => {
    lay(folder, {
      'lib/modules/6.12.0/kernel/drivers/queue.ko.gz': gzipSync(readFileSync(MODULE)),
      'lib/modules/6.12.0/updates/sensor.ko': OTHER,
    });
    const release = join(folder, 'lib/modules/6.12.0');
    assert.equal(await symvers(folder, release), [...QUEUE('drivers/queue'), ...SENSOR('updates/sensor')]);
    assert.equal(await symvers(release, 'kernel/drivers/queue.ko.gz'), QUEUE('drivers/queue'));
    assert.equal(await symvers(folder, 'lib'), [
      ...QUEUE('drivers/queue'),
      ...SENSOR('modules/6.12.0/updates/sensor'),
    ]);
    assert.equal(await symvers(release, '--module=x', 'kernel/drivers/queue.ko.gz'), QUEUE('x'));
  });
});

test('modules are called as modules.order above them has it', async () => {
  await inFolder(async (folder) => {
    lay(folder, {
      'o/Makefile': '',
      'o/modules.order': 'kernel/time/queue.o\ndrivers/sensor.o\n',
      'o/kernel/time/queue.ko': MODULE,
      'o/drivers/sensor.ko': OTHER,
      // Linux before 5.3.
      'old/Makefile': '',
      'old/drivers/modules.order': 'kernel/drivers/queue.ko\n',
      'old/drivers/queue.ko': MODULE,
      'installed/modules.order': 'kernel/fs/queue.ko\n',
      'installed/kernel/fs/queue.ko': MODULE,
    });
    assert.equal(await symvers(join(folder, 'o/kernel/time'), 'queue.ko'), QUEUE('kernel/time/queue'));
    assert.equal(await symvers(folder, 'o/drivers'), SENSOR('drivers/sensor'));
    assert.equal(await symvers(folder, 'old/drivers'), QUEUE('drivers/queue'));
    assert.equal(await symvers(folder, 'installed'), QUEUE('fs/queue'));
  });
});

test('what cannot be read costs that file only, and the exit status says so', async () => {
  await inFolder(async (folder) => {
    lay(folder, { 'a/damaged.ko': readFileSync(MODULE).subarray(0, 200), 'a/queue.ko': MODULE });
    symlinkSync('nowhere.ko', join(folder, 'a/gone.ko'));
    symlinkSync('nowhere', join(folder, 'a/source'));
    const { status, stdout, stderr } = await run(folder, ['a']);
    assert.is(stdout, '#SYMVER queue_head 0xc9d817f2\n#SYMVER queue_push 0x3451f137\n');
    assert.is(status, 2);
    // Of the damaged one the rules are named, too, that it breaks.
    const files = stderr.split('\n').map((line) => line.split(': ')[2]);
    assert.equal([...new Set(files)], ['a/gone.ko', 'a/damaged.ko', undefined]);
    const { stdout: json } = await run(folder, ['-f', 'json', 'a']);
    assert.match(json, /"path":"a\/gone\.ko"/);
  });
});

test.run();
