// Generated from ksy/gdb_index.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';

/** Little-endian on all machines. Where one area begins the one before it ends. https://sourceware.org/gdb/current/onlinedocs/gdb.html/Index-Section-Format.html */
export declare class GdbIndex {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: GdbIndex | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: GdbIndex;
  readonly header: GdbIndex.Header;
  get compileUnits(): GdbIndex.CompileUnits;
  get typeUnits(): GdbIndex.TypeUnits;
  get addresses(): GdbIndex.Addresses;
  get symbols(): GdbIndex.Symbols;
  get shortcuts(): GdbIndex.Shortcuts | undefined;
}
export declare namespace GdbIndex {
  const SymbolKind: {
    readonly NONE: 0;
    readonly SYMBOL_TYPE: 1;
    readonly VARIABLE: 2;
    readonly SYMBOL_FUNCTION: 3;
    readonly OTHER: 4;
    readonly 0: 'NONE';
    readonly 1: 'SYMBOL_TYPE';
    readonly 2: 'VARIABLE';
    readonly 3: 'SYMBOL_FUNCTION';
    readonly 4: 'OTHER';
  };
  /** Known values; the decoder does not reject others. */
  type SymbolKind = 0 | 1 | 2 | 3 | 4;
  class Header {
    constructor(_io: KaitaiStream, _parent?: GdbIndex | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex;
    readonly _root: GdbIndex;
    readonly version: number;
    readonly ofsCompileUnits: number;
    readonly ofsTypeUnits: number;
    readonly ofsAddresses: number;
    readonly ofsSymbols: number;
    readonly ofsShortcuts: number | undefined;
    readonly ofsConstantPool: number;
    get ofsLimit(): number;
    get ofsSymbolsBefore(): number;
    get ofsSymbolsEnd(): number;
  }
  class CompileUnits {
    constructor(_io: KaitaiStream, _parent?: GdbIndex | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex;
    readonly _root: GdbIndex;
    readonly units: GdbIndex.CompileUnit[];
  }
  /** Where a unit is in .debug_info. */
  class CompileUnit {
    constructor(_io: KaitaiStream, _parent?: GdbIndex.CompileUnits | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex.CompileUnits;
    readonly _root: GdbIndex;
    readonly ofsUnit: number;
    readonly lenUnit: number;
  }
  class TypeUnits {
    constructor(_io: KaitaiStream, _parent?: GdbIndex | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex;
    readonly _root: GdbIndex;
    readonly units: GdbIndex.TypeUnit[];
  }
  class TypeUnit {
    constructor(_io: KaitaiStream, _parent?: GdbIndex.TypeUnits | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex.TypeUnits;
    readonly _root: GdbIndex;
    readonly ofsUnit: number;
    readonly ofsType: number;
    readonly signature: GdbIndex.Signature;
  }
  class Signature {
    constructor(_io: KaitaiStream, _parent?: GdbIndex.TypeUnit | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex.TypeUnit;
    readonly _root: GdbIndex;
    readonly first: number;
    readonly second: number;
    get lo(): number;
    get hi(): number;
    /** Exact up to 2**53, rounded above. */
    get value(): number;
  }
  class Addresses {
    constructor(_io: KaitaiStream, _parent?: GdbIndex | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex;
    readonly _root: GdbIndex;
    readonly ranges: GdbIndex.AddressRange[];
  }
  class AddressRange {
    constructor(_io: KaitaiStream, _parent?: GdbIndex.Addresses | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex.Addresses;
    readonly _root: GdbIndex;
    readonly low: GdbIndex.Address;
    readonly high: GdbIndex.Address;
    readonly unit: number;
  }
  class Address {
    constructor(_io: KaitaiStream, _parent?: GdbIndex.AddressRange | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex.AddressRange;
    readonly _root: GdbIndex;
    readonly first: number;
    readonly second: number;
    get lo(): number;
    get hi(): number;
    /** Exact up to 2**53, rounded above. */
    get value(): number;
  }
  /** A hash table; its size is a power of two. */
  class Symbols {
    constructor(_io: KaitaiStream, _parent?: GdbIndex | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex;
    readonly _root: GdbIndex;
    readonly slots: GdbIndex.Slot[];
  }
  /** Both offsets count from the start of the constant pool. An empty slot has zeros. */
  class Slot {
    constructor(_io: KaitaiStream, _parent?: GdbIndex.Symbols | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex.Symbols;
    readonly _root: GdbIndex;
    readonly ofsName: number;
    readonly ofsVector: number;
    get isEmpty(): boolean;
    get name(): Uint8Array | undefined;
    get vector(): GdbIndex.UnitVector | undefined;
  }
  class UnitVector {
    constructor(_io: KaitaiStream, _parent?: GdbIndex.Slot | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex.Slot;
    readonly _root: GdbIndex;
    readonly numUnits: number;
    readonly units: GdbIndex.UnitReference[];
  }
  /** Since version 7 the highest bits tell what the symbol is there: 31 whether it is static, 28 to 30 its kind. */
  class UnitReference {
    constructor(_io: KaitaiStream, _parent?: GdbIndex.UnitVector | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex.UnitVector;
    readonly _root: GdbIndex;
    readonly unit: number;
    readonly reserved: number;
    readonly kind: GdbIndex.SymbolKind;
    readonly isStatic: boolean;
  }
  /** Of version 9. */
  class Shortcuts {
    constructor(_io: KaitaiStream, _parent?: GdbIndex | null, _root?: GdbIndex | null);
    readonly _io: KaitaiStream;
    readonly _parent: GdbIndex;
    readonly _root: GdbIndex;
    readonly languageOfMain: number;
    readonly ofsNameOfMain: number;
  }
}
