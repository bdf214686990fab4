import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { die, DwarfBuilder, formed } from '../support/dwarf-builder.ts';
import { dumpOf } from '../support/dump-of.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MAILBOX = join(ROOT, 'test/fixtures/kernel-like/mailbox.o');
const ORACLE = join(ROOT, 'test/fixtures/oracle');
const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'docs/schema/dump.schema.json'), 'utf8')) as object;

/** An int, a pointer to it, and a structure with one member in a namespace. */
function sample(): { readonly file: Uint8Array; readonly intAt: number; readonly insideAt: number } {
  const int = die('base_type', { name: 'int', byte_size: 4, encoding: formed('data1', 5) });
  const inside = die('structure_type', { name: 'inside', byte_size: 8 }, [
    die('member', { name: 'first', type: int, data_member_location: 0 }),
    die('member', { name: 'second', type: int, data_member_location: 4 }),
  ]);
  const builder = new DwarfBuilder()
    .unit(
      die('compile_unit', { name: 'folder/one.c' }, [
        int,
        die('pointer_type', { type: int }),
        die('namespace', { name: 'outer' }, [inside]),
      ]),
    )
    .unit(die('compile_unit', { name: 'two.c' }, [die('base_type', { name: 'long', byte_size: 8 })]), {
      version: 4,
    });
  return { file: builder.file(), intAt: builder.offsetOf(int), insideAt: builder.offsetOf(inside) };
}

const tagsOf = (stdout: string): string[] =>
  [...stdout.matchAll(/^0x[0-9a-f]+ +(DW_TAG_\w+)$/gm)].map(([, tag = '']) => tag);

test('entries stand behind their offset, indented, with names, forms and values', async () => {
  const { file, intAt } = sample();
  const { status, stdout, stderr } = await dumpOf(file, '--unit', '0', '--section', 'info');
  assert.is(stderr, '');
  assert.is(status, 0);
  const lines = stdout.split('\n').map((line) => line.replaceAll(/ +/g, ' '));
  assert.ok(lines.includes(' DW_AT_encoding DW_FORM_data1 5 DW_ATE_signed'));
  assert.ok(lines.includes(` DW_AT_type DW_FORM_ref4 <0x${intAt.toString(16)}> DW_TAG_base_type "int"`));
  assert.equal(tagsOf(stdout), [
    'DW_TAG_compile_unit',
    'DW_TAG_base_type',
    'DW_TAG_pointer_type',
    'DW_TAG_namespace',
    'DW_TAG_structure_type',
    'DW_TAG_member',
    'DW_TAG_member',
  ]);
});

test('a unit is chosen by number, by an offset in it, and by its name or the end of it', async () => {
  const { file } = sample();
  for (const unit of ['1', 'two.c'])
    assert.equal(tagsOf((await dumpOf(file, '--unit', unit)).stdout).length, 2, unit);
  for (const unit of ['0', '0x10', 'one.c', 'folder/one.c'])
    assert.equal(tagsOf((await dumpOf(file, '--unit', unit)).stdout).length, 7, unit);
  const { status, stderr } = await dumpOf(file, '--unit', 'ne.c');
  assert.is(status, 1);
  assert.match(stderr, /^warning: dwarfksyms dump: .*: does not have the unit of --unit$/m);
  const unknown = await dumpOf(file, '--name', 'no_such_type');
  assert.is(unknown.status, 1);
  assert.match(
    unknown.stderr,
    /^warning: dwarfksyms dump: .*: does not have an entry of the name 'no_such_type'$/m,
  );
});

test('an entry is chosen by its offset or its name, with what is below it, as deep as wanted', async () => {
  const { file, insideAt } = sample();
  const whole = ['DW_TAG_structure_type', 'DW_TAG_member', 'DW_TAG_member'];
  assert.equal(tagsOf((await dumpOf(file, '--offset', String(insideAt))).stdout), whole);
  assert.equal(
    tagsOf((await dumpOf(file, '-o', `0x${insideAt.toString(16)}`, '-d', '0')).stdout),
    whole.slice(0, 1),
  );
  assert.equal(tagsOf((await dumpOf(file, '--name', 'inside')).stdout), whole);
  assert.equal(tagsOf((await dumpOf(file, '--name', 'second')).stdout), ['DW_TAG_member']);
  assert.is((await dumpOf(file, '--offset', String(insideAt + 1))).status, 1);
  assert.is((await dumpOf(file, '--name', 'nobody')).status, 1);
});

test('line tables show directories and files', async () => {
  const { stdout } = await dumpOf(MAILBOX, '--section', 'line');
  assert.match(stdout, /line table at 0x0 of \.debug_line: version 5/);
  assert.match(stdout, /directory 0 {2}"\."\n/);
  assert.match(stdout, /file 2 {2}"types\.h", directory 0\n/);
});

test('abbreviations show their attributes, with implicit constants', async () => {
  const { stdout } = await dumpOf(MAILBOX, '--section', '.debug_abbrev');
  assert.match(stdout, / 2 {2}DW_TAG_pointer_type\n +DW_AT_byte_size +DW_FORM_implicit_const {2}8\n/);
});

test('every line of every JSON dump is valid by the schema', async () => {
  const validate = new Ajv2020({ allowUnionTypes: true, strict: false }).compile(SCHEMA);
  const objects = [MAILBOX, ...readdirSync(ORACLE).map((folder) => join(ORACLE, folder, 'object.o'))];
  let lines = 0;
  for (const path of objects.filter((one) => one.endsWith('.o'))) {
    const { stdout } = await dumpOf(
      path,
      '--format',
      'json',
      ...['info', 'types', 'abbrev', 'line'].map((one) => `-s${one}`),
    );
    for (const line of stdout.split('\n').slice(0, -1)) {
      lines++;
      if (!validate(JSON.parse(line)))
        assert.unreachable(`${path}: ${line} ${JSON.stringify(validate.errors)}`);
    }
  }
  assert.ok(lines > 1000, `${lines} lines`);
});

test('integers that a double does not hold are strings in JSON, and names are UTF-8', async () => {
  // The builder writes latin1: this is UTF-8 for é, and a byte that is no UTF-8.
  const root = die('compile_unit', { name: 'caf\u00c3\u00a9', producer: '\u00ff' }, [
    die('enumerator', { const_value: formed('data8', (1n << 64n) - 1n) }),
    die('enumerator', { const_value: formed('sdata', -1n) }),
  ]);
  const { stdout } = await dumpOf(new DwarfBuilder().unit(root).file(), '-f', 'json');
  assert.match(stdout, /"value":"18446744073709551615"/);
  assert.match(stdout, /"form":"DW_FORM_sdata","class":"constant","value":-1\}/);
  assert.match(stdout, /"value":"caf\u00c3\u00a9"/, 'UTF-8, read here as latin1');
  assert.match(stdout, /"value":"\\udcff"/);
});

test('bytes are shown with their place in the grammar, without a gap', async () => {
  const { status, stdout } = await dumpOf(MAILBOX, '--hex', '--section', 'info');
  assert.is(status, 0);
  let expected = 0;
  for (const [, offset = '', bytes = ''] of stdout.matchAll(/^0x([0-9a-f]{8}) {2}((?:[0-9a-f]{2} ?)*)/gm)) {
    assert.is(Number.parseInt(offset, 16), expected);
    expected += bytes.trim() === '' ? 0 : bytes.trim().split(' ').length;
  }
  assert.is(expected, 0x390, 'the whole unit');
  assert.match(stdout, /0x00000004 {2}05 00 +units\[0\]\.body\.version\n/);
  assert.match(
    stdout,
    /units\[0\]\.body\.dies\[11\]\.attrs\[0\]\.value {2}DW_AT_name DW_FORM_strp "list_head"\n/,
  );
});

test('control characters in names do not reach the terminal', async () => {
  const root = die('compile_unit', { name: 'a\u001b[31m"b\\\n' });
  const { stdout } = await dumpOf(new DwarfBuilder().unit(root).file());
  assert.match(stdout, /"a\\x1b\[31m\\"b\\\\\\x0a"/);
});

test('a damaged unit is reported, the next one is shown, and the exit status is 2', async () => {
  const { file } = sample();
  const bytes = Buffer.from(file);
  const entry = bytes.indexOf(Buffer.from('outer\0'));
  // What stands in front of the name is the code of the namespace.
  bytes[entry - 1] = 0x7f;
  const { status, stdout, stderr } = await dumpOf(bytes);
  assert.is(status, 2);
  assert.is(stderr, '');
  assert.match(stdout, /damaged: .*abbreviation code 127 is not in the table/);
  assert.match(stdout, /"two\.c"/);
  assert.match((await dumpOf(bytes, '-f', 'json')).stdout, /"kind":"damage","code":"dwarf-malformed"/);
});

test('what is no object, or no option, is one message and the exit status 2', async () => {
  for (const [file, ...options] of [
    [join(ROOT, 'package.json')],
    [join(ROOT, 'nothing-here')],
    [ROOT],
    [MAILBOX, '--section', 'text'],
    [MAILBOX, '--offset', 'x'],
    [MAILBOX, '--depth', '-1'],
    [MAILBOX, '--format', 'xml'],
    [MAILBOX, '--hex', '--format', 'json'],
    [MAILBOX, MAILBOX],
    [MAILBOX, '--nonsense'],
  ] as const) {
    const { status, stdout, stderr } = await dumpOf(file, ...options);
    assert.is(status, 2, stderr);
    assert.is(stdout, '');
    assert.match(stderr, /^error: dwarfksyms dump: [^\n]+\n(?:Try .*\n)?$/);
  }
});

test('no truncation of an object ends in anything but output or a message', async () => {
  const { file } = sample();
  for (let length = 0; length < file.length; length += 7)
    for (const options of [[], ['--hex'], ['-f', 'json']])
      assert.ok(
        [0, 1, 2].includes((await dumpOf(file.subarray(0, length), ...options)).status),
        String(length),
      );
});

test('what is compressed is shown as it is inside', async () => {
  const { file } = sample();
  const plain = await dumpOf(file);
  const { status, stdout } = await dumpOf(gzipSync(file));
  assert.is(status, 0);
  assert.is(stdout, plain.stdout);
});

test('the help names all options', async () => {
  const { status, stdout } = await dumpOf(MAILBOX, '--help');
  assert.is(status, 0);
  for (const option of ['unit', 'offset', 'name', 'section', 'depth', 'format', 'hex', 'help'])
    assert.match(stdout, new RegExp(` --${option}\\b`));
});

test.run();
