// Generated from ksy/dwarf.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';
import type { DwarfEnums } from './dwarf-enums.js';
import type { DwarfCommon } from './dwarf-common.js';
import type { Uleb128 } from './uleb128.js';
import type { Sleb128 } from './sleb128.js';

/** The sections .debug_info, .debug_types, .debug_abbrev, .debug_line and .debug_str_offsets, and those that name another file. The stream is one section; which one it is, its user knows, who takes the instance for it. Programs that look for one thing at a place decode its type there. https://dwarfstd.org/doc/DWARF5.pdf */
export declare class Dwarf {
  constructor(
    _io: KaitaiStream,
    _parent: unknown,
    _root: Dwarf | null,
    isBe: boolean,
    abbrevIo: KaitaiStream,
  );
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Dwarf;
  /** Whether the most significant byte comes first, which DWARF does not record itself. */
  readonly isBe: boolean;
  /** The section .debug_abbrev, without which the entries of units cannot be decoded. */
  readonly abbrevIo: KaitaiStream;
  /** Of .debug_info. */
  get infoUnits(): Dwarf.Unit[];
  /** Of .debug_types. */
  get typeUnits(): Dwarf.Unit[];
  /** Of .debug_abbrev. */
  get abbrevTables(): Dwarf.AbbrevTable[];
  /** Of .debug_line. */
  get lineUnits(): Dwarf.LineUnit[];
  /** Of .debug_str_offsets, and of .debug_str_offsets.dwo since DWARF 5. */
  get strOffsetsTables(): Dwarf.StrOffsetsTable[];
  /** Of .debug_str_offsets.dwo before DWARF 5, in the 32-bit format. */
  get gnuStrOffsets(): Dwarf.StrOffsetsGnu;
  /** Of .debug_sup. */
  get sup(): Dwarf.DebugSup;
  /** Of .gnu_debugaltlink. */
  get altlink(): Dwarf.GnuDebugaltlink;
}
export declare namespace Dwarf {
  /** DWARF 5, 7.5.5 */
  class Block1 {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
    readonly lenContent: number;
    readonly content: Uint8Array;
  }
  /** DWARF 5, 7.5.5 */
  class Block2 {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
    readonly lenContent: number;
    readonly content: Uint8Array;
  }
  /** DWARF 5, 7.5.5 */
  class Block4 {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
    readonly lenContent: number;
    readonly content: Uint8Array;
  }
  /** DW_FORM_data16. DWARF 5, 7.5.5 */
  class Bytes16 {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
    readonly content: Uint8Array;
  }
  /** DW_FORM_flag_present occupies no space and is true. DWARF 5, 7.5.5 */
  class Present {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
    get value(): number;
  }
  /** DW_FORM_implicit_const occupies no space here; the value stands in the abbreviation. DWARF 5, 7.5.3 */
  class Elsewhere {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
  }
  /** The abbreviations of one or more units, up to the declaration with code 0. DWARF 5, 7.5.3 */
  class AbbrevTable {
    constructor(_io: KaitaiStream, _parent: unknown, _root: Dwarf | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Dwarf;
    readonly decls: Dwarf.AbbrevDecl[];
  }
  /** DWARF 5, 7.5.3 */
  class AbbrevDecl {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AbbrevTable | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AbbrevTable;
    readonly _root: Dwarf;
    readonly code: Uleb128;
    readonly tag: Uleb128 | undefined;
    readonly children: DwarfEnums.DwChildren | undefined;
    /** The last one is the pair of zeros that ends the list. */
    readonly attrs: Dwarf.AttrSpec[] | undefined;
  }
  /** DWARF 5, 7.5.3 */
  class AttrSpec {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AbbrevDecl | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AbbrevDecl;
    readonly _root: Dwarf;
    readonly at: Uleb128;
    readonly form: Uleb128;
    readonly implicitConst: Sleb128 | undefined;
  }
  /** The value of one attribute. DWARF 5, 7.5.5 and 7.5.6; DWARF 2, 7.5.4 */
  class AttrValue {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: Dwarf | null,
      _isLe: boolean | null,
      form: number,
      is64: boolean,
      lenAddress: number,
      version: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Dwarf;
    readonly form: number;
    readonly is64: boolean;
    readonly lenAddress: number;
    readonly version: number;
    readonly value:
      | DwarfCommon.Address
      | Dwarf.Block2
      | Dwarf.Block4
      | DwarfCommon.Fixed2
      | DwarfCommon.Fixed4
      | DwarfCommon.Fixed8
      | DwarfCommon.Cstring
      | DwarfCommon.CountedBlock
      | Dwarf.Block1
      | DwarfCommon.Fixed1
      | Sleb128
      | DwarfCommon.Offset
      | Uleb128
      | Dwarf.RefAddr
      | Dwarf.IndirectValue
      | Dwarf.Present
      | Dwarf.Bytes16
      | Dwarf.Elsewhere
      | DwarfCommon.Fixed3
      | Dwarf.AddrxOffset
      | DwarfCommon.Unsupported;
  }
  /** What the switch of AttrValue can give. */
  type AttrValueCase = AttrValue &
    (
      | { readonly form: 1; readonly value: DwarfCommon.Address }
      | { readonly form: 3; readonly value: Dwarf.Block2 }
      | { readonly form: 4; readonly value: Dwarf.Block4 }
      | { readonly form: 5; readonly value: DwarfCommon.Fixed2 }
      | { readonly form: 6; readonly value: DwarfCommon.Fixed4 }
      | { readonly form: 7; readonly value: DwarfCommon.Fixed8 }
      | { readonly form: 8; readonly value: DwarfCommon.Cstring }
      | { readonly form: 9; readonly value: DwarfCommon.CountedBlock }
      | { readonly form: 10; readonly value: Dwarf.Block1 }
      | { readonly form: 11; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 12; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 13; readonly value: Sleb128 }
      | { readonly form: 14; readonly value: DwarfCommon.Offset }
      | { readonly form: 15; readonly value: Uleb128 }
      | { readonly form: 16; readonly value: Dwarf.RefAddr }
      | { readonly form: 17; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 18; readonly value: DwarfCommon.Fixed2 }
      | { readonly form: 19; readonly value: DwarfCommon.Fixed4 }
      | { readonly form: 20; readonly value: DwarfCommon.Fixed8 }
      | { readonly form: 21; readonly value: Uleb128 }
      | { readonly form: 22; readonly value: Dwarf.IndirectValue }
      | { readonly form: 23; readonly value: DwarfCommon.Offset }
      | { readonly form: 24; readonly value: DwarfCommon.CountedBlock }
      | { readonly form: 25; readonly value: Dwarf.Present }
      | { readonly form: 26; readonly value: Uleb128 }
      | { readonly form: 27; readonly value: Uleb128 }
      | { readonly form: 28; readonly value: DwarfCommon.Fixed4 }
      | { readonly form: 29; readonly value: DwarfCommon.Offset }
      | { readonly form: 30; readonly value: Dwarf.Bytes16 }
      | { readonly form: 31; readonly value: DwarfCommon.Offset }
      | { readonly form: 32; readonly value: DwarfCommon.Fixed8 }
      | { readonly form: 33; readonly value: Dwarf.Elsewhere }
      | { readonly form: 34; readonly value: Uleb128 }
      | { readonly form: 35; readonly value: Uleb128 }
      | { readonly form: 36; readonly value: DwarfCommon.Fixed8 }
      | { readonly form: 37; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 38; readonly value: DwarfCommon.Fixed2 }
      | { readonly form: 39; readonly value: DwarfCommon.Fixed3 }
      | { readonly form: 40; readonly value: DwarfCommon.Fixed4 }
      | { readonly form: 41; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 42; readonly value: DwarfCommon.Fixed2 }
      | { readonly form: 43; readonly value: DwarfCommon.Fixed3 }
      | { readonly form: 44; readonly value: DwarfCommon.Fixed4 }
      | { readonly form: 7937; readonly value: Uleb128 }
      | { readonly form: 7938; readonly value: Uleb128 }
      | { readonly form: 7968; readonly value: DwarfCommon.Offset }
      | { readonly form: 7969; readonly value: DwarfCommon.Offset }
      | { readonly form: 8193; readonly value: Dwarf.AddrxOffset }
    );
  /** DW_FORM_LLVM_addrx_offset, an address as an index into .debug_addr and what is to be added to it. https://github.com/llvm/llvm-project/blob/main/llvm/include/llvm/BinaryFormat/Dwarf.def */
  class AddrxOffset {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
    readonly index: Uleb128;
    readonly offset: number;
  }
  /** Offset into .debug_info. It had the size of an address in DWARF 2 and has that of an offset since DWARF 3. DWARF 3, 7.5.4; DWARF 2, 7.5.4 */
  class RefAddr {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      is64: boolean,
      lenAddress: number,
      version: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
    readonly is64: boolean;
    readonly lenAddress: number;
    readonly version: number;
    readonly value: DwarfCommon.Address | DwarfCommon.Offset;
  }
  /** DW_FORM_indirect: the form stands in front of the value. It may be DW_FORM_indirect again, but not DW_FORM_implicit_const, whose value would have no place. DWARF 5, 7.5.3 */
  class IndirectValue {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.AttrValue | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      is64: boolean,
      lenAddress: number,
      version: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.AttrValue;
    readonly _root: Dwarf;
    readonly is64: boolean;
    readonly lenAddress: number;
    readonly version: number;
    readonly form: Uleb128;
    readonly actual: Dwarf.AttrValue;
  }
  /** One unit of .debug_info or .debug_types. DWARF 5, 7.5.1; DWARF 4, 7.5.1.2 */
  class Unit {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      inDebugTypes: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf;
    readonly _root: Dwarf;
    readonly inDebugTypes: boolean;
    readonly lenUnit: DwarfCommon.UnitLength;
    readonly body: Dwarf.UnitBody;
  }
  /** The start of a unit's body, by which one that cannot be read is known. DWARF 5, 7.5.1 */
  class UnitKind {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.UnitBody | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.UnitBody;
    readonly _root: Dwarf;
    readonly version: number;
    readonly unitType: number | undefined;
    get hasKnownVersion(): boolean;
    get hasKnownType(): boolean;
  }
  /** What follows the initial length. Positions count from there. DWARF 5, 7.5.1.1 to 7.5.1.3 */
  class UnitBody {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.Unit | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      is64: boolean,
      inDebugTypes: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.Unit;
    readonly _root: Dwarf;
    readonly is64: boolean;
    readonly inDebugTypes: boolean;
    readonly version: number;
    readonly unitTypeV5: DwarfEnums.DwUt | undefined;
    readonly lenAddressV5: number | undefined;
    readonly ofsDebugAbbrev: DwarfCommon.Offset;
    readonly lenAddressV2: number | undefined;
    readonly dwoId: DwarfCommon.Fixed8 | undefined;
    readonly typeSignature: DwarfCommon.Fixed8 | undefined;
    readonly ofsType: DwarfCommon.Offset | undefined;
    readonly mark: Uint8Array | undefined;
    /** What does not need the rest. */
    get kind(): Dwarf.UnitKind;
    /** Position of the unit DIE, evaluated by `mark`, that is, where the header ends. */
    get diesStart(): number;
    /** All entries, null entries included, as a flat list. */
    get dies(): Dwarf.DebugEntry[];
    /** Before version 5 only the section and the unit DIE's tag tell. */
    get unitType(): DwarfEnums.DwUt;
    get hasDwoId(): boolean;
    get isTypeUnit(): boolean;
    get lenAddress(): number;
    get abbrevs(): Dwarf.AbbrevTable;
  }
  /** One entry of the flat list; a null entry closes a list of siblings. DWARF 5, 2.3 and 7.5.2 */
  class DebugEntry {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.UnitBody | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.UnitBody;
    readonly _root: Dwarf;
    readonly code: Uleb128;
    readonly search: Dwarf.AbbrevCandidate[] | undefined;
    readonly attrs: Dwarf.AttrValue[] | undefined;
    /** Producers number abbreviations 1, 2, 3...; others are searched for. Codes are unique (DWARF 5, 7.5.3). */
    get isDirect(): boolean;
    get decl(): Dwarf.AbbrevDecl | undefined;
  }
  /** One step of the search for a code. */
  class AbbrevCandidate {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.DebugEntry | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      table: Dwarf.AbbrevTable,
      code: number,
      i: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.DebugEntry;
    readonly _root: Dwarf;
    readonly table: Dwarf.AbbrevTable;
    readonly code: number;
    readonly i: number;
    readonly inTable: Uint8Array;
    get decl(): Dwarf.AbbrevDecl;
    get found(): boolean;
  }
  /** The string ofs_strings of one unit. DWARF 5, 7.26 */
  class StrOffsetsTable {
    constructor(_io: KaitaiStream, _parent: Dwarf | null, _root: Dwarf | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf;
    readonly _root: Dwarf;
    readonly lenUnit: DwarfCommon.UnitLength;
    readonly body: Dwarf.StrOffsetsBody;
  }
  class StrOffsetsBody {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.StrOffsetsTable | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.StrOffsetsTable;
    readonly _root: Dwarf;
    readonly is64: boolean;
    readonly header: Dwarf.StrOffsetsHeader;
    readonly ofsStrings: DwarfCommon.Offset[];
  }
  /** What stands between the initial length and the first offset, which DW_AT_str_offsets_base points to. DWARF 5, 7.26 */
  class StrOffsetsHeader {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.StrOffsetsBody | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.StrOffsetsBody;
    readonly _root: Dwarf;
    readonly version: number;
    readonly padding: number;
  }
  /** The whole of a .debug_str_offsets.dwo as GNU wrote it before DWARF 5, without header. https://gcc.gnu.org/wiki/DebugFission */
  class StrOffsetsGnu {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf;
    readonly _root: Dwarf;
    readonly is64: boolean;
    readonly ofsStrings: DwarfCommon.Offset[];
  }
  /** DWARF 5, 6.2.4 */
  class LineUnit {
    constructor(_io: KaitaiStream, _parent: Dwarf | null, _root: Dwarf | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf;
    readonly _root: Dwarf;
    readonly lenUnit: DwarfCommon.UnitLength;
    readonly body: Dwarf.LineHeader;
  }
  /** Line number program header; directories and files stand at its end. DWARF 5, 6.2.4; DWARF 4, 6.2.4; DWARF 2, 6.2.4 */
  class LineHeader {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.LineUnit | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.LineUnit;
    readonly _root: Dwarf;
    readonly is64: boolean;
    readonly version: number;
    readonly lenAddress: number | undefined;
    readonly lenSegmentSelector: number | undefined;
    readonly lenHeader: DwarfCommon.Offset;
    readonly mark: Uint8Array | undefined;
    readonly lenMinimumInstruction: number;
    readonly maximumOperationsPerInstruction: number | undefined;
    readonly defaultIsStmt: number;
    readonly lineBase: number;
    readonly lineRange: number;
    readonly opcodeBase: number;
    readonly standardOpcodeLengths: number[];
    readonly tablesV2: Dwarf.LineTablesV2 | undefined;
    readonly directories: Dwarf.LineTableV5 | undefined;
    readonly files: Dwarf.LineTableV5 | undefined;
    /** Where `len_header` counts from, evaluated by `mark`. */
    get headerStart(): number;
  }
  /** Each list ends with an empty string. DWARF 4, 6.2.4, items 11 and 12 */
  class LineTablesV2 {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.LineHeader | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.LineHeader;
    readonly _root: Dwarf;
    readonly includeDirectories: DwarfCommon.Cstring[];
    readonly fileNames: Dwarf.LineFileV2[];
  }
  /** An empty name ends the list, and nothing follows it. DWARF 4, 6.2.4, item 12 */
  class LineFileV2 {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.LineTablesV2 | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.LineTablesV2;
    readonly _root: Dwarf;
    readonly name: DwarfCommon.Cstring;
    readonly directoryIndex: Uleb128 | undefined;
    readonly mtime: Uleb128 | undefined;
    readonly lenFile: Uleb128 | undefined;
  }
  /** Directories or files, with a description of their fields in front. DWARF 5, 6.2.4, items 13 to 20 */
  class LineTableV5 {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.LineHeader | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
      is64: boolean,
      lenAddress: number,
      version: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.LineHeader;
    readonly _root: Dwarf;
    readonly is64: boolean;
    readonly lenAddress: number;
    readonly version: number;
    readonly numFormats: number;
    readonly formats: Dwarf.LineEntryFormat[];
    /** Without fields, entries have no bytes, and the count would be the only bound. */
    readonly numEntries: Uleb128;
    readonly entries: Dwarf.LineEntry[];
  }
  /** DWARF 5, 6.2.4.1 */
  class LineEntryFormat {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.LineTableV5 | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.LineTableV5;
    readonly _root: Dwarf;
    readonly contentType: Uleb128;
    /** No content may have a form without bytes, so that the fields of all entries are bounded by what is there. */
    readonly form: Uleb128;
  }
  /** One directory or file. DWARF 5, 6.2.4, items 16 and 20 */
  class LineEntry {
    constructor(
      _io: KaitaiStream,
      _parent: Dwarf.LineTableV5 | null,
      _root: Dwarf | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf.LineTableV5;
    readonly _root: Dwarf;
    readonly fields: Dwarf.AttrValue[];
  }
  /** Contents of .debug_sup, in a file that refers to a supplementary file and in that file itself. DWARF 5, 7.3.6 */
  class DebugSup {
    constructor(_io: KaitaiStream, _parent: Dwarf | null, _root: Dwarf | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf;
    readonly _root: Dwarf;
    readonly version: number;
    readonly isSupplementary: number;
    readonly supFilename: DwarfCommon.Cstring;
    readonly lenSupChecksum: Uleb128;
    readonly supChecksum: Uint8Array;
  }
  /** Contents of .gnu_debugaltlink, what GNU used before .debug_sup; the checksum is a build id. https://sourceware.org/dwz/ */
  class GnuDebugaltlink {
    constructor(_io: KaitaiStream, _parent: Dwarf | null, _root: Dwarf | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: Dwarf;
    readonly _root: Dwarf;
    readonly fileName: DwarfCommon.Cstring;
    readonly buildId: Uint8Array;
  }
}
