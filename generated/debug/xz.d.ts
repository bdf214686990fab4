// Generated from ksy/xz.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';
import type { Uleb128 } from './uleb128.js';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** The headers around the compressed data: a stream is its header, blocks, an index and a footer, and a file is one or more streams. Readers walk through it and decode one type at a time. Multibyte integers are unsigned LEB128. The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt */
export declare class Xz {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Xz;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
}
export declare namespace Xz {
  const Check: {
    readonly NONE: 0;
    readonly CRC32: 1;
    readonly CRC64: 4;
    readonly SHA256: 10;
    readonly 0: 'NONE';
    readonly 1: 'CRC32';
    readonly 4: 'CRC64';
    readonly 10: 'SHA256';
  };
  /** Known values; the decoder does not reject others. */
  type Check = 0 | 1 | 4 | 10;
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
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly magic: Xz.Magic;
    readonly flags: Xz.StreamFlags;
    readonly crc32: number;
    /** What crc32 covers. */
    get flagsBytes(): Uint8Array;
  }
  /** The .xz File Format 1.2.1, 2.1.1.2 */
  class StreamFlags {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly reserved: Uint8Array;
    readonly check: Xz.Check;
  }
  /** The first byte of a block header or, if it is zero, of the index. The .xz File Format 1.2.1, 3.1.1 */
  class BlockSize {
    constructor(_io: KaitaiStream, _parent?: Xz.BlockHeader | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz.BlockHeader;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly stored: number;
    get isIndex(): boolean;
    /** Size of the whole block header. */
    get byteSize(): number;
  }
  /** A block header without the checksum that ends it. The .xz File Format 1.2.1, 3.1 */
  class BlockHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly size: Xz.BlockSize;
    readonly flags: number;
    readonly compressedSize: Uleb128 | undefined;
    readonly uncompressedSize: Uleb128 | undefined;
    readonly filters: Xz.Filter[];
    readonly padding: Uint8Array;
    get numFilters(): number;
    /** Bits 0x3c. */
    get hasReservedFlags(): boolean;
    get hasCompressedSize(): boolean;
    get hasUncompressedSize(): boolean;
  }
  /** The .xz File Format 1.2.1, 3.1.5 */
  class Filter {
    constructor(_io: KaitaiStream, _parent?: Xz.BlockHeader | null, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: Xz.BlockHeader;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly id: Uleb128;
    readonly lenProperties: Uleb128;
    readonly properties: Uint8Array;
    /** The .xz File Format 1.2.1, 5.3.1 */
    get isLzma2(): boolean;
  }
  /** The .xz File Format 1.2.1, 5.3.1 */
  class Lzma2Properties {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bits: number;
    /** The mantissa is 2 or 3, the exponent grows by one with every second value; the last one is 4 GiB minus 1. */
    get dictionarySize(): number;
  }
  /** The .xz File Format 1.2.1, 4.1 and 4.2 */
  class IndexHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly indicator: Uint8Array;
    readonly numRecords: Uleb128;
  }
  /** The .xz File Format 1.2.1, 4.3 */
  class IndexRecord {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly unpaddedSize: Uleb128;
    readonly uncompressedSize: Uleb128;
  }
  /** The CRC-32 that ends a block header and the index. */
  class Checksum {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly crc32: number;
  }
  /** The .xz File Format 1.2.1, 2.1.2 */
  class StreamFooter {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Xz | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Xz;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly crc32: number;
    readonly storedBackwardSize: number;
    readonly flags: Xz.StreamFlags;
    readonly magic: Uint8Array;
    /** Size of the index. */
    get backwardSize(): number;
    /** What crc32 covers. */
    get covered(): Uint8Array;
  }
}
