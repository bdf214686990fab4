// Generated from ksy/modversions.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';

/** The sections __versions, __version_ext_crcs and __version_ext_names of a module. The last two hold names of any length (since Linux 6.14), in one order; a kernel that knows them prefers them. https://www.kernel.org/doc/html/latest/kbuild/modules.html */
export declare class Modversions {
  constructor(_io: KaitaiStream, _parent: unknown, _root: Modversions | null, isBe: boolean, is64: boolean);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Modversions;
  /** Whether the most significant byte comes first. */
  readonly isBe: boolean;
  /** Whether an unsigned long takes eight bytes. */
  readonly is64: boolean;
  get lenLong(): number;
  get lenEntry(): number;
}
export declare namespace Modversions {
  class Versions {
    constructor(_io: KaitaiStream, _parent: unknown, _root: Modversions | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Modversions;
    readonly entries: Modversions.Version[];
  }
  /** Linux, struct modversion_info */
  class Version {
    constructor(
      _io: KaitaiStream,
      _parent: Modversions.Versions | null,
      _root: Modversions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Modversions.Versions;
    readonly _root: Modversions;
    readonly first: number;
    readonly second: number | undefined;
    readonly name: Uint8Array;
    get crc(): number;
  }
  class ExtCrcs {
    constructor(_io: KaitaiStream, _parent: unknown, _root: Modversions | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Modversions;
    readonly crcs: number[];
  }
  class ExtNames {
    constructor(_io: KaitaiStream, _parent: unknown, _root: Modversions | null, _isLe: boolean | null);
    readonly _io: KaitaiStream;
    readonly _parent: unknown;
    readonly _root: Modversions;
    readonly names: Modversions.ExtName[];
  }
  class ExtName {
    constructor(
      _io: KaitaiStream,
      _parent: Modversions.ExtNames | null,
      _root: Modversions | null,
      _isLe: boolean | null,
    );
    readonly _io: KaitaiStream;
    readonly _parent: Modversions.ExtNames;
    readonly _root: Modversions;
    readonly content: Uint8Array;
  }
}
