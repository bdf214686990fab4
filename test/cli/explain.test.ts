/** `dwarfksyms explain`, as it is called. What has to be in the answers, the sources of the fixtures say. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runExplain } from '../support/explain-run.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures');
const EXPLAIN = join(FIXTURES, 'explain');
const KERNEL_LIKE = join(FIXTURES, 'kernel-like');
const MODULES = join(FIXTURES, 'modules');
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/explain.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

interface SymbolValue {
  readonly symbol: string;
  readonly path: string;
  readonly version: string | null;
  readonly recorded: string | null;
  readonly exported: boolean;
  readonly declaration: string;
  readonly language: string;
  readonly types: readonly {
    readonly name: string;
    readonly from: string | null;
    readonly bitOffset: number | null;
    readonly byteSize: number | null;
    readonly body: string;
    readonly source: { readonly file: string; readonly line: number } | null;
  }[];
  readonly blindSpots: readonly { readonly kind: string; readonly where: readonly string[] }[];
  readonly paths: readonly { readonly steps: readonly { readonly name: string }[] }[];
}

interface Document {
  readonly symbols: readonly SymbolValue[];
  readonly types: readonly { readonly type: string; readonly byteSize: number; readonly unit: string }[];
  readonly reaching: readonly { readonly symbol: string; readonly path: string }[];
  readonly notFound: readonly {
    readonly kind: string;
    readonly name: string;
    readonly suggestion: string | null;
  }[];
  readonly failures: readonly { readonly path: string }[];
}

async function json(
  cwd: string,
  ...args: readonly string[]
): Promise<Document & { readonly status: number }> {
  const { status, stdout } = await runExplain(cwd, ['--format=json', ...args]);
  const document = JSON.parse(stdout) as Document;
  assert.ok(validate(document), JSON.stringify(validate.errors));
  return { ...document, status };
}

/** The line of a file on which a text is, counted from 1. */
function lineOf(file: string, text: string): number {
  const index = readFileSync(file, 'utf8').split('\n').indexOf(text);
  assert.is.not(index, -1, text);
  return index + 1;
}

test('versions are those of the recorded answers, and declarations those of the header', async () => {
  const recorded = new Map(
    readFileSync(join(KERNEL_LIKE, 'mailbox.symver'), 'utf8')
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([, name = '', version = '']) => (version === '' ? [] : [[name, version]])),
  );
  assert.is(recorded.size, 4);
  const { symbols, status } = await json(KERNEL_LIKE, 'mailbox.o', ...recorded.keys());
  assert.is(status, 0);
  const header = readFileSync(join(KERNEL_LIKE, 'mailbox.h'), 'utf8').replaceAll(
    'unsigned long',
    'long unsigned int',
  );
  for (const { symbol, version, declaration } of symbols) {
    assert.is(version, recorded.get(symbol));
    assert.ok(header.includes(declaration), declaration);
  }
});

test('each type is there once, with size, file and line', async () => {
  const { symbols } = await json(KERNEL_LIKE, 'mailbox.o', 'mailbox_send');
  const types = symbols[0]!.types;
  assert.is(new Set(types.map(({ name }) => name)).size, types.length);
  const header = join(KERNEL_LIKE, 'mailbox.h');
  const box = types.find(({ name }) => name === 's#mailbox');
  assert.equal(box?.source, { file: 'mailbox.h', line: lineOf(header, 'struct mailbox {') });
  assert.is(box?.byteSize, 72);
  assert.is(types.find(({ name }) => name === 'e#mailbox_state')?.bitOffset, 24 * 8);
  assert.is(types.find(({ name }) => name === 's#mailbox_private')?.body, 'private');
  assert.is(types.find(({ name }) => name === 's#list_head')?.from, 's#mailbox');
});

test('what no version sees is said of those that it concerns', async () => {
  const names = ['widget_print', 'widget_free', 'widget_reset', 'widget_first', 'widget_unknown'];
  const { symbols } = await json(EXPLAIN, 'widget.o', ...names);
  const kinds = symbols.map(({ blindSpots }) =>
    blindSpots.filter(({ where }) => names.includes(where[0]!)).map(({ kind }) => kind),
  );
  assert.equal(kinds, [['variadic'], ['noreturn'], ['unprototyped'], ['storage'], []]);
  const declared = symbols[4]!.types.filter(({ body }) => body === 'declared').map(({ name }) => name);
  assert.equal(declared, ['s#declared']);
  const dwarf3 = await json(EXPLAIN, 'widget-dwarf3.o', 'widget_print');
  const bits = dwarf3.symbols[0]!.blindSpots.find(({ kind }) => kind === 'bit-position');
  assert.equal(bits?.where, ['struct flags']);
});

test('a union of which the compiler describes no members is named, one of which it does is not', async () => {
  const { symbols } = await json(EXPLAIN, 'transparent.o', 'release_pages', 'release_named');
  assert.equal(
    symbols.map(({ types }) => types.map(({ name }) => name)),
    [['t#pages_arg'], ['u#named_arg', 's#page', 's#folio']],
  );
  const empty = symbols.map(({ blindSpots }) => blindSpots.filter(({ kind }) => kind === 'no-members'));
  assert.equal(
    empty.map((spots) => spots.map(({ where }) => where)),
    [[['pages_arg']], []],
  );
});

test('of two ways the shorter one is shown', async () => {
  const { symbols } = await json(EXPLAIN, 'widget.o', 'widget_walk', '--path=struct widget');
  assert.equal(
    symbols[0]!.paths.map(({ steps }) => steps.map(({ name }) => name)),
    [['t#chain_t', 's#chain', 's#widget']],
  );
  const text = await runExplain(EXPLAIN, ['widget.o', 'widget_walk', '-p', 'widget']);
  assert.match(text.stdout, 'member widget at 8 (struct widget *widget) -> struct widget');
});

test('the tree is folded, and says how much', async () => {
  const folded = await runExplain(EXPLAIN, ['widget.o', 'widget_walk', '--depth=1']);
  assert.match(folded.stdout, /^ {2}chain_t .*\+ 8 types\)$/mu);
  assert.not.match(folded.stdout, 'enum shape  (');
  const all = await runExplain(EXPLAIN, ['widget.o', 'widget_walk', '--depth=all']);
  assert.match(all.stdout, 'enum shape  (');
  assert.not.match(all.stdout, '+ ');
});

test('members in the places shown keep the versions, with the annotations shown', async () => {
  const versions = async (...args: readonly string[]): Promise<readonly (string | null)[]> =>
    (await json(EXPLAIN, ...args, 'widget_print', 'widget_walk')).symbols.map(({ version }) => version);
  assert.equal(await versions('widget-added.o', '--stable'), await versions('widget.o', '--stable'));
  assert.not.equal(await versions('widget-added.o'), await versions('widget.o'));
  const { stdout } = await runExplain(EXPLAIN, ['widget.o', '--layout=struct widget', '--holes', '2']);
  const header = readFileSync(join(EXPLAIN, 'widget.h'), 'utf8').replaceAll(/\s+/gu, ' ');
  assert.match(stdout, 'at 2, behind kind');
  assert.match(stdout, 'in the place of __kabi_reserved1');
  for (const annotation of [
    'union { NEW; unsigned char __kabi_ignored0; };',
    'union { NEW; struct { OLD; }; };',
  ])
    assert.match(stdout, annotation);
  assert.match(header, 'union { short added; unsigned char __kabi_ignored0; };');
});

test('exports that reach a type are found in all files', async () => {
  const files = [join(KERNEL_LIKE, 'mailbox.o'), join(EXPLAIN, 'widget.o')];
  const { reaching, status } = await json(ROOT, ...files, '--reaches=middle', '--reaches=mailbox_ops');
  assert.is(status, 0);
  assert.equal(
    reaching.map(({ symbol }) => symbol),
    ['mailbox_register', 'mailbox_send', 'mailbox_state', 'widget_walk'],
  );
});

test('a module has the version that it recorded, compressed or not', async () => {
  await inFolder(async (folder) => {
    copyFileSync(join(MODULES, 'queue.ko'), join(folder, 'queue.ko'));
    writeFileSync(join(folder, 'packed.ko.gz'), gzipSync(readFileSync(join(MODULES, 'queue.ko'))));
    for (const file of ['queue.ko', 'packed.ko.gz']) {
      const { symbols } = await json(folder, file, 'queue_push');
      assert.is(symbols[0]?.version, symbols[0]?.recorded);
      assert.is.not(symbols[0]?.recorded, null);
    }
    // Of a folder, the file counts that exports the symbol.
    copyFileSync(join(MODULES, 'sensor.ko'), join(folder, 'sensor.ko'));
    const { symbols } = await json(folder, '.', 'sensor_add');
    assert.equal(
      symbols.map(({ path }) => path),
      ['sensor.ko'],
    );
  });
});

test('a file can come from standard input', async () => {
  const { stdout } = await runExplain(
    KERNEL_LIKE,
    ['-', 'mailbox_send', '--depth=0'],
    readFileSync(join(KERNEL_LIKE, 'mailbox.o')),
  );
  assert.match(stdout, 'mailbox_send  0x');
});

test('versions are those of `version` for the whole file, whichever symbols are asked for', async () => {
  const { stdout } = await runVersion(ROOT, ['--format=json', join(EXPLAIN, 'widget.o')]);
  const all = JSON.parse(stdout) as {
    readonly objects: readonly {
      readonly symbols: readonly { readonly name: string; readonly version: string }[];
    }[];
  };
  for (const { name, version } of all.objects[0]!.symbols) {
    const { symbols } = await json(EXPLAIN, 'widget.o', name);
    assert.is(symbols[0]?.version, version, name);
  }
});

test('a type that one unit declares is taken from the one that defines it, as its type string is', async () => {
  const { symbols } = await json(join(FIXTURES, 'oracle/twotu-gcc-d5'), 'object.o', 'from_one', 'full_def');
  const type = symbols[0]!.types.find(({ name }) => name === 's#split_def');
  const header = join(FIXTURES, 'oracle/sources/twotu_def.h');
  assert.equal(type?.source, {
    file: 'twotu_def.h',
    line: lineOf(header, 'struct split_def { long body; struct shared back; };'),
  });
  assert.is(type?.byteSize, 24);
  const contested = symbols[0]!.blindSpots.find(({ kind }) => kind === 'contested');
  assert.equal(contested?.where, ['struct split_def']);
});

test('kABI rules count, where a version has to be explained with them', async () => {
  const folder = join(FIXTURES, 'oracle/kabi_declonly-gcc-d5-stable');
  const [with_, without] = [
    await json(folder, 'object.o', '--symbol=all', '--stable'),
    await json(folder, 'object.o', '--symbol=all'),
  ];
  const bodies = (document: Document): readonly string[] =>
    document.symbols[0]!.types.filter(({ body }) => body === 'not-shown').map(({ name }) => name);
  assert.is.not(with_.symbols[0]?.version, without.symbols[0]?.version);
  assert.ok(bodies(with_).length > 0);
  assert.equal(bodies(without), []);
  const kinds = with_.symbols[0]!.blindSpots.map(({ kind }) => kind);
  assert.ok(kinds.includes('overridden'));
  assert.not.ok(kinds.includes('contested'));
});

test('a stripped module is explained from its debug file', async () => {
  const folder = join(FIXTURES, 'split/module');
  await inFolder(async (elsewhere) => {
    copyFileSync(join(folder, 'sensor.ko.debug'), join(elsewhere, 'sensor.ko.debug'));
    const { symbols, status } = await json(folder, 'sensor.ko', 'sensor_add', `--debug-dir=${elsewhere}`);
    assert.is(status, 0);
    assert.match(symbols[0]!.declaration, /\bsensor_add\(/u);
    const { stdout } = await runVersion(folder, [`--debug-dir=${elsewhere}`, 'sensor.ko']);
    assert.match(stdout, `#SYMVER sensor_add ${symbols[0]!.version}\n`);
  });
});

test('Rust is shown as Rust', async () => {
  const { symbols } = await json(EXPLAIN, 'spelling-rust.o', 'choose');
  assert.is(symbols[0]?.language, 'rust');
  assert.is(symbols[0]?.declaration, 'pub fn choose(choice: &mut spelling::Choice) -> bool');
  assert.is(symbols[0]?.exported, false);
});

test('a private type has a layout, and all definitions of a name are shown without a symbol', async () => {
  const { types } = await json(
    EXPLAIN,
    'widget.o',
    'widget-added.o',
    '--layout=secret',
    '--layout=enum shape',
  );
  assert.equal(
    types.map(({ type, byteSize }) => [type, byteSize]),
    [
      ['s#secret', 4],
      ['e#shape', 4],
      ['s#secret', 4],
      ['e#shape', 4],
    ],
  );
});

test('what is mistyped is an answer "no", with what may have been meant', async () => {
  const symbol = await json(EXPLAIN, 'widget.o', 'widget_prin');
  assert.is(symbol.status, 1);
  assert.equal(symbol.notFound, [{ kind: 'symbol', name: 'widget_prin', suggestion: 'widget_print' }]);
  const type = await json(EXPLAIN, 'widget.o', 'widget_print', '--path=flagz');
  assert.equal(type.notFound, [{ kind: 'type', name: 'flagz', suggestion: 'flags' }]);
  const { status, stderr } = await runExplain(EXPLAIN, ['widget.o', '--reaches=midle']);
  assert.is(status, 1);
  assert.match(stderr, "no export reaches midle; did you mean 'middle'?");
});

test('a file that cannot be read is an error, once, and others are explained', async () => {
  const { status, failures, symbols } = await json(
    EXPLAIN,
    'missing.o',
    'widget.o',
    'widget_print',
    'nothing',
  );
  assert.is(status, 2);
  assert.equal(
    failures.map(({ path }) => path),
    ['missing.o'],
  );
  assert.is(symbols.length, 1);
});

test('what is asked for may be in a file that cannot be read: nothing is said to be missing', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'cut.o'), readFileSync(join(EXPLAIN, 'widget.o')).subarray(0, 2000));
    for (const asked of [['widget_print'], ['--layout=widget'], ['--reaches=widget']]) {
      const { status, stderr } = await runExplain(folder, ['cut.o', ...asked]);
      assert.match(stderr, /^error: dwarfksyms explain: cut.o: [^\n]*\n$/);
      assert.is(status, 2);
    }
  });
});

test('command lines without sense are refused', async () => {
  for (const [args, message] of [
    [[], 'missing path'],
    [['widget.o'], 'missing symbol'],
    [['widget.o', '--path=x'], '--path requires a symbol'],
    [['widget.o', 'a', '--holes=4'], '--holes requires --layout'],
    [['widget.o', '-l', 'x', '--holes=four'], "invalid value 'four' for --holes"],
    [['widget.o', 'a', '--depth=-1'], "invalid value '-1' for --depth"],
    [['widget.o', '--layout='], "invalid value '' for --layout"],
  ] as const) {
    const { status, stderr } = await runExplain(EXPLAIN, args);
    assert.is(status, 2);
    assert.match(stderr, message);
  }
});

test('the examples of docs/explain.md print what is shown below them', async () => {
  const blocks = readFileSync(join(ROOT, 'docs/explain.md'), 'utf8').matchAll(
    /^```\n\$ dwarfksyms explain ([^\n]*)\n(.*?)\n```$/gmsu,
  );
  let count = 0;
  for (const [, command = '', output = ''] of blocks) {
    const args = Array.from(
      command.matchAll(/"([^"]*)"|(\S+)/gu),
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
    const { stdout } = await runExplain(EXPLAIN, args);
    assert.ok(stdout.trimEnd().endsWith(output.replace(/^…\n/u, '')), `${command}\n${stdout}`);
    count++;
  }
  assert.is(count, 3);
});

test('damage is one error', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'cut.o'), readFileSync(join(EXPLAIN, 'widget.o')).subarray(0, 3000));
    const { status, stdout, stderr } = await runExplain(folder, ['cut.o', 'widget_print', '-q']);
    assert.is(status, 2);
    assert.is(stdout, '');
    assert.match(stderr, /^error: dwarfksyms explain: cut\.o: /u);
  });
});

test.run();
