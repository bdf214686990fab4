// Generated from ksy/dwarf_pubnames.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';
import type { DwarfCommon } from './dwarf-common.js';
import type { GdbIndex } from './gdb-index.js';

/** One of the sections, from its start to its end. DWARF 4, 6.1.1 and 7.19; https://sourceware.org/gdb/wiki/DebugNamesDWARF5andGDBIndex */
export declare class DwarfPubnames {
  constructor(
    _io: KaitaiStream,
    _parent: unknown,
    _root: DwarfPubnames | null,
    isBe: boolean,
    isGnu: boolean,
  );
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfPubnames;
  readonly isBe: boolean;
  /** Whether the section's name has `gnu` in it, and each name a byte that tells its kind. */
  readonly isGnu: boolean;
  readonly sets: DwarfPubnames.Set[];
}
export declare namespace DwarfPubnames {
  /** The names of one unit. DWARF 4, 6.1.1 */
  class Set {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfPubnames | null,
      _root: DwarfPubnames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfPubnames;
    readonly _root: DwarfPubnames;
    readonly lenSet: DwarfCommon.UnitLength;
    readonly body: DwarfPubnames.SetBody;
  }
  class SetBody {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfPubnames.Set | null,
      _root: DwarfPubnames | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfPubnames.Set;
    readonly _root: DwarfPubnames;
    readonly is64: boolean;
    readonly version: number;
    readonly ofsDebugInfo: DwarfCommon.Offset;
    readonly lenDebugInfo: DwarfCommon.Offset;
    /** The last one has the offset 0 and nothing else. */
    readonly names: DwarfPubnames.Name[];
    readonly rest: Uint8Array;
  }
  /** DWARF 4, 6.1.1 */
  class Name {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfPubnames.SetBody | null,
      _root: DwarfPubnames | null,
      _isLe: boolean | null,
      is64: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfPubnames.SetBody;
    readonly _root: DwarfPubnames;
    readonly is64: boolean;
    /** Counts from the unit's header. */
    readonly ofsDie: DwarfCommon.Offset;
    readonly kind: DwarfPubnames.NameKind | undefined;
    readonly name: DwarfCommon.Cstring | undefined;
  }
  /** As in the symbol table of .gdb_index. https://sourceware.org/gdb/current/onlinedocs/gdb.html/Index-Section-Format.html */
  class NameKind {
    constructor(
      _io: KaitaiStream,
      _parent: DwarfPubnames.Name | null,
      _root: DwarfPubnames | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: DwarfPubnames.Name;
    readonly _root: DwarfPubnames;
    readonly isStatic: boolean;
    readonly kind: GdbIndex.SymbolKind;
    readonly reserved: number;
  }
}
