// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
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

    this._read();
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

      this._read();
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
      this.inTable = this._io.readBytes(0);
      var _ = this.inTable;
      if (!(this.i < this.table.decls.length - 1)) {
        throw new KaitaiStream.ValidationExprError(this.inTable, this._io, "/types/abbrev_candidate/seq/0");
      }
    }
    AbbrevCandidate.prototype._readBE = function() {
      this.inTable = this._io.readBytes(0);
      var _ = this.inTable;
      if (!(this.i < this.table.decls.length - 1)) {
        throw new KaitaiStream.ValidationExprError(this.inTable, this._io, "/types/abbrev_candidate/seq/0");
      }
    }
    Object.defineProperty(AbbrevCandidate.prototype, 'decl', {
      get: function() {
        if (this._m_decl !== undefined)
          return this._m_decl;
        this._m_decl = this.table.decls[this.i];
        return this._m_decl;
      }
    });
    Object.defineProperty(AbbrevCandidate.prototype, 'found', {
      get: function() {
        if (this._m_found !== undefined)
          return this._m_found;
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

      this._read();
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
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      if (this.code.value != 0) {
        this.tag = new Uleb128_.Uleb128(this._io, null, null);
      }
      if (this.code.value != 0) {
        this.children = this._io.readU1();
      }
      if (this.code.value != 0) {
        this.attrs = [];
        var i = 0;
        do {
          var _ = new AttrSpec(this._io, this, this._root, this._is_le);
          this.attrs.push(_);
          i++;
        } while (!( ((_.at.value == 0) && (_.form.value == 0)) ));
      }
    }
    AbbrevDecl.prototype._readBE = function() {
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      if (this.code.value != 0) {
        this.tag = new Uleb128_.Uleb128(this._io, null, null);
      }
      if (this.code.value != 0) {
        this.children = this._io.readU1();
      }
      if (this.code.value != 0) {
        this.attrs = [];
        var i = 0;
        do {
          var _ = new AttrSpec(this._io, this, this._root, this._is_le);
          this.attrs.push(_);
          i++;
        } while (!( ((_.at.value == 0) && (_.form.value == 0)) ));
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

      this._read();
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
      this.decls = [];
      var i = 0;
      do {
        var _ = new AbbrevDecl(this._io, this, this._root, this._is_le);
        this.decls.push(_);
        i++;
      } while (!(_.code.value == 0));
    }
    AbbrevTable.prototype._readBE = function() {
      this.decls = [];
      var i = 0;
      do {
        var _ = new AbbrevDecl(this._io, this, this._root, this._is_le);
        this.decls.push(_);
        i++;
      } while (!(_.code.value == 0));
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

      this._read();
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
      this.index = new Uleb128_.Uleb128(this._io, null, null);
      this.offset = this._io.readU4le();
    }
    AddrxOffset.prototype._readBE = function() {
      this.index = new Uleb128_.Uleb128(this._io, null, null);
      this.offset = this._io.readU4be();
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

      this._read();
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
      this.at = new Uleb128_.Uleb128(this._io, null, null);
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      if (this.form.value == DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST) {
        this.implicitConst = new Sleb128_.Sleb128(this._io, null, null);
      }
    }
    AttrSpec.prototype._readBE = function() {
      this.at = new Uleb128_.Uleb128(this._io, null, null);
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      if (this.form.value == DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST) {
        this.implicitConst = new Sleb128_.Sleb128(this._io, null, null);
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

      this._read();
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
      switch (this.form) {
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX3:
        this.value = new DwarfCommon_.DwarfCommon.Fixed3(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK1:
        this.value = new Block1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK2:
        this.value = new Block2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK4:
        this.value = new Block4(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA16:
        this.value = new Bytes16(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.EXPRLOC:
        this.value = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Present(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_ADDR:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_BLOCK:
        this.value = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_STRING:
        this.value = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_ADDR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_REF_ALT:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STRP_ALT:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Elsewhere(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.INDIRECT:
        this.value = new IndirectValue(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LINE_STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LLVM_ADDRX_OFFSET:
        this.value = new AddrxOffset(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LOCLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_ADDR:
        this.value = new RefAddr(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.RNGLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SDATA:
        this.value = new Sleb128_.Sleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SEC_OFFSET:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP_SUP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX3:
        this.value = new DwarfCommon_.DwarfCommon.Fixed3(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      default:
        this.value = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        break;
      }
    }
    AttrValue.prototype._readBE = function() {
      switch (this.form) {
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX3:
        this.value = new DwarfCommon_.DwarfCommon.Fixed3(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK1:
        this.value = new Block1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK2:
        this.value = new Block2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK4:
        this.value = new Block4(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA16:
        this.value = new Bytes16(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.EXPRLOC:
        this.value = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Present(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_ADDR:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_BLOCK:
        this.value = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FORM_STRING:
        this.value = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_ADDR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_REF_ALT:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STRP_ALT:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Elsewhere(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.INDIRECT:
        this.value = new IndirectValue(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LINE_STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LLVM_ADDRX_OFFSET:
        this.value = new AddrxOffset(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LOCLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_ADDR:
        this.value = new RefAddr(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.RNGLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SDATA:
        this.value = new Sleb128_.Sleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SEC_OFFSET:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP_SUP:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX3:
        this.value = new DwarfCommon_.DwarfCommon.Fixed3(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      default:
        this.value = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        break;
      }
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

      this._read();
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
      this.lenContent = this._io.readU1();
      this.content = this._io.readBytes(this.lenContent);
    }
    Block1.prototype._readBE = function() {
      this.lenContent = this._io.readU1();
      this.content = this._io.readBytes(this.lenContent);
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

      this._read();
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
      this.lenContent = this._io.readU2le();
      this.content = this._io.readBytes(this.lenContent);
    }
    Block2.prototype._readBE = function() {
      this.lenContent = this._io.readU2be();
      this.content = this._io.readBytes(this.lenContent);
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

      this._read();
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
      this.lenContent = this._io.readU4le();
      this.content = this._io.readBytes(this.lenContent);
    }
    Block4.prototype._readBE = function() {
      this.lenContent = this._io.readU4be();
      this.content = this._io.readBytes(this.lenContent);
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

      this._read();
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
      this.content = this._io.readBytes(16);
    }
    Bytes16.prototype._readBE = function() {
      this.content = this._io.readBytes(16);
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

      this._read();
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
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      if ( ((this.code.value != 0) && (!(this.isDirect))) ) {
        this.search = [];
        var i = 0;
        do {
          var _ = new AbbrevCandidate(this._io, this, this._root, this._is_le, this._parent.abbrevs, this.code.value, i);
          this.search.push(_);
          i++;
        } while (!(_.found));
      }
      if (this.code.value != 0) {
        this.attrs = [];
        for (var i = 0; i < this.decl.attrs.length - 1; i++) {
          this.attrs.push(new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64, this._parent.lenAddress, this._parent.version));
        }
      }
    }
    DebugEntry.prototype._readBE = function() {
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      if ( ((this.code.value != 0) && (!(this.isDirect))) ) {
        this.search = [];
        var i = 0;
        do {
          var _ = new AbbrevCandidate(this._io, this, this._root, this._is_le, this._parent.abbrevs, this.code.value, i);
          this.search.push(_);
          i++;
        } while (!(_.found));
      }
      if (this.code.value != 0) {
        this.attrs = [];
        for (var i = 0; i < this.decl.attrs.length - 1; i++) {
          this.attrs.push(new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64, this._parent.lenAddress, this._parent.version));
        }
      }
    }
    Object.defineProperty(DebugEntry.prototype, 'decl', {
      get: function() {
        if (this._m_decl !== undefined)
          return this._m_decl;
        if (this.code.value != 0) {
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

      this._read();
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
      this.version = this._io.readU2le();
      this.isSupplementary = this._io.readU1();
      this.supFilename = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.lenSupChecksum = new Uleb128_.Uleb128(this._io, null, null);
      this.supChecksum = this._io.readBytes(this.lenSupChecksum.value);
    }
    DebugSup.prototype._readBE = function() {
      this.version = this._io.readU2be();
      this.isSupplementary = this._io.readU1();
      this.supFilename = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.lenSupChecksum = new Uleb128_.Uleb128(this._io, null, null);
      this.supChecksum = this._io.readBytes(this.lenSupChecksum.value);
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

      this._read();
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

      this._read();
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
      this.fileName = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.buildId = this._io.readBytesFull();
    }
    GnuDebugaltlink.prototype._readBE = function() {
      this.fileName = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.buildId = this._io.readBytesFull();
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

      this._read();
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
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      var _ = this.form;
      if (!(_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) {
        throw new KaitaiStream.ValidationExprError(this.form, this._io, "/types/indirect_value/seq/0");
      }
      this.actual = new AttrValue(this._io, this, this._root, this._is_le, this.form.value, this.is64, this.lenAddress, this.version);
    }
    IndirectValue.prototype._readBE = function() {
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      var _ = this.form;
      if (!(_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) {
        throw new KaitaiStream.ValidationExprError(this.form, this._io, "/types/indirect_value/seq/0");
      }
      this.actual = new AttrValue(this._io, this, this._root, this._is_le, this.form.value, this.is64, this.lenAddress, this.version);
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

      this._read();
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
      this.fields = [];
      for (var i = 0; i < this._parent.numFormats; i++) {
        this.fields.push(new AttrValue(this._io, this, this._root, this._is_le, this._parent.formats[i].form.value, this._parent.is64, this._parent.lenAddress, this._parent.version));
      }
    }
    LineEntry.prototype._readBE = function() {
      this.fields = [];
      for (var i = 0; i < this._parent.numFormats; i++) {
        this.fields.push(new AttrValue(this._io, this, this._root, this._is_le, this._parent.formats[i].form.value, this._parent.is64, this._parent.lenAddress, this._parent.version));
      }
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

      this._read();
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
      this.contentType = new Uleb128_.Uleb128(this._io, null, null);
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      var _ = this.form;
      if (!( ((_.value != DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT) && (_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) )) {
        throw new KaitaiStream.ValidationExprError(this.form, this._io, "/types/line_entry_format/seq/1");
      }
    }
    LineEntryFormat.prototype._readBE = function() {
      this.contentType = new Uleb128_.Uleb128(this._io, null, null);
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      var _ = this.form;
      if (!( ((_.value != DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT) && (_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) )) {
        throw new KaitaiStream.ValidationExprError(this.form, this._io, "/types/line_entry_format/seq/1");
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

      this._read();
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
      this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      if (this.name.content.length != 0) {
        this.directoryIndex = new Uleb128_.Uleb128(this._io, null, null);
      }
      if (this.name.content.length != 0) {
        this.mtime = new Uleb128_.Uleb128(this._io, null, null);
      }
      if (this.name.content.length != 0) {
        this.lenFile = new Uleb128_.Uleb128(this._io, null, null);
      }
    }
    LineFileV2.prototype._readBE = function() {
      this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      if (this.name.content.length != 0) {
        this.directoryIndex = new Uleb128_.Uleb128(this._io, null, null);
      }
      if (this.name.content.length != 0) {
        this.mtime = new Uleb128_.Uleb128(this._io, null, null);
      }
      if (this.name.content.length != 0) {
        this.lenFile = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
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
      this.version = this._io.readU2le();
      if (!(this.version >= 2)) {
        throw new KaitaiStream.ValidationLessThanError(2, this.version, this._io, "/types/line_header/seq/0");
      }
      if (!(this.version <= 5)) {
        throw new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/line_header/seq/0");
      }
      if (this.version >= 5) {
        this.lenAddress = this._io.readU1();
      }
      if (this.version >= 5) {
        this.lenSegmentSelector = this._io.readU1();
      }
      this.lenHeader = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      if (this.headerStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
      this.lenMinimumInstruction = this._io.readU1();
      if (this.version >= 4) {
        this.maximumOperationsPerInstruction = this._io.readU1();
      }
      this.defaultIsStmt = this._io.readU1();
      this.lineBase = this._io.readS1();
      this.lineRange = this._io.readU1();
      this.opcodeBase = this._io.readU1();
      this.standardOpcodeLengths = [];
      for (var i = 0; i < (this.opcodeBase == 0 ? 0 : this.opcodeBase - 1); i++) {
        this.standardOpcodeLengths.push(this._io.readU1());
      }
      if (this.version < 5) {
        this.tablesV2 = new LineTablesV2(this._io, this, this._root, this._is_le);
      }
      if (this.version >= 5) {
        this.directories = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
      }
      if (this.version >= 5) {
        this.files = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
      }
    }
    LineHeader.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (!(this.version >= 2)) {
        throw new KaitaiStream.ValidationLessThanError(2, this.version, this._io, "/types/line_header/seq/0");
      }
      if (!(this.version <= 5)) {
        throw new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/line_header/seq/0");
      }
      if (this.version >= 5) {
        this.lenAddress = this._io.readU1();
      }
      if (this.version >= 5) {
        this.lenSegmentSelector = this._io.readU1();
      }
      this.lenHeader = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      if (this.headerStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
      this.lenMinimumInstruction = this._io.readU1();
      if (this.version >= 4) {
        this.maximumOperationsPerInstruction = this._io.readU1();
      }
      this.defaultIsStmt = this._io.readU1();
      this.lineBase = this._io.readS1();
      this.lineRange = this._io.readU1();
      this.opcodeBase = this._io.readU1();
      this.standardOpcodeLengths = [];
      for (var i = 0; i < (this.opcodeBase == 0 ? 0 : this.opcodeBase - 1); i++) {
        this.standardOpcodeLengths.push(this._io.readU1());
      }
      if (this.version < 5) {
        this.tablesV2 = new LineTablesV2(this._io, this, this._root, this._is_le);
      }
      if (this.version >= 5) {
        this.directories = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
      }
      if (this.version >= 5) {
        this.files = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.lenAddress, this.version);
      }
    }

    /**
     * Where `len_header` counts from, evaluated by `mark`.
     */
    Object.defineProperty(LineHeader.prototype, 'headerStart', {
      get: function() {
        if (this._m_headerStart !== undefined)
          return this._m_headerStart;
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

      this._read();
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
      this.numFormats = this._io.readU1();
      this.formats = [];
      for (var i = 0; i < this.numFormats; i++) {
        this.formats.push(new LineEntryFormat(this._io, this, this._root, this._is_le));
      }
      this.numEntries = new Uleb128_.Uleb128(this._io, null, null);
      var _ = this.numEntries;
      if (!(_.value <= this._io.size - this._io.pos)) {
        throw new KaitaiStream.ValidationExprError(this.numEntries, this._io, "/types/line_table_v5/seq/2");
      }
      this.entries = [];
      for (var i = 0; i < this.numEntries.value; i++) {
        this.entries.push(new LineEntry(this._io, this, this._root, this._is_le));
      }
    }
    LineTableV5.prototype._readBE = function() {
      this.numFormats = this._io.readU1();
      this.formats = [];
      for (var i = 0; i < this.numFormats; i++) {
        this.formats.push(new LineEntryFormat(this._io, this, this._root, this._is_le));
      }
      this.numEntries = new Uleb128_.Uleb128(this._io, null, null);
      var _ = this.numEntries;
      if (!(_.value <= this._io.size - this._io.pos)) {
        throw new KaitaiStream.ValidationExprError(this.numEntries, this._io, "/types/line_table_v5/seq/2");
      }
      this.entries = [];
      for (var i = 0; i < this.numEntries.value; i++) {
        this.entries.push(new LineEntry(this._io, this, this._root, this._is_le));
      }
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

      this._read();
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
      this.includeDirectories = [];
      var i = 0;
      do {
        var _ = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        this.includeDirectories.push(_);
        i++;
      } while (!(_.content.length == 0));
      this.fileNames = [];
      var i = 0;
      do {
        var _ = new LineFileV2(this._io, this, this._root, this._is_le);
        this.fileNames.push(_);
        i++;
      } while (!(_.name.content.length == 0));
    }
    LineTablesV2.prototype._readBE = function() {
      this.includeDirectories = [];
      var i = 0;
      do {
        var _ = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
        this.includeDirectories.push(_);
        i++;
      } while (!(_.content.length == 0));
      this.fileNames = [];
      var i = 0;
      do {
        var _ = new LineFileV2(this._io, this, this._root, this._is_le);
        this.fileNames.push(_);
        i++;
      } while (!(_.name.content.length == 0));
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

      this._read();
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
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LineHeader(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
    }
    LineUnit.prototype._readBE = function() {
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LineHeader(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
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

      this._read();
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

      this._read();
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
      switch (this.version < 3) {
      case false:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case true:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        break;
      }
    }
    RefAddr.prototype._readBE = function() {
      switch (this.version < 3) {
      case false:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        break;
      case true:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        break;
      }
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

      this._read();
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
      this.header = new StrOffsetsHeader(this._io, this, this._root, this._is_le);
      this.ofsStrings = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.ofsStrings.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
        i++;
      }
    }
    StrOffsetsBody.prototype._readBE = function() {
      this.header = new StrOffsetsHeader(this._io, this, this._root, this._is_le);
      this.ofsStrings = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.ofsStrings.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
        i++;
      }
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

      this._read();
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
      this.ofsStrings = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.ofsStrings.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
        i++;
      }
    }
    StrOffsetsGnu.prototype._readBE = function() {
      this.ofsStrings = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.ofsStrings.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
        i++;
      }
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

      this._read();
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
      this.version = this._io.readU2le();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/str_offsets_header/seq/0");
      }
      this.padding = this._io.readU2le();
    }
    StrOffsetsHeader.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/str_offsets_header/seq/0");
      }
      this.padding = this._io.readU2be();
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

      this._read();
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
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new StrOffsetsBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
    }
    StrOffsetsTable.prototype._readBE = function() {
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new StrOffsetsBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
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

      this._read();
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
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new UnitBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64, this.inDebugTypes);
    }
    Unit.prototype._readBE = function() {
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new UnitBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64, this.inDebugTypes);
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

      this._read();
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
      this.version = this._io.readU2le();
      if (!(this.version >= 2)) {
        throw new KaitaiStream.ValidationLessThanError(2, this.version, this._io, "/types/unit_body/seq/0");
      }
      if (!(this.version <= 5)) {
        throw new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/unit_body/seq/0");
      }
      if (this.version >= 5) {
        this.unitTypeV5 = this._io.readU1();
        if (!( ((this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.UT_TYPE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.PARTIAL) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SKELETON) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) )) {
          throw new KaitaiStream.ValidationNotAnyOfError(this.unitTypeV5, this._io, "/types/unit_body/seq/1");
        }
      }
      if (this.version >= 5) {
        this.lenAddressV5 = this._io.readU1();
      }
      this.ofsDebugAbbrev = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      if (this.version < 5) {
        this.lenAddressV2 = this._io.readU1();
      }
      if (this.hasDwoId) {
        this.dwoId = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
      }
      if (this.isTypeUnit) {
        this.typeSignature = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
      }
      if (this.isTypeUnit) {
        this.ofsType = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      }
      if (this.diesStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
    }
    UnitBody.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (!(this.version >= 2)) {
        throw new KaitaiStream.ValidationLessThanError(2, this.version, this._io, "/types/unit_body/seq/0");
      }
      if (!(this.version <= 5)) {
        throw new KaitaiStream.ValidationGreaterThanError(5, this.version, this._io, "/types/unit_body/seq/0");
      }
      if (this.version >= 5) {
        this.unitTypeV5 = this._io.readU1();
        if (!( ((this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.UT_TYPE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.PARTIAL) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SKELETON) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) )) {
          throw new KaitaiStream.ValidationNotAnyOfError(this.unitTypeV5, this._io, "/types/unit_body/seq/1");
        }
      }
      if (this.version >= 5) {
        this.lenAddressV5 = this._io.readU1();
      }
      this.ofsDebugAbbrev = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      if (this.version < 5) {
        this.lenAddressV2 = this._io.readU1();
      }
      if (this.hasDwoId) {
        this.dwoId = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
      }
      if (this.isTypeUnit) {
        this.typeSignature = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
      }
      if (this.isTypeUnit) {
        this.ofsType = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      }
      if (this.diesStart >= 0) {
        this.mark = this._io.readBytes(0);
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
          this._m_abbrevs = new AbbrevTable(io, this, this._root, this._is_le);
        } else {
          this._m_abbrevs = new AbbrevTable(io, this, this._root, this._is_le);
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
        if (this._is_le) {
          this._m_dies = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._m_dies.push(new DebugEntry(this._io, this, this._root, this._is_le));
            i++;
          }
        } else {
          this._m_dies = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._m_dies.push(new DebugEntry(this._io, this, this._root, this._is_le));
            i++;
          }
        }
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
        this._m_diesStart = this._io.pos;
        return this._m_diesStart;
      }
    });
    Object.defineProperty(UnitBody.prototype, 'hasDwoId', {
      get: function() {
        if (this._m_hasDwoId !== undefined)
          return this._m_hasDwoId;
        this._m_hasDwoId =  ((this.unitType == DwarfEnums_.DwarfEnums.DwUt.SKELETON) || (this.unitType == DwarfEnums_.DwarfEnums.DwUt.SPLIT_COMPILE)) ;
        return this._m_hasDwoId;
      }
    });
    Object.defineProperty(UnitBody.prototype, 'isTypeUnit', {
      get: function() {
        if (this._m_isTypeUnit !== undefined)
          return this._m_isTypeUnit;
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
          this._m_kind = new UnitKind(this._io, this, this._root, this._is_le);
        } else {
          this._m_kind = new UnitKind(this._io, this, this._root, this._is_le);
        }
        this._io.seek(_pos);
        return this._m_kind;
      }
    });
    Object.defineProperty(UnitBody.prototype, 'lenAddress', {
      get: function() {
        if (this._m_lenAddress !== undefined)
          return this._m_lenAddress;
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

      this._read();
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
      this.version = this._io.readU2le();
      if (this.version >= 5) {
        this.unitType = this._io.readU1();
      }
    }
    UnitKind.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (this.version >= 5) {
        this.unitType = this._io.readU1();
      }
    }
    Object.defineProperty(UnitKind.prototype, 'hasKnownType', {
      get: function() {
        if (this._m_hasKnownType !== undefined)
          return this._m_hasKnownType;
        this._m_hasKnownType =  ((this.version < 5) || ( ((this.unitType >= DwarfEnums_.DwarfEnums.DwUt.COMPILE) && (this.unitType <= DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) )) ;
        return this._m_hasKnownType;
      }
    });
    Object.defineProperty(UnitKind.prototype, 'hasKnownVersion', {
      get: function() {
        if (this._m_hasKnownVersion !== undefined)
          return this._m_hasKnownVersion;
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
      if (this._is_le) {
        this._m_abbrevTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_abbrevTables.push(new AbbrevTable(this._io, this, this._root, this._is_le));
          i++;
        }
      } else {
        this._m_abbrevTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_abbrevTables.push(new AbbrevTable(this._io, this, this._root, this._is_le));
          i++;
        }
      }
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
        this._m_altlink = new GnuDebugaltlink(this._io, this, this._root, this._is_le);
      } else {
        this._m_altlink = new GnuDebugaltlink(this._io, this, this._root, this._is_le);
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
        this._m_gnuStrOffsets = new StrOffsetsGnu(this._io, this, this._root, this._is_le, false);
      } else {
        this._m_gnuStrOffsets = new StrOffsetsGnu(this._io, this, this._root, this._is_le, false);
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
      if (this._is_le) {
        this._m_infoUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_infoUnits.push(new Unit(this._io, this, this._root, this._is_le, false));
          i++;
        }
      } else {
        this._m_infoUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_infoUnits.push(new Unit(this._io, this, this._root, this._is_le, false));
          i++;
        }
      }
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
      if (this._is_le) {
        this._m_lineUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_lineUnits.push(new LineUnit(this._io, this, this._root, this._is_le));
          i++;
        }
      } else {
        this._m_lineUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_lineUnits.push(new LineUnit(this._io, this, this._root, this._is_le));
          i++;
        }
      }
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
      if (this._is_le) {
        this._m_strOffsetsTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_strOffsetsTables.push(new StrOffsetsTable(this._io, this, this._root, this._is_le));
          i++;
        }
      } else {
        this._m_strOffsetsTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_strOffsetsTables.push(new StrOffsetsTable(this._io, this, this._root, this._is_le));
          i++;
        }
      }
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
        this._m_sup = new DebugSup(this._io, this, this._root, this._is_le);
      } else {
        this._m_sup = new DebugSup(this._io, this, this._root, this._is_le);
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
      if (this._is_le) {
        this._m_typeUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_typeUnits.push(new Unit(this._io, this, this._root, this._is_le, true));
          i++;
        }
      } else {
        this._m_typeUnits = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_typeUnits.push(new Unit(this._io, this, this._root, this._is_le, true));
          i++;
        }
      }
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
