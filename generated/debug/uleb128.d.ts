// Generated from ksy/uleb128.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** Seven bits per byte, least significant group first; the high bit says that another group follows. Padding with redundant groups is allowed, up to as many as 64 bits have. The value is taken modulo 2**64. DWARF 5, 7.6 */
export declare class Uleb128 {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Uleb128 | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Uleb128;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  readonly groups: number[];
  get lo(): number;
  get hi(): number;
  /** Exact up to 2**53, rounded above, so that comparisons with sizes and offsets hold. */
  get value(): number;
}
export declare namespace Uleb128 {}
