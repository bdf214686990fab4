/** Lines by number say the same as the lines themselves, whatever was numbered before. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AbiBuilder } from '../../src/abi/abi-builder.ts';
import { type Abi, typesOf } from '../../src/abi/abi.ts';
import { Definitions } from '../../src/abi/definitions.ts';
import { NumberedLines } from '../../src/abi/numbered-lines.ts';
import { LineNumbers } from '../../src/abi/numbered-part.ts';
import { symtypesLines } from '../../src/abi/symtypes-lines.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { findExports } from '../../src/symver/exports.ts';
import type { ObjectVersions } from '../../src/symver/object-versions.ts';
import { LINUX } from '../../src/symver/profile.ts';
import { versionObject } from '../../src/symver/version-object.ts';
import { Workspace } from '../../src/symver/workspace.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/diff');
const OBJECTS = ['gcc-old.o', 'gcc-new.o', 'clang-old.o', 'rust-old.o', 'rust-new.o', 'gcc-old.o'];
const warn = (): void => undefined;

function versionsOf(name: string, workspace: Workspace): ObjectVersions {
  return versionsOfBytes(name, readFileSync(join(FIXTURES, name)), workspace);
}

function versionsOfBytes(name: string, bytes: Uint8Array, workspace: Workspace): ObjectVersions {
  const elf = openElf(bytesSource(name, bytes), warn);
  const names = findExports(elf, warn).map((symbol) => symbol.name);
  return versionObject(elf, names, { profile: LINUX, stable: false, warn, workspace });
}

/** The texts of all symbols and of the types of their parts. */
function contentOf(abi: Abi, definitions: Definitions): readonly string[] {
  return [...abi.symbols.values()]
    .flatMap(({ name, definition, part }) => [
      `${name} ${definitions.text(definition!)}`,
      ...Array.from(typesOf(part!, definitions), ([type, id]) => `${type} ${definitions.text(id)}`),
    ])
    .toSorted();
}

for (const isShared of [true, false])
  test(`objects of ${isShared ? 'one workspace' : 'workspaces of their own'} have the types of their symtypes files`, () => {
    const lines = new LineNumbers(1);
    const shared = new Workspace();
    const byNumber = new Definitions();
    const numbered = new NumberedLines(byNumber);
    for (const name of OBJECTS) {
      const found = versionsOf(name, isShared ? shared : new Workspace());
      const read = new Definitions();
      const [a, b] = [new AbiBuilder(byNumber), new AbiBuilder(read)];
      a.addNumbered(name, `${name}.o`, lines.part(found.lines()), numbered);
      b.addPart(name, symtypesLines(found.symtypes()), 'dwarf');
      const expected = contentOf(b.abi(name), read);
      assert.ok(expected.length > 10);
      assert.equal(contentOf(a.abi(name), byNumber), expected, name);
      assert.is(a.language, 'dwarf');
    }
  });

test('what was met before is not sent again', () => {
  const lines = new LineNumbers(1);
  const workspace = new Workspace();
  const first = lines.part(versionsOf('gcc-old.o', workspace).lines());
  const again = lines.part(versionsOf('gcc-old.o', workspace).lines());
  assert.is(first.firstLine, 0);
  assert.ok(first.lines.length > 1000);
  assert.equal(again.types, first.types);
  // Of the symbols, each line is of its own part.
  const text = Buffer.from(again.lines).toString('latin1').split('\0');
  assert.is(text.pop(), '');
  assert.is(text.length, again.symbols.length);
  assert.ok(text.every((line) => !/^[suet]#/.test(line)));
});

test('a name with a line break stays a name', () => {
  const bytes = readFileSync(join(FIXTURES, 'gcc-old.o')).toString('latin1');
  const damaged = Buffer.from(bytes.replaceAll('grows_at_end', 'grows\nat_end'), 'latin1');
  const definitions = new Definitions();
  const builder = new AbiBuilder(definitions);
  const lines = new LineNumbers(1).part(versionsOfBytes('a.o', damaged, new Workspace()).lines());
  builder.addNumbered('a', 'a.o', lines, new NumberedLines(definitions));
  const content = contentOf(builder.abi(''), definitions);
  assert.ok(content.some((line) => line.startsWith('s#grows\nat_end structure_type grows\nat_end {')));
  const whole = new AbiBuilder(definitions);
  whole.addPart('a', symtypesLines(versionsOf('gcc-old.o', new Workspace()).symtypes()), 'dwarf');
  assert.is(content.length, contentOf(whole.abi(''), definitions).length);
});

test('parts of several threads do not mix, and parts out of order are a fault', () => {
  const definitions = new Definitions();
  const numbered = new NumberedLines(definitions);
  const [one, two] = [new LineNumbers(1), new LineNumbers(2)];
  const workspace = new Workspace();
  const gcc = one.part(versionsOf('gcc-old.o', workspace).lines());
  const clang = two.part(versionsOf('clang-old.o', new Workspace()).lines());
  const later = one.part(versionsOf('gcc-new.o', workspace).lines());
  const builder = new AbiBuilder(definitions);
  for (const part of [gcc, clang, later]) builder.addNumbered('x', 'x.o', part, numbered);
  assert.throws(() => new NumberedLines(definitions).definitions(later), /line \d+ comes behind 0 lines/);
});

test.run();
