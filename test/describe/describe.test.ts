/** Real objects, taken apart and written again. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { describe } from '../../src/describe/describe.ts';
import { normalize } from '../../src/describe/normal-form.ts';
import { Companions } from '../../src/elf/companions.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import type { Description } from '../../src/write/description.ts';
import { writeDescription } from '../../src/write/write.ts';
import { answerOf, SPLIT_FIXTURES, SPLIT_SYMBOLS } from '../support/companions.ts';
import { objectCases, oracleFolders } from '../support/oracle.ts';
import { attributesOf, describeFile, firstFile, written } from './round-trip.ts';

await zstdIsReady;

/** Damage that prevents reading. */
const DAMAGED: ReadonlySet<string> = new Set([
  'asm-unit-badabbrev',
  'asm-unit-badform',
  'asm-unit-unknowncode',
  'asm-unit-version6',
  // LLVM bitcode.
  'recur-clang-lto',
]);

/** Cases whose description does not say all. */
const UNLIKE: ReadonlySet<string> = new Set([
  // Its line table cannot be read: then it is left out, and a message is another.
  'asm-files-badline',
  // Its debugging information is in another file.
  'enums-gcc-debuglink',
  // The message gives an offset.
  'mixed-lto',
]);

function describeAt(path: string): Description {
  const companions = new Companions(path, () => undefined, { systemFolder: '/nonexistent' });
  try {
    return describe(path, readFileSync(path), { companions });
  } finally {
    companions.close();
  }
}

/** Writes the description of a file to a folder, and returns where the object is. */
function rewrite(description: Description, folder: string): string {
  const files = writeDescription(description);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return join(folder, firstFile(description).name);
}

function inFolder<T>(action: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-describe-'));
  try {
    return action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is described and written again has the same description and the same versions. */
function assertRewritten(path: string, names: readonly string[]): void {
  inFolder((folder) => {
    const description = describeAt(path);
    const copy = rewrite(description, folder);
    assert.ok(isDeepStrictEqual(normalize(describeAt(copy)), normalize(description)), path);
    const [before, after] = [path, copy].map((file) => answerOf(file, { names }));
    assert.equal(after?.versions, before?.versions, path);
    assert.is(after?.error?.detail, before?.error?.detail, path);
    assert.is(after?.symtypes, before?.symtypes, path);
  });
}

for (const oracle of oracleFolders())
  test(`the objects of ${basename(dirname(oracle))}/${basename(oracle)} are the same when they are written again`, () => {
    let count = 0;
    for (const { name, folder, symbols } of objectCases(oracle)) {
      if (DAMAGED.has(name) || UNLIKE.has(name)) continue;
      const names = Buffer.from(symbols).toString('latin1').split('\n').filter(Boolean);
      for (const object of readdirSync(folder).filter((file) => /\.k?o$/.test(file))) {
        assertRewritten(join(folder, object), names);
        count++;
      }
    }
    assert.ok(count > 0);
  });

test('split and supplementary files are the same when they are written again', () => {
  for (const folder of [
    'gcc-4',
    'gcc-4-types',
    'gcc-5',
    'gcc-5-types',
    'clang-4',
    'clang-5',
    'clang-5-types',
    'dwz',
  ])
    for (const name of ['bus.o', 'probe.o', 'both.o', 'bus.so', 'probe.so']) {
      const path = join(SPLIT_FIXTURES, folder, name);
      if (!readdirSync(dirname(path)).includes(name)) continue;
      // Packages are not described.
      inFolder((copy) => {
        cpSync(dirname(path), copy, { recursive: true, filter: (from) => !from.endsWith('.dwp') });
        assertRewritten(join(copy, name), SPLIT_SYMBOLS);
      });
    }
});

test('files are those of the one line table of a split file', () => {
  for (const folder of ['gcc-4', 'gcc-4-types', 'gcc-5', 'clang-5-types']) {
    const [, split] = describeAt(join(SPLIT_FIXTURES, folder, 'bus.o')).files;
    const values = (split?.units ?? [])
      .flatMap(({ root }) => [root, ...(root.children ?? [])])
      .flatMap(({ attributes }) => attributes.filter(({ name }) => name === DW_AT.decl_file));
    assert.ok(values.length > 0, folder);
    assert.ok(
      values.every(({ value }) => value.kind === 'file'),
      folder,
    );
  }
});

test('split units that an object holds itself are described as in a file of their own', () => {
  const path = join(SPLIT_FIXTURES, 'clang-single', 'bus.o');
  const description = describeAt(path);
  assert.equal(
    description.files.map(({ name, role, sections }) => [name, role, sections.length > 0]),
    [
      ['bus.o', 'object', true],
      ['bus.o.dwo', 'dwo', false],
    ],
  );
  const name = attributesOf(description).find((one) => one.name === DW_AT.dwo_name);
  assert.equal(name?.value, { kind: 'string', text: 'bus.o.dwo' });
  assertRewritten(path, SPLIT_SYMBOLS);
});

test('damaged files are errors of the readers, with their place', () => {
  for (const path of damagedObjects()) {
    assert.throws(
      () => describeAt(path),
      (error: unknown) => error instanceof DwarfksymsError && error.place.file === path,
      path,
    );
  }
});

function damagedObjects(): readonly string[] {
  const found = oracleFolders().flatMap((oracle) =>
    objectCases(oracle).filter(({ name }) => DAMAGED.has(name)),
  );
  assert.ok(found.length > 0);
  return found.map(({ folder }) => join(folder, 'object.o'));
}

test('what is left out is counted', () => {
  const path = join(SPLIT_FIXTURES, 'gcc-5', 'bus.whole.o');
  const { omitted } = describeFile('bus.o', readFileSync(path));
  assert.equal(
    omitted.map((text) => text.replace(/ .*/, '')),
    ['line-program', 'section'],
  );
});

test('units that are in a debug file are said to be left out', () => {
  const found = oracleFolders().flatMap((oracle) =>
    objectCases(oracle).filter(({ name }) => name === 'enums-gcc-debuglink'),
  );
  for (const { folder } of found) {
    const { description, omitted } = describeFile('object.o', readFileSync(join(folder, 'object.o')));
    assert.is(firstFile(description).units.length, 0);
    assert.ok(omitted.includes('debug-file 1'));
  }
});

test('a skeleton without its file is described, with a warning', () => {
  const path = join(SPLIT_FIXTURES, 'gcc-5', 'bus.o');
  const { description, warnings } = describeFile('bus.o', readFileSync(path));
  assert.is(description.files.length, 1);
  assert.match(warnings.join(), /no readable file bus\.dwo/);
  assert.equal(normalize(written(description).description), normalize(description));
});

test('the bytes that are described are left alone', () => {
  const bytes = readFileSync(join(SPLIT_FIXTURES, 'gcc-5', 'bus.whole.o'));
  const before = Buffer.from(bytes);
  describe('bus.o', bytes);
  assert.is(Buffer.compare(bytes, before), 0);
});

test.run();
