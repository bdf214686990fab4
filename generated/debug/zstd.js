// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * Headers of frames and blocks. Data is a sequence of frames; a frame is its header, blocks and perhaps a checksum.
 * Readers walk through it and decode one type at a time.
 * @see RFC 8878
 */

var Zstd = (function() {
  Zstd.BlockHeaderBits = Object.freeze({
    LAST_SHIFT: 0,
    TYPE_SHIFT: 1,
    SIZE_SHIFT: 3,
    WIDTH: 24,

    0: "LAST_SHIFT",
    1: "TYPE_SHIFT",
    3: "SIZE_SHIFT",
    24: "WIDTH",
  });

  Zstd.BlockLimit = Object.freeze({
    LARGEST: 131072,

    131072: "LARGEST",
  });

  Zstd.BlockType = Object.freeze({
    RAW: 0,
    RLE: 1,
    COMPRESSED: 2,
    RESERVED: 3,

    0: "RAW",
    1: "RLE",
    2: "COMPRESSED",
    3: "RESERVED",
  });

  Zstd.FrameDescriptor = Object.freeze({
    SINGLE_SEGMENT: 32,
    CONTENT_SIZE_8: 192,

    32: "SINGLE_SEGMENT",
    192: "CONTENT_SIZE_8",
  });

  Zstd.FrameMagic = Object.freeze({
    ZSTD: 4247762216,

    4247762216: "ZSTD",
  });

  function Zstd(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Zstd.prototype._read = function() {
  }

  /**
   * @see RFC 8878, 3.1.1.2
   */

  var BlockHeader = Zstd.BlockHeader = (function() {
    function BlockHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    BlockHeader.prototype._read = function() {
      this._debug.low = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.low = this._io.readU1();
      this._debug.low.end = this._io.pos;
      this._debug.high = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.high = this._io.readU2le();
      this._debug.high.end = this._io.pos;
    }
    Object.defineProperty(BlockHeader.prototype, 'isLast', {
      get: function() {
        if (this._m_isLast !== undefined)
          return this._m_isLast;
        this._debug._m_isLast = {  };
        this._m_isLast = KaitaiStream.mod(this.low, 2) != 0;
        return this._m_isLast;
      }
    });

    /**
     * Block_Maximum_Size, unless the window is smaller.
     * @see RFC 8878, 3.1.1.2.4
     */
    Object.defineProperty(BlockHeader.prototype, 'largestSize', {
      get: function() {
        if (this._m_largestSize !== undefined)
          return this._m_largestSize;
        this._debug._m_largestSize = {  };
        this._m_largestSize = Zstd.BlockLimit.LARGEST;
        return this._m_largestSize;
      }
    });
    Object.defineProperty(BlockHeader.prototype, 'size', {
      get: function() {
        if (this._m_size !== undefined)
          return this._m_size;
        this._debug._m_size = {  };
        this._m_size = this.high * 32 + Math.floor(this.low / 8);
        return this._m_size;
      }
    });
    Object.defineProperty(BlockHeader.prototype, 'type', {
      get: function() {
        if (this._m_type !== undefined)
          return this._m_type;
        this._debug._m_type = { enumName: "Zstd.BlockType" };
        this._m_type = KaitaiStream.mod(Math.floor(this.low / 2), 4);
        return this._m_type;
      }
    });

    return BlockHeader;
  })();

  /**
   * The low half of the content's XXH64.
   * @see RFC 8878, 3.1.1
   */

  var Checksum = Zstd.Checksum = (function() {
    function Checksum(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Checksum.prototype._read = function() {
      this._debug.xxh64Low = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.xxh64Low = this._io.readU4le();
      this._debug.xxh64Low.end = this._io.pos;
    }

    return Checksum;
  })();

  /**
   * @see RFC 8878, 3.1.1.1
   */

  var FrameHeader = Zstd.FrameHeader = (function() {
    function FrameHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    FrameHeader.prototype._read = function() {
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = new Magic(this._io, this, this._root);
      this.magic._read();
      this._debug.magic.end = this._io.pos;
      this._debug.descriptor = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.descriptor = this._io.readU1();
      this._debug.descriptor.end = this._io.pos;
      if (!(this.isSingleSegment)) {
        this._debug.windowDescriptor = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.windowDescriptor = this._io.readU1();
        this._debug.windowDescriptor.end = this._io.pos;
      }
      this._debug.dictionaryId = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (KaitaiStream.mod(this.descriptor, 4)) {
      case 1:
        this.dictionaryId = this._io.readU1();
        break;
      case 2:
        this.dictionaryId = this._io.readU2le();
        break;
      case 3:
        this.dictionaryId = this._io.readU4le();
        break;
      default:
        this.dictionaryId = new Nothing(this._io, this, this._root);
        this.dictionaryId._read();
        break;
      }
      this._debug.dictionaryId.end = this._io.pos;
      if (this.lenContentSize == 1) {
        this._debug.w0 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.w0 = this._io.readU1();
        this._debug.w0.end = this._io.pos;
      }
      if (this.lenContentSize == 2) {
        this._debug.w1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.w1 = this._io.readU2le();
        this._debug.w1.end = this._io.pos;
      }
      if (this.lenContentSize >= 4) {
        this._debug.w2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.w2 = this._io.readU4le();
        this._debug.w2.end = this._io.pos;
      }
      if (this.lenContentSize == 8) {
        this._debug.w3 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.w3 = this._io.readU4le();
        this._debug.w3.end = this._io.pos;
      }
    }

    /**
     * Exact up to 2**53, rounded above, so that comparisons with limits hold.
     * @see RFC 8878, 3.1.1.1.4
     */
    Object.defineProperty(FrameHeader.prototype, 'contentSize', {
      get: function() {
        if (this._m_contentSize !== undefined)
          return this._m_contentSize;
        if (this.hasContentSize) {
          this._debug._m_contentSize = {  };
          this._m_contentSize = (this.lenContentSize == 1 ? this.w0 : (this.lenContentSize == 2 ? this.w1 + 256 : (this.lenContentSize == 4 ? this.w2 : this.w3 * 4294967296 + this.w2)));
        }
        return this._m_contentSize;
      }
    });
    Object.defineProperty(FrameHeader.prototype, 'hasChecksum', {
      get: function() {
        if (this._m_hasChecksum !== undefined)
          return this._m_hasChecksum;
        this._debug._m_hasChecksum = {  };
        this._m_hasChecksum = KaitaiStream.mod(Math.floor(this.descriptor / 4), 2) != 0;
        return this._m_hasChecksum;
      }
    });
    Object.defineProperty(FrameHeader.prototype, 'hasContentSize', {
      get: function() {
        if (this._m_hasContentSize !== undefined)
          return this._m_hasContentSize;
        this._debug._m_hasContentSize = {  };
        this._m_hasContentSize = this.lenContentSize != 0;
        return this._m_hasContentSize;
      }
    });
    Object.defineProperty(FrameHeader.prototype, 'hasDictionary', {
      get: function() {
        if (this._m_hasDictionary !== undefined)
          return this._m_hasDictionary;
        this._debug._m_hasDictionary = {  };
        this._m_hasDictionary = KaitaiStream.mod(this.descriptor, 4) != 0;
        return this._m_hasDictionary;
      }
    });
    Object.defineProperty(FrameHeader.prototype, 'hasReservedBit', {
      get: function() {
        if (this._m_hasReservedBit !== undefined)
          return this._m_hasReservedBit;
        this._debug._m_hasReservedBit = {  };
        this._m_hasReservedBit = KaitaiStream.mod(Math.floor(this.descriptor / 8), 2) != 0;
        return this._m_hasReservedBit;
      }
    });
    Object.defineProperty(FrameHeader.prototype, 'isSingleSegment', {
      get: function() {
        if (this._m_isSingleSegment !== undefined)
          return this._m_isSingleSegment;
        this._debug._m_isSingleSegment = {  };
        this._m_isSingleSegment = KaitaiStream.mod(Math.floor(this.descriptor / 32), 2) != 0;
        return this._m_isSingleSegment;
      }
    });
    Object.defineProperty(FrameHeader.prototype, 'lenContentSize', {
      get: function() {
        if (this._m_lenContentSize !== undefined)
          return this._m_lenContentSize;
        this._debug._m_lenContentSize = {  };
        this._m_lenContentSize = (Math.floor(this.descriptor / 64) == 0 ? (this.isSingleSegment ? 1 : 0) : 1 << Math.floor(this.descriptor / 64));
        return this._m_lenContentSize;
      }
    });

    /**
     * 2**(10 + exponent), in two factors because the exponent can be 31.
     */
    Object.defineProperty(FrameHeader.prototype, 'windowBase', {
      get: function() {
        if (this._m_windowBase !== undefined)
          return this._m_windowBase;
        if (!(this.isSingleSegment)) {
          this._debug._m_windowBase = {  };
          this._m_windowBase = ((1 << Math.floor(this.windowDescriptor / 16)) * (1 << Math.floor(this.windowDescriptor / 8) - Math.floor(this.windowDescriptor / 16))) * 1024;
        }
        return this._m_windowBase;
      }
    });

    /**
     * How far back a match may reach.
     * @see RFC 8878, 3.1.1.1.2
     */
    Object.defineProperty(FrameHeader.prototype, 'windowSize', {
      get: function() {
        if (this._m_windowSize !== undefined)
          return this._m_windowSize;
        this._debug._m_windowSize = {  };
        this._m_windowSize = (this.isSingleSegment ? this.contentSize : this.windowBase + Math.floor(this.windowBase / 8) * KaitaiStream.mod(this.windowDescriptor, 8));
        return this._m_windowSize;
      }
    });

    return FrameHeader;
  })();

  /**
   * The first bytes of a frame of either kind.
   * @see RFC 8878, 3.1.1 and 3.1.2
   */

  var Magic = Zstd.Magic = (function() {
    function Magic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Magic.prototype._read = function() {
      this._debug.number = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.number = this._io.readU4le();
      this._debug.number.end = this._io.pos;
      var _ = this.number;
      if (!( ((this.number == Zstd.FrameMagic.ZSTD) || (this.isSkippable)) )) {
        var _err = new KaitaiStream.ValidationExprError(this.number, this._io, "/types/magic/seq/0");
        this._debug.number.validationError = _err;
        throw _err;
      }
    }
    Object.defineProperty(Magic.prototype, 'isSkippable', {
      get: function() {
        if (this._m_isSkippable !== undefined)
          return this._m_isSkippable;
        this._debug._m_isSkippable = {  };
        this._m_isSkippable =  ((this.number >= 407710288) && (this.number <= 407710303)) ;
        return this._m_isSkippable;
      }
    });

    return Magic;
  })();

  var Nothing = Zstd.Nothing = (function() {
    function Nothing(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Nothing.prototype._read = function() {
    }

    return Nothing;
  })();

  /**
   * @see RFC 8878, 3.1.2
   */

  var SkippableFrame = Zstd.SkippableFrame = (function() {
    function SkippableFrame(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    SkippableFrame.prototype._read = function() {
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = new Magic(this._io, this, this._root);
      this.magic._read();
      this._debug.magic.end = this._io.pos;
      this._debug.lenUserData = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUserData = this._io.readU4le();
      this._debug.lenUserData.end = this._io.pos;
    }

    return SkippableFrame;
  })();

  return Zstd;
})();
export { Zstd };
