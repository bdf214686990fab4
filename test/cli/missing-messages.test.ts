/** What is said of symbols without a version, and of files without symbols. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MissingMessages } from '../../src/cli/missing-messages.ts';
import { Warnings } from '../../src/cli/messages.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import type { MissingReason } from '../../src/symver/missing-reason.ts';
import { inFolder, runVersion as run } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const STRIPPED = join(FIXTURES, 'split/module/sensor.ko');
const PLAIN = join(FIXTURES, 'oracle/scalars-i386-d5/object.o');

const ASSEMBLER: MissingReason = { kind: 'assembler' };
const NO_DWARF: MissingReason = { kind: 'no-debug-information' };
const NO_ENTRY: MissingReason = { kind: 'no-entry' };

function said(namesAll: boolean, action: (messages: MissingMessages) => void): string[] {
  const lines: string[] = [];
  const messages = new MissingMessages(({ message }) => lines.push(message), namesAll);
  action(messages);
  messages.finish();
  return lines;
}

function reasons(names: string, reason: MissingReason): [string, MissingReason][] {
  return names.split(' ').map((name) => [name, reason]);
}

test('symbols of a file that are missing for one reason share a line with the first names', () => {
  const missing = new Map([...reasons('a b c d e', ASSEMBLER), ...reasons('x y', NO_ENTRY)]);
  assert.equal(
    said(false, (messages) => messages.symbols('vmlinux', missing)),
    [
      'vmlinux: no version for a, b, c and 2 more: they are assembler symbols without types',
      'vmlinux: no version for x and y: no entries have these names',
    ],
  );
  assert.equal(
    said(true, (messages) => messages.symbols('vmlinux', missing)),
    [
      ...['a', 'b', 'c', 'd', 'e'].map(
        (name) => `vmlinux: no version for ${name}: it is an assembler symbol without a type`,
      ),
      ...['x', 'y'].map((name) => `vmlinux: no version for ${name}: no entry has that name`),
    ],
  );
});

test('what is wrong with single entries is said of each', () => {
  const missing = new Map<string, MissingReason>(
    ['a', 'b'].map((name, offset) => [
      name,
      { kind: 'not-searched', within: 'namespace', section: '.debug_info', offset },
    ]),
  );
  assert.is(said(false, (messages) => messages.symbols('a.o', missing)).length, 2);
});

test('files without debugging information are one line for the first and one for the others', () => {
  const lines = (namesAll: boolean): string[] =>
    said(namesAll, (messages) => {
      for (const path of ['a.ko', 'b.ko', 'c.ko', 'd.ko', 'e.ko'])
        messages.symbols(path, new Map(reasons('f g', NO_DWARF)));
    });
  assert.equal(lines(false), [
    'a.ko: no version for f and g: the file has no debugging information',
    'no version for 8 symbols of 4 more files, b.ko, c.ko, d.ko and 1 more: the file has no debugging information',
  ]);
  assert.is(lines(true).length, 5);
});

test('files that are named and export nothing are one line', async () => {
  const others = [1, 2, 3, 4].map((number) => `${number}.o`);
  await inFolder(async (folder) => {
    for (const name of others) copyFileSync(PLAIN, join(folder, name));
    const { status, stderr } = await run(folder, others);
    assert.is(
      stderr,
      'warning: dwarfksyms version: 4 files export no kernel symbols: 1.o, 2.o, 3.o and 1 more\n',
    );
    assert.is(status, 0);
    const strict = await run(folder, ['--strict', ...others]);
    assert.is(strict.stderr.match(/^warning: .* \d\.o: exports no kernel symbols$/gm)?.length, 4);
    assert.is(strict.status, 2);
  });
});

test('a directory without exported symbols is a warning', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'boot'));
    writeFileSync(join(folder, 'boot/config'), 'CONFIG_MODULES=y\n');
    const { status, stderr } = await run(folder, ['boot']);
    assert.is(
      stderr,
      'warning: dwarfksyms version: boot: no ELF file in this directory exports kernel symbols\n',
    );
    assert.is(status, 0);
    copyFileSync(join(FIXTURES, 'modules/queue.ko'), join(folder, 'boot/queue.ko'));
    assert.is((await run(folder, ['boot'])).stderr, '');
  });
});

test('debug files that cannot be found are said of the first module, and counted', async () => {
  await inFolder(async (folder) => {
    for (const name of ['a', 'b', 'c']) copyFileSync(STRIPPED, join(folder, `${name}.ko`));
    // The copies have one build id: none of them is looked for under the name of another.
    const { stderr } = await run(folder, ['.']);
    const lines = stderr.trimEnd().split('\n');
    assert.is(lines.length, 4, stderr);
    assert.match(
      lines[0] ?? '',
      /: a\.ko: the file with the debugging information cannot be found; looked for /,
    );
    assert.match(
      lines[2] ?? '',
      /: no version for 6 symbols of 2 more files, b\.ko and c\.ko: the file has no/,
    );
    assert.match(
      lines[3] ?? '',
      /version: 2 more times, elsewhere: the file with the debugging information cannot be found$/,
    );
  });
});

test('companions of other kinds are told apart by all of their text', () => {
  const lines: string[] = [];
  const warnings = new Warnings(({ message }) => lines.push(message));
  for (const detail of ['x.dwo is missing', 'y.dwo is missing', 'no file; in /a', 'no file; in /b'])
    warnings.warn(new DwarfksymsError('companion-missing', detail));
  warnings.finish();
  assert.equal(lines, [
    'x.dwo is missing',
    'y.dwo is missing',
    'no file; in /a',
    'once more, elsewhere: no file',
  ]);
});

test.run();
