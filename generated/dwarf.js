// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as Uleb128_ from './uleb128.js';
import * as Sleb128_ from './sleb128.js';
/**
 * The sections .debug_info, .debug_types, .debug_abbrev, .debug_line and .debug_str_offsets. Each type below decodes one
 * thing at the position of its stream; the root only carries the byte order, which DWARF does not record itself.
 * 
 * Quantities of 64 bits are declared as two halves `lo` and `hi`: not every one fits in a JavaScript number.
 * @see {@link https://dwarfstd.org/doc/DWARF5.pdf|Source}
 */

var Dwarf = (function() {
  function Dwarf(_io, _parent, _root, isBe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;

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
   * Address on the target machine.
   * @see DWARF 5, 7.5.5
   */

  var Address = Dwarf.Address = (function() {
    function Address(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;

      this._read();
    }
    Address.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Address.prototype._readLE = function() {
      switch (this.addressSize) {
      case 1:
        this.value = this._io.readU1();
        break;
      case 2:
        this.value = this._io.readU2le();
        break;
      case 4:
        this.value = this._io.readU4le();
        break;
      case 8:
        this.value = new U64(this._io, this, this._root, this._is_le);
        break;
      default:
        this.value = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }
    Address.prototype._readBE = function() {
      switch (this.addressSize) {
      case 1:
        this.value = this._io.readU1();
        break;
      case 2:
        this.value = this._io.readU2be();
        break;
      case 4:
        this.value = this._io.readU4be();
        break;
      case 8:
        this.value = new U64(this._io, this, this._root, this._is_le);
        break;
      default:
        this.value = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }

    return Address;
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
    Object.defineProperty(AddrxOffset.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = this.offset;
        return this._m_hi;
      }
    });
    Object.defineProperty(AddrxOffset.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._m_lo = this.index.lo;
        return this._m_lo;
      }
    });

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
    function AttrValue(_io, _parent, _root, _is_le, form, is64, addressSize, version) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.form = form;
      this.is64 = is64;
      this.addressSize = addressSize;
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
      case DwarfEnums_.DwarfEnums.DwForm.ADDR:
        this.value = new Address(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX1:
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX2:
        this.value = this._io.readU2le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX3:
        this.value = new U3(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX4:
        this.value = this._io.readU4le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK:
        this.value = new Block(this._io, this, this._root, this._is_le);
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
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA16:
        this.value = new Bytes16(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA2:
        this.value = this._io.readU2le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA4:
        this.value = this._io.readU4le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA8:
        this.value = new U64(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.EXPRLOC:
        this.value = new Block(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Present(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_ADDR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_REF_ALT:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STRP_ALT:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Elsewhere(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.INDIRECT:
        this.value = new IndirectValue(this._io, this, this._root, this._is_le, this.is64, this.addressSize, this.version);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LINE_STRP:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LLVM_ADDRX_OFFSET:
        this.value = new AddrxOffset(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LOCLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF1:
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF2:
        this.value = this._io.readU2le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF4:
        this.value = this._io.readU4le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF8:
        this.value = new U64(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_ADDR:
        this.value = new RefAddr(this._io, this, this._root, this._is_le, this.is64, this.addressSize, this.version);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new U64(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP4:
        this.value = this._io.readU4le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP8:
        this.value = new U64(this._io, this, this._root, this._is_le);
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
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRING:
        this.value = new Cstring(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP_SUP:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX1:
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX2:
        this.value = this._io.readU2le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX3:
        this.value = new U3(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX4:
        this.value = this._io.readU4le();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      default:
        this.value = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }
    AttrValue.prototype._readBE = function() {
      switch (this.form) {
      case DwarfEnums_.DwarfEnums.DwForm.ADDR:
        this.value = new Address(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX1:
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX2:
        this.value = this._io.readU2be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX3:
        this.value = new U3(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.ADDRX4:
        this.value = this._io.readU4be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.BLOCK:
        this.value = new Block(this._io, this, this._root, this._is_le);
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
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA16:
        this.value = new Bytes16(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA2:
        this.value = this._io.readU2be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA4:
        this.value = this._io.readU4be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.DATA8:
        this.value = new U64(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.EXPRLOC:
        this.value = new Block(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Present(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_ADDR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_REF_ALT:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STR_INDEX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.GNU_STRP_ALT:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Elsewhere(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.INDIRECT:
        this.value = new IndirectValue(this._io, this, this._root, this._is_le, this.is64, this.addressSize, this.version);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LINE_STRP:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LLVM_ADDRX_OFFSET:
        this.value = new AddrxOffset(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.LOCLISTX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF1:
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF2:
        this.value = this._io.readU2be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF4:
        this.value = this._io.readU4be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF8:
        this.value = new U64(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_ADDR:
        this.value = new RefAddr(this._io, this, this._root, this._is_le, this.is64, this.addressSize, this.version);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new U64(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP4:
        this.value = this._io.readU4be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_SUP8:
        this.value = new U64(this._io, this, this._root, this._is_le);
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
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRING:
        this.value = new Cstring(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRP_SUP:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX1:
        this.value = this._io.readU1();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX2:
        this.value = this._io.readU2be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX3:
        this.value = new U3(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.STRX4:
        this.value = this._io.readU4be();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      default:
        this.value = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }

    return AttrValue;
  })();

  /**
   * @see DWARF 5, 7.5.5
   */

  var Block = Dwarf.Block = (function() {
    function Block(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Block.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Block.prototype._readLE = function() {
      this.lenContent = new Uleb128_.Uleb128(this._io, null, null);
      this.content = this._io.readBytes(this.lenContent.value);
    }
    Block.prototype._readBE = function() {
      this.lenContent = new Uleb128_.Uleb128(this._io, null, null);
      this.content = this._io.readBytes(this.lenContent.value);
    }

    return Block;
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
   * String in place, up to a null byte. Bytes, because DWARF may not say which encoding they have.
   * @see DWARF 5, 7.5.5
   */

  var Cstring = Dwarf.Cstring = (function() {
    function Cstring(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Cstring.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Cstring.prototype._readLE = function() {
      this.content = this._io.readBytesTerm(0, false, true, true);
    }
    Cstring.prototype._readBE = function() {
      this.content = this._io.readBytesTerm(0, false, true, true);
    }

    return Cstring;
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
      this.supFilename = new Cstring(this._io, this, this._root, this._is_le);
      this.supChecksumLen = new Uleb128_.Uleb128(this._io, null, null);
      this.supChecksum = this._io.readBytes(this.supChecksumLen.value);
    }
    DebugSup.prototype._readBE = function() {
      this.version = this._io.readU2be();
      this.isSupplementary = this._io.readU1();
      this.supFilename = new Cstring(this._io, this, this._root, this._is_le);
      this.supChecksumLen = new Uleb128_.Uleb128(this._io, null, null);
      this.supChecksum = this._io.readBytes(this.supChecksumLen.value);
    }

    return DebugSup;
  })();

  /**
   * One entry of the flat list; a null entry closes a list of siblings.
   * @see DWARF 5, 2.3 and 7.5.2
   */

  var Die = Dwarf.Die = (function() {
    function Die(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Die.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Die.prototype._readLE = function() {
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
          this.attrs.push(new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64, this._parent.addressSize, this._parent.version));
        }
      }
    }
    Die.prototype._readBE = function() {
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
          this.attrs.push(new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64, this._parent.addressSize, this._parent.version));
        }
      }
    }
    Object.defineProperty(Die.prototype, 'decl', {
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
    Object.defineProperty(Die.prototype, 'isDirect', {
      get: function() {
        if (this._m_isDirect !== undefined)
          return this._m_isDirect;
        this._m_isDirect =  ((this.code.value < this._parent.abbrevs.decls.length) && (this._parent.abbrevs.decls[this.code.value - 1].code.value == this.code.value)) ;
        return this._m_isDirect;
      }
    });

    return Die;
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
      this.fileName = new Cstring(this._io, this, this._root, this._is_le);
      this.buildId = this._io.readBytesFull();
    }
    GnuDebugaltlink.prototype._readBE = function() {
      this.fileName = new Cstring(this._io, this, this._root, this._is_le);
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
    function IndirectValue(_io, _parent, _root, _is_le, is64, addressSize, version) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.addressSize = addressSize;
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
      this.actual = new AttrValue(this._io, this, this._root, this._is_le, this.form.value, this.is64, this.addressSize, this.version);
    }
    IndirectValue.prototype._readBE = function() {
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      var _ = this.form;
      if (!(_.value != DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST)) {
        throw new KaitaiStream.ValidationExprError(this.form, this._io, "/types/indirect_value/seq/0");
      }
      this.actual = new AttrValue(this._io, this, this._root, this._is_le, this.form.value, this.is64, this.addressSize, this.version);
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
        this.fields.push(new AttrValue(this._io, this, this._root, this._is_le, this._parent.formats[i].form.value, this._parent.is64, this._parent.addressSize, this._parent.version));
      }
    }
    LineEntry.prototype._readBE = function() {
      this.fields = [];
      for (var i = 0; i < this._parent.numFormats; i++) {
        this.fields.push(new AttrValue(this._io, this, this._root, this._is_le, this._parent.formats[i].form.value, this._parent.is64, this._parent.addressSize, this._parent.version));
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
      this.name = new Cstring(this._io, this, this._root, this._is_le);
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
      this.name = new Cstring(this._io, this, this._root, this._is_le);
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
        this.addressSize = this._io.readU1();
      }
      if (this.version >= 5) {
        this.segmentSelectorSize = this._io.readU1();
      }
      this.headerLength = new Offset(this._io, this, this._root, this._is_le, this.is64);
      if (this.headerStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
      this.minimumInstructionLength = this._io.readU1();
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
        this.directories = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.addressSize, this.version);
      }
      if (this.version >= 5) {
        this.files = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.addressSize, this.version);
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
        this.addressSize = this._io.readU1();
      }
      if (this.version >= 5) {
        this.segmentSelectorSize = this._io.readU1();
      }
      this.headerLength = new Offset(this._io, this, this._root, this._is_le, this.is64);
      if (this.headerStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
      this.minimumInstructionLength = this._io.readU1();
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
        this.directories = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.addressSize, this.version);
      }
      if (this.version >= 5) {
        this.files = new LineTableV5(this._io, this, this._root, this._is_le, this.is64, this.addressSize, this.version);
      }
    }

    /**
     * Where header_length counts from, evaluated by `mark`.
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
    function LineTableV5(_io, _parent, _root, _is_le, is64, addressSize, version) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.addressSize = addressSize;
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
        var _ = new Cstring(this._io, this, this._root, this._is_le);
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
        var _ = new Cstring(this._io, this, this._root, this._is_le);
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
      this.unitLength = new UnitLength(this._io, this, this._root, this._is_le);
      this._raw_body = this._io.readBytes(this.unitLength.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LineHeader(_io__raw_body, this, this._root, this._is_le, this.unitLength.is64);
    }
    LineUnit.prototype._readBE = function() {
      this.unitLength = new UnitLength(this._io, this, this._root, this._is_le);
      this._raw_body = this._io.readBytes(this.unitLength.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LineHeader(_io__raw_body, this, this._root, this._is_le, this.unitLength.is64);
    }

    return LineUnit;
  })();

  /**
   * Offset into a section or length of one; its width follows from the DWARF format.
   * @see DWARF 5, 7.4
   */

  var Offset = Dwarf.Offset = (function() {
    function Offset(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;

      this._read();
    }
    Offset.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Offset.prototype._readLE = function() {
      this.first = this._io.readU4le();
      if (this.is64) {
        this.second = this._io.readU4le();
      }
    }
    Offset.prototype._readBE = function() {
      this.first = this._io.readU4be();
      if (this.is64) {
        this.second = this._io.readU4be();
      }
    }
    Object.defineProperty(Offset.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = (this.is64 ? (this._root.isBe ? this.first : this.second) : 0);
        return this._m_hi;
      }
    });
    Object.defineProperty(Offset.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._m_lo = ( ((this.is64) && (this._root.isBe))  ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(Offset.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return Offset;
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
    Object.defineProperty(Present.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._m_lo = 1;
        return this._m_lo;
      }
    });

    return Present;
  })();

  /**
   * Offset into .debug_info. It had the size of an address in DWARF 2 and has that of an offset since DWARF 3.
   * @see DWARF 3, 7.5.4; DWARF 2, 7.5.4
   */

  var RefAddr = Dwarf.RefAddr = (function() {
    function RefAddr(_io, _parent, _root, _is_le, is64, addressSize, version) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.addressSize = addressSize;
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
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case true:
        this.value = new Address(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      }
    }
    RefAddr.prototype._readBE = function() {
      switch (this.version < 3) {
      case false:
        this.value = new Offset(this._io, this, this._root, this._is_le, this.is64);
        break;
      case true:
        this.value = new Address(this._io, this, this._root, this._is_le, this.addressSize);
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
      this.offsets = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.offsets.push(new Offset(this._io, this, this._root, this._is_le, this.is64));
        i++;
      }
    }
    StrOffsetsBody.prototype._readBE = function() {
      this.header = new StrOffsetsHeader(this._io, this, this._root, this._is_le);
      this.offsets = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.offsets.push(new Offset(this._io, this, this._root, this._is_le, this.is64));
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
      this.offsets = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.offsets.push(new Offset(this._io, this, this._root, this._is_le, this.is64));
        i++;
      }
    }
    StrOffsetsGnu.prototype._readBE = function() {
      this.offsets = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.offsets.push(new Offset(this._io, this, this._root, this._is_le, this.is64));
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
   * The string offsets of one unit.
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
      this.unitLength = new UnitLength(this._io, this, this._root, this._is_le);
      this._raw_body = this._io.readBytes(this.unitLength.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new StrOffsetsBody(_io__raw_body, this, this._root, this._is_le, this.unitLength.is64);
    }
    StrOffsetsTable.prototype._readBE = function() {
      this.unitLength = new UnitLength(this._io, this, this._root, this._is_le);
      this._raw_body = this._io.readBytes(this.unitLength.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new StrOffsetsBody(_io__raw_body, this, this._root, this._is_le, this.unitLength.is64);
    }

    return StrOffsetsTable;
  })();

  /**
   * Three bytes, as in DW_FORM_strx3.
   * @see DWARF 5, 7.5.5
   */

  var U3 = Dwarf.U3 = (function() {
    function U3(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    U3.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    U3.prototype._readLE = function() {
      this.b0 = this._io.readU1();
      this.b1 = this._io.readU1();
      this.b2 = this._io.readU1();
    }
    U3.prototype._readBE = function() {
      this.b0 = this._io.readU1();
      this.b1 = this._io.readU1();
      this.b2 = this._io.readU1();
    }
    Object.defineProperty(U3.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._m_lo = (this._root.isBe ? (this.b0 * 65536 + this.b1 * 256) + this.b2 : (this.b2 * 65536 + this.b1 * 256) + this.b0);
        return this._m_lo;
      }
    });

    return U3;
  })();

  /**
   * Eight bytes as two halves.
   * @see DWARF 5, 7.5.5
   */

  var U64 = Dwarf.U64 = (function() {
    function U64(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    U64.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    U64.prototype._readLE = function() {
      this.first = this._io.readU4le();
      this.second = this._io.readU4le();
    }
    U64.prototype._readBE = function() {
      this.first = this._io.readU4be();
      this.second = this._io.readU4be();
    }
    Object.defineProperty(U64.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = (this._root.isBe ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(U64.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._m_lo = (this._root.isBe ? this.second : this.first);
        return this._m_lo;
      }
    });

    return U64;
  })();

  /**
   * One unit of .debug_info or .debug_types. `abbrev_io` is .debug_abbrev.
   * @see DWARF 5, 7.5.1; DWARF 4, 7.5.1.2
   */

  var Unit = Dwarf.Unit = (function() {
    function Unit(_io, _parent, _root, _is_le, inDebugTypes, abbrevIo) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.inDebugTypes = inDebugTypes;
      this.abbrevIo = abbrevIo;

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
      this.unitLength = new UnitLength(this._io, this, this._root, this._is_le);
      this._raw_body = this._io.readBytes(this.unitLength.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new UnitBody(_io__raw_body, this, this._root, this._is_le, this.unitLength.is64, this.inDebugTypes, this.abbrevIo);
    }
    Unit.prototype._readBE = function() {
      this.unitLength = new UnitLength(this._io, this, this._root, this._is_le);
      this._raw_body = this._io.readBytes(this.unitLength.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new UnitBody(_io__raw_body, this, this._root, this._is_le, this.unitLength.is64, this.inDebugTypes, this.abbrevIo);
    }

    return Unit;
  })();

  /**
   * What follows the initial length. Positions count from there.
   * @see DWARF 5, 7.5.1.1 to 7.5.1.3
   */

  var UnitBody = Dwarf.UnitBody = (function() {
    function UnitBody(_io, _parent, _root, _is_le, is64, inDebugTypes, abbrevIo) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.inDebugTypes = inDebugTypes;
      this.abbrevIo = abbrevIo;

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
        if (!( ((this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.TYPE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.PARTIAL) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SKELETON) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) )) {
          throw new KaitaiStream.ValidationNotAnyOfError(this.unitTypeV5, this._io, "/types/unit_body/seq/1");
        }
      }
      if (this.version >= 5) {
        this.addressSizeV5 = this._io.readU1();
      }
      this.debugAbbrevOffset = new Offset(this._io, this, this._root, this._is_le, this.is64);
      if (this.version < 5) {
        this.addressSizeV2 = this._io.readU1();
      }
      if (this.hasDwoId) {
        this.dwoId = new U64(this._io, this, this._root, this._is_le);
      }
      if (this.isTypeUnit) {
        this.typeSignature = new U64(this._io, this, this._root, this._is_le);
      }
      if (this.isTypeUnit) {
        this.typeOffset = new Offset(this._io, this, this._root, this._is_le, this.is64);
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
        if (!( ((this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.TYPE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.PARTIAL) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SKELETON) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_COMPILE) || (this.unitTypeV5 == DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) )) {
          throw new KaitaiStream.ValidationNotAnyOfError(this.unitTypeV5, this._io, "/types/unit_body/seq/1");
        }
      }
      if (this.version >= 5) {
        this.addressSizeV5 = this._io.readU1();
      }
      this.debugAbbrevOffset = new Offset(this._io, this, this._root, this._is_le, this.is64);
      if (this.version < 5) {
        this.addressSizeV2 = this._io.readU1();
      }
      if (this.hasDwoId) {
        this.dwoId = new U64(this._io, this, this._root, this._is_le);
      }
      if (this.isTypeUnit) {
        this.typeSignature = new U64(this._io, this, this._root, this._is_le);
      }
      if (this.isTypeUnit) {
        this.typeOffset = new Offset(this._io, this, this._root, this._is_le, this.is64);
      }
      if (this.diesStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
    }
    Object.defineProperty(UnitBody.prototype, 'abbrevs', {
      get: function() {
        if (this._m_abbrevs !== undefined)
          return this._m_abbrevs;
        var io = this.abbrevIo;
        var _pos = io.pos;
        io.seek(this.debugAbbrevOffset.value);
        if (this._is_le) {
          this._m_abbrevs = new AbbrevTable(io, this, this._root, this._is_le);
        } else {
          this._m_abbrevs = new AbbrevTable(io, this, this._root, this._is_le);
        }
        io.seek(_pos);
        return this._m_abbrevs;
      }
    });
    Object.defineProperty(UnitBody.prototype, 'addressSize', {
      get: function() {
        if (this._m_addressSize !== undefined)
          return this._m_addressSize;
        this._m_addressSize = (this.version >= 5 ? this.addressSizeV5 : this.addressSizeV2);
        return this._m_addressSize;
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
            this._m_dies.push(new Die(this._io, this, this._root, this._is_le));
            i++;
          }
        } else {
          this._m_dies = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._m_dies.push(new Die(this._io, this, this._root, this._is_le));
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
        this._m_isTypeUnit =  ((this.unitType == DwarfEnums_.DwarfEnums.DwUt.TYPE) || (this.unitType == DwarfEnums_.DwarfEnums.DwUt.SPLIT_TYPE)) ;
        return this._m_isTypeUnit;
      }
    });

    /**
     * Before version 5 only the section and the unit DIE's tag tell.
     */
    Object.defineProperty(UnitBody.prototype, 'unitType', {
      get: function() {
        if (this._m_unitType !== undefined)
          return this._m_unitType;
        this._m_unitType = (this.version >= 5 ? this.unitTypeV5 : (this.inDebugTypes ? DwarfEnums_.DwarfEnums.DwUt.TYPE : DwarfEnums_.DwarfEnums.DwUt.COMPILE));
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
   * Initial length; an escape value announces the 64-bit DWARF format.
   * @see DWARF 5, 7.2.2 and 7.4
   */

  var UnitLength = Dwarf.UnitLength = (function() {
    function UnitLength(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    UnitLength.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    UnitLength.prototype._readLE = function() {
      this.len32 = this._io.readU4le();
      var _ = this.len32;
      if (!( ((_ < 4294967280) || (_ == 4294967295)) )) {
        throw new KaitaiStream.ValidationExprError(this.len32, this._io, "/types/unit_length/seq/0");
      }
      if (this.is64) {
        this.len64 = this._io.readU8le();
      }
    }
    UnitLength.prototype._readBE = function() {
      this.len32 = this._io.readU4be();
      var _ = this.len32;
      if (!( ((_ < 4294967280) || (_ == 4294967295)) )) {
        throw new KaitaiStream.ValidationExprError(this.len32, this._io, "/types/unit_length/seq/0");
      }
      if (this.is64) {
        this.len64 = this._io.readU8be();
      }
    }
    Object.defineProperty(UnitLength.prototype, 'is64', {
      get: function() {
        if (this._m_is64 !== undefined)
          return this._m_is64;
        this._m_is64 = this.len32 == 4294967295;
        return this._m_is64;
      }
    });
    Object.defineProperty(UnitLength.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this.is64 ? this.len64 : this.len32);
        return this._m_value;
      }
    });

    return UnitLength;
  })();

  /**
   * A value whose end cannot be known. Decoding fails.
   */

  var Unsupported = Dwarf.Unsupported = (function() {
    function Unsupported(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Unsupported.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Unsupported.prototype._readLE = function() {
      this.never = this._io.readBytes(0);
      var _ = this.never;
      if (!(false)) {
        throw new KaitaiStream.ValidationExprError(this.never, this._io, "/types/unsupported/seq/0");
      }
    }
    Unsupported.prototype._readBE = function() {
      this.never = this._io.readBytes(0);
      var _ = this.never;
      if (!(false)) {
        throw new KaitaiStream.ValidationExprError(this.never, this._io, "/types/unsupported/seq/0");
      }
    }

    return Unsupported;
  })();

  /**
   * Whether the most significant byte comes first.
   */

  return Dwarf;
})();
export { Dwarf };
