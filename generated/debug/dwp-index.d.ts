// Generated from ksy/dwp_index.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';
import type { DwarfEnums } from './dwarf-enums.js';
import type { DwarfCommon } from './dwarf-common.js';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** Says which parts of the package's sections belong to each split unit. GNU's version 2 and that of DWARF 5 differ in the width of the version, and in what the numbers of columns stand for. DWARF 5, 7.3.5.3; https://gcc.gnu.org/wiki/DebugFissionDWP */
export declare class DwpIndex {
  constructor(_io: KaitaiStream, _parent: unknown, _root: DwpIndex | null, isBe: boolean);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwpIndex;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly isBe: boolean;
  readonly header: DwpIndex.Header;
  readonly signatures: DwarfCommon.Fixed8[];
  /** For each slot the number of a row of the tables that follow, from 1; 0 for an unused slot. */
  readonly rows: number[];
  /** What the columns are about; of version 2 dw_sect_v2 in dwarf_tables.ksy has the names. */
  readonly sections: DwarfEnums.DwSect[];
  readonly offsets: DwpIndex.Row[];
  readonly sizes: DwpIndex.Row[];
}
export declare namespace DwpIndex {
  class Header {
    constructor(_io: KaitaiStream, _parent: DwpIndex | null, _root: DwpIndex | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: DwpIndex;
    readonly _root: DwpIndex;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly versionWord: DwpIndex.VersionWord;
    readonly numColumns: number;
    readonly numUnits: number;
    readonly numSlots: number;
  }
  /** Version 2 is a number of four bytes; version 5 has the first two of them, whatever the byte order. */
  class VersionWord {
    constructor(
      _io: KaitaiStream,
      _parent: DwpIndex.Header | null,
      _root: DwpIndex | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwpIndex.Header;
    readonly _root: DwpIndex;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: number;
    readonly second: number;
    get version(): number;
  }
  class Row {
    constructor(_io: KaitaiStream, _parent: DwpIndex | null, _root: DwpIndex | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: DwpIndex;
    readonly _root: DwpIndex;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly values: number[];
  }
}
