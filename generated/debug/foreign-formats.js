// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * Formats that hold no ELF file, or hold it in a way that other programs have to undo. They are recognised, so that a message
 * can name them; nothing more of them is read. An instance can be decoded where the file is of its format.
 */

var ForeignFormats = (function() {
  function ForeignFormats(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  ForeignFormats.prototype._read = function() {
  }

  /**
   * @see linux/Documentation/arch/arm64/booting.rst, "Call the kernel image" (magic)
   */

  var Arm64BootImage = ForeignFormats.Arm64BootImage = (function() {
    function Arm64BootImage(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Arm64BootImage.prototype._read = function() {
      this._debug.before = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.before = this._io.readBytes(56);
      this._debug.before.end = this._io.pos;
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = this._io.readBytes(4);
      this._debug.magic.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([65, 82, 77, 100])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([65, 82, 77, 100]), this.magic, this._io, "/types/arm64_boot_image/seq/1");
        this._debug.magic.validationError = _err;
        throw _err;
      }
    }

    return Arm64BootImage;
  })();

  /**
   * "BZ", the version "h" and the size of the blocks, "1" to "9".
   * @see {@link https://github.com/dsnet/compress/blob/master/doc/bzip2-format.pdf|(2.2.1, StreamMagic)}
   */

  var Bzip2 = ForeignFormats.Bzip2 = (function() {
    function Bzip2(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Bzip2.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(3);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([66, 90, 104])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([66, 90, 104]), this.bytes, this._io, "/types/bzip2/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
      this._debug.level = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.level = this._io.readU1();
      this._debug.level.end = this._io.pos;
      if (!(this.level >= 49)) {
        var _err = new KaitaiStream.ValidationLessThanError(49, this.level, this._io, "/types/bzip2/seq/1");
        this._debug.level.validationError = _err;
        throw _err;
      }
      if (!(this.level <= 57)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(57, this.level, this._io, "/types/bzip2/seq/1");
        this._debug.level.validationError = _err;
        throw _err;
      }
    }

    return Bzip2;
  })();

  /**
   * A compressed kernel that unpacks itself; the architectures that have no decompressor of their own use it.
   * @see linux/include/linux/pe.h, linux/drivers/firmware/efi/libstub/zboot-header.S
   */

  var EfiZbootImage = ForeignFormats.EfiZbootImage = (function() {
    function EfiZbootImage(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    EfiZbootImage.prototype._read = function() {
      this._debug.mz = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mz = this._io.readBytes(2);
      this._debug.mz.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.mz, new Uint8Array([77, 90])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([77, 90]), this.mz, this._io, "/types/efi_zboot_image/seq/0");
        this._debug.mz.validationError = _err;
        throw _err;
      }
      this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reserved = this._io.readBytes(2);
      this._debug.reserved.end = this._io.pos;
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = this._io.readBytes(4);
      this._debug.magic.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([122, 105, 109, 103])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([122, 105, 109, 103]), this.magic, this._io, "/types/efi_zboot_image/seq/2");
        this._debug.magic.validationError = _err;
        throw _err;
      }
    }

    return EfiZbootImage;
  })();

  /**
   * @see {@link https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md,|"General Structure of LZ4 Frame format"}
   */

  var Lz4Frame = ForeignFormats.Lz4Frame = (function() {
    function Lz4Frame(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Lz4Frame.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(4);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([4, 34, 77, 24])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([4, 34, 77, 24]), this.bytes, this._io, "/types/lz4_frame/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Lz4Frame;
  })();

  /**
   * As kernels compress their images.
   * @see {@link https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md,|"Legacy frame"}
   */

  var Lz4LegacyFrame = ForeignFormats.Lz4LegacyFrame = (function() {
    function Lz4LegacyFrame(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Lz4LegacyFrame.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(4);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([2, 33, 76, 24])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([2, 33, 76, 24]), this.bytes, this._io, "/types/lz4_legacy_frame/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Lz4LegacyFrame;
  })();

  /**
   * Of 32 and 64 bits, in either byte order.
   * @see mach-o/loader.h (MH_MAGIC, MH_CIGAM, MH_MAGIC_64, MH_CIGAM_64)
   */

  var MachO = ForeignFormats.MachO = (function() {
    function MachO(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    MachO.prototype._read = function() {
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = this._io.readU4be();
      this._debug.magic.end = this._io.pos;
      if (!( ((this.magic == 4277009102) || (this.magic == 3472551422) || (this.magic == 4277009103) || (this.magic == 3489328638)) )) {
        var _err = new KaitaiStream.ValidationNotAnyOfError(this.magic, this._io, "/types/mach_o/seq/0");
        this._debug.magic.validationError = _err;
        throw _err;
      }
    }

    return MachO;
  })();

  /**
   * A class of Java begins alike; its version is where the number of architectures is here, and is 45 or more.
   * @see mach-o/fat.h (FAT_MAGIC)
   */

  var MachOUniversal = ForeignFormats.MachOUniversal = (function() {
    function MachOUniversal(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    MachOUniversal.prototype._read = function() {
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = this._io.readBytes(4);
      this._debug.magic.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([202, 254, 186, 190])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([202, 254, 186, 190]), this.magic, this._io, "/types/mach_o_universal/seq/0");
        this._debug.magic.validationError = _err;
        throw _err;
      }
      this._debug.numArchitectures = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numArchitectures = this._io.readU4be();
      this._debug.numArchitectures.end = this._io.pos;
      if (!(this.numArchitectures >= 1)) {
        var _err = new KaitaiStream.ValidationLessThanError(1, this.numArchitectures, this._io, "/types/mach_o_universal/seq/1");
        this._debug.numArchitectures.validationError = _err;
        throw _err;
      }
      if (!(this.numArchitectures <= 44)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(44, this.numArchitectures, this._io, "/types/mach_o_universal/seq/1");
        this._debug.numArchitectures.validationError = _err;
        throw _err;
      }
    }

    return MachOUniversal;
  })();

  /**
   * @see PE Format, "MS-DOS Stub"
   */

  var Pe = ForeignFormats.Pe = (function() {
    function Pe(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Pe.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(2);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([77, 90])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([77, 90]), this.bytes, this._io, "/types/pe/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Pe;
  })();

  /**
   * @see {@link https://rpm-software-management.github.io/rpm/manual/format_lead.html|Source}
   */

  var Rpm = ForeignFormats.Rpm = (function() {
    function Rpm(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Rpm.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(4);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([237, 171, 238, 219])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([237, 171, 238, 219]), this.bytes, this._io, "/types/rpm/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Rpm;
  })();

  /**
   * @see POSIX.1-2017, pax, "ustar Interchange Format" (magic)
   */

  var Tar = ForeignFormats.Tar = (function() {
    function Tar(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Tar.prototype._read = function() {
      this._debug.before = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.before = this._io.readBytes(257);
      this._debug.before.end = this._io.pos;
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(5);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([117, 115, 116, 97, 114])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([117, 115, 116, 97, 114]), this.bytes, this._io, "/types/tar/seq/1");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Tar;
  })();

  /**
   * A bzImage, which distributions install as vmlinuz. It begins as PE does if it can be started by EFI.
   * @see linux/Documentation/arch/x86/boot.rst, "The Real-Mode Kernel Header" (boot_flag, header)
   */

  var X86BootImage = ForeignFormats.X86BootImage = (function() {
    function X86BootImage(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    X86BootImage.prototype._read = function() {
      this._debug.before = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.before = this._io.readBytes(510);
      this._debug.before.end = this._io.pos;
      this._debug.bootFlag = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bootFlag = this._io.readBytes(2);
      this._debug.bootFlag.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bootFlag, new Uint8Array([85, 170])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([85, 170]), this.bootFlag, this._io, "/types/x86_boot_image/seq/1");
        this._debug.bootFlag.validationError = _err;
        throw _err;
      }
      this._debug.jump = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.jump = this._io.readBytes(2);
      this._debug.jump.end = this._io.pos;
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = this._io.readBytes(4);
      this._debug.header.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.header, new Uint8Array([72, 100, 114, 83])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([72, 100, 114, 83]), this.header, this._io, "/types/x86_boot_image/seq/3");
        this._debug.header.validationError = _err;
        throw _err;
      }
    }

    return X86BootImage;
  })();
  Object.defineProperty(ForeignFormats.prototype, 'arm64BootImage', {
    get: function() {
      if (this._m_arm64BootImage !== undefined)
        return this._m_arm64BootImage;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_arm64BootImage = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_arm64BootImage = new Arm64BootImage(this._io, this, this._root);
      this._m_arm64BootImage._read();
      this._debug._m_arm64BootImage.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_arm64BootImage;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'bzip2', {
    get: function() {
      if (this._m_bzip2 !== undefined)
        return this._m_bzip2;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_bzip2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_bzip2 = new Bzip2(this._io, this, this._root);
      this._m_bzip2._read();
      this._debug._m_bzip2.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_bzip2;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'efiZbootImage', {
    get: function() {
      if (this._m_efiZbootImage !== undefined)
        return this._m_efiZbootImage;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_efiZbootImage = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_efiZbootImage = new EfiZbootImage(this._io, this, this._root);
      this._m_efiZbootImage._read();
      this._debug._m_efiZbootImage.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_efiZbootImage;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'lz4Frame', {
    get: function() {
      if (this._m_lz4Frame !== undefined)
        return this._m_lz4Frame;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_lz4Frame = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_lz4Frame = new Lz4Frame(this._io, this, this._root);
      this._m_lz4Frame._read();
      this._debug._m_lz4Frame.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_lz4Frame;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'lz4LegacyFrame', {
    get: function() {
      if (this._m_lz4LegacyFrame !== undefined)
        return this._m_lz4LegacyFrame;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_lz4LegacyFrame = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_lz4LegacyFrame = new Lz4LegacyFrame(this._io, this, this._root);
      this._m_lz4LegacyFrame._read();
      this._debug._m_lz4LegacyFrame.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_lz4LegacyFrame;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'machO', {
    get: function() {
      if (this._m_machO !== undefined)
        return this._m_machO;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_machO = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_machO = new MachO(this._io, this, this._root);
      this._m_machO._read();
      this._debug._m_machO.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_machO;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'machOUniversal', {
    get: function() {
      if (this._m_machOUniversal !== undefined)
        return this._m_machOUniversal;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_machOUniversal = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_machOUniversal = new MachOUniversal(this._io, this, this._root);
      this._m_machOUniversal._read();
      this._debug._m_machOUniversal.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_machOUniversal;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'pe', {
    get: function() {
      if (this._m_pe !== undefined)
        return this._m_pe;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_pe = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_pe = new Pe(this._io, this, this._root);
      this._m_pe._read();
      this._debug._m_pe.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_pe;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'rpm', {
    get: function() {
      if (this._m_rpm !== undefined)
        return this._m_rpm;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_rpm = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_rpm = new Rpm(this._io, this, this._root);
      this._m_rpm._read();
      this._debug._m_rpm.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_rpm;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'tar', {
    get: function() {
      if (this._m_tar !== undefined)
        return this._m_tar;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_tar = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_tar = new Tar(this._io, this, this._root);
      this._m_tar._read();
      this._debug._m_tar.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_tar;
    }
  });
  Object.defineProperty(ForeignFormats.prototype, 'x86BootImage', {
    get: function() {
      if (this._m_x86BootImage !== undefined)
        return this._m_x86BootImage;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_x86BootImage = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_x86BootImage = new X86BootImage(this._io, this, this._root);
      this._m_x86BootImage._read();
      this._debug._m_x86BootImage.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_x86BootImage;
    }
  });

  return ForeignFormats;
})();
export { ForeignFormats };
