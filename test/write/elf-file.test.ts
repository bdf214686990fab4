import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM, ET, PF, SHF, SHN, SHT, STB, STT } from '../../generated/elf-constants.ts';
import { PROGRAM_HEADER_32, PROGRAM_HEADER_64 } from '../../generated/elf-layout.ts';
import { Elf } from '../../generated/elf.js';
import { Relocator } from '../../src/elf/relocate.ts';
import { SymbolTable } from '../../src/elf/symbols.ts';
import { viewOf, uintNumber } from '../../src/elf/numbers.ts';
import { stream } from '../../src/kaitai.ts';
import type { ElfEncoding, FileDescription } from '../../src/write/description.ts';
import { elfBytes } from '../../src/write/elf-file.ts';
import { assertFails, noWarn, openBytes, sectionOf } from '../support/elf-errors.ts';
import { fileWith, image, section, symbol } from '../support/elf-description.ts';

const SHAPES: readonly Partial<ElfEncoding>[] = ([32, 64] as const).flatMap((elfClass) =>
  (['little', 'big'] as const).map((byteOrder) => ({
    elfClass,
    byteOrder,
    machine: elfClass === 64 ? EM.X86_64 : EM.I386,
  })),
);

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Bytes from 1 on. */
function counted(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i + 1) % 256);
}

/** A file with a bit of everything. */
function sample(elf: Partial<ElfEncoding>): FileDescription {
  return fileWith(elf, {
    sections: [
      section('.text', {
        flags: BigInt(SHF.ALLOC | SHF.EXECINSTR),
        bytes: counted(24),
        alignment: 16,
        address: 0x8000n,
      }),
      section('.bss', {
        type: SHT.NOBITS,
        flags: BigInt(SHF.ALLOC | SHF.WRITE),
        byteSize: 4096,
        address: 0x9000n,
      }),
      section('.note', { type: SHT.NOTE, flags: 0n, bytes: counted(7), alignment: 4, entrySize: 3 }),
    ],
    symbols: [
      symbol('function', { place: 0, value: 8n, byteSize: 4n, type: STT.FUNC }),
      symbol('local', { place: 1, value: 16n, binding: STB.LOCAL, type: STT.OBJECT }),
      symbol('elsewhere', { binding: STB.WEAK }),
      symbol('absolute', { place: 'absolute', value: 305419896n }),
      symbol('common', { place: 'common', value: 8n, byteSize: 32n, other: 2 }),
    ],
  });
}

/** Names, and what else of each symbol a reader sees. */
function symbolsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const elf = openBytes(bytes);
  const table = new SymbolTable(elf, sectionOf(elf, '.symtab'), noWarn);
  return new Map(
    Array.from({ length: table.count }, (_, i) => table.symbol(i)).map((found) => {
      const place =
        found.sectionIndex === undefined ? `${found.shndx}` : (elf.sections[found.sectionIndex]?.name ?? '?');
      const size = table.sizeLo(found.index);
      return [found.name, `${place} ${found.valueLo} ${size} ${found.type} ${found.binding}`];
    }),
  );
}

for (const shape of SHAPES)
  for (const variant of [
    {},
    { sectionOrder: 3, sectionPadding: 5 },
    { extendedIndices: true, sectionOrder: 8 },
  ] satisfies Partial<ElfEncoding>[]) {
    const title = `${shape.elfClass}-bit ${shape.byteOrder} ${JSON.stringify(variant)}`;
    test(`${title}: sections are read as they were described`, () => {
      const file = sample({ ...shape, ...variant });
      const elf = openBytes(elfBytes(file, []));
      assert.is(elf.type, ET.REL);
      assert.is(elf.machine, shape.machine);
      for (const expected of file.sections) {
        const found = sectionOf(elf, expected.name);
        assert.equal(
          [
            found.type,
            BigInt(found.flags),
            found.address,
            found.size,
            found.addressAlignment,
            found.entrySize,
          ],
          [
            expected.type,
            expected.flags,
            expected.address,
            expected.byteSize,
            expected.alignment,
            expected.entrySize,
          ],
        );
        assert.equal(elf.contents(found), expected.bytes);
      }
    });

    test(`${title}: symbols are read as they were described`, () => {
      const found = symbolsOf(elfBytes(sample({ ...shape, ...variant }), []));
      assert.equal(
        [...found].filter(([name]) => name !== ''),
        [
          ['local', `.bss 16 0 ${STT.OBJECT} ${STB.LOCAL}`],
          ['function', `.text 8 4 ${STT.FUNC} ${STB.GLOBAL}`],
          ['elsewhere', `${SHN.UNDEF} 0 0 ${STT.NOTYPE} ${STB.WEAK}`],
          ['absolute', `${SHN.ABS} 305419896 0 ${STT.NOTYPE} ${STB.GLOBAL}`],
          ['common', `${SHN.COMMON} 8 32 ${STT.NOTYPE} ${STB.GLOBAL}`],
        ],
      );
    });
  }

test('a seed changes the order of sections, the same seed in the same way', () => {
  const order = (sectionOrder: number): readonly string[] =>
    openBytes(elfBytes(sample({ sectionOrder }), [])).sections.map(({ name }) => name);
  assert.equal(order(0), ['', '.text', '.bss', '.note', '.symtab', '.strtab', '.shstrtab']);
  assert.not.equal(order(1), order(0));
  assert.equal(order(1), order(1));
  assert.equal(order(1).toSorted(byText), order(0).toSorted(byText));
});

test('local symbols come first, and sh_info says how many there are', () => {
  const elf = openBytes(elfBytes(sample({}), []));
  // The null symbol and "local".
  assert.is(sectionOf(elf, '.symtab').info, 2);
});

test('a split file without symbols has no symbol table', () => {
  const elf = openBytes(
    elfBytes(fileWith({}, { role: 'dwo' }), [image('.debug_info.dwo', { bytes: counted(3) })]),
  );
  assert.equal(
    elf.sections.map(({ name }) => name),
    ['', '.debug_info.dwo', '.shstrtab'],
  );
});

test('extended numbering keeps section numbers out of the file header and of symbols', () => {
  const bytes = elfBytes(sample({ extendedIndices: true }), []);
  const { file } = new Elf(stream(bytes));
  assert.equal([file.eShnum, file.eShstrndx], [0, SHN.XINDEX]);
  const elf = openBytes(bytes);
  const table = new SymbolTable(elf, sectionOf(elf, '.symtab'), noWarn);
  const inSections = Array.from({ length: table.count }, (_, i) => i).filter(
    (i) => table.sectionIndex(i) !== undefined,
  );
  assert.is(inSections.length, 2);
  assert.ok(inSections.every((i) => table.shndx(i) === SHN.XINDEX));
});

/** A file whose last section has a symbol, to which a relocation in the first one leads. */
function crowded(contents: number, sectionOrder: number): FileDescription {
  const last = contents - 2;
  const fixup = { at: 0, byteSize: 4, to: { symbol: 0, addend: 5n }, relative: false } as const;
  const first = section('.first', { bytes: new Uint8Array(4), fixups: [fixup] });
  const others = Array.from({ length: last }, (_, i) => section(i + 1 === last ? '.last' : ''));
  const symbols = [symbol('last', { place: last, value: 1n })];
  return fileWith(
    { machine: EM.I386, elfClass: 32, sectionOrder },
    { sections: [first, ...others], symbols },
  );
}

// Of the sections that are not made for symbols and names, up to where the number of the last one does not fit.
for (const distance of [-5, -4, -3, -1, 0, 1])
  for (const sectionOrder of distance === 0 ? [0, 2] : [0]) {
    const contents = SHN.LORESERVE + distance;
    test(`${contents} sections in the order ${sectionOrder} are all found`, () => {
      const bytes = elfBytes(crowded(contents, sectionOrder), []);
      const elf = openBytes(bytes);
      const hasExtended = elf.sections.some(({ type }) => type === SHT.SYMTAB_SHNDX);
      // Section zero and three tables.
      assert.is(elf.sections.length, 1 + contents + 3 + Number(hasExtended));
      if (sectionOrder === 0) assert.is(hasExtended, contents >= SHN.LORESERVE);
      const table = new SymbolTable(elf, sectionOf(elf, '.symtab'), noWarn);
      const found = table.symbol(table.count - 1);
      assert.is(found.name, 'last');
      assert.is(elf.sections[found.sectionIndex ?? 0]?.name, '.last');
      assert.equal([...new Relocator(elf, noWarn).contents(sectionOf(elf, '.first'))], [6, 0, 0, 0]);
      const { file } = new Elf(stream(bytes));
      assert.is(file.eShnum, elf.sections.length < SHN.LORESERVE ? elf.sections.length : 0);
    });
  }

test('groups precede their members, and have their relocations as members, too', () => {
  const link = { at: 0, byteSize: 4, relative: false, to: { kind: 'section', image: 0, offset: 9 } } as const;
  const images = [
    image('.debug_info', { bytes: counted(12) }),
    image('.debug_types', { bytes: counted(8), group: 'wi.1', links: [link] }),
    image('.debug_types', { bytes: counted(9), group: 'wi.2' }),
    image('.debug_macro', { bytes: counted(3), group: 'wi.1' }),
  ];
  const own = [section('.text.f', { group: 'f', flags: BigInt(SHF.ALLOC) })];
  for (const sectionOrder of [0, 1, 2, 3]) {
    const file = fileWith({ sectionOrder }, { sections: own, symbols: [symbol('f', { place: 0 })] });
    const bytes = elfBytes(file, images);
    const elf = openBytes(bytes);
    const groups = elf.sections.filter(({ type }) => type === SHT.GROUP);
    const table = new SymbolTable(elf, sectionOf(elf, '.symtab'), noWarn);
    const members = groups.map((group) => {
      const io = stream(elf.contents(group));
      const words = new Uint32Array(elf.contents(group).slice().buffer);
      assert.is(io.size, 4 * words.length);
      const [flags, ...numbers] = words;
      assert.ok(numbers.every((number) => number > group.index));
      const names = numbers.map((number) => elf.sections[number]?.name ?? '');
      return [table.symbol(group.info).name, flags, ...names.toSorted(byText)];
    });
    assert.equal(members, [
      ['f', 1, '.text.f'],
      ['wi.1', 1, '.debug_macro', '.debug_types', '.rela.debug_types'],
      ['wi.2', 1, '.debug_types'],
    ]);
    const grouped = elf.sections.filter(({ flags }) => (flags & SHF.GROUP) !== 0);
    assert.is(grouped.length, 5);
  }
});

test('a section that goes with another names it', () => {
  const sections = [
    section('.text'),
    section('.orders', { flags: BigInt(SHF.ALLOC | SHF.LINK_ORDER), link: 0 }),
  ];
  const elf = openBytes(elfBytes(fileWith({ sectionOrder: 4 }, { sections }), []));
  assert.is(elf.sections[sectionOf(elf, '.orders').link]?.name, '.text');
  assertFails(
    () => elfBytes(fileWith({}, { sections: [section('.x', { link: 7 })] }), []),
    'description',
    /sh_link names section 7/,
  );
});

test('linked files have addresses instead of relocations and groups', () => {
  const sections = [
    section('.text', { bytes: counted(8), address: 0xffff_ffff_8100_0000n }),
    section('.data', {
      bytes: counted(32),
      address: 0xffff_ffff_8200_0000n,
      flags: BigInt(SHF.ALLOC | SHF.WRITE),
      fixups: [
        { at: 0, byteSize: 8, to: { symbol: 0, addend: 2n }, relative: false },
        { at: 8, byteSize: 4, to: { symbol: 0, addend: 0n }, relative: true },
        { at: 12, byteSize: 4, to: { symbol: undefined, section: 0, addend: 1n }, relative: false },
      ],
    }),
  ];
  const symbols = [symbol('f', { place: 0, value: 4n })];
  const images = [
    image('.debug_info', {
      bytes: new Uint8Array(12),
      group: 'g',
      links: [
        { at: 0, byteSize: 4, relative: false, to: { kind: 'section', image: 0, offset: 7 } },
        { at: 4, byteSize: 4, relative: false, to: { kind: 'own-section', section: 1, offset: 3n } },
      ],
    }),
  ];
  const elf = openBytes(elfBytes(fileWith({ kind: 'linked' }, { sections, symbols }), images));
  assert.is(elf.type, ET.EXEC);
  const contents = (name: string): Buffer => Buffer.from(elf.contents(sectionOf(elf, name)));
  assert.is(contents('.data').readBigUInt64LE(0), 0xffff_ffff_8100_0006n);
  assert.is(contents('.data').readInt32LE(8), 4 - 0x100_0008);
  assert.is(contents('.data').readUInt32LE(12), 0x8100_0001);
  assert.equal([contents('.debug_info').readUInt32LE(0), contents('.debug_info').readUInt32LE(4)], [7, 3]);
  assert.is(elf.sections.filter(({ type }) => type === SHT.GROUP || type === SHT.RELA).length, 0);
  const table = new SymbolTable(elf, sectionOf(elf, '.symtab'), noWarn);
  const f = table.symbol(table.count - 1);
  assert.equal([f.name, f.valueLo, f.valueHi], ['f', 0x8100_0004, 0xffff_ffff]);
});

test('linked files say what is loaded where, in the order of addresses', () => {
  const sections = [
    section('.data', { bytes: counted(8), address: 0x3000n, flags: BigInt(SHF.ALLOC | SHF.WRITE) }),
    section('.bss', {
      type: SHT.NOBITS,
      byteSize: 16,
      address: 0x4000n,
      flags: BigInt(SHF.ALLOC | SHF.WRITE),
    }),
    section('.text', { bytes: counted(4), address: 0x1000n, flags: BigInt(SHF.ALLOC | SHF.EXECINSTR) }),
    section('.empty', { address: 0x5000n }),
    section('.comment', { bytes: counted(2), flags: 0n }),
  ];
  for (const shape of SHAPES) {
    const bytes = elfBytes(fileWith({ ...shape, kind: 'linked' }, { sections }), []);
    const elf = openBytes(bytes);
    const { file } = new Elf(stream(bytes));
    const layout = elf.is64 ? PROGRAM_HEADER_64 : PROGRAM_HEADER_32;
    assert.equal([file.ePhnum, file.ePhentsize], [3, layout.byteSize]);
    const view = viewOf(bytes);
    const word = (i: number, field: number): number =>
      uintNumber(view, file.ePhoff.value + i * layout.byteSize + field, elf);
    const segments = [0, 1, 2].map((i) => {
      const flags = view.getUint32(file.ePhoff.value + i * layout.byteSize + layout.pFlags, elf.littleEndian);
      const { pOffset, pVaddr, pFilesz, pMemsz } = layout;
      return [...[pVaddr, pOffset, pFilesz, pMemsz].map((field) => word(i, field)), flags];
    });
    const offset = (name: string): number => sectionOf(elf, name).offset;
    assert.equal(segments, [
      [0x1000, offset('.text'), 4, 4, PF.R | PF.X],
      [0x3000, offset('.data'), 8, 8, PF.R | PF.W],
      [0x4000, offset('.bss'), 0, 16, PF.R | PF.W],
    ]);
  }
});

test('what cannot be written is refused, with its place', () => {
  const data = (fixup: object): FileDescription =>
    fileWith(
      { elfClass: 32, machine: EM.I386 },
      {
        sections: [
          section('.data', {
            bytes: new Uint8Array(8),
            fixups: [
              { at: 4, byteSize: 4, to: { symbol: undefined, addend: 0n }, relative: false, ...fixup },
            ],
          }),
        ],
      },
    );
  const fails = (file: FileDescription, message: RegExp): void => {
    assertFails(() => elfBytes(file, []), 'description', message);
  };
  fails(data({ at: 6 }), /^a\.o: \.data\+0x6: a field of 4 bytes lies in another, or outside of the 8 bytes/);
  fails(data({ to: { symbol: 3, addend: 0n } }), /\.data\+0x4: there is no symbol 3/);
  fails(data({ to: { symbol: undefined, section: 9, addend: 0n } }), /section 9, which is none/);
  fails(
    data({ to: { symbol: undefined, addend: 2n ** 32n } }),
    /0x100000000 does not fit into a field of 4 bytes/,
  );
  fails(
    data({ at: 0, byteSize: 8, to: { symbol: undefined, section: 0, addend: 0n } }),
    /EM_386 in the 32-bit class/,
  );
  fails(fileWith({}, { sections: [section('.x', { byteSize: 5 })] }), /\.x: has 0 bytes, not 5/);
  fails(fileWith({}, { symbols: [symbol('f', { place: 2 })] }), /section 2/);
  fails(
    fileWith({ elfClass: 32 }, { sections: [section('.x', { address: 2n ** 32n })] }),
    /^a\.o: \.x: 4294967296 does not fit/,
  );
});

test.run();
