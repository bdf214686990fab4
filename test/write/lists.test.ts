import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import type { Address, AddressRange, Attribute, LocationRange, Unit } from '../../src/write/description.ts';
import {
  attribute,
  base,
  die,
  diesOf,
  file,
  hexOf,
  image,
  inF,
  sectionsOf,
  throwsDescription,
  unit,
  digits,
} from './dwarf-samples.ts';

function absolute(addend: bigint): Address {
  return { symbol: undefined, addend };
}

const RANGE: AddressRange = { low: absolute(0x10n), high: absolute(0x14n) };
const NEXT: AddressRange = { low: absolute(0x20n), high: absolute(0x20n) };
const LOCATION: LocationRange = { ...RANGE, expression: Uint8Array.of(0x50) };

function ranges(entries: readonly AddressRange[], form: number = DW_FORM.sec_offset): Attribute {
  return attribute(DW_AT.ranges, form, { kind: 'ranges', entries });
}

function locations(entries: readonly LocationRange[], form: number = DW_FORM.sec_offset): Attribute {
  return attribute(DW_AT.location, form, { kind: 'locations', entries });
}

/** A section of a unit whose addresses have four bytes. */
function sectionOf(name: string, attributes: readonly Attribute[], version: 4 | 5 = 5): string {
  const one = unit(attributes, undefined, { version, addressSize: 4 });
  return hexOf(sectionsOf({ files: [file([one], { encoding: { byteOrder: 'big' } })] }), name);
}

test('lists of DWARF 5 take turns with the kinds of entries', () => {
  const section = sectionOf('.debug_rnglists', [ranges([RANGE, NEXT]), ranges([RANGE]), ranges([RANGE])]);
  const offsetPairs = digits('05 00000010 04 0004 04 1010 00');
  const startEnd = digits('06 00000010 00000014 00');
  const startLength = digits('07 00000010 04 00');
  // Length, version, address size, segment selector size, count of offsets.
  const header = digits('00000025 0005 04 00 00000000');
  assert.is(section, header + offsetPairs + startEnd + startLength);
});

test('with a table of addresses lists use those, too', () => {
  const three = [ranges([RANGE]), ranges([RANGE]), ranges([RANGE])];
  const attributes = [base(DW_AT.addr_base), ...three, ...three];
  const section = sectionOf('.debug_rnglists', attributes);
  assert.ok(section.endsWith(digits('0100 040004 00 020001 00 030004 00')));
  assert.is(sectionOf('.debug_addr', attributes), digits('0000000c 0005 04 00 00000010 00000014'));
});

test('numbered lists are found through the offsets behind the header', () => {
  const attributes = [
    base(DW_AT.rnglists_base),
    ranges([RANGE], DW_FORM.rnglistx),
    ranges([], DW_FORM.rnglistx),
  ];
  const section = sectionOf('.debug_rnglists', attributes);
  assert.is(section.slice(16, 2 * 20), digits('00000002 00000008 00000011'));
  const one = unit(attributes, undefined, { addressSize: 4 });
  assert.is(diesOf(one), digits('01 0c000000 00 01'));
});

test('location lists are range lists with expressions', () => {
  const section = sectionOf('.debug_loclists', [locations([LOCATION]), locations([LOCATION])]);
  assert.is(section.slice(24), digits('06 00000010 04 0004 0150 00 07 00000010 00000014 0150 00'));
});

test('before DWARF 5 pairs count from a base that the list selects, or from 0', () => {
  const list = sectionOf('.debug_ranges', [ranges([RANGE]), ranges([RANGE])], 4);
  const selected = digits('ffffffff 00000010 00000000 00000004');
  const fromZero = digits('ffffffff 00000000 00000010 00000014');
  const end = '00'.repeat(8);
  assert.is(list, selected + end + fromZero + end);
  assert.is(sectionOf('.debug_loc', [locations([LOCATION])], 4), selected + digits('0001 50') + end);
});

test('an empty range does not end its list', () => {
  assert.is(
    sectionOf('.debug_ranges', [ranges([NEXT])], 4),
    digits('ffffffff 0000001f 00000001 00000001') + '00'.repeat(8),
  );
});

test('a range at the largest address does not select a base', () => {
  const last: AddressRange = { low: absolute(0xff_ff_ff_ffn), high: absolute(0xff_ff_ff_ffn) };
  const list = sectionOf('.debug_ranges', [ranges([RANGE]), ranges([last])], 4).slice(3 * 16);
  assert.is(list, digits('ffffffff fffffffe 00000001 00000001') + '00'.repeat(8));
  throwsDescription(
    () => sectionOf('.debug_ranges', [ranges([{ ...last, high: absolute(0n) }])], 4),
    /\.debug_ranges: .* no list can hold the range/,
  );
});

test('addresses of different symbols do not count from each other', () => {
  const apart: AddressRange = { low: inF(0n), high: absolute(8n) };
  const attributes = [ranges([apart])];
  const one = unit(attributes, undefined, { addressSize: 4 });
  const lists = image(sectionsOf({ files: [file([one])] }), '.debug_rnglists');
  // DW_RLE_start_end.
  assert.is(lists.bytes[12], 6);
  assert.is(lists.links[0]?.at, 13);
});

// ------------------------------------------------------------------------------------------------ split units

const ID = 0x77n;

test('split units number addresses in the table of their skeleton', () => {
  const skeleton = unit([base(DW_AT.addr_base)], undefined, { kind: 'skeleton', signature: ID });
  const low = attribute(DW_AT.low_pc, DW_FORM.addrx, { kind: 'address', to: absolute(5n) });
  const split = unit([], undefined, {
    kind: 'split-compile',
    signature: ID,
    root: die(2, [low, ranges([RANGE], DW_FORM.rnglistx)]),
  });
  const description = { files: [file([skeleton]), file([split], { name: 'a.dwo', role: 'dwo' })] };
  const addresses = hexOf(sectionsOf(description), '.debug_addr');
  assert.is(addresses, digits('14000000 0500 08 00 0500000000000000 1000000000000000'));
  const dwo = sectionsOf(description, 1);
  assert.ok(dwo.every(({ name, links }) => name.endsWith('.dwo') && links.length === 0));
  assert.ok(hexOf(dwo, '.debug_rnglists.dwo').endsWith(digits('0101 040004 00')));
});

test('addresses that only expressions number are there, too', () => {
  const one = unit([], undefined, { addresses: [absolute(7n), absolute(7n)], addressSize: 4 });
  const section = hexOf(sectionsOf({ files: [file([one])] }), '.debug_addr');
  assert.is(section.slice(16), digits('07000000 07000000'));
});

test('units that share a table of addresses agree on what is at its start', () => {
  const sharing = (root: number, addresses: readonly Address[]): Unit =>
    unit([], undefined, { addresses, root: die(root, []) });
  const table = (...units: readonly Unit[]): string =>
    hexOf(sectionsOf({ files: [file(units)] }), '.debug_addr').slice(16);
  const [one, two] = [absolute(1n), absolute(2n)];
  assert.is(table(sharing(1, [one]), sharing(2, [one, two])), digits('0100000000000000 0200000000000000'));
  throwsDescription(() => table(sharing(1, [one]), sharing(2, [two])), /need the same ones/);
});

test('indices of a split unit without a skeleton lead nowhere', () => {
  const low = attribute(DW_AT.low_pc, DW_FORM.addrx, { kind: 'address', to: absolute(5n) });
  const split = unit([low], undefined, { kind: 'split-compile', signature: ID });
  throwsDescription(() => sectionsOf({ files: [file([split], { role: 'dwo' })] }), /no skeleton/);
});

test("GNU's split units have no headers, and leave ranges in the object", () => {
  const skeleton = unit([base(DW_AT.GNU_addr_base), base(DW_AT.GNU_ranges_base)], undefined, {
    version: 4,
    kind: 'skeleton',
    signature: ID,
  });
  const split = unit([], undefined, {
    version: 4,
    kind: 'split-compile',
    signature: ID,
    root: die(2, [ranges([RANGE]), locations([LOCATION])]),
  });
  const description = { files: [file([skeleton]), file([split], { name: 'a.dwo', role: 'dwo' })] };
  assert.is(hexOf(sectionsOf(description), '.debug_addr'), '1000000000000000');
  assert.ok(hexOf(sectionsOf(description), '.debug_ranges').startsWith('ff'.repeat(8) + '10'));
  assert.is(hexOf(sectionsOf(description, 1), '.debug_loc.dwo'), digits('03 00 04000000 0100 50 00'));
});

test.run();
