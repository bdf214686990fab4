// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as DwarfCommon_ from './dwarf-common.js';
import * as Uleb128_ from './uleb128.js';
import * as Sleb128_ from './sleb128.js';
/**
 * Version 4 of .debug_macro is GNU's: offsets, and what the standard calls `_strp`, `_sup` and `import`, have other names there and
 * the same codes.
 * @see DWARF 5, 6.3 and 7.23; DWARF 4, 6.3 and 7.22
 */

var DwarfMacro = (function() {
  DwarfMacro.DwMacinfo = Object.freeze({
    DEFINE: 1,
    MACRO_UNDEF: 2,
    START_FILE: 3,
    END_FILE: 4,
    VENDOR_EXT: 255,

    1: "DEFINE",
    2: "MACRO_UNDEF",
    3: "START_FILE",
    4: "END_FILE",
    255: "VENDOR_EXT",
  });

  DwarfMacro.DwMacro = Object.freeze({
    DEFINE: 1,
    MACRO_UNDEF: 2,
    START_FILE: 3,
    END_FILE: 4,
    DEFINE_STRP: 5,
    UNDEF_STRP: 6,
    MACRO_IMPORT: 7,
    DEFINE_SUP: 8,
    UNDEF_SUP: 9,
    IMPORT_SUP: 10,
    DEFINE_STRX: 11,
    UNDEF_STRX: 12,
    LO_USER: 224,
    HI_USER: 255,

    1: "DEFINE",
    2: "MACRO_UNDEF",
    3: "START_FILE",
    4: "END_FILE",
    5: "DEFINE_STRP",
    6: "UNDEF_STRP",
    7: "MACRO_IMPORT",
    8: "DEFINE_SUP",
    9: "UNDEF_SUP",
    10: "IMPORT_SUP",
    11: "DEFINE_STRX",
    12: "UNDEF_STRX",
    224: "LO_USER",
    255: "HI_USER",
  });

  function DwarfMacro(_io, _parent, _root, isBe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this._debug = {};

  }
  DwarfMacro.prototype._read = function() {
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
  DwarfMacro.prototype._readLE = function() {
  }
  DwarfMacro.prototype._readBE = function() {
  }

  /**
   * @see DWARF 5, 6.3.1.1
   */

  var DescribedEntry = DwarfMacro.DescribedEntry = (function() {
    function DescribedEntry(_io, _parent, _root, _is_le, header) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.header = header;
      this._debug = {};

    }
    DescribedEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    DescribedEntry.prototype._readLE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.search = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.search.arr = [];
      this.search = [];
      var i = 0;
      do {
        this._debug.search.arr[this.search.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_search = new OperandsCandidate(this._io, this, this._root, this._is_le, this.header, this.code, i);
        try {
          _t_search._read();
        } finally {
          var _ = _t_search;
          this.search.push(_);
        }
        this._debug.search.arr[this.search.length - 1].end = this._io.pos;
        i++;
      } while (!(_.found));
      this._debug.search.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.operands.arr = [];
      this.operands = [];
      for (var i = 0; i < this.search[this.search.length - 1].operands.numForms.value; i++) {
        this._debug.operands.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_operands = new DescribedOperand(this._io, this, this._root, this._is_le, this.search[this.search.length - 1].operands.forms[i], this.header.is64);
        try {
          _t_operands._read();
        } finally {
          this.operands.push(_t_operands);
        }
        this._debug.operands.arr[i].end = this._io.pos;
      }
      this._debug.operands.end = this._io.pos;
    }
    DescribedEntry.prototype._readBE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.search = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.search.arr = [];
      this.search = [];
      var i = 0;
      do {
        this._debug.search.arr[this.search.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_search = new OperandsCandidate(this._io, this, this._root, this._is_le, this.header, this.code, i);
        try {
          _t_search._read();
        } finally {
          var _ = _t_search;
          this.search.push(_);
        }
        this._debug.search.arr[this.search.length - 1].end = this._io.pos;
        i++;
      } while (!(_.found));
      this._debug.search.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.operands.arr = [];
      this.operands = [];
      for (var i = 0; i < this.search[this.search.length - 1].operands.numForms.value; i++) {
        this._debug.operands.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_operands = new DescribedOperand(this._io, this, this._root, this._is_le, this.search[this.search.length - 1].operands.forms[i], this.header.is64);
        try {
          _t_operands._read();
        } finally {
          this.operands.push(_t_operands);
        }
        this._debug.operands.arr[i].end = this._io.pos;
      }
      this._debug.operands.end = this._io.pos;
    }

    return DescribedEntry;
  })();

  /**
   * Of the forms that operands may have.
   * @see DWARF 5, 6.3.1.1
   */

  var DescribedOperand = DwarfMacro.DescribedOperand = (function() {
    function DescribedOperand(_io, _parent, _root, _is_le, form, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.form = form;
      this.is64 = is64;
      this._debug = {};

    }
    DescribedOperand.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    DescribedOperand.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.form) {
      case DwarfEnums_.DwarfEnums.DwForm.DATA1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_BLOCK:
        this.value = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_STRING:
        this.value = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LINE_STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SDATA:
        this.value = new Sleb128_.Sleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SEC_OFFSET:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP_SUP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      default:
        this.value = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.value._read();
        break;
      }
      this._debug.value.end = this._io.pos;
    }
    DescribedOperand.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.form) {
      case DwarfEnums_.DwarfEnums.DwForm.DATA1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_BLOCK:
        this.value = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_STRING:
        this.value = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LINE_STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SDATA:
        this.value = new Sleb128_.Sleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SEC_OFFSET:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP_SUP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      default:
        this.value = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.value._read();
        break;
      }
      this._debug.value.end = this._io.pos;
    }

    return DescribedOperand;
  })();

  /**
   * @see DWARF 5, 6.3.3
   */

  var LineAndFile = DwarfMacro.LineAndFile = (function() {
    function LineAndFile(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LineAndFile.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineAndFile.prototype._readLE = function() {
      this._debug.line = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.line = new Uleb128_.Uleb128(this._io, null, null);
      this.line._read();
      this._debug.line.end = this._io.pos;
      this._debug.file = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.file = new Uleb128_.Uleb128(this._io, null, null);
      this.file._read();
      this._debug.file.end = this._io.pos;
    }
    LineAndFile.prototype._readBE = function() {
      this._debug.line = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.line = new Uleb128_.Uleb128(this._io, null, null);
      this.line._read();
      this._debug.line.end = this._io.pos;
      this._debug.file = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.file = new Uleb128_.Uleb128(this._io, null, null);
      this.file._read();
      this._debug.file.end = this._io.pos;
    }

    return LineAndFile;
  })();

  /**
   * @see DWARF 5, 6.3.2.3
   */

  var LineAndIndex = DwarfMacro.LineAndIndex = (function() {
    function LineAndIndex(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LineAndIndex.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineAndIndex.prototype._readLE = function() {
      this._debug.line = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.line = new Uleb128_.Uleb128(this._io, null, null);
      this.line._read();
      this._debug.line.end = this._io.pos;
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = new Uleb128_.Uleb128(this._io, null, null);
      this.index._read();
      this._debug.index.end = this._io.pos;
    }
    LineAndIndex.prototype._readBE = function() {
      this._debug.line = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.line = new Uleb128_.Uleb128(this._io, null, null);
      this.line._read();
      this._debug.line.end = this._io.pos;
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = new Uleb128_.Uleb128(this._io, null, null);
      this.index._read();
      this._debug.index.end = this._io.pos;
    }

    return LineAndIndex;
  })();

  /**
   * @see DWARF 5, 6.3.2.2
   */

  var LineAndOffset = DwarfMacro.LineAndOffset = (function() {
    function LineAndOffset(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    LineAndOffset.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineAndOffset.prototype._readLE = function() {
      this._debug.line = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.line = new Uleb128_.Uleb128(this._io, null, null);
      this.line._read();
      this._debug.line.end = this._io.pos;
      this._debug.ofsString = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsString = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsString._read();
      this._debug.ofsString.end = this._io.pos;
    }
    LineAndOffset.prototype._readBE = function() {
      this._debug.line = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.line = new Uleb128_.Uleb128(this._io, null, null);
      this.line._read();
      this._debug.line.end = this._io.pos;
      this._debug.ofsString = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsString = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsString._read();
      this._debug.ofsString.end = this._io.pos;
    }

    return LineAndOffset;
  })();

  /**
   * @see DWARF 5, 6.3.2.1
   */

  var LineAndString = DwarfMacro.LineAndString = (function() {
    function LineAndString(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LineAndString.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineAndString.prototype._readLE = function() {
      this._debug.line = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.line = new Uleb128_.Uleb128(this._io, null, null);
      this.line._read();
      this._debug.line.end = this._io.pos;
      this._debug.text = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.text = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.text._read();
      this._debug.text.end = this._io.pos;
    }
    LineAndString.prototype._readBE = function() {
      this._debug.line = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.line = new Uleb128_.Uleb128(this._io, null, null);
      this.line._read();
      this._debug.line.end = this._io.pos;
      this._debug.text = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.text = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.text._read();
      this._debug.text.end = this._io.pos;
    }

    return LineAndString;
  })();

  /**
   * An entry; 0 ends the list of a unit.
   * @see DWARF 4, 6.3.1 and 7.22
   */

  var MacinfoEntry = DwarfMacro.MacinfoEntry = (function() {
    function MacinfoEntry(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    MacinfoEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    MacinfoEntry.prototype._readLE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.code) {
      case DwarfMacro.DwMacinfo.DEFINE:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacinfo.END_FILE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacinfo.MACRO_UNDEF:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacinfo.START_FILE:
        this.operands = new LineAndFile(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacinfo.VENDOR_EXT:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case 0:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      default:
        this.operands = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.operands._read();
        break;
      }
      this._debug.operands.end = this._io.pos;
    }
    MacinfoEntry.prototype._readBE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.code) {
      case DwarfMacro.DwMacinfo.DEFINE:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacinfo.END_FILE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacinfo.MACRO_UNDEF:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacinfo.START_FILE:
        this.operands = new LineAndFile(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacinfo.VENDOR_EXT:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case 0:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      default:
        this.operands = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.operands._read();
        break;
      }
      this._debug.operands.end = this._io.pos;
    }

    return MacinfoEntry;
  })();

  /**
   * An operation of the standard; 0 ends the list.
   * @see DWARF 5, 6.3.2, 6.3.3 and 7.23, table 7.28
   */

  var MacroEntry = DwarfMacro.MacroEntry = (function() {
    function MacroEntry(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    MacroEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    MacroEntry.prototype._readLE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.code) {
      case DwarfMacro.DwMacro.DEFINE:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.DEFINE_STRP:
        this.operands = new LineAndOffset(this._io, this, this._root, this._is_le, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.DEFINE_STRX:
        this.operands = new LineAndIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.DEFINE_SUP:
        this.operands = new LineAndOffset(this._io, this, this._root, this._is_le, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.END_FILE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.IMPORT_SUP:
        this.operands = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.MACRO_IMPORT:
        this.operands = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.MACRO_UNDEF:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.START_FILE:
        this.operands = new LineAndFile(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.UNDEF_STRP:
        this.operands = new LineAndOffset(this._io, this, this._root, this._is_le, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.UNDEF_STRX:
        this.operands = new LineAndIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.UNDEF_SUP:
        this.operands = new LineAndOffset(this._io, this, this._root, this._is_le, this.is64);
        this.operands._read();
        break;
      case 0:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      default:
        this.operands = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.operands._read();
        break;
      }
      this._debug.operands.end = this._io.pos;
    }
    MacroEntry.prototype._readBE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.code) {
      case DwarfMacro.DwMacro.DEFINE:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.DEFINE_STRP:
        this.operands = new LineAndOffset(this._io, this, this._root, this._is_le, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.DEFINE_STRX:
        this.operands = new LineAndIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.DEFINE_SUP:
        this.operands = new LineAndOffset(this._io, this, this._root, this._is_le, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.END_FILE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.IMPORT_SUP:
        this.operands = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.MACRO_IMPORT:
        this.operands = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.MACRO_UNDEF:
        this.operands = new LineAndString(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.START_FILE:
        this.operands = new LineAndFile(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.UNDEF_STRP:
        this.operands = new LineAndOffset(this._io, this, this._root, this._is_le, this.is64);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.UNDEF_STRX:
        this.operands = new LineAndIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfMacro.DwMacro.UNDEF_SUP:
        this.operands = new LineAndOffset(this._io, this, this._root, this._is_le, this.is64);
        this.operands._read();
        break;
      case 0:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      default:
        this.operands = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.operands._read();
        break;
      }
      this._debug.operands.end = this._io.pos;
    }

    return MacroEntry;
  })();

  /**
   * @see DWARF 5, 6.3.1
   */

  var MacroHeader = DwarfMacro.MacroHeader = (function() {
    function MacroHeader(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    MacroHeader.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    MacroHeader.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version >= 4)) {
        var _err = new KaitaiStream.ValidationLessThanError(4, this.version, this._io, "/types/macro_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (!(this.version <= 5)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/macro_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flags = this._io.readU1();
      this._debug.flags.end = this._io.pos;
      if (this.hasDebugLineOffset) {
        this._debug.ofsDebugLine = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.ofsDebugLine = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.ofsDebugLine._read();
        this._debug.ofsDebugLine.end = this._io.pos;
      }
      if (this.hasOpcodeOperandsTable) {
        this._debug.numOperands = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.numOperands = this._io.readU1();
        this._debug.numOperands.end = this._io.pos;
      }
      if (this.hasOpcodeOperandsTable) {
        this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.operands.arr = [];
        this.operands = [];
        for (var i = 0; i < this.numOperands; i++) {
          this._debug.operands.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_operands = new OpcodeOperands(this._io, this, this._root, this._is_le);
          try {
            _t_operands._read();
          } finally {
            this.operands.push(_t_operands);
          }
          this._debug.operands.arr[i].end = this._io.pos;
        }
        this._debug.operands.end = this._io.pos;
      }
    }
    MacroHeader.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version >= 4)) {
        var _err = new KaitaiStream.ValidationLessThanError(4, this.version, this._io, "/types/macro_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (!(this.version <= 5)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/macro_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.flags = this._io.readU1();
      this._debug.flags.end = this._io.pos;
      if (this.hasDebugLineOffset) {
        this._debug.ofsDebugLine = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.ofsDebugLine = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.ofsDebugLine._read();
        this._debug.ofsDebugLine.end = this._io.pos;
      }
      if (this.hasOpcodeOperandsTable) {
        this._debug.numOperands = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.numOperands = this._io.readU1();
        this._debug.numOperands.end = this._io.pos;
      }
      if (this.hasOpcodeOperandsTable) {
        this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.operands.arr = [];
        this.operands = [];
        for (var i = 0; i < this.numOperands; i++) {
          this._debug.operands.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_operands = new OpcodeOperands(this._io, this, this._root, this._is_le);
          try {
            _t_operands._read();
          } finally {
            this.operands.push(_t_operands);
          }
          this._debug.operands.arr[i].end = this._io.pos;
        }
        this._debug.operands.end = this._io.pos;
      }
    }
    Object.defineProperty(MacroHeader.prototype, 'hasDebugLineOffset', {
      get: function() {
        if (this._m_hasDebugLineOffset !== undefined)
          return this._m_hasDebugLineOffset;
        this._debug._m_hasDebugLineOffset = {  };
        this._m_hasDebugLineOffset = KaitaiStream.mod(Math.floor(this.flags / 2), 2) == 1;
        return this._m_hasDebugLineOffset;
      }
    });
    Object.defineProperty(MacroHeader.prototype, 'hasOpcodeOperandsTable', {
      get: function() {
        if (this._m_hasOpcodeOperandsTable !== undefined)
          return this._m_hasOpcodeOperandsTable;
        this._debug._m_hasOpcodeOperandsTable = {  };
        this._m_hasOpcodeOperandsTable = KaitaiStream.mod(Math.floor(this.flags / 4), 2) == 1;
        return this._m_hasOpcodeOperandsTable;
      }
    });

    /**
     * Bits without a meaning.
     */
    Object.defineProperty(MacroHeader.prototype, 'hasReservedFlags', {
      get: function() {
        if (this._m_hasReservedFlags !== undefined)
          return this._m_hasReservedFlags;
        this._debug._m_hasReservedFlags = {  };
        this._m_hasReservedFlags = Math.floor(this.flags / 8) != 0;
        return this._m_hasReservedFlags;
      }
    });
    Object.defineProperty(MacroHeader.prototype, 'is64', {
      get: function() {
        if (this._m_is64 !== undefined)
          return this._m_is64;
        this._debug._m_is64 = {  };
        this._m_is64 = KaitaiStream.mod(this.flags, 2) == 1;
        return this._m_is64;
      }
    });

    return MacroHeader;
  })();

  /**
   * @see DWARF 5, 6.3.1
   */

  var MacroUnit = DwarfMacro.MacroUnit = (function() {
    function MacroUnit(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    MacroUnit.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    MacroUnit.prototype._readLE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new MacroHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.entries.arr = [];
      this.entries = [];
      var i = 0;
      do {
        this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_entries = new UnitEntry(this._io, this, this._root, this._is_le, this.header);
        try {
          _t_entries._read();
        } finally {
          var _ = _t_entries;
          this.entries.push(_);
        }
        this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
        i++;
      } while (!(_.code == 0));
      this._debug.entries.end = this._io.pos;
    }
    MacroUnit.prototype._readBE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new MacroHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.entries.arr = [];
      this.entries = [];
      var i = 0;
      do {
        this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_entries = new UnitEntry(this._io, this, this._root, this._is_le, this.header);
        try {
          _t_entries._read();
        } finally {
          var _ = _t_entries;
          this.entries.push(_);
        }
        this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
        i++;
      } while (!(_.code == 0));
      this._debug.entries.end = this._io.pos;
    }

    return MacroUnit;
  })();

  var Nothing = DwarfMacro.Nothing = (function() {
    function Nothing(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Nothing.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Nothing.prototype._readLE = function() {
    }
    Nothing.prototype._readBE = function() {
    }

    return Nothing;
  })();

  /**
   * What an operation that a vendor added has behind its code.
   * @see DWARF 5, 6.3.1.1
   */

  var OpcodeOperands = DwarfMacro.OpcodeOperands = (function() {
    function OpcodeOperands(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    OpcodeOperands.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    OpcodeOperands.prototype._readLE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.numForms = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numForms = new Uleb128_.Uleb128(this._io, null, null);
      this.numForms._read();
      this._debug.numForms.end = this._io.pos;
      this._debug.forms = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.forms.arr = [];
      this.forms = [];
      for (var i = 0; i < this.numForms.value; i++) {
        this._debug.forms.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.forms.push(this._io.readU1());
        this._debug.forms.arr[i].end = this._io.pos;
      }
      this._debug.forms.end = this._io.pos;
    }
    OpcodeOperands.prototype._readBE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.numForms = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numForms = new Uleb128_.Uleb128(this._io, null, null);
      this.numForms._read();
      this._debug.numForms.end = this._io.pos;
      this._debug.forms = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.forms.arr = [];
      this.forms = [];
      for (var i = 0; i < this.numForms.value; i++) {
        this._debug.forms.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.forms.push(this._io.readU1());
        this._debug.forms.arr[i].end = this._io.pos;
      }
      this._debug.forms.end = this._io.pos;
    }

    return OpcodeOperands;
  })();

  /**
   * One step of the search for a code in the header.
   */

  var OperandsCandidate = DwarfMacro.OperandsCandidate = (function() {
    function OperandsCandidate(_io, _parent, _root, _is_le, header, code, i) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.header = header;
      this.code = code;
      this.i = i;
      this._debug = {};

    }
    OperandsCandidate.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    OperandsCandidate.prototype._readLE = function() {
      this._debug.inTable = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.inTable = this._io.readBytes(0);
      this._debug.inTable.end = this._io.pos;
      var _ = this.inTable;
      if (!(this.i < this.header.numOperands)) {
        var _err = new KaitaiStream.ValidationExprError(this.inTable, this._io, "/types/operands_candidate/seq/0");
        this._debug.inTable.validationError = _err;
        throw _err;
      }
    }
    OperandsCandidate.prototype._readBE = function() {
      this._debug.inTable = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.inTable = this._io.readBytes(0);
      this._debug.inTable.end = this._io.pos;
      var _ = this.inTable;
      if (!(this.i < this.header.numOperands)) {
        var _err = new KaitaiStream.ValidationExprError(this.inTable, this._io, "/types/operands_candidate/seq/0");
        this._debug.inTable.validationError = _err;
        throw _err;
      }
    }
    Object.defineProperty(OperandsCandidate.prototype, 'found', {
      get: function() {
        if (this._m_found !== undefined)
          return this._m_found;
        this._debug._m_found = {  };
        this._m_found = this.operands.code == this.code;
        return this._m_found;
      }
    });
    Object.defineProperty(OperandsCandidate.prototype, 'operands', {
      get: function() {
        if (this._m_operands !== undefined)
          return this._m_operands;
        this._debug._m_operands = {  };
        this._m_operands = this.header.operands[this.i];
        return this._m_operands;
      }
    });

    return OperandsCandidate;
  })();

  /**
   * An operation of the standard, or one that the header describes.
   * @see DWARF 5, 6.3.1.1
   */

  var UnitEntry = DwarfMacro.UnitEntry = (function() {
    function UnitEntry(_io, _parent, _root, _is_le, header) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.header = header;
      this._debug = {};

    }
    UnitEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    UnitEntry.prototype._readLE = function() {
      if (!(this.isDescribed)) {
        this._debug.standard = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.standard = new MacroEntry(this._io, this, this._root, this._is_le, this.header.is64);
        this.standard._read();
        this._debug.standard.end = this._io.pos;
      }
      if (this.isDescribed) {
        this._debug.described = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.described = new DescribedEntry(this._io, this, this._root, this._is_le, this.header);
        this.described._read();
        this._debug.described.end = this._io.pos;
      }
    }
    UnitEntry.prototype._readBE = function() {
      if (!(this.isDescribed)) {
        this._debug.standard = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.standard = new MacroEntry(this._io, this, this._root, this._is_le, this.header.is64);
        this.standard._read();
        this._debug.standard.end = this._io.pos;
      }
      if (this.isDescribed) {
        this._debug.described = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.described = new DescribedEntry(this._io, this, this._root, this._is_le, this.header);
        this.described._read();
        this._debug.described.end = this._io.pos;
      }
    }
    Object.defineProperty(UnitEntry.prototype, 'code', {
      get: function() {
        if (this._m_code !== undefined)
          return this._m_code;
        this._debug._m_code = {  };
        this._m_code = (this.isDescribed ? this.described.code : this.standard.code);
        return this._m_code;
      }
    });
    Object.defineProperty(UnitEntry.prototype, 'isDescribed', {
      get: function() {
        if (this._m_isDescribed !== undefined)
          return this._m_isDescribed;
        this._debug._m_isDescribed = {  };
        this._m_isDescribed =  ((this.nextByte >= DwarfMacro.DwMacro.LO_USER) && (this.header.hasOpcodeOperandsTable)) ;
        return this._m_isDescribed;
      }
    });

    /**
     * Evaluated where the entry begins, by the first condition.
     */
    Object.defineProperty(UnitEntry.prototype, 'nextByte', {
      get: function() {
        if (this._m_nextByte !== undefined)
          return this._m_nextByte;
        var _pos = this._io.pos;
        this._io.seek(this._io.pos);
        if (this._is_le) {
          this._debug._m_nextByte = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._m_nextByte = this._io.readU1();
          this._debug._m_nextByte.end = this._io.pos;
        } else {
          this._debug._m_nextByte = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._m_nextByte = this._io.readU1();
          this._debug._m_nextByte.end = this._io.pos;
        }
        this._io.seek(_pos);
        return this._m_nextByte;
      }
    });

    return UnitEntry;
  })();

  /**
   * Of .debug_macinfo, the lists of all units one behind the other.
   */
  Object.defineProperty(DwarfMacro.prototype, 'macinfoEntries', {
    get: function() {
      if (this._m_macinfoEntries !== undefined)
        return this._m_macinfoEntries;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_macinfoEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_macinfoEntries.arr = [];
      if (this._is_le) {
        this._m_macinfoEntries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_macinfoEntries.arr[this._m_macinfoEntries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_macinfoEntries = new MacinfoEntry(this._io, this, this._root, this._is_le);
          try {
            _t__m_macinfoEntries._read();
          } finally {
            this._m_macinfoEntries.push(_t__m_macinfoEntries);
          }
          this._debug._m_macinfoEntries.arr[this._m_macinfoEntries.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_macinfoEntries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_macinfoEntries.arr[this._m_macinfoEntries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_macinfoEntries = new MacinfoEntry(this._io, this, this._root, this._is_le);
          try {
            _t__m_macinfoEntries._read();
          } finally {
            this._m_macinfoEntries.push(_t__m_macinfoEntries);
          }
          this._debug._m_macinfoEntries.arr[this._m_macinfoEntries.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_macinfoEntries.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_macinfoEntries;
    }
  });

  /**
   * Of .debug_macro.
   */
  Object.defineProperty(DwarfMacro.prototype, 'units', {
    get: function() {
      if (this._m_units !== undefined)
        return this._m_units;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_units = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_units.arr = [];
      if (this._is_le) {
        this._m_units = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_units.arr[this._m_units.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_units = new MacroUnit(this._io, this, this._root, this._is_le);
          try {
            _t__m_units._read();
          } finally {
            this._m_units.push(_t__m_units);
          }
          this._debug._m_units.arr[this._m_units.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_units = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_units.arr[this._m_units.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_units = new MacroUnit(this._io, this, this._root, this._is_le);
          try {
            _t__m_units._read();
          } finally {
            this._m_units.push(_t__m_units);
          }
          this._debug._m_units.arr[this._m_units.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_units.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_units;
    }
  });

  return DwarfMacro;
})();
export { DwarfMacro };
