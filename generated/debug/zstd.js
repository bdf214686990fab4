// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * Data is a sequence of frames; a frame is its header, blocks and perhaps a checksum. What is in the blocks is not
 * decompressed. Readers that do not want it walk through the frames and decode one type at a time.
 * @see RFC 8878
 */

var Zstd = (function() {
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
    this._debug.frames = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.frames.arr = [];
    this.frames = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.frames.arr[this.frames.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_frames = new AnyFrame(this._io, this, this._root);
      try {
        _t_frames._read();
      } finally {
        this.frames.push(_t_frames);
      }
      this._debug.frames.arr[this.frames.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.frames.end = this._io.pos;
  }

  var AnyFrame = Zstd.AnyFrame = (function() {
    function AnyFrame(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    AnyFrame.prototype._read = function() {
      this._debug.frame = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.start.isSkippable) {
      case false:
        this.frame = new Frame(this._io, this, this._root);
        this.frame._read();
        break;
      case true:
        this.frame = new SkippableData(this._io, this, this._root);
        this.frame._read();
        break;
      }
      this._debug.frame.end = this._io.pos;
    }
    Object.defineProperty(AnyFrame.prototype, 'start', {
      get: function() {
        if (this._m_start !== undefined)
          return this._m_start;
        var _pos = this._io.pos;
        this._io.seek(this._io.pos);
        this._debug._m_start = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_start = new Magic(this._io, this, this._root);
        this._m_start._read();
        this._debug._m_start.end = this._io.pos;
        this._io.seek(_pos);
        return this._m_start;
      }
    });

    return AnyFrame;
  })();

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
      this._debug.isLast = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.isLast = this._io.readBitsIntLe(1) != 0;
      this._debug.isLast.end = this._io.pos;
      this._debug.blockType = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Zstd.BlockType" };
      this.blockType = this._io.readBitsIntLe(2);
      this._debug.blockType.end = this._io.pos;
      this._debug.lenData = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenData = this._io.readBitsIntLe(21);
      this._debug.lenData.end = this._io.pos;
    }

    /**
     * Block_Maximum_Size, unless the window is smaller.
     * @see RFC 8878, 3.1.1.2.4
     */
    Object.defineProperty(BlockHeader.prototype, 'lenLargest', {
      get: function() {
        if (this._m_lenLargest !== undefined)
          return this._m_lenLargest;
        this._debug._m_lenLargest = {  };
        this._m_lenLargest = Zstd.BlockLimit.LARGEST;
        return this._m_lenLargest;
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
   * @see RFC 8878, 3.1.1.2
   */

  var DataBlock = Zstd.DataBlock = (function() {
    function DataBlock(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    DataBlock.prototype._read = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new BlockHeader(this._io, this, this._root);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.data = this._io.readBytes((this.header.blockType == Zstd.BlockType.RLE ? 1 : this.header.lenData));
      this._debug.data.end = this._io.pos;
    }

    return DataBlock;
  })();

  /**
   * @see RFC 8878, 3.1.1
   */

  var Frame = Zstd.Frame = (function() {
    function Frame(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Frame.prototype._read = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new FrameHeader(this._io, this, this._root);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.blocks = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.blocks.arr = [];
      this.blocks = [];
      var i = 0;
      do {
        this._debug.blocks.arr[this.blocks.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_blocks = new DataBlock(this._io, this, this._root);
        try {
          _t_blocks._read();
        } finally {
          var _ = _t_blocks;
          this.blocks.push(_);
        }
        this._debug.blocks.arr[this.blocks.length - 1].end = this._io.pos;
        i++;
      } while (!(_.header.isLast));
      this._debug.blocks.end = this._io.pos;
      if (this.header.descriptor.hasChecksum) {
        this._debug.checksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.checksum = new Checksum(this._io, this, this._root);
        this.checksum._read();
        this._debug.checksum.end = this._io.pos;
      }
    }

    return Frame;
  })();

  /**
   * @see RFC 8878, 3.1.1.1.1
   */

  var FrameDescriptor = Zstd.FrameDescriptor = (function() {
    function FrameDescriptor(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    FrameDescriptor.prototype._read = function() {
      this._debug.contentSizeFlag = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.contentSizeFlag = this._io.readBitsIntBe(2);
      this._debug.contentSizeFlag.end = this._io.pos;
      this._debug.isSingleSegment = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.isSingleSegment = this._io.readBitsIntBe(1) != 0;
      this._debug.isSingleSegment.end = this._io.pos;
      this._debug.unused = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.unused = this._io.readBitsIntBe(1) != 0;
      this._debug.unused.end = this._io.pos;
      this._debug.hasReservedBit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hasReservedBit = this._io.readBitsIntBe(1) != 0;
      this._debug.hasReservedBit.end = this._io.pos;
      this._debug.hasChecksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.hasChecksum = this._io.readBitsIntBe(1) != 0;
      this._debug.hasChecksum.end = this._io.pos;
      this._debug.dictionaryIdFlag = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.dictionaryIdFlag = this._io.readBitsIntBe(2);
      this._debug.dictionaryIdFlag.end = this._io.pos;
    }

    return FrameDescriptor;
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
      this.descriptor = new FrameDescriptor(this._io, this, this._root);
      this.descriptor._read();
      this._debug.descriptor.end = this._io.pos;
      if (!(this.descriptor.isSingleSegment)) {
        this._debug.window = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.window = new WindowDescriptor(this._io, this, this._root);
        this.window._read();
        this._debug.window.end = this._io.pos;
      }
      this._debug.dictionaryId = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.dictionaryId = this._io.readBytes(this.lenDictionaryId);
      this._debug.dictionaryId.end = this._io.pos;
      if (this.numContentSizeBytes == 1) {
        this._debug.lenContent1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenContent1 = this._io.readU1();
        this._debug.lenContent1.end = this._io.pos;
      }
      if (this.numContentSizeBytes == 2) {
        this._debug.lenContent2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenContent2 = this._io.readU2le();
        this._debug.lenContent2.end = this._io.pos;
      }
      if (this.numContentSizeBytes == 4) {
        this._debug.lenContent4 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenContent4 = this._io.readU4le();
        this._debug.lenContent4.end = this._io.pos;
      }
      if (this.numContentSizeBytes == 8) {
        this._debug.lenContent8 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenContent8 = new U64(this._io, this, this._root);
        this.lenContent8._read();
        this._debug.lenContent8.end = this._io.pos;
      }
    }
    Object.defineProperty(FrameHeader.prototype, 'hasDictionary', {
      get: function() {
        if (this._m_hasDictionary !== undefined)
          return this._m_hasDictionary;
        this._debug._m_hasDictionary = {  };
        this._m_hasDictionary = this.descriptor.dictionaryIdFlag != 0;
        return this._m_hasDictionary;
      }
    });
    Object.defineProperty(FrameHeader.prototype, 'hasLenContent', {
      get: function() {
        if (this._m_hasLenContent !== undefined)
          return this._m_hasLenContent;
        this._debug._m_hasLenContent = {  };
        this._m_hasLenContent = this.numContentSizeBytes != 0;
        return this._m_hasLenContent;
      }
    });

    /**
     * @see RFC 8878, 3.1.1.1.4
     */
    Object.defineProperty(FrameHeader.prototype, 'lenContent', {
      get: function() {
        if (this._m_lenContent !== undefined)
          return this._m_lenContent;
        if (this.hasLenContent) {
          this._debug._m_lenContent = {  };
          this._m_lenContent = (this.numContentSizeBytes == 1 ? this.lenContent1 : (this.numContentSizeBytes == 2 ? this.lenContent2 + 256 : (this.numContentSizeBytes == 4 ? this.lenContent4 : this.lenContent8.value)));
        }
        return this._m_lenContent;
      }
    });

    /**
     * @see RFC 8878, 3.1.1.1.1.6
     */
    Object.defineProperty(FrameHeader.prototype, 'lenDictionaryId', {
      get: function() {
        if (this._m_lenDictionaryId !== undefined)
          return this._m_lenDictionaryId;
        this._debug._m_lenDictionaryId = {  };
        this._m_lenDictionaryId = (this.descriptor.dictionaryIdFlag == 3 ? 4 : this.descriptor.dictionaryIdFlag);
        return this._m_lenDictionaryId;
      }
    });

    /**
     * How far back a match may reach.
     * @see RFC 8878, 3.1.1.1.2
     */
    Object.defineProperty(FrameHeader.prototype, 'lenWindow', {
      get: function() {
        if (this._m_lenWindow !== undefined)
          return this._m_lenWindow;
        this._debug._m_lenWindow = {  };
        this._m_lenWindow = (this.descriptor.isSingleSegment ? this.lenContent : this.window.lenWindow);
        return this._m_lenWindow;
      }
    });

    /**
     * @see RFC 8878, 3.1.1.1.1.1
     */
    Object.defineProperty(FrameHeader.prototype, 'numContentSizeBytes', {
      get: function() {
        if (this._m_numContentSizeBytes !== undefined)
          return this._m_numContentSizeBytes;
        this._debug._m_numContentSizeBytes = {  };
        this._m_numContentSizeBytes = (this.descriptor.contentSizeFlag == 0 ? (this.descriptor.isSingleSegment ? 1 : 0) : 1 << this.descriptor.contentSizeFlag);
        return this._m_numContentSizeBytes;
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

  var SkippableData = Zstd.SkippableData = (function() {
    function SkippableData(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    SkippableData.prototype._read = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new SkippableFrame(this._io, this, this._root);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.userData = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.userData = this._io.readBytes(this.header.lenUserData);
      this._debug.userData.end = this._io.pos;
    }

    return SkippableData;
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

  var U64 = Zstd.U64 = (function() {
    function U64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    U64.prototype._read = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4le();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = this._io.readU4le();
      this._debug.second.end = this._io.pos;
    }
    Object.defineProperty(U64.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._debug._m_hi = {  };
        this._m_hi = (false ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(U64.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._debug._m_lo = {  };
        this._m_lo = (false ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(U64.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._debug._m_value = {  };
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return U64;
  })();

  /**
   * @see RFC 8878, 3.1.1.1.2
   */

  var WindowDescriptor = Zstd.WindowDescriptor = (function() {
    function WindowDescriptor(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    WindowDescriptor.prototype._read = function() {
      this._debug.exponent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.exponent = this._io.readBitsIntBe(5);
      this._debug.exponent.end = this._io.pos;
      this._debug.mantissa = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mantissa = this._io.readBitsIntBe(3);
      this._debug.mantissa.end = this._io.pos;
    }

    /**
     * 2**(10 + exponent), in factors because the exponent can be 31.
     */
    Object.defineProperty(WindowDescriptor.prototype, 'lenBase', {
      get: function() {
        if (this._m_lenBase !== undefined)
          return this._m_lenBase;
        this._debug._m_lenBase = {  };
        this._m_lenBase = (((1 << Math.floor(this.exponent / 2)) * (1 << this.exponent - Math.floor(this.exponent / 2))) * 1024);
        return this._m_lenBase;
      }
    });
    Object.defineProperty(WindowDescriptor.prototype, 'lenWindow', {
      get: function() {
        if (this._m_lenWindow !== undefined)
          return this._m_lenWindow;
        this._debug._m_lenWindow = {  };
        this._m_lenWindow = (this.lenBase + Math.floor(this.lenBase / 8) * this.mantissa);
        return this._m_lenWindow;
      }
    });

    return WindowDescriptor;
  })();

  return Zstd;
})();
export { Zstd };
