/** Breakages of lookup tables by address and by name. DWARF 5, 6.1; DWARF 4, 6.1.1. */
import { beginLength, offsetSize } from '../../write/initial-length.ts';
import { ADDED_NAME, CODE } from './referred-unit.ts';
import type { Breakage } from './breakage.ts';
import { tableBreakages, type TableKind } from './table-kinds.ts';

// .debug_aranges ------------------------------------------------------------------------------------------------------

interface AddressTable {
  readonly version: number;
  readonly unit: number;
  readonly addressSize: number;
  readonly ranges: readonly (readonly [start: bigint, byteSize: bigint])[];
  readonly hasEnd: boolean;
}

const ADDRESSES: TableKind<AddressTable> = {
  section: '.debug_aranges',
  version: 4,
  sound: ({ start, addressSize, isLinked }) => ({
    version: 2,
    unit: start,
    addressSize,
    ranges: isLinked ? [[CODE.low, CODE.byteSize]] : [],
    hasEnd: true,
  }),
  write(out, { version, unit, addressSize, ranges, hasEnd }, { addressSize: width }) {
    const length = beginLength(out, 32);
    out
      .u16(version)
      .u32(unit)
      .u8(addressSize)
      .u8(0)
      .align(2 * width);
    for (const [start, byteSize] of hasEnd ? [...ranges, [0n, 0n] as const] : ranges)
      out.uint(start, width).uint(byteSize, width);
    length.end();
  },
};

/** The same in a file whose addresses are final. */
const LINKED_ADDRESSES: TableKind<AddressTable> = {
  ...ADDRESSES,
  sound: (place) => (place.isLinked ? ADDRESSES.sound(place) : undefined),
};

const ADDRESS_BREAKAGES = tableBreakages<AddressTable>(ADDRESSES, [
  [
    'address-table-version',
    'I01',
    (table) => ({ ...table, version: 5 }),
    'A set of .debug_aranges has version 5, not 2, which it has in all versions of the standard (DWARF 5, 7.21).',
  ],
  [
    'address-table-address-size',
    'I01',
    (table) => ({ ...table, addressSize: 3 }),
    'A set of .debug_aranges has addresses of three bytes (DWARF 5, 6.1.2).',
  ],
  [
    'address-table-without-end',
    'I01',
    (table) => ({ ...table, ranges: [[1n, 1n]], hasEnd: false }),
    'A set of .debug_aranges does not end with a pair of zeros (DWARF 5, 6.1.2).',
    ['I02'],
  ],
  [
    'address-table-of-no-unit',
    'I01',
    (table) => ({ ...table, unit: table.unit + 1 }),
    'A set of .debug_aranges is for an offset of .debug_info where no unit begins (DWARF 5, 6.1.2).',
  ],
]);

const AGREEMENT_BREAKAGES = tableBreakages<AddressTable>(LINKED_ADDRESSES, [
  [
    'address-table-too-short',
    'I02',
    (table) => ({ ...table, ranges: [[CODE.low, CODE.byteSize / 2n]] }),
    'The ranges of a unit in .debug_aranges end before the code of the unit does (DWARF 5, 6.1.2).',
  ],
]);

// .debug_pubtypes -----------------------------------------------------------------------------------------------------

interface NameTable {
  readonly version: number;
  readonly unit: number;
  readonly unitSize: number;
  readonly names: readonly (readonly [entry: number, name: string])[];
  readonly hasEnd: boolean;
}

const NAMES: TableKind<NameTable> = {
  section: '.debug_pubtypes',
  version: 4,
  sound: ({ start, byteSize, type }) => ({
    version: 2,
    unit: start,
    unitSize: byteSize,
    names: [[type, ADDED_NAME]],
    hasEnd: true,
  }),
  write(out, { version, unit, unitSize, names, hasEnd }) {
    const length = beginLength(out, 32);
    out.u16(version).u32(unit).u32(unitSize);
    for (const [entry, name] of names) out.u32(entry).cstring(name);
    if (hasEnd) out.zeros(offsetSize(32));
    length.end();
  },
};

const NAME_BREAKAGES = tableBreakages<NameTable>(NAMES, [
  [
    'name-table-version',
    'I03',
    (table) => ({ ...table, version: 3 }),
    'A set of .debug_pubtypes has version 3, not 2 (DWARF 4, 7.19).',
  ],
  [
    'name-table-without-end',
    'I03',
    (table) => ({ ...table, hasEnd: false }),
    'A set of .debug_pubtypes does not end with a zero (DWARF 4, 6.1.1).',
  ],
  [
    'name-table-size-of-unit',
    'I03',
    (table) => ({ ...table, unitSize: table.unitSize + 1 }),
    'A set of .debug_pubtypes has a wrong size of its unit (DWARF 4, 6.1.1).',
  ],
  [
    'name-table-of-no-entry',
    'I03',
    (table) => ({ ...table, names: table.names.map(([entry, name]) => [entry + 1, name]) }),
    'A name of .debug_pubtypes leads to where no entry begins (DWARF 4, 6.1.1).',
  ],
  [
    'name-table-of-other-entry',
    'I03',
    (table) => ({ ...table, names: table.names.map(([entry]) => [entry, 'another']) }),
    'A name of .debug_pubtypes is not that of the entry that it leads to (DWARF 4, 6.1.1).',
  ],
]);

export const LOOKUP_BREAKAGES: readonly Breakage[] = [
  ...ADDRESS_BREAKAGES,
  ...AGREEMENT_BREAKAGES,
  ...NAME_BREAKAGES,
];
