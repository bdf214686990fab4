import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseRecorded } from '../../src/report/recorded-file.ts';
import { ElfBuilder } from '../support/elf-builder.ts';
import { exportsFile } from '../support/exports-builder.ts';
import { inFolder, runVersion as run } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const MODULES = join(FIXTURES, 'modules');
const KERNEL_LIKE = join(FIXTURES, 'kernel-like');
const ORACLE = join(FIXTURES, 'oracle');

const SENSOR = [
  '#SYMVER sensor_add 0x5e677687\n',
  '#SYMVER sensor_count 0xeedd6510\n',
  '#SYMVER sensor_remove 0xa1ee929d\n',
].join('');
const QUEUE = '#SYMVER queue_head 0xc9d817f2\n#SYMVER queue_push 0x3451f137\n';

/** An archive of the members, in the format of ar. */
function archiveOf(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts = [Buffer.from('!<arch>\n')];
  for (const [name, bytes] of Object.entries(members)) {
    const fields = [`${name}/`.padEnd(16), '0'.padEnd(12), '0'.padEnd(6), '0'.padEnd(6), '644'.padEnd(8)];
    parts.push(Buffer.from(`${fields.join('')}${String(bytes.length).padEnd(10)}\`\n`), Buffer.from(bytes));
    if (bytes.length % 2 === 1) parts.push(Buffer.from('\n'));
  }
  return Buffer.concat(parts);
}

// ------------------------------------------------------------------------------------------------ what is found

test('the symbols that an object exports get their versions, sorted by name', async () => {
  const { status, stdout, stderr } = await run(KERNEL_LIKE, ['mailbox.o']);
  assert.is(stderr, '');
  const lines = readFileSync(join(KERNEL_LIKE, 'mailbox.symver'), 'latin1').trimEnd().split('\n');
  assert.is(stdout, `${lines.toSorted().join('\n')}\n`);
  assert.is(status, 0);
});

test('of several objects each is headed by its path', async () => {
  const { status, stdout } = await run(MODULES, ['sensor.ko', './queue.ko']);
  assert.is(stdout, `# sensor.ko\n${SENSOR}# ./queue.ko\n${QUEUE}`);
  assert.is(status, 0);
});

test('one object with exported symbols among others has no heading', async () => {
  const plain = join(ORACLE, 'scalars-i386-d5/object.o');
  const { status, stdout, stderr } = await run(MODULES, [plain, 'sensor.ko']);
  assert.is(stdout, SENSOR);
  assert.is(stderr, `warning: dwarfksyms version: ${plain}: exports no kernel symbols\n`);
  assert.is(status, 0);
});

test('in a directory ELF files with exported symbols are looked for, sorted by path', async () => {
  await inFolder(async (folder) => {
    for (const name of ['z', 'a', 'a/b']) mkdirSync(join(folder, name));
    copyFileSync(join(MODULES, 'queue.ko'), join(folder, 'a/b/queue.ko'));
    writeFileSync(join(folder, 'a/m.ko.gz'), gzipSync(readFileSync(join(MODULES, 'sensor.ko'))));
    writeFileSync(join(folder, 'a/text.gz'), gzipSync('no module'));
    writeFileSync(
      join(folder, 'z/built-in.a'),
      archiveOf({ 'x.o': readFileSync(join(MODULES, 'sensor.ko')) }),
    );
    writeFileSync(join(folder, 'z/README'), 'nothing');
    writeFileSync(join(folder, 'z/empty'), '');
    copyFileSync(join(ORACLE, 'scalars-i386-d5/object.o'), join(folder, 'z/plain.o'));
    symlinkSync('..', join(folder, 'z/up'));
    symlinkSync('../a/b/queue.ko', join(folder, 'z/link.ko'));
    const { status, stdout, stderr } = await run(folder, ['.']);
    assert.is(stderr, '');
    assert.is(stdout, `# a/b/queue.ko\n${QUEUE}# a/m.ko.gz\n${SENSOR}`);
    assert.is(status, 0);
    assert.is((await run(folder, ['z'])).stdout, QUEUE);
  });
});

test('members of an archive are objects of their own', async () => {
  await inFolder(async (folder) => {
    const members = ['queue.ko', 'sensor.ko'].map(
      (name) => [name, readFileSync(join(MODULES, name))] as const,
    );
    writeFileSync(join(folder, 'lib.a'), archiveOf(Object.fromEntries(members)));
    const { status, stdout } = await run(folder, ['lib.a']);
    assert.is(stdout, `# lib.a(queue.ko)\n${QUEUE}# lib.a(sensor.ko)\n${SENSOR}`);
    assert.is(status, 0);
    assert.is((await run(folder, ['-f', 'symvers', 'lib.a'])).stdout.split('\t')[2], 'lib.a/queue');
  });
});

test('listed symbols take the place of those exported', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'names'), 'sensor_count\nqueue_push\n');
    const names = join(folder, 'names');
    const both = await run(MODULES, ['--symbols', names, 'sensor.ko', 'queue.ko']);
    assert.is(
      both.stdout,
      '# sensor.ko\n#SYMVER sensor_count 0xeedd6510\n# queue.ko\n#SYMVER queue_push 0x3451f137\n',
    );
    assert.is(both.stderr, '');
    const one = await run(MODULES, ['--symbols', '-', 'sensor.ko'], 'nowhere\nsensor_count\n');
    assert.is(one.stdout, '#SYMVER sensor_count 0xeedd6510\n');
    assert.is(one.stderr, 'warning: dwarfksyms version: no version for nowhere: no entry has that name\n');
    assert.is(one.status, 0);
  });
});

test('an empty list of symbols is nothing to do', async () => {
  assert.equal(await run(MODULES, ['--symbols=-', 'bridge.ko']), { status: 0, stdout: '', stderr: '' });
});

// ------------------------------------------------------------------------------------------------ forms

test('symvers lines are those written by hand', async () => {
  const { status, stdout } = await run(MODULES, ['--format=symvers', 'bridge.ko', 'queue.ko', 'sensor.ko']);
  assert.is(stdout, readFileSync(join(MODULES, 'Module.symvers'), 'latin1'));
  assert.is(status, 0);
  assert.is(parseRecorded(Buffer.from(stdout, 'latin1'), 'out').length, 8);
});

test('--module names the module', async () => {
  const { stdout } = await run(MODULES, ['-f', 'symvers', '--module', 'drivers/sensor', 'sensor.ko']);
  assert.ok(stdout.startsWith('0x5e677687\tsensor_add\tdrivers/sensor\tEXPORT_SYMBOL_GPL\tSENSORS\n'));
});

test('-o writes a file, which stays as it was if an object could not be read', async () => {
  await inFolder(async (folder) => {
    const out = join(folder, 'out');
    assert.equal(await run(MODULES, ['-o', out, 'sensor.ko']), { status: 0, stdout: '', stderr: '' });
    assert.is(readFileSync(out, 'latin1'), SENSOR);
    assert.is((await run(MODULES, ['-o', out, 'queue.ko', 'missing.ko'])).status, 2);
    assert.is(readFileSync(out, 'latin1'), SENSOR);
  });
});

test('--symtypes writes the type strings of all objects to a file, or of each to one in a directory', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'types');
    assert.is((await run(MODULES, ['-T', file, 'sensor.ko', 'queue.ko'])).status, 0);
    const all = readFileSync(file, 'latin1');
    assert.ok(
      all.includes('\nsensor_count variable base_type unsigned char byte_size(1) encoding(8)\n'),
      all,
    );
    const directory = join(folder, 'each/');
    assert.is((await run(FIXTURES, ['-T', directory, 'modules', 'kernel-like/mailbox.o'])).status, 0);
    const [sensor, queue] = ['sensor', 'queue'].map((name) =>
      readFileSync(join(directory, `${name}.symtypes`), 'latin1'),
    );
    assert.is(`${sensor}${queue}`, all);
    assert.ok(existsSync(join(directory, 'mailbox.symtypes')));
  });
});

test('two objects must not have one file of type strings', async () => {
  await inFolder(async (folder) => {
    const { status, stderr } = await run(FIXTURES, [
      '-T',
      `${folder}/`,
      'modules/queue.ko',
      './modules/queue.ko',
    ]);
    assert.is(status, 2);
    assert.match(
      stderr,
      /queue\.symtypes: two objects have type strings for this file: write them with separate commands\n$/,
    );
  });
});

test('the file of type strings of a member does not leave the directory', async () => {
  await inFolder(async (folder) => {
    const bytes = readFileSync(join(MODULES, 'queue.ko'));
    writeFileSync(join(folder, 'lib.a'), archiveOf({ '../../x.o': bytes }));
    const { status, stderr } = await run(folder, ['-T', 'types/', 'lib.a']);
    assert.is(status, 2);
    assert.match(stderr, /leads outside of the directory that type strings are written to/);
  });
});

test('--stable follows the rules of the object', async () => {
  const folder = join(ORACLE, 'kabi_size-gcc-d5-stable');
  const { stdout } = await run(folder, ['--stable', '--symbols', 'symbols.txt', 'object.o']);
  const recorded = readFileSync(join(folder, 'stdout.txt'), 'latin1').trimEnd().split('\n').toSorted();
  assert.is(stdout, `${recorded.join('\n')}\n`);
});

// ------------------------------------------------------------------------------------------------ what is missing

async function reasonsOf(folder: string, args: readonly string[] = []): Promise<readonly string[]> {
  const { stderr, status } = await run(join(ORACLE, folder), [
    '--symbols',
    'symbols.txt',
    ...args,
    'object.o',
  ]);
  assert.is(status, 0, stderr);
  return stderr.trimEnd().split('\n');
}

test('a symbol whose only entry is where nobody looks is listed with that place', async () => {
  const reasons = await reasonsOf('asm-symbol-scopes');
  const has = (name: string, within: string): void => {
    const expected = `no version for ${name}: the only entry of that name is inside a ${within}, which is not searched`;
    assert.ok(
      reasons.some((line) => line.includes(expected)),
      `${name} in ${reasons.join('\n')}`,
    );
  };
  has('in_union', 'union_type');
  has('in_function', 'subprogram');
  has('in_block', 'subprogram');
});

test('an assembler symbol without a type is listed as such', async () => {
  const { status, stdout, stderr } = await run(MODULES, ['bridge.ko']);
  assert.is(stdout, '#SYMVER bridge_ports 0x16792efe\n#SYMVER bridge_state 0x9fd4e5c3\n');
  assert.is(
    stderr,
    'warning: dwarfksyms version: bridge.ko: no version for bridge_entry: it is an assembler symbol without a type\n',
  );
  assert.is(status, 0);
});

test('without debugging information that is the reason', async () => {
  for (const line of await reasonsOf('enums-gcc-nog'))
    assert.match(line, /: the file has no debugging information$/);
});

test('where a .dwo file is missing that is the reason', async () => {
  await inFolder(async (folder) => {
    copyFileSync(join(ORACLE, 'recur-gcc-split-d5/object.o'), join(folder, 'object.o'));
    const { status, stderr } = await run(folder, ['--symbols', '-', 'object.o'], 'head\n');
    assert.is(status, 0);
    assert.match(
      stderr,
      /^warning: dwarfksyms version: .*no version for head: .*a \.dwo file that could have one is missing$/m,
    );
  });
});

test('bytecode without DWARF is the reason', async () => {
  for (const line of await reasonsOf('recur-clang-lto'))
    assert.match(line, /: the file contains bytecode of LLVM instead of DWARF$/);
  const builder = new ElfBuilder({ is64: true, littleEndian: true });
  builder.section({ name: '.gnu.lto_.decls.1', contents: new Uint8Array(8) });
  builder.symbols([]);
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.o'), builder.build());
    assert.match(
      (await run(folder, ['--symbols=-', 'a.o'], 'x\n')).stderr,
      /bytecode of GCC instead of DWARF\n$/,
    );
  });
});

test('bytecode of which nobody knows what it exports is an error', async () => {
  const { status, stderr } = await run(ORACLE, ['recur-clang-lto/object.o']);
  assert.is(status, 2);
  assert.is(
    stderr,
    'error: dwarfksyms version: recur-clang-lto/object.o: contains bytecode of LLVM instead of DWARF: give the kernel or module that is linked from it, or compile without -flto\n',
  );
});

test('--strict asks for a version of every symbol', async () => {
  assert.is((await run(MODULES, ['--strict', 'bridge.ko'])).status, 1);
  assert.is((await run(MODULES, ['--strict', 'sensor.ko', 'queue.ko'])).status, 0);
  assert.is((await run(MODULES, ['--strict', '--symbols=-', 'sensor.ko'], 'nowhere\n')).status, 1);
});

test('--strict asks for versions that rest on no tie', async () => {
  const tie = join(ORACLE, 'tie-gcc-d5');
  assert.is((await run(tie, ['--symbols=symbols.txt', 'object.o'])).status, 0);
  const { status, stderr } = await run(tie, ['--strict', '--symbols=symbols.txt', 'object.o']);
  assert.is(status, 1);
  assert.match(stderr, /the version of \w+ depends on an arbitrary choice between equally long type strings/);
});

// ------------------------------------------------------------------------------------------------ bad input

async function failsOnce(folder: string, args: readonly string[], message: RegExp): Promise<void> {
  const { status, stdout, stderr } = await run(folder, args);
  assert.is(status, 2, stderr);
  assert.is(stdout, '');
  const errors = stderr.split('\n').filter((line) => line.startsWith('error: '));
  assert.is(errors.length, 1, stderr);
  assert.match(stderr, message);
}

test('what cannot be read is one message and exit status 2, after the others were done', async () => {
  await failsOnce(MODULES, ['missing.ko'], /^error: dwarfksyms version: missing\.ko: cannot be opened/);
  await failsOnce(MODULES, ['sensor.c'], /sensor\.c: is not an ELF file/);
  const { status, stdout, stderr } = await run(MODULES, ['sensor.c', 'sensor.ko', 'missing.ko']);
  assert.is(stdout, SENSOR);
  assert.is(stderr.trimEnd().split('\n').length, 2);
  assert.is(status, 2);
});

test('symbols that lead to a supplementary file that is missing are errors with a reason, the others have versions', async () => {
  await inFolder(async (folder) => {
    for (const file of ['bus.so', 'common.debug'])
      copyFileSync(join(FIXTURES, 'split/dwz', file), join(folder, file));
    const args = ['--symbols=-', 'bus.so'];
    const names = 'bus_root\nbus_limits_of_all\nbus_register\n';
    const whole = await run(folder, args, names);
    assert.is(whole.status, 0, whole.stderr);
    assert.is(whole.stdout.trimEnd().split('\n').length, 3);
    rmSync(join(folder, 'common.debug'));
    const { status, stdout, stderr } = await run(folder, args, names);
    assert.is(status, 2);
    assert.is(
      stdout,
      whole.stdout
        .split('\n')
        .filter((line) => line.includes('bus_root'))
        .join('') + '\n',
    );
    assert.match(stderr, /^warning: .*bus\.so: \.gnu_debugaltlink: there is no readable supplementary file/);
    for (const name of ['bus_limits_of_all', 'bus_register'])
      assert.match(
        stderr,
        `error: dwarfksyms version: bus.so: no version for ${name}: its types refer to the supplementary file common.debug, which cannot be read\n`,
      );
    assert.is(stderr.trimEnd().split('\n').length, 3);
  });
});

test('a damaged object has no versions, since they may be wrong', async () => {
  await failsOnce(
    join(ORACLE, 'asm-refs-broken'),
    ['--symbols=symbols.txt', 'object.o'],
    /leads outside its unit/,
  );
});

/** As readelf shows, the first variable's type is at 0x7fffff of a unit of 0x7b bytes. */
test('of a file that is refused, the rules that it breaks are named with their places', async () => {
  const args = ['--symbols=symbols.txt', 'object.o'];
  const { stderr } = await run(join(ORACLE, 'asm-refs-broken'), args);
  assert.match(
    stderr,
    /^warning: .*object\.o: \.debug_info\+0x24: this breaks the rule R01(, \d times)?: found a reference/mu,
  );
  assert.match(stderr, /^warning: .*"dwarfksyms check --explain [A-Z]\d\d" explains a rule$/mu);
  const quiet = await run(join(ORACLE, 'asm-refs-broken'), ['--quiet', ...args]);
  assert.not.match(quiet.stderr, /R01/);
});

test('files that are sound, or no files of that kind, break no rules', async () => {
  assert.not.match((await run(MODULES, ['sensor.ko'])).stderr, /rule/);
  assert.not.match((await run(MODULES, ['sensor.c', 'missing.ko'])).stderr, /rule/);
});

test('tables that lie about their size are one message', async () => {
  const module = { is64: true, littleEndian: true, fields: 'offsets', hasNamespaces: true } as const;
  const exports = [{ name: 'a' }];
  await inFolder(async (folder) => {
    for (const isLinked of [false, true]) {
      const bytes = exportsFile({ ...module, exports, isLinked, hasLabels: false, excess: 5 });
      writeFileSync(join(folder, 'a.ko'), bytes);
      await failsOnce(folder, ['a.ko'], /a\.ko: __ksymtab: its 17 bytes are no table of exported symbols/);
      writeFileSync(join(folder, 'a.ko'), exportsFile({ ...module, exports, isLinked, excess: 2 ** 33 }));
      await failsOnce(folder, ['a.ko'], /__ksymtab: its \d+ bytes at 0x[0-9a-f]+ lie outside the file/);
    }
  });
});

test('a module that was cut anywhere ends in at most one error', async () => {
  const bytes = readFileSync(join(MODULES, 'sensor.ko'));
  await inFolder(async (folder) => {
    for (let length = 0; length < bytes.length; length += 61) {
      writeFileSync(join(folder, 'cut.ko'), bytes.subarray(0, length));
      await failsOnce(folder, ['cut.ko'], /^error: dwarfksyms version: cut\.ko: /);
    }
  });
});

test('wrong options are one message and a hint', async () => {
  const fails = async (args: readonly string[], message: RegExp): Promise<void> => {
    const { status, stdout, stderr } = await run(MODULES, args);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.match(stderr, message);
    assert.ok(stderr.endsWith('Try "dwarfksyms version --help".\n'), stderr);
  };
  await fails([], /missing path/);
  await fails(
    ['--format=xml', 'sensor.ko'],
    /invalid value 'xml' for --format: expected one of symver, symvers, json/,
  );
  await fails(
    ['--profile=other', 'sensor.ko'],
    /invalid value 'other' for --profile: expected one of linux, canonical/,
  );
  await fails(['--jobs=0', 'sensor.ko'], /invalid value '0' for --jobs: expected a whole number from 1/);
  await fails(
    ['--verify', '--format=symvers', 'sensor.ko'],
    /--verify and --format symvers cannot be combined/,
  );
  await fails(['--nonsense', 'sensor.ko'], /unrecognized option '--nonsense'\n/);
  await fails(['--symtype', 'types', '--srtict', 'sensor.ko'], /'--srtict'; did you mean '--strict'\?\n/);
});

test('--jobs and --profile linux change nothing', async () => {
  assert.is((await run(MODULES, ['--jobs=4', '--profile=linux', 'sensor.ko'])).stdout, SENSOR);
});

test('--help describes the command on standard output', async () => {
  const { status, stdout, stderr } = await run(MODULES, ['--help']);
  assert.is(status, 0);
  assert.is(stderr, '');
  assert.match(stdout, /^Usage: dwarfksyms version /);
});

test.run();
