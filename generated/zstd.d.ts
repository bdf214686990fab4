// Generated from ksy/zstd.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';

/** Headers of frames and blocks. Data is a sequence of frames; a frame is its header, blocks and perhaps a checksum. Readers walk through it and decode one type at a time. RFC 8878 */
export declare class Zstd {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Zstd | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Zstd;
}
export declare namespace Zstd {
  const FrameMagic: {
    readonly ZSTD: 4247762216;
    readonly 4247762216: 'ZSTD';
  };
  /** Known values; the decoder does not reject others. */
  type FrameMagic = 4247762216;
  const FrameDescriptor: {
    readonly SINGLE_SEGMENT: 32;
    readonly CONTENT_SIZE_8: 192;
    readonly 32: 'SINGLE_SEGMENT';
    readonly 192: 'CONTENT_SIZE_8';
  };
  /** Known values; the decoder does not reject others. */
  type FrameDescriptor = 32 | 192;
  const BlockHeaderBits: {
    readonly LAST_SHIFT: 0;
    readonly TYPE_SHIFT: 1;
    readonly SIZE_SHIFT: 3;
    readonly WIDTH: 24;
    readonly 0: 'LAST_SHIFT';
    readonly 1: 'TYPE_SHIFT';
    readonly 3: 'SIZE_SHIFT';
    readonly 24: 'WIDTH';
  };
  /** Known values; the decoder does not reject others. */
  type BlockHeaderBits = 0 | 1 | 3 | 24;
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
  /** The first bytes of a frame of either kind. RFC 8878, 3.1.1 and 3.1.2 */
  class Magic {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Zstd;
    readonly number: number;
    get isSkippable(): boolean;
  }
  /** RFC 8878, 3.1.2 */
  class SkippableFrame {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Zstd;
    readonly magic: Zstd.Magic;
    readonly lenUserData: number;
  }
  /** RFC 8878, 3.1.1.1 */
  class FrameHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Zstd;
    readonly magic: Zstd.Magic;
    readonly descriptor: number;
    readonly windowDescriptor: number | undefined;
    readonly dictionaryId: number | Zstd.Nothing;
    readonly w0: number | undefined;
    readonly w1: number | undefined;
    readonly w2: number | undefined;
    readonly w3: number | undefined;
    get hasChecksum(): boolean;
    get hasReservedBit(): boolean;
    get isSingleSegment(): boolean;
    get hasDictionary(): boolean;
    get lenContentSize(): number;
    get hasContentSize(): boolean;
    /** Exact up to 2**53, rounded above, so that comparisons with limits hold. RFC 8878, 3.1.1.1.4 */
    get contentSize(): number | undefined;
    /** 2**(10 + exponent), in two factors because the exponent can be 31. */
    get windowBase(): number | undefined;
    /** How far back a match may reach. RFC 8878, 3.1.1.1.2 */
    get windowSize(): number;
  }
  class Nothing {
    constructor(_io: KaitaiStream, _parent?: Zstd.FrameHeader | null, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: Zstd.FrameHeader;
    readonly _root: Zstd;
  }
  /** RFC 8878, 3.1.1.2 */
  class BlockHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Zstd;
    readonly low: number;
    readonly high: number;
    get isLast(): boolean;
    get type(): Zstd.BlockType;
    get size(): number;
    /** Block_Maximum_Size, unless the window is smaller. RFC 8878, 3.1.1.2.4 */
    get largestSize(): number;
  }
  /** The low half of the content's XXH64. RFC 8878, 3.1.1 */
  class Checksum {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Zstd | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Zstd;
    readonly xxh64Low: number;
  }
}
