// Generated from ksy/dwarf_lists.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';
import type { DwarfEnums } from './dwarf-enums.js';
import type { DwarfCommon } from './dwarf-common.js';
import type { Uleb128 } from './uleb128.js';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** Entries of the lists in .debug_rnglists and .debug_loclists (DWARF 5), .debug_ranges and .debug_loc (before). Lists have no length: their readers go from entry to entry until one ends the list. They name addresses by their number in .debug_addr. DWARF 5, 2.6.2, 2.17.3, 7.28 and 7.29; DWARF 4, 2.6.2 and 2.17.3 */
export declare class DwarfLists {
  constructor(
    _io: KaitaiStream,
    _parent: unknown,
    _root: DwarfLists | null,
    isBe: boolean,
    lenAddress: number,
  );
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfLists;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly isBe: boolean;
  /** Of lists and tables before DWARF 5, which do not say it. */
  readonly lenAddress: number;
  /** Of .debug_rnglists. */
  get rangeListTables(): DwarfLists.RangeListTable[];
  /** Of .debug_loclists. */
  get locationListTables(): DwarfLists.LocationListTable[];
  /** Of .debug_addr since DWARF 5. */
  get addressTables(): DwarfLists.AddressTable[];
  /** Of .debug_ranges, all lists one behind the other. */
  get ranges(): DwarfLists.Pair[];
  /** Of .debug_loc, all lists one behind the other. */
  get locations(): DwarfLists.LocationOfPair[];
  /** Of .debug_loc.dwo before DWARF 5, all lists one behind the other. */
  get gnuLocations(): DwarfLists.GnuLocation[];
  /** Of .debug_addr before DWARF 5. */
  get gnuAddresses(): DwarfCommon.Address[];
}
export declare namespace DwarfLists {
  /** DWARF 5, 7.28 */
  class RangeListTable {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenUnit: DwarfCommon.UnitLength;
    readonly body: DwarfLists.RangeListTableBody;
  }
  class RangeListTableBody {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.RangeListTable | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.RangeListTable;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly is64: boolean;
    readonly header: DwarfLists.ListsHeader;
    readonly ofsLists: DwarfCommon.Offset[];
    readonly mark: Uint8Array | undefined;
    /** All lists one behind the other. */
    readonly entries: DwarfLists.RangeListEntry[];
    /** Position of the first entry, evaluated by `mark`. */
    get entriesStart(): number;
  }
  /** DWARF 5, 7.29 */
  class LocationListTable {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenUnit: DwarfCommon.UnitLength;
    readonly body: DwarfLists.LocationListTableBody;
  }
  class LocationListTableBody {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.LocationListTable | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.LocationListTable;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly is64: boolean;
    readonly header: DwarfLists.ListsHeader;
    readonly ofsLists: DwarfCommon.Offset[];
    readonly mark: Uint8Array | undefined;
    /** Position of the first list, evaluated by `mark`. */
    get listsStart(): number;
    /** All lists one behind the other; of gcc, which has pairs of view numbers between them that DW_AT_GNU_locviews leads to, only where there are no such. */
    get locations(): DwarfLists.Location[];
  }
  /** What stands between the initial length and the ofs_lists of the lists, which DW_AT_rnglists_base and DW_AT_loclists_base point to. DWARF 5, 7.28 and 7.29 */
  class ListsHeader {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly version: number;
    readonly lenAddress: number;
    readonly lenSegmentSelector: number;
    readonly numOffsets: number;
  }
  /** DWARF 5, 7.27 */
  class AddressTable {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenUnit: DwarfCommon.UnitLength;
    readonly body: DwarfLists.AddressTableBody;
  }
  class AddressTableBody {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.AddressTable | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.AddressTable;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly header: DwarfLists.AddressTableHeader;
    readonly addresses: DwarfCommon.Address[];
  }
  /** What stands between the initial length and the addresses in .debug_addr, which DW_AT_addr_base points to. DWARF 5, 7.27 */
  class AddressTableHeader {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.AddressTableBody | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.AddressTableBody;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly version: number;
    readonly lenAddress: number;
    readonly lenSegmentSelector: number;
  }
  /** DWARF 5, 2.17.3 and 7.25 */
  class RangeListEntry {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.RangeListTableBody | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.RangeListTableBody;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly kind: number;
    readonly bounds:
      | DwarfLists.Nothing
      | DwarfLists.Index
      | DwarfLists.TwoNumbers
      | DwarfLists.OneAddress
      | DwarfLists.TwoAddresses
      | DwarfLists.AddressAndLength
      | DwarfCommon.Unsupported;
  }
  /** What the switch of RangeListEntry can give. */
  type RangeListEntryCase = RangeListEntry &
    (
      | { readonly kind: 0; readonly bounds: DwarfLists.Nothing }
      | { readonly kind: 1; readonly bounds: DwarfLists.Index }
      | { readonly kind: 2; readonly bounds: DwarfLists.TwoNumbers }
      | { readonly kind: 3; readonly bounds: DwarfLists.TwoNumbers }
      | { readonly kind: 4; readonly bounds: DwarfLists.TwoNumbers }
      | { readonly kind: 5; readonly bounds: DwarfLists.OneAddress }
      | { readonly kind: 6; readonly bounds: DwarfLists.TwoAddresses }
      | { readonly kind: 7; readonly bounds: DwarfLists.AddressAndLength }
    );
  /** What says where a location description holds. Except for bases, for view pairs and for the end, it follows. DWARF 5, 2.6.2 and 7.7.3 */
  class LocationListEntry {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.Location | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.Location;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly kind: number;
    readonly bounds:
      | DwarfLists.Nothing
      | DwarfLists.Index
      | DwarfLists.TwoNumbers
      | DwarfLists.OneAddress
      | DwarfLists.TwoAddresses
      | DwarfLists.AddressAndLength
      | DwarfCommon.Unsupported;
  }
  /** What the switch of LocationListEntry can give. */
  type LocationListEntryCase = LocationListEntry &
    (
      | { readonly kind: 0; readonly bounds: DwarfLists.Nothing }
      | { readonly kind: 1; readonly bounds: DwarfLists.Index }
      | { readonly kind: 2; readonly bounds: DwarfLists.TwoNumbers }
      | { readonly kind: 3; readonly bounds: DwarfLists.TwoNumbers }
      | { readonly kind: 4; readonly bounds: DwarfLists.TwoNumbers }
      | { readonly kind: 5; readonly bounds: DwarfLists.Nothing }
      | { readonly kind: 6; readonly bounds: DwarfLists.OneAddress }
      | { readonly kind: 7; readonly bounds: DwarfLists.TwoAddresses }
      | { readonly kind: 8; readonly bounds: DwarfLists.AddressAndLength }
      | { readonly kind: 9; readonly bounds: DwarfLists.TwoNumbers }
    );
  /** An entry with its description. DWARF 5, 2.6.2 */
  class Location {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.LocationListTableBody | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.LocationListTableBody;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly entry: DwarfLists.LocationListEntry;
    readonly expression: DwarfCommon.CountedBlock | undefined;
    get hasExpression(): boolean;
  }
  /** Two ofs_lists from the base address; or, with the largest address first, a new base; or, both zero, the end of the list. That of a location list is followed by a description, except for bases and the end. DWARF 4, 2.6.2 and 2.17.3 */
  class Pair {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly ofsStart: DwarfCommon.Address;
    readonly ofsEnd: DwarfCommon.Address;
    get isBase(): boolean;
    get isEnd(): boolean;
  }
  /** A pair with its description. DWARF 4, 2.6.2 */
  class LocationOfPair {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly pair: DwarfLists.Pair;
    readonly description: DwarfLists.Description | undefined;
  }
  /** DWARF 4, 2.6.2 */
  class Description {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenExpression: number;
    readonly expression: Uint8Array;
  }
  /** Entries of .debug_loc.dwo before DWARF 5, which have no addresses but by number. Except for bases and the end, a description follows. https://gcc.gnu.org/wiki/DebugFission */
  class GnuLocationListEntry {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.GnuLocation | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.GnuLocation;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly kind: number;
    readonly bounds:
      | DwarfLists.Nothing
      | DwarfLists.Index
      | DwarfLists.TwoNumbers
      | DwarfLists.IndexAndLength
      | DwarfCommon.Unsupported;
  }
  /** What the switch of GnuLocationListEntry can give. */
  type GnuLocationListEntryCase = GnuLocationListEntry &
    (
      | { readonly kind: 0; readonly bounds: DwarfLists.Nothing }
      | { readonly kind: 1; readonly bounds: DwarfLists.Index }
      | { readonly kind: 2; readonly bounds: DwarfLists.TwoNumbers }
      | { readonly kind: 3; readonly bounds: DwarfLists.IndexAndLength }
    );
  /** An entry with its description. https://gcc.gnu.org/wiki/DebugFission */
  class GnuLocation {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly entry: DwarfLists.GnuLocationListEntry;
    readonly description: DwarfLists.Description | undefined;
    get hasDescription(): boolean;
  }
  class Nothing {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
  }
  class Index {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: Uleb128;
  }
  class IndexAndLength {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.GnuLocationListEntry | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.GnuLocationListEntry;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: Uleb128;
    readonly lenRange: number;
  }
  class TwoNumbers {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: Uleb128;
    readonly second: Uleb128;
  }
  class OneAddress {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly first: DwarfCommon.Address;
  }
  class TwoAddresses {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly first: DwarfCommon.Address;
    readonly second: DwarfCommon.Address;
  }
  class AddressAndLength {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly first: DwarfCommon.Address;
    readonly second: Uleb128;
  }
}
