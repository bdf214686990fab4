// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as DwarfCommon_ from './dwarf-common.js';
import * as GdbIndex_ from './gdb-index.js';
/**
 * One of the sections, from its start to its end.
 * @see DWARF 4, 6.1.1 and 7.19; https://sourceware.org/gdb/wiki/DebugNamesDWARF5andGDBIndex
 */

var DwarfPubnames = (function() {
  function DwarfPubnames(_io, _parent, _root, isBe, isGnu) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.isGnu = isGnu;
    this._debug = {};

  }
  DwarfPubnames.prototype._read = function() {
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
  DwarfPubnames.prototype._readLE = function() {
    this._debug.sets = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.sets.arr = [];
    this.sets = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.sets.arr[this.sets.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_sets = new Set(this._io, this, this._root, this._is_le);
      try {
        _t_sets._read();
      } finally {
        this.sets.push(_t_sets);
      }
      this._debug.sets.arr[this.sets.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.sets.end = this._io.pos;
  }
  DwarfPubnames.prototype._readBE = function() {
    this._debug.sets = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.sets.arr = [];
    this.sets = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.sets.arr[this.sets.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_sets = new Set(this._io, this, this._root, this._is_le);
      try {
        _t_sets._read();
      } finally {
        this.sets.push(_t_sets);
      }
      this._debug.sets.arr[this.sets.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.sets.end = this._io.pos;
  }

  /**
   * @see DWARF 4, 6.1.1
   */

  var Name = DwarfPubnames.Name = (function() {
    function Name(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    Name.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Name.prototype._readLE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
      if ( ((this.ofsDie.value != 0) && (this._root.isGnu)) ) {
        this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.kind = new NameKind(this._io, this, this._root, this._is_le);
        this.kind._read();
        this._debug.kind.end = this._io.pos;
      }
      if (this.ofsDie.value != 0) {
        this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        this.name._read();
        this._debug.name.end = this._io.pos;
      }
    }
    Name.prototype._readBE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
      if ( ((this.ofsDie.value != 0) && (this._root.isGnu)) ) {
        this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.kind = new NameKind(this._io, this, this._root, this._is_le);
        this.kind._read();
        this._debug.kind.end = this._io.pos;
      }
      if (this.ofsDie.value != 0) {
        this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        this.name._read();
        this._debug.name.end = this._io.pos;
      }
    }

    /**
     * Counts from the unit's header.
     */

    return Name;
  })();

  /**
   * As in the symbol table of .gdb_index.
   * @see {@link https://sourceware.org/gdb/current/onlinedocs/gdb.html/Index-Section-Format.html|Source}
   */

  var NameKind = DwarfPubnames.NameKind = (function() {
    function NameKind(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    NameKind.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NameKind.prototype._readLE = function() {
      this._debug.isStatic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.isStatic = this._io.readBitsIntBe(1) != 0;
      this._debug.isStatic.end = this._io.pos;
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "GdbIndex.SymbolKind" };
      this.kind = this._io.readBitsIntBe(3);
      this._debug.kind.end = this._io.pos;
      this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reserved = this._io.readBitsIntBe(4);
      this._debug.reserved.end = this._io.pos;
    }
    NameKind.prototype._readBE = function() {
      this._debug.isStatic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.isStatic = this._io.readBitsIntBe(1) != 0;
      this._debug.isStatic.end = this._io.pos;
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "GdbIndex.SymbolKind" };
      this.kind = this._io.readBitsIntBe(3);
      this._debug.kind.end = this._io.pos;
      this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reserved = this._io.readBitsIntBe(4);
      this._debug.reserved.end = this._io.pos;
    }

    return NameKind;
  })();

  /**
   * The names of one unit.
   * @see DWARF 4, 6.1.1
   */

  var Set = DwarfPubnames.Set = (function() {
    function Set(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Set.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Set.prototype._readLE = function() {
      this._debug.lenSet = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSet = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenSet._read();
      this._debug.lenSet.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenSet.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new SetBody(_io__raw_body, this, this._root, this._is_le, this.lenSet.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    Set.prototype._readBE = function() {
      this._debug.lenSet = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSet = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenSet._read();
      this._debug.lenSet.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenSet.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new SetBody(_io__raw_body, this, this._root, this._is_le, this.lenSet.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }

    return Set;
  })();

  var SetBody = DwarfPubnames.SetBody = (function() {
    function SetBody(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    SetBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SetBody.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 2)) {
        var _err = new KaitaiStream.ValidationNotEqualError(2, this.version, this._io, "/types/set_body/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.ofsDebugInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsDebugInfo._read();
      this._debug.ofsDebugInfo.end = this._io.pos;
      this._debug.lenDebugInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.lenDebugInfo._read();
      this._debug.lenDebugInfo.end = this._io.pos;
      this._debug.names = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.names.arr = [];
      this.names = [];
      var i = 0;
      do {
        this._debug.names.arr[this.names.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_names = new Name(this._io, this, this._root, this._is_le, this.is64);
        try {
          _t_names._read();
        } finally {
          var _ = _t_names;
          this.names.push(_);
        }
        this._debug.names.arr[this.names.length - 1].end = this._io.pos;
        i++;
      } while (!(_.ofsDie.value == 0));
      this._debug.names.end = this._io.pos;
      this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rest = this._io.readBytesFull();
      this._debug.rest.end = this._io.pos;
    }
    SetBody.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 2)) {
        var _err = new KaitaiStream.ValidationNotEqualError(2, this.version, this._io, "/types/set_body/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.ofsDebugInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsDebugInfo._read();
      this._debug.ofsDebugInfo.end = this._io.pos;
      this._debug.lenDebugInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.lenDebugInfo._read();
      this._debug.lenDebugInfo.end = this._io.pos;
      this._debug.names = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.names.arr = [];
      this.names = [];
      var i = 0;
      do {
        this._debug.names.arr[this.names.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_names = new Name(this._io, this, this._root, this._is_le, this.is64);
        try {
          _t_names._read();
        } finally {
          var _ = _t_names;
          this.names.push(_);
        }
        this._debug.names.arr[this.names.length - 1].end = this._io.pos;
        i++;
      } while (!(_.ofsDie.value == 0));
      this._debug.names.end = this._io.pos;
      this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rest = this._io.readBytesFull();
      this._debug.rest.end = this._io.pos;
    }

    /**
     * The last one has the offset 0 and nothing else.
     */

    return SetBody;
  })();

  /**
   * Whether the section's name has `gnu` in it, and each name a byte that tells its kind.
   */

  return DwarfPubnames;
})();
export { DwarfPubnames };
