import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SHF, SHN, SHT, STB, STT } from '../../generated/elf-constants.ts';
import { NameFilter } from '../../src/elf/name-filter.ts';
import { SymbolTable, symbolTables, type ElfSymbol } from '../../src/elf/symbols.ts';
import { assertFails, noWarn, openBytes, sectionOf, warnings } from '../support/elf-errors.ts';
import { ElfBuilder, SHAPES, type SectionInput, type SymbolInput } from '../support/elf-builder.ts';

const LITTLE_64 = { is64: true, littleEndian: true };

function globals(bytes: Uint8Array, names: readonly string[], warn = noWarn): ElfSymbol[] {
  const filter = new NameFilter(new Set(names));
  return symbolTables(openBytes(bytes), warn).flatMap((table) => [...table.globals(filter)]);
}

function fileWith(
  symbols: readonly SymbolInput[],
  table: Partial<SectionInput> = {},
  withShndx = true,
): Uint8Array {
  const builder = new ElfBuilder(LITTLE_64);
  builder.symbols(symbols, table, withShndx);
  return builder.build();
}

for (const shape of SHAPES) {
  test(`${shape.title}: wanted, global, defined symbols are found with exact values`, () => {
    const builder = new ElfBuilder(shape);
    const value = shape.is64 ? 0xffff_ffff_8100_1234n : 0xc100_1234n;
    builder.symbols([
      { name: 'api', binding: STB.GLOBAL, type: STT.FUNC, section: 1, value },
      { name: 'weak', binding: STB.WEAK, type: STT.OBJECT, shndx: SHN.ABS, value: 5 },
      { name: 'common', binding: STB.GLOBAL, type: STT.OBJECT, shndx: SHN.COMMON, value: 32 },
      { name: 'unique', binding: STB.GNU_UNIQUE, section: 1 },
      { name: 'local', binding: STB.LOCAL, section: 1 },
      { name: 'undefined', binding: STB.GLOBAL },
      { name: 'unwanted', binding: STB.GLOBAL, section: 1 },
    ]);
    const found = globals(builder.build(), [
      'api',
      'weak',
      'common',
      'unique',
      'local',
      'undefined',
      'ap',
      'apix',
    ]);
    assert.equal(found, [
      {
        index: 1,
        name: 'api',
        binding: STB.GLOBAL,
        type: STT.FUNC,
        valueLo: Number(value & 0xffff_ffffn),
        valueHi: Number(value >> 32n),
        shndx: 1,
        sectionIndex: 1,
      },
      { ...symbol(2, 'weak', 5), binding: STB.WEAK, type: STT.OBJECT, shndx: SHN.ABS },
      { ...symbol(3, 'common', 32), type: STT.OBJECT, shndx: SHN.COMMON },
      { ...symbol(4, 'unique', 0), binding: STB.GNU_UNIQUE, shndx: 1, sectionIndex: 1 },
    ]);
  });
}

function symbol(index: number, name: string, valueLo: number): ElfSymbol {
  const nowhere = { shndx: SHN.UNDEF, sectionIndex: undefined };
  return { index, name, binding: STB.GLOBAL, type: STT.NOTYPE, valueLo, valueHi: 0, ...nowhere };
}

test('names are bytes', () => {
  const bytes = fileWith([{ name: 'gr\u00f6\u00dfe', binding: STB.GLOBAL, section: 1 }]);
  assert.is(globals(bytes, ['gr\u00f6\u00dfe'])[0]?.name, 'gr\u00f6\u00dfe');
});

test('section numbers from 0xff00 on come from SHT_SYMTAB_SHNDX, and are not taken for SHN_ABS', () => {
  const symbols = [0xfeff, 0xff00, 0xfff1, 0xffff, 0x1_0000].map((section) => ({
    name: `in${section}`,
    binding: STB.GLOBAL,
    section,
  }));
  const found = globals(fileWith([...symbols, { name: 'absolute', binding: STB.GLOBAL, shndx: SHN.ABS }]), [
    ...symbols.map(({ name }) => name),
    'absolute',
  ]);
  assert.equal(
    found.map(({ sectionIndex }) => sectionIndex),
    [0xfeff, 0xff00, 0xfff1, 0xffff, 0x1_0000, undefined],
  );
  assert.is(found[2]?.shndx, SHN.XINDEX);
});

test('a symbol with SHN_XINDEX but no table of sections keeps its name, with a warning', () => {
  const { warn, messages } = warnings();
  const symbols = ['a', 'b'].map((name) => ({ name, binding: STB.GLOBAL, section: 0xff00 }));
  const found = globals(fileWith(symbols, {}, false), ['a', 'b'], warn);
  assert.equal(
    found.map(({ sectionIndex }) => sectionIndex),
    [undefined, undefined],
  );
  assert.is(messages.length, 1);
  assert.match(messages[0] ?? '', /\.symtab: .*SHN_XINDEX/);
});

test('a global symbol without a name is a warning', () => {
  const { warn, messages } = warnings();
  assert.is(globals(fileWith([{ binding: STB.GLOBAL, section: 1 }]), ['a'], warn).length, 0);
  assert.match(messages.join(), /1 of the global symbols have no name/);
});

test('a file without symbol table is a warning', () => {
  const { warn, messages } = warnings();
  assert.equal(globals(new ElfBuilder(LITTLE_64).build(), ['a'], warn), []);
  assert.match(messages.join(), /no symbol table/);
});

test('dynamic symbols are read if asked for', () => {
  const elf = openBytes(fileWith([{ name: 'a', binding: STB.GLOBAL, section: 1 }], { type: SHT.DYNSYM }));
  assert.is(symbolTables(elf, noWarn, SHT.DYNSYM)[0]?.symbol(1).name, 'a');
});

const A = { name: 'a', binding: STB.GLOBAL, section: 1 };
const damages: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an sh_entsize of 16', fileWith([A], { entrySize: 16 }), /sh_entsize is 16, expected 24/],
  ['an sh_entsize of 0', fileWith([A], { entrySize: 0 }), /sh_entsize is 0/],
  ['an odd size', fileWith([A], { lie: { size: 47 } }), /47 bytes are not a multiple/],
  ['a far offset', fileWith([A], { lie: { offset: 0x2_0000_0000 } }), /outside the file/],
  ['no string table', fileWith([A], { link: 0 }), /section 0 \(sh_link\), has type 0, expected SHT_STRTAB/],
  [
    'a string table that does not exist',
    fileWith([A], { link: 99 }),
    /section 99 \(sh_link\), does not exist/,
  ],
  [
    'a name outside of the strings',
    fileWith([{ ...A, nameOffset: 0xffffff }]),
    /symbol 1 has its name at 16777215/,
  ],
];
for (const [title, bytes, message] of damages) {
  test(`a symbol table with ${title} is an error`, () => {
    const error = assertFails(() => globals(bytes, ['b']), 'elf-malformed', message);
    assert.is(error.place.section, '.symtab');
  });
}

test('a name without an end is an error', () => {
  const builder = new ElfBuilder(LITTLE_64);
  builder.symbols([A], { link: 3 });
  builder.section({ name: '.unterminated', type: SHT.STRTAB, contents: Buffer.from('\0a') });
  assertFails(() => globals(builder.build(), ['b']), 'elf-malformed', /no complete string/);
});

test('the name of a local or undefined symbol is nobody\u2019s business', () => {
  const bytes = fileWith([
    { binding: STB.LOCAL, section: 1, nameOffset: 0xffffff },
    { binding: STB.GLOBAL, nameOffset: 0xffffff },
    A,
  ]);
  assert.is(globals(bytes, ['a']).length, 1);
});

test('symbol tables that overlap are refused', () => {
  const builder = new ElfBuilder(LITTLE_64);
  const symbols = Array.from({ length: 100 }, () => A);
  for (let i = 0; i < 3; i++) builder.symbols(symbols, { lie: { offset: 64, size: 2424 } });
  for (let i = 0; i < 9; i++)
    builder.section({ name: '.again', type: SHT.SYMTAB, lie: { offset: 64, size: 2424 } });
  assertFails(() => globals(builder.build(), ['a']), 'elf-malformed', /and 11 others .* do not fit/);
});

test('compressed symbol tables are refused', () => {
  assertFails(
    () => globals(fileWith([A], { flags: SHF.COMPRESSED }), ['a']),
    'elf-malformed',
    /a table, but compressed/,
  );
});

test('single symbols are read by index', () => {
  const elf = openBytes(fileWith([A]));
  const table = new SymbolTable(elf, sectionOf(elf, '.symtab'), noWarn);
  assert.is(table.count, 2);
  assert.is(table.symbol(0).name, '');
  assert.is(table.symbol(1).name, 'a');
});

test('the filter never misses a name and lets few others through', () => {
  const names = Array.from({ length: 1000 }, (_, i) => `wanted_${i}`);
  const filter = new NameFilter(new Set(names));
  const mayHave = (name: string): boolean => filter.mayHave(Buffer.from(`${name}\0`), 0);
  assert.ok(names.every((name) => mayHave(name) && filter.has(name)));
  const others = Array.from({ length: 10_000 }, (_, i) => `other_${i}`).filter(mayHave);
  assert.ok(others.length < 400, `${others.length} of 10,000`);
  assert.is(mayHave(`${names[999]}0`), false);
});

test.run();
