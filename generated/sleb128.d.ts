// Generated from ksy/sleb128.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';

/** Like unsigned LEB128; the highest bit of the last group is the sign and extends upwards. The value has 64 bits; bits beyond these are dropped. DWARF 5, 7.6 */
export declare class Sleb128 {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: Sleb128 | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: Sleb128;
  readonly groups: number[];
  get isNegative(): boolean;
  /** What stands for the bits of a group that is absent. */
  get fill(): number;
  /** Bits 0 to 31. */
  get lo(): number;
  /** Bits 32 to 63. */
  get hi(): number;
}
export declare namespace Sleb128 {}
