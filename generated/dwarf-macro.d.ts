// Generated from ksy/dwarf_macro.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';
import type { DwarfEnums } from './dwarf-enums.js';
import type { DwarfCommon } from './dwarf-common.js';
import type { Uleb128 } from './uleb128.js';
import type { Sleb128 } from './sleb128.js';

/** Version 4 of .debug_macro is GNU's: offsets, and what the standard calls `_strp`, `_sup` and `import`, have other names there and the same codes. DWARF 5, 6.3 and 7.23; DWARF 4, 6.3 and 7.22 */
export declare class DwarfMacro {
  constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfMacro | null, isBe: boolean);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfMacro;
  readonly isBe: boolean;
  /** Of .debug_macro. */
  get units(): DwarfMacro.MacroUnit[];
  /** Of .debug_macinfo, the lists of all units one behind the other. */
  get macinfoEntries(): DwarfMacro.MacinfoEntry[];
}
export declare namespace DwarfMacro {
  const DwMacro: {
    readonly DEFINE: 1;
    readonly MACRO_UNDEF: 2;
    readonly START_FILE: 3;
    readonly END_FILE: 4;
    readonly DEFINE_STRP: 5;
    readonly UNDEF_STRP: 6;
    readonly MACRO_IMPORT: 7;
    readonly DEFINE_SUP: 8;
    readonly UNDEF_SUP: 9;
    readonly IMPORT_SUP: 10;
    readonly DEFINE_STRX: 11;
    readonly UNDEF_STRX: 12;
    readonly LO_USER: 224;
    readonly HI_USER: 255;
    readonly 1: 'DEFINE';
    readonly 2: 'MACRO_UNDEF';
    readonly 3: 'START_FILE';
    readonly 4: 'END_FILE';
    readonly 5: 'DEFINE_STRP';
    readonly 6: 'UNDEF_STRP';
    readonly 7: 'MACRO_IMPORT';
    readonly 8: 'DEFINE_SUP';
    readonly 9: 'UNDEF_SUP';
    readonly 10: 'IMPORT_SUP';
    readonly 11: 'DEFINE_STRX';
    readonly 12: 'UNDEF_STRX';
    readonly 224: 'LO_USER';
    readonly 255: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwMacro = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 224 | 255;
  const DwMacinfo: {
    readonly DEFINE: 1;
    readonly MACRO_UNDEF: 2;
    readonly START_FILE: 3;
    readonly END_FILE: 4;
    readonly VENDOR_EXT: 255;
    readonly 1: 'DEFINE';
    readonly 2: 'MACRO_UNDEF';
    readonly 3: 'START_FILE';
    readonly 4: 'END_FILE';
    readonly 255: 'VENDOR_EXT';
  };
  /** Known values; the decoder does not reject others. */
  type DwMacinfo = 1 | 2 | 3 | 4 | 255;
  /** DWARF 5, 6.3.1 */
  class MacroUnit {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro;
    readonly _root: DwarfMacro;
    readonly header: DwarfMacro.MacroHeader;
    readonly entries: DwarfMacro.UnitEntry[];
  }
  /** DWARF 5, 6.3.1 */
  class MacroHeader {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.MacroUnit | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.MacroUnit;
    readonly _root: DwarfMacro;
    readonly version: number;
    readonly flags: number;
    readonly ofsDebugLine: DwarfCommon.Offset | undefined;
    readonly numOperands: number | undefined;
    readonly operands: DwarfMacro.OpcodeOperands[] | undefined;
    get is64(): boolean;
    get hasDebugLineOffset(): boolean;
    get hasOpcodeOperandsTable(): boolean;
    /** Bits without a meaning. */
    get hasReservedFlags(): boolean;
  }
  /** What an operation that a vendor added has behind its code. DWARF 5, 6.3.1.1 */
  class OpcodeOperands {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.MacroHeader | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.MacroHeader;
    readonly _root: DwarfMacro;
    readonly code: number;
    readonly numForms: Uleb128;
    readonly forms: number[];
  }
  /** An operation of the standard, or one that the header describes. DWARF 5, 6.3.1.1 */
  class UnitEntry {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.MacroUnit | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
      header: DwarfMacro.MacroHeader,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.MacroUnit;
    readonly _root: DwarfMacro;
    readonly header: DwarfMacro.MacroHeader;
    readonly standard: DwarfMacro.MacroEntry | undefined;
    readonly described: DwarfMacro.DescribedEntry | undefined;
    /** Evaluated where the entry begins, by the first condition. */
    get nextByte(): number;
    get isDescribed(): boolean;
    get code(): number;
  }
  /** DWARF 5, 6.3.1.1 */
  class DescribedEntry {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.UnitEntry | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
      header: DwarfMacro.MacroHeader,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.UnitEntry;
    readonly _root: DwarfMacro;
    readonly header: DwarfMacro.MacroHeader;
    readonly code: number;
    readonly search: DwarfMacro.OperandsCandidate[];
    readonly operands: DwarfMacro.DescribedOperand[];
  }
  /** One step of the search for a code in the header. */
  class OperandsCandidate {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.DescribedEntry | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
      header: DwarfMacro.MacroHeader,
      code: number,
      i: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.DescribedEntry;
    readonly _root: DwarfMacro;
    readonly header: DwarfMacro.MacroHeader;
    readonly code: number;
    readonly i: number;
    readonly inTable: Uint8Array;
    get operands(): DwarfMacro.OpcodeOperands;
    get found(): boolean;
  }
  /** Of the forms that operands may have. DWARF 5, 6.3.1.1 */
  class DescribedOperand {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.DescribedEntry | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
      form: number,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.DescribedEntry;
    readonly _root: DwarfMacro;
    readonly form: number;
    readonly is64: boolean;
    readonly value:
      | DwarfCommon.CountedBlock
      | DwarfCommon.Fixed1
      | DwarfCommon.Fixed2
      | DwarfCommon.Fixed4
      | DwarfCommon.Fixed8
      | DwarfCommon.Offset
      | Sleb128
      | DwarfCommon.Cstring
      | Uleb128
      | DwarfCommon.Unsupported;
  }
  /** What the switch of DescribedOperand can give. */
  type DescribedOperandCase = DescribedOperand &
    (
      | { readonly form: 9; readonly value: DwarfCommon.CountedBlock }
      | { readonly form: 11; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 5; readonly value: DwarfCommon.Fixed2 }
      | { readonly form: 6; readonly value: DwarfCommon.Fixed4 }
      | { readonly form: 7; readonly value: DwarfCommon.Fixed8 }
      | { readonly form: 12; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 31; readonly value: DwarfCommon.Offset }
      | { readonly form: 13; readonly value: Sleb128 }
      | { readonly form: 23; readonly value: DwarfCommon.Offset }
      | { readonly form: 8; readonly value: DwarfCommon.Cstring }
      | { readonly form: 14; readonly value: DwarfCommon.Offset }
      | { readonly form: 29; readonly value: DwarfCommon.Offset }
      | { readonly form: 26; readonly value: Uleb128 }
      | { readonly form: 15; readonly value: Uleb128 }
    );
  /** An operation of the standard; 0 ends the list. DWARF 5, 6.3.2, 6.3.3 and 7.23, table 7.28 */
  class MacroEntry {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.UnitEntry | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.UnitEntry;
    readonly _root: DwarfMacro;
    readonly is64: boolean;
    readonly code: number;
    readonly operands:
      | DwarfMacro.Nothing
      | DwarfMacro.LineAndString
      | DwarfMacro.LineAndFile
      | DwarfMacro.LineAndOffset
      | DwarfCommon.Offset
      | DwarfMacro.LineAndIndex
      | DwarfCommon.Unsupported;
  }
  /** What the switch of MacroEntry can give. */
  type MacroEntryCase = MacroEntry &
    (
      | { readonly code: 0; readonly operands: DwarfMacro.Nothing }
      | { readonly code: 1; readonly operands: DwarfMacro.LineAndString }
      | { readonly code: 2; readonly operands: DwarfMacro.LineAndString }
      | { readonly code: 3; readonly operands: DwarfMacro.LineAndFile }
      | { readonly code: 4; readonly operands: DwarfMacro.Nothing }
      | { readonly code: 5; readonly operands: DwarfMacro.LineAndOffset }
      | { readonly code: 6; readonly operands: DwarfMacro.LineAndOffset }
      | { readonly code: 7; readonly operands: DwarfCommon.Offset }
      | { readonly code: 8; readonly operands: DwarfMacro.LineAndOffset }
      | { readonly code: 9; readonly operands: DwarfMacro.LineAndOffset }
      | { readonly code: 10; readonly operands: DwarfCommon.Offset }
      | { readonly code: 11; readonly operands: DwarfMacro.LineAndIndex }
      | { readonly code: 12; readonly operands: DwarfMacro.LineAndIndex }
    );
  /** An entry; 0 ends the list of a unit. DWARF 4, 6.3.1 and 7.22 */
  class MacinfoEntry {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro;
    readonly _root: DwarfMacro;
    readonly code: number;
    readonly operands:
      DwarfMacro.Nothing | DwarfMacro.LineAndString | DwarfMacro.LineAndFile | DwarfCommon.Unsupported;
  }
  /** What the switch of MacinfoEntry can give. */
  type MacinfoEntryCase = MacinfoEntry &
    (
      | { readonly code: 0; readonly operands: DwarfMacro.Nothing }
      | { readonly code: 1; readonly operands: DwarfMacro.LineAndString }
      | { readonly code: 2; readonly operands: DwarfMacro.LineAndString }
      | { readonly code: 3; readonly operands: DwarfMacro.LineAndFile }
      | { readonly code: 4; readonly operands: DwarfMacro.Nothing }
      | { readonly code: 255; readonly operands: DwarfMacro.LineAndString }
    );
  class Nothing {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfMacro | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfMacro;
  }
  /** DWARF 5, 6.3.2.1 */
  class LineAndString {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfMacro | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfMacro;
    readonly line: Uleb128;
    readonly text: DwarfCommon.Cstring;
  }
  /** DWARF 5, 6.3.3 */
  class LineAndFile {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfMacro | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfMacro;
    readonly line: Uleb128;
    readonly file: Uleb128;
  }
  /** DWARF 5, 6.3.2.2 */
  class LineAndOffset {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.MacroEntry | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.MacroEntry;
    readonly _root: DwarfMacro;
    readonly is64: boolean;
    readonly line: Uleb128;
    readonly ofsString: DwarfCommon.Offset;
  }
  /** DWARF 5, 6.3.2.3 */
  class LineAndIndex {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfMacro.MacroEntry | null,
      _root: DwarfMacro | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfMacro.MacroEntry;
    readonly _root: DwarfMacro;
    readonly line: Uleb128;
    readonly index: Uleb128;
  }
}
