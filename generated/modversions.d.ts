// Generated from ksy/modversions.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';

/** The sections __versions, __version_ext_crcs and __version_ext_names of a module. The last two hold names of any length (since Linux 6.14), in one order; a kernel that knows them prefers them. The stream is one section; its user takes the instance for it. https://www.kernel.org/doc/html/latest/kbuild/modules.html */
export declare class Modversions {
  constructor(_io: KaitaiStream, _parent: unknown, _root: Modversions | null, isBe: boolean, is64: boolean);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Modversions;
  /** Whether the most significant byte comes first. */
  readonly isBe: boolean;
  /** Whether an unsigned long takes eight bytes. */
  readonly is64: boolean;
  get lenEntry(): number;
  get lenCrc(): number;
  /** Of __versions. */
  get versions(): Modversions.Version[];
  /** Of __version_ext_crcs. */
  get extCrcs(): number[];
  /** Of __version_ext_names. */
  get extNames(): Modversions.ExtName[];
}
export declare namespace Modversions {
  /** Linux, struct modversion_info */
  class Version {
    constructor(
      _io: KaitaiStream,
      _parent: Modversions | null,
      _root: Modversions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Modversions;
    readonly _root: Modversions;
    readonly crc: Modversions.UnsignedLong;
    readonly name: Uint8Array;
  }
  /** A CRC takes its lower four bytes. */
  class UnsignedLong {
    constructor(
      _io: KaitaiStream,
      _parent: Modversions.Version | null,
      _root: Modversions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Modversions.Version;
    readonly _root: Modversions;
    readonly first: number;
    readonly second: number | undefined;
    get lo(): number;
    get hi(): number;
    /** Exact up to 2**53, rounded above. */
    get value(): number;
  }
  class ExtName {
    constructor(
      _io: KaitaiStream,
      _parent: Modversions | null,
      _root: Modversions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Modversions;
    readonly _root: Modversions;
    readonly content: Uint8Array;
  }
}
