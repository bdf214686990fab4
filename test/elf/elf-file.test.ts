import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM, ET, SHF, SHN, SHT } from '../../generated/elf-constants.ts';
import { assertFails, openBytes, sectionOf, warnings } from '../support/elf-errors.ts';
import { ElfBuilder, SHAPES, type HeaderLies } from '../support/elf-builder.ts';

const LITTLE_64 = { is64: true, littleEndian: true };

for (const shape of SHAPES) {
  test(`${shape.title}: header, section headers and contents are read`, () => {
    const builder = new ElfBuilder({ ...shape, type: ET.DYN, machine: EM.ALPHA });
    builder.section({
      name: '.debug_info',
      flags: SHF.MERGE,
      address: shape.is64 ? 0xffff_ffff_8100_1234n : 0xc000_1234,
      contents: Uint8Array.from([1, 2, 3]),
      link: 7,
      info: 8,
      entrySize: 9,
    });
    const elf = openBytes(builder.build());
    assert.is(elf.is64, shape.is64);
    assert.is(elf.littleEndian, shape.littleEndian);
    assert.is(elf.type, ET.DYN);
    assert.is(elf.machine, EM.ALPHA);
    assert.equal(
      elf.sections.map(({ name }) => name),
      ['', '.debug_info', '.shstrtab'],
    );
    const section = sectionOf(elf, '.debug_info');
    assert.is(section.index, 1);
    assert.is(section.type, SHT.PROGBITS);
    assert.is(section.flags, SHF.MERGE);
    assert.is(section.address, shape.is64 ? 0xffff_ffff_8100_1234n : 0xc000_1234n);
    assert.equal([section.size, section.link, section.info, section.entrySize], [3, 7, 8, 9]);
    assert.equal([...elf.contents(section)], [1, 2, 3]);
  });
}

for (const count of [0xfeff, 0xff00, 0xff01, 0xffff, 0x1_0001]) {
  test(`a file with ${count} sections is read through section zero where the header overflows`, () => {
    const builder = new ElfBuilder(LITTLE_64);
    // Besides these there are section zero and the names.
    for (let i = 2; i < count; i++) builder.section({ name: i === count - 1 ? '.last' : '.s' });
    const elf = openBytes(builder.build());
    assert.is(elf.sections.length, count);
    assert.is(sectionOf(elf, '.last').index, count - 2);
    assert.is(sectionOf(elf, '.shstrtab').index, count - 1);
    assert.is(elf.sectionsNamed('.s').length, count - 3);
    assert.is(elf.contents(sectionOf(elf, '')).length, 0);
  });
}

test('private contents can be changed without changing the source', () => {
  const builder = new ElfBuilder(LITTLE_64);
  builder.section({ name: '.debug_info', contents: Uint8Array.from([1]) });
  const elf = openBytes(builder.build());
  elf.privateContents(sectionOf(elf, '.debug_info'))[0] = 2;
  assert.equal([...elf.contents(sectionOf(elf, '.debug_info'))], [1]);
});

test('a section without bits has no contents, wherever it claims to be', () => {
  const builder = new ElfBuilder(LITTLE_64);
  builder.section({ name: '.bss', type: SHT.NOBITS, lie: { offset: 1n << 60n, size: 1n << 60n } });
  const elf = openBytes(builder.build());
  assert.is(elf.contents(sectionOf(elf, '.bss')).length, 0);
});

test('a section outside of the file is an error only for who reads it', () => {
  const builder = new ElfBuilder(LITTLE_64);
  builder.section({ name: '.far', contents: new Uint8Array(4), lie: { offset: 0x2_0000_0000 } });
  builder.section({ name: '.long', contents: new Uint8Array(4), lie: { size: 0xffff_ffff_ffff_ffffn } });
  builder.section({ name: '.good', contents: Uint8Array.from([1]) });
  const elf = openBytes(builder.build());
  assert.equal([...elf.contents(sectionOf(elf, '.good'))], [1]);
  assertFails(() => elf.contents(sectionOf(elf, '.far')), 'elf-malformed', /x\.o: \.far: .*outside the file/);
  assertFails(() => elf.contents(sectionOf(elf, '.long')), 'elf-malformed', /x\.o: \.long: /);
});

test('what is no ELF file is said to be none', () => {
  const bytes = new ElfBuilder(LITTLE_64).build();
  for (const other of [new Uint8Array(), bytes.subarray(0, 3), Buffer.from('!<arch>\nfoo.o/')])
    assertFails(() => openBytes(other), 'not-elf', /x\.o: is not an ELF file/);
});

const fatal: readonly (readonly [HeaderLies, RegExp])[] = [
  [{ eiClass: 0 }, /EI_CLASS is 0, expected 1 or 2/],
  [{ eiData: 3 }, /EI_DATA is 3/],
  [{ eiVersion: 7 }, /EI_VERSION is 7/],
  [{ sectionTableOffset: 0x100_0000_0000 }, /section header table .* does not fit/],
  [{ sectionTableOffset: 0xffff_ffff_ffff_fff0n }, /does not fit/],
  [{ sectionCount: 4000 }, /4000 sections/],
  [{ namesIndex: 200 }, /e_shstrndx 200\) are in no section/],
  [{ namesIndex: 1 }, /e_shstrndx 1\) are in a section of type 1/],
];
for (const [lies, message] of fatal) {
  test(`a header with ${Object.keys(lies)[0]} ${Object.values(lies)[0]} is an error`, () => {
    const builder = new ElfBuilder({ ...LITTLE_64, lies });
    builder.section({ name: '.text' });
    assertFails(() => openBytes(builder.build()), 'elf-malformed', message);
  });
}

const harmless: readonly (readonly [HeaderLies, RegExp])[] = [
  [{ version: 2 }, /e_version is 2/],
  [{ sectionEntrySize: 40 }, /e_shentsize is 40, expected 64, which is used/],
];
for (const [lies, message] of harmless) {
  test(`a header with ${Object.keys(lies)[0]} ${Object.values(lies)[0]} is read with a warning`, () => {
    const builder = new ElfBuilder({ ...LITTLE_64, lies });
    builder.section({ name: '.text' });
    const { warn, messages } = warnings();
    assert.is(openBytes(builder.build(), warn).sections.length, 3);
    assert.is(messages.length, 1);
    assert.match(messages[0] ?? '', message);
  });
}

test('an odd e_type and no machine are warnings', () => {
  const { warn, messages } = warnings();
  openBytes(new ElfBuilder({ ...LITTLE_64, type: ET.CORE, machine: EM.NONE }).build(), warn);
  assert.match(messages.join('\n'), /EM_NONE[^]*e_type is 4/);
});

test('a file without section header table, count or names has no sections or none with names', () => {
  for (const lies of [{ sectionTableOffset: 0 }, { sectionCount: 0 }])
    assert.is(openBytes(new ElfBuilder({ ...LITTLE_64, lies }).build()).sections.length, 0);
  const unnamed = openBytes(new ElfBuilder({ ...LITTLE_64, lies: { namesIndex: SHN.UNDEF } }).build());
  assert.equal(
    unnamed.sections.map(({ name }) => name),
    ['', ''],
  );
});

test('a table of names that all sections share beyond measure does not multiply', () => {
  const builder = new ElfBuilder(LITTLE_64);
  const long = 'x'.repeat(100_000);
  builder.section({ name: long });
  for (let i = 0; i < 2000; i++) builder.section({ name: '', lie: { name: 1 + i } });
  const { warn, messages } = warnings();
  const elf = openBytes(builder.build(), warn);
  assert.is(sectionOf(elf, long).index, 1);
  assert.match(messages.join(), /19\d\d of 2003 sections have no readable name/);
});

test('sections with names outside the names are nameless, and one warning says how many', () => {
  const builder = new ElfBuilder(LITTLE_64);
  builder.section({ name: '.a', lie: { name: 0xffff_ffff } });
  builder.section({ name: '.b', lie: { name: 1000 } });
  const { warn, messages } = warnings();
  const elf = openBytes(builder.build(), warn);
  assert.is(elf.section('.a'), undefined);
  assert.equal(messages.length, 1);
  assert.match(messages[0] ?? '', /2 of 4 sections/);
});

test.run();
