import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import type { DwarfksymsError } from '../../src/errors.ts';
import { recordedCrcs } from '../../src/symver/exports-crcs.ts';
import { findExports } from '../../src/symver/exports.ts';
import { ElfBuilder, SHAPES } from '../support/elf-builder.ts';
import { exportsFile, type ExportsInput } from '../support/exports-builder.ts';

const EXPORTS = [
  { name: 'beta', crc: 0xdeadbeef },
  { name: 'alpha', isGpl: true, crc: 0x00000001 },
  { name: 'aleph', crc: 0x12345678 },
];
const RECORDED = [
  ['aleph', 0x12345678],
  ['alpha', 1],
  ['beta', 0xdeadbeef],
];

function crcsOf(bytes: Uint8Array): {
  readonly crcs: unknown;
  readonly warnings: readonly DwarfksymsError[];
} {
  const warnings: DwarfksymsError[] = [];
  const warn = (warning: DwarfksymsError): number => warnings.push(warning);
  const elf = openElf(bytesSource('a.ko', bytes), warn);
  return { crcs: [...recordedCrcs(elf, findExports(elf, warn), warn)], warnings };
}

for (const shape of SHAPES)
  for (const isLinked of [false, true])
    for (const crcs of ['words', 'longs', 'absolute symbols', 'labels', 'references'] as const) {
      // A linked file has no relocations.
      if (isLinked && crcs === 'references') continue;
      const input: ExportsInput = {
        ...shape,
        isLinked,
        fields: 'offsets',
        hasNamespaces: true,
        exports: EXPORTS,
        crcs,
      };
      test(`versions recorded as ${crcs} are read from a ${isLinked ? 'linked' : 'relocatable'} ${shape.title} file`, () => {
        const { crcs: found, warnings } = crcsOf(exportsFile(input));
        assert.equal(warnings, []);
        assert.equal(found, RECORDED);
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

test('sections of single entries have their versions', () => {
  assert.equal(crcsOf(exportsFile({ ...MODULE, isSplit: true, crcs: 'words' })).crcs, RECORDED);
});

test('nothing is recorded in a file without versions, and in a separate debug file', () => {
  assert.equal(crcsOf(exportsFile(MODULE)).crcs, []);
});

test('a table of another number of versions tells nothing, with a warning', () => {
  const builder = new ElfBuilder({ is64: true, littleEndian: true });
  builder.section({ name: '__ksymtab', type: 8 });
  builder.section({ name: '__kcrctab', contents: new Uint8Array(20) });
  builder.symbols([
    { name: '__ksymtab_a', section: 1, value: 0 },
    { name: '__ksymtab_b', section: 1, value: 12 },
  ]);
  const { crcs, warnings } = crcsOf(builder.build());
  assert.equal(crcs, []);
  assert.is(warnings[0]?.message, 'a.ko: __kcrctab: its 20 bytes are no versions of the 2 symbols exported');
});

test('a version outside of its section is an error', () => {
  const builder = new ElfBuilder({ is64: true, littleEndian: true });
  builder.section({ name: '__ksymtab', type: 8 });
  builder.section({ name: '__kcrctab', contents: new Uint8Array(4) });
  builder.symbols([
    { name: '__ksymtab_a', section: 1, value: 0 },
    { name: '__crc_a', section: 2, value: 4 },
  ]);
  assert.throws(() => crcsOf(builder.build()), /__kcrctab\+0x4: a recorded version ends too early/);
});

test.run();
