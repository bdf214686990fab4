// Generated from ksy/dwarf_line_program.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';
import type { DwarfEnums } from './dwarf-enums.js';
import type { DwarfCommon } from './dwarf-common.js';
import type { Uleb128 } from './uleb128.js';
import type { Sleb128 } from './sleb128.js';

/** The operations of one line number program, to the end of the stream. The header, which dwarf.ksy has (`line_header`), says where they begin, and three things about them. DWARF 5, 6.2.5 and 7.22 */
export declare class DwarfLineProgram {
  constructor(
    _io: KaitaiStream,
    _parent: unknown,
    _root: DwarfLineProgram | null,
    isBe: boolean,
    opcodeBase: number,
    standardOpcodeLengths: number[],
  );
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfLineProgram;
  readonly isBe: boolean;
  /** The first special opcode. Those of the standard that are not below it do not exist in this program. */
  readonly opcodeBase: number;
  /** How many operands each opcode below has, from 1 on, for those that are not known here. */
  readonly standardOpcodeLengths: number[];
  readonly operations: DwarfLineProgram.Operation[];
}
export declare namespace DwarfLineProgram {
  /** DWARF 5, 6.2.5.1 to 6.2.5.3 */
  class Operation {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLineProgram | null,
      _root: DwarfLineProgram | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLineProgram;
    readonly _root: DwarfLineProgram;
    readonly code: number;
    readonly operands: DwarfLineProgram.Nothing | DwarfLineProgram.StandardOperands;
  }
  /** DWARF 5, 6.2.5.2 and 7.22, table 7.25 */
  class StandardOperands {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLineProgram.Operation | null,
      _root: DwarfLineProgram | null,
      _isLe: boolean | null,
      code: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLineProgram.Operation;
    readonly _root: DwarfLineProgram;
    readonly code: number;
    readonly operands:
      | DwarfLineProgram.ExtendedOperation
      | DwarfLineProgram.Nothing
      | DwarfLineProgram.Number
      | DwarfLineProgram.SignedNumber
      | DwarfCommon.Fixed2
      | DwarfLineProgram.UnknownOperands;
  }
  /** What the switch of StandardOperands can give. */
  type StandardOperandsCase = StandardOperands &
    (
      | { readonly code: 0; readonly operands: DwarfLineProgram.ExtendedOperation }
      | { readonly code: 1; readonly operands: DwarfLineProgram.Nothing }
      | { readonly code: 2; readonly operands: DwarfLineProgram.Number }
      | { readonly code: 3; readonly operands: DwarfLineProgram.SignedNumber }
      | { readonly code: 4; readonly operands: DwarfLineProgram.Number }
      | { readonly code: 5; readonly operands: DwarfLineProgram.Number }
      | { readonly code: 6; readonly operands: DwarfLineProgram.Nothing }
      | { readonly code: 7; readonly operands: DwarfLineProgram.Nothing }
      | { readonly code: 8; readonly operands: DwarfLineProgram.Nothing }
      | { readonly code: 9; readonly operands: DwarfCommon.Fixed2 }
      | { readonly code: 10; readonly operands: DwarfLineProgram.Nothing }
      | { readonly code: 11; readonly operands: DwarfLineProgram.Nothing }
      | { readonly code: 12; readonly operands: DwarfLineProgram.Number }
    );
  /** An operation with its length in front. DWARF 5, 6.2.5.3 */
  class ExtendedOperation {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLineProgram.StandardOperands | null,
      _root: DwarfLineProgram | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLineProgram.StandardOperands;
    readonly _root: DwarfLineProgram;
    readonly lenOperation: Uleb128;
    readonly operation: DwarfLineProgram.ExtendedCodeAndOperands;
  }
  /** Of an unknown operation everything is `rest`; of a known one what its operands leave over, which should be nothing. DWARF 5, 6.2.5.3 and 7.22, table 7.26 */
  class ExtendedCodeAndOperands {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLineProgram.ExtendedOperation | null,
      _root: DwarfLineProgram | null,
      _isLe: boolean | null,
      lenOperation: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLineProgram.ExtendedOperation;
    readonly _root: DwarfLineProgram;
    readonly lenOperation: number;
    readonly code: number;
    readonly operands:
      DwarfLineProgram.Nothing | DwarfLineProgram.Address | DwarfLineProgram.File | DwarfLineProgram.Number;
    readonly rest: Uint8Array;
  }
  /** What the switch of ExtendedCodeAndOperands can give. */
  type ExtendedCodeAndOperandsCase = ExtendedCodeAndOperands &
    (
      | { readonly code: 1; readonly operands: DwarfLineProgram.Nothing }
      | { readonly code: 2; readonly operands: DwarfLineProgram.Address }
      | { readonly code: 3; readonly operands: DwarfLineProgram.File }
      | { readonly code: 4; readonly operands: DwarfLineProgram.Number }
    );
  class Nothing {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLineProgram | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLineProgram;
  }
  /** DWARF 5, 6.2.5.2 */
  class Number {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfLineProgram | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfLineProgram;
    readonly value: Uleb128;
  }
  /** DWARF 5, 6.2.5.2 */
  class SignedNumber {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLineProgram.StandardOperands | null,
      _root: DwarfLineProgram | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLineProgram.StandardOperands;
    readonly _root: DwarfLineProgram;
    readonly value: Sleb128;
  }
  /** As many LEB128 numbers as the header says. What they mean is not known, but that nothing depends on it. DWARF 5, 6.2.4, item 12 */
  class UnknownOperands {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLineProgram.StandardOperands | null,
      _root: DwarfLineProgram | null,
      _isLe: boolean | null,
      code: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLineProgram.StandardOperands;
    readonly _root: DwarfLineProgram;
    readonly code: number;
    readonly numbers: Uleb128[];
  }
  /** Has the length of the operation without its code, because before DWARF 5 the header does not say how long addresses are. DWARF 5, 6.2.5.3 */
  class Address {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLineProgram.ExtendedCodeAndOperands | null,
      _root: DwarfLineProgram | null,
      _isLe: boolean | null,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLineProgram.ExtendedCodeAndOperands;
    readonly _root: DwarfLineProgram;
    readonly lenAddress: number;
    readonly value:
      | DwarfCommon.Fixed1
      | DwarfCommon.Fixed2
      | DwarfCommon.Fixed4
      | DwarfCommon.Fixed8
      | DwarfLineProgram.Nothing;
  }
  /** What the switch of Address can give. */
  type AddressCase = Address &
    (
      | { readonly lenAddress: 1; readonly value: DwarfCommon.Fixed1 }
      | { readonly lenAddress: 2; readonly value: DwarfCommon.Fixed2 }
      | { readonly lenAddress: 4; readonly value: DwarfCommon.Fixed4 }
      | { readonly lenAddress: 8; readonly value: DwarfCommon.Fixed8 }
    );
  /** DWARF 4, 6.2.5.3 */
  class File {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfLineProgram.ExtendedCodeAndOperands | null,
      _root: DwarfLineProgram | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfLineProgram.ExtendedCodeAndOperands;
    readonly _root: DwarfLineProgram;
    readonly name: DwarfCommon.Cstring;
    readonly directoryIndex: Uleb128;
    readonly mtime: Uleb128;
    readonly lenFile: Uleb128;
  }
}
