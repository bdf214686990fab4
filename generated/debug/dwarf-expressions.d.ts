// Generated from ksy/dwarf_expressions.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';
import type { DwarfEnums } from './dwarf-enums.js';
import type { DwarfCommon } from './dwarf-common.js';
import type { Uleb128 } from './uleb128.js';
import type { Sleb128 } from './sleb128.js';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** The operations of one expression or location description, to the end of the stream. Operands that lead to entries are called `ofs_die`, those that index `.debug_addr` `index`: they have other values when the units are written again. DWARF 5, 2.5, 2.6 and 7.7.1 */
export declare class DwarfExpressions {
  constructor(
    _io: KaitaiStream,
    _parent: unknown,
    _root: DwarfExpressions | null,
    isBe: boolean,
    is64: boolean,
    lenAddress: number,
    version: number,
  );
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfExpressions;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly isBe: boolean;
  readonly is64: boolean;
  readonly lenAddress: number;
  readonly version: number;
  readonly operations: DwarfExpressions.Operation[];
}
export declare namespace DwarfExpressions {
  /** DWARF 5, 7.7.1, table 7.9 */
  class Operation {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly code: number;
    readonly operands:
      | DwarfCommon.Address
      | DwarfCommon.Fixed1
      | DwarfExpressions.Signed1
      | DwarfCommon.Fixed2
      | DwarfExpressions.Signed2
      | DwarfCommon.Fixed4
      | DwarfExpressions.Signed4
      | DwarfCommon.Fixed8
      | DwarfExpressions.Number
      | DwarfExpressions.SignedNumber
      | DwarfExpressions.RegisterAndOffset
      | DwarfExpressions.Die2
      | DwarfExpressions.Die4
      | DwarfExpressions.DieAnywhere
      | DwarfExpressions.NumberPair
      | DwarfCommon.CountedBlock
      | DwarfExpressions.DieAnywhereAndNumber
      | DwarfExpressions.AddressIndex
      | DwarfExpressions.Nested
      | DwarfExpressions.TypeAndBlock1
      | DwarfExpressions.NumberAndType
      | DwarfExpressions.SizeAndType
      | DwarfExpressions.TypeOrGeneric
      | DwarfExpressions.WasmLocation
      | DwarfExpressions.Other;
  }
  /** What the switch of Operation can give. */
  type OperationCase = Operation &
    (
      | { readonly code: 3; readonly operands: DwarfCommon.Address }
      | { readonly code: 8; readonly operands: DwarfCommon.Fixed1 }
      | { readonly code: 9; readonly operands: DwarfExpressions.Signed1 }
      | { readonly code: 10; readonly operands: DwarfCommon.Fixed2 }
      | { readonly code: 11; readonly operands: DwarfExpressions.Signed2 }
      | { readonly code: 12; readonly operands: DwarfCommon.Fixed4 }
      | { readonly code: 13; readonly operands: DwarfExpressions.Signed4 }
      | { readonly code: 14; readonly operands: DwarfCommon.Fixed8 }
      | { readonly code: 15; readonly operands: DwarfCommon.Fixed8 }
      | { readonly code: 16; readonly operands: DwarfExpressions.Number }
      | { readonly code: 17; readonly operands: DwarfExpressions.SignedNumber }
      | { readonly code: 21; readonly operands: DwarfCommon.Fixed1 }
      | { readonly code: 35; readonly operands: DwarfExpressions.Number }
      | { readonly code: 40; readonly operands: DwarfExpressions.Signed2 }
      | { readonly code: 47; readonly operands: DwarfExpressions.Signed2 }
      | { readonly code: 144; readonly operands: DwarfExpressions.Number }
      | { readonly code: 145; readonly operands: DwarfExpressions.SignedNumber }
      | { readonly code: 146; readonly operands: DwarfExpressions.RegisterAndOffset }
      | { readonly code: 147; readonly operands: DwarfExpressions.Number }
      | { readonly code: 148; readonly operands: DwarfCommon.Fixed1 }
      | { readonly code: 149; readonly operands: DwarfCommon.Fixed1 }
      | { readonly code: 152; readonly operands: DwarfExpressions.Die2 }
      | { readonly code: 153; readonly operands: DwarfExpressions.Die4 }
      | { readonly code: 154; readonly operands: DwarfExpressions.DieAnywhere }
      | { readonly code: 157; readonly operands: DwarfExpressions.NumberPair }
      | { readonly code: 158; readonly operands: DwarfCommon.CountedBlock }
      | { readonly code: 160; readonly operands: DwarfExpressions.DieAnywhereAndNumber }
      | { readonly code: 161; readonly operands: DwarfExpressions.AddressIndex }
      | { readonly code: 162; readonly operands: DwarfExpressions.AddressIndex }
      | { readonly code: 163; readonly operands: DwarfExpressions.Nested }
      | { readonly code: 164; readonly operands: DwarfExpressions.TypeAndBlock1 }
      | { readonly code: 165; readonly operands: DwarfExpressions.NumberAndType }
      | { readonly code: 166; readonly operands: DwarfExpressions.SizeAndType }
      | { readonly code: 167; readonly operands: DwarfExpressions.SizeAndType }
      | { readonly code: 168; readonly operands: DwarfExpressions.TypeOrGeneric }
      | { readonly code: 169; readonly operands: DwarfExpressions.TypeOrGeneric }
      | { readonly code: 232; readonly operands: DwarfExpressions.NumberPair }
      | { readonly code: 237; readonly operands: DwarfExpressions.WasmLocation }
      | { readonly code: 242; readonly operands: DwarfExpressions.DieAnywhereAndNumber }
      | { readonly code: 243; readonly operands: DwarfExpressions.Nested }
      | { readonly code: 244; readonly operands: DwarfExpressions.TypeAndBlock1 }
      | { readonly code: 245; readonly operands: DwarfExpressions.NumberAndType }
      | { readonly code: 246; readonly operands: DwarfExpressions.SizeAndType }
      | { readonly code: 247; readonly operands: DwarfExpressions.TypeOrGeneric }
      | { readonly code: 249; readonly operands: DwarfExpressions.TypeOrGeneric }
      | { readonly code: 250; readonly operands: DwarfExpressions.Die4 }
      | { readonly code: 251; readonly operands: DwarfExpressions.AddressIndex }
      | { readonly code: 252; readonly operands: DwarfExpressions.AddressIndex }
      | { readonly code: 253; readonly operands: DwarfExpressions.DieAnywhere }
    );
  /** Operations of which there are many, or without operands. What nobody knows cannot be passed. */
  class Other {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
      code: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly code: number;
    readonly offset: Sleb128 | undefined;
    readonly known: Uint8Array;
    get isBreg(): boolean;
    get hasNoOperands(): boolean;
  }
  /** DWARF 5, 2.5.1.1 */
  class Signed1 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly value: number;
  }
  /** DWARF 5, 2.5.1.1 and 2.5.1.5 */
  class Signed2 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly value: number;
  }
  /** DWARF 5, 2.5.1.1 */
  class Signed4 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly value: number;
  }
  /** DWARF 5, 2.5.1.1 */
  class Number {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: Uleb128;
  }
  /** DWARF 5, 2.5.1.1 */
  class SignedNumber {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: Sleb128;
  }
  /** DWARF 5, 2.5.1.2 */
  class RegisterAndOffset {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: Uleb128;
    readonly second: Sleb128;
  }
  class NumberPair {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: Uleb128;
    readonly second: Uleb128;
  }
  /** DWARF 5, 2.5.1.1 */
  class AddressIndex {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly index: Uleb128;
  }
  /** Counts from the unit's header. DWARF 5, 2.5.1.5 */
  class Die2 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly ofsDie: number;
  }
  /** Counts from the unit's header. DWARF 5, 2.5.1.5 */
  class Die4 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly ofsDie: number;
  }
  /** An offset in .debug_info, with the width of DW_FORM_ref_addr. DWARF 5, 2.5.1.5 */
  class DieAnywhere {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfExpressions | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly ofsDie: DwarfCommon.Address | DwarfCommon.Offset;
  }
  /** DWARF 5, 2.6.1.1.4 */
  class DieAnywhereAndNumber {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly ofsDie: DwarfExpressions.DieAnywhere;
    readonly number: Sleb128;
  }
  /** An expression within the expression. DWARF 5, 2.5.1.7 */
  class Nested {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenExpression: Uleb128;
    readonly expression: Uint8Array;
  }
  /** DWARF 5, 2.5.1.1 */
  class TypeAndBlock1 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly ofsDie: Uleb128;
    readonly lenContent: number;
    readonly content: Uint8Array;
  }
  /** DWARF 5, 2.5.1.2 */
  class NumberAndType {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly number: Uleb128;
    readonly ofsDie: Uleb128;
  }
  /** DWARF 5, 2.5.1.3 */
  class SizeAndType {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenValue: number;
    readonly ofsDie: Uleb128;
  }
  /** Zero stands for the generic type. DWARF 5, 2.5.1.6 */
  class TypeOrGeneric {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly ofsDie: Uleb128;
  }
  /** A local, a global, or a place on the operand stack of a WebAssembly function; or a global with an index that linkers can relocate. https://yurydelendik.github.io/webassembly-dwarf/ */
  class WasmLocation {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfExpressions.Operation | null,
      _root: DwarfExpressions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfExpressions.Operation;
    readonly _root: DwarfExpressions;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly kind: number;
    readonly number: DwarfCommon.Fixed4 | Uleb128;
  }
  /** What the switch of WasmLocation can give. */
  type WasmLocationCase = WasmLocation & { readonly kind: 3; readonly number: DwarfCommon.Fixed4 };
}
