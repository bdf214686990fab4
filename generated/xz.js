// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
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

    this._read();
  }
  Xz.prototype._read = function() {
    this.header = new StreamHeader(this._io, this, this._root);
  }

  /**
   * @see The .xz File Format 1.2.1, 4
   */

  var Index = Xz.Index = (function() {
    function Index(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Index.prototype._read = function() {
      this.header = new IndexHeader(this._io, this, this._root);
      this.records = [];
      for (var i = 0; i < this.header.numRecords.value; i++) {
        this.records.push(new IndexRecord(this._io, this, this._root));
      }
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

      this._read();
    }
    IndexHeader.prototype._read = function() {
      this.indicator = this._io.readBytes(1);
      if (!((KaitaiStream.byteArrayCompare(this.indicator, new Uint8Array([0])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([0]), this.indicator, this._io, "/types/index_header/seq/0");
      }
      this.numRecords = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
    }
    IndexRecord.prototype._read = function() {
      this.lenUnpadded = new Uleb128_.Uleb128(this._io, null, null);
      this.lenUncompressed = new Uleb128_.Uleb128(this._io, null, null);
    }

    /**
     * Blocks are padded to a multiple of four bytes.
     * @see The .xz File Format 1.2.1, 3.3
     */
    Object.defineProperty(IndexRecord.prototype, 'lenBlock', {
      get: function() {
        if (this._m_lenBlock !== undefined)
          return this._m_lenBlock;
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

      this._read();
    }
    Magic.prototype._read = function() {
      this.bytes = this._io.readBytes(6);
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([253, 55, 122, 88, 90, 0])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([253, 55, 122, 88, 90, 0]), this.bytes, this._io, "/types/magic/seq/0");
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

      this._read();
    }
    StreamFooter.prototype._read = function() {
      this.crc32 = this._io.readU4le();
      this.storedLenIndex = this._io.readU4le();
      this.flags = this._io.readBytes(2);
      this.magic = this._io.readBytes(2);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([89, 90])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([89, 90]), this.magic, this._io, "/types/stream_footer/seq/3");
      }
    }

    /**
     * Size of the index.
     */
    Object.defineProperty(StreamFooter.prototype, 'lenIndex', {
      get: function() {
        if (this._m_lenIndex !== undefined)
          return this._m_lenIndex;
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

      this._read();
    }
    StreamHeader.prototype._read = function() {
      this.magic = new Magic(this._io, this, this._root);
      this.flags = this._io.readBytes(2);
      this.crc32 = this._io.readU4le();
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

      this._read();
    }
    StreamPadding.prototype._read = function() {
      this.zeros = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.zeros, new Uint8Array([0, 0, 0, 0])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([0, 0, 0, 0]), this.zeros, this._io, "/types/stream_padding/seq/0");
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
        this._m_footer = new StreamFooter(this._io, this, this._root);
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
        this._m_index = new Index(this._io, this, this._root);
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
      this._m_lastBytes = this._io.readBytes(4);
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
        this._m_padding = new StreamPadding(this._io, this, this._root);
        this._io.seek(_pos);
      }
      return this._m_padding;
    }
  });

  return Xz;
})();
export { Xz };
