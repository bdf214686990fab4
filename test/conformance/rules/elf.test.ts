/** Rules about the ELF file: each fires on one lie, and none on the file without it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { deflateSync } from 'node:zlib';
import { EM, ET, SHF, SHN, SHT } from '../../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../../generated/relocations.ts';
import { check, said } from '../../support/check-file.ts';
import {
  ByteWriter,
  ElfBuilder,
  SHAPES,
  type ElfInput,
  type SectionInput,
  type Shape,
} from '../../support/elf-builder.ts';

const LITTLE64: Shape = { is64: true, littleEndian: true };
const E_RULES = Array.from({ length: 15 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`);
const ABS32 = Object.entries(RELOCATIONS[EM.X86_64]!).find(([, { name }]) => name === 'R_X86_64_32')![0];

interface Parts {
  readonly input?: Partial<ElfInput>;
  /** Added to the section with debugging information, to its relocations, and to the symbol table. */
  readonly debug?: Partial<SectionInput>;
  readonly relocation?: { offset?: number; type?: number; symbol?: number };
  readonly relocations?: Partial<SectionInput>;
  readonly symbols?: Partial<SectionInput>;
  readonly symbol?: { shndx?: number; nameOffset?: number };
  readonly others?: readonly SectionInput[];
}

/** Code, a `.debug_str` with one relocation, other sections, and two symbols. */
function file(parts: Parts = {}, shape: Shape = LITTLE64): Uint8Array {
  const builder = new ElfBuilder({ ...shape, ...parts.input });
  builder.section({ name: '.text', flags: SHF.ALLOC | SHF.EXECINSTR, contents: new Uint8Array(8) });
  const target = builder.section({ name: '.debug_str', contents: new Uint8Array(8), ...parts.debug });
  for (const other of parts.others ?? []) builder.section(other);
  const symbols = builder.nextIndex + 1;
  builder.relocations(
    'rela',
    target,
    symbols,
    [{ offset: 4, type: Number(ABS32), symbol: 1, ...parts.relocation }],
    parts.relocations,
  );
  builder.symbols([{ name: 'f', section: 1, ...parts.symbol }], { info: 2, ...parts.symbols });
  return builder.build();
}

for (const { title, ...shape } of SHAPES)
  test(`nothing is found in a sound file, ${title}`, () => {
    assert.equal(said(file({}, shape), ...E_RULES), []);
  });

test('nothing is found in a file with more sections than its header can count', () => {
  const others = Array.from({ length: SHN.LORESERVE }, () => ({ name: '', type: SHT.NULL }));
  assert.equal(said(file({ others }), ...E_RULES), []);
});

/** Which findings a file has beside none. */
function finds(title: string, bytes: () => Uint8Array, expected: readonly string[]): void {
  test(title, () => assert.equal(said(bytes(), ...E_RULES), expected));
}

const lying = (lies: ElfInput['lies']): Uint8Array => file({ input: { lies: lies! } });

finds('E01: a class that does not exist', () => lying({ eiClass: 3 }), ['E01: EI_CLASS 3']);
finds('E01: a byte order that does not exist', () => lying({ eiData: 0 }), ['E01: EI_DATA 0']);
finds('E01: a version in the identification', () => lying({ eiVersion: 2 }), ['E01: EI_VERSION 2']);
finds('E01: a version in the header', () => lying({ version: 0 }), ['E01: e_version 0']);
finds('E02: a size of section headers', () => lying({ sectionEntrySize: 40 }), ['E02: e_shentsize 40']);
finds('E02: a file that ends in its header', () => file().subarray(0, 63), [
  'E02: a file that ends in its header',
]);
finds('E03: a table behind the end', () => lying({ sectionTableOffset: 1 << 20 }), [
  `E03: e_shoff 0x100000 in a file of ${file().length} bytes`,
]);
finds('E03: a table of names that is none', () => lying({ namesIndex: 1 }), [
  'E03: e_shstrndx 1, a section of type SHT_PROGBITS',
]);
finds('E03: a table of names that does not exist', () => lying({ namesIndex: 70 }), [
  'E03: e_shstrndx 70, and 7 sections',
]);
finds('E03: more headers than the file has room for', () => lying({ sectionCount: 70 }), [
  `E03: 70 section headers at 0x${(file().length - 7 * 64).toString(16)} in a file of ${file().length} bytes`,
]);

finds('E04: contents behind the end', () => file({ debug: { lie: { offset: 1 << 20 } } }), [
  `E04: 8 bytes at 0x100000 for .debug_str in a file of ${file().length} bytes`,
]);
test('E04: a section without bits may lie anywhere', () => {
  const others = [
    { name: '.bss', type: SHT.NOBITS, flags: SHF.ALLOC, lie: { offset: 1 << 20, size: 1 << 20 } },
  ];
  assert.equal(said(file({ others }), ...E_RULES), []);
});

finds(
  'E05: a name behind the end of the names',
  () => file({ others: [{ name: '.a', lie: { name: 999 } }] }),
  ['E05: sh_name 999 of section 3'],
);
finds('E05: a symbol whose name does not end', () => file({ symbol: { nameOffset: 99 } }), [
  'E05: a symbol of .symtab with a name outside the strings of .strtab',
]);

finds('E06: relocations with symbols in no table', () => file({ relocations: { link: 1 } }), [
  'E06: sh_link of .rela.debug_str is 1, a section of type SHT_PROGBITS',
]);
finds('E06: relocations of no section', () => file({ relocations: { info: 99 } }), [
  'E06: sh_info of .rela.debug_str is 99 of 7 sections',
]);
finds('E06: symbols without strings', () => file({ symbols: { link: 99 } }), [
  'E06: sh_link of .symtab is 99 of 7 sections',
]);
finds('E06: a symbol in no section', () => file({ symbol: { shndx: 99 } }), [
  'E06: a symbol of .symtab in section 99 of 7',
]);
test('E06: relocations of a linked file need no symbols and no section', () => {
  const bytes = file({ input: { type: ET.DYN }, relocations: { link: 0, info: 0 } });
  assert.equal(said(bytes, ...E_RULES), []);
});

finds('E07: a size of records that is not that of the class', () => file({ symbols: { entrySize: 16 } }), [
  'E07: sh_entsize 16 of .symtab',
]);
finds('E07: a table with a part of a record', () => file({ relocations: { lie: { size: 25 } } }), [
  'E07: 25 bytes in .rela.debug_str',
  'E08: .symtab begins within the contents of .rela.debug_str',
]);

finds('E08: contents within those of others', () => file({ debug: { lie: { offset: 64 } } }), [
  'E08: .debug_str begins within the contents of .text',
]);

finds('E09: debugging information that is loaded', () => file({ debug: { flags: SHF.ALLOC } }), [
  'E09: SHF_ALLOC for .debug_str',
]);
finds('E09: debugging information without contents', () => file({ debug: { type: SHT.NOBITS } }), [
  'E09: SHT_NOBITS for .debug_str',
]);
test('E09: scripts for debuggers are loaded on purpose', () => {
  const others = [{ name: '.debug_gdb_scripts', flags: SHF.ALLOC, contents: Uint8Array.of(0) }];
  assert.equal(said(file({ others }), ...E_RULES), []);
});

/** A compression header of the 64-bit class, and a stream. */
function compressed(type: number, size: number): SectionInput {
  const out = new ByteWriter(LITTLE64).u32(type).u32(0).u64(size).u64(1);
  const contents = out.raw(deflateSync(new Uint8Array(100))).done();
  return { name: '.debug_line', flags: SHF.COMPRESSED, contents };
}
test('E10: a compressed section with the announced size', () => {
  assert.equal(said(file({ others: [compressed(1, 100)] }), ...E_RULES), []);
});
finds('E10: another size than the announced one', () => file({ others: [compressed(1, 101)] }), [
  'E10: announces 101 bytes, but contains 100',
]);
finds('E10: an unknown kind of compression', () => file({ others: [compressed(77, 100)] }), [
  'E10: is compressed in an unknown way (ch_type 77)',
]);
finds(
  'E10: compressed contents that are loaded',
  () => file({ others: [{ ...compressed(1, 100), name: '.data', flags: SHF.COMPRESSED | SHF.ALLOC }] }),
  ['E10: SHF_COMPRESSED and SHF_ALLOC'],
);

function zdebug(size: number): SectionInput {
  const header = Buffer.from('ZLIB\0\0\0\0\0\0\0\0', 'latin1');
  header.writeBigUInt64BE(BigInt(size), 4);
  return { name: '.zdebug_line', contents: Buffer.concat([header, deflateSync(new Uint8Array(100))]) };
}
test('E11: a section of the older kind with the announced size', () => {
  assert.equal(said(file({ others: [zdebug(100)] }), ...E_RULES), []);
});
finds('E11: another size than the announced one', () => file({ others: [zdebug(99)] }), [
  'E11: announces 99 bytes, but contains 100',
]);

finds('E12: a place behind the end', () => file({ relocation: { offset: 5 } }), [
  'E12: a place behind the 8 bytes of .debug_str',
]);
finds('E12: a symbol that does not exist', () => file({ relocation: { symbol: 2 } }), ['E12: symbol 2 of 2']);
finds('E12: a type that does not exist', () => file({ relocation: { type: 200 } }), [
  'E12: type 200 of EM_X86_64 for .debug_str',
]);
test('E12: nobody knows the types of a machine without a table', () => {
  assert.equal(said(file({ input: { machine: EM.LANAI }, relocation: { type: 200 } }), ...E_RULES), []);
});
test('E12: places in a linked file are addresses', () => {
  const bytes = file({ input: { type: ET.EXEC }, relocation: { offset: 0x400000 } });
  assert.equal(said(bytes, ...E_RULES), []);
});

finds('E13: relocations of what no linker sees', () => file({ debug: { name: '.debug_str.dwo' } }), [
  'E13: relocations of .debug_str.dwo',
]);

/** A group of the sections with the indexes, and a section 4 that may say that it is in one. */
function group(members: readonly number[], flags: number, groupFlags = 1): Uint8Array {
  const contents = new ByteWriter(LITTLE64).u32(groupFlags);
  for (const member of members) contents.u32(member);
  const others = [
    { name: '.group', type: SHT.GROUP, contents: contents.done(), entrySize: 4, link: 6, info: 1 },
    { name: '.text.f', flags, contents: new Uint8Array(1) },
  ];
  return file({ others });
}
test('E14: a sound group', () => assert.equal(said(group([4], SHF.GROUP), ...E_RULES), []));
finds('E14: a member that does not exist', () => group([4, 99], SHF.GROUP), ['E14: member 99 of 9 sections']);
finds('E14: a member that does not say so', () => group([4], 0), [
  'E14: the member .text.f without SHF_GROUP',
]);
finds('E14: a section in no group that says it is in one', () => group([], SHF.GROUP), [
  'E14: SHF_GROUP for .text.f, which no group has',
]);
finds('E14: flags that do not exist', () => group([4], SHF.GROUP, 2), [
  'E14: flags of a group that are not defined',
]);

const link = (text: string): SectionInput => ({
  name: '.gnu_debuglink',
  contents: Buffer.from(text, 'latin1'),
});
const note = (...bytes: readonly number[]): SectionInput => ({
  name: '.note.gnu.build-id',
  type: SHT.NOTE,
  contents: Uint8Array.from(bytes),
});
const GNU = [0x47, 0x4e, 0x55, 0];
test('E15: a link and a build id that are complete', () => {
  const others = [link('abc\0CRC!'), note(4, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, ...GNU, 0x12, 0x34, 0, 0)];
  assert.equal(said(file({ others }), ...E_RULES), []);
});
finds('E15: a link without CRC', () => file({ others: [link('abc\0CR')] }), [
  'E15: 6 bytes that are no link',
]);
finds('E15: a link without a name', () => file({ others: [link('\0\0\0\0CRC!')] }), ['E15: an empty name']);
finds(
  'E15: a note without an id',
  () => file({ others: [note(4, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, ...GNU)] }),
  ['E15: an empty build id'],
);

test('findings are at the byte in the file', () => {
  const [found] = check(lying({ sectionEntrySize: 40 }), 'E02');
  // gABI 4, "ELF Header": e_shentsize of Elf64_Ehdr.
  assert.equal([found?.places[0]?.offset, found?.places[0]?.length], [58, 2]);
});

test.run();
