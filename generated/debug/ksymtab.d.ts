// Generated from ksy/ksymtab.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** The sections __ksymtab, __ksymtab_gpl, __kcrctab, __kcrctab_gpl and __kflagstab, and what stands at the labels of .export_symbol. None of them says which of its layouts it has: its user takes the instance for it. A table holds one entry per symbol, and the tables that belong together have the same order. https://www.kernel.org/doc/html/latest/kbuild/modules.html */
export declare class Ksymtab {
  constructor(_io: KaitaiStream, _parent: unknown, _root: Ksymtab | null, isBe: boolean, is64: boolean);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Ksymtab;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  /** Whether the most significant byte comes first. */
  readonly isBe: boolean;
  /** Whether a pointer takes eight bytes. */
  readonly is64: boolean;
  get lenPointer(): number;
  get lenOffset(): number;
  /** Since Linux 5.4, on machines that have offsets there. */
  get entries(): Ksymtab.Entry[];
  /** Linux 4.19 to 5.3, on machines that have offsets there. */
  get entriesWithoutNamespace(): Ksymtab.Entry[];
  /** Since Linux 5.4, on machines that have pointers there. */
  get pointerEntries(): Ksymtab.Entry[];
  /** Up to Linux 4.18, and up to 5.3 on machines that have pointers there. */
  get pointerEntriesWithoutNamespace(): Ksymtab.Entry[];
  /** Since Linux 4.11. */
  get crcs(): Ksymtab.Crc[];
  /** Up to Linux 4.10. */
  get pointerCrcs(): Ksymtab.Crc[];
  /** Of __kflagstab. */
  get symbolFlags(): Ksymtab.Flags[];
  /** Of .export_symbol, at a label. */
  get exportSymbol(): Ksymtab.ExportSymbol;
  get defaultLayout(): Ksymtab.Layout;
}
export declare namespace Ksymtab {
  /** How the entries of section __ksymtab or __ksymtab_gpl are laid out. Up to Linux 4.18 an entry was two pointers. Since 4.19 they are, on many machines, offsets from the place where they stand; since 5.4 there is a third for the namespace. Linux, struct kernel_symbol */
  class Layout {
    constructor(
      _io: KaitaiStream,
      _parent: Ksymtab | null,
      _root: Ksymtab | null,
      _isLe: boolean | null,
      lenReference: number,
      hasNamespace: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Ksymtab;
    readonly _root: Ksymtab;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenReference: number;
    readonly hasNamespace: boolean;
    get lenEntry(): number;
    get ofsName(): number;
    get ofsNamespace(): number;
  }
  class Entry {
    constructor(
      _io: KaitaiStream,
      _parent: Ksymtab | null,
      _root: Ksymtab | null,
      _isLe: boolean | null,
      lenReference: number,
      hasNamespace: boolean,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Ksymtab;
    readonly _root: Ksymtab;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenReference: number;
    readonly hasNamespace: boolean;
    readonly value: Ksymtab.Reference;
    readonly name: Ksymtab.Reference;
    /** Refers to nothing, or to an empty string, where the symbol is in no namespace. */
    readonly symbolNamespace: Ksymtab.Reference | undefined;
  }
  /** A pointer, or a signed offset from the place where it stands. In relocatable files a relocation has the value. */
  class Reference {
    constructor(
      _io: KaitaiStream,
      _parent: unknown,
      _root: Ksymtab | null,
      _isLe: boolean | null,
      lenReference: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Ksymtab;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenReference: number;
    readonly first: number;
    readonly second: number | undefined;
    get lo(): number;
    get hi(): number;
    /** Exact up to 2**53, rounded above. */
    get value(): number;
  }
  /** An entry of section __kcrctab or __kcrctab_gpl. Up to Linux 4.10 a CRC took an unsigned long. From 4.11 to 5.18 some machines have an offset to the CRC instead, from the place where it stands. */
  class Crc {
    constructor(
      _io: KaitaiStream,
      _parent: Ksymtab | null,
      _root: Ksymtab | null,
      _isLe: boolean | null,
      lenCrc: number,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Ksymtab;
    readonly _root: Ksymtab;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenCrc: number;
    readonly value: Ksymtab.Reference;
  }
  /** The byte of section __kflagstab for a symbol (since 2026); there are no __ksymtab_gpl and __kcrctab_gpl then. */
  class Flags {
    constructor(_io: KaitaiStream, _parent: Ksymtab | null, _root: Ksymtab | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ksymtab;
    readonly _root: Ksymtab;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly reserved: number;
    readonly isGplOnly: boolean;
  }
  /** What stands at the label __export_symbol_NAME (since Linux 6.5). An aligned pointer to the symbol follows. Linux, ___EXPORT_SYMBOL */
  class ExportSymbol {
    constructor(_io: KaitaiStream, _parent: Ksymtab | null, _root: Ksymtab | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ksymtab;
    readonly _root: Ksymtab;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    /** GPL, or nothing. */
    readonly license: Uint8Array;
    readonly symbolNamespace: Uint8Array;
  }
}
