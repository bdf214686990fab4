// Generated from ksy/gzip.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** What tells such a file from others. The rest is read by zlib. RFC 1952 */
export declare class Gzip {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Gzip | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Gzip;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
}
export declare namespace Gzip {
  /** RFC 1952, 2.3.1 (ID1, ID2, CM; only one method is defined) */
  class Magic {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: Gzip | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Gzip;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
  }
}
