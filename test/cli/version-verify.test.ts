import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exportsFile } from '../support/exports-builder.ts';
import { inFolder, runVersion as run } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const MODULES = join(FIXTURES, 'modules');
const KERNEL_LIKE = join(FIXTURES, 'kernel-like');
const ORACLE = join(FIXTURES, 'oracle');

const ALL = ['bridge.ko', 'queue.ko', 'sensor.ko'] as const;
const TABLE = readFileSync(join(MODULES, 'Module.symvers'), 'latin1');
const SENSOR_EQUAL = 'compared 3 symbols: 3 equal, 0 different\n';
const ASSEMBLER =
  'warning: dwarfksyms version: bridge.ko: no version for bridge_entry: it is an assembler symbol without a type\n';

/** Runs the command in the folder of modules with a table of this text. */
async function runWith(table: string, args: readonly string[]): ReturnType<typeof run> {
  return await run(MODULES, ['--verify=-', ...args], table);
}

// ------------------------------------------------------------------------------------------------ verdicts

test('objects are compared with the versions that they carry', async () => {
  assert.equal(await run(MODULES, ['--verify', 'sensor.ko', 'queue.ko']), {
    status: 0,
    stdout: '',
    stderr: 'compared 5 symbols: 5 equal, 0 different\n',
  });
  const { status, stdout, stderr } = await run(MODULES, ['--verify', 'sensor.ko', 'bridge.ko']);
  assert.is(stdout, 'bridge.ko: bridge_ports: recorded 0x16792eff, computed 0x16792efe\n');
  assert.ok(stderr.includes('compared 5 symbols: 4 equal, 1 different\n'), stderr);
  assert.is(status, 1);
});

test('all modules of a table agree, but for a symbol of which nothing is known', async () => {
  assert.equal(await runWith(TABLE, ALL), {
    status: 0,
    stdout: '',
    stderr: [
      ASSEMBLER,
      'compared 7 symbols: 7 equal, 0 different\n',
      'not comparable: 1: it is an assembler symbol without a type (1)\n',
    ].join(''),
  });
});

test('every kind of difference from a table has its line and its count', async () => {
  const table = TABLE.replace('0x5e677687', '0x5e677688')
    .replace(/^.*sensor_count.*\n/m, '')
    .replace('EXPORT_SYMBOL_GPL\tmodule:sensor,queue', 'EXPORT_SYMBOL\tBRIDGE')
    .replace('0xc9d817f2', '0x00000000')
    .concat('0x00000007\tqueue_pop\tdrivers/queue\tEXPORT_SYMBOL\t\n');
  const { status, stdout, stderr } = await runWith(table, ALL);
  assert.is(
    stdout,
    [
      'bridge.ko: bridge_state: recorded as EXPORT_SYMBOL, exported as EXPORT_SYMBOL_GPL\n',
      'bridge.ko: bridge_state: recorded in namespace BRIDGE, exported in namespace module:sensor,queue\n',
      'queue.ko: queue_head: recorded without a version, computed 0xc9d817f2\n',
      'queue.ko: queue_pop: recorded 0x00000007, not exported\n',
      'sensor.ko: sensor_add: recorded 0x5e677688, computed 0x5e677687\n',
      'sensor.ko: sensor_count: not recorded, computed 0xeedd6510\n',
    ].join(''),
  );
  assert.is(
    stderr,
    [
      ASSEMBLER,
      'compared 6 symbols: 3 equal, 3 different\n',
      'not recorded: 1\n',
      'not exported: 1\n',
      'not comparable: 1: it is an assembler symbol without a type (1)\n',
    ].join(''),
  );
  assert.is(status, 1);
});

test('a recorded version of an assembler symbol is not comparable; the rest of its record is', async () => {
  const versioned = TABLE.replace('0x00000000', '0x00000001');
  const { status, stdout } = await runWith(versioned, ['bridge.ko']);
  assert.is(stdout, '');
  assert.is(status, 0);
  const other = await runWith(versioned.replace('EXPORT_SYMBOL_GPL', 'EXPORT_SYMBOL'), ['bridge.ko']);
  assert.is(
    other.stdout,
    'bridge.ko: bridge_entry: recorded as EXPORT_SYMBOL, exported as EXPORT_SYMBOL_GPL\n',
  );
  assert.is(other.status, 1);
});

test('--strict lets nothing pass that was not compared', async () => {
  assert.is((await runWith(TABLE, ['--strict', ...ALL])).status, 1);
  assert.is((await runWith(TABLE, ['--strict', 'queue.ko', 'sensor.ko'])).status, 0);
  const plain = join(ORACLE, 'scalars-i386-d5/object.o');
  const { status, stderr } = await run(MODULES, ['--strict', plain]);
  assert.is(status, 2);
  assert.match(
    stderr,
    /^error: dwarfksyms version: no file exports symbols, which --strict does not allow$/m,
  );
  const empty = await run(MODULES, ['--strict', '--symbols', '/dev/null', ...ALL]);
  assert.is(empty.status, 2);
  assert.match(
    empty.stderr,
    /^error: dwarfksyms version: the list of symbols is empty, which --strict does not allow$/m,
  );
});

test('a file that records no symbols is not said to be empty', async () => {
  const { status, stderr } = await runWith('savedcmd_a.o := gcc -c a.c\n', ['bridge.ko']);
  assert.is(status, 2);
  assert.match(stderr, /^error: dwarfksyms version: nothing was compared: .* records no symbols$/m);
});

test('a listed symbol that no object knows is not comparable', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'list'), 'sensor_add\nnowhere\n');
    const { status, stderr } = await runWith(TABLE, ['--symbols', join(folder, 'list'), 'sensor.ko']);
    assert.is(status, 0);
    assert.match(stderr, /^compared 1 symbol: 1 equal, 0 different$/m);
    assert.match(stderr, /^not comparable: 1: no entry has that name \(1\)$/m);
  });
});

// ------------------------------------------------------------------------------------------------ modules

test('the other modules of a table are not examined, which is no difference', async () => {
  assert.equal(await runWith(TABLE, ['sensor.ko']), {
    status: 0,
    stdout: '',
    stderr: `${SENSOR_EQUAL}not examined: 5 symbols of 2 modules\n`,
  });
});

test('a module that is missing in a tree is a difference', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'drivers'));
    copyFileSync(join(MODULES, 'sensor.ko'), join(folder, 'drivers/sensor.ko'));
    const table = TABLE.replaceAll(/\t(bridge|queue|sensor)\t/g, '\tdrivers/$1\t')
      .replaceAll('drivers/queue', 'fs/queue')
      .concat('0x00000001\tprintk\tvmlinux\tEXPORT_SYMBOL\t\n');
    const line = (module: string, count: number): string =>
      `standard input: ${module}: ${count} symbols recorded, but the module is missing\n`;
    const whole = await run(folder, ['--verify=-', '.'], table);
    assert.is(whole.stdout, line('drivers/bridge', 3) + line('fs/queue', 2));
    assert.is(whole.stderr, `${SENSOR_EQUAL}missing modules: 2\nnot examined: 1 symbol of 1 module\n`);
    assert.is(whole.status, 1);
    // Of a part of the tree, only what belongs into that part.
    const part = await run(folder, ['--verify=-', 'drivers'], table);
    assert.is(part.stdout, line('drivers/bridge', 3));
    assert.match(part.stderr, /^not examined: 3 symbols of 2 modules$/m);
  });
});

test('a module that exports nothing any more differs from what is recorded for it', async () => {
  await inFolder(async (folder) => {
    copyFileSync(join(ORACLE, 'scalars-i386-d5/object.o'), join(folder, 'sensor.ko'));
    const { status, stdout } = await run(folder, ['--verify=-', 'sensor.ko'], TABLE);
    assert.is(stdout.split('\n')[0], 'sensor.ko: sensor_add: recorded 0x5e677687, not exported');
    assert.is(status, 1);
  });
});

// ------------------------------------------------------------------------------------------------ no answer

/** The last line on standard error of a run that compares nothing. */
async function noAnswer(folder: string, args: readonly string[], stdin = ''): Promise<string | undefined> {
  const { status, stderr } = await run(folder, args, stdin);
  assert.is(status, 2, stderr);
  assert.match(stderr, /^compared 0 symbols: 0 equal, 0 different$/m);
  return stderr.trimEnd().split('\n').at(-1);
}

test('where nothing is compared the reason is given, and the exit status is 2', async () => {
  const error = 'error: dwarfksyms version:';
  assert.is(
    await noAnswer(MODULES, ['--verify', join(ORACLE, 'scalars-i386-d5/object.o')]),
    `${error} nothing was compared: no exported symbols were found`,
  );
  assert.is(
    await noAnswer(KERNEL_LIKE, ['--verify', 'mailbox.o']),
    `${error} mailbox.o: records no versions`,
  );
  assert.is(
    await noAnswer(MODULES, ['--verify=-', 'sensor.ko'], '0x1\ta\tb\tEXPORT_SYMBOL\t\n'),
    `${error} nothing was compared: none of the 3 exported symbols are recorded in standard input`,
  );
  assert.is(
    await noAnswer(MODULES, ['--verify=-', 'sensor.ko'], ''),
    `${error} nothing was compared: standard input records no symbols`,
  );
});

test('a table without any versions, as of a kernel without them, gives no answer', async () => {
  const { status, stderr } = await runWith(TABLE.replaceAll(/^0x[0-9a-f]{8}/gm, '0x00000000'), ['sensor.ko']);
  assert.is(status, 2);
  assert.match(stderr, /nothing was compared: standard input records no versions\n$/);
});

test('a file without debugging information does not pass beside one that agrees', async () => {
  await inFolder(async (folder) => {
    const bytes = exportsFile({
      is64: true,
      littleEndian: true,
      isLinked: false,
      fields: 'offsets',
      hasNamespaces: true,
      crcs: 'words',
      exports: [{ name: 'a', crc: 1 }],
    });
    for (const name of ['a.ko', 'b.ko']) writeFileSync(join(folder, name), bytes);
    const { status, stderr } = await run(folder, ['--verify', join(MODULES, 'sensor.ko'), 'a.ko', 'b.ko']);
    assert.is(status, 2);
    assert.match(stderr, /^compared 3 symbols: 3 equal, 0 different$/m);
    assert.match(
      stderr,
      /^error: dwarfksyms version: a\.ko: cannot be verified: the file has no debugging information \(and 1 more\)\n$/m,
    );
  });
});

test('versions by genksyms are known by types that are spelled in one way only', async () => {
  // CRC-32 of "void remote_void ( void ) ", as zlib computes it.
  const table = '#SYMVER remote_void 0x671b5c4d\n#SYMVER remote_obj 0x00000001\n';
  const folder = join(ORACLE, 'symptr-gcc-d5');
  await inFolder(async (lists) => {
    writeFileSync(join(lists, 'list'), 'remote_void\nremote_obj\n');
    const args = ['--verify=-', '--symbols', join(lists, 'list'), 'object.o'];
    const { status, stdout, stderr } = await run(folder, args, table);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.match(
      stderr,
      /look like those of genksyms, which cannot be recomputed from DWARF: remote_void has the version/,
    );
    const other = await run(folder, args, table.replace('0x671b5c4d', '0x671b5c4c'));
    assert.is(other.status, 1);
    assert.is(other.stdout.split('\n').length, 3);
  });
});

// ------------------------------------------------------------------------------------------------ tables

test('all formats of recorded versions are read', async () => {
  const json = (await run(MODULES, ['--format=json', ...ALL])).stdout;
  const symver = (await run(MODULES, ALL)).stdout;
  const cmd = `savedcmd_sensor.o := gcc -c sensor.c\n\n${(await run(MODULES, ['sensor.ko'])).stdout}`;
  const odd = TABLE.replace('0x5e677687', '0x000000005e677687')
    .replace('0xeedd6510', '0XEEDD6510')
    .replaceAll('\n', '\r\n');
  const old = TABLE.replaceAll(/\t(\S+)\t(EXPORT_SYMBOL(?:_GPL)?)\t(.*)$/gm, '\t$3\t$1\t$2');
  for (const table of [json, symver, cmd, odd, old]) {
    const { status, stdout, stderr } = await runWith(table, ['sensor.ko']);
    assert.is(stdout, '');
    assert.ok(stderr.startsWith(SENSOR_EQUAL), stderr);
    assert.is(status, 0);
  }
});

test('an object that lost a symbol differs from its own #SYMVER lines and JSON', async () => {
  const lost = (text: string): string => text.replaceAll('sensor_count', 'sensor_lost');
  for (const format of ['symver', 'json']) {
    const table = lost((await run(MODULES, ['--format', format, 'sensor.ko'])).stdout);
    const { status, stdout } = await runWith(table, ['sensor.ko']);
    assert.match(stdout, /: sensor_lost: recorded 0xeedd6510, not exported$/m);
    assert.match(stdout, /^sensor\.ko: sensor_count: not recorded, computed 0xeedd6510$/m);
    assert.is(status, 1);
  }
});

test('lines that contradict each other are a warning, and the same answer in any order', async () => {
  const wrong = TABLE.replaceAll(/^0x[0-9a-f]{8}/gm, '0x11111111');
  const pair = (first: string, second: string): string =>
    `warning: dwarfksyms version: standard input: line 6 and line 14 contradict each other about sensor_add: ${first} GPL namespace SENSORS, ${second} GPL namespace SENSORS\n`;
  for (const [table, warning] of [
    [TABLE + wrong, pair('0x5e677687', '0x11111111')],
    [wrong + TABLE, pair('0x11111111', '0x5e677687')],
  ] as const) {
    const { status, stdout, stderr } = await runWith(table, ['sensor.ko']);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.ok(stderr.includes(warning), stderr);
    assert.match(stderr, /^not comparable: 3: records contradict each other \(3\)$/m);
  }
  assert.is((await runWith(TABLE + TABLE, ['sensor.ko'])).stderr.includes('contradict'), false);
});

test('--verify FILE with a space is refused with the right spelling', async () => {
  const { status, stderr } = await run(MODULES, ['--verify', 'Module.symvers', 'sensor.ko']);
  assert.is(status, 2);
  assert.match(
    stderr,
    /: Module\.symvers is not an object .*: to compare with it, write --verify=Module\.symvers$/m,
  );
  const absent = await run(KERNEL_LIKE, ['--verify', 'Module.symvers', '.']);
  assert.is(absent.status, 2);
  assert.match(
    absent.stderr,
    /^error: .*: Module\.symvers does not exist; to compare with a file, write --verify=FILE\nTry /,
  );
});

test('standard input is read for one thing only', async () => {
  const { status, stderr } = await run(MODULES, ['--verify=-', '--symbols=-', 'sensor.ko']);
  assert.is(status, 2);
  assert.match(stderr, /--symbols - and --verify=- cannot be combined/);
  assert.match((await run(MODULES, ['--verify=', 'sensor.ko'])).stderr, /missing value for --verify=/);
});

test('a table that cannot be read is one error', async () => {
  for (const table of ['missing', 'sensor.c', 'sensor.ko']) {
    const { status, stdout, stderr } = await run(MODULES, [`--verify=${table}`, 'sensor.ko']);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.is(stderr.trimEnd().split('\n').length, 1, stderr);
  }
  for (const [table, message] of [
    ['#SYMVER a\n', /standard input: line 1: expected #SYMVER, a name and a version/],
    ['{}', /standard input: expected the output of dwarfksyms version, with schemaVersion 1/],
    ['{', /standard input: .*JSON/],
  ] as const) {
    const { status, stderr } = await runWith(table, ['sensor.ko']);
    assert.is(status, 2);
    assert.match(stderr, message);
  }
});

test.run();
