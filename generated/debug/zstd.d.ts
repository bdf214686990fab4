// Generated from ksy/zstd.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** Data is a sequence of frames; a frame is its header, blocks and perhaps a checksum. What is in the blocks is not decompressed. Readers that do not want it walk through the frames and decode one type at a time. RFC 8878 */
export declare class Zstd {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Zstd | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Zstd;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly frames: Zstd.AnyFrame[];
}
export declare namespace Zstd {
  const FrameMagic: {
    readonly ZSTD: 4247762216;
    readonly 4247762216: 'ZSTD';
  };
  /** Known values; the decoder does not reject others. */
  type FrameMagic = 4247762216;
  const BlockLimit: {
    readonly LARGEST: 131072;
    readonly 131072: 'LARGEST';
  };
  /** Known values; the decoder does not reject others. */
  type BlockLimit = 131072;
  const BlockType: {
    readonly RAW: 0;
    readonly RLE: 1;
    readonly COMPRESSED: 2;
    readonly RESERVED: 3;
    readonly 0: 'RAW';
    readonly 1: 'RLE';
    readonly 2: 'COMPRESSED';
    readonly 3: 'RESERVED';
  };
  /** Known values; the decoder does not reject others. */
  type BlockType = 0 | 1 | 2 | 3;
  class AnyFrame {
    constructor(_io: KaitaiStream, _parent?: Zstd | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly frame: Zstd.SkippableData | Zstd.Frame;
    get start(): Zstd.Magic;
  }
  class SkippableData {
    constructor(_io: KaitaiStream, _parent?: Zstd.AnyFrame | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.AnyFrame;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly header: Zstd.SkippableFrame;
    readonly userData: Uint8Array;
  }
  /** RFC 8878, 3.1.1 */
  class Frame {
    constructor(_io: KaitaiStream, _parent?: Zstd.AnyFrame | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.AnyFrame;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly header: Zstd.FrameHeader;
    readonly blocks: Zstd.DataBlock[];
    readonly checksum: Zstd.Checksum | undefined;
  }
  /** RFC 8878, 3.1.1.2 */
  class DataBlock {
    constructor(_io: KaitaiStream, _parent?: Zstd.Frame | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.Frame;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly header: Zstd.BlockHeader;
    readonly data: Uint8Array;
  }
  /** The first bytes of a frame of either kind. RFC 8878, 3.1.1 and 3.1.2 */
  class Magic {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly number: number;
    get isSkippable(): boolean;
  }
  /** RFC 8878, 3.1.2 */
  class SkippableFrame {
    constructor(_io: KaitaiStream, _parent?: Zstd.SkippableData | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.SkippableData;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly magic: Zstd.Magic;
    readonly lenUserData: number;
  }
  /** RFC 8878, 3.1.1.1 */
  class FrameHeader {
    constructor(_io: KaitaiStream, _parent?: Zstd.Frame | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.Frame;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly magic: Zstd.Magic;
    readonly descriptor: Zstd.FrameDescriptor;
    readonly window: Zstd.WindowDescriptor | undefined;
    readonly dictionaryId: Uint8Array;
    readonly lenContent1: number | undefined;
    readonly lenContent2: number | undefined;
    readonly lenContent4: number | undefined;
    readonly lenContent8: Zstd.U64 | undefined;
    get hasDictionary(): boolean;
    /** RFC 8878, 3.1.1.1.1.6 */
    get lenDictionaryId(): number;
    /** RFC 8878, 3.1.1.1.1.1 */
    get numContentSizeBytes(): number;
    get hasLenContent(): boolean;
    /** RFC 8878, 3.1.1.1.4 */
    get lenContent(): number | undefined;
    /** How far back a match may reach. RFC 8878, 3.1.1.1.2 */
    get lenWindow(): number;
  }
  /** RFC 8878, 3.1.1.1.1 */
  class FrameDescriptor {
    constructor(_io: KaitaiStream, _parent?: Zstd.FrameHeader | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.FrameHeader;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly contentSizeFlag: number;
    readonly isSingleSegment: boolean;
    readonly unused: boolean;
    readonly hasReservedBit: boolean;
    readonly hasChecksum: boolean;
    readonly dictionaryIdFlag: number;
  }
  /** RFC 8878, 3.1.1.1.2 */
  class WindowDescriptor {
    constructor(_io: KaitaiStream, _parent?: Zstd.FrameHeader | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.FrameHeader;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly exponent: number;
    readonly mantissa: number;
    /** 2**(10 + exponent), in factors because the exponent can be 31. */
    get lenBase(): number;
    get lenWindow(): number;
  }
  class U64 {
    constructor(_io: KaitaiStream, _parent?: Zstd.FrameHeader | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.FrameHeader;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly first: number;
    readonly second: number;
    get lo(): number;
    get hi(): number;
    /** Exact up to 2**53, rounded above. */
    get value(): number;
  }
  /** RFC 8878, 3.1.1.2 */
  class BlockHeader {
    constructor(_io: KaitaiStream, _parent?: Zstd.DataBlock | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.DataBlock;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly isLast: boolean;
    readonly blockType: Zstd.BlockType;
    readonly lenData: number;
    /** Block_Maximum_Size, unless the window is smaller. RFC 8878, 3.1.1.2.4 */
    get lenLargest(): number;
  }
  /** The low half of the content's XXH64. RFC 8878, 3.1.1 */
  class Checksum {
    constructor(_io: KaitaiStream, _parent?: Zstd.Frame | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.Frame;
    readonly _root: Zstd;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly xxh64Low: number;
  }
}
