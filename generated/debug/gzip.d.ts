// Generated from ksy/gzip.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** How such a file begins; zlib reads the rest. RFC 1952 */
export declare class Gzip {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Gzip | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Gzip;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly magic: Gzip.Magic;
  readonly flags: number;
  readonly modificationTime: number;
  readonly extraFlags: number;
  readonly operatingSystem: number;
  readonly rest: Uint8Array;
}
export declare namespace Gzip {
  /** RFC 1952, 2.3.1 (ID1, ID2, CM; only one method is defined) */
  class Magic {
    constructor(_io: KaitaiStream, _parent?: Gzip | null, _root?: Gzip | null);
    readonly _io: KaitaiStream;
    readonly _parent: Gzip;
    readonly _root: Gzip;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
  }
}
