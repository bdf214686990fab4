// Generated from ksy/dwarf_lists.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';
import type { DwarfEnums } from './dwarf-enums.js';
import type { Uleb128 } from './uleb128.js';

/** Entries of the lists in .debug_rnglists and .debug_loclists (DWARF 5), .debug_ranges and .debug_loc (before). Lists have no length: their readers go from entry to entry until one ends the list. They name addresses by their number in .debug_addr. DWARF 5, 2.6.2, 2.17.3, 7.28 and 7.29; DWARF 4, 2.6.2 and 2.17.3 */
export declare class DwarfLists {
  constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, isBe: boolean);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfLists;
  readonly isBe: boolean;
}
export declare namespace DwarfLists {
  /** What stands before the offsets of the lists, which DW_AT_rnglists_base and DW_AT_loclists_base point to. DWARF 5, 7.28 and 7.29 */
  class TableHeader {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly len32: number;
    readonly len64: number | undefined;
    readonly version: number;
    readonly addressSize: number;
    readonly segmentSelectorSize: number;
    readonly numOffsets: number;
    get is64(): boolean;
  }
  /** What stands before the addresses in .debug_addr, which DW_AT_addr_base points to. DWARF 5, 7.27 */
  class AddressTableHeader {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly len32: number;
    readonly len64: number | undefined;
    readonly version: number;
    readonly addressSize: number;
    readonly segmentSelectorSize: number;
    get is64(): boolean;
  }
  /** DWARF 5, 2.17.3 and 7.25 */
  class RangeListEntry {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      addressSize: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly addressSize: number;
    readonly kind: number;
    readonly bounds:
      | DwarfLists.Nothing
      | DwarfLists.Index
      | DwarfLists.TwoNumbers
      | DwarfLists.OneAddress
      | DwarfLists.TwoAddresses
      | DwarfLists.AddressAndLength
      | DwarfLists.Unsupported;
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
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      addressSize: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly addressSize: number;
    readonly kind: number;
    readonly bounds:
      | DwarfLists.Nothing
      | DwarfLists.Index
      | DwarfLists.TwoNumbers
      | DwarfLists.OneAddress
      | DwarfLists.TwoAddresses
      | DwarfLists.AddressAndLength
      | DwarfLists.Unsupported;
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
  /** A counted location description. DWARF 5, 2.6.2 */
  class CountedDescription {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly lenExpression: Uleb128;
    readonly expression: Uint8Array;
  }
  /** Two offsets from the base address; or, with the largest address first, a new base; or, both zero, the end of the list. That of a location list is followed by a description, except for bases and the end. DWARF 4, 2.6.2 and 2.17.3 */
  class Pair {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      addressSize: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly addressSize: number;
    readonly start: DwarfLists.Address;
    readonly end: DwarfLists.Address;
  }
  /** DWARF 4, 2.6.2 */
  class Description {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly lenExpression: number;
    readonly expression: Uint8Array;
  }
  /** Entries of .debug_loc.dwo before DWARF 5, which have no addresses but by number. Except for bases and the end, a description follows. https://gcc.gnu.org/wiki/DebugFission */
  class GnuLocationListEntry {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly kind: number;
    readonly bounds:
      | DwarfLists.Nothing
      | DwarfLists.Index
      | DwarfLists.TwoNumbers
      | DwarfLists.IndexAndLength
      | DwarfLists.Unsupported;
  }
  /** What the switch of GnuLocationListEntry can give. */
  type GnuLocationListEntryCase = GnuLocationListEntry &
    (
      | { readonly kind: 0; readonly bounds: DwarfLists.Nothing }
      | { readonly kind: 1; readonly bounds: DwarfLists.Index }
      | { readonly kind: 2; readonly bounds: DwarfLists.TwoNumbers }
      | { readonly kind: 3; readonly bounds: DwarfLists.IndexAndLength }
    );
  /** As two halves. */
  class Address {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      addressSize: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly addressSize: number;
    readonly bits: DwarfLists.U16 | DwarfLists.U32 | DwarfLists.U64 | DwarfLists.Unsupported;
  }
  /** What the switch of Address can give. */
  type AddressCase = Address &
    (
      | { readonly addressSize: 2; readonly bits: DwarfLists.U16 }
      | { readonly addressSize: 4; readonly bits: DwarfLists.U32 }
      | { readonly addressSize: 8; readonly bits: DwarfLists.U64 }
    );
  class U16 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.Address | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.Address;
    readonly _root: DwarfLists;
    readonly lo: number;
    get hi(): number;
  }
  class U32 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.Address | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.Address;
    readonly _root: DwarfLists;
    readonly lo: number;
    get hi(): number;
  }
  class U64 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLists.Address | null,
      _root: DwarfLists | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLists.Address;
    readonly _root: DwarfLists;
    readonly first: number;
    readonly second: number;
    get lo(): number;
    get hi(): number;
  }
  class Nothing {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
  }
  class Index {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
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
    readonly first: Uleb128;
    readonly length: number;
  }
  class TwoNumbers {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly first: Uleb128;
    readonly second: Uleb128;
  }
  class OneAddress {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      addressSize: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly addressSize: number;
    readonly first: DwarfLists.Address;
  }
  class TwoAddresses {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      addressSize: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly addressSize: number;
    readonly first: DwarfLists.Address;
    readonly second: DwarfLists.Address;
  }
  class AddressAndLength {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfLists | null,
      _isLe: boolean | null,
      addressSize: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly addressSize: number;
    readonly first: DwarfLists.Address;
    readonly second: Uleb128;
  }
  /** An entry whose end cannot be known. Decoding fails. */
  class Unsupported {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLists | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLists;
    readonly never: Uint8Array;
  }
}
