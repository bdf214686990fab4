/** `dwarfksyms version --profile canonical` and `--explain-order`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openElf, versionSymbols } from '../../src/index.ts';
import { versionText } from '../../src/report/version-report.ts';
import { die, DwarfBuilder, type Die } from '../support/dwarf-builder.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'test/fixtures/modules');
const ORACLE = join(ROOT, 'test/fixtures/oracle');
const FORWARD = join(ORACLE, 'asm-units-forward');

const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/version.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** `x` reaches only a declaration of a structure that `y` reaches the definition of. */
function twoUnits(): Uint8Array {
  const unit = (name: string, type: Die): Die =>
    die('compile_unit', {}, [type, die('variable', { name, type })]);
  return new DwarfBuilder()
    .unit(unit('x', die('structure_type', { name: 'a b', declaration: true })))
    .unit(unit('y', die('structure_type', { name: 'a b' }, [die('member', { name: 'm' })])))
    .file();
}

const crcOf = (text: string): string => versionText(crc32(text));
const LINUX_X = crcOf('variable structure_type a b { }');
const CANONICAL_X = crcOf('variable structure_type a b { member base_type void m }');

test('the versions of the profile canonical do not depend on the symbols listed', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'two.o'), twoUnits());
    const versions = async (profile: string, names: string): Promise<string> =>
      (await runVersion(folder, [`--profile=${profile}`, '--symbols=-', 'two.o'], names)).stdout;
    assert.is(await versions('linux', 'x'), `#SYMVER x ${LINUX_X}\n`);
    assert.is(await versions('canonical', 'x'), `#SYMVER x ${CANONICAL_X}\n`);
    for (const profile of ['linux', 'canonical'])
      assert.match(await versions(profile, 'x\ny'), new RegExp(`^#SYMVER x ${CANONICAL_X}\n#SYMVER y `));
  });
});

test('an explanation is a line per symbol whose version differs, and exit status 1', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'two.o'), twoUnits());
    const { status, stdout, stderr } = await runVersion(
      folder,
      ['--explain-order', '--symbols=-', 'two.o'],
      'x',
    );
    assert.is(
      stdout,
      `two.o: x: linux ${LINUX_X}, canonical ${CANONICAL_X}: other-exports through s#'a b'\n`,
    );
    assert.is(stderr, '');
    assert.is(status, 1);
  });
});

test('where nothing differs there is nothing to explain', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'two.o'), twoUnits());
    const args = ['--explain-order', '--symbols=-', 'two.o'];
    assert.equal(await runVersion(folder, args, 'x\ny'), { status: 0, stdout: '', stderr: '' });
  });
  assert.equal(await runVersion(MODULES, ['--explain-order', 'sensor.ko', 'queue.ko']), {
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('in JSON every symbol has both versions', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'two.o'), twoUnits());
    const args = ['--explain-order', '--format=json', '--symbols=-', 'two.o'];
    const { status, stdout } = await runVersion(folder, args, 'x\ny\nz');
    const both = JSON.parse(stdout) as { objects: readonly { symbols: readonly object[] }[] };
    assert.ok(validate(both), JSON.stringify(validate.errors));
    const unknown = { gplOnly: null, namespace: null };
    const same = { canonical: CANONICAL_X, causes: [] };
    assert.equal(both.objects[0]?.symbols[0], { name: 'x', version: CANONICAL_X, order: same, ...unknown });
    assert.is(status, 0);
    const one = JSON.parse((await runVersion(folder, args, 'x')).stdout) as typeof both;
    assert.ok(validate(one), JSON.stringify(validate.errors));
    const causes = [{ cause: 'other-exports', through: "s#'a b'" }];
    assert.equal(one.objects[0]?.symbols, [
      { name: 'x', version: LINUX_X, order: { canonical: CANONICAL_X, causes }, ...unknown },
    ]);
  });
});

test('JSON says which profile it is', async () => {
  const { stdout } = await runVersion(MODULES, ['--profile=canonical', '--format=json', 'sensor.ko']);
  const document = JSON.parse(stdout) as { profile: string };
  assert.ok(validate(document), JSON.stringify(validate.errors));
  assert.is(document.profile, 'canonical');
});

test('a symbol that only one profile finds has one version', async () => {
  const names = 'data_obj\nalias_only\n';
  await inFolder(async (folder) => {
    const file = new DwarfBuilder()
      .unit(die('compile_unit', {}, [die('variable', { name: 'data_obj' })]))
      .file(['data_obj', 'alias_only'].map((name) => ({ name, section: 1, value: 8, binding: 1 })));
    writeFileSync(join(folder, 'a.o'), file);
    const alone = ['--symbols=-', '--explain-order', 'a.o'];
    assert.is((await runVersion(folder, alone, names)).status, 0);
    const { status, stdout, stderr } = await runVersion(folder, alone, 'alias_only');
    assert.match(stdout, /^a\.o: alias_only: linux none, canonical 0x[0-9a-f]{8}: .*other-exports/);
    assert.match(stderr, /no version for alias_only/);
    assert.is(status, 1);
  });
});

test('real objects are explained', async () => {
  const { stdout, status } = await runVersion(FORWARD, [
    '--explain-order',
    '--symbols=symbols.txt',
    'object.o',
  ]);
  assert.match(stdout, /^object\.o: back: linux 0xc60d4691, canonical 0x5368b675: unit-order through back$/m);
  assert.is(status, 1);
});

test('threads change nothing', async () => {
  const args = ['--explain-order', '--format=json', 'sensor.ko', 'queue.ko', 'bridge.ko', 'missing.ko'];
  assert.equal(
    await runVersion(MODULES, ['--jobs=2', ...args]),
    await runVersion(MODULES, ['--jobs=1', ...args]),
  );
});

test('an object that cannot be read is an error, as ever', async () => {
  const { status, stdout, stderr } = await runVersion(MODULES, ['--explain-order', 'missing.ko']);
  assert.is(status, 2);
  assert.is(stdout, '');
  assert.match(stderr, /missing\.ko: cannot be opened/);
});

test('questions that do not go together are wrong options', async () => {
  const fails = async (args: readonly string[], message: RegExp): Promise<void> => {
    const { status, stdout, stderr } = await runVersion(MODULES, [...args, 'sensor.ko']);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.match(stderr, message);
  };
  await fails(['--explain-order', '--verify'], /--explain-order and --verify cannot be combined/);
  await fails(
    ['--explain-order', '--format=symvers'],
    /--explain-order and --format symvers cannot be combined/,
  );
  await fails(['--explain-order', '--profile=canonical'], /--explain-order requires --profile linux/);
  await fails(['--verify', '--profile=canonical'], /--verify requires --profile linux/);
});

test('the library computes canonical versions too', async () => {
  const object = openElf(twoUnits());
  const version = async (profile: 'linux' | 'canonical'): Promise<number | undefined> =>
    (await versionSymbols(object, { names: ['x'], profile })).versions.get('x');
  assert.is(await version('linux'), Number(LINUX_X));
  assert.is(await version('canonical'), Number(CANONICAL_X));
});

test.run();
