// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as DwarfCommon_ from './dwarf-common.js';
import * as Uleb128_ from './uleb128.js';
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
   * An operation; 0 ends the list. Those that vendors added cannot be passed here.
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
        var _t_entries = new MacroEntry(this._io, this, this._root, this._is_le, this.header.is64);
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
        var _t_entries = new MacroEntry(this._io, this, this._root, this._is_le, this.header.is64);
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
