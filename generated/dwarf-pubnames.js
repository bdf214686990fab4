// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
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

    this._read();
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
    this.sets = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.sets.push(new Set(this._io, this, this._root, this._is_le));
      i++;
    }
  }
  DwarfPubnames.prototype._readBE = function() {
    this.sets = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.sets.push(new Set(this._io, this, this._root, this._is_le));
      i++;
    }
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

      this._read();
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
      this.ofsDie = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      if ( ((this.ofsDie.value != 0) && (this._root.isGnu)) ) {
        this.kind = new NameKind(this._io, this, this._root, this._is_le);
      }
      if (this.ofsDie.value != 0) {
        this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      }
    }
    Name.prototype._readBE = function() {
      this.ofsDie = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      if ( ((this.ofsDie.value != 0) && (this._root.isGnu)) ) {
        this.kind = new NameKind(this._io, this, this._root, this._is_le);
      }
      if (this.ofsDie.value != 0) {
        this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
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

      this._read();
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
      this.isStatic = this._io.readBitsIntBe(1) != 0;
      this.kind = this._io.readBitsIntBe(3);
      this.reserved = this._io.readBitsIntBe(4);
    }
    NameKind.prototype._readBE = function() {
      this.isStatic = this._io.readBitsIntBe(1) != 0;
      this.kind = this._io.readBitsIntBe(3);
      this.reserved = this._io.readBitsIntBe(4);
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

      this._read();
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
      this.lenSet = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenSet.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new SetBody(_io__raw_body, this, this._root, this._is_le, this.lenSet.is64);
    }
    Set.prototype._readBE = function() {
      this.lenSet = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenSet.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new SetBody(_io__raw_body, this, this._root, this._is_le, this.lenSet.is64);
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

      this._read();
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
      this.version = this._io.readU2le();
      if (!(this.version == 2)) {
        throw new KaitaiStream.ValidationNotEqualError(2, this.version, this._io, "/types/set_body/seq/0");
      }
      this.ofsDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.lenDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.names = [];
      var i = 0;
      do {
        var _ = new Name(this._io, this, this._root, this._is_le, this.is64);
        this.names.push(_);
        i++;
      } while (!(_.ofsDie.value == 0));
      this.rest = this._io.readBytesFull();
    }
    SetBody.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (!(this.version == 2)) {
        throw new KaitaiStream.ValidationNotEqualError(2, this.version, this._io, "/types/set_body/seq/0");
      }
      this.ofsDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.lenDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.names = [];
      var i = 0;
      do {
        var _ = new Name(this._io, this, this._root, this._is_le, this.is64);
        this.names.push(_);
        i++;
      } while (!(_.ofsDie.value == 0));
      this.rest = this._io.readBytesFull();
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
