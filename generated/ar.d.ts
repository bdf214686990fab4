// Generated from ksy/ar.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';

/** An archive is a sequence of members at even offsets. Readers that do not want the contents walk from header to header, and so decode one type at a time. Numbers are text, as decimal digits; they are kept as text here, so that a reader can say what is wrong with them. ar(5), https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5; GNU binutils, include/aout/ar.h */
export declare class Ar {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Ar | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Ar;
  readonly magic: Ar.ThinMagic | Ar.Magic;
  readonly members: Ar.Member[];
  get firstLetter(): number;
  get isThin(): boolean;
}
export declare namespace Ar {
  class Member {
    constructor(_io: KaitaiStream, _parent?: Ar | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar;
    readonly _root: Ar;
    readonly header: Ar.MemberHeader;
    readonly contents: Ar.NameTable | Ar.Contents;
    readonly padding: Uint8Array | undefined;
    /** In a thin archive, the contents are in the file that is named. */
    get lenContents(): number;
  }
  class Contents {
    constructor(_io: KaitaiStream, _parent?: Ar.Member | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar.Member;
    readonly _root: Ar;
    readonly name: Ar.InlineName | undefined;
    readonly data: Uint8Array;
  }
  /** BSD's, filled up with null bytes. */
  class InlineName {
    constructor(_io: KaitaiStream, _parent?: Ar.Contents | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar.Contents;
    readonly _root: Ar;
    readonly text: Uint8Array;
    get firstBytes(): Uint8Array | undefined;
    get bsdSymbolTable(): Ar.BsdSymbolTable | undefined;
  }
  class NameTable {
    constructor(_io: KaitaiStream, _parent?: Ar.Member | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar.Member;
    readonly _root: Ar;
    readonly names: Ar.LongName[];
  }
  /** The first bytes of an archive that holds its members. */
  class Magic {
    constructor(_io: KaitaiStream, _parent?: Ar | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar;
    readonly _root: Ar;
    readonly bytes: Uint8Array;
  }
  /** The first bytes of an archive that only names its members; symbol and name tables are inside all the same. */
  class ThinMagic {
    constructor(_io: KaitaiStream, _parent?: Ar | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar;
    readonly _root: Ar;
    readonly bytes: Uint8Array;
  }
  /** ar(5), struct ar_hdr */
  class MemberHeader {
    constructor(_io: KaitaiStream, _parent?: Ar.Member | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar.Member;
    readonly _root: Ar;
    readonly name: string;
    readonly date: string;
    readonly uid: string;
    readonly gid: string;
    readonly mode: string;
    readonly lenContents: string;
    readonly headerEnd: Uint8Array;
    /** Members start at multiples of this; what comes before is padding. */
    get alignment(): number;
    /** The GNU symbol table, for 32 or 64 bit. */
    get isSymbolTable(): boolean;
    /** GNU's table of long names. */
    get isNameTable(): boolean;
    /** BSD's symbol table, where the name is in the header. */
    get isBsdSymbolTable(): boolean;
    /** GNU: the name is at this decimal offset in the table of long names. In a thin archive, a colon and a second number may follow: the named file is an archive, and the member's header stands at that offset in it. */
    get hasTableName(): boolean;
    get tableName(): string | undefined;
    /** BSD: the name is the first bytes of the contents, as many as this decimal number says. */
    get hasInlineName(): boolean;
    get lenInlineName(): string | undefined;
  }
  /** Decoded from a name that is in the contents, it tells whether the member is a BSD symbol table. */
  class BsdSymbolTable {
    constructor(_io: KaitaiStream, _parent?: Ar.InlineName | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar.InlineName;
    readonly _root: Ar;
    readonly prefix: Uint8Array;
  }
  /** An entry of GNU's name table, from its offset on. It ends at a line feed, before which a slash stands that is not part of the name. */
  class LongName {
    constructor(_io: KaitaiStream, _parent?: Ar.NameTable | null, _root?: Ar | null);
    readonly _io: KaitaiStream;
    readonly _parent: Ar.NameTable;
    readonly _root: Ar;
    readonly text: Uint8Array;
  }
}
