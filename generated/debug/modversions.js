// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * The sections __versions, __version_ext_crcs and __version_ext_names of a module. The last two hold names of any length (since
 * Linux 6.14), in one order; a kernel that knows them prefers them. The stream is one section; its user takes the instance for it.
 * @see {@link https://www.kernel.org/doc/html/latest/kbuild/modules.html|Source}
 */

var Modversions = (function() {
  function Modversions(_io, _parent, _root, isBe, is64) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.is64 = is64;
    this._debug = {};

  }
  Modversions.prototype._read = function() {
    switch (this.isBe) {
    case false:
      this._is_le = true;
      break;
    case true:
      this._is_le = false;
      break;
    }

    if (this._is_le === true) {
      this._readLE();
    } else if (this._is_le === false) {
      this._readBE();
    } else {
      throw new KaitaiStream.UndecidedEndiannessError();
    }
  }
  Modversions.prototype._readLE = function() {
  }
  Modversions.prototype._readBE = function() {
  }

  var ExtName = Modversions.ExtName = (function() {
    function ExtName(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    ExtName.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ExtName.prototype._readLE = function() {
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytesTerm(0, false, true, true);
      this._debug.content.end = this._io.pos;
    }
    ExtName.prototype._readBE = function() {
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytesTerm(0, false, true, true);
      this._debug.content.end = this._io.pos;
    }

    return ExtName;
  })();

  /**
   * A CRC takes its lower four bytes.
   */

  var UnsignedLong = Modversions.UnsignedLong = (function() {
    function UnsignedLong(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    UnsignedLong.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    UnsignedLong.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4le();
      this._debug.first.end = this._io.pos;
      if (this._root.is64) {
        this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.second = this._io.readU4le();
        this._debug.second.end = this._io.pos;
      }
    }
    UnsignedLong.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4be();
      this._debug.first.end = this._io.pos;
      if (this._root.is64) {
        this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.second = this._io.readU4be();
        this._debug.second.end = this._io.pos;
      }
    }
    Object.defineProperty(UnsignedLong.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._debug._m_hi = {  };
        this._m_hi = (this._root.is64 ? (this._root.isBe ? this.first : this.second) : 0);
        return this._m_hi;
      }
    });
    Object.defineProperty(UnsignedLong.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._debug._m_lo = {  };
        this._m_lo = ( ((this._root.is64) && (this._root.isBe))  ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(UnsignedLong.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._debug._m_value = {  };
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return UnsignedLong;
  })();

  /**
   * @see Linux, struct modversion_info
   */

  var Version = Modversions.Version = (function() {
    function Version(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Version.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Version.prototype._readLE = function() {
      this._debug.crc = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crc = new UnsignedLong(this._io, this, this._root, this._is_le);
      this.crc._read();
      this._debug.crc.end = this._io.pos;
      this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.name = KaitaiStream.bytesTerminate(this._io.readBytes(this._root.lenEntry - this._root.lenCrc), 0, false);
      this._debug.name.end = this._io.pos;
    }
    Version.prototype._readBE = function() {
      this._debug.crc = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.crc = new UnsignedLong(this._io, this, this._root, this._is_le);
      this.crc._read();
      this._debug.crc.end = this._io.pos;
      this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.name = KaitaiStream.bytesTerminate(this._io.readBytes(this._root.lenEntry - this._root.lenCrc), 0, false);
      this._debug.name.end = this._io.pos;
    }

    return Version;
  })();

  /**
   * Of __version_ext_crcs.
   */
  Object.defineProperty(Modversions.prototype, 'extCrcs', {
    get: function() {
      if (this._m_extCrcs !== undefined)
        return this._m_extCrcs;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_extCrcs = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_extCrcs.arr = [];
      if (this._is_le) {
        this._m_extCrcs = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_extCrcs.arr[this._m_extCrcs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._m_extCrcs.push(this._io.readU4le());
          this._debug._m_extCrcs.arr[this._m_extCrcs.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_extCrcs = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_extCrcs.arr[this._m_extCrcs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._m_extCrcs.push(this._io.readU4be());
          this._debug._m_extCrcs.arr[this._m_extCrcs.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_extCrcs.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_extCrcs;
    }
  });

  /**
   * Of __version_ext_names.
   */
  Object.defineProperty(Modversions.prototype, 'extNames', {
    get: function() {
      if (this._m_extNames !== undefined)
        return this._m_extNames;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_extNames = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_extNames.arr = [];
      if (this._is_le) {
        this._m_extNames = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_extNames.arr[this._m_extNames.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_extNames = new ExtName(this._io, this, this._root, this._is_le);
          try {
            _t__m_extNames._read();
          } finally {
            this._m_extNames.push(_t__m_extNames);
          }
          this._debug._m_extNames.arr[this._m_extNames.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_extNames = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_extNames.arr[this._m_extNames.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_extNames = new ExtName(this._io, this, this._root, this._is_le);
          try {
            _t__m_extNames._read();
          } finally {
            this._m_extNames.push(_t__m_extNames);
          }
          this._debug._m_extNames.arr[this._m_extNames.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_extNames.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_extNames;
    }
  });
  Object.defineProperty(Modversions.prototype, 'lenCrc', {
    get: function() {
      if (this._m_lenCrc !== undefined)
        return this._m_lenCrc;
      this._debug._m_lenCrc = {  };
      this._m_lenCrc = (this.is64 ? 8 : 4);
      return this._m_lenCrc;
    }
  });
  Object.defineProperty(Modversions.prototype, 'lenEntry', {
    get: function() {
      if (this._m_lenEntry !== undefined)
        return this._m_lenEntry;
      this._debug._m_lenEntry = {  };
      this._m_lenEntry = 64;
      return this._m_lenEntry;
    }
  });

  /**
   * Of __versions.
   */
  Object.defineProperty(Modversions.prototype, 'versions', {
    get: function() {
      if (this._m_versions !== undefined)
        return this._m_versions;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_versions = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_versions.arr = [];
      if (this._is_le) {
        this._m_versions = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_versions.arr[this._m_versions.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_versions = new Version(this._io, this, this._root, this._is_le);
          try {
            _t__m_versions._read();
          } finally {
            this._m_versions.push(_t__m_versions);
          }
          this._debug._m_versions.arr[this._m_versions.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_versions = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_versions.arr[this._m_versions.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_versions = new Version(this._io, this, this._root, this._is_le);
          try {
            _t__m_versions._read();
          } finally {
            this._m_versions.push(_t__m_versions);
          }
          this._debug._m_versions.arr[this._m_versions.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_versions.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_versions;
    }
  });

  /**
   * Whether the most significant byte comes first.
   */

  /**
   * Whether an unsigned long takes eight bytes.
   */

  return Modversions;
})();
export { Modversions };
