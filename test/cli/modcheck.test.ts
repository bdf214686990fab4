/** `dwarfksyms modcheck`, as it is called: operands, formats, exit statuses. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withCheckColours } from '../../src/cli/verdict-colours.ts';
import { runModcheck } from '../support/modcheck-run.ts';
import { kernelFile, LAYOUT_VERSION, moduleFile, symversFile } from '../support/modules-builder.ts';
import { inFolder } from '../support/version-run.ts';
import { problemsOfJunit } from '../support/junit-shape.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/modcheck');
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/modcheck.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

interface Document {
  readonly kernels: readonly {
    readonly path: string;
    readonly release: string | null;
    readonly modules: number;
  }[];
  readonly results: readonly {
    readonly module: string;
    readonly kernel: string;
    readonly verdict: string;
    readonly loadsAfter: readonly string[];
    readonly refusals: readonly { readonly kind: string; readonly symbol?: string }[];
    readonly imports: readonly {
      readonly symbol: string;
      readonly outcome: string;
      readonly provider: string;
    }[];
  }[];
  readonly failures: readonly { readonly path: string; readonly code: string }[];
}

async function json(
  cwd: string,
  ...args: readonly string[]
): Promise<Document & { readonly status: number }> {
  const { status, stdout } = await runModcheck(cwd, ['--format=json', ...args]);
  const document = JSON.parse(stdout) as Document;
  assert.ok(validate(document), JSON.stringify(validate.errors));
  return { ...document, status };
}

test('the answer for one module comes first, and every import follows', async () => {
  const { status, stdout, stderr } = await runModcheck(FIXTURES, [
    'sensor.ko',
    '--against',
    'old/Module.symvers',
  ]);
  assert.is(
    stdout,
    `sensor.ko: would load
  version magic not compared: nothing has that of the kernel
  module_layout         vmlinux  equal
  register_chrdev_like  vmlinux  equal
`,
  );
  assert.equal([status, stderr], [0, '']);
});

test('several modules against several kernels are a matrix, and then what is refused', async () => {
  const kernels = ['-a', 'old/Module.symvers', '-a', 'new'];
  const { status, stdout } = await runModcheck(FIXTURES, ['hub.ko', 'sensor.ko', ...kernels]);
  assert.is(
    stdout,
    `1: old/Module.symvers
2: new

           1      2
hub.ko     loads  refused
sensor.ko  loads  loads

hub.ko on new: would be refused: disagrees about version of symbol memory_take
  memory_take  vmlinux  different: 0x00c0ffee in the module, 0x00c0ffef in vmlinux

3 would load, 1 would be refused
`,
  );
  assert.is(status, 1);
});

test('several modules against one kernel are a line each; --all shows all imports', async () => {
  const args = ['.', '--against', 'old/Module.symvers'];
  const short = await runModcheck(FIXTURES, args);
  assert.is(short.stdout, 'hub.ko: would load\nsensor.ko: would load\n\n2 would load, 0 would be refused\n');
  const long = await runModcheck(FIXTURES, ['--all', ...args]);
  assert.match(long.stdout, /^hub\.ko: would load\n {2}loaded after sensor\n/);
  assert.match(long.stdout, /\n {2}sensor_add {5}sensor {3}equal\n {2}trace_hub {6}- {8}weak, not there\n/);
});

test('JSON has every import of every module on every kernel', async () => {
  const document = await json(FIXTURES, 'hub.ko', 'sensor.ko', '-a', 'old', '-a', 'new/Module.symvers');
  assert.is(document.status, 1);
  assert.equal(
    document.results.map(({ module, kernel, verdict }) => [module, kernel, verdict]),
    [
      ['hub.ko', 'old', 'loads'],
      ['sensor.ko', 'old', 'loads'],
      ['hub.ko', 'new/Module.symvers', 'refused'],
      ['sensor.ko', 'new/Module.symvers', 'loads'],
    ],
  );
  const hub = document.results[2]!;
  assert.equal(hub.loadsAfter, ['sensor']);
  assert.equal(
    hub.imports.map(({ symbol, provider, outcome }) => [symbol, provider, outcome]),
    [
      ['module_layout', 'vmlinux', 'equal'],
      ['memory_take', 'vmlinux', 'different'],
      ['sensor_add', 'sensor', 'equal'],
      ['trace_hub', null, 'absent'],
    ],
  );
  assert.equal(hub.refusals[0]?.symbol, 'memory_take');
});

test('a folder is a kernel with its modules, whatever they are compressed with', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'lib/kernel'), { recursive: true });
    const offer = { name: 'a_symbol', crc: 9 };
    writeFileSync(join(folder, 'lib/vmlinux'), kernelFile({ exports: [{ name: 'kfree', crc: 5 }] }));
    writeFileSync(join(folder, 'lib/kernel/a.ko.gz'), gzipSync(moduleFile({ exports: [offer] })));
    const imports = [
      { name: 'kfree', version: 5 },
      { name: 'a_symbol', version: 9 },
    ];
    writeFileSync(join(folder, 'b.ko.gz'), gzipSync(moduleFile({ imports, information: { depends: 'a' } })));
    const document = await json(folder, 'b.ko.gz', '--against', 'lib');
    assert.is(document.status, 0);
    assert.equal(
      document.kernels.map(({ release, modules }) => [release, modules]),
      [['6.12.1', 1]],
    );
    assert.equal(document.results[0]?.loadsAfter, ['a']);
    const alone = await json(folder, 'b.ko.gz', '--against', 'lib/vmlinux');
    assert.equal([alone.status, alone.results[0]?.verdict], [2, 'unknown'], 'it cannot be told without a.ko');
  });
});

test('a folder of modules has its kernel in build/Module.symvers, or cannot be told of', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'b.ko'), moduleFile({ imports: [{ name: 'kfree', version: 5 }] }));
    mkdirSync(join(folder, 'lib/build'), { recursive: true });
    copyFileSync(join(folder, 'b.ko'), join(folder, 'lib/b.ko'));
    const unknown = await runModcheck(folder, ['b.ko', '--against', 'lib']);
    assert.is(unknown.status, 2);
    assert.match(unknown.stdout, /^b\.ko: cannot be told: nothing says what the kernel itself exports/);
    const vmlinux = [
      { name: 'kfree', crc: 5 },
      { name: 'module_layout', crc: LAYOUT_VERSION },
    ];
    writeFileSync(join(folder, 'lib/build/Module.symvers'), symversFile({ vmlinux }));
    assert.is((await runModcheck(folder, ['b.ko', '--against', 'lib'])).status, 0);
  });
});

test('--strict refuses a module without a version of a symbol', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.ko'), moduleFile({ imports: [{ name: 'kfree' }] }));
    writeFileSync(join(folder, 'vmlinux'), kernelFile({ exports: [{ name: 'kfree', crc: 5 }] }));
    assert.is((await runModcheck(folder, ['a.ko', '-a', 'vmlinux'])).status, 0);
    const strict = await runModcheck(folder, ['--strict', 'a.ko', '-a', 'vmlinux']);
    assert.is(strict.status, 1);
    assert.match(strict.stdout, /^a\.ko: would be refused: no symbol version for kfree\n/);
  });
});

test('on a terminal, answers have colours', () => {
  const green = (text: string): string => `\u001b[1;32m${text}\u001b[0m`;
  const red = (text: string): string => `\u001b[1;31m${text}\u001b[0m`;
  assert.is(
    withCheckColours(
      'a.ko     loads  refused  loads\nloads.ko: would load\nb.ko on k: would be refused: unknown\n',
    ),
    `a.ko     ${green('loads')}  ${red('refused')}  ${green('loads')}\nloads.ko: ${green('would load')}\nb.ko on k: ${red('would be refused')}: unknown\n`,
  );
});

test('- is standard input', async () => {
  const symvers = readFileSync(join(FIXTURES, 'new/Module.symvers'), 'latin1');
  const { status } = await runModcheck(FIXTURES, ['.', '--against', '-'], symvers);
  assert.is(status, 1);
});

// ---------------------------------------------------------------- JUnit

test('JUnit has a suite per kernel, a case per module, and the shape of its schema', async () => {
  const { status, stdout } = await runModcheck(FIXTURES, [
    '-f',
    'junit',
    '.',
    'gone.ko',
    '-a',
    'old',
    '-a',
    'new',
  ]);
  assert.is(status, 2, 'a file is missing');
  assert.equal(problemsOfJunit(stdout), []);
  assert.match(stdout, /<testsuites name="dwarfksyms modcheck" tests="5" failures="1" errors="1">/);
  assert.match(stdout, /<testsuite name="new" tests="2" failures="1" errors="0">/);
  assert.match(
    stdout,
    /<testcase name="hub\.ko" classname="new">\s*<failure type="refused" message="would be refused: [^"]+">/,
  );
  assert.match(stdout, /<testsuite name="unreadable files" tests="1" failures="0" errors="1">/);
});

test('JUnit is XML whatever names are made of', async () => {
  await inFolder(async (folder) => {
    const name = '<a> & "b"\u0001\u00e9';
    const imports = [{ name: 'x<y>&"z"\u0007', version: 1 }];
    writeFileSync(join(folder, `${name}.ko`), moduleFile({ imports }));
    writeFileSync(join(folder, 'vmlinux'), kernelFile());
    const { stdout } = await runModcheck(folder, ['-f', 'junit', `${name}.ko`, '-a', 'vmlinux']);
    assert.equal(problemsOfJunit(stdout), []);
    const text = Buffer.from(stdout, 'latin1').toString();
    assert.match(text, /<testcase name="&lt;a&gt; &amp; &quot;b&quot;\ufffd\u00e9\.ko" /);
    assert.match(text, />unknown symbol x&lt;y&gt;&amp;&quot;z&quot;\ufffd<\/failure>/);
  });
});

test('the shape finds what is wrong with a document', () => {
  const suite = '<testsuite name="a" tests="1" failures="0" errors="0">';
  for (const [text, problem] of [
    ['<testsuites><testcase name="a"/></testsuites>', 'testcase in testsuites'],
    ['<testsuites><testsuite name="a"/></testsuites>', 'testsuite without tests'],
    [`<testsuites>${suite}<testcase/></testsuite></testsuites>`, 'testcase without name'],
    [`<testsuites>${suite}<testcase name="a" x="1"/></testsuite></testsuites>`, 'testcase with x'],
    [`<testsuites>${suite}</testsuites>`, '</testsuites> ends testsuite'],
    ['<testsuites name="a & b"></testsuites>', 'text that is not escaped'],
    ['<testsuites></testsuites', 'text that is not escaped'],
  ] as const)
    assert.ok(problemsOfJunit(text).includes(problem), `${text}: ${problemsOfJunit(text).join('; ')}`);
});

// ---------------------------------------------------------------- errors

const MESSAGES: readonly (readonly [title: string, args: readonly string[], message: RegExp])[] = [
  ['no module', ['-a', 'old'], /missing path/],
  ['no kernel', ['hub.ko'], /missing option --against/],
  ['an empty path', ['', '-a', 'old'], /invalid path: it is empty/],
  [
    'an unknown format',
    ['hub.ko', '-a', 'old', '-f', 'xml'],
    /invalid value 'xml' for --format: expected one of text, json, junit/,
  ],
  ['a folder without modules', ['old', '-a', 'old'], /there are no modules in old/],
  [
    'a kernel that is a module',
    ['hub.ko', '-a', 'sensor.ko'],
    /sensor\.ko: is a module, and is not a kernel/,
  ],
  ['a kernel that is neither', ['hub.ko', '-a', 'hub.c'], /hub\.c: .*ELF/],
  ['an object', ['../modules/queue.ko', '-a', 'old'], /queue\.ko: is no kernel module/],
  ['a kernel that is not there', ['hub.ko', '-a', 'gone'], /gone: /],
];
for (const [title, args, message] of MESSAGES)
  test(`${title} is one message, and status 2`, async () => {
    const { status, stdout, stderr } = await runModcheck(FIXTURES, args);
    assert.is(status, 2);
    assert.match(stderr, /^error: dwarfksyms modcheck: /);
    assert.match(stderr, message);
    assert.is(
      stderr
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('error')).length,
      1,
    );
    assert.is(stdout, '');
  });

test('what can be read is answered, and the status is that something could not', async () => {
  const document = await json(FIXTURES, 'gone.ko', 'hub.ko', '-a', 'new', '-a', 'hub.c');
  assert.is(document.status, 2);
  assert.equal(
    document.results.map(({ module, kernel }) => [module, kernel]),
    [['hub.ko', 'new']],
  );
  assert.equal(
    document.failures.map(({ path }) => path),
    ['gone.ko', 'hub.c'],
  );
});

test('a folder with two kernels is an error that names them', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'boot'));
    for (const release of ['1', '2']) writeFileSync(join(folder, `boot/vmlinux-${release}`), kernelFile());
    const { status, stderr } = await runModcheck(FIXTURES, ['hub.ko', '-a', join(folder, 'boot')]);
    assert.is(status, 2);
    assert.match(stderr, /has two kernels, .*vmlinux-1 and .*vmlinux-2/);
  });
});

test('damaged tables are errors with a place', async () => {
  await inFolder(async (folder) => {
    const whole = moduleFile({ imports: [{ name: 'kfree', version: 5 }] });
    for (const size of [20, 64, 200, whole.length - 100]) {
      writeFileSync(join(folder, 'cut.ko'), whole.subarray(0, size));
      // oxlint-disable-next-line no-await-in-loop -- one file, written anew
      const { status, stderr, stdout } = await runModcheck(folder, ['cut.ko', '-a', join(FIXTURES, 'old')]);
      assert.is(status, 2, `${size} bytes`);
      assert.match(stderr, /^error: dwarfksyms modcheck: cut\.ko: /);
      assert.is(stdout, '');
    }
  });
});

test.run();
