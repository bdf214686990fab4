// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as DwarfCommon_ from './dwarf-common.js';
/**
 * Says which parts of the package's sections belong to each split unit. GNU's version 2 and that of DWARF 5 differ in the
 * width of the version, and in what the numbers of columns stand for.
 * @see DWARF 5, 7.3.5.3; https://gcc.gnu.org/wiki/DebugFissionDWP
 */

var DwpIndex = (function() {
  function DwpIndex(_io, _parent, _root, isBe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;

    this._read();
  }
  DwpIndex.prototype._read = function() {
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
  DwpIndex.prototype._readLE = function() {
    this.header = new Header(this._io, this, this._root, this._is_le);
    this.signatures = [];
    for (var i = 0; i < this.header.numSlots; i++) {
      this.signatures.push(new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this.isBe));
    }
    this.rows = [];
    for (var i = 0; i < this.header.numSlots; i++) {
      this.rows.push(this._io.readU4le());
    }
    this.sections = [];
    for (var i = 0; i < this.header.numColumns; i++) {
      this.sections.push(this._io.readU4le());
    }
    this.offsets = [];
    for (var i = 0; i < this.header.numUnits; i++) {
      this.offsets.push(new Row(this._io, this, this._root, this._is_le));
    }
    this.sizes = [];
    for (var i = 0; i < this.header.numUnits; i++) {
      this.sizes.push(new Row(this._io, this, this._root, this._is_le));
    }
  }
  DwpIndex.prototype._readBE = function() {
    this.header = new Header(this._io, this, this._root, this._is_le);
    this.signatures = [];
    for (var i = 0; i < this.header.numSlots; i++) {
      this.signatures.push(new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this.isBe));
    }
    this.rows = [];
    for (var i = 0; i < this.header.numSlots; i++) {
      this.rows.push(this._io.readU4be());
    }
    this.sections = [];
    for (var i = 0; i < this.header.numColumns; i++) {
      this.sections.push(this._io.readU4be());
    }
    this.offsets = [];
    for (var i = 0; i < this.header.numUnits; i++) {
      this.offsets.push(new Row(this._io, this, this._root, this._is_le));
    }
    this.sizes = [];
    for (var i = 0; i < this.header.numUnits; i++) {
      this.sizes.push(new Row(this._io, this, this._root, this._is_le));
    }
  }

  var Header = DwpIndex.Header = (function() {
    function Header(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Header.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Header.prototype._readLE = function() {
      this._raw_versionWord = this._io.readBytes(4);
      var _io__raw_versionWord = new KaitaiStream(this._raw_versionWord);
      this.versionWord = new VersionWord(_io__raw_versionWord, this, this._root, this._is_le);
      this.numColumns = this._io.readU4le();
      var _ = this.numColumns;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numColumns, this._io, "/types/header/seq/1");
      }
      this.numUnits = this._io.readU4le();
      var _ = this.numUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numUnits, this._io, "/types/header/seq/2");
      }
      this.numSlots = this._io.readU4le();
      var _ = this.numSlots;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numSlots, this._io, "/types/header/seq/3");
      }
    }
    Header.prototype._readBE = function() {
      this._raw_versionWord = this._io.readBytes(4);
      var _io__raw_versionWord = new KaitaiStream(this._raw_versionWord);
      this.versionWord = new VersionWord(_io__raw_versionWord, this, this._root, this._is_le);
      this.numColumns = this._io.readU4be();
      var _ = this.numColumns;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numColumns, this._io, "/types/header/seq/1");
      }
      this.numUnits = this._io.readU4be();
      var _ = this.numUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numUnits, this._io, "/types/header/seq/2");
      }
      this.numSlots = this._io.readU4be();
      var _ = this.numSlots;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numSlots, this._io, "/types/header/seq/3");
      }
    }

    return Header;
  })();

  var Row = DwpIndex.Row = (function() {
    function Row(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Row.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Row.prototype._readLE = function() {
      this.values = [];
      for (var i = 0; i < this._root.header.numColumns; i++) {
        this.values.push(this._io.readU4le());
      }
    }
    Row.prototype._readBE = function() {
      this.values = [];
      for (var i = 0; i < this._root.header.numColumns; i++) {
        this.values.push(this._io.readU4be());
      }
    }

    return Row;
  })();

  /**
   * Version 2 is a number of four bytes; version 5 has the first two of them, whatever the byte order.
   */

  var VersionWord = DwpIndex.VersionWord = (function() {
    function VersionWord(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    VersionWord.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    VersionWord.prototype._readLE = function() {
      this.first = this._io.readU2le();
      this.second = this._io.readU2le();
    }
    VersionWord.prototype._readBE = function() {
      this.first = this._io.readU2be();
      this.second = this._io.readU2be();
    }
    Object.defineProperty(VersionWord.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._m_version = (this.first != 0 ? this.first : this.second);
        return this._m_version;
      }
    });

    return VersionWord;
  })();

  /**
   * For each slot the number of a row of the tables that follow, from 1; 0 for an unused slot.
   */

  /**
   * What the columns are about; of version 2 dw_sect_v2 in dwarf_tables.ksy has the names.
   */

  return DwpIndex;
})();
export { DwpIndex };
