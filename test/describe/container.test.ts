import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import { EM, SHF, SHT, STB, STT } from '../../generated/elf-constants.ts';
import type { ElfEncoding, SectionDescription, SymbolDescription } from '../../src/write/description.ts';
import { attribute, file, inF, lineTable, text, unit } from '../write/dwarf-samples.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { assertReadBack, attributesOf, firstFile } from './round-trip.ts';

await zstdIsReady;

const RELOCATABLE = { kind: 'relocatable' } as const;

function section(more: Partial<SectionDescription> = {}): SectionDescription {
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => i);
  return {
    name: '.data',
    type: SHT.PROGBITS,
    flags: BigInt(SHF.ALLOC | SHF.WRITE),
    address: 0n,
    alignment: 8,
    entrySize: 0,
    bytes,
    byteSize: bytes.length,
    fixups: [],
    ...more,
  };
}

function symbol(more: Partial<SymbolDescription> = {}): SymbolDescription {
  const value = { value: 4n, byteSize: 8n, type: STT.OBJECT, binding: STB.GLOBAL, other: 2 };
  return { name: 'v', place: 0, ...value, ...more };
}

test('how a file is spelled is read from it', () => {
  const encodings: Partial<ElfEncoding>[] = [
    { compression: 'zlib' },
    { compression: 'zstd' },
    { compression: 'zdebug', kind: 'relocatable' },
    { elfClass: 32, machine: EM.I386, kind: 'relocatable', relocations: 'rel' },
    { byteOrder: 'big', machine: EM.S390, kind: 'relocatable', osAbi: 3, flags: 7 },
    { extendedIndices: true, kind: 'relocatable', sectionOrder: 5, sectionPadding: 3 },
  ];
  for (const encoding of encodings) {
    const addressSize = encoding.elfClass === 32 ? 4 : 8;
    const one = unit([text('long enough to be compressed'.repeat(9), DW_FORM.strp)], [], { addressSize });
    assertReadBack({ files: [file([one], { encoding })] });
  }
});

test('sections and symbols are kept, local symbols first', () => {
  const sections = [
    section(),
    section({ name: '.bss', type: SHT.NOBITS, bytes: new Uint8Array(), byteSize: 99 }),
  ];
  const symbols = [
    symbol(),
    symbol({ name: 'local', binding: STB.LOCAL, place: 1, value: 8n }),
    symbol({ name: 'weak', binding: STB.WEAK, place: 'undefined', value: 0n }),
    symbol({ name: 'fixed', place: 'absolute', value: 0xffffffff80000000n }),
    symbol({ name: 'common', place: 'common', value: 32n }),
  ];
  const { description } = assertReadBack({
    files: [file([], { sections, symbols, encoding: RELOCATABLE })],
  });
  assert.equal(
    firstFile(description).symbols.map(({ name }) => name),
    ['local', 'v', 'weak', 'fixed', 'common'],
  );
  assertReadBack({ files: [file([], { sections, symbols })] });
});

test('fixups come back from relocations of either kind, and become numbers in linked files', () => {
  const fixups = [
    { at: 8, byteSize: 8, to: inF(-4n), relative: false },
    { at: 0, byteSize: 4, to: { symbol: undefined, section: 0, addend: 4n }, relative: true },
  ] as const;
  for (const encoding of [
    RELOCATABLE,
    { ...RELOCATABLE, machine: EM.AARCH64 },
    { ...RELOCATABLE, machine: EM.PPC64, byteOrder: 'big' },
  ] as const) {
    const sections = [section({ fixups })];
    const { description, omitted } = assertReadBack({
      files: [file([], { sections, symbols: [symbol()], encoding })],
    });
    const [found] = firstFile(description).sections;
    assert.equal(found?.fixups, fixups.toReversed());
    assert.equal([...(found?.bytes ?? [])], Array<number>(4).fill(0).concat([4, 5, 6, 7], Array(8).fill(0)));
    assert.equal(omitted, []);
  }
  const linked = file([], { sections: [section({ fixups, address: 0x1000n })], symbols: [symbol()] });
  const { description } = assertReadBack({ files: [linked] });
  assert.equal(firstFile(description).sections[0]?.fixups, []);
});

test('sections of a group and linked ones know each other', () => {
  const group = 'signature';
  const sections = [
    section({ group }),
    section({ name: '.order', flags: BigInt(SHF.ALLOC | SHF.LINK_ORDER), link: 0, group }),
  ];
  const { description } = assertReadBack({ files: [file([], { sections, encoding: RELOCATABLE })] });
  assert.equal(
    firstFile(description).sections.map((one) => one.group),
    [group, group],
  );
  assert.is(firstFile(description).sections[1]?.link, 0);
});

test('units of every kind, in sections of groups or not', () => {
  const kinds = [
    unit([], [], { version: 4, kind: 'type', signature: 7n, typeDie: 1, group: 'wt.7' }),
    unit([], [], { version: 5, kind: 'type', signature: 8n, typeDie: 11, root: root(11) }),
    unit([], [], { version: 5, kind: 'partial', root: root(12) }),
    unit([], [], { version: 2, addressSize: 8, root: root(13) }),
    unit([], [], { version: 5, format: 64, root: root(14) }),
  ];
  const { description } = assertReadBack({ files: [file(kinds, { encoding: RELOCATABLE })] });
  assert.equal(
    firstFile(description).units.map(({ kind, version, format, group }) => [kind, version, format, group]),
    [
      ['type', 4, 32, 'wt.7'],
      ['type', 5, 32, undefined],
      ['partial', 5, 32, undefined],
      ['compile', 2, 32, undefined],
      ['compile', 5, 64, undefined],
    ],
  );
});

function root(id: number): ReturnType<typeof unit>['root'] {
  return { ...unit([]).root, id };
}

test('split units are in files of their own, and have their addresses in the object', () => {
  const id = 0x1234n;
  const name = text('a.dwo', DW_FORM.strp, DW_AT.dwo_name);
  const low = attribute(DW_AT.low_pc, DW_FORM.addrx, { kind: 'address', to: inF(12n) });
  const skeleton = unit([name], undefined, { kind: 'skeleton', signature: id });
  const split = unit([low], [], {
    kind: 'split-compile',
    signature: id,
    root: { ...root(2), attributes: [low] },
  });
  const dwo = file([split], { name: 'a.dwo', role: 'dwo', sections: [], symbols: [], encoding: RELOCATABLE });
  const { description } = assertReadBack({ files: [file([skeleton], { encoding: RELOCATABLE }), dwo] });
  assert.is(description.files.length, 2);
  assert.equal(description.files[1]?.units[0]?.root.attributes[0]?.value, low.value);
});

test('line tables keep directories and files of every version', () => {
  const md5 = Uint8Array.from({ length: 16 }, (_, i) => i);
  const files = [
    { name: 'a.c', directory: 0, modificationTime: 0n, byteSize: 5n, md5 },
    { name: 'b.h', directory: 1, modificationTime: 2n ** 63n, byteSize: 0n, md5 },
  ];
  const directories = ['/work', 'include'];
  for (const nameForm of [DW_FORM.string, DW_FORM.strp, DW_FORM.line_strp]) {
    const lineTables = ([2, 3, 4, 5, 5] as const).map((version) =>
      lineTable({ version, nameForm, files, directories }),
    );
    const uses = attribute(DW_AT.stmt_list, DW_FORM.sec_offset, { kind: 'line-table', table: 4 });
    assertReadBack({ files: [file([unit([uses])], { lineTables, encoding: RELOCATABLE })] });
  }
});

test('before DWARF 5, the compilation directory of a line table is that of its first unit', () => {
  const uses = attribute(DW_AT.stmt_list, DW_FORM.sec_offset, { kind: 'line-table', table: 0 });
  const units = [unit([uses, text('/work', DW_FORM.string, DW_AT.comp_dir)])];
  const lineTables = [lineTable({ version: 4, directories: ['elsewhere', 'include'] })];
  const { description } = assertReadBack({ files: [file(units, { lineTables })] });
  assert.equal(firstFile(description).lineTables[0]?.directories, ['/work', 'include']);
});

test('programs of line tables are left out', () => {
  const uses = attribute(DW_AT.stmt_list, DW_FORM.sec_offset, { kind: 'line-table', table: 0 });
  const lineTables = [lineTable({ program: Uint8Array.of(1, 1) })];
  const { description, omitted } = assertReadBack({ files: [file([unit([uses])], { lineTables })] });
  assert.equal(omitted, ['line-program 1']);
  assert.equal(attributesOf(description)[0]?.value, { kind: 'line-table', table: 0 });
});

test.run();
