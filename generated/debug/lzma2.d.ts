// Generated from ksy/lzma2.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** Data compressed with LZMA2 is a sequence of chunks; what they hold follows the header. The .xz File Format 1.2.1, 5.3.1; LZMA specification (7-Zip), "LZMA2 decoder" */
export declare class Lzma2 {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Lzma2 | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Lzma2;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly control: number;
  readonly lowUncompressedSize: number | undefined;
  readonly storedCompressedSize: number | undefined;
  readonly properties: Lzma2.Properties | undefined;
  get isEnd(): boolean;
  get isLzma(): boolean;
  get isValid(): boolean;
  get resetsDictionary(): boolean;
  get resetsState(): boolean;
  get hasProperties(): boolean;
  get uncompressedSize(): number | undefined;
  /** How many bytes follow the header. */
  get compressedSize(): number | undefined;
}
export declare namespace Lzma2 {
  /** LZMA specification (7-Zip), "lc, lp, pb" */
  class Properties {
    constructor(_io: KaitaiStream, _parent?: Lzma2 | null, _root?: Lzma2 | null);
    readonly _io: KaitaiStream;
    readonly _parent: Lzma2;
    readonly _root: Lzma2;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly stored: number;
    readonly check: Uint8Array;
    /** How many high bits of the previous byte are context for a literal. */
    get lc(): number;
    /** How many low bits of the position are context for a literal. */
    get lp(): number;
    /** How many low bits of the position are context for everything else. */
    get pb(): number;
  }
}
