// Generated from ksy/dwarf_names.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';
import type { DwarfEnums } from './dwarf-enums.js';
import type { DwarfCommon } from './dwarf-common.js';
import type { Uleb128 } from './uleb128.js';
import type { Sleb128 } from './sleb128.js';

/** The section, from its start to its end. DWARF 5, 6.1.1 and 7.19 */
export declare class DwarfNames {
  constructor(_io: KaitaiStream, _parent: unknown, _root: DwarfNames | null, isBe: boolean);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfNames;
  readonly isBe: boolean;
  readonly indexes: DwarfNames.NameIndex[];
}
export declare namespace DwarfNames {
  /** An index of the names of one unit, or of several. DWARF 5, 6.1.1.4.1 */
  class NameIndex {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames;
    readonly _root: DwarfNames;
    readonly lenUnit: DwarfCommon.UnitLength;
    readonly body: DwarfNames.NameIndexBody;
  }
  class NameIndexBody {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.NameIndex | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.NameIndex;
    readonly _root: DwarfNames;
    readonly is64: boolean;
    readonly header: DwarfNames.Header;
    /** In .debug_info. */
    readonly ofsCompileUnits: DwarfCommon.Offset[];
    /** Of those in this file, in .debug_info. */
    readonly ofsTypeUnits: DwarfCommon.Offset[];
    /** Of type units in split files. */
    readonly foreignSignatures: DwarfCommon.Fixed8[];
    /** The number of the first name whose hash leads there, from 1; 0 for none. */
    readonly buckets: number[];
    /** One for each name, unless there are no buckets. */
    readonly hashes: number[];
    /** For each name where it is in .debug_str. */
    readonly ofsNames: DwarfCommon.Offset[];
    /** For each name where its first entry is in the pool. */
    readonly ofsEntries: DwarfCommon.Offset[];
    readonly abbrevs: DwarfNames.AbbrevTable;
    readonly mark: Uint8Array | undefined;
    /** The pool. Entries of one name are behind each other, and 0 ends them. */
    get entries(): DwarfNames.Entry[];
    /** Where the pool begins, which `ofs_entries` count from; evaluated by `mark`. */
    get poolStart(): number;
  }
  /** DWARF 5, 6.1.1.4.1 */
  class Header {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.NameIndexBody | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.NameIndexBody;
    readonly _root: DwarfNames;
    readonly version: number;
    readonly padding: number;
    readonly numCompileUnits: number;
    readonly numLocalTypeUnits: number;
    readonly numForeignTypeUnits: number;
    readonly numBuckets: number;
    readonly numNames: number;
    readonly lenAbbrevTable: number;
    readonly lenAugmentation: number;
    /** With null bytes up to a multiple of four, which some producers do not count. */
    readonly augmentation: Uint8Array;
  }
  /** What is behind the declaration with the code 0 is padding. DWARF 5, 6.1.1.4.7 */
  class AbbrevTable {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.NameIndexBody | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.NameIndexBody;
    readonly _root: DwarfNames;
    readonly decls: DwarfNames.AbbrevDecl[];
    readonly padding: Uint8Array;
  }
  /** DWARF 5, 6.1.1.4.7 */
  class AbbrevDecl {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.AbbrevTable | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.AbbrevTable;
    readonly _root: DwarfNames;
    readonly code: Uleb128;
    readonly tag: Uleb128 | undefined;
    /** The last one is the pair of zeros that ends the list. */
    readonly attrs: DwarfNames.AttrSpec[] | undefined;
  }
  /** DWARF 5, 6.1.1.4.7 */
  class AttrSpec {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.AbbrevDecl | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.AbbrevDecl;
    readonly _root: DwarfNames;
    readonly idx: Uleb128;
    readonly form: Uleb128;
    readonly implicitConst: Sleb128 | undefined;
  }
  /** DWARF 5, 6.1.1.4.8 */
  class Entry {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.NameIndexBody | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.NameIndexBody;
    readonly _root: DwarfNames;
    readonly code: Uleb128;
    readonly search: DwarfNames.AbbrevCandidate[] | undefined;
    readonly attrs: DwarfNames.AttrValue[] | undefined;
    /** Some producers number abbreviations 1, 2, 3...; others are searched for. */
    get isDirect(): boolean;
    get decl(): DwarfNames.AbbrevDecl | undefined;
  }
  /** One step of the search for a code. */
  class AbbrevCandidate {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.Entry | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
      table: DwarfNames.AbbrevTable,
      code: number,
      i: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.Entry;
    readonly _root: DwarfNames;
    readonly table: DwarfNames.AbbrevTable;
    readonly code: number;
    readonly i: number;
    readonly inTable: Uint8Array;
    get decl(): DwarfNames.AbbrevDecl;
    get found(): boolean;
  }
  /** Of the forms that an index of a unit, a flag, a hash, or a place may have. DWARF 5, 6.1.1.4.8 and 7.19 */
  class AttrValue {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.Entry | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
      form: number,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.Entry;
    readonly _root: DwarfNames;
    readonly form: number;
    readonly is64: boolean;
    readonly value:
      | DwarfCommon.Fixed1
      | DwarfCommon.Fixed2
      | DwarfCommon.Fixed4
      | DwarfCommon.Fixed8
      | Uleb128
      | Sleb128
      | DwarfCommon.Offset
      | DwarfNames.Nothing
      | DwarfCommon.Unsupported;
  }
  /** What the switch of AttrValue can give. */
  type AttrValueCase = AttrValue &
    (
      | { readonly form: 11; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 5; readonly value: DwarfCommon.Fixed2 }
      | { readonly form: 6; readonly value: DwarfCommon.Fixed4 }
      | { readonly form: 7; readonly value: DwarfCommon.Fixed8 }
      | { readonly form: 15; readonly value: Uleb128 }
      | { readonly form: 13; readonly value: Sleb128 }
      | { readonly form: 17; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 18; readonly value: DwarfCommon.Fixed2 }
      | { readonly form: 19; readonly value: DwarfCommon.Fixed4 }
      | { readonly form: 20; readonly value: DwarfCommon.Fixed8 }
      | { readonly form: 21; readonly value: Uleb128 }
      | { readonly form: 32; readonly value: DwarfCommon.Fixed8 }
      | { readonly form: 23; readonly value: DwarfCommon.Offset }
      | { readonly form: 12; readonly value: DwarfCommon.Fixed1 }
      | { readonly form: 25; readonly value: DwarfNames.Nothing }
      | { readonly form: 33; readonly value: DwarfNames.Nothing }
    );
  class Nothing {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfNames.AttrValue | null,
      _root: DwarfNames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfNames.AttrValue;
    readonly _root: DwarfNames;
  }
}
