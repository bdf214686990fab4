import { deflateSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM, ET, SHF, SHN, SHT } from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { Relocator } from '../../src/elf/relocate.ts';
import { assertFails, noWarn, openBytes, sectionOf, warnings } from '../support/elf-errors.ts';
import {
  ElfBuilder,
  SHAPES,
  type ElfInput,
  type RelocationInput,
  type SectionInput,
  type SymbolInput,
} from '../support/elf-builder.ts';

/** The number of a relocation type of a machine. */
function typeOf(machine: number, name: string): number {
  const found = Object.entries(RELOCATIONS[machine] ?? {}).find(([, entry]) => entry.name === name)?.[0];
  if (found === undefined) throw new Error(`no relocation ${name}`);
  return Number(found);
}

const X86_64 = (name: string): number => typeOf(EM.X86_64, `R_X86_64_${name}`);
const LITTLE_64 = { is64: true, littleEndian: true };

interface Example {
  readonly input?: ElfInput;
  readonly kind?: 'rel' | 'rela';
  readonly contents?: Uint8Array;
  readonly section?: Partial<SectionInput>;
  readonly symbols?: readonly SymbolInput[];
  readonly relocations: readonly RelocationInput[];
  readonly table?: Partial<SectionInput>;
}

/** A file with section 1, `.debug_info`, symbols, and relocations for that section. */
function fileOf(example: Example): Uint8Array {
  const { contents = new Uint8Array(16), symbols = [{ section: 1, value: 0x100 }] } = example;
  const builder = new ElfBuilder(example.input ?? LITTLE_64);
  const target = builder.section({ name: '.debug_info', contents, ...example.section });
  const table = builder.symbols(symbols);
  builder.relocations(example.kind ?? 'rela', target, table, example.relocations, example.table);
  return builder.build();
}

function relocated(example: Example, warn = noWarn): Buffer {
  const elf = openBytes(fileOf(example), warn);
  return Buffer.from(new Relocator(elf, warn).contents(sectionOf(elf, '.debug_info')));
}

for (const shape of SHAPES) {
  const machine = shape.is64 ? EM.X86_64 : EM.I386;
  const type = typeOf(machine, shape.is64 ? 'R_X86_64_32' : 'R_386_32');
  const read = (bytes: Buffer, at: number): number =>
    shape.littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);

  test(`${shape.title}: RELA addends replace what is in place`, () => {
    const contents = new Uint8Array(12).fill(0xee);
    const relocations = [{ offset: 4, type, symbol: 1, addend: -1 }];
    const bytes = relocated({ input: { ...shape, machine }, contents, relocations });
    assert.equal(
      [0, 4, 8].map((at) => read(bytes, at)),
      [0xeeee_eeee, 0xff, 0xeeee_eeee],
    );
  });

  test(`${shape.title}: REL addends are found in place`, () => {
    const contents = new ElfBuilder(shape).writer().u32(7).u32(0xffff_fff0).done();
    const relocations = [0, 4].map((offset) => ({ offset, type, symbol: 1 }));
    const bytes = relocated({ input: { ...shape, machine }, kind: 'rel', contents, relocations });
    assert.equal(
      [0, 4].map((at) => read(bytes, at)),
      [0x107, 0xf0],
    );
  });
}

test('every width is written in full and nothing else', () => {
  for (const [name, width] of [
    ['64', 8],
    ['32', 4],
    ['32S', 4],
    ['16', 2],
    ['8', 1],
  ] as const) {
    const symbols = [{ section: 1, value: 0x1122_3344_5566_7788n }];
    const relocations = [{ offset: 1, type: X86_64(name), symbol: 1, addend: 1 }];
    const expected = Buffer.alloc(16);
    expected.writeBigUInt64LE(0x1122_3344_5566_7789n & (2n ** BigInt(8 * width) - 1n), 1);
    assert.is(relocated({ symbols, relocations }).toString('hex'), expected.toString('hex'));
  }
});

test('64-bit sums carry into their high half and wrap', () => {
  const sum = (value: bigint, addend: bigint, kind: 'rel' | 'rela' = 'rela'): bigint => {
    const contents = Buffer.alloc(8);
    if (kind === 'rel') contents.writeBigInt64LE(addend);
    const relocations = [{ offset: 0, type: X86_64('64'), symbol: 1, addend }];
    return relocated({ kind, contents, symbols: [{ section: 1, value }], relocations }).readBigUInt64LE();
  };
  for (const kind of ['rel', 'rela'] as const) {
    assert.is(sum(0xffff_ffffn, 1n, kind), 0x1_0000_0000n);
    assert.is(sum(0x1_0000_0000n, -1n, kind), 0xffff_ffffn);
    assert.is(sum(0xffff_ffff_ffff_ffffn, 2n, kind), 1n);
    assert.is(sum(0n, -5n, kind), 2n ** 64n - 5n);
  }
});

test('in the 32-bit class the addend is signed, as on x32', () => {
  const input = { is64: false, littleEndian: true, machine: EM.X86_64 };
  const relocations = [{ offset: 0, type: X86_64('64'), symbol: 1, addend: -0x101 }];
  assert.is(relocated({ input, relocations }).readBigInt64LE(), -1n);
});

test('a distance within the section is computed, one between sections is left with a warning', () => {
  const symbols = [
    { section: 1, value: 0x10 },
    { section: 2, value: 0x10 },
  ];
  const relocations = [1, 2, 2].map((symbol, i) => ({
    offset: 4 * i,
    type: X86_64('PC32'),
    symbol,
    addend: 1,
  }));
  const { warn, messages } = warnings();
  const bytes = relocated({ contents: Buffer.alloc(12, 0xee), symbols, relocations }, warn);
  assert.is(bytes.readInt32LE(0), 0x11);
  assert.is(bytes.readUInt32LE(4), 0xeeee_eeee);
  assert.is(messages.length, 1);
  assert.match(messages[0] ?? '', /\.debug_info\+0x4: R_X86_64_PC32 is not applied \(records: 2\)/);
});

test('sizes of symbols are added', () => {
  const symbols = [{ section: 1, value: 3, size: 0x1_0000_0002n }];
  const relocations = [
    { offset: 0, type: X86_64('SIZE64'), symbol: 1, addend: 1 },
    { offset: 8, type: X86_64('SIZE32'), symbol: 1, addend: 1 },
  ];
  const bytes = relocated({ symbols, relocations });
  assert.is(bytes.readBigUInt64LE(0), 0x1_0000_0003n);
  assert.is(bytes.readUInt32LE(8), 3);
});

test('undefined and common symbols have no address', () => {
  const symbols = [{ value: 7 }, { shndx: SHN.COMMON, value: 32 }, { shndx: SHN.ABS, value: 9 }];
  const relocations = [0, 1, 2, 3].map((symbol) => ({
    offset: 4 * symbol,
    type: X86_64('32'),
    symbol,
    addend: 1,
  }));
  const bytes = relocated({ symbols, relocations });
  assert.equal(
    [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at)),
    [1, 1, 1, 10],
  );
});

test('several tables for one section are applied in order, tables for others not', () => {
  const builder = new ElfBuilder(LITTLE_64);
  const info = builder.section({ name: '.debug_info', contents: new Uint8Array(8) });
  const types = builder.section({ name: '.debug_types', contents: new Uint8Array(8) });
  const symbols = builder.symbols([{ section: 1 }]);
  for (const [target, offset, addend] of [
    [info, 0, 1],
    [types, 0, 2],
    [info, 4, 3],
  ] as const)
    builder.relocations('rela', target, symbols, [{ offset, type: X86_64('32'), symbol: 1, addend }]);
  const elf = openBytes(builder.build());
  const relocator = new Relocator(elf, noWarn);
  assert.equal([...relocator.contents(sectionOf(elf, '.debug_info'))], [1, 0, 0, 0, 3, 0, 0, 0]);
  assert.equal([...relocator.contents(sectionOf(elf, '.debug_types'))], [2, 0, 0, 0, 0, 0, 0, 0]);
  assert.equal([...elf.contents(sectionOf(elf, '.debug_info'))], [0, 0, 0, 0, 0, 0, 0, 0]);
});

test('relocations apply to inflated contents', () => {
  const out = new ElfBuilder({ ...LITTLE_64, littleEndian: false }).writer().raw(Buffer.from('ZLIB')).u64(8);
  const builder = new ElfBuilder(LITTLE_64);
  const target = builder.section({
    name: '.zdebug_info',
    contents: out.raw(deflateSync(Buffer.alloc(8, 1))).done(),
  });
  const symbols = builder.symbols([{ section: 1 }]);
  builder.relocations('rela', target, symbols, [{ offset: 4, type: X86_64('32'), symbol: 1, addend: 5 }]);
  const elf = openBytes(builder.build());
  const bytes = new Relocator(elf, noWarn).contents(sectionOf(elf, '.zdebug_info'));
  assert.equal([...bytes], [1, 1, 1, 1, 5, 0, 0, 0]);
});

test('files that are not relocatable are left as the linker wrote them', () => {
  const relocations = [{ offset: 1 << 30, type: X86_64('32'), symbol: 1 }];
  for (const type of [ET.EXEC, ET.DYN])
    assert.ok(relocated({ input: { ...LITTLE_64, type }, relocations }).every((byte) => byte === 0));
});

test('a section without bits has nothing to relocate', () => {
  const relocations = [{ offset: 4, type: X86_64('32'), symbol: 1 }];
  assert.is(relocated({ section: { type: SHT.NOBITS }, relocations }).length, 0);
});

test('markers and empty tables need neither symbol nor place', () => {
  const relocations = [{ offset: 1 << 30, type: X86_64('NONE'), symbol: 99 }];
  assert.is(relocated({ relocations }).length, 16);
  assert.is(relocated({ relocations: [], table: { link: 0, entrySize: 0 } }).length, 16);
});

test('types that are not known leave their place, with one warning for each', () => {
  const relocations = [200, 200, 0xffff_ffff, X86_64('32')].map((type, i) => ({
    offset: 4 * i,
    type,
    symbol: 1,
  }));
  const { warn, messages } = warnings();
  const bytes = relocated({ relocations }, warn);
  assert.equal(
    [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at)),
    [0, 0, 0, 0x100],
  );
  assert.is(messages.length, 2);
  assert.match(
    messages[0] ?? '',
    /type 200 is not applied \(records: 2\): no such type is known for EM_X86_64/,
  );
});

test('a machine without a table here has no known types; a number for no machine is an error', () => {
  const relocations = [{ offset: 0, type: X86_64('32'), symbol: 1 }];
  const { warn, messages } = warnings();
  relocated({ input: { ...LITTLE_64, machine: EM.VAX }, relocations }, warn);
  assert.match(messages.join(), /no such type is known for EM_VAX/);
  for (const machine of [EM.NONE, 0xfffe])
    assertFails(
      () => relocated({ input: { ...LITTLE_64, machine }, relocations }, () => {}),
      'elf-unsupported',
      /unknown machine/,
    );
});

test('a table for no section is a warning, and relocates nothing', () => {
  for (const info of [0, 99]) {
    const { warn, messages } = warnings();
    const relocations = [{ offset: 0, type: X86_64('32'), symbol: 1 }];
    assert.is(relocated({ relocations, table: { info } }, warn).readUInt32LE(0), 0);
    assert.match(messages.join(), new RegExp(`apply to section ${info}`));
  }
});

test('a table that names no symbol table uses the only one, with a warning', () => {
  for (const link of [0, 1, 99]) {
    const { warn, messages } = warnings();
    const relocations = [{ offset: 0, type: X86_64('32'), symbol: 1 }];
    assert.is(relocated({ relocations, table: { link } }, warn).readUInt32LE(0), 0x100);
    assert.match(messages.join(), new RegExp(`section ${link} \\(sh_link\\)`));
  }
});

const GOOD = { offset: 0, type: X86_64('32'), symbol: 1 };
const damages: readonly (readonly [string, Example, RegExp])[] = [
  [
    'applies outside of the section',
    { relocations: [GOOD, { ...GOOD, offset: 0x4000_0000 }] },
    /\+0x18: .* at 0x40000000/,
  ],
  [
    'applies across the end',
    { relocations: [{ ...GOOD, offset: 13 }] },
    /at 0xd, outside of \.debug_info with its 16/,
  ],
  ['applies beyond 4 GiB', { relocations: [{ ...GOOD, offset: 0x1_0000_0000 }] }, /at 0x100000000/],
  [
    'applies to a section that is too short',
    { contents: new Uint8Array(3), relocations: [GOOD] },
    /with its 3 bytes/,
  ],
  ['refers to a missing symbol', { relocations: [{ ...GOOD, symbol: 2 }] }, /symbol 2, but \.symtab has 2/],
];
for (const [title, example, message] of damages) {
  test(`a table that ${title} is an error`, () => {
    const error = assertFails(() => relocated(example), 'relocation', message);
    assert.is(error.place.section, '.rela.debug_info');
  });
}

test('a table that is no whole number of records is an error', () => {
  const refuse = (table: Partial<SectionInput>, message: RegExp): void =>
    void assertFails(() => relocated({ relocations: [GOOD], table }), 'elf-malformed', message);
  refuse({ entrySize: 16 }, /\.rela\.debug_info: its sh_entsize is 16, expected 24/);
  refuse({ lie: { size: 23 } }, /23 bytes are not a multiple/);
  refuse({ flags: SHF.COMPRESSED }, /a table, but compressed/);
});

test('tables that overlap are refused', () => {
  const builder = new ElfBuilder(LITTLE_64);
  const target = builder.section({ name: '.debug_info', contents: new Uint8Array(16) });
  const symbols = builder.symbols([{ section: 1 }]);
  for (let i = 0; i < 50; i++)
    builder.relocations('rela', target, symbols, [GOOD], { lie: { offset: 64, size: 480 } });
  const elf = openBytes(builder.build());
  const read = (): unknown => new Relocator(elf, noWarn).contents(sectionOf(elf, '.debug_info'));
  assertFails(read, 'elf-malformed', /and 49 others .* do not fit/);
});

test('of a great many unknown types, the first are reported', () => {
  const relocations = Array.from({ length: 1000 }, (_, i) => ({ offset: 0, type: 1000 + i, symbol: 1 }));
  const { warn, messages } = warnings();
  relocated({ relocations }, warn);
  assert.match(messages[0] ?? '', /1000 relocation types are not applied/);
  assert.ok(messages.length < 20);
});

test('a table outside of the file is an error only for its section', () => {
  const elf = openBytes(fileOf({ relocations: [GOOD], table: { lie: { offset: 0x2_0000_0000 } } }));
  const relocator = new Relocator(elf, noWarn);
  assert.is(relocator.contents(sectionOf(elf, '.symtab')).length, 48);
  assertFails(
    () => relocator.contents(sectionOf(elf, '.debug_info')),
    'elf-malformed',
    /\.rela\.debug_info: .*outside/,
  );
});

test('compact relocations are refused, not overlooked', () => {
  const example = { relocations: [GOOD], table: { type: SHT.CREL } };
  assertFails(() => relocated(example), 'elf-unsupported', /SHT_CREL/);
});

test.run();
