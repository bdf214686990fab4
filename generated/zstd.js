// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
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

    this._read();
  }
  Zstd.prototype._read = function() {
    this.frames = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.frames.push(new AnyFrame(this._io, this, this._root));
      i++;
    }
  }

  var AnyFrame = Zstd.AnyFrame = (function() {
    function AnyFrame(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    AnyFrame.prototype._read = function() {
      switch (this.start.isSkippable) {
      case false:
        this.frame = new Frame(this._io, this, this._root);
        break;
      case true:
        this.frame = new SkippableData(this._io, this, this._root);
        break;
      }
    }
    Object.defineProperty(AnyFrame.prototype, 'start', {
      get: function() {
        if (this._m_start !== undefined)
          return this._m_start;
        var _pos = this._io.pos;
        this._io.seek(this._io.pos);
        this._m_start = new Magic(this._io, this, this._root);
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

      this._read();
    }
    BlockHeader.prototype._read = function() {
      this.isLast = this._io.readBitsIntLe(1) != 0;
      this.blockType = this._io.readBitsIntLe(2);
      this.lenData = this._io.readBitsIntLe(21);
    }

    /**
     * Block_Maximum_Size, unless the window is smaller.
     * @see RFC 8878, 3.1.1.2.4
     */
    Object.defineProperty(BlockHeader.prototype, 'lenLargest', {
      get: function() {
        if (this._m_lenLargest !== undefined)
          return this._m_lenLargest;
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

      this._read();
    }
    Checksum.prototype._read = function() {
      this.xxh64Low = this._io.readU4le();
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

      this._read();
    }
    DataBlock.prototype._read = function() {
      this.header = new BlockHeader(this._io, this, this._root);
      this.data = this._io.readBytes((this.header.blockType == Zstd.BlockType.RLE ? 1 : this.header.lenData));
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

      this._read();
    }
    Frame.prototype._read = function() {
      this.header = new FrameHeader(this._io, this, this._root);
      this.blocks = [];
      var i = 0;
      do {
        var _ = new DataBlock(this._io, this, this._root);
        this.blocks.push(_);
        i++;
      } while (!(_.header.isLast));
      if (this.header.descriptor.hasChecksum) {
        this.checksum = new Checksum(this._io, this, this._root);
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

      this._read();
    }
    FrameDescriptor.prototype._read = function() {
      this.contentSizeFlag = this._io.readBitsIntBe(2);
      this.isSingleSegment = this._io.readBitsIntBe(1) != 0;
      this.unused = this._io.readBitsIntBe(1) != 0;
      this.hasReservedBit = this._io.readBitsIntBe(1) != 0;
      this.hasChecksum = this._io.readBitsIntBe(1) != 0;
      this.dictionaryIdFlag = this._io.readBitsIntBe(2);
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

      this._read();
    }
    FrameHeader.prototype._read = function() {
      this.magic = new Magic(this._io, this, this._root);
      this.descriptor = new FrameDescriptor(this._io, this, this._root);
      if (!(this.descriptor.isSingleSegment)) {
        this.window = new WindowDescriptor(this._io, this, this._root);
      }
      this.dictionaryId = this._io.readBytes(this.lenDictionaryId);
      if (this.numContentSizeBytes == 1) {
        this.lenContent1 = this._io.readU1();
      }
      if (this.numContentSizeBytes == 2) {
        this.lenContent2 = this._io.readU2le();
      }
      if (this.numContentSizeBytes == 4) {
        this.lenContent4 = this._io.readU4le();
      }
      if (this.numContentSizeBytes == 8) {
        this.lenContent8 = new U64(this._io, this, this._root);
      }
    }
    Object.defineProperty(FrameHeader.prototype, 'hasDictionary', {
      get: function() {
        if (this._m_hasDictionary !== undefined)
          return this._m_hasDictionary;
        this._m_hasDictionary = this.descriptor.dictionaryIdFlag != 0;
        return this._m_hasDictionary;
      }
    });
    Object.defineProperty(FrameHeader.prototype, 'hasLenContent', {
      get: function() {
        if (this._m_hasLenContent !== undefined)
          return this._m_hasLenContent;
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

      this._read();
    }
    Magic.prototype._read = function() {
      this.number = this._io.readU4le();
      var _ = this.number;
      if (!( ((this.number == Zstd.FrameMagic.ZSTD) || (this.isSkippable)) )) {
        throw new KaitaiStream.ValidationExprError(this.number, this._io, "/types/magic/seq/0");
      }
    }
    Object.defineProperty(Magic.prototype, 'isSkippable', {
      get: function() {
        if (this._m_isSkippable !== undefined)
          return this._m_isSkippable;
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

      this._read();
    }
    SkippableData.prototype._read = function() {
      this.header = new SkippableFrame(this._io, this, this._root);
      this.userData = this._io.readBytes(this.header.lenUserData);
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

      this._read();
    }
    SkippableFrame.prototype._read = function() {
      this.magic = new Magic(this._io, this, this._root);
      this.lenUserData = this._io.readU4le();
    }

    return SkippableFrame;
  })();

  var U64 = Zstd.U64 = (function() {
    function U64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    U64.prototype._read = function() {
      this.first = this._io.readU4le();
      this.second = this._io.readU4le();
    }
    Object.defineProperty(U64.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = (false ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(U64.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
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

      this._read();
    }
    WindowDescriptor.prototype._read = function() {
      this.exponent = this._io.readBitsIntBe(5);
      this.mantissa = this._io.readBitsIntBe(3);
    }

    /**
     * 2**(10 + exponent), in factors because the exponent can be 31.
     */
    Object.defineProperty(WindowDescriptor.prototype, 'lenBase', {
      get: function() {
        if (this._m_lenBase !== undefined)
          return this._m_lenBase;
        this._m_lenBase = (((1 << Math.floor(this.exponent / 2)) * (1 << this.exponent - Math.floor(this.exponent / 2))) * 1024);
        return this._m_lenBase;
      }
    });
    Object.defineProperty(WindowDescriptor.prototype, 'lenWindow', {
      get: function() {
        if (this._m_lenWindow !== undefined)
          return this._m_lenWindow;
        this._m_lenWindow = (this.lenBase + Math.floor(this.lenBase / 8) * this.mantissa);
        return this._m_lenWindow;
      }
    });

    return WindowDescriptor;
  })();

  return Zstd;
})();
export { Zstd };
