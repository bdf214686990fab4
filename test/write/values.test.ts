import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import type { Attribute } from '../../src/write/description.ts';
import {
  attribute,
  base,
  block,
  constant,
  die,
  diesOf,
  file,
  hexOf,
  inF,
  lineTable,
  reference,
  sectionsOf,
  text,
  throwsDescription,
  unit,
  digits,
} from './dwarf-samples.ts';

/** Of a unit DIE with code 1 and one attribute, the bytes of the value in either byte order. */
function valueOf(one: Attribute, more: Parameters<typeof unit>[2] = {}): readonly string[] {
  return (['little', 'big'] as const).map((byteOrder) => {
    const bytes = diesOf(unit([one], undefined, more), { encoding: { byteOrder } });
    assert.is(bytes.slice(0, 2), '01');
    return bytes.slice(2);
  });
}

const CONSTANTS: readonly (readonly [keyof typeof DW_FORM, bigint, string, string])[] = [
  ['data1', 0xfen, 'fe', 'fe'],
  ['data1', -2n, 'fe', 'fe'],
  ['data2', 0x102n, '0201', '0102'],
  ['data4', 0x1020304n, '04030201', '01020304'],
  ['data8', -2n, 'feffffffffffffff', 'fffffffffffffffe'],
  ['data8', 0x102030405060708n, '0807060504030201', '0102030405060708'],
  ['data16', 1n, `01${'00'.repeat(15)}`, `${'00'.repeat(15)}01`],
  ['sdata', -129n, 'ff7e', 'ff7e'],
  // What readers keep 64 bits of is written as the signed number that they will have.
  ['sdata', 2n ** 64n - 1n, '7f', '7f'],
  ['udata', 12857n, 'b964', 'b964'],
  ['udata', 2n ** 64n - 1n, 'ffffffffffffffffff01', 'ffffffffffffffffff01'],
  ['implicit_const', 7n, '', ''],
];

for (const [form, value, little, big] of CONSTANTS)
  test(`the constant ${value} as DW_FORM_${form}`, () => {
    assert.equal(valueOf(constant(value, DW_FORM[form])), [little, big]);
  });

test('numbers of more than 64 bits have no place but in sixteen bytes', () => {
  for (const form of [DW_FORM.data8, DW_FORM.sdata, DW_FORM.udata, DW_FORM.implicit_const])
    throwsDescription(
      () => valueOf(constant(2n ** 64n, form)),
      /DW_AT_const_value of DIE 1: .* does not fit/,
    );
});

test('flags are a byte, or nothing', () => {
  const flag = (form: number, value: number): Attribute =>
    attribute(DW_AT.external, form, { kind: 'flag', value });
  assert.equal(valueOf(flag(DW_FORM.flag, 2)), ['02', '02']);
  assert.equal(valueOf(flag(DW_FORM.flag_present, 1)), ['', '']);
  throwsDescription(
    () => valueOf(flag(DW_FORM.flag_present, 0)),
    /DW_AT_external of DIE 1: a flag that is not 1/,
  );
});

test('strings stand in place or are offsets, by the DWARF format', () => {
  assert.equal(valueOf(text('ab', DW_FORM.string)), ['616200', '616200']);
  assert.equal(valueOf(text('ab', DW_FORM.strp)), ['00000000', '00000000']);
  const wide = diesOf(unit([text('a', DW_FORM.strp), text('b', DW_FORM.strp)], undefined, { format: 64 }));
  // The header is 12 bytes longer: an escape, and two fields of eight bytes.
  assert.is(wide.slice(2 * 12), '0100000000000000000200000000000000');
  throwsDescription(() => valueOf(text('a\0b', DW_FORM.string)), /bytes other than null/);
  throwsDescription(() => valueOf(text('\u0100', DW_FORM.strp)), /bytes other than null/);
});

test('indexed strings are numbers in the unit', () => {
  for (const [form, little, big] of [
    [DW_FORM.strx, '01', '01'],
    [DW_FORM.strx1, '01', '01'],
    [DW_FORM.strx2, '0100', '0001'],
    [DW_FORM.strx3, '010000', '000001'],
    [DW_FORM.strx4, '01000000', '00000001'],
    [DW_FORM.GNU_str_index, '01', '01'],
  ] as const) {
    const attributes = [text('a', DW_FORM.strx1, DW_AT.producer), text('b', form)];
    const bytes = (['little', 'big'] as const).map((byteOrder) =>
      diesOf(unit(attributes), { encoding: { byteOrder } }).slice(4),
    );
    assert.equal(bytes, [little, big]);
  }
});

test('blocks begin with their size', () => {
  assert.equal(valueOf(block([1, 2], DW_FORM.block1)), ['020102', '020102']);
  assert.equal(valueOf(block([1, 2], DW_FORM.block2)), ['02000102', '00020102']);
  assert.equal(valueOf(block([1, 2], DW_FORM.block4)), ['020000000102', '000000020102']);
  assert.equal(valueOf(block([1, 2], DW_FORM.block)), ['020102', '020102']);
  assert.equal(valueOf(block([1, 2], DW_FORM.exprloc)), ['020102', '020102']);
  const sixteen = Array.from({ length: 16 }, (_, i) => i);
  assert.equal(valueOf(block(sixteen, DW_FORM.data16)).at(0), Buffer.from(sixteen).toString('hex'));
  throwsDescription(() => valueOf(block([1], DW_FORM.data16)), /a block of 1 bytes \(DW_FORM_data16\)/);
});

test('addresses are numbers where nothing moves them, in the address size of the unit', () => {
  const address = (addend: bigint): Attribute =>
    attribute(DW_AT.low_pc, DW_FORM.addr, { kind: 'address', to: { symbol: undefined, addend } });
  assert.equal(valueOf(address(0x102n)), ['0201000000000000', '0000000000000102']);
  assert.equal(valueOf(address(0x102n), { addressSize: 4 }), ['02010000', '00000102']);
  assert.equal(valueOf(address(0x102n), { addressSize: 2 }), ['0201', '0102']);
  throwsDescription(() => valueOf(address(0x10000n), { addressSize: 2 }), /does not fit into 2 bytes/);
});

test('addresses of symbols are links', () => {
  const low = attribute(DW_AT.low_pc, DW_FORM.addr, { kind: 'address', to: inF(4n) });
  const [info] = sectionsOf({ files: [file([unit([low])])] });
  assert.equal(info?.links, [
    { at: 13, byteSize: 8, to: { kind: 'address', address: inF(4n) }, relative: false },
  ]);
});

test('addresses in blocks are links, too', () => {
  const value = attribute(DW_AT.location, DW_FORM.exprloc, {
    kind: 'block',
    bytes: new Uint8Array(9),
    fixups: [{ at: 1, byteSize: 8, to: inF(0n), relative: false }],
  });
  const [info] = sectionsOf({ files: [file([unit([value])])] });
  assert.is(info?.links[0]?.at, 12 + 1 + 1 + 1);
});

test('an indirect form stands in front of its value', () => {
  const value = attribute(DW_AT.byte_size, DW_FORM.data2, { kind: 'constant', value: 3n }, true);
  assert.equal(valueOf(value), ['050300', '050003']);
  const nowhere = attribute(DW_AT.byte_size, DW_FORM.implicit_const, { kind: 'constant', value: 3n }, true);
  throwsDescription(() => valueOf(nowhere), /DW_FORM_implicit_const/);
});

test('references count from the unit header', () => {
  // 12 bytes of header, the code of the unit DIE and its reference; then the DIE 2.
  for (const [form, little, big] of [
    [DW_FORM.ref1, '0e', '0e'],
    [DW_FORM.ref2, '0f00', '000f'],
    [DW_FORM.ref4, '11000000', '00000011'],
    [DW_FORM.ref8, '1500000000000000', '0000000000000015'],
    [DW_FORM.ref_udata, '0e', '0e'],
  ] as const) {
    const bytes = (['little', 'big'] as const).map((byteOrder) =>
      diesOf(unit([reference(2, form)], [die(2)]), { encoding: { byteOrder } }),
    );
    assert.equal(bytes, [`01${little}0200`, `01${big}0200`]);
  }
  throwsDescription(
    () => diesOf(unit([reference(3, DW_FORM.ref4)], [die(2)])),
    /DW_AT_type of DIE 1: refers to DIE 3, which the description does not have/,
  );
});

test('DW_FORM_ref_addr has the size of an address in version 2, of an offset since', () => {
  const widthIn = (version: 2 | 3, format: 32 | 64): number => {
    const images = sectionsOf({
      files: [file([unit([reference(1, DW_FORM.ref_addr)], undefined, { version, format, addressSize: 2 })])],
    });
    const headerSize = format === 64 ? 23 : 11;
    return hexOf(images, '.debug_info').length / 2 - headerSize - 1;
  };
  assert.equal([widthIn(2, 32), widthIn(2, 64), widthIn(3, 32), widthIn(3, 64)], [2, 2, 4, 8]);
});

test('numbers that lead nowhere are written as they are', () => {
  const dangling = (form: number): Attribute =>
    attribute(DW_AT.type, form, { kind: 'dangling', value: 0x7fn });
  assert.equal(valueOf(dangling(DW_FORM.ref2)), ['7f00', '007f']);
  assert.equal(valueOf(dangling(DW_FORM.ref_udata)), ['7f', '7f']);
  const signature = attribute(DW_AT.type, DW_FORM.ref_sig8, { kind: 'signature', value: 0x0102n });
  assert.equal(valueOf(signature), ['0201000000000000', '0000000000000102']);
});

test('DW_AT_sibling leads behind the children of its DIE', () => {
  const sibling = attribute(DW_AT.sibling, DW_FORM.ref1, { kind: 'sibling' });
  const parent = die(2, [sibling], { children: [die(3)] });
  // 0c: 01; 0d: 02 and the reference; 0f: 03; 10: null; 11: 03; 12: null.
  assert.is(diesOf(unit([], [parent, die(4)])), digits('01 0211 03 00 03 00'));
});

test('files are numbered from 0 since version 5 of the line table, before from 1', () => {
  const declared = attribute(DW_AT.decl_file, DW_FORM.data1, { kind: 'file', file: 0 });
  const table = attribute(DW_AT.stmt_list, DW_FORM.sec_offset, { kind: 'line-table', table: 0 });
  const numberIn = (version: 4 | 5): string =>
    diesOf(unit([table, declared]), { lineTables: [lineTable({ version })] }).slice(-2);
  assert.equal([numberIn(4), numberIn(5)], ['01', '00']);
});

test('a value that no form of the kind can hold names attribute, DIE and form', () => {
  throwsDescription(
    () => valueOf(constant(256n, DW_FORM.data1)),
    /DW_AT_const_value of DIE 1: 256 does not fit \(DW_FORM_data1\)/,
  );
  throwsDescription(() => valueOf(constant(-1n, DW_FORM.udata)), /-1 does not fit/);
  throwsDescription(() => valueOf(constant(1n, DW_FORM.string)), /a number/);
  throwsDescription(() => valueOf(text('a', DW_FORM.data1)), /a string/);
  throwsDescription(() => valueOf(block([], DW_FORM.data1)), /a block/);
  throwsDescription(() => valueOf(reference(1, DW_FORM.data4)), /a reference/);
  throwsDescription(() => valueOf(constant(1n, DW_FORM.LLVM_addrx_offset)), /cannot be written/);
  throwsDescription(() => valueOf(base(DW_AT.name)), /nothing counts from/);
});

test.run();
