import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ET, SHT } from '../../generated/elf-constants.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { findExports, type ExportedSymbol } from '../../src/symver/exports.ts';
import { ElfBuilder, SHAPES } from '../support/elf-builder.ts';
import { exportsFile, type ExportInput, type ExportsInput } from '../support/exports-builder.ts';

const EXPORTS: readonly ExportInput[] = [
  { name: 'usb_alloc', isGpl: true, namespace: 'USB' },
  { name: 'alloc', namespace: 'CORE' },
  { name: 'free' },
  { name: '_RNvC6kernel4init', isGpl: true },
];

interface Found {
  readonly found: readonly ExportedSymbol[];
  readonly warnings: readonly DwarfksymsError[];
}

function exportsOf(bytes: Uint8Array): Found {
  const warnings: DwarfksymsError[] = [];
  const warn = (warning: DwarfksymsError): number => warnings.push(warning);
  return { found: findExports(openElf(bytesSource('a.o', bytes), warn), warn), warnings };
}

function summary(found: readonly ExportedSymbol[]): unknown {
  return found.map(({ name, isGplOnly, namespace }) => [name, isGplOnly, namespace]);
}

function expected(exports: readonly ExportInput[], hasNamespaces: boolean): unknown {
  return exports
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, isGpl = false, namespace = '' }) => [name, isGpl, hasNamespaces ? namespace : '']);
}

function errorOf(action: () => unknown): DwarfksymsError {
  try {
    action();
  } catch (error) {
    if (error instanceof DwarfksymsError) return error;
    throw error;
  }
  throw new Error('expected an error');
}

for (const shape of SHAPES)
  for (const isLinked of [false, true])
    for (const fields of ['pointers', 'offsets'] as const)
      for (const hasNamespaces of [false, true])
        for (const hasLabels of [false, true]) {
          const input: ExportsInput = {
            ...shape,
            isLinked,
            fields,
            hasNamespaces,
            hasLabels,
            exports: EXPORTS,
          };
          const how = [
            isLinked ? 'linked' : 'relocatable',
            fields,
            hasNamespaces ? 'with namespaces' : 'without namespaces',
            hasLabels ? 'with labels' : 'without labels',
          ].join(', ');
          test(`entries of __ksymtab are found in a ${shape.title} file: ${how}`, () => {
            const { found, warnings } = exportsOf(exportsFile(input));
            assert.equal(warnings, []);
            assert.equal(summary(found), expected(EXPORTS, hasNamespaces));
          });
        }

const MODULE: ExportsInput = {
  is64: true,
  littleEndian: true,
  isLinked: false,
  fields: 'offsets',
  hasNamespaces: true,
  exports: EXPORTS,
};

test('addends may stand in place, as on 32-bit machines', () => {
  const { found } = exportsOf(
    exportsFile({ ...MODULE, is64: false, hasLabels: false, addendsInPlace: true }),
  );
  assert.equal(summary(found), expected(EXPORTS, true));
});

test('before the link every entry has a section of its own', () => {
  assert.equal(summary(exportsOf(exportsFile({ ...MODULE, isSplit: true })).found), expected(EXPORTS, true));
});

test('__kflagstab tells licences where it is there', () => {
  for (const isLinked of [false, true])
    assert.equal(
      summary(exportsOf(exportsFile({ ...MODULE, isLinked, hasFlags: true })).found),
      expected(EXPORTS, true),
    );
});

test('a separate debug file has names and licences, but no namespaces', () => {
  const { found, warnings } = exportsOf(exportsFile({ ...MODULE, isDebugFile: true }));
  assert.equal(warnings, []);
  assert.equal(
    summary(found),
    EXPORTS.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, isGpl = false }) => [
      name,
      isGpl,
      undefined,
    ]),
  );
});

test('in a separate debug file, licences that only __kflagstab has are unknown', () => {
  const { found } = exportsOf(exportsFile({ ...MODULE, isDebugFile: true, hasFlags: true }));
  assert.equal(
    found.map(({ isGplOnly }) => isGplOnly),
    [undefined, undefined, undefined, undefined],
  );
});

test('entries are numbered in the order of the table, also by labels alone', () => {
  for (const isDebugFile of [false, true]) {
    const { found } = exportsOf(exportsFile({ ...MODULE, isDebugFile }));
    const byName = new Map(found.map(({ name, entry }) => [name, `${entry?.section.name} ${entry?.index}`]));
    assert.equal(
      EXPORTS.map(({ name }) => byName.get(name)),
      ['__ksymtab_gpl 0', '__ksymtab 0', '__ksymtab 1', '__ksymtab_gpl 1'],
    );
  }
});

test('a file that exports nothing has no exports', () => {
  assert.equal(exportsOf(exportsFile({ ...MODULE, exports: [] })).found, []);
  assert.equal(exportsOf(new ElfBuilder({ is64: true, littleEndian: true }).build()).found, []);
});

// ------------------------------------------------------------------------------------------------ .export_symbol

/** An object as the compiler makes it: the string of the licence, that of the namespace, and a pointer. */
function objectWith(
  exports: readonly { readonly name: string; readonly license: string; readonly namespace: string }[],
  label: (at: number) => number = (at) => at,
  type: number = SHT.PROGBITS,
): Uint8Array {
  const builder = new ElfBuilder({ is64: true, littleEndian: true, type: ET.REL });
  const out = builder.writer();
  const symbols = exports.map(({ name, license, namespace }) => {
    const value = label(out.length);
    out.cstring(license).cstring(namespace).align(8).u64(0);
    return { name: `__export_symbol_${name}`, section: 1, value };
  });
  builder.section({ name: '.export_symbol', type, contents: out.done() });
  builder.symbols([...symbols, { name: '__export_symbol_elsewhere', section: 0 }]);
  return builder.build();
}

const DEFINITIONS = [
  { name: 'b', license: 'GPL', namespace: '' },
  { name: 'a', license: '', namespace: 'module:kvm-intel,kvm*' },
];

test('labels in .export_symbol name the symbols, with licence and namespace', () => {
  const { found, warnings } = exportsOf(objectWith(DEFINITIONS));
  assert.equal(warnings, []);
  assert.equal(summary(found), [
    ['a', false, 'module:kvm-intel,kvm*'],
    ['b', true, ''],
  ]);
});

test('without the bytes of .export_symbol the names are known all the same', () => {
  assert.equal(summary(exportsOf(objectWith(DEFINITIONS, undefined, SHT.NOBITS)).found), [
    ['a', undefined, undefined],
    ['b', undefined, undefined],
  ]);
});

test('a label outside of its section, or before a string without an end, is an error', () => {
  const outside = errorOf(() => exportsOf(objectWith(DEFINITIONS, () => 1000)));
  assert.is(outside.code, 'elf-malformed');
  assert.match(outside.message, /^a\.o: \.export_symbol\+0x3e8: the label of b is outside of its section$/);
  const builder = new ElfBuilder({ is64: true, littleEndian: true });
  builder.section({ name: '.export_symbol', contents: Buffer.from('GPL') });
  builder.symbols([{ name: '__export_symbol_x', section: 1 }]);
  assert.match(errorOf(() => exportsOf(builder.build())).message, /the export of x ends too early/);
});

// ------------------------------------------------------------------------------------------------ damage

test('a table that is larger than its entries is in no layout: labels count, or it is an error', () => {
  for (const isLinked of [false, true]) {
    const { found, warnings } = exportsOf(exportsFile({ ...MODULE, isLinked, excess: 4 }));
    assert.equal(
      found.map(({ name, namespace }) => [name, namespace]),
      EXPORTS.map(({ name }) => name)
        .toSorted()
        .map((name) => [name, undefined]),
    );
    assert.equal(
      warnings.map(({ code }) => code),
      ['export-table', 'export-table'],
    );
    const error = errorOf(() => exportsOf(exportsFile({ ...MODULE, isLinked, hasLabels: false, excess: 4 })));
    assert.is(error.code, 'export-table');
    assert.match(
      error.message,
      /__ksymtab: its 28 bytes are no table of exported symbols in any known layout$/,
    );
  }
});

test('a table outside of the file is an error', () => {
  const error = errorOf(() => exportsOf(exportsFile({ ...MODULE, excess: 2 ** 40 })));
  assert.is(error.code, 'elf-malformed');
  assert.match(error.message, /__ksymtab: its \d+ bytes at 0x[0-9a-f]+ lie outside the file/);
});

test('names that lie elsewhere than in __ksymtab_strings are no names', () => {
  const builder = new ElfBuilder({ is64: true, littleEndian: true, type: ET.EXEC });
  builder.section({ name: '__ksymtab', address: 0x1000, contents: new Uint8Array(24).fill(0x41) });
  builder.section({ name: '__ksymtab_strings', address: 0x2000, contents: Buffer.from('\0a\0') });
  assert.is(errorOf(() => exportsOf(builder.build())).code, 'export-table');
});

test.run();
