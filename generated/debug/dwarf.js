// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as DwarfCommon_ from './dwarf-common.js';
import * as Uleb128_ from './uleb128.js';
import * as Sleb128_ from './sleb128.js';
/**
 * The sections .debug_info, .debug_types, .debug_abbrev, .debug_line and .debug_str_offsets, and those that name another
 * file. The stream is one section; which one it is, its user knows, who takes the instance for it. Programs that look for
 * one thing at a place decode its type there.
 * @see {@link https://dwarfstd.org/doc/DWARF5.pdf|Source}
 */

var Dwarf = (function() {
  function Dwarf(_io, _parent, _root, isBe, abbrevIo) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.abbrevIo = abbrevIo;
    this._debug = {};

  }
  Dwarf.prototype._read = function() {
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
  Dwarf.prototype._readLE = function() {
  }
  Dwarf.prototype._readBE = function() {
  }

  /**
   * One step of the search for a code.
   */

  var AbbrevCandidate = Dwarf.AbbrevCandidate = (function() {
    function AbbrevCandidate(_io, _parent, _root, _is_le, table, code, i) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.table = table;
      this.code = code;
      this.i = i;
      this._debug = {};

    }
    AbbrevCandidate.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AbbrevCandidate.prototype._readLE = function() {
      this._debug.inTable = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.inTable = this._io.readBytes(0);
      this._debug.inTable.end = this._io.pos;
      var _ = this.inTable;
      if (!(this.i < this.table.decls.length - 1)) {
        var _err = new KaitaiStream.ValidationExprError(this.inTable, this._io, "/types/abbrev_candidate/seq/0");
        this._debug.inTable.validationError = _err;
        throw _err;
      }
    }
    AbbrevCandidate.prototype._readBE = function() {
      this._debug.inTable = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.inTable = this._io.readBytes(0);
      this._debug.inTable.end = this._io.pos;
      var _ = this.inTable;
      if (!(this.i < this.table.decls.length - 1)) {
        var _err = new KaitaiStream.ValidationExprError(this.inTable, this._io, "/types/abbrev_candidate/seq/0");
        this._debug.inTable.validationError = _err;
        throw _err;
      }
    }
    Object.defineProperty(AbbrevCandidate.prototype, 'decl', {
      get: function() {
        if (this._m_decl !== undefined)
          return this._m_decl;
        this._debug._m_decl = {  };
        this._m_decl = this.table.decls[this.i];
        return this._m_decl;
      }
    });
    Object.defineProperty(AbbrevCandidate.prototype, 'found', {
      get: function() {
        if (this._m_found !== undefined)
          return this._m_found;
        this._debug._m_found = {  };
        this._m_found = this.decl.code.value == this.code;
        return this._m_found;
      }
    });

    return AbbrevCandidate;
  })();

  /**
   * @see DWARF 5, 7.5.3
   */

  var AbbrevDecl = Dwarf.AbbrevDecl = (function() {
    function AbbrevDecl(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    AbbrevDecl.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AbbrevDecl.prototype._readLE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      this.code._read();
      this._debug.code.end = this._io.pos;
      if (this.code.value != 0) {
        this._debug.tag = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.tag = new Uleb128_.Uleb128(this._io, null, null);
        this.tag._read();
        this._debug.tag.end = this._io.pos;
      }
      if (this.code.value != 0) {
        this._debug.children = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DwarfEnums.DwChildren" };
        this.children = this._io.readU1();
        this._debug.children.end = this._io.pos;
      }
      if (this.code.value != 0) {
        this._debug.attrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.attrs.arr = [];
        this.attrs = [];
        var i = 0;
        do {
          this._debug.attrs.arr[this.attrs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_attrs = new AttrSpec(this._io, this, this._root, this._is_le);
          try {
            _t_attrs._read();
          } finally {
            var _ = _t_attrs;
            this.attrs.push(_);
          }
          this._debug.attrs.arr[this.attrs.length - 1].end = this._io.pos;
          i++;
        } while (!( ((_.at.value == 0) && (_.form.value == 0)) ));
        this._debug.attrs.end = this._io.pos;
      }
    }
    AbbrevDecl.prototype._readBE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      this.code._read();
      this._debug.code.end = this._io.pos;
      if (this.code.value != 0) {
        this._debug.tag = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.tag = new Uleb128_.Uleb128(this._io, null, null);
        this.tag._read();
        this._debug.tag.end = this._io.pos;
      }
      if (this.code.value != 0) {
        this._debug.children = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DwarfEnums.DwChildren" };
        this.children = this._io.readU1();
        this._debug.children.end = this._io.pos;
      }
      if (this.code.value != 0) {
        this._debug.attrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.attrs.arr = [];
        this.attrs = [];
        var i = 0;
        do {
          this._debug.attrs.arr[this.attrs.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_attrs = new AttrSpec(this._io, this, this._root, this._is_le);
          try {
            _t_attrs._read();
          } finally {
            var _ = _t_attrs;
            this.attrs.push(_);
          }
          this._debug.attrs.arr[this.attrs.length - 1].end = this._io.pos;
          i++;
        } while (!( ((_.at.value == 0) && (_.form.value == 0)) ));
        this._debug.attrs.end = this._io.pos;
      }
    }

    /**
     * The last one is the pair of zeros that ends the list.
     */

    return AbbrevDecl;
  })();

  /**
   * The abbreviations of one or more units, up to the declaration with code 0.
   * @see DWARF 5, 7.5.3
   */

  var AbbrevTable = Dwarf.AbbrevTable = (function() {
    function AbbrevTable(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    AbbrevTable.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AbbrevTable.prototype._readLE = function() {
      this._debug.decls = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.decls.arr = [];
      this.decls = [];
      var i = 0;
      do {
        this._debug.decls.arr[this.decls.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_decls = new AbbrevDecl(this._io, this, this._root, this._is_le);
        try {
          _t_decls._read();
        } finally {
          var _ = _t_decls;
          this.decls.push(_);
        }
        this._debug.decls.arr[this.decls.length - 1].end = this._io.pos;
        i++;
      } while (!(_.code.value == 0));
      this._debug.decls.end = this._io.pos;
    }
    AbbrevTable.prototype._readBE = function() {
      this._debug.decls = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.decls.arr = [];
      this.decls = [];
      var i = 0;
      do {
        this._debug.decls.arr[this.decls.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_decls = new AbbrevDecl(this._io, this, this._root, this._is_le);
        try {
          _t_decls._read();
        } finally {
          var _ = _t_decls;
          this.decls.push(_);
        }
        this._debug.decls.arr[this.decls.length - 1].end = this._io.pos;
        i++;
      } while (!(_.code.value == 0));
      this._debug.decls.end = this._io.pos;
    }

    return AbbrevTable;
  })();

  /**
   * DW_FORM_LLVM_addrx_offset, an address as an index into .debug_addr and what is to be added to it.
   * @see {@link https://github.com/llvm/llvm-project/blob/main/llvm/include/llvm/BinaryFormat/Dwarf.def|Source}
   */

  var AddrxOffset = Dwarf.AddrxOffset = (function() {
    function AddrxOffset(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    AddrxOffset.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AddrxOffset.prototype._readLE = function() {
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = new Uleb128_.Uleb128(this._io, null, null);
      this.index._read();
      this._debug.index.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readU4le();
      this._debug.offset.end = this._io.pos;
    }
    AddrxOffset.prototype._readBE = function() {
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = new Uleb128_.Uleb128(this._io, null, null);
      this.index._read();
      this._debug.index.end = this._io.pos;
      this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.offset = this._io.readU4be();
      this._debug.offset.end = this._io.pos;
    }

    return AddrxOffset;
  })();

  /**
   * @see DWARF 5, 7.5.3
   */

  var AttrSpec = Dwarf.AttrSpec = (function() {
    function AttrSpec(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    AttrSpec.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AttrSpec.prototype._readLE = function() {
      this._debug.at = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.at = new Uleb128_.Uleb128(this._io, null, null);
      this.at._read();
      this._debug.at.end = this._io.pos;
      this._debug.form = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      this.form._read();
      this._debug.form.end = this._io.pos;
      if (this.form.value == DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST) {
        this._debug.implicitConst = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.implicitConst = new Sleb128_.Sleb128(this._io, null, null);
        this.implicitConst._read();
        this._debug.implicitConst.end = this._io.pos;
      }
    }
    AttrSpec.prototype._readBE = function() {
      this._debug.at = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.at = new Uleb128_.Uleb128(this._io, null, null);
      this.at._read();
      this._debug.at.end = this._io.pos;
      this._debug.form = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      this.form._read();
      this._debug.form.end = this._io.pos;
      if (this.form.value == DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST) {
        this._debug.implicitConst = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.implicitConst = new Sleb128_.Sleb128(this._io, null, null);
        this.implicitConst._read();
        this._debug.implicitConst.end = this._io.pos;
      }
    }

    return AttrSpec;
  })();

  /**
   * The value of one attribute.
   * @see DWARF 5, 7.5.5 and 7.5.6; DWARF 2, 7.5.4
   */

  var AttrValue = Dwarf.AttrValue = (function() {
    function AttrValue(_io, _parent, _root, _is_le, form, is64, lenAddress, version) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.form = form;
      this.is64 = is64;
      this.lenAddress = lenAddress;
      this.version = version;
      this._debug = {};

    }
    AttrValue.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AttrValue.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.form) {
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX3:
        this.value = new DwarfCommon_.DwarfCommon.Fixed3(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK1:
        this.value = new Block1(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK2:
        this.value = new Block2(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK4:
        this.value = new Block4(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA16:
        this.value = new Bytes16(this._io, this, this._root, this._is_le);
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
      case DwarfEnums_.DwarfEnums.DwForm.EXPRLOC:
        this.value = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Present(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_ADDR:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
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
      case DwarfEnums_.DwarfEnums.DwForm.GNU_ADDR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_REF_ALT:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STRP_ALT:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Elsewhere(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.INDIRECT:
        this.value = new IndirectValue(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LINE_STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LLVM_ADDRX_OFFSET:
        this.value = new AddrxOffset(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LOCLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_ADDR:
        this.value = new RefAddr(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.RNGLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
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
      case DwarfEnums_.DwarfEnums.DwForm.STRX1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX3:
        this.value = new DwarfCommon_.DwarfCommon.Fixed3(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
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
    AttrValue.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.form) {
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX3:
        this.value = new DwarfCommon_.DwarfCommon.Fixed3(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK1:
        this.value = new Block1(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK2:
        this.value = new Block2(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK4:
        this.value = new Block4(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA16:
        this.value = new Bytes16(this._io, this, this._root, this._is_le);
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
      case DwarfEnums_.DwarfEnums.DwForm.EXPRLOC:
        this.value = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Present(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_ADDR:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
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
      case DwarfEnums_.DwarfEnums.DwForm.GNU_ADDR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_REF_ALT:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STRP_ALT:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Elsewhere(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.INDIRECT:
        this.value = new IndirectValue(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LINE_STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LLVM_ADDRX_OFFSET:
        this.value = new AddrxOffset(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LOCLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_ADDR:
        this.value = new RefAddr(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.RNGLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
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
      case DwarfEnums_.DwarfEnums.DwForm.STRX1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX3:
        this.value = new DwarfCommon_.DwarfCommon.Fixed3(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
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

    return AttrValue;
  })();

  /**
   * @see DWARF 5, 7.5.5
   */

  var Block1 = Dwarf.Block1 = (function() {
    function Block1(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Block1.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Block1.prototype._readLE = function() {
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = this._io.readU1();
      this._debug.lenContent.end = this._io.pos;
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(this.lenContent);
      this._debug.content.end = this._io.pos;
    }
    Block1.prototype._readBE = function() {
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = this._io.readU1();
      this._debug.lenContent.end = this._io.pos;
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(this.lenContent);
      this._debug.content.end = this._io.pos;
    }

    return Block1;
  })();

  /**
   * @see DWARF 5, 7.5.5
   */

  var Block2 = Dwarf.Block2 = (function() {
    function Block2(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Block2.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Block2.prototype._readLE = function() {
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = this._io.readU2le();
      this._debug.lenContent.end = this._io.pos;
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(this.lenContent);
      this._debug.content.end = this._io.pos;
    }
    Block2.prototype._readBE = function() {
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = this._io.readU2be();
      this._debug.lenContent.end = this._io.pos;
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(this.lenContent);
      this._debug.content.end = this._io.pos;
    }

    return Block2;
  })();

  /**
   * @see DWARF 5, 7.5.5
   */

  var Block4 = Dwarf.Block4 = (function() {
    function Block4(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Block4.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Block4.prototype._readLE = function() {
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = this._io.readU4le();
      this._debug.lenContent.end = this._io.pos;
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(this.lenContent);
      this._debug.content.end = this._io.pos;
    }
    Block4.prototype._readBE = function() {
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = this._io.readU4be();
      this._debug.lenContent.end = this._io.pos;
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(this.lenContent);
      this._debug.content.end = this._io.pos;
    }

    return Block4;
  })();

  /**
   * DW_FORM_data16.
   * @see DWARF 5, 7.5.5
   */

  var Bytes16 = Dwarf.Bytes16 = (function() {
    function Bytes16(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Bytes16.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Bytes16.prototype._readLE = function() {
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(16);
      this._debug.content.end = this._io.pos;
    }
    Bytes16.prototype._readBE = function() {
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(16);
      this._debug.content.end = this._io.pos;
    }

    return Bytes16;
  })();

  /**
   * One entry of the flat list; a null entry closes a list of siblings.
   * @see DWARF 5, 2.3 and 7.5.2
   */

  var DebugEntry = Dwarf.DebugEntry = (function() {
    function DebugEntry(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    DebugEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    DebugEntry.prototype._readLE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      this.code._read();
      this._debug.code.end = this._io.pos;
      if ( ((this.code.value != 0) && (!(this.isDirect))) ) {
        this._debug.search = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.search.arr = [];
        this.search = [];
        var i = 0;
        do {
          this._debug.search.arr[this.search.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_search = new AbbrevCandidate(this._io, this, this._root, this._is_le, this._parent.abbrevs, this.code.value, i);
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
      }
      if (this.code.value != 0) {
        this._debug.attrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.attrs.arr = [];
        this.attrs = [];
        for (var i = 0; i < this.decl.attrs.length - 1; i++) {
          this._debug.attrs.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_attrs = new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64, this._parent.lenAddress, this._parent.version);
          try {
            _t_attrs._read();
          } finally {
            this.attrs.push(_t_attrs);
          }
          this._debug.attrs.arr[i].end = this._io.pos;
        }
        this._debug.attrs.end = this._io.pos;
      }
    }
    DebugEntry.prototype._readBE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      this.code._read();
      this._debug.code.end = this._io.pos;
      if ( ((this.code.value != 0) && (!(this.isDirect))) ) {
        this._debug.search = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.search.arr = [];
        this.search = [];
        var i = 0;
        do {
          this._debug.search.arr[this.search.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_search = new AbbrevCandidate(this._io, this, this._root, this._is_le, this._parent.abbrevs, this.code.value, i);
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
      }
      if (this.code.value != 0) {
        this._debug.attrs = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug.attrs.arr = [];
        this.attrs = [];
        for (var i = 0; i < this.decl.attrs.length - 1; i++) {
          this._debug.attrs.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t_attrs = new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64, this._parent.lenAddress, this._parent.version);
          try {
            _t_attrs._read();
          } finally {
            this.attrs.push(_t_attrs);
          }
          this._debug.attrs.arr[i].end = this._io.pos;
        }
        this._debug.attrs.end = this._io.pos;
      }
    }
    Object.defineProperty(DebugEntry.prototype, 'decl', {
      get: function() {
        if (this._m_decl !== undefined)
          return this._m_decl;
        if (this.code.value != 0) {
          this._debug._m_decl = {  };
          this._m_decl = (this.isDirect ? this._parent.abbrevs.decls[this.code.value - 1] : this.search[this.search.length - 1].decl);
        }
        return this._m_decl;
      }
    });

    /**
     * Producers number abbreviations 1, 2, 3...; others are searched for. Codes are unique (DWARF 5, 7.5.3).
     */
    Object.defineProperty(DebugEntry.prototype, 'isDirect', {
      get: function() {
        if (this._m_isDirect !== undefined)
          return this._m_isDirect;
        this._debug._m_isDirect = {  };
        this._m_isDirect =  ((this.code.value < this._parent.abbrevs.decls.length) && (this._parent.abbrevs.decls[this.code.value - 1].code.value == this.code.value)) ;
        return this._m_isDirect;
      }
    });

    return DebugEntry;
  })();

  /**
   * Contents of .debug_sup, in a file that refers to a supplementary file and in that file itself.
   * @see DWARF 5, 7.3.6
   */

  var DebugSup = Dwarf.DebugSup = (function() {
    function DebugSup(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    DebugSup.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    DebugSup.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      this._debug.isSupplementary = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.isSupplementary = this._io.readU1();
      this._debug.isSupplementary.end = this._io.pos;
      this._debug.supFilename = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.supFilename = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.supFilename._read();
      this._debug.supFilename.end = this._io.pos;
      this._debug.lenSupChecksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSupChecksum = new Uleb128_.Uleb128(this._io, null, null);
      this.lenSupChecksum._read();
      this._debug.lenSupChecksum.end = this._io.pos;
      this._debug.supChecksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.supChecksum = this._io.readBytes(this.lenSupChecksum.value);
      this._debug.supChecksum.end = this._io.pos;
    }
    DebugSup.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      this._debug.isSupplementary = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.isSupplementary = this._io.readU1();
      this._debug.isSupplementary.end = this._io.pos;
      this._debug.supFilename = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.supFilename = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.supFilename._read();
      this._debug.supFilename.end = this._io.pos;
      this._debug.lenSupChecksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSupChecksum = new Uleb128_.Uleb128(this._io, null, null);
      this.lenSupChecksum._read();
      this._debug.lenSupChecksum.end = this._io.pos;
      this._debug.supChecksum = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.supChecksum = this._io.readBytes(this.lenSupChecksum.value);
      this._debug.supChecksum.end = this._io.pos;
    }

    return DebugSup;
  })();

  /**
   * DW_FORM_implicit_const occupies no space here; the value stands in the abbreviation.
   * @see DWARF 5, 7.5.3
   */

  var Elsewhere = Dwarf.Elsewhere = (function() {
    function Elsewhere(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Elsewhere.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Elsewhere.prototype._readLE = function() {
    }
    Elsewhere.prototype._readBE = function() {
    }

    return Elsewhere;
  })();

  /**
   * Contents of .gnu_debugaltlink, what GNU used before .debug_sup; the checksum is a build id.
   * @see {@link https://sourceware.org/dwz/|Source}
   */

  var GnuDebugaltlink = Dwarf.GnuDebugaltlink = (function() {
    function GnuDebugaltlink(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    GnuDebugaltlink.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    GnuDebugaltlink.prototype._readLE = function() {
      this._debug.fileName = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fileName = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.fileName._read();
      this._debug.fileName.end = this._io.pos;
      this._debug.buildId = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.buildId = this._io.readBytesFull();
      this._debug.buildId.end = this._io.pos;
    }
    GnuDebugaltlink.prototype._readBE = function() {
      this._debug.fileName = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.fileName = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.fileName._read();
      this._debug.fileName.end = this._io.pos;
      this._debug.buildId = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.buildId = this._io.readBytesFull();
      this._debug.buildId.end = this._io.pos;
    }

    return GnuDebugaltlink;
  })();

  /**
   * DW_FORM_indirect: the form stands in front of the value. It may be DW_FORM_indirect again, but not
   * DW_FORM_implicit_const, whose value would have no place.
   * @see DWARF 5, 7.5.3
   */

  var IndirectValue = Dwarf.IndirectValue = (function() {
    function IndirectValue(_io, _parent, _root, _is_le, is64, lenAddress, version) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.lenAddress = lenAddress;
      this.version = version;
      this._debug = {};

    }
    IndirectValue.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    IndirectValue.prototype._readLE = function() {
      this._debug.form = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      this.form._read();
      this._debug.form.end = this._io.pos;
      var _ = this.form;
      if (!(_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) {
        var _err = new KaitaiStream.ValidationExprError(this.form, this._io, "/types/indirect_value/seq/0");
        this._debug.form.validationError = _err;
        throw _err;
      }
      this._debug.actual = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.actual = new AttrValue(this._io, this, this._root, this._is_le, this.form.value, this.is64, this.lenAddress, this.version);
      this.actual._read();
      this._debug.actual.end = this._io.pos;
    }
    IndirectValue.prototype._readBE = function() {
      this._debug.form = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      this.form._read();
      this._debug.form.end = this._io.pos;
      var _ = this.form;
      if (!(_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) {
        var _err = new KaitaiStream.ValidationExprError(this.form, this._io, "/types/indirect_value/seq/0");
        this._debug.form.validationError = _err;
        throw _err;
      }
      this._debug.actual = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.actual = new AttrValue(this._io, this, this._root, this._is_le, this.form.value, this.is64, this.lenAddress, this.version);
      this.actual._read();
      this._debug.actual.end = this._io.pos;
    }

    return IndirectValue;
  })();

  /**
   * One directory or file.
   * @see DWARF 5, 6.2.4, items 16 and 20
   */

  var LineEntry = Dwarf.LineEntry = (function() {
    function LineEntry(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LineEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineEntry.prototype._readLE = function() {
      this._debug.fields = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.fields.arr = [];
      this.fields = [];
      for (var i = 0; i < this._parent.numFormats; i++) {
        this._debug.fields.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_fields = new AttrValue(this._io, this, this._root, this._is_le, this._parent.formats[i].form.value, this._parent.is64, this._parent.lenAddress, this._parent.version);
        try {
          _t_fields._read();
        } finally {
          this.fields.push(_t_fields);
        }
        this._debug.fields.arr[i].end = this._io.pos;
      }
      this._debug.fields.end = this._io.pos;
    }
    LineEntry.prototype._readBE = function() {
      this._debug.fields = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.fields.arr = [];
      this.fields = [];
      for (var i = 0; i < this._parent.numFormats; i++) {
        this._debug.fields.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_fields = new AttrValue(this._io, this, this._root, this._is_le, this._parent.formats[i].form.value, this._parent.is64, this._parent.lenAddress, this._parent.version);
        try {
          _t_fields._read();
        } finally {
          this.fields.push(_t_fields);
        }
        this._debug.fields.arr[i].end = this._io.pos;
      }
      this._debug.fields.end = this._io.pos;
    }

    return LineEntry;
  })();

  /**
   * @see DWARF 5, 6.2.4.1
   */

  var LineEntryFormat = Dwarf.LineEntryFormat = (function() {
    function LineEntryFormat(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LineEntryFormat.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineEntryFormat.prototype._readLE = function() {
      this._debug.contentType = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.contentType = new Uleb128_.Uleb128(this._io, null, null);
      this.contentType._read();
      this._debug.contentType.end = this._io.pos;
      this._debug.form = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      this.form._read();
      this._debug.form.end = this._io.pos;
      var _ = this.form;
      if (!( ((_.value != DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT) && (_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) )) {
        var _err = new KaitaiStream.ValidationExprError(this.form, this._io, "/types/line_entry_format/seq/1");
        this._debug.form.validationError = _err;
        throw _err;
      }
    }
    LineEntryFormat.prototype._readBE = function() {
      this._debug.contentType = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.contentType = new Uleb128_.Uleb128(this._io, null, null);
      this.contentType._read();
      this._debug.contentType.end = this._io.pos;
      this._debug.form = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      this.form._read();
      this._debug.form.end = this._io.pos;
      var _ = this.form;
      if (!( ((_.value != DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT) && (_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) )) {
        var _err = new KaitaiStream.ValidationExprError(this.form, this._io, "/types/line_entry_format/seq/1");
        this._debug.form.validationError = _err;
        throw _err;
      }
    }

    /**
     * No content may have a form without bytes, so that the fields of all entries are bounded by what is there.
     */

    return LineEntryFormat;
  })();

  /**
   * An empty name ends the list, and nothing follows it.
   * @see DWARF 4, 6.2.4, item 12
   */

  var LineFileV2 = Dwarf.LineFileV2 = (function() {
    function LineFileV2(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LineFileV2.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineFileV2.prototype._readLE = function() {
      this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.name._read();
      this._debug.name.end = this._io.pos;
      if (this.name.content.length != 0) {
        this._debug.directoryIndex = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.directoryIndex = new Uleb128_.Uleb128(this._io, null, null);
        this.directoryIndex._read();
        this._debug.directoryIndex.end = this._io.pos;
      }
      if (this.name.content.length != 0) {
        this._debug.mtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mtime = new Uleb128_.Uleb128(this._io, null, null);
        this.mtime._read();
        this._debug.mtime.end = this._io.pos;
      }
      if (this.name.content.length != 0) {
        this._debug.lenFile = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenFile = new Uleb128_.Uleb128(this._io, null, null);
        this.lenFile._read();
        this._debug.lenFile.end = this._io.pos;
      }
    }
    LineFileV2.prototype._readBE = function() {
      this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.name._read();
      this._debug.name.end = this._io.pos;
      if (this.name.content.length != 0) {
        this._debug.directoryIndex = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.directoryIndex = new Uleb128_.Uleb128(this._io, null, null);
        this.directoryIndex._read();
        this._debug.directoryIndex.end = this._io.pos;
      }
      if (this.name.content.length != 0) {
        this._debug.mtime = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mtime = new Uleb128_.Uleb128(this._io, null, null);
        this.mtime._read();
        this._debug.mtime.end = this._io.pos;
      }
      if (this.name.content.length != 0) {
        this._debug.lenFile = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenFile = new Uleb128_.Uleb128(this._io, null, null);
        this.lenFile._read();
        this._debug.lenFile.end = this._io.pos;
      }
    }

    return LineFileV2;
  })();

  /**
   * Line number program header; directories and files stand at its end.
   * @see DWARF 5, 6.2.4; DWARF 4, 6.2.4; DWARF 2, 6.2.4
   */

  var LineHeader = Dwarf.LineHeader = (function() {
    function LineHeader(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    LineHeader.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineHeader.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version >= 2)) {
        var _err = new KaitaiStream.ValidationLessThanError(2, this.version, this._io, "/types/line_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (!(this.version <= 5)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/line_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (this.version >= 5) {
        this._debug.lenAddress = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAddress = this._io.readU1();
        this._debug.lenAddress.end = this._io.pos;
      }
      if (this.version >= 5) {
        this._debug.lenSegmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenSegmentSelector = this._io.readU1();
        this._debug.lenSegmentSelector.end = this._io.pos;
      }
      this._debug.lenHeader = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenHeader = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.lenHeader._read();
      this._debug.lenHeader.end = this._io.pos;
      if (this.headerStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
      this._debug.lenMinimumInstruction = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenMinimumInstruction = this._io.readU1();
      this._debug.lenMinimumInstruction.end = this._io.pos;
      if (this.version >= 4) {
        this._debug.maximumOperationsPerInstruction = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.maximumOperationsPerInstruction = this._io.readU1();
        this._debug.maximumOperationsPerInstruction.end = this._io.pos;
      }
      this._debug.defaultIsStmt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.defaultIsStmt = this._io.readU1();
      this._debug.defaultIsStmt.end = this._io.pos;
      this._debug.lineBase = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lineBase = this._io.readS1();
      this._debug.lineBase.end = this._io.pos;
      this._debug.lineRange = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lineRange = this._io.readU1();
      this._debug.lineRange.end = this._io.pos;
      this._debug.opcodeBase = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.opcodeBase = this._io.readU1();
      this._debug.opcodeBase.end = this._io.pos;
      this._debug.standardOpcodeLengths = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.standardOpcodeLengths.arr = [];
      this.standardOpcodeLengths = [];
      for (var i = 0; i < (this.opcodeBase == 0 ? 0 : this.opcodeBase - 1); i++) {
        this._debug.standardOpcodeLengths.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.standardOpcodeLengths.push(this._io.readU1());
        this._debug.standardOpcodeLengths.arr[i].end = this._io.pos;
      }
      this._debug.standardOpcodeLengths.end = this._io.pos;
      if (this.version < 5) {
        this._debug.tablesV2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.tablesV2 = new LineTablesV2(this._io, this, this._root, this._is_le);
        this.tablesV2._read();
        this._debug.tablesV2.end = this._io.pos;
      }
      if (this.version >= 5) {
        this._debug.directories = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.directories = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        this.directories._read();
        this._debug.directories.end = this._io.pos;
      }
      if (this.version >= 5) {
        this._debug.files = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.files = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        this.files._read();
        this._debug.files.end = this._io.pos;
      }
    }
    LineHeader.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version >= 2)) {
        var _err = new KaitaiStream.ValidationLessThanError(2, this.version, this._io, "/types/line_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (!(this.version <= 5)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/line_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (this.version >= 5) {
        this._debug.lenAddress = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAddress = this._io.readU1();
        this._debug.lenAddress.end = this._io.pos;
      }
      if (this.version >= 5) {
        this._debug.lenSegmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenSegmentSelector = this._io.readU1();
        this._debug.lenSegmentSelector.end = this._io.pos;
      }
      this._debug.lenHeader = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenHeader = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.lenHeader._read();
      this._debug.lenHeader.end = this._io.pos;
      if (this.headerStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
      this._debug.lenMinimumInstruction = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenMinimumInstruction = this._io.readU1();
      this._debug.lenMinimumInstruction.end = this._io.pos;
      if (this.version >= 4) {
        this._debug.maximumOperationsPerInstruction = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.maximumOperationsPerInstruction = this._io.readU1();
        this._debug.maximumOperationsPerInstruction.end = this._io.pos;
      }
      this._debug.defaultIsStmt = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.defaultIsStmt = this._io.readU1();
      this._debug.defaultIsStmt.end = this._io.pos;
      this._debug.lineBase = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lineBase = this._io.readS1();
      this._debug.lineBase.end = this._io.pos;
      this._debug.lineRange = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lineRange = this._io.readU1();
      this._debug.lineRange.end = this._io.pos;
      this._debug.opcodeBase = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.opcodeBase = this._io.readU1();
      this._debug.opcodeBase.end = this._io.pos;
      this._debug.standardOpcodeLengths = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.standardOpcodeLengths.arr = [];
      this.standardOpcodeLengths = [];
      for (var i = 0; i < (this.opcodeBase == 0 ? 0 : this.opcodeBase - 1); i++) {
        this._debug.standardOpcodeLengths.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.standardOpcodeLengths.push(this._io.readU1());
        this._debug.standardOpcodeLengths.arr[i].end = this._io.pos;
      }
      this._debug.standardOpcodeLengths.end = this._io.pos;
      if (this.version < 5) {
        this._debug.tablesV2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.tablesV2 = new LineTablesV2(this._io, this, this._root, this._is_le);
        this.tablesV2._read();
        this._debug.tablesV2.end = this._io.pos;
      }
      if (this.version >= 5) {
        this._debug.directories = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.directories = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        this.directories._read();
        this._debug.directories.end = this._io.pos;
      }
      if (this.version >= 5) {
        this._debug.files = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.files = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        this.files._read();
        this._debug.files.end = this._io.pos;
      }
    }

    /**
     * Where `len_header` counts from, evaluated by `mark`.
     */
    Object.defineProperty(LineHeader.prototype, 'headerStart', {
      get: function() {
        if (this._m_headerStart !== undefined)
          return this._m_headerStart;
        this._debug._m_headerStart = {  };
        this._m_headerStart = this._io.pos;
        return this._m_headerStart;
      }
    });

    return LineHeader;
  })();

  /**
   * Directories or files, with a description of their fields in front.
   * @see DWARF 5, 6.2.4, items 13 to 20
   */

  var LineTableV5 = Dwarf.LineTableV5 = (function() {
    function LineTableV5(_io, _parent, _root, _is_le, is64, lenAddress, version) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.lenAddress = lenAddress;
      this.version = version;
      this._debug = {};

    }
    LineTableV5.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineTableV5.prototype._readLE = function() {
      this._debug.numFormats = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numFormats = this._io.readU1();
      this._debug.numFormats.end = this._io.pos;
      this._debug.formats = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.formats.arr = [];
      this.formats = [];
      for (var i = 0; i < this.numFormats; i++) {
        this._debug.formats.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_formats = new LineEntryFormat(this._io, this, this._root, this._is_le);
        try {
          _t_formats._read();
        } finally {
          this.formats.push(_t_formats);
        }
        this._debug.formats.arr[i].end = this._io.pos;
      }
      this._debug.formats.end = this._io.pos;
      this._debug.numEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numEntries = new Uleb128_.Uleb128(this._io, null, null);
      this.numEntries._read();
      this._debug.numEntries.end = this._io.pos;
      var _ = this.numEntries;
      if (!(_.value <= this._io.size - this._io.pos)) {
        var _err = new KaitaiStream.ValidationExprError(this.numEntries, this._io, "/types/line_table_v5/seq/2");
        this._debug.numEntries.validationError = _err;
        throw _err;
      }
      this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.entries.arr = [];
      this.entries = [];
      for (var i = 0; i < this.numEntries.value; i++) {
        this._debug.entries.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_entries = new LineEntry(this._io, this, this._root, this._is_le);
        try {
          _t_entries._read();
        } finally {
          this.entries.push(_t_entries);
        }
        this._debug.entries.arr[i].end = this._io.pos;
      }
      this._debug.entries.end = this._io.pos;
    }
    LineTableV5.prototype._readBE = function() {
      this._debug.numFormats = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numFormats = this._io.readU1();
      this._debug.numFormats.end = this._io.pos;
      this._debug.formats = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.formats.arr = [];
      this.formats = [];
      for (var i = 0; i < this.numFormats; i++) {
        this._debug.formats.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_formats = new LineEntryFormat(this._io, this, this._root, this._is_le);
        try {
          _t_formats._read();
        } finally {
          this.formats.push(_t_formats);
        }
        this._debug.formats.arr[i].end = this._io.pos;
      }
      this._debug.formats.end = this._io.pos;
      this._debug.numEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numEntries = new Uleb128_.Uleb128(this._io, null, null);
      this.numEntries._read();
      this._debug.numEntries.end = this._io.pos;
      var _ = this.numEntries;
      if (!(_.value <= this._io.size - this._io.pos)) {
        var _err = new KaitaiStream.ValidationExprError(this.numEntries, this._io, "/types/line_table_v5/seq/2");
        this._debug.numEntries.validationError = _err;
        throw _err;
      }
      this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.entries.arr = [];
      this.entries = [];
      for (var i = 0; i < this.numEntries.value; i++) {
        this._debug.entries.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_entries = new LineEntry(this._io, this, this._root, this._is_le);
        try {
          _t_entries._read();
        } finally {
          this.entries.push(_t_entries);
        }
        this._debug.entries.arr[i].end = this._io.pos;
      }
      this._debug.entries.end = this._io.pos;
    }

    /**
     * Without fields, entries have no bytes, and the count would be the only bound.
     */

    return LineTableV5;
  })();

  /**
   * Each list ends with an empty string.
   * @see DWARF 4, 6.2.4, items 11 and 12
   */

  var LineTablesV2 = Dwarf.LineTablesV2 = (function() {
    function LineTablesV2(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LineTablesV2.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineTablesV2.prototype._readLE = function() {
      this._debug.includeDirectories = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.includeDirectories.arr = [];
      this.includeDirectories = [];
      var i = 0;
      do {
        this._debug.includeDirectories.arr[this.includeDirectories.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_includeDirectories = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        try {
          _t_includeDirectories._read();
        } finally {
          var _ = _t_includeDirectories;
          this.includeDirectories.push(_);
        }
        this._debug.includeDirectories.arr[this.includeDirectories.length - 1].end = this._io.pos;
        i++;
      } while (!(_.content.length == 0));
      this._debug.includeDirectories.end = this._io.pos;
      this._debug.fileNames = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.fileNames.arr = [];
      this.fileNames = [];
      var i = 0;
      do {
        this._debug.fileNames.arr[this.fileNames.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_fileNames = new LineFileV2(this._io, this, this._root, this._is_le);
        try {
          _t_fileNames._read();
        } finally {
          var _ = _t_fileNames;
          this.fileNames.push(_);
        }
        this._debug.fileNames.arr[this.fileNames.length - 1].end = this._io.pos;
        i++;
      } while (!(_.name.content.length == 0));
      this._debug.fileNames.end = this._io.pos;
    }
    LineTablesV2.prototype._readBE = function() {
      this._debug.includeDirectories = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.includeDirectories.arr = [];
      this.includeDirectories = [];
      var i = 0;
      do {
        this._debug.includeDirectories.arr[this.includeDirectories.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_includeDirectories = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        try {
          _t_includeDirectories._read();
        } finally {
          var _ = _t_includeDirectories;
          this.includeDirectories.push(_);
        }
        this._debug.includeDirectories.arr[this.includeDirectories.length - 1].end = this._io.pos;
        i++;
      } while (!(_.content.length == 0));
      this._debug.includeDirectories.end = this._io.pos;
      this._debug.fileNames = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.fileNames.arr = [];
      this.fileNames = [];
      var i = 0;
      do {
        this._debug.fileNames.arr[this.fileNames.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_fileNames = new LineFileV2(this._io, this, this._root, this._is_le);
        try {
          _t_fileNames._read();
        } finally {
          var _ = _t_fileNames;
          this.fileNames.push(_);
        }
        this._debug.fileNames.arr[this.fileNames.length - 1].end = this._io.pos;
        i++;
      } while (!(_.name.content.length == 0));
      this._debug.fileNames.end = this._io.pos;
    }

    return LineTablesV2;
  })();

  /**
   * @see DWARF 5, 6.2.4
   */

  var LineUnit = Dwarf.LineUnit = (function() {
    function LineUnit(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LineUnit.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LineUnit.prototype._readLE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LineHeader(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    LineUnit.prototype._readBE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LineHeader(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }

    return LineUnit;
  })();

  /**
   * DW_FORM_flag_present occupies no space and is true.
   * @see DWARF 5, 7.5.5
   */

  var Present = Dwarf.Present = (function() {
    function Present(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Present.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Present.prototype._readLE = function() {
    }
    Present.prototype._readBE = function() {
    }
    Object.defineProperty(Present.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._debug._m_value = {  };
        this._m_value = 1;
        return this._m_value;
      }
    });

    return Present;
  })();

  /**
   * Offset into .debug_info. It had the size of an address in DWARF 2 and has that of an offset since DWARF 3.
   * @see DWARF 3, 7.5.4; DWARF 2, 7.5.4
   */

  var RefAddr = Dwarf.RefAddr = (function() {
    function RefAddr(_io, _parent, _root, _is_le, is64, lenAddress, version) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.lenAddress = lenAddress;
      this.version = version;
      this._debug = {};

    }
    RefAddr.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    RefAddr.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.version < 3) {
      case false:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case true:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        this.value._read();
        break;
      }
      this._debug.value.end = this._io.pos;
    }
    RefAddr.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.version < 3) {
      case false:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.value._read();
        break;
      case true:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        this.value._read();
        break;
      }
      this._debug.value.end = this._io.pos;
    }

    return RefAddr;
  })();

  var StrOffsetsBody = Dwarf.StrOffsetsBody = (function() {
    function StrOffsetsBody(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    StrOffsetsBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    StrOffsetsBody.prototype._readLE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new StrOffsetsHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.ofsStrings = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsStrings.arr = [];
      this.ofsStrings = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.ofsStrings.arr[this.ofsStrings.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsStrings = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsStrings._read();
        } finally {
          this.ofsStrings.push(_t_ofsStrings);
        }
        this._debug.ofsStrings.arr[this.ofsStrings.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.ofsStrings.end = this._io.pos;
    }
    StrOffsetsBody.prototype._readBE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new StrOffsetsHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.ofsStrings = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsStrings.arr = [];
      this.ofsStrings = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.ofsStrings.arr[this.ofsStrings.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsStrings = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsStrings._read();
        } finally {
          this.ofsStrings.push(_t_ofsStrings);
        }
        this._debug.ofsStrings.arr[this.ofsStrings.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.ofsStrings.end = this._io.pos;
    }

    return StrOffsetsBody;
  })();

  /**
   * The whole of a .debug_str_offsets.dwo as GNU wrote it before DWARF 5, without header.
   * @see {@link https://gcc.gnu.org/wiki/DebugFission|Source}
   */

  var StrOffsetsGnu = Dwarf.StrOffsetsGnu = (function() {
    function StrOffsetsGnu(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    StrOffsetsGnu.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    StrOffsetsGnu.prototype._readLE = function() {
      this._debug.ofsStrings = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsStrings.arr = [];
      this.ofsStrings = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.ofsStrings.arr[this.ofsStrings.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsStrings = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsStrings._read();
        } finally {
          this.ofsStrings.push(_t_ofsStrings);
        }
        this._debug.ofsStrings.arr[this.ofsStrings.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.ofsStrings.end = this._io.pos;
    }
    StrOffsetsGnu.prototype._readBE = function() {
      this._debug.ofsStrings = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsStrings.arr = [];
      this.ofsStrings = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.ofsStrings.arr[this.ofsStrings.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsStrings = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsStrings._read();
        } finally {
          this.ofsStrings.push(_t_ofsStrings);
        }
        this._debug.ofsStrings.arr[this.ofsStrings.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.ofsStrings.end = this._io.pos;
    }

    return StrOffsetsGnu;
  })();

  /**
   * What stands between the initial length and the first offset, which DW_AT_str_offsets_base points to.
   * @see DWARF 5, 7.26
   */

  var StrOffsetsHeader = Dwarf.StrOffsetsHeader = (function() {
    function StrOffsetsHeader(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    StrOffsetsHeader.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    StrOffsetsHeader.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/str_offsets_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readU2le();
      this._debug.padding.end = this._io.pos;
    }
    StrOffsetsHeader.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/str_offsets_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readU2be();
      this._debug.padding.end = this._io.pos;
    }

    return StrOffsetsHeader;
  })();

  /**
   * The string ofs_strings of one unit.
   * @see DWARF 5, 7.26
   */

  var StrOffsetsTable = Dwarf.StrOffsetsTable = (function() {
    function StrOffsetsTable(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    StrOffsetsTable.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    StrOffsetsTable.prototype._readLE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new StrOffsetsBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    StrOffsetsTable.prototype._readBE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new StrOffsetsBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }

    return StrOffsetsTable;
  })();

  /**
   * One unit of .debug_info or .debug_types.
   * @see DWARF 5, 7.5.1; DWARF 4, 7.5.1.2
   */

  var Unit = Dwarf.Unit = (function() {
    function Unit(_io, _parent, _root, _is_le, inDebugTypes) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.inDebugTypes = inDebugTypes;
      this._debug = {};

    }
    Unit.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Unit.prototype._readLE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new UnitBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64, this.inDebugTypes);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    Unit.prototype._readBE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new UnitBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64, this.inDebugTypes);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }

    return Unit;
  })();

  /**
   * What follows the initial length. Positions count from there.
   * @see DWARF 5, 7.5.1.1 to 7.5.1.3
   */

  var UnitBody = Dwarf.UnitBody = (function() {
    function UnitBody(_io, _parent, _root, _is_le, is64, inDebugTypes) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.inDebugTypes = inDebugTypes;
      this._debug = {};

    }
    UnitBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    UnitBody.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version >= 2)) {
        var _err = new KaitaiStream.ValidationLessThanError(2, this.version, this._io, "/types/unit_body/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (!(this.version <= 5)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/unit_body/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (this.version >= 5) {
        this._debug.unitTypeV5 = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DwarfEnums.DwUt" };
        this.unitTypeV5 = this._io.readU1();
        this._debug.unitTypeV5.end = this._io.pos;
        if (!( ((this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.UT_TYPE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.PARTIAL) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SKELETON) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) )) {
          var _err = new KaitaiStream.ValidationNotAnyOfError(this.unitTypeV5, this._io, "/types/unit_body/seq/1");
          this._debug.unitTypeV5.validationError = _err;
          throw _err;
        }
      }
      if (this.version >= 5) {
        this._debug.lenAddressV5 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAddressV5 = this._io.readU1();
        this._debug.lenAddressV5.end = this._io.pos;
      }
      this._debug.ofsDebugAbbrev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDebugAbbrev = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsDebugAbbrev._read();
      this._debug.ofsDebugAbbrev.end = this._io.pos;
      if (this.version < 5) {
        this._debug.lenAddressV2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAddressV2 = this._io.readU1();
        this._debug.lenAddressV2.end = this._io.pos;
      }
      if (this.hasDwoId) {
        this._debug.dwoId = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.dwoId = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.dwoId._read();
        this._debug.dwoId.end = this._io.pos;
      }
      if (this.isTypeUnit) {
        this._debug.typeSignature = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.typeSignature = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.typeSignature._read();
        this._debug.typeSignature.end = this._io.pos;
      }
      if (this.isTypeUnit) {
        this._debug.ofsType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.ofsType = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.ofsType._read();
        this._debug.ofsType.end = this._io.pos;
      }
      if (this.diesStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }
    UnitBody.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version >= 2)) {
        var _err = new KaitaiStream.ValidationLessThanError(2, this.version, this._io, "/types/unit_body/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (!(this.version <= 5)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/unit_body/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (this.version >= 5) {
        this._debug.unitTypeV5 = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "DwarfEnums.DwUt" };
        this.unitTypeV5 = this._io.readU1();
        this._debug.unitTypeV5.end = this._io.pos;
        if (!( ((this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.UT_TYPE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.PARTIAL) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SKELETON) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) )) {
          var _err = new KaitaiStream.ValidationNotAnyOfError(this.unitTypeV5, this._io, "/types/unit_body/seq/1");
          this._debug.unitTypeV5.validationError = _err;
          throw _err;
        }
      }
      if (this.version >= 5) {
        this._debug.lenAddressV5 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAddressV5 = this._io.readU1();
        this._debug.lenAddressV5.end = this._io.pos;
      }
      this._debug.ofsDebugAbbrev = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDebugAbbrev = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsDebugAbbrev._read();
      this._debug.ofsDebugAbbrev.end = this._io.pos;
      if (this.version < 5) {
        this._debug.lenAddressV2 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAddressV2 = this._io.readU1();
        this._debug.lenAddressV2.end = this._io.pos;
      }
      if (this.hasDwoId) {
        this._debug.dwoId = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.dwoId = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.dwoId._read();
        this._debug.dwoId.end = this._io.pos;
      }
      if (this.isTypeUnit) {
        this._debug.typeSignature = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.typeSignature = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.typeSignature._read();
        this._debug.typeSignature.end = this._io.pos;
      }
      if (this.isTypeUnit) {
        this._debug.ofsType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.ofsType = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        this.ofsType._read();
        this._debug.ofsType.end = this._io.pos;
      }
      if (this.diesStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }
    Object.defineProperty(UnitBody.prototype, 'abbrevs', {
      get: function() {
        if (this._m_abbrevs !== undefined)
          return this._m_abbrevs;
        var io = this._root.abbrevIo;
        var _pos = io.pos;
        io.seek(this.ofsDebugAbbrev.value);
        if (this._is_le) {
          this._debug._m_abbrevs = { start: io.pos, ioOffset: io.byteOffset };
          this._m_abbrevs = new AbbrevTable(io, this, this._root, this._is_le);
          this._m_abbrevs._read();
          this._debug._m_abbrevs.end = io.pos;
        } else {
          this._debug._m_abbrevs = { start: io.pos, ioOffset: io.byteOffset };
          this._m_abbrevs = new AbbrevTable(io, this, this._root, this._is_le);
          this._m_abbrevs._read();
          this._debug._m_abbrevs.end = io.pos;
        }
        io.seek(_pos);
        return this._m_abbrevs;
      }
    });

    /**
     * All entries, null entries included, as a flat list.
     */
    Object.defineProperty(UnitBody.prototype, 'dies', {
      get: function() {
        if (this._m_dies !== undefined)
          return this._m_dies;
        var _pos = this._io.pos;
        this._io.seek(this.diesStart);
        this._debug._m_dies = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug._m_dies.arr = [];
        if (this._is_le) {
          this._m_dies = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_dies.arr[this._m_dies.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_dies = new DebugEntry(this._io, this, this._root, this._is_le);
            try {
              _t__m_dies._read();
            } finally {
              this._m_dies.push(_t__m_dies);
            }
            this._debug._m_dies.arr[this._m_dies.length - 1].end = this._io.pos;
            i++;
          }
        } else {
          this._m_dies = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_dies.arr[this._m_dies.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_dies = new DebugEntry(this._io, this, this._root, this._is_le);
            try {
              _t__m_dies._read();
            } finally {
              this._m_dies.push(_t__m_dies);
            }
            this._debug._m_dies.arr[this._m_dies.length - 1].end = this._io.pos;
            i++;
          }
        }
        this._debug._m_dies.end = this._io.pos;
        this._io.seek(_pos);
        return this._m_dies;
      }
    });

    /**
     * Position of the unit DIE, evaluated by `mark`, that is, where the header ends.
     */
    Object.defineProperty(UnitBody.prototype, 'diesStart', {
      get: function() {
        if (this._m_diesStart !== undefined)
          return this._m_diesStart;
        this._debug._m_diesStart = {  };
        this._m_diesStart = this._io.pos;
        return this._m_diesStart;
      }
    });
    Object.defineProperty(UnitBody.prototype, 'hasDwoId', {
      get: function() {
        if (this._m_hasDwoId !== undefined)
          return this._m_hasDwoId;
        this._debug._m_hasDwoId = {  };
        this._m_hasDwoId =  ((this.unitType == DwarfEnums_.DwarfEnums.DwUt.SKELETON) || (this.unitType == DwarfEnums_.DwarfEnums.DwUt.SPLIT_COMPILE)) ;
        return this._m_hasDwoId;
      }
    });
    Object.defineProperty(UnitBody.prototype, 'isTypeUnit', {
      get: function() {
        if (this._m_isTypeUnit !== undefined)
          return this._m_isTypeUnit;
        this._debug._m_isTypeUnit = {  };
        this._m_isTypeUnit =  ((this.unitType == DwarfEnums_.DwarfEnums.DwUt.UT_TYPE) || (this.unitType == DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) ;
        return this._m_isTypeUnit;
      }
    });

    /**
     * What does not need the rest.
     */
    Object.defineProperty(UnitBody.prototype, 'kind', {
      get: function() {
        if (this._m_kind !== undefined)
          return this._m_kind;
        var _pos = this._io.pos;
        this._io.seek(0);
        if (this._is_le) {
          this._debug._m_kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._m_kind = new UnitKind(this._io, this, this._root, this._is_le);
          this._m_kind._read();
          this._debug._m_kind.end = this._io.pos;
        } else {
          this._debug._m_kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._m_kind = new UnitKind(this._io, this, this._root, this._is_le);
          this._m_kind._read();
          this._debug._m_kind.end = this._io.pos;
        }
        this._io.seek(_pos);
        return this._m_kind;
      }
    });
    Object.defineProperty(UnitBody.prototype, 'lenAddress', {
      get: function() {
        if (this._m_lenAddress !== undefined)
          return this._m_lenAddress;
        this._debug._m_lenAddress = {  };
        this._m_lenAddress = (this.version >= 5 ? this.lenAddressV5 : this.lenAddressV2);
        return this._m_lenAddress;
      }
    });

    /**
     * Before version 5 only the section and the unit DIE's tag tell.
     */
    Object.defineProperty(UnitBody.prototype, 'unitType', {
      get: function() {
        if (this._m_unitType !== undefined)
          return this._m_unitType;
        this._debug._m_unitType = { enumName: "DwarfEnums.DwUt" };
        this._m_unitType = (this.version >= 5 ? this.unitTypeV5 : (this.inDebugTypes ? DwarfEnums_.DwarfEnums.DwUt.UT_TYPE : DwarfEnums_.DwarfEnums.DwUt.COMPILE));
        return this._m_unitType;
      }
    });

    return UnitBody;
  })();

  /**
   * The start of a unit's body, by which one that cannot be read is known.
   * @see DWARF 5, 7.5.1
   */

  var UnitKind = Dwarf.UnitKind = (function() {
    function UnitKind(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    UnitKind.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    UnitKind.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (this.version >= 5) {
        this._debug.unitType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.unitType = this._io.readU1();
        this._debug.unitType.end = this._io.pos;
      }
    }
    UnitKind.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (this.version >= 5) {
        this._debug.unitType = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.unitType = this._io.readU1();
        this._debug.unitType.end = this._io.pos;
      }
    }
    Object.defineProperty(UnitKind.prototype, 'hasKnownType', {
      get: function() {
        if (this._m_hasKnownType !== undefined)
          return this._m_hasKnownType;
        this._debug._m_hasKnownType = {  };
        this._m_hasKnownType =  ((this.version < 5) || ( ((this.unitType >= DwarfEnums_.DwarfEnums.DwUt.COMPILE) && (this.unitType <= DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) )) ;
        return this._m_hasKnownType;
      }
    });
    Object.defineProperty(UnitKind.prototype, 'hasKnownVersion', {
      get: function() {
        if (this._m_hasKnownVersion !== undefined)
          return this._m_hasKnownVersion;
        this._debug._m_hasKnownVersion = {  };
        this._m_hasKnownVersion =  ((this.version >= 2) && (this.version <= 5)) ;
        return this._m_hasKnownVersion;
      }
    });

    return UnitKind;
  })();

  /**
   * Of .debug_abbrev.
   */
  Object.defineProperty(Dwarf.prototype, 'abbrevTables', {
    get: function() {
      if (this._m_abbrevTables !== undefined)
        return this._m_abbrevTables;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_abbrevTables = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_abbrevTables.arr = [];
      if (this._is_le) {
        this._m_abbrevTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_abbrevTables.arr[this._m_abbrevTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_abbrevTables = new AbbrevTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_abbrevTables._read();
          } finally {
            this._m_abbrevTables.push(_t__m_abbrevTables);
          }
          this._debug._m_abbrevTables.arr[this._m_abbrevTables.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_abbrevTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_abbrevTables.arr[this._m_abbrevTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_abbrevTables = new AbbrevTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_abbrevTables._read();
          } finally {
            this._m_abbrevTables.push(_t__m_abbrevTables);
          }
          this._debug._m_abbrevTables.arr[this._m_abbrevTables.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_abbrevTables.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_abbrevTables;
    }
  });

  /**
   * Of .gnu_debugaltlink.
   */
  Object.defineProperty(Dwarf.prototype, 'altlink', {
    get: function() {
      if (this._m_altlink !== undefined)
        return this._m_altlink;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._debug._m_altlink = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_altlink = new GnuDebugaltlink(this._io, this, this._root, this._is_le);
        this._m_altlink._read();
        this._debug._m_altlink.end = this._io.pos;
      } else {
        this._debug._m_altlink = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_altlink = new GnuDebugaltlink(this._io, this, this._root, this._is_le);
        this._m_altlink._read();
        this._debug._m_altlink.end = this._io.pos;
      }
      this._io.seek(_pos);
      return this._m_altlink;
    }
  });

  /**
   * Of .debug_str_offsets.dwo before DWARF 5, in the 32-bit format.
   */
  Object.defineProperty(Dwarf.prototype, 'gnuStrOffsets', {
    get: function() {
      if (this._m_gnuStrOffsets !== undefined)
        return this._m_gnuStrOffsets;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._debug._m_gnuStrOffsets = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_gnuStrOffsets = new StrOffsetsGnu(this._io, this, this._root, this._is_le, false);
        this._m_gnuStrOffsets._read();
        this._debug._m_gnuStrOffsets.end = this._io.pos;
      } else {
        this._debug._m_gnuStrOffsets = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_gnuStrOffsets = new StrOffsetsGnu(this._io, this, this._root, this._is_le, false);
        this._m_gnuStrOffsets._read();
        this._debug._m_gnuStrOffsets.end = this._io.pos;
      }
      this._io.seek(_pos);
      return this._m_gnuStrOffsets;
    }
  });

  /**
   * Of .debug_info.
   */
  Object.defineProperty(Dwarf.prototype, 'infoUnits', {
    get: function() {
      if (this._m_infoUnits !== undefined)
        return this._m_infoUnits;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_infoUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_infoUnits.arr = [];
      if (this._is_le) {
        this._m_infoUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_infoUnits.arr[this._m_infoUnits.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_infoUnits = new Unit(this._io, this, this._root, this._is_le, false);
          try {
            _t__m_infoUnits._read();
          } finally {
            this._m_infoUnits.push(_t__m_infoUnits);
          }
          this._debug._m_infoUnits.arr[this._m_infoUnits.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_infoUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_infoUnits.arr[this._m_infoUnits.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_infoUnits = new Unit(this._io, this, this._root, this._is_le, false);
          try {
            _t__m_infoUnits._read();
          } finally {
            this._m_infoUnits.push(_t__m_infoUnits);
          }
          this._debug._m_infoUnits.arr[this._m_infoUnits.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_infoUnits.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_infoUnits;
    }
  });

  /**
   * Of .debug_line.
   */
  Object.defineProperty(Dwarf.prototype, 'lineUnits', {
    get: function() {
      if (this._m_lineUnits !== undefined)
        return this._m_lineUnits;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_lineUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_lineUnits.arr = [];
      if (this._is_le) {
        this._m_lineUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_lineUnits.arr[this._m_lineUnits.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_lineUnits = new LineUnit(this._io, this, this._root, this._is_le);
          try {
            _t__m_lineUnits._read();
          } finally {
            this._m_lineUnits.push(_t__m_lineUnits);
          }
          this._debug._m_lineUnits.arr[this._m_lineUnits.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_lineUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_lineUnits.arr[this._m_lineUnits.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_lineUnits = new LineUnit(this._io, this, this._root, this._is_le);
          try {
            _t__m_lineUnits._read();
          } finally {
            this._m_lineUnits.push(_t__m_lineUnits);
          }
          this._debug._m_lineUnits.arr[this._m_lineUnits.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_lineUnits.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_lineUnits;
    }
  });

  /**
   * Of .debug_str_offsets, and of .debug_str_offsets.dwo since DWARF 5.
   */
  Object.defineProperty(Dwarf.prototype, 'strOffsetsTables', {
    get: function() {
      if (this._m_strOffsetsTables !== undefined)
        return this._m_strOffsetsTables;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_strOffsetsTables = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_strOffsetsTables.arr = [];
      if (this._is_le) {
        this._m_strOffsetsTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_strOffsetsTables.arr[this._m_strOffsetsTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_strOffsetsTables = new StrOffsetsTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_strOffsetsTables._read();
          } finally {
            this._m_strOffsetsTables.push(_t__m_strOffsetsTables);
          }
          this._debug._m_strOffsetsTables.arr[this._m_strOffsetsTables.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_strOffsetsTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_strOffsetsTables.arr[this._m_strOffsetsTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_strOffsetsTables = new StrOffsetsTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_strOffsetsTables._read();
          } finally {
            this._m_strOffsetsTables.push(_t__m_strOffsetsTables);
          }
          this._debug._m_strOffsetsTables.arr[this._m_strOffsetsTables.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_strOffsetsTables.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_strOffsetsTables;
    }
  });

  /**
   * Of .debug_sup.
   */
  Object.defineProperty(Dwarf.prototype, 'sup', {
    get: function() {
      if (this._m_sup !== undefined)
        return this._m_sup;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._debug._m_sup = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_sup = new DebugSup(this._io, this, this._root, this._is_le);
        this._m_sup._read();
        this._debug._m_sup.end = this._io.pos;
      } else {
        this._debug._m_sup = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_sup = new DebugSup(this._io, this, this._root, this._is_le);
        this._m_sup._read();
        this._debug._m_sup.end = this._io.pos;
      }
      this._io.seek(_pos);
      return this._m_sup;
    }
  });

  /**
   * Of .debug_types.
   */
  Object.defineProperty(Dwarf.prototype, 'typeUnits', {
    get: function() {
      if (this._m_typeUnits !== undefined)
        return this._m_typeUnits;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_typeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_typeUnits.arr = [];
      if (this._is_le) {
        this._m_typeUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_typeUnits.arr[this._m_typeUnits.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_typeUnits = new Unit(this._io, this, this._root, this._is_le, true);
          try {
            _t__m_typeUnits._read();
          } finally {
            this._m_typeUnits.push(_t__m_typeUnits);
          }
          this._debug._m_typeUnits.arr[this._m_typeUnits.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_typeUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_typeUnits.arr[this._m_typeUnits.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_typeUnits = new Unit(this._io, this, this._root, this._is_le, true);
          try {
            _t__m_typeUnits._read();
          } finally {
            this._m_typeUnits.push(_t__m_typeUnits);
          }
          this._debug._m_typeUnits.arr[this._m_typeUnits.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_typeUnits.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_typeUnits;
    }
  });

  /**
   * Whether the most significant byte comes first, which DWARF does not record itself.
   */

  /**
   * The section .debug_abbrev, without which the entries of units cannot be decoded.
   */

  return Dwarf;
})();
export { Dwarf };
