// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as Uleb128_ from './uleb128.js';
/**
 * The headers around the compressed data: a stream is its header, blocks, an index and a footer, and a file is one or
 * more streams. Readers walk through it and decode one type at a time. Multibyte integers are unsigned LEB128.
 * @see The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt
 */

var Xz = (function() {
  Xz.Check = Object.freeze({
    NONE: 0,
    CRC32: 1,
    CRC64: 4,
    SHA256: 10,

    0: "NONE",
    1: "CRC32",
    4: "CRC64",
    10: "SHA256",
  });

  function Xz(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Xz.prototype._read = function() {
  }

  /**
   * A block header without the checksum that ends it.
   * @see The .xz File Format 1.2.1, 3.1
   */

  var BlockHeader = Xz.BlockHeader = (function() {
    function BlockHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    BlockHeader.prototype._read = function() {
      this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.size = new BlockSize(this._io, this, this._root);
      this.size._read();
      this._debug.size.end = this._io.pos;
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flags = this._io.readU1();
      this._debug.flags.end = this._io.pos;
      if (this.hasCompressedSize) {
        this._debug.compressedSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.compressedSize = new Uleb128_.Uleb128(this._io, null, null);
        this.compressedSize._read();
        this._debug.compressedSize.end = this._io.pos;
      }
      if (this.hasUncompressedSize) {
        this._debug.uncompressedSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.uncompressedSize = new Uleb128_.Uleb128(this._io, null, null);
        this.uncompressedSize._read();
        this._debug.uncompressedSize.end = this._io.pos;
      }
      this._debug.filters = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.filters.arr = [];
      this.filters = [];
      for (var i = 0; i < this.numFilters; i++) {
        this._debug.filters.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_filters = new Filter(this._io, this, this._root);
        try {
          _t_filters._read();
        } finally {
          this.filters.push(_t_filters);
        }
        this._debug.filters.arr[i].end = this._io.pos;
      }
      this._debug.filters.end = this._io.pos;
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readBytesFull();
      this._debug.padding.end = this._io.pos;
    }
    Object.defineProperty(BlockHeader.prototype, 'hasCompressedSize', {
      get: function() {
        if (this._m_hasCompressedSize !== undefined)
          return this._m_hasCompressedSize;
        this._debug._m_hasCompressedSize = {  };
        this._m_hasCompressedSize = KaitaiStream.mod(Math.floor(this.flags / 64), 2) != 0;
        return this._m_hasCompressedSize;
      }
    });

    /**
     * Bits 0x3c.
     */
    Object.defineProperty(BlockHeader.prototype, 'hasReservedFlags', {
      get: function() {
        if (this._m_hasReservedFlags !== undefined)
          return this._m_hasReservedFlags;
        this._debug._m_hasReservedFlags = {  };
        this._m_hasReservedFlags = KaitaiStream.mod(Math.floor(this.flags / 4), 16) != 0;
        return this._m_hasReservedFlags;
      }
    });
    Object.defineProperty(BlockHeader.prototype, 'hasUncompressedSize', {
      get: function() {
        if (this._m_hasUncompressedSize !== undefined)
          return this._m_hasUncompressedSize;
        this._debug._m_hasUncompressedSize = {  };
        this._m_hasUncompressedSize = KaitaiStream.mod(Math.floor(this.flags / 128), 2) != 0;
        return this._m_hasUncompressedSize;
      }
    });
    Object.defineProperty(BlockHeader.prototype, 'numFilters', {
      get: function() {
        if (this._m_numFilters !== undefined)
          return this._m_numFilters;
        this._debug._m_numFilters = {  };
        this._m_numFilters = KaitaiStream.mod(this.flags, 4) + 1;
        return this._m_numFilters;
      }
    });

    return BlockHeader;
  })();

  /**
   * The first byte of a block header or, if it is zero, of the index.
   * @see The .xz File Format 1.2.1, 3.1.1
   */

  var BlockSize = Xz.BlockSize = (function() {
    function BlockSize(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    BlockSize.prototype._read = function() {
      this._debug.stored = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.stored = this._io.readU1();
      this._debug.stored.end = this._io.pos;
    }

    /**
     * Size of the whole block header.
     */
    Object.defineProperty(BlockSize.prototype, 'byteSize', {
      get: function() {
        if (this._m_byteSize !== undefined)
          return this._m_byteSize;
        this._debug._m_byteSize = {  };
        this._m_byteSize = (this.stored + 1) * 4;
        return this._m_byteSize;
      }
    });
    Object.defineProperty(BlockSize.prototype, 'isIndex', {
      get: function() {
        if (this._m_isIndex !== undefined)
          return this._m_isIndex;
        this._debug._m_isIndex = {  };
        this._m_isIndex = this.stored == 0;
        return this._m_isIndex;
      }
    });

    return BlockSize;
  })();

  /**
   * The CRC-32 that ends a block header and the index.
   */

  var Checksum = Xz.Checksum = (function() {
    function Checksum(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Checksum.prototype._read = function() {
      this._debug.crc32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crc32 = this._io.readU4le();
      this._debug.crc32.end = this._io.pos;
    }

    return Checksum;
  })();

  /**
   * @see The .xz File Format 1.2.1, 3.1.5
   */

  var Filter = Xz.Filter = (function() {
    function Filter(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Filter.prototype._read = function() {
      this._debug.id = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.id = new Uleb128_.Uleb128(this._io, null, null);
      this.id._read();
      this._debug.id.end = this._io.pos;
      this._debug.lenProperties = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenProperties = new Uleb128_.Uleb128(this._io, null, null);
      this.lenProperties._read();
      this._debug.lenProperties.end = this._io.pos;
      this._debug.properties = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.properties = this._io.readBytes(this.lenProperties.value);
      this._debug.properties.end = this._io.pos;
    }

    /**
     * @see The .xz File Format 1.2.1, 5.3.1
     */
    Object.defineProperty(Filter.prototype, 'isLzma2', {
      get: function() {
        if (this._m_isLzma2 !== undefined)
          return this._m_isLzma2;
        this._debug._m_isLzma2 = {  };
        this._m_isLzma2 = this.id.value == 33;
        return this._m_isLzma2;
      }
    });

    return Filter;
  })();

  /**
   * @see The .xz File Format 1.2.1, 4.1 and 4.2
   */

  var IndexHeader = Xz.IndexHeader = (function() {
    function IndexHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    IndexHeader.prototype._read = function() {
      this._debug.indicator = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.indicator = this._io.readBytes(1);
      this._debug.indicator.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.indicator, new Uint8Array([0])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([0]), this.indicator, this._io, "/types/index_header/seq/0");
        this._debug.indicator.validationError = _err;
        throw _err;
      }
      this._debug.numRecords = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numRecords = new Uleb128_.Uleb128(this._io, null, null);
      this.numRecords._read();
      this._debug.numRecords.end = this._io.pos;
    }

    return IndexHeader;
  })();

  /**
   * @see The .xz File Format 1.2.1, 4.3
   */

  var IndexRecord = Xz.IndexRecord = (function() {
    function IndexRecord(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    IndexRecord.prototype._read = function() {
      this._debug.unpaddedSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.unpaddedSize = new Uleb128_.Uleb128(this._io, null, null);
      this.unpaddedSize._read();
      this._debug.unpaddedSize.end = this._io.pos;
      this._debug.uncompressedSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.uncompressedSize = new Uleb128_.Uleb128(this._io, null, null);
      this.uncompressedSize._read();
      this._debug.uncompressedSize.end = this._io.pos;
    }

    return IndexRecord;
  })();

  /**
   * @see The .xz File Format 1.2.1, 5.3.1
   */

  var Lzma2Properties = Xz.Lzma2Properties = (function() {
    function Lzma2Properties(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Lzma2Properties.prototype._read = function() {
      this._debug.bits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bits = this._io.readU1();
      this._debug.bits.end = this._io.pos;
      if (!(this.bits <= 40)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(40, this.bits, this._io, "/types/lzma2_properties/seq/0");
        this._debug.bits.validationError = _err;
        throw _err;
      }
    }

    /**
     * The mantissa is 2 or 3, the exponent grows by one with every second value; the last one is 4 GiB minus 1.
     */
    Object.defineProperty(Lzma2Properties.prototype, 'dictionarySize', {
      get: function() {
        if (this._m_dictionarySize !== undefined)
          return this._m_dictionarySize;
        this._debug._m_dictionarySize = {  };
        this._m_dictionarySize = (this.bits == 40 ? 4294967295 : ((2 + KaitaiStream.mod(this.bits, 2)) * (1 << Math.floor(this.bits / 2))) * 2048);
        return this._m_dictionarySize;
      }
    });

    return Lzma2Properties;
  })();

  /**
   * @see The .xz File Format 1.2.1, 2.1.1.1
   */

  var Magic = Xz.Magic = (function() {
    function Magic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Magic.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(6);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([253, 55, 122, 88, 90, 0])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([253, 55, 122, 88, 90, 0]), this.bytes, this._io, "/types/magic/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Magic;
  })();

  /**
   * @see The .xz File Format 1.2.1, 2.1.1.2
   */

  var StreamFlags = Xz.StreamFlags = (function() {
    function StreamFlags(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    StreamFlags.prototype._read = function() {
      this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reserved = this._io.readBytes(1);
      this._debug.reserved.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.reserved, new Uint8Array([0])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([0]), this.reserved, this._io, "/types/stream_flags/seq/0");
        this._debug.reserved.validationError = _err;
        throw _err;
      }
      this._debug.check = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "Xz.Check" };
      this.check = this._io.readU1();
      this._debug.check.end = this._io.pos;
    }

    return StreamFlags;
  })();

  /**
   * @see The .xz File Format 1.2.1, 2.1.2
   */

  var StreamFooter = Xz.StreamFooter = (function() {
    function StreamFooter(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    StreamFooter.prototype._read = function() {
      this._debug.crc32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crc32 = this._io.readU4le();
      this._debug.crc32.end = this._io.pos;
      this._debug.storedBackwardSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.storedBackwardSize = this._io.readU4le();
      this._debug.storedBackwardSize.end = this._io.pos;
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_flags = this._io.readBytes(2);
      var _io__raw_flags = new KaitaiStream(this._raw_flags);
      this.flags = new StreamFlags(_io__raw_flags, this, this._root);
      this.flags._read();
      this._debug.flags.end = this._io.pos;
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = this._io.readBytes(2);
      this._debug.magic.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([89, 90])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([89, 90]), this.magic, this._io, "/types/stream_footer/seq/3");
        this._debug.magic.validationError = _err;
        throw _err;
      }
    }

    /**
     * Size of the index.
     */
    Object.defineProperty(StreamFooter.prototype, 'backwardSize', {
      get: function() {
        if (this._m_backwardSize !== undefined)
          return this._m_backwardSize;
        this._debug._m_backwardSize = {  };
        this._m_backwardSize = (this.storedBackwardSize + 1) * 4;
        return this._m_backwardSize;
      }
    });

    /**
     * What crc32 covers.
     */
    Object.defineProperty(StreamFooter.prototype, 'covered', {
      get: function() {
        if (this._m_covered !== undefined)
          return this._m_covered;
        var _pos = this._io.pos;
        this._io.seek(4);
        this._debug._m_covered = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_covered = this._io.readBytes(6);
        this._debug._m_covered.end = this._io.pos;
        this._io.seek(_pos);
        return this._m_covered;
      }
    });

    return StreamFooter;
  })();

  /**
   * @see The .xz File Format 1.2.1, 2.1.1
   */

  var StreamHeader = Xz.StreamHeader = (function() {
    function StreamHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    StreamHeader.prototype._read = function() {
      this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.magic = new Magic(this._io, this, this._root);
      this.magic._read();
      this._debug.magic.end = this._io.pos;
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_flags = this._io.readBytes(2);
      var _io__raw_flags = new KaitaiStream(this._raw_flags);
      this.flags = new StreamFlags(_io__raw_flags, this, this._root);
      this.flags._read();
      this._debug.flags.end = this._io.pos;
      this._debug.crc32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crc32 = this._io.readU4le();
      this._debug.crc32.end = this._io.pos;
    }

    /**
     * What crc32 covers.
     */
    Object.defineProperty(StreamHeader.prototype, 'flagsBytes', {
      get: function() {
        if (this._m_flagsBytes !== undefined)
          return this._m_flagsBytes;
        var _pos = this._io.pos;
        this._io.seek(6);
        this._debug._m_flagsBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_flagsBytes = this._io.readBytes(2);
        this._debug._m_flagsBytes.end = this._io.pos;
        this._io.seek(_pos);
        return this._m_flagsBytes;
      }
    });

    return StreamHeader;
  })();

  return Xz;
})();
export { Xz };
