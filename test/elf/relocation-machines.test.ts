/** What the machines do differently from each other, one of each kind. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM } from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { Relocator } from '../../src/elf/relocate.ts';
import { noWarn, openBytes, sectionOf, warnings } from '../support/elf-errors.ts';
import { ElfBuilder, type RelocationInput, type Shape, type SymbolInput } from '../support/elf-builder.ts';

const LE64 = { is64: true, littleEndian: true };
const BE64 = { is64: true, littleEndian: false };
const LE32 = { is64: false, littleEndian: true };
const BE32 = { is64: false, littleEndian: false };

interface Example extends Shape {
  readonly machine: number;
  readonly kind?: 'rel' | 'rela';
  readonly contents?: readonly number[];
  readonly symbols?: readonly SymbolInput[];
  readonly relocations: readonly RelocationInput[];
}

const typeOf = (machine: number, name: string): number => {
  const entry = Object.entries(RELOCATIONS[machine] ?? {}).find(([, { name: known }]) => known === name);
  if (entry === undefined) throw new Error(`no relocation ${name}`);
  return Number(entry[0]);
};

/** The contents of a section, which symbols lie in, once it is relocated. */
function relocated(example: Example, warn = noWarn): Buffer {
  const builder = new ElfBuilder(example);
  const contents = Uint8Array.from(example.contents ?? Array.from({ length: 16 }, () => 0));
  const target = builder.section({ name: '.debug_info', contents });
  const symbols = builder.symbols(example.symbols ?? [{ section: target, value: 0x100 }]);
  builder.relocations(example.kind ?? 'rela', target, symbols, example.relocations);
  const elf = openBytes(builder.build(), warn);
  return Buffer.from(new Relocator(elf, warn).contents(sectionOf(elf, '.debug_info')));
}

/** A record of one type by name. */
const record = (machine: number, name: string, offset: number, symbol = 1, addend = 0): RelocationInput => ({
  offset,
  type: typeOf(machine, name),
  symbol,
  addend,
});

/** The width and byte order in which every machine has its most common relocation. */
const PLAIN: readonly (readonly [shape: Shape, machine: keyof typeof EM, name: string, width: number])[] = [
  [LE32, 'ARM', 'R_ARM_ABS32', 4],
  [BE32, 'ARM', 'R_ARM_ABS32', 4],
  [LE64, 'AARCH64', 'R_AARCH64_ABS32', 4],
  [BE64, 'AARCH64', 'R_AARCH64_ABS64', 8],
  [LE32, 'AARCH64', 'R_AARCH64_P32_ABS32', 4],
  [LE64, 'RISCV', 'R_RISCV_64', 8],
  [LE32, 'RISCV', 'R_RISCV_32', 4],
  [LE64, 'LOONGARCH', 'R_LARCH_32', 4],
  [BE64, 'S390', 'R_390_64', 8],
  [BE32, 'S390', 'R_390_32', 4],
  [BE32, 'PPC', 'R_PPC_UADDR32', 4],
  [BE64, 'PPC64', 'R_PPC64_ADDR64', 8],
  [LE64, 'PPC64', 'R_PPC64_ADDR32', 4],
  [BE32, 'MIPS', 'R_MIPS_32', 4],
  [LE32, 'MIPS', 'R_MIPS_32', 4],
  [BE64, 'SPARCV9', 'R_SPARC_UA64', 8],
  [BE32, 'SPARC', 'R_SPARC_UA32', 4],
  [BE32, 'SPARC32PLUS', 'R_SPARC_UA16', 2],
  [BE32, 'PARISC', 'R_PARISC_DIR32', 4],
  [BE64, 'PARISC', 'R_PARISC_DIR64', 8],
  [LE64, 'ALPHA', 'R_ALPHA_REFQUAD', 8],
  [BE32, 'M68K', 'R_68K_32', 4],
  [LE32, 'ARCV2', 'R_ARC_32', 4],
  [LE32, 'ARC_COMPACT', 'R_ARC_24', 3],
  [LE32, 'XTENSA', 'R_XTENSA_32', 4],
  [BE32, 'OPENRISC', 'R_OR1K_32', 4],
  [LE32, 'MICROBLAZE', 'R_MICROBLAZE_32', 4],
  [LE32, 'ALTERA_NIOS2', 'R_NIOS2_BFD_RELOC_32', 4],
  [LE32, 'QDSP6', 'R_HEX_32', 4],
  [LE32, 'CSKY', 'R_CKCORE_ADDR32', 4],
  [LE32, 'SH', 'R_SH_DIR32', 4],
  [LE32, 'AVR', 'R_AVR_16', 2],
  [LE32, 'MSP430', 'R_MSP430_16_BYTE', 2],
  [LE64, 'BPF', 'R_BPF_64_ABS64', 8],
];
for (const [shape, key, name, width] of PLAIN) {
  const title = `${name}, ${shape.is64 ? 64 : 32}-bit ${shape.littleEndian ? 'little' : 'big'}-endian`;
  test(`${title}: the sum is written in ${width} bytes`, () => {
    const machine = EM[key];
    const at = 3;
    const bytes = relocated({ ...shape, machine, relocations: [record(machine, name, at, 1, -1)] });
    const value = shape.littleEndian ? bytes.readUIntLE(at, 2) : bytes.readUIntBE(at + width - 2, 2);
    assert.is(value, 0xff);
    assert.is(bytes.filter((byte) => byte !== 0).length, 1);
  });

  test(`${title}: an addend in place may be negative`, () => {
    const machine = EM[key];
    const contents = Array.from({ length: 8 }, () => 0xff);
    const relocations = [record(machine, name, 0)];
    const bytes = relocated({ ...shape, machine, kind: 'rel', contents, relocations });
    // -1 + 0x100, with ones behind the field.
    const field = [0xff, ...Array.from({ length: width - 1 }, () => 0)];
    const expected = shape.littleEndian ? field : field.toReversed();
    assert.equal([...bytes], [...expected, ...contents.slice(width)]);
  });
}

const MIPS = (name: string): number => typeOf(EM.MIPS, `R_MIPS_${name}`);

/** A record of 64-bit MIPS: in a little-endian file, only the symbol has its bytes swapped. */
function mips64(
  shape: Shape,
  offset: number,
  types: readonly [type: number, type2?: number, type3?: number, special?: number],
  addend = 0,
): RelocationInput {
  const [type, type2 = 0, type3 = 0, special = 0] = types;
  const bytes = [special, type3, type2, type];
  const symbol = 1;
  const asNumber = (list: readonly number[]): number => list.reduce((number, byte) => number * 256 + byte, 0);
  return shape.littleEndian
    ? { offset, symbol: asNumber(bytes.toReversed()), type: symbol, addend }
    : { offset, symbol, type: asNumber(bytes), addend };
}

for (const shape of [LE64, BE64]) {
  const order = shape.littleEndian ? 'little' : 'big';
  const machine = EM.MIPS;
  const read64 = (bytes: Buffer, at: number): bigint =>
    shape.littleEndian ? bytes.readBigInt64LE(at) : bytes.readBigInt64BE(at);

  test(`64-bit MIPS, ${order}-endian: symbol and type are found in r_info`, () => {
    const relocations = [mips64(shape, 0, [MIPS('32')], 2), mips64(shape, 8, [MIPS('64')], -0x101)];
    const bytes = relocated({ ...shape, machine, relocations });
    assert.is(shape.littleEndian ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0), 0x102);
    assert.is(read64(bytes, 8), -1n);
  });

  test(`64-bit MIPS, ${order}-endian: types of one record are composed`, () => {
    const relocations = [
      // 0 - (S + A): the second type subtracts what the first gave.
      mips64(shape, 0, [MIPS('64'), MIPS('SUB')], 4),
      mips64(shape, 8, [MIPS('32'), MIPS('64')], 4),
    ];
    const bytes = relocated({ ...shape, machine, relocations });
    assert.is(read64(bytes, 0), -0x104n);
    assert.is(read64(bytes, 8), 0x104n);
    const reverse = [mips64(shape, 0, [MIPS('SUB'), MIPS('64')], 4)];
    assert.is(read64(relocated({ ...shape, machine, relocations: reverse }), 0), 0xfcn);
    const thrice = [mips64(shape, 0, [MIPS('64'), MIPS('SUB'), MIPS('SUB')], 4)];
    assert.is(read64(relocated({ ...shape, machine, relocations: thrice }), 0), 0x104n);
  });

  test(`64-bit MIPS, ${order}-endian: what cannot be composed is left with a warning`, () => {
    for (const types of [
      [MIPS('64'), MIPS('SUB'), 0, 1],
      [7, MIPS('64')],
      [MIPS('PC32'), MIPS('64')],
    ] as const) {
      const { warn, messages } = warnings();
      const bytes = relocated({ ...shape, machine, relocations: [mips64(shape, 0, [...types])] }, warn);
      assert.is(read64(bytes, 0), 0n);
      assert.is(messages.length, 1);
      assert.match(messages[0] ?? '', /not known before linking/);
    }
  });
}

test('64-bit MIPS: the names of all types are in the warning', () => {
  const { warn, messages } = warnings();
  const relocations = [mips64(BE64, 0, [MIPS('PC32'), MIPS('64')])];
  relocated({ ...BE64, machine: EM.MIPS, relocations }, warn);
  assert.match(messages[0] ?? '', /R_MIPS_PC32\/R_MIPS_64\/R_MIPS_NONE is not applied/);
});

test('32-bit MIPS: a second record at one place is not taken for the only one', () => {
  const machine = EM.MIPS;
  const relocations = [0, 0, 4].map((offset) => record(machine, 'R_MIPS_32', offset, 1, 1));
  const { warn, messages } = warnings();
  const bytes = relocated({ ...BE32, machine, relocations }, warn);
  assert.equal([bytes.readUInt32BE(0), bytes.readUInt32BE(4)], [0x101, 0x101]);
  assert.match(messages.join(), /R_MIPS_32 is not applied \(records: 1\): it works on the result/);
  // In place, it is: the addend of the second is what the first gave.
  const inPlace = relocated({
    ...BE32,
    machine,
    kind: 'rel',
    contents: [0, 0, 0, 1, 0, 0, 0, 1],
    relocations,
  });
  assert.equal([inPlace.readUInt32BE(0), inPlace.readUInt32BE(4)], [0x201, 0x101]);
});

test('64-bit SPARC: data beside the type is no part of it', () => {
  const machine = EM.SPARCV9;
  const type = typeOf(machine, 'R_SPARC_UA32') + 0xabcd00;
  const relocations = [{ offset: 0, type, symbol: 1, addend: 1 }];
  assert.is(relocated({ ...BE64, machine, relocations }).readUInt32BE(0), 0x101);
});

const RISCV = (name: string, offset: number, symbol = 1, addend = 0): RelocationInput =>
  record(EM.RISCV, `R_RISCV_${name}`, offset, symbol, addend);
const LARCH = (name: string, offset: number, symbol = 1, addend = 0): RelocationInput =>
  record(EM.LOONGARCH, `R_LARCH_${name}`, offset, symbol, addend);
/** 2 and 1 are the ends of a distance of 0x1234 bytes. */
const ENDS: readonly SymbolInput[] = [
  { section: 1, value: 0x1000 },
  { section: 1, value: 0x2234 },
];

for (const [title, machine, make] of [
  ['RISC-V', EM.RISCV, RISCV],
  ['LoongArch', EM.LOONGARCH, LARCH],
] as const) {
  const apply = (contents: readonly number[], ...relocations: readonly RelocationInput[]): number[] => [
    ...relocated({ ...LE64, machine, contents, symbols: ENDS, relocations }),
  ];

  test(`${title}: distances are added and subtracted in place, in order`, () => {
    for (const [bits, expected] of [
      ['16', [0x34, 0x12]],
      ['32', [0x34, 0x12, 0, 0]],
      ['64', [0x34, 0x12, 0, 0, 0, 0, 0, 0]],
    ] as const) {
      const zeros = expected.map(() => 0);
      assert.equal(apply(zeros, make(`ADD${bits}`, 0, 2), make(`SUB${bits}`, 0, 1)), [...expected]);
    }
    assert.equal(apply([0], make('ADD8', 0, 2, 3), make('SUB8', 0, 1, 1)), [0x36]);
  });

  test(`${title}: what stands in place counts, and a later relocation sees an earlier one's result`, () => {
    assert.equal(apply([5, 0], make('ADD16', 0, 2), make('SUB16', 0, 1)), [0x39, 0x12]);
    assert.equal(
      apply([9, 9, 0, 0], make('32', 0, 1, 1), make('SUB16', 0, 1), make('ADD16', 2, 2)),
      [1, 0, 0x34, 0x22],
    );
  });

  test(`${title}: 64-bit differences borrow from their high half`, () => {
    const negative = apply([0, 0, 0, 0, 0, 0, 0, 0], make('ADD64', 0, 1), make('SUB64', 0, 2));
    assert.equal(negative, [0xcc, 0xed, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
  });

  const [setUleb, subUleb] =
    machine === EM.RISCV ? ['SET_ULEB128', 'SUB_ULEB128'] : ['ADD_ULEB128', 'SUB_ULEB128'];
  test(`${title}: ULEB128 distances keep the length they were given`, () => {
    const pair = [make(setUleb, 1, 2), make(subUleb, 1, 1)];
    assert.equal(apply([7, 0x80, 0x00, 7], ...pair), [7, 0xb4, 0x24, 7]);
    assert.equal(apply([7, 0x80, 0x80, 0x80, 0x00, 7], ...pair), [7, 0xb4, 0xa4, 0x80, 0x00, 7]);
  });

  test(`${title}: markers of code that may shrink change nothing`, () => {
    assert.equal(apply([1, 2], make('RELAX', 0)), [1, 2]);
  });
}

test('RISC-V: six bits are set and subtracted, the other two are an opcode', () => {
  const apply = (...relocations: readonly RelocationInput[]): number =>
    relocated({ ...LE64, machine: EM.RISCV, contents: [0x7f], symbols: ENDS, relocations })[0] ?? -1;
  assert.is(apply(RISCV('SET6', 0, 2)), 0x40 + 0x34);
  assert.is(apply(RISCV('SET6', 0, 2), RISCV('SUB6', 0, 1, 4)), 0x40 + 0x30);
});

test('RISC-V: numbers are set whatever stands in place', () => {
  const contents = [9, 9, 9, 9, 9, 9, 9];
  const relocations = [RISCV('SET8', 0, 2), RISCV('SET16', 1, 2), RISCV('SET32', 3, 2)];
  const bytes = relocated({ ...LE64, machine: EM.RISCV, contents, symbols: ENDS, relocations });
  assert.equal([...bytes], [0x34, 0x34, 0x22, 0x34, 0x22, 0, 0]);
});

test('LoongArch: 24 and six bits are added', () => {
  const contents = [0xff, 0, 0, 0x45];
  const relocations = [LARCH('ADD24', 0, 2), LARCH('SUB24', 0, 1), LARCH('ADD6', 3, 1, 3)];
  const bytes = relocated({ ...LE64, machine: EM.LOONGARCH, contents, symbols: ENDS, relocations });
  assert.equal([...bytes], [0x33, 0x13, 0, 0x48]);
});

test('SuperH and Xtensa: what stands in place is added to the addend of the record', () => {
  for (const [machine, name] of [
    [EM.SH, 'R_SH_DIR32'],
    [EM.XTENSA, 'R_XTENSA_32'],
  ] as const) {
    const relocations = [record(machine, name, 0, 1, 2)];
    const bytes = relocated({ ...LE32, machine, contents: [0x20, 0, 0, 0], relocations });
    assert.is(bytes.readUInt32LE(0), 0x122);
  }
});

test('Xtensa and AVR: distances stand there already', () => {
  for (const [machine, prefix] of [
    [EM.XTENSA, 'R_XTENSA_DIFF'],
    [EM.AVR, 'R_AVR_DIFF'],
  ] as const) {
    const relocations = ['8', '16', '32'].map((bits) => record(machine, prefix + bits, 0));
    const bytes = relocated({ ...LE32, machine, contents: [1, 2, 3, 4], relocations });
    assert.equal([...bytes], [1, 2, 3, 4]);
  }
});

test('offsets of thread-local variables count from where the psABI says', () => {
  for (const [shape, machine, name, bias] of [
    [LE64, EM.RISCV, 'R_RISCV_TLS_DTPREL64', 0x800],
    [BE64, EM.PPC64, 'R_PPC64_DTPREL64', 0x8000],
    [BE32, EM.PPC, 'R_PPC_DTPREL32', 0x8000],
    [BE32, EM.MIPS, 'R_MIPS_TLS_DTPREL32', 0x8000],
    [BE32, EM.M68K, 'R_68K_TLS_LDO32', 0x8000],
    [LE64, EM.LOONGARCH, 'R_LARCH_TLS_DTPREL64', 0],
  ] as const) {
    const relocations = [record(machine, name, 0, 1, bias - 0x100)];
    const bytes = relocated({ ...shape, machine, relocations });
    assert.ok(
      bytes.every((byte) => byte === 0),
      name,
    );
  }
});

test.run();
