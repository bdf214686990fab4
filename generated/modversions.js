// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
/**
 * The sections __versions, __version_ext_crcs and __version_ext_names of a module. The last two hold names of any length (since
 * Linux 6.14), in one order; a kernel that knows them prefers them.
 * @see {@link https://www.kernel.org/doc/html/latest/kbuild/modules.html|Source}
 */

var Modversions = (function() {
  function Modversions(_io, _parent, _root, isBe, is64) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.is64 = is64;

    this._read();
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

  var ExtCrcs = Modversions.ExtCrcs = (function() {
    function ExtCrcs(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    ExtCrcs.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ExtCrcs.prototype._readLE = function() {
      this.crcs = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.crcs.push(this._io.readU4le());
        i++;
      }
    }
    ExtCrcs.prototype._readBE = function() {
      this.crcs = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.crcs.push(this._io.readU4be());
        i++;
      }
    }

    return ExtCrcs;
  })();

  var ExtName = Modversions.ExtName = (function() {
    function ExtName(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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
      this.content = this._io.readBytesTerm(0, false, true, true);
    }
    ExtName.prototype._readBE = function() {
      this.content = this._io.readBytesTerm(0, false, true, true);
    }

    return ExtName;
  })();

  var ExtNames = Modversions.ExtNames = (function() {
    function ExtNames(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    ExtNames.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ExtNames.prototype._readLE = function() {
      this.names = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.names.push(new ExtName(this._io, this, this._root, this._is_le));
        i++;
      }
    }
    ExtNames.prototype._readBE = function() {
      this.names = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.names.push(new ExtName(this._io, this, this._root, this._is_le));
        i++;
      }
    }

    return ExtNames;
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

      this._read();
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
      this.first = this._io.readU4le();
      if (this._root.is64) {
        this.second = this._io.readU4le();
      }
      this.name = KaitaiStream.bytesTerminate(this._io.readBytes(this._root.lenEntry - this._root.lenLong), 0, false);
    }
    Version.prototype._readBE = function() {
      this.first = this._io.readU4be();
      if (this._root.is64) {
        this.second = this._io.readU4be();
      }
      this.name = KaitaiStream.bytesTerminate(this._io.readBytes(this._root.lenEntry - this._root.lenLong), 0, false);
    }
    Object.defineProperty(Version.prototype, 'crc', {
      get: function() {
        if (this._m_crc !== undefined)
          return this._m_crc;
        this._m_crc = ( ((this._root.is64) && (this._root.isBe))  ? this.second : this.first);
        return this._m_crc;
      }
    });

    return Version;
  })();

  var Versions = Modversions.Versions = (function() {
    function Versions(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Versions.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Versions.prototype._readLE = function() {
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.entries.push(new Version(this._io, this, this._root, this._is_le));
        i++;
      }
    }
    Versions.prototype._readBE = function() {
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.entries.push(new Version(this._io, this, this._root, this._is_le));
        i++;
      }
    }

    return Versions;
  })();
  Object.defineProperty(Modversions.prototype, 'lenEntry', {
    get: function() {
      if (this._m_lenEntry !== undefined)
        return this._m_lenEntry;
      this._m_lenEntry = 64;
      return this._m_lenEntry;
    }
  });
  Object.defineProperty(Modversions.prototype, 'lenLong', {
    get: function() {
      if (this._m_lenLong !== undefined)
        return this._m_lenLong;
      this._m_lenLong = (this.is64 ? 8 : 4);
      return this._m_lenLong;
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
