// Generated from ksy/dwarf_frame.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';
import type { DwarfCommon } from './dwarf-common.js';
import type { Uleb128 } from './uleb128.js';
import type { Sleb128 } from './sleb128.js';

/** Entries are common information (CIE) or describe the frames of one function (FDE). Those of .eh_frame, for exceptions, differ from those of .debug_frame in how they refer to their CIE, and in how addresses are encoded. DWARF 5, 6.4 and 7.24; LSB 5.0, 10.5 and 10.6 */
export declare class DwarfFrame {
  constructor(
    _io: KaitaiStream,
    _parent: unknown,
    _root: DwarfFrame | null,
    isBe: boolean,
    lenAddress: number,
    isEh: boolean,
  );
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfFrame;
  readonly isBe: boolean;
  /** The size of an address where the section does not say it. */
  readonly lenAddress: number;
  /** Whether the section is .eh_frame. */
  readonly isEh: boolean;
  get entries(): DwarfFrame.Entry[];
}
export declare namespace DwarfFrame {
  const DwCfa: {
    readonly NOP: 0;
    readonly SET_LOC: 1;
    readonly ADVANCE_LOC1: 2;
    readonly ADVANCE_LOC2: 3;
    readonly ADVANCE_LOC4: 4;
    readonly OFFSET_EXTENDED: 5;
    readonly RESTORE_EXTENDED: 6;
    readonly CFA_UNDEFINED: 7;
    readonly SAME_VALUE: 8;
    readonly CFA_REGISTER: 9;
    readonly REMEMBER_STATE: 10;
    readonly RESTORE_STATE: 11;
    readonly DEF_CFA: 12;
    readonly DEF_CFA_REGISTER: 13;
    readonly DEF_CFA_OFFSET: 14;
    readonly DEF_CFA_EXPRESSION: 15;
    readonly CFA_EXPRESSION: 16;
    readonly OFFSET_EXTENDED_SF: 17;
    readonly DEF_CFA_SF: 18;
    readonly DEF_CFA_OFFSET_SF: 19;
    readonly VAL_OFFSET: 20;
    readonly VAL_OFFSET_SF: 21;
    readonly VAL_EXPRESSION: 22;
    readonly LO_USER: 28;
    readonly MIPS_ADVANCE_LOC8: 29;
    readonly AARCH64_NEGATE_RA_STATE_WITH_PC: 44;
    readonly GNU_WINDOW_SAVE: 45;
    readonly GNU_ARGS_SIZE: 46;
    readonly GNU_NEGATIVE_OFFSET_EXTENDED: 47;
    readonly LLVM_DEF_ASPACE_CFA: 48;
    readonly LLVM_DEF_ASPACE_CFA_SF: 49;
    readonly HI_USER: 63;
    readonly ADVANCE_LOC: 64;
    readonly CFA_OFFSET: 128;
    readonly RESTORE: 192;
    readonly 0: 'NOP';
    readonly 1: 'SET_LOC';
    readonly 2: 'ADVANCE_LOC1';
    readonly 3: 'ADVANCE_LOC2';
    readonly 4: 'ADVANCE_LOC4';
    readonly 5: 'OFFSET_EXTENDED';
    readonly 6: 'RESTORE_EXTENDED';
    readonly 7: 'CFA_UNDEFINED';
    readonly 8: 'SAME_VALUE';
    readonly 9: 'CFA_REGISTER';
    readonly 10: 'REMEMBER_STATE';
    readonly 11: 'RESTORE_STATE';
    readonly 12: 'DEF_CFA';
    readonly 13: 'DEF_CFA_REGISTER';
    readonly 14: 'DEF_CFA_OFFSET';
    readonly 15: 'DEF_CFA_EXPRESSION';
    readonly 16: 'CFA_EXPRESSION';
    readonly 17: 'OFFSET_EXTENDED_SF';
    readonly 18: 'DEF_CFA_SF';
    readonly 19: 'DEF_CFA_OFFSET_SF';
    readonly 20: 'VAL_OFFSET';
    readonly 21: 'VAL_OFFSET_SF';
    readonly 22: 'VAL_EXPRESSION';
    readonly 28: 'LO_USER';
    readonly 29: 'MIPS_ADVANCE_LOC8';
    readonly 44: 'AARCH64_NEGATE_RA_STATE_WITH_PC';
    readonly 45: 'GNU_WINDOW_SAVE';
    readonly 46: 'GNU_ARGS_SIZE';
    readonly 47: 'GNU_NEGATIVE_OFFSET_EXTENDED';
    readonly 48: 'LLVM_DEF_ASPACE_CFA';
    readonly 49: 'LLVM_DEF_ASPACE_CFA_SF';
    readonly 63: 'HI_USER';
    readonly 64: 'ADVANCE_LOC';
    readonly 128: 'CFA_OFFSET';
    readonly 192: 'RESTORE';
  };
  /** Known values; the decoder does not reject others. */
  type DwCfa =
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 28
    | 29
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 63
    | 64
    | 128
    | 192;
  const DwEhPe: {
    readonly ABSPTR: 0;
    readonly EH_ULEB128: 1;
    readonly UDATA2: 2;
    readonly UDATA4: 3;
    readonly UDATA8: 4;
    readonly EH_SIGNED: 8;
    readonly EH_SLEB128: 9;
    readonly SDATA2: 10;
    readonly SDATA4: 11;
    readonly SDATA8: 12;
    readonly PCREL: 16;
    readonly TEXTREL: 32;
    readonly DATAREL: 48;
    readonly FUNCREL: 64;
    readonly EH_ALIGNED: 80;
    readonly INDIRECT: 128;
    readonly OMIT: 255;
    readonly 0: 'ABSPTR';
    readonly 1: 'EH_ULEB128';
    readonly 2: 'UDATA2';
    readonly 3: 'UDATA4';
    readonly 4: 'UDATA8';
    readonly 8: 'EH_SIGNED';
    readonly 9: 'EH_SLEB128';
    readonly 10: 'SDATA2';
    readonly 11: 'SDATA4';
    readonly 12: 'SDATA8';
    readonly 16: 'PCREL';
    readonly 32: 'TEXTREL';
    readonly 48: 'DATAREL';
    readonly 64: 'FUNCREL';
    readonly 80: 'EH_ALIGNED';
    readonly 128: 'INDIRECT';
    readonly 255: 'OMIT';
  };
  /** Known values; the decoder does not reject others. */
  type DwEhPe = 0 | 1 | 2 | 3 | 4 | 8 | 9 | 10 | 11 | 12 | 16 | 32 | 48 | 64 | 80 | 128 | 255;
  /** An entry of .eh_frame without bytes ends the section. DWARF 5, 6.4.1; LSB 5.0, 10.6.1 */
  class Entry {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfFrame | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfFrame;
    readonly lenEntry: DwarfCommon.UnitLength;
    readonly mark: Uint8Array | undefined;
    readonly body: DwarfFrame.EntryBody | undefined;
    /** Where the body is in the section, evaluated by `mark`. */
    get ofsBody(): number;
  }
  /** DWARF 5, 6.4.1; LSB 5.0, 10.6.1 */
  class EntryBody {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Entry | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
      is64: boolean,
      ofsBody: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Entry;
    readonly _root: DwarfFrame;
    readonly is64: boolean;
    readonly ofsBody: number;
    /** In .debug_frame the largest number makes a CIE, and any other is where the CIE of an FDE begins in the section. In .eh_frame 0 makes a CIE, and any other is how far before this field that of an FDE begins; there it has four bytes in both formats. */
    readonly cieId: DwarfCommon.Offset;
    readonly common: DwarfFrame.CommonInformation | undefined;
    readonly description: DwarfFrame.FrameDescription | undefined;
    get isCie(): boolean;
    /** The entry with the common information of an FDE. */
    get cie(): DwarfFrame.Entry | undefined;
  }
  /** DWARF 5, 6.4.1; LSB 5.0, 10.6.1.1 */
  class CommonInformation {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.EntryBody | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.EntryBody;
    readonly _root: DwarfFrame;
    readonly version: number;
    readonly augmentation: DwarfCommon.Cstring;
    readonly lenAddressV4: number | undefined;
    readonly lenSegmentSelectorV4: number | undefined;
    /** Of gcc 2, with an augmentation that begins with "eh". */
    readonly ehData: DwarfCommon.Address | undefined;
    readonly codeAlignmentFactor: Uleb128;
    readonly dataAlignmentFactor: Sleb128;
    readonly returnAddressRegisterV1: number | undefined;
    readonly returnAddressRegisterV3: Uleb128 | undefined;
    readonly lenAugmentation: Uleb128 | undefined;
    readonly augmentationData: DwarfFrame.AugmentationData | undefined;
    readonly mark: Uint8Array | undefined;
    /** Position of the first instruction in the entry's body, evaluated by `mark`. */
    get instructionsStart(): number;
    get initialInstructions(): DwarfFrame.Instruction[];
    get lenAddress(): number;
    get lenSegmentSelector(): number;
    /** The augmentation begins with "z". */
    get hasAugmentationData(): boolean;
    get hasEhData(): boolean;
    /** How the addresses of FDEs are encoded. */
    get pointerEncoding(): number;
  }
  /** For each character of the augmentation what it stands for. LSB 5.0, 10.6.1.1.1 */
  class AugmentationData {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.CommonInformation | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
      characters: Uint8Array,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.CommonInformation;
    readonly _root: DwarfFrame;
    readonly characters: Uint8Array;
    readonly fields: DwarfFrame.AugmentationField[];
    readonly rest: Uint8Array;
  }
  /** LSB 5.0, 10.6.1.1.1 */
  class AugmentationField {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.AugmentationData | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
      character: number,
      pointerEncodingBefore: number,
      lsdaEncodingBefore: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.AugmentationData;
    readonly _root: DwarfFrame;
    readonly character: number;
    readonly pointerEncodingBefore: number;
    readonly lsdaEncodingBefore: number;
    readonly encoding: number | undefined;
    readonly personality: DwarfFrame.EncodedPointer | undefined;
    /** The character "L". */
    get isLsda(): boolean;
    /** The character "P". */
    get isPersonality(): boolean;
    /** The character "R". */
    get isPointer(): boolean;
    get hasEncoding(): boolean;
    get pointerEncoding(): number;
    get lsdaEncoding(): number;
  }
  /** DWARF 5, 6.4.1; LSB 5.0, 10.6.1.2 */
  class FrameDescription {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.EntryBody | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
      common: DwarfFrame.CommonInformation,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.EntryBody;
    readonly _root: DwarfFrame;
    readonly common: DwarfFrame.CommonInformation;
    readonly segmentSelector: Uint8Array;
    readonly initialLocation: DwarfFrame.EncodedPointer;
    /** With the format of addresses, but nothing is added to it. */
    readonly addressRange: DwarfFrame.EncodedPointer;
    readonly lenAugmentation: Uleb128 | undefined;
    readonly augmentationData: Uint8Array | undefined;
    readonly mark: Uint8Array | undefined;
    /** Position of the first instruction in the entry's body, evaluated by `mark`. */
    get instructionsStart(): number;
    get instructions(): DwarfFrame.Instruction[];
  }
  /** The number as it is written. What is to be added, and whether the sum is the place of a pointer, the upper four bits of the encoding say. LSB 5.0, 10.5.1 */
  class EncodedPointer {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
      encoding: number,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfFrame;
    readonly encoding: number;
    readonly lenAddress: number;
    readonly value:
      | DwarfCommon.Address
      | Uleb128
      | DwarfCommon.Fixed2
      | DwarfCommon.Fixed4
      | DwarfCommon.Fixed8
      | Sleb128
      | DwarfFrame.Signed2
      | DwarfFrame.Signed4
      | DwarfFrame.Nothing
      | DwarfCommon.Unsupported;
  }
  class Signed2 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.EncodedPointer | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.EncodedPointer;
    readonly _root: DwarfFrame;
    readonly value: number;
  }
  class Signed4 {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.EncodedPointer | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.EncodedPointer;
    readonly _root: DwarfFrame;
    readonly value: number;
  }
  /** DWARF 5, 6.4.2 and 7.24 */
  class Instruction {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
      pointerEncoding: number,
      lenAddress: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfFrame;
    readonly pointerEncoding: number;
    readonly lenAddress: number;
    readonly firstByte: number;
    readonly operands:
      | DwarfFrame.InLowBits
      | DwarfFrame.InLowBitsAndNumber
      | DwarfFrame.Nothing
      | DwarfFrame.EncodedPointer
      | DwarfCommon.Fixed1
      | DwarfCommon.Fixed2
      | DwarfCommon.Fixed4
      | DwarfFrame.TwoNumbers
      | DwarfFrame.Number
      | DwarfCommon.CountedBlock
      | DwarfFrame.NumberAndExpression
      | DwarfFrame.NumberAndSigned
      | DwarfFrame.SignedNumber
      | DwarfCommon.Fixed8
      | DwarfFrame.ThreeNumbers
      | DwarfFrame.NumberSignedAndNumber
      | DwarfCommon.Unsupported;
    /** The instruction without the operand that is in its low six bits. */
    get code(): number;
  }
  /** What the switch of Instruction can give. */
  type InstructionCase = Instruction &
    (
      | { readonly code: 64; readonly operands: DwarfFrame.InLowBits }
      | { readonly code: 128; readonly operands: DwarfFrame.InLowBitsAndNumber }
      | { readonly code: 192; readonly operands: DwarfFrame.InLowBits }
      | { readonly code: 0; readonly operands: DwarfFrame.Nothing }
      | { readonly code: 1; readonly operands: DwarfFrame.EncodedPointer }
      | { readonly code: 2; readonly operands: DwarfCommon.Fixed1 }
      | { readonly code: 3; readonly operands: DwarfCommon.Fixed2 }
      | { readonly code: 4; readonly operands: DwarfCommon.Fixed4 }
      | { readonly code: 5; readonly operands: DwarfFrame.TwoNumbers }
      | { readonly code: 6; readonly operands: DwarfFrame.Number }
      | { readonly code: 7; readonly operands: DwarfFrame.Number }
      | { readonly code: 8; readonly operands: DwarfFrame.Number }
      | { readonly code: 9; readonly operands: DwarfFrame.TwoNumbers }
      | { readonly code: 10; readonly operands: DwarfFrame.Nothing }
      | { readonly code: 11; readonly operands: DwarfFrame.Nothing }
      | { readonly code: 12; readonly operands: DwarfFrame.TwoNumbers }
      | { readonly code: 13; readonly operands: DwarfFrame.Number }
      | { readonly code: 14; readonly operands: DwarfFrame.Number }
      | { readonly code: 15; readonly operands: DwarfCommon.CountedBlock }
      | { readonly code: 16; readonly operands: DwarfFrame.NumberAndExpression }
      | { readonly code: 17; readonly operands: DwarfFrame.NumberAndSigned }
      | { readonly code: 18; readonly operands: DwarfFrame.NumberAndSigned }
      | { readonly code: 19; readonly operands: DwarfFrame.SignedNumber }
      | { readonly code: 20; readonly operands: DwarfFrame.TwoNumbers }
      | { readonly code: 21; readonly operands: DwarfFrame.NumberAndSigned }
      | { readonly code: 22; readonly operands: DwarfFrame.NumberAndExpression }
      | { readonly code: 29; readonly operands: DwarfCommon.Fixed8 }
      | { readonly code: 44; readonly operands: DwarfFrame.Nothing }
      | { readonly code: 45; readonly operands: DwarfFrame.Nothing }
      | { readonly code: 46; readonly operands: DwarfFrame.Number }
      | { readonly code: 47; readonly operands: DwarfFrame.TwoNumbers }
      | { readonly code: 48; readonly operands: DwarfFrame.ThreeNumbers }
      | { readonly code: 49; readonly operands: DwarfFrame.NumberSignedAndNumber }
    );
  class Nothing {
    constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfFrame | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfFrame;
  }
  class InLowBits {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
      number: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: DwarfFrame;
    readonly number: number;
    get value(): number;
  }
  class InLowBitsAndNumber {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Instruction | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
      number: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Instruction;
    readonly _root: DwarfFrame;
    readonly number: number;
    readonly first: DwarfFrame.InLowBits;
    readonly second: Uleb128;
  }
  class Number {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Instruction | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Instruction;
    readonly _root: DwarfFrame;
    readonly first: Uleb128;
  }
  class SignedNumber {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Instruction | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Instruction;
    readonly _root: DwarfFrame;
    readonly first: Sleb128;
  }
  class TwoNumbers {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Instruction | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Instruction;
    readonly _root: DwarfFrame;
    readonly first: Uleb128;
    readonly second: Uleb128;
  }
  class ThreeNumbers {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Instruction | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Instruction;
    readonly _root: DwarfFrame;
    readonly first: Uleb128;
    readonly second: Uleb128;
    readonly third: Uleb128;
  }
  class NumberAndSigned {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Instruction | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Instruction;
    readonly _root: DwarfFrame;
    readonly first: Uleb128;
    readonly second: Sleb128;
  }
  class NumberSignedAndNumber {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Instruction | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Instruction;
    readonly _root: DwarfFrame;
    readonly first: Uleb128;
    readonly second: Sleb128;
    readonly third: Uleb128;
  }
  class NumberAndExpression {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfFrame.Instruction | null,
      _root: DwarfFrame | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfFrame.Instruction;
    readonly _root: DwarfFrame;
    readonly first: Uleb128;
    readonly expression: DwarfCommon.CountedBlock;
  }
}
