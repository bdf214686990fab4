// Generated from ksy/dwarf_common.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';
import type { Uleb128 } from './uleb128.js';

/** Numbers of fixed width, offsets, addresses, initial lengths and blocks. DWARF does not record its byte order: each type that depends on it has the parameter `is_be`, because a type of another grammar does not inherit it in all languages. https://dwarfstd.org/doc/DWARF5.pdf */
export declare class DwarfCommon {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: DwarfCommon | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfCommon;
}
export declare namespace DwarfCommon {
  /** One byte. DWARF 5, 7.5.5 */
  class Fixed1 {
    constructor(_io: KaitaiStream, _parent?: DwarfCommon.Address | null, _root?: DwarfCommon | null);
    readonly _io: KaitaiStream;
    readonly _parent: DwarfCommon.Address;
    readonly _root: DwarfCommon;
    readonly value: number;
  }
  /** Two bytes. DWARF 5, 7.5.5 */
  class Fixed2 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfCommon.Address | null,
      _root: DwarfCommon | null,
      isBe: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfCommon.Address;
    readonly _root: DwarfCommon;
    readonly isBe: boolean;
    readonly value: number;
  }
  /** Three bytes, as in DW_FORM_strx3. DWARF 5, 7.5.5 */
  class Fixed3 {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfCommon | null, isBe: boolean);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfCommon;
    readonly isBe: boolean;
    readonly b0: number;
    readonly b1: number;
    readonly b2: number;
    get value(): number;
  }
  /** Four bytes. DWARF 5, 7.5.5 */
  class Fixed4 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfCommon.Address | null,
      _root: DwarfCommon | null,
      isBe: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfCommon.Address;
    readonly _root: DwarfCommon;
    readonly isBe: boolean;
    readonly value: number;
  }
  /** Eight bytes. DWARF 5, 7.5.5 */
  class Fixed8 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfCommon.Address | null,
      _root: DwarfCommon | null,
      isBe: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfCommon.Address;
    readonly _root: DwarfCommon;
    readonly isBe: boolean;
    readonly first: number;
    readonly second: number;
    get lo(): number;
    get hi(): number;
    /** Exact up to 2**53, rounded above. */
    get value(): number;
  }
  /** Offset into a section or length of one; its width follows from the DWARF format. DWARF 5, 7.4 */
  class Offset {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfCommon | null, isBe: boolean, is64: boolean);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfCommon;
    readonly isBe: boolean;
    readonly is64: boolean;
    readonly first: number;
    readonly second: number | undefined;
    get lo(): number;
    get hi(): number;
    /** Exact up to 2**53, rounded above. */
    get value(): number;
  }
  /** Address on the target machine. DWARF 5, 7.5.5 */
  class Address {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfCommon | null,
      isBe: boolean,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfCommon;
    readonly isBe: boolean;
    readonly lenAddress: number;
    readonly value:
      | DwarfCommon.Fixed1
      | DwarfCommon.Fixed2
      | DwarfCommon.Fixed4
      | DwarfCommon.Fixed8
      | DwarfCommon.Unsupported;
    /** The value, whatever its width. */
    get number(): number;
    get isLargest(): boolean;
  }
  /** What the switch of Address can give. */
  type AddressCase = Address &
    (
      | { readonly lenAddress: 1; readonly value: DwarfCommon.Fixed1 }
      | { readonly lenAddress: 2; readonly value: DwarfCommon.Fixed2 }
      | { readonly lenAddress: 4; readonly value: DwarfCommon.Fixed4 }
      | { readonly lenAddress: 8; readonly value: DwarfCommon.Fixed8 }
    );
  /** Initial length; an escape value announces the 64-bit DWARF format. DWARF 5, 7.2.2 and 7.4 */
  class UnitLength {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfCommon | null, isBe: boolean);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfCommon;
    readonly isBe: boolean;
    readonly len32: number;
    readonly len64: number | undefined;
    get is64(): boolean;
    get value(): number;
  }
  /** Bytes, with their number in front. DWARF 5, 7.5.5 */
  class CountedBlock {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: DwarfCommon | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfCommon;
    readonly lenContent: Uleb128;
    readonly content: Uint8Array;
  }
  /** String in place, up to a null byte. Bytes, because DWARF may not say which encoding they have. DWARF 5, 7.5.5 */
  class Cstring {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: DwarfCommon | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfCommon;
    readonly content: Uint8Array;
  }
  /** A value whose end cannot be known. Decoding fails. */
  class Unsupported {
    constructor(_io: KaitaiStream, _parent?: DwarfCommon.Address | null, _root?: DwarfCommon | null);
    readonly _io: KaitaiStream;
    readonly _parent: DwarfCommon.Address;
    readonly _root: DwarfCommon;
    readonly never: Uint8Array;
  }
}
