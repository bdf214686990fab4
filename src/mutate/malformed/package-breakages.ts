/** Breakages of indexes of packages, of the index for gdb, and of links to supplementary files. DWARF 5, 7.3.5.3 and 7.3.6. */
import { DW_CHILDREN, DW_SECT, DW_TAG, DW_UT } from '../../../generated/dwarf-constants.ts';
import { SHT } from '../../../generated/elf-constants.ts';
import { Bytes } from '../../write/bytes.ts';
import type { Description } from '../../write/description.ts';
import { beginLength } from '../../write/initial-length.ts';
import { ADDED_NAME, type AddedPlace } from './referred-unit.ts';
import type { Breakage } from './breakage.ts';
import { addSection } from './described.ts';
import { tableBreakages, type TableKind } from './table-kinds.ts';

// .debug_cu_index -----------------------------------------------------------------------------------------------------

interface PackageIndex {
  readonly version: number;
  readonly slots: readonly { readonly signature: bigint; readonly row: number }[];
  readonly columns: readonly number[];
  readonly rows: readonly { readonly offsets: readonly number[]; readonly sizes: readonly number[] }[];
}

const SIGNATURE = 0x1234_5678_9abc_def1n;
const EMPTY = { signature: 0n, row: 0 } as const;

/** A split unit without any entry below its own. */
function splitUnit({ byteOrder, addressSize }: AddedPlace): Bytes {
  const out = new Bytes(byteOrder);
  const length = beginLength(out, 32);
  out.u16(5).u8(DW_UT.split_compile).u8(addressSize).u32(0).u64(SIGNATURE).uleb(1);
  length.end();
  return out;
}

function splitAbbreviations({ byteOrder }: AddedPlace): Bytes {
  return new Bytes(byteOrder).uleb(1).uleb(DW_TAG.compile_unit).u8(DW_CHILDREN.no).u16(0).u8(0);
}

const PACKAGE: TableKind<PackageIndex> = {
  section: '.debug_cu_index',
  version: 5,
  sound: (place) => ({
    version: 5,
    // The low bit of the signature is the number of its slot.
    slots: [EMPTY, { signature: SIGNATURE, row: 1 }],
    columns: [DW_SECT.INFO, DW_SECT.ABBREV],
    rows: [{ offsets: [0, 0], sizes: [splitUnit(place).length, splitAbbreviations(place).length] }],
  }),
  write(out, { version, slots, columns, rows }) {
    out.u16(version).u16(0).u32(columns.length).u32(rows.length).u32(slots.length);
    for (const { signature } of slots) out.u64(signature);
    for (const { row } of slots) out.u32(row);
    for (const column of columns) out.u32(column);
    for (const { offsets } of rows) for (const offset of offsets) out.u32(offset);
    for (const { sizes } of rows) for (const size of sizes) out.u32(size);
  },
  beside(description, place): Description | undefined {
    const section = (name: string, bytes: Bytes, to: Description | undefined): Description | undefined =>
      to && addSection(to, { name, type: SHT.PROGBITS, bytes: bytes.done() });
    const withUnit = section('.debug_info.dwo', splitUnit(place), description);
    return section('.debug_abbrev.dwo', splitAbbreviations(place), withUnit);
  },
};

const PACKAGE_BREAKAGES = tableBreakages<PackageIndex>(PACKAGE, [
  [
    'package-index-version',
    'I11',
    (index) => ({ ...index, version: 4 }),
    'The index of a package has version 4, not 5 (DWARF 5, 7.3.5.3).',
  ],
  [
    'package-index-too-small',
    'I11',
    (index) => ({ ...index, slots: index.slots.slice(1) }),
    'The index of a package has no more slots than units (DWARF 5, 7.3.5.3).',
  ],
  [
    'package-index-slot',
    'I11',
    (index) => ({ ...index, slots: index.slots.toReversed() }),
    'A unit of a package is not found from its signature (DWARF 5, 7.3.5.3).',
  ],
  [
    'package-index-of-other-unit',
    'I11',
    (index) => ({
      ...index,
      slots: index.slots.map(({ signature, row }) => ({ signature: signature ^ (BigInt(row) << 32n), row })),
    }),
    'The index of a package has a signature that is not that of the unit (DWARF 5, 7.3.5.3).',
  ],
  [
    'package-index-column',
    'I11',
    (index) => ({ ...index, columns: [DW_SECT.INFO, DW_SECT.TYPES] }),
    'The index of a package has a column with a number that is reserved (DWARF 5, 7.3.5.3).',
  ],
  [
    'package-index-behind-section',
    'I11',
    (index) => ({
      ...index,
      rows: index.rows.map(({ offsets, sizes }) => ({ offsets, sizes: sizes.map((size) => size + 1) })),
    }),
    'The index of a package has bytes behind the end of a section (DWARF 5, 7.3.5.3).',
  ],
]);

// .debug_sup ----------------------------------------------------------------------------------------------------------

interface Link {
  readonly version: number;
  readonly isSupplementary: number;
  readonly name: string;
}

const CHECKSUM = new Uint8Array(1);

const LINK: TableKind<Link> = {
  section: '.debug_sup',
  version: 5,
  sound: () => ({ version: 5, isSupplementary: 1, name: '' }),
  write(out, { version, isSupplementary, name }) {
    out.u16(version).u8(isSupplementary).cstring(name).uleb(CHECKSUM.length).bytes(CHECKSUM);
  },
};

const LINK_BREAKAGES = tableBreakages<Link>(LINK, [
  [
    'supplementary-link-version',
    'I12',
    (link) => ({ ...link, version: 4 }),
    '.debug_sup has version 4, not 5 (DWARF 5, 7.3.6).',
  ],
  [
    'supplementary-link-flag',
    'I12',
    (link) => ({ ...link, isSupplementary: 2 }),
    '.debug_sup says neither that the file is supplementary nor that it is not (DWARF 5, 7.3.6).',
  ],
  [
    'supplementary-file-with-name',
    'I12',
    (link) => ({ ...link, name: 'other.debug' }),
    'A supplementary file names another one (DWARF 5, 7.3.6).',
  ],
]);

// .gdb_index ----------------------------------------------------------------------------------------------------------

interface GdbIndex {
  readonly version: number;
  readonly units: readonly (readonly [start: number, byteSize: number])[];
  /** Of the only symbol: its name and its list of units, in the pool, and the unit. */
  readonly symbol: { readonly name: number; readonly vector: number; readonly unit: number };
  readonly slots: number;
}

/** Offsets in the pool: the list has the number of units and one unit. */
const POOL = { vector: 0, name: 2 * Uint32Array.BYTES_PER_ELEMENT } as const;
const SLOT_BYTES = 2 * Uint32Array.BYTES_PER_ELEMENT;
const UNIT_BYTES = 2 * BigUint64Array.BYTES_PER_ELEMENT;
/** Version, and the offsets of five areas. */
const HEADER_BYTES = 6 * Uint32Array.BYTES_PER_ELEMENT;

const GDB_INDEX: TableKind<GdbIndex> = {
  section: '.gdb_index',
  version: 4,
  byteOrder: 'little',
  sound: ({ start, byteSize }) => ({
    version: 8,
    units: [[start, byteSize]],
    symbol: { ...POOL, unit: 0 },
    slots: 2,
  }),
  write(out, { version, units, symbol, slots }) {
    const behindUnits = HEADER_BYTES + units.length * UNIT_BYTES;
    out.u32(version).u32(HEADER_BYTES);
    // There are no type units and no addresses.
    out
      .u32(behindUnits)
      .u32(behindUnits)
      .u32(behindUnits)
      .u32(behindUnits + slots * SLOT_BYTES);
    for (const [start, byteSize] of units) out.u64(start).u64(byteSize);
    out
      .u32(symbol.name)
      .u32(symbol.vector)
      .zeros((slots - 1) * SLOT_BYTES);
    out.u32(1).u32(symbol.unit).cstring(ADDED_NAME);
  },
};

const GDB_INDEX_BREAKAGES = tableBreakages<GdbIndex>(GDB_INDEX, [
  [
    'gdb-index-version',
    'I13',
    (index) => ({ ...index, version: 99 }),
    'The index for gdb has a version that no gdb knows (GDB manual, "Index Section Format").',
  ],
  [
    'gdb-index-of-no-unit',
    'I13',
    (index) => ({ ...index, units: index.units.map(([start, byteSize]) => [start + 1, byteSize]) }),
    'The index for gdb lists a unit where none begins (GDB manual, "Index Section Format").',
  ],
  [
    'gdb-index-slots',
    'I13',
    (index) => ({ ...index, slots: 3 }),
    'The hash table of the index for gdb has three slots, not a power of two (GDB manual, "Index Section Format").',
  ],
  [
    'gdb-index-symbol-outside',
    'I13',
    (index) => ({ ...index, symbol: { ...index.symbol, name: 0xffff } }),
    'The name of a symbol in the index for gdb is behind its end (GDB manual, "Index Section Format").',
  ],
  [
    'gdb-index-symbol-in-no-unit',
    'I13',
    (index) => ({ ...index, symbol: { ...index.symbol, unit: 1 } }),
    'A symbol of the index for gdb is in a unit that is not listed (GDB manual, "Index Section Format").',
  ],
]);

export const PACKAGE_AND_LINK_BREAKAGES: readonly Breakage[] = [
  ...PACKAGE_BREAKAGES,
  ...LINK_BREAKAGES,
  ...GDB_INDEX_BREAKAGES,
];
