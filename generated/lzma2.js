// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
/**
 * Data compressed with LZMA2 is a sequence of chunks; what they hold follows the header.
 * @see The .xz File Format 1.2.1, 5.3.1; LZMA specification (7-Zip), "LZMA2 decoder"
 */

var Lzma2 = (function() {
  function Lzma2(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Lzma2.prototype._read = function() {
    this.control = this._io.readU1();
    if (!(this.isEnd)) {
      this.lowUncompressedSize = this._io.readU2be();
    }
    if (this.isLzma) {
      this.storedCompressedSize = this._io.readU2be();
    }
    if (this.hasProperties) {
      this.properties = new Properties(this._io, this, this._root);
    }
  }

  /**
   * @see LZMA specification (7-Zip), "lc, lp, pb"
   */

  var Properties = Lzma2.Properties = (function() {
    function Properties(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Properties.prototype._read = function() {
      this.stored = this._io.readU1();
      if (!(this.stored <= 224)) {
        throw new KaitaiStream.ValidationGreaterThanError(224, this.stored, this._io, "/types/properties/seq/0");
      }
      this.check = this._io.readBytes(0);
      var _ = this.check;
      if (!(this.lc + this.lp <= 4)) {
        throw new KaitaiStream.ValidationExprError(this.check, this._io, "/types/properties/seq/1");
      }
    }

    /**
     * How many high bits of the previous byte are context for a literal.
     */
    Object.defineProperty(Properties.prototype, 'lc', {
      get: function() {
        if (this._m_lc !== undefined)
          return this._m_lc;
        this._m_lc = KaitaiStream.mod(this.stored, 9);
        return this._m_lc;
      }
    });

    /**
     * How many low bits of the position are context for a literal.
     */
    Object.defineProperty(Properties.prototype, 'lp', {
      get: function() {
        if (this._m_lp !== undefined)
          return this._m_lp;
        this._m_lp = KaitaiStream.mod(Math.floor(this.stored / 9), 5);
        return this._m_lp;
      }
    });

    /**
     * How many low bits of the position are context for everything else.
     */
    Object.defineProperty(Properties.prototype, 'pb', {
      get: function() {
        if (this._m_pb !== undefined)
          return this._m_pb;
        this._m_pb = Math.floor(this.stored / 45);
        return this._m_pb;
      }
    });

    return Properties;
  })();

  /**
   * How many bytes follow the header.
   */
  Object.defineProperty(Lzma2.prototype, 'compressedSize', {
    get: function() {
      if (this._m_compressedSize !== undefined)
        return this._m_compressedSize;
      if (!(this.isEnd)) {
        this._m_compressedSize = (this.isLzma ? this.storedCompressedSize + 1 : this.lowUncompressedSize + 1);
      }
      return this._m_compressedSize;
    }
  });
  Object.defineProperty(Lzma2.prototype, 'hasProperties', {
    get: function() {
      if (this._m_hasProperties !== undefined)
        return this._m_hasProperties;
      this._m_hasProperties = this.control >= 192;
      return this._m_hasProperties;
    }
  });
  Object.defineProperty(Lzma2.prototype, 'isEnd', {
    get: function() {
      if (this._m_isEnd !== undefined)
        return this._m_isEnd;
      this._m_isEnd = this.control == 0;
      return this._m_isEnd;
    }
  });
  Object.defineProperty(Lzma2.prototype, 'isLzma', {
    get: function() {
      if (this._m_isLzma !== undefined)
        return this._m_isLzma;
      this._m_isLzma = this.control >= 128;
      return this._m_isLzma;
    }
  });
  Object.defineProperty(Lzma2.prototype, 'isValid', {
    get: function() {
      if (this._m_isValid !== undefined)
        return this._m_isValid;
      this._m_isValid =  ((this.control < 3) || (this.isLzma)) ;
      return this._m_isValid;
    }
  });
  Object.defineProperty(Lzma2.prototype, 'resetsDictionary', {
    get: function() {
      if (this._m_resetsDictionary !== undefined)
        return this._m_resetsDictionary;
      this._m_resetsDictionary =  ((this.control == 1) || (this.control >= 224)) ;
      return this._m_resetsDictionary;
    }
  });
  Object.defineProperty(Lzma2.prototype, 'resetsState', {
    get: function() {
      if (this._m_resetsState !== undefined)
        return this._m_resetsState;
      this._m_resetsState = this.control >= 160;
      return this._m_resetsState;
    }
  });
  Object.defineProperty(Lzma2.prototype, 'uncompressedSize', {
    get: function() {
      if (this._m_uncompressedSize !== undefined)
        return this._m_uncompressedSize;
      if (!(this.isEnd)) {
        this._m_uncompressedSize = (this.isLzma ? (KaitaiStream.mod(this.control, 32) * 65536 + this.lowUncompressedSize) + 1 : this.lowUncompressedSize + 1);
      }
      return this._m_uncompressedSize;
    }
  });

  return Lzma2;
})();
export { Lzma2 };
