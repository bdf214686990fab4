// Generated from ksy/foreign_formats.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** Formats that hold no ELF file, or hold it in a way that other programs have to undo. They are recognised, so that a message can name them; nothing more of them is read. An instance can be decoded where the file is of its format. */
export declare class ForeignFormats {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: ForeignFormats | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: ForeignFormats;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
  get bzip2(): ForeignFormats.Bzip2;
  get lz4Frame(): ForeignFormats.Lz4Frame;
  get lz4LegacyFrame(): ForeignFormats.Lz4LegacyFrame;
  get tar(): ForeignFormats.Tar;
  get rpm(): ForeignFormats.Rpm;
  get machO(): ForeignFormats.MachO;
  get machOUniversal(): ForeignFormats.MachOUniversal;
  get pe(): ForeignFormats.Pe;
  get x86BootImage(): ForeignFormats.X86BootImage;
  get arm64BootImage(): ForeignFormats.Arm64BootImage;
  get efiZbootImage(): ForeignFormats.EfiZbootImage;
}
export declare namespace ForeignFormats {
  /** "BZ", the version "h" and the size of the blocks, "1" to "9". https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf (2.2.1, StreamMagic) */
  class Bzip2 {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
    readonly level: number;
  }
  /** https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md, "General Structure of LZ4 Frame format" */
  class Lz4Frame {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
  }
  /** As kernels compress their images. https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md, "Legacy frame" */
  class Lz4LegacyFrame {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
  }
  /** POSIX.1-2017, pax, "ustar Interchange Format" (magic) */
  class Tar {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly before: Uint8Array;
    readonly bytes: Uint8Array;
  }
  /** https://rpm-software-management.github.io/rpm/manual/format_lead.html */
  class Rpm {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
  }
  /** Of 32 and 64 bits, in either byte order. mach-o/loader.h (MH_MAGIC, MH_CIGAM, MH_MAGIC_64, MH_CIGAM_64) */
  class MachO {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly magic: number;
  }
  /** A class of Java begins alike; its version is where the number of architectures is here, and is 45 or more. mach-o/fat.h (FAT_MAGIC) */
  class MachOUniversal {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly magic: Uint8Array;
    readonly numArchitectures: number;
  }
  /** PE Format, "MS-DOS Stub" */
  class Pe {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly bytes: Uint8Array;
  }
  /** A bzImage, which distributions install as vmlinuz. It begins as PE does if it can be started by EFI. linux/Documentation/arch/x86/boot.rst, "The Real-Mode Kernel Header" (boot_flag, header) */
  class X86BootImage {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly before: Uint8Array;
    readonly bootFlag: Uint8Array;
    readonly jump: Uint8Array;
    readonly header: Uint8Array;
  }
  /** linux/Documentation/arch/arm64/booting.rst, "Call the kernel image" (magic) */
  class Arm64BootImage {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly before: Uint8Array;
    readonly magic: Uint8Array;
  }
  /** A compressed kernel that unpacks itself; the architectures that have no decompressor of their own use it. linux/include/linux/pe.h, linux/drivers/firmware/efi/libstub/zboot-header.S */
  class EfiZbootImage {
    constructor(_io: KaitaiStream, _parent?: ForeignFormats | null, _root?: ForeignFormats | null);
    readonly _io: KaitaiStream;
    readonly _parent: ForeignFormats;
    readonly _root: ForeignFormats;
    readonly _debug: Readonly<Record<string, DebugSpan>>;
    _read(): void;
    readonly mz: Uint8Array;
    readonly reserved: Uint8Array;
    readonly magic: Uint8Array;
  }
}
