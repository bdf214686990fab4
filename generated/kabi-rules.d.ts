// Generated from ksy/kabi_rules.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';

/** Entries of four strings. Bytes that are too few for another entry may follow the last one. https://docs.kernel.org/kbuild/gendwarfksyms.html */
export declare class KabiRules {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: KabiRules | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: KabiRules;
  /** A section that is too short for one entry is malformed. */
  readonly enough: Uint8Array;
  readonly rules: KabiRules.Rule[] | undefined;
  /** A rule holds at least its version, one character each of two other strings, and four terminators. */
  get lenMinRule(): number;
}
export declare namespace KabiRules {
  class Rule {
    constructor(_io: KaitaiStream, _parent?: KabiRules | null, _root?: KabiRules | null);
    readonly _io: KaitaiStream;
    readonly _parent: KabiRules;
    readonly _root: KabiRules;
    readonly version: Uint8Array;
    readonly ruleType: Uint8Array;
    readonly target: Uint8Array;
    readonly value: Uint8Array;
  }
}
