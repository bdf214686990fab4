/** What modules import: tables written by hand, in every class and byte order, and what is wrong with them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { readImports } from '../../src/symver/imports.ts';
import { ElfBuilder, SHAPES, type Shape } from '../support/elf-builder.ts';
import { failure } from '../support/elf-errors.ts';

const ENTRY = 64;

function imports(builder: ElfBuilder): readonly (readonly [string, number])[] {
  const elf = openElf(bytesSource('x.ko', builder.build()), () => undefined);
  return readImports(elf).map(({ name, version }) => [name, version]);
}

function basicTable(shape: Shape, entries: readonly (readonly [string, number])[]): Uint8Array {
  const out = new ElfBuilder(shape).writer();
  for (const [index, [name, version]] of entries.entries()) {
    out.word(version).raw(Buffer.from(name));
    while (out.length < (index + 1) * ENTRY) out.u8(0);
  }
  return out.done();
}

function extendedTables(shape: Shape, entries: readonly (readonly [string, number])[]): ElfBuilder {
  const builder = new ElfBuilder(shape);
  const crcs = builder.writer();
  for (const [, version] of entries) crcs.u32(version);
  builder.section({ name: '__version_ext_crcs', contents: crcs.done() });
  builder.section({
    name: '__version_ext_names',
    contents: Buffer.from(entries.map(([name]) => `${name}\0`).join('')),
  });
  return builder;
}

const LONG = 'a_name_that_is_longer_than_the_fifty_five_bytes_there_are_for_it';
const USUAL = [
  ['module_layout', 0xf000000d],
  ['kfree', 1],
] as const;

for (const shape of SHAPES) {
  test(`${shape.title}: __versions has a version and a name in 64 bytes`, () => {
    const builder = new ElfBuilder(shape);
    builder.section({ name: '__versions', contents: basicTable(shape, USUAL) });
    assert.equal(imports(builder), USUAL);
  });
  test(`${shape.title}: the extended tables count where both are there`, () => {
    const long = [[LONG, 0x89abcdef]] as const;
    const builder = extendedTables(shape, long);
    builder.section({ name: '__versions', contents: basicTable(shape, USUAL) });
    assert.equal(imports(builder), long);
  });
}

const SHAPE = { is64: true, littleEndian: true };

test('a name may fill its field but for the NUL', () => {
  const name = 'n'.repeat(55);
  const builder = new ElfBuilder(SHAPE);
  builder.section({ name: '__versions', contents: basicTable(SHAPE, [[name, 7]]) });
  assert.equal(imports(builder), [[name, 7]]);
});

test('a file without a table imports nothing', () => {
  assert.equal(imports(new ElfBuilder(SHAPE)), []);
});

test('tables that are cut, or do not belong together, are errors with a place', () => {
  const cut = new ElfBuilder(SHAPE);
  cut.section({ name: '__versions', contents: basicTable(SHAPE, USUAL).subarray(0, ENTRY + 20) });
  const cutError = failure(() => imports(cut));
  assert.is(cutError.code, 'elf-malformed');
  assert.is(cutError.place.section, '__versions');
  const builder = new ElfBuilder(SHAPE);
  builder.section({ name: '__version_ext_crcs', contents: new Uint8Array(8) });
  builder.section({ name: '__version_ext_names', contents: Buffer.from('one\0') });
  assert.is(failure(() => imports(builder)).detail, 'there are 1 names for 2 versions');
  const half = new ElfBuilder(SHAPE);
  half.section({ name: '__version_ext_crcs', contents: new Uint8Array(4) });
  half.section({ name: '__versions', contents: basicTable(SHAPE, USUAL) });
  assert.is(
    failure(() => imports(half)).detail,
    'of __version_ext_crcs and __version_ext_names only one is there',
  );
});

test.run();
