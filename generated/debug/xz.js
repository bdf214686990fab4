// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as Uleb128_ from './uleb128.js';
/**
 * What tells how many streams a file has and how large they are; a library reads the rest. A stream is its header, blocks,
 * an index and a footer, and is found from its end. Multibyte integers are unsigned LEB128.
 * @see The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt
 */

var Xz = (function() {
  function Xz(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Xz.prototype._read = function() {
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.header = new StreamHeader(this._io, this, this._root);
    this.header._read();
    this._debug.header.end = this._io.pos;
  }

  /**
   * @see The .xz File Format 1.2.1, 4
   */

  var Index = Xz.Index = (function() {
    function Index(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Index.prototype._read = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new IndexHeader(this._io, this, this._root);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.records = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.records.arr = [];
      this.records = [];
      for (var i = 0; i < this.header.numRecords.value; i++) {
        this._debug.records.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_records = new IndexRecord(this._io, this, this._root);
        try {
          _t_records._read();
        } finally {
          this.records.push(_t_records);
        }
        this._debug.records.arr[i].end = this._io.pos;
      }
      this._debug.records.end = this._io.pos;
    }

    return Index;
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
      this._debug.lenUnpadded = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnpadded = new Uleb128_.Uleb128(this._io, null, null);
      this.lenUnpadded._read();
      this._debug.lenUnpadded.end = this._io.pos;
      this._debug.lenUncompressed = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUncompressed = new Uleb128_.Uleb128(this._io, null, null);
      this.lenUncompressed._read();
      this._debug.lenUncompressed.end = this._io.pos;
    }

    /**
     * Blocks are padded to a multiple of four bytes.
     * @see The .xz File Format 1.2.1, 3.3
     */
    Object.defineProperty(IndexRecord.prototype, 'lenBlock', {
      get: function() {
        if (this._m_lenBlock !== undefined)
          return this._m_lenBlock;
        this._debug._m_lenBlock = {  };
        this._m_lenBlock = this.lenUnpadded.value + KaitaiStream.mod(4 - KaitaiStream.mod(this.lenUnpadded.value, 4), 4);
        return this._m_lenBlock;
      }
    });

    return IndexRecord;
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
      this._debug.storedLenIndex = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.storedLenIndex = this._io.readU4le();
      this._debug.storedLenIndex.end = this._io.pos;
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flags = this._io.readBytes(2);
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
    Object.defineProperty(StreamFooter.prototype, 'lenIndex', {
      get: function() {
        if (this._m_lenIndex !== undefined)
          return this._m_lenIndex;
        this._debug._m_lenIndex = {  };
        this._m_lenIndex = (this.storedLenIndex + 1) * 4;
        return this._m_lenIndex;
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
      this.flags = this._io.readBytes(2);
      this._debug.flags.end = this._io.pos;
      this._debug.crc32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crc32 = this._io.readU4le();
      this._debug.crc32.end = this._io.pos;
    }

    return StreamHeader;
  })();

  /**
   * Zeros between and behind streams come in fours.
   * @see The .xz File Format 1.2.1, 2.2
   */

  var StreamPadding = Xz.StreamPadding = (function() {
    function StreamPadding(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    StreamPadding.prototype._read = function() {
      this._debug.zeros = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.zeros = this._io.readBytes(4);
      this._debug.zeros.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.zeros, new Uint8Array([0, 0, 0, 0])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([0, 0, 0, 0]), this.zeros, this._io, "/types/stream_padding/seq/0");
        this._debug.zeros.validationError = _err;
        throw _err;
      }
    }

    return StreamPadding;
  })();

  /**
   * That of the last stream.
   */
  Object.defineProperty(Xz.prototype, 'footer', {
    get: function() {
      if (this._m_footer !== undefined)
        return this._m_footer;
      if ((KaitaiStream.byteArrayCompare(this.lastBytes, new Uint8Array([0, 0, 0, 0])) != 0)) {
        var _pos = this._io.pos;
        this._io.seek(this._io.size - 12);
        this._debug._m_footer = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_footer = new StreamFooter(this._io, this, this._root);
        this._m_footer._read();
        this._debug._m_footer.end = this._io.pos;
        this._io.seek(_pos);
      }
      return this._m_footer;
    }
  });

  /**
   * That of the last stream.
   */
  Object.defineProperty(Xz.prototype, 'index', {
    get: function() {
      if (this._m_index !== undefined)
        return this._m_index;
      if ((KaitaiStream.byteArrayCompare(this.lastBytes, new Uint8Array([0, 0, 0, 0])) != 0)) {
        var _pos = this._io.pos;
        this._io.seek((this._io.size - 12) - this.footer.lenIndex);
        this._debug._m_index = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_index = new Index(this._io, this, this._root);
        this._m_index._read();
        this._debug._m_index.end = this._io.pos;
        this._io.seek(_pos);
      }
      return this._m_index;
    }
  });
  Object.defineProperty(Xz.prototype, 'lastBytes', {
    get: function() {
      if (this._m_lastBytes !== undefined)
        return this._m_lastBytes;
      var _pos = this._io.pos;
      this._io.seek(this._io.size - 4);
      this._debug._m_lastBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_lastBytes = this._io.readBytes(4);
      this._debug._m_lastBytes.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_lastBytes;
    }
  });
  Object.defineProperty(Xz.prototype, 'padding', {
    get: function() {
      if (this._m_padding !== undefined)
        return this._m_padding;
      if ((KaitaiStream.byteArrayCompare(this.lastBytes, new Uint8Array([0, 0, 0, 0])) == 0)) {
        var _pos = this._io.pos;
        this._io.seek(this._io.size - 4);
        this._debug._m_padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_padding = new StreamPadding(this._io, this, this._root);
        this._m_padding._read();
        this._debug._m_padding.end = this._io.pos;
        this._io.seek(_pos);
      }
      return this._m_padding;
    }
  });

  return Xz;
})();
export { Xz };
