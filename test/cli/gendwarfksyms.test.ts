/** The drop-in in-process: files, streams, messages (symbol versions, section 9). */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { crc32 } from 'node:zlib';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';
import { INT, intType, VOID } from '../support/common-types.ts';
import { die, formed, type Die } from '../support/dwarf-builder.ts';
import { oneUnit } from '../support/versions-of.ts';

interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const test = suite<{ folder: string; run(args: readonly string[], names: string): Finished }>(
  'gendwarfksyms',
);

test.before.each((context) => {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-'));
  context.folder = folder;
  context.run = (argv, names) => {
    const streams = { stdout: '', stderr: '' };
    const status = gendwarfksyms({
      argv,
      cwd: folder,
      readStdin: () => Buffer.from(names, 'latin1'),
      stdout: (bytes) => void (streams.stdout += Buffer.from(bytes).toString('latin1')),
      stderr: (text) =>
        void (streams.stderr += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
    });
    return { status, ...streams };
  };
  const write = (name: string, entries: readonly Die[]): void =>
    writeFileSync(join(folder, name), oneUnit(entries));
  const int = intType();
  write('void.o', [die('variable', { name: 'v' }), die('variable', { name: 'only_here' })]);
  write('int.o', [
    int,
    die('variable', { name: 'v', type: int }),
    die('variable', { name: 'n\u00e9', type: int }),
  ]);
  const typedef = die('typedef', { name: 't', type: int });
  write('typedef.o', [int, typedef, die('variable', { name: 'v', type: typedef })]);
  const label = die('label');
  write('bad.o', [die('base_type', { name: 'padding' }), label, die('variable', { name: 'v', type: label })]);
  write('warns.o', [die('variable', { name: 'v', type: formed('ref4', 0x1234) })]);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

const line = (name: string, text: string): string =>
  `#SYMVER ${name} 0x${crc32(Buffer.from(text, 'latin1')).toString(16).padStart(8, '0')}\n`;

test('types in a supplementary file that is missing are an error for the symbols that lead there, and only for them', ({
  folder,
  run,
}) => {
  const fixture = join(import.meta.dirname, '../fixtures/split/dwz/bus.so');
  writeFileSync(join(folder, 'bus.so'), readFileSync(fixture));
  const { status, stdout, stderr } = run(['bus.so', '-Tout'], 'bus_root\nbus_register\n');
  assert.is(status, 1);
  assert.is(stdout, '');
  assert.match(
    stderr,
    /^error: .*bus\.so: no version for bus_register: its types refer to .* common\.debug, which cannot/m,
  );
  assert.not.ok(readdirSync(folder).includes('out'));
  const other = run(['bus.so'], 'bus_root\n');
  assert.is(other.status, 0);
  assert.match(other.stdout, /^#SYMVER bus_root 0x(?!00000000)/);
});

test('one line for each name, with the CRC of its text', ({ run }) => {
  assert.equal(run(['int.o'], 'v\n'), { status: 0, stdout: line('v', `variable ${INT}`), stderr: '' });
});

test('of several files the first that knows a symbol counts', ({ run }) => {
  assert.is(run(['void.o', 'int.o'], 'v\n').stdout, line('v', `variable ${VOID}`));
  assert.is(run(['int.o', 'void.o'], 'v\n').stdout, line('v', `variable ${INT}`));
  assert.is(run(['int.o', 'void.o'], 'only_here\n').stdout, line('only_here', `variable ${VOID}`));
});

test('a symbol that no file knows is a warning and has the version 0', ({ run }) => {
  const { status, stdout, stderr } = run(['int.o', 'void.o'], 'missing\n');
  assert.is(status, 0);
  assert.is(stdout, '#SYMVER missing 0x00000000\n');
  assert.match(stderr, /^warning: .*\bmissing\n$/);
});

test('an empty list is done before a file is opened or written', ({ folder, run }) => {
  assert.equal(run(['-T', 'types', 'no-such-file'], ''), { status: 0, stdout: '', stderr: '' });
  assert.not(readdirSync(folder).includes('types'));
});

test('names are bytes on the way in and out', ({ folder, run }) => {
  assert.is(run(['-T', 'types', 'int.o'], 'n\u00e9\n').stdout, line('n\u00e9', `variable ${INT}`));
  assert.is(readFileSync(join(folder, 'types'), 'latin1'), `n\u00e9 variable ${INT}\n`);
  assert.match(run(['int.o'], 'm\u00fc\u00df\n').stderr, /m\u00fc\u00df\n$/);
});

test('the types file has the types and symbols of each file', ({ folder, run }) => {
  assert.is(run(['--symtypes=types', 'typedef.o', 'void.o'], 'v\n').status, 0);
  const first = `t#t typedef_type t { ${INT} }\nv variable t#t\n`;
  assert.is(readFileSync(join(folder, 'types'), 'latin1'), `${first}v variable ${VOID}\n`);
});

test('a failure leaves an older types file as it was, and no other files', ({ folder, run }) => {
  writeFileSync(join(folder, 'types'), 'older');
  const before = readdirSync(folder);
  assert.is(run(['-T', 'types', 'int.o', 'bad.o'], 'v\n').status, 1);
  assert.is(run(['-T', 'new', 'int.o', 'no-such-file'], 'v\n').status, 1);
  assert.is(readFileSync(join(folder, 'types'), 'latin1'), 'older');
  assert.equal(readdirSync(folder), before);
});

test('a failure in any file leaves standard output empty', ({ run }) => {
  const { status, stdout, stderr } = run(['int.o', 'bad.o'], 'v\n');
  assert.is(status, 1);
  assert.is(stdout, '');
  assert.is(stderr.split('\n').length, 2);
});

test('an error names file, section and offset', ({ run }) => {
  assert.match(
    run(['bad.o'], 'v\n').stderr,
    /^error: gendwarfksyms: .*bad\.o: \.debug_info\+0x[0-9a-f]+: unsupported tag DW_TAG_label /,
  );
});

test('so does a warning, which is no failure', ({ run }) => {
  const { status, stdout, stderr } = run(['warns.o'], 'v\n');
  assert.is(status, 0);
  assert.is(stdout, line('v', `variable ${VOID}`));
  assert.match(stderr, /^warning: gendwarfksyms: .*warns\.o: \.debug_info\+0x[0-9a-f]+: .*0x1234 /);
});

test('a list with a blank line, no file, an unknown option are failures', ({ run }) => {
  for (const [args, names] of [
    [['int.o'], 'v\n\n'],
    [[], 'v\n'],
    [['--what', 'int.o'], 'v\n'],
    [['-T'], 'v\n'],
  ] as const) {
    const { status, stdout, stderr } = run(args, names);
    assert.is(status, 1);
    assert.is(stdout, '');
    assert.ok(stderr.length > 0);
  }
});

test('--dump-versions and --dump-types write what counts to standard error', ({ run }) => {
  const type = `typedef_type t { ${INT} }`;
  assert.is(run(['--dump-versions', 'typedef.o'], 'v\n').stderr, `v variable ${type}\n`);
  assert.is(run(['--dump-types', 'typedef.o'], 'v\n').stderr, `t#t ${type}\n`);
});

test('--help is no failure and needs nothing', ({ run }) => {
  const { status, stdout, stderr } = run(['--help'], '');
  assert.is(status, 0);
  assert.is(stdout, '');
  assert.match(stderr, 'Usage: gendwarfksyms');
});

test('what an earlier file failed to say cannot leak into a later one', ({ run }) => {
  const alone = run(['int.o'], 'v\n').stdout;
  assert.is(run(['warns.o', 'int.o'], 'v\n').stdout, line('v', `variable ${VOID}`));
  assert.is(run(['int.o', 'warns.o'], 'v\n').stdout, alone);
});

test.run();
