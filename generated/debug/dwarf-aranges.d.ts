// Generated from ksy/dwarf_aranges.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';
import type { DwarfCommon } from './dwarf-common.js';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** The section, from its start to its end. DWARF 5, 6.1.2 and 7.21 */
export declare class DwarfAranges {
  constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfAranges | null, isBe: boolean);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfAranges;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly isBe: boolean;
  readonly sets: DwarfAranges.Set[];
}
export declare namespace DwarfAranges {
  /** The ranges of one unit. DWARF 5, 6.1.2 */
  class Set {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfAranges | null,
      _root: DwarfAranges | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfAranges;
    readonly _root: DwarfAranges;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenSet: DwarfCommon.UnitLength;
    readonly body: DwarfAranges.SetBody;
  }
  class SetBody {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfAranges.Set | null,
      _root: DwarfAranges | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfAranges.Set;
    readonly _root: DwarfAranges;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly is64: boolean;
    readonly version: number;
    readonly ofsDebugInfo: DwarfCommon.Offset;
    readonly lenAddress: number;
    readonly lenSegmentSelector: number;
    /** The first range begins at a multiple of the size of one, counted from the set's length. */
    readonly padding: Uint8Array;
    /** The last one is the pair of zeros that ends the set; what is behind it means nothing. */
    readonly ranges: DwarfAranges.AddressRange[];
    readonly rest: Uint8Array;
    /** With the set's length. */
    get lenHeader(): number;
    get lenRange(): number;
  }
  /** DWARF 5, 6.1.2 */
  class AddressRange {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfAranges.SetBody | null,
      _root: DwarfAranges | null,
      _isLe: boolean | null,
      lenAddress: number,
      lenSegmentSelector: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfAranges.SetBody;
    readonly _root: DwarfAranges;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenAddress: number;
    readonly lenSegmentSelector: number;
    readonly segmentSelector: Uint8Array;
    readonly start: DwarfCommon.Address;
    readonly lenRange: DwarfCommon.Address;
    get isTerminator(): boolean;
  }
}
