// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
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
    this._debug = {};

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
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.header = new Header(this._io, this, this._root, this._is_le);
    this.header._read();
    this._debug.header.end = this._io.pos;
    this._debug.signatures = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.signatures.arr = [];
    this.signatures = [];
    for (var i = 0; i < this.header.numSlots; i++) {
      this._debug.signatures.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_signatures = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this.isBe);
      try {
        _t_signatures._read();
      } finally {
        this.signatures.push(_t_signatures);
      }
      this._debug.signatures.arr[i].end = this._io.pos;
    }
    this._debug.signatures.end = this._io.pos;
    this._debug.rows = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.rows.arr = [];
    this.rows = [];
    for (var i = 0; i < this.header.numSlots; i++) {
      this._debug.rows.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rows.push(this._io.readU4le());
      this._debug.rows.arr[i].end = this._io.pos;
    }
    this._debug.rows.end = this._io.pos;
    this._debug.sections = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DwarfEnums.DwSect" };
    this._debug.sections.arr = [];
    this.sections = [];
    for (var i = 0; i < this.header.numColumns; i++) {
      this._debug.sections.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DwarfEnums.DwSect" };
      this.sections.push(this._io.readU4le());
      this._debug.sections.arr[i].end = this._io.pos;
    }
    this._debug.sections.end = this._io.pos;
    this._debug.offsets = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.offsets.arr = [];
    this.offsets = [];
    for (var i = 0; i < this.header.numUnits; i++) {
      this._debug.offsets.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_offsets = new Row(this._io, this, this._root, this._is_le);
      try {
        _t_offsets._read();
      } finally {
        this.offsets.push(_t_offsets);
      }
      this._debug.offsets.arr[i].end = this._io.pos;
    }
    this._debug.offsets.end = this._io.pos;
    this._debug.sizes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.sizes.arr = [];
    this.sizes = [];
    for (var i = 0; i < this.header.numUnits; i++) {
      this._debug.sizes.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_sizes = new Row(this._io, this, this._root, this._is_le);
      try {
        _t_sizes._read();
      } finally {
        this.sizes.push(_t_sizes);
      }
      this._debug.sizes.arr[i].end = this._io.pos;
    }
    this._debug.sizes.end = this._io.pos;
  }
  DwpIndex.prototype._readBE = function() {
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.header = new Header(this._io, this, this._root, this._is_le);
    this.header._read();
    this._debug.header.end = this._io.pos;
    this._debug.signatures = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.signatures.arr = [];
    this.signatures = [];
    for (var i = 0; i < this.header.numSlots; i++) {
      this._debug.signatures.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_signatures = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this.isBe);
      try {
        _t_signatures._read();
      } finally {
        this.signatures.push(_t_signatures);
      }
      this._debug.signatures.arr[i].end = this._io.pos;
    }
    this._debug.signatures.end = this._io.pos;
    this._debug.rows = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.rows.arr = [];
    this.rows = [];
    for (var i = 0; i < this.header.numSlots; i++) {
      this._debug.rows.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rows.push(this._io.readU4be());
      this._debug.rows.arr[i].end = this._io.pos;
    }
    this._debug.rows.end = this._io.pos;
    this._debug.sections = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DwarfEnums.DwSect" };
    this._debug.sections.arr = [];
    this.sections = [];
    for (var i = 0; i < this.header.numColumns; i++) {
      this._debug.sections.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DwarfEnums.DwSect" };
      this.sections.push(this._io.readU4be());
      this._debug.sections.arr[i].end = this._io.pos;
    }
    this._debug.sections.end = this._io.pos;
    this._debug.offsets = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.offsets.arr = [];
    this.offsets = [];
    for (var i = 0; i < this.header.numUnits; i++) {
      this._debug.offsets.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_offsets = new Row(this._io, this, this._root, this._is_le);
      try {
        _t_offsets._read();
      } finally {
        this.offsets.push(_t_offsets);
      }
      this._debug.offsets.arr[i].end = this._io.pos;
    }
    this._debug.offsets.end = this._io.pos;
    this._debug.sizes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.sizes.arr = [];
    this.sizes = [];
    for (var i = 0; i < this.header.numUnits; i++) {
      this._debug.sizes.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_sizes = new Row(this._io, this, this._root, this._is_le);
      try {
        _t_sizes._read();
      } finally {
        this.sizes.push(_t_sizes);
      }
      this._debug.sizes.arr[i].end = this._io.pos;
    }
    this._debug.sizes.end = this._io.pos;
  }

  var Header = DwpIndex.Header = (function() {
    function Header(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

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
      this._debug.versionWord = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_versionWord = this._io.readBytes(4);
      var _io__raw_versionWord = new KaitaiStream(this._raw_versionWord);
      this.versionWord = new VersionWord(_io__raw_versionWord, this, this._root, this._is_le);
      this.versionWord._read();
      this._debug.versionWord.end = this._io.pos;
      this._debug.numColumns = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numColumns = this._io.readU4le();
      this._debug.numColumns.end = this._io.pos;
      var _ = this.numColumns;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numColumns, this._io, "/types/header/seq/1");
        this._debug.numColumns.validationError = _err;
        throw _err;
      }
      this._debug.numUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numUnits = this._io.readU4le();
      this._debug.numUnits.end = this._io.pos;
      var _ = this.numUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numUnits, this._io, "/types/header/seq/2");
        this._debug.numUnits.validationError = _err;
        throw _err;
      }
      this._debug.numSlots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numSlots = this._io.readU4le();
      this._debug.numSlots.end = this._io.pos;
      var _ = this.numSlots;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numSlots, this._io, "/types/header/seq/3");
        this._debug.numSlots.validationError = _err;
        throw _err;
      }
    }
    Header.prototype._readBE = function() {
      this._debug.versionWord = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_versionWord = this._io.readBytes(4);
      var _io__raw_versionWord = new KaitaiStream(this._raw_versionWord);
      this.versionWord = new VersionWord(_io__raw_versionWord, this, this._root, this._is_le);
      this.versionWord._read();
      this._debug.versionWord.end = this._io.pos;
      this._debug.numColumns = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numColumns = this._io.readU4be();
      this._debug.numColumns.end = this._io.pos;
      var _ = this.numColumns;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numColumns, this._io, "/types/header/seq/1");
        this._debug.numColumns.validationError = _err;
        throw _err;
      }
      this._debug.numUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numUnits = this._io.readU4be();
      this._debug.numUnits.end = this._io.pos;
      var _ = this.numUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numUnits, this._io, "/types/header/seq/2");
        this._debug.numUnits.validationError = _err;
        throw _err;
      }
      this._debug.numSlots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numSlots = this._io.readU4be();
      this._debug.numSlots.end = this._io.pos;
      var _ = this.numSlots;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numSlots, this._io, "/types/header/seq/3");
        this._debug.numSlots.validationError = _err;
        throw _err;
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
      this._debug = {};

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
      this._debug.values = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.values.arr = [];
      this.values = [];
      for (var i = 0; i < this._root.header.numColumns; i++) {
        this._debug.values.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.values.push(this._io.readU4le());
        this._debug.values.arr[i].end = this._io.pos;
      }
      this._debug.values.end = this._io.pos;
    }
    Row.prototype._readBE = function() {
      this._debug.values = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.values.arr = [];
      this.values = [];
      for (var i = 0; i < this._root.header.numColumns; i++) {
        this._debug.values.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.values.push(this._io.readU4be());
        this._debug.values.arr[i].end = this._io.pos;
      }
      this._debug.values.end = this._io.pos;
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
      this._debug = {};

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
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU2le();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = this._io.readU2le();
      this._debug.second.end = this._io.pos;
    }
    VersionWord.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU2be();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = this._io.readU2be();
      this._debug.second.end = this._io.pos;
    }
    Object.defineProperty(VersionWord.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._debug._m_version = {  };
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
