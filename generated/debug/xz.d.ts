// Generated from ksy/xz.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';
import type { Uleb128 } from './uleb128.js';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** What tells how many streams a file has and how large they are; a library reads the rest. A stream is its header, blocks, an index and a footer, and is found from its end. Multibyte integers are unsigned LEB128. The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt */
export declare class Xz {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Xz;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly header: Xz.StreamHeader;
  get lastBytes(): Uint8Array;
  get padding(): Xz.StreamPadding | undefined;
  /** That of the last stream. */
  get footer(): Xz.StreamFooter | undefined;
  /** That of the last stream. */
  get index(): Xz.Index | undefined;
}
export declare namespace Xz {
  /** The .xz File Format 1.2.1, 4 */
  class Index {
    constructor(_io: KaitaiStream, _parent?: Xz | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly header: Xz.IndexHeader;
    readonly records: Xz.IndexRecord[];
  }
  /** The .xz File Format 1.2.1, 2.1.1.1 */
  class Magic {
    constructor(_io: KaitaiStream, _parent?: Xz.StreamHeader | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz.StreamHeader;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
  }
  /** The .xz File Format 1.2.1, 2.1.1 */
  class StreamHeader {
    constructor(_io: KaitaiStream, _parent?: Xz | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly magic: Xz.Magic;
    readonly flags: Uint8Array;
    readonly crc32: number;
  }
  /** Zeros between and behind streams come in fours. The .xz File Format 1.2.1, 2.2 */
  class StreamPadding {
    constructor(_io: KaitaiStream, _parent?: Xz | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly zeros: Uint8Array;
  }
  /** The .xz File Format 1.2.1, 4.1 and 4.2 */
  class IndexHeader {
    constructor(_io: KaitaiStream, _parent?: Xz.Index | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz.Index;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly indicator: Uint8Array;
    readonly numRecords: Uleb128;
  }
  /** The .xz File Format 1.2.1, 4.3 */
  class IndexRecord {
    constructor(_io: KaitaiStream, _parent?: Xz.Index | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz.Index;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly lenUnpadded: Uleb128;
    readonly lenUncompressed: Uleb128;
    /** Blocks are padded to a multiple of four bytes. The .xz File Format 1.2.1, 3.3 */
    get lenBlock(): number;
  }
  /** The .xz File Format 1.2.1, 2.1.2 */
  class StreamFooter {
    constructor(_io: KaitaiStream, _parent?: Xz | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly crc32: number;
    readonly storedLenIndex: number;
    readonly flags: Uint8Array;
    readonly magic: Uint8Array;
    /** Size of the index. */
    get lenIndex(): number;
  }
}
