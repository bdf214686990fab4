// Generated from ksy/llvm_bitcode.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../src/kaitai.ts';

/** What clang -flto writes in place of an object file. It is recognised, not read: it holds no DWARF. https://llvm.org/docs/BitCodeFormat.html */
export declare class LlvmBitcode {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: LlvmBitcode | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: LlvmBitcode;
  readonly magic: LlvmBitcode.WrapperMagic | LlvmBitcode.Magic;
  readonly rest: Uint8Array;
  get firstByte(): number;
  get isWrapped(): boolean;
}
export declare namespace LlvmBitcode {
  /** LLVM Bitcode File Format, "Bitstream Format", Magic Numbers, and "LLVM IR Magic Number" */
  class Magic {
    constructor(_io: KaitaiStream, _parent?: LlvmBitcode | null, _root?: LlvmBitcode | null);
    readonly _io: KaitaiStream;
    readonly _parent: LlvmBitcode;
    readonly _root: LlvmBitcode;
    readonly bytes: Uint8Array;
  }
  /** LLVM Bitcode File Format, "Bitcode Wrapper Format" */
  class WrapperMagic {
    constructor(_io: KaitaiStream, _parent?: LlvmBitcode | null, _root?: LlvmBitcode | null);
    readonly _io: KaitaiStream;
    readonly _parent: LlvmBitcode;
    readonly _root: LlvmBitcode;
    readonly bytes: Uint8Array;
  }
}
