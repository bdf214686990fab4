/** `dwarfksyms version` of stripped modules and kernels: where the debugging information is, and what is said otherwise. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dump } from '../../src/cli/dump.ts';
import { buildIdOf } from '../../src/elf/build-id.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { inFolder, runVersion as run } from '../support/version-run.ts';

const PAIR = resolve(import.meta.dirname, '../fixtures/split/module');
const DEBUG = join(PAIR, 'sensor.ko.debug');
/** As of the module that the pair was made of. */
const VERSIONS = [
  '#SYMVER sensor_add 0x5e677687\n',
  '#SYMVER sensor_count 0xeedd6510\n',
  '#SYMVER sensor_remove 0xa1ee929d\n',
].join('');
const BUILD_ID = 'add1a2601053b6d07a09d4ea6c89b1b7c223ed47';
const MODULE = 'lib/modules/6.12/kernel/drivers/sensor.ko';

function put(from: string, path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  cpSync(from, path);
  return path;
}

/** Where a debug file is below the folder of --debug-dir, for an object at a path. */
const LAYOUTS: Readonly<Record<string, readonly [object: string, debugFile: string]>> = {
  'a tree of build ids': ['anywhere/a.ko', `.build-id/${BUILD_ID.slice(0, 2)}/${BUILD_ID.slice(2)}.debug`],
  "Debian's modules": [MODULE, MODULE],
  "Fedora's modules": [`usr/${MODULE}`, `${MODULE}.debug`],
  'a merged /usr': [MODULE, `usr/${MODULE}.debug`],
  'the build folder of a kernel': [MODULE, 'drivers/sensor.ko'],
  'a flat folder': [MODULE, 'sensor.ko'],
  'a flat folder of debug files': [MODULE, 'sensor.ko.debug'],
  "Debian's kernels": ['boot/vmlinux-6.12', 'boot/vmlinux-6.12'],
  "Fedora's kernels": ['boot/vmlinux-6.12', 'usr/lib/modules/6.12/vmlinux'],
  "Debian's package, unpacked": [MODULE, `usr/lib/debug/${MODULE}`],
  'a tree of build ids in a package': [
    'anywhere/a.ko',
    `usr/lib/debug/.build-id/${BUILD_ID.slice(0, 2)}/${BUILD_ID.slice(2)}.debug`,
  ],
  'a kernel beside its modules': ['usr/lib/modules/6.12/vmlinux', 'boot/vmlinux-6.12'],
};

for (const [what, [object, debugFile]] of Object.entries(LAYOUTS))
  test(`--debug-dir leads to ${what}`, async () => {
    await inFolder(async (folder) => {
      const isKernel = basename(object).startsWith('vmlinux');
      put(join(PAIR, isKernel ? 'vmlinux' : 'sensor.ko'), join(folder, 'root', object));
      const without = await run(folder, ['--debug-dir=debug', join('root', object)]);
      assert.is(without.status, 2);
      mkdirSync(join(folder, 'debug'));
      assert.is((await run(folder, ['--debug-dir=debug', join('root', object)])).stdout, '');
      put(DEBUG, join(folder, 'debug', debugFile));
      const found = await run(folder, ['--debug-dir=debug', join('root', object)]);
      assert.equal(found, { status: 0, stdout: VERSIONS, stderr: '' });
    });
  });

test('several --debug-dir are looked into in turn, and dump knows the option', async () => {
  await inFolder(async (folder) => {
    put(join(PAIR, 'sensor.ko'), join(folder, 'sensor.ko'));
    mkdirSync(join(folder, 'empty'));
    put(DEBUG, join(folder, 'debug/sensor.ko.debug'));
    const args = ['--debug-dir', 'empty', '--debug-dir=debug'];
    assert.is((await run(folder, [...args, 'sensor.ko'])).stdout, VERSIONS);
    const out: Uint8Array[] = [];
    const status = await dump({
      argv: [...args, '--name=sensor_add', 'sensor.ko'],
      cwd: folder,
      readStdin: () => new Uint8Array(),
      stdout: (bytes) => out.push(bytes),
      stderr: (text) => assert.unreachable(String(text)),
    });
    assert.is(status, 0);
    assert.match(Buffer.concat(out).toString(), 'DW_TAG_subprogram');
  });
});

test('modules and their debug files may be compressed as a whole', async () => {
  await inFolder(async (folder) => {
    const compressed = join(folder, MODULE);
    mkdirSync(dirname(compressed), { recursive: true });
    writeFileSync(`${compressed}.gz`, gzipSync(readFileSync(join(PAIR, 'sensor.ko'))));
    mkdirSync(join(folder, 'debug'));
    writeFileSync(join(folder, 'debug/sensor.ko.debug.gz'), gzipSync(readFileSync(DEBUG)));
    const { status, stdout, stderr } = await run(folder, ['--debug-dir=debug', `${MODULE}.gz`]);
    assert.equal({ status, stdout, stderr }, { status: 0, stdout: VERSIONS, stderr: '' });
    writeFileSync(join(folder, 'debug/sensor.ko.debug.gz'), gzipSync(readFileSync(DEBUG)).subarray(0, 900));
    const damaged = await run(folder, ['--debug-dir=debug', `${MODULE}.gz`]);
    assert.is(damaged.stdout, '');
    assert.match(damaged.stderr, /sensor\.ko\.debug\.gz: gzip: /);
  });
});

test('one message says where was looked, and one for how many symbols', async () => {
  await inFolder(async (folder) => {
    const object = put(join(PAIR, 'sensor.ko'), join(folder, MODULE));
    const { status, stderr } = await run(folder, [MODULE]);
    assert.is(status, 0);
    const [where, what, ...others] = stderr.trimEnd().split('\n');
    assert.equal(others, []);
    const tail = dirname(MODULE);
    for (const text of [
      `dwarfksyms version: ${MODULE}: the file with the debugging information cannot be found`,
      `${BUILD_ID.slice(2)}.debug in /usr/lib/debug/.build-id/${BUILD_ID.slice(0, 2)}`,
      `sensor.ko.debug in ${dirname(object)}`,
      `/usr/lib/debug/${tail}, /usr/lib/debug/usr/${tail}`,
    ])
      assert.match(where!, text);
    assert.match(
      what!,
      `${MODULE}: no version for sensor_add, sensor_count and sensor_remove: the file has no debugging information`,
    );
  });
});

test('a debug file of another object is named in that message', async () => {
  await inFolder(async (folder) => {
    put(join(PAIR, 'sensor.ko'), join(folder, 'sensor.ko'));
    const bytes = readFileSync(DEBUG);
    const id = buildIdOf(openElf(bytesSource(DEBUG, bytes), () => undefined));
    assert.is(Buffer.from(id ?? []).toString('hex'), BUILD_ID);
    bytes[bytes.indexOf(Buffer.from(id ?? []))]! ^= 0xff;
    writeFileSync(join(folder, 'sensor.ko.debug'), bytes);
    mkdirSync(join(folder, 'debug'));
    // One that is stripped like the object itself.
    put(join(PAIR, 'sensor.ko'), join(folder, 'debug/sensor.ko'));
    const { stdout, stderr } = await run(folder, ['--debug-dir=debug', 'sensor.ko']);
    assert.is(stdout, '');
    const [message] = stderr.split('\n');
    const other = `52${BUILD_ID.slice(2)}`;
    assert.match(
      message!,
      `sensor.ko.debug: belongs to another object: its build id is ${other} instead of ${BUILD_ID}`,
    );
    assert.match(message!, 'debug/sensor.ko: has no debugging information either');
  });
});

test('an object that nothing can be known to belong to is said to be one where a folder is given', async () => {
  await inFolder(async (folder) => {
    const bytes = readFileSync(join(PAIR, 'sensor.ko'));
    // Its note is of another kind.
    bytes[bytes.indexOf('GNU\0') - 4] = 1;
    writeFileSync(join(folder, 'a.ko'), bytes);
    assert.not.match((await run(folder, ['a.ko'])).stderr, 'cannot be found');
    assert.match(
      (await run(folder, ['--debug-dir=.', 'a.ko'])).stderr,
      /a\.ko: .* cannot be found; the object has neither a build id nor a debug link/,
    );
  });
});

test('a --debug-dir that is no directory is an error', async () => {
  const { status, stderr } = await run(PAIR, ['--debug-dir=sensor.ko', 'sensor.ko']);
  assert.is(status, 2);
  assert.match(stderr, /^error: dwarfksyms version: sensor\.ko: not a directory: --debug-dir requires one\n/);
});

test.run();
