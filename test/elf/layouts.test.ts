/** The layouts and the Kaitai decoder come from one grammar; both must see the same in a file. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Elf } from '../../generated/elf.js';
import { EM, NT_GNU, SHT, STB, STT } from '../../generated/elf-constants.ts';
import { layoutsOf } from '../../src/elf/layouts.ts';
import { infoFormat } from '../../src/elf/relocation-info.ts';
import { SymbolTable } from '../../src/elf/symbols.ts';
import { viewOf, uintHi, uintLo } from '../../src/elf/numbers.ts';
import { stream } from '../../src/kaitai.ts';
import { noWarn, openBytes, sectionOf } from '../support/elf-errors.ts';
import { ByteWriter, ElfBuilder, SHAPES } from '../support/elf-builder.ts';

for (const shape of SHAPES) {
  const builder = new ElfBuilder({ ...shape, machine: EM.PPC64 });
  const target = builder.section({ name: '.debug_info', address: 0x8765_4321, contents: new Uint8Array(5) });
  const symbols = builder.symbols([
    { name: 'a', binding: STB.WEAK, type: STT.TLS, section: 1, value: 0xfedc_ba98, size: 0x1357_9bdf },
    { name: 'b', binding: STB.GLOBAL, type: STT.FUNC, shndx: 0xabcd, value: 1, size: 2 },
  ]);
  const relocations = [
    { offset: 0x1234_5678, type: 0xab, symbol: 0x123456, addend: -2 },
    { offset: 1, type: 2, symbol: 3, addend: 4 },
  ];
  builder.relocations('rela', target, symbols, relocations);
  builder.relocations('rel', target, symbols, relocations);
  const bytes = builder.build();
  const elf = openBytes(bytes);
  const decoded = new Elf(stream(bytes));

  test(`${shape.title}: section headers agree`, () => {
    assert.equal(
      decoded.file.sections?.map((header) => ({
        type: header.shType,
        flags: header.shFlags.value,
        address: BigInt(header.shAddr.value),
        offset: header.shOffset.value,
        size: header.shSize.value,
        link: header.shLink,
        info: header.shInfo,
        entrySize: header.shEntsize.value,
        addressAlignment: header.shAddralign.value,
      })),
      elf.sections.map(({ index: _index, name: _name, ...fields }) => fields),
    );
  });

  test(`${shape.title}: symbols agree`, () => {
    const section = sectionOf(elf, '.symtab');
    const table = new SymbolTable(elf, section, noWarn);
    const entries = decoded.file.sections?.[section.index]?.symbols?.entries ?? [];
    assert.is(entries.length, table.count);
    for (const [index, entry] of entries.entries()) {
      const { binding, type, valueLo, valueHi, shndx } = table.symbol(index);
      assert.equal(
        { binding, type, valueLo, valueHi, shndx, sizeLo: table.sizeLo(index), sizeHi: table.sizeHi(index) },
        {
          binding: entry.stInfo.binding,
          type: entry.stInfo.kind,
          valueLo: entry.stValue?.lo,
          valueHi: entry.stValue?.hi,
          shndx: entry.stShndx,
          sizeLo: entry.stSize?.lo,
          sizeHi: entry.stSize?.hi,
        },
      );
    }
  });

  test(`${shape.title}: relocations agree`, () => {
    const { rel, rela } = layoutsOf(shape.is64);
    for (const [name, layout] of [
      ['.rel.debug_info', rel],
      ['.rela.debug_info', rela],
    ] as const) {
      const section = sectionOf(elf, name);
      const header = decoded.file.sections?.[section.index];
      const entries = header?.relas?.entries ?? header?.rels?.entries ?? [];
      const view = viewOf(elf.contents(section));
      assert.is(view.byteLength, entries.length * layout.byteSize);
      for (const [index, entry] of entries.entries()) {
        const at = index * layout.byteSize;
        assert.is(uintLo(view, at + layout.rOffset, elf), entry.rOffset.lo);
        assert.is(uintHi(view, at + layout.rOffset, elf), entry.rOffset.hi);
        const info = entry.rInfo32?.value ?? entry.rInfo64?.value;
        const format = infoFormat(elf, layout.rInfo);
        assert.is(view.getUint32(at + format.symbolAt, elf.littleEndian) >>> format.symbolShift, info?.rSym);
        assert.is(
          (view.getUint32(at + format.typeAt, format.typeLittleEndian) & format.typeMask) >>> 0,
          info?.rType,
        );
        assert.is(info?.rType, relocations[index]?.type);
        assert.is(info?.rSym, relocations[index]?.symbol);
        if (entry instanceof Elf.ElfFile.Rela) {
          assert.is(uintLo(view, at + rela.rAddend, elf), entry.rAddend.lo);
        }
      }
    }
  });

  test(`${shape.title}: groups, notes and links to debugging information are decoded`, () => {
    const isLittle = shape.littleEndian;
    const writer = (): ByteWriter => new ByteWriter(shape);
    const group = new Elf.ElfFile.Group(stream(writer().u32(1).u32(7).u32(8).done()), null, null, isLittle);
    assert.is(group.flags, 1);
    assert.equal(group.members, [7, 8]);

    const note = writer().u32(4).u32(3).u32(NT_GNU.BUILD_ID).cstring('GNU').raw([1, 2, 3]).done();
    const [entry] = new Elf.ElfFile.Notes(stream(note), null, null, isLittle).entries;
    assert.is(entry?.nType, NT_GNU.BUILD_ID);
    assert.equal([...(entry?.desc ?? [])], [1, 2, 3]);

    const link = writer().cstring('x.debug').u32(0x89ab_cdef).done();
    const debuglink = new Elf.ElfFile.Debuglink(stream(link), null, null, isLittle);
    assert.is(Buffer.from(debuglink.fileName).toString(), 'x.debug');
    assert.is(debuglink.crc, 0x89ab_cdef);
  });
}

test('numbers too large for the header are found in section zero by the decoder too', () => {
  const builder = new ElfBuilder({ is64: true, littleEndian: true });
  for (let i = 2; i < 0xff05; i++) builder.section({ name: '.s', type: SHT.NOBITS });
  const { file } = new Elf(stream(builder.build()));
  assert.is(file.eShnum, 0);
  assert.is(file.numSections, 0xff05);
  assert.is(file.idxSectionNames, 0xff04);
});

test.run();
