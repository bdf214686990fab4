// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
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

  var ExtCrcs = Modversions.ExtCrcs = (function() {
    function ExtCrcs(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

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
      this._debug.crcs = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.crcs.arr = [];
      this.crcs = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.crcs.arr[this.crcs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.crcs.push(this._io.readU4le());
        this._debug.crcs.arr[this.crcs.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.crcs.end = this._io.pos;
    }
    ExtCrcs.prototype._readBE = function() {
      this._debug.crcs = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.crcs.arr = [];
      this.crcs = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.crcs.arr[this.crcs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.crcs.push(this._io.readU4be());
        this._debug.crcs.arr[this.crcs.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.crcs.end = this._io.pos;
    }

    return ExtCrcs;
  })();

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

  var ExtNames = Modversions.ExtNames = (function() {
    function ExtNames(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

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
      this._debug.names = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.names.arr = [];
      this.names = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.names.arr[this.names.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_names = new ExtName(this._io, this, this._root, this._is_le);
        try {
          _t_names._read();
        } finally {
          this.names.push(_t_names);
        }
        this._debug.names.arr[this.names.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.names.end = this._io.pos;
    }
    ExtNames.prototype._readBE = function() {
      this._debug.names = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.names.arr = [];
      this.names = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.names.arr[this.names.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_names = new ExtName(this._io, this, this._root, this._is_le);
        try {
          _t_names._read();
        } finally {
          this.names.push(_t_names);
        }
        this._debug.names.arr[this.names.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.names.end = this._io.pos;
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
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4le();
      this._debug.first.end = this._io.pos;
      if (this._root.is64) {
        this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.second = this._io.readU4le();
        this._debug.second.end = this._io.pos;
      }
      this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.name = KaitaiStream.bytesTerminate(this._io.readBytes(this._root.lenEntry - this._root.lenLong), 0, false);
      this._debug.name.end = this._io.pos;
    }
    Version.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4be();
      this._debug.first.end = this._io.pos;
      if (this._root.is64) {
        this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.second = this._io.readU4be();
        this._debug.second.end = this._io.pos;
      }
      this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.name = KaitaiStream.bytesTerminate(this._io.readBytes(this._root.lenEntry - this._root.lenLong), 0, false);
      this._debug.name.end = this._io.pos;
    }
    Object.defineProperty(Version.prototype, 'crc', {
      get: function() {
        if (this._m_crc !== undefined)
          return this._m_crc;
        this._debug._m_crc = {  };
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
      this._debug = {};

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
      this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.entries.arr = [];
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_entries = new Version(this._io, this, this._root, this._is_le);
        try {
          _t_entries._read();
        } finally {
          this.entries.push(_t_entries);
        }
        this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.entries.end = this._io.pos;
    }
    Versions.prototype._readBE = function() {
      this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.entries.arr = [];
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_entries = new Version(this._io, this, this._root, this._is_le);
        try {
          _t_entries._read();
        } finally {
          this.entries.push(_t_entries);
        }
        this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.entries.end = this._io.pos;
    }

    return Versions;
  })();
  Object.defineProperty(Modversions.prototype, 'lenEntry', {
    get: function() {
      if (this._m_lenEntry !== undefined)
        return this._m_lenEntry;
      this._debug._m_lenEntry = {  };
      this._m_lenEntry = 64;
      return this._m_lenEntry;
    }
  });
  Object.defineProperty(Modversions.prototype, 'lenLong', {
    get: function() {
      if (this._m_lenLong !== undefined)
        return this._m_lenLong;
      this._debug._m_lenLong = {  };
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
