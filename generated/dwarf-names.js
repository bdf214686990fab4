// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as DwarfCommon_ from './dwarf-common.js';
import * as Uleb128_ from './uleb128.js';
import * as Sleb128_ from './sleb128.js';
/**
 * The section, from its start to its end.
 * @see DWARF 5, 6.1.1 and 7.19
 */

var DwarfNames = (function() {
  function DwarfNames(_io, _parent, _root, isBe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;

    this._read();
  }
  DwarfNames.prototype._read = function() {
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
  DwarfNames.prototype._readLE = function() {
    this.indexes = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.indexes.push(new NameIndex(this._io, this, this._root, this._is_le));
      i++;
    }
  }
  DwarfNames.prototype._readBE = function() {
    this.indexes = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.indexes.push(new NameIndex(this._io, this, this._root, this._is_le));
      i++;
    }
  }

  /**
   * One step of the search for a code.
   */

  var AbbrevCandidate = DwarfNames.AbbrevCandidate = (function() {
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
   * @see DWARF 5, 6.1.1.4.7
   */

  var AbbrevDecl = DwarfNames.AbbrevDecl = (function() {
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
        this.attrs = [];
        var i = 0;
        do {
          var _ = new AttrSpec(this._io, this, this._root, this._is_le);
          this.attrs.push(_);
          i++;
        } while (!( ((_.idx.value == 0) && (_.form.value == 0)) ));
      }
    }
    AbbrevDecl.prototype._readBE = function() {
      this.code = new Uleb128_.Uleb128(this._io, null, null);
      if (this.code.value != 0) {
        this.tag = new Uleb128_.Uleb128(this._io, null, null);
      }
      if (this.code.value != 0) {
        this.attrs = [];
        var i = 0;
        do {
          var _ = new AttrSpec(this._io, this, this._root, this._is_le);
          this.attrs.push(_);
          i++;
        } while (!( ((_.idx.value == 0) && (_.form.value == 0)) ));
      }
    }

    /**
     * The last one is the pair of zeros that ends the list.
     */

    return AbbrevDecl;
  })();

  /**
   * What is behind the declaration with the code 0 is padding.
   * @see DWARF 5, 6.1.1.4.7
   */

  var AbbrevTable = DwarfNames.AbbrevTable = (function() {
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
      this.padding = this._io.readBytesFull();
    }
    AbbrevTable.prototype._readBE = function() {
      this.decls = [];
      var i = 0;
      do {
        var _ = new AbbrevDecl(this._io, this, this._root, this._is_le);
        this.decls.push(_);
        i++;
      } while (!(_.code.value == 0));
      this.padding = this._io.readBytesFull();
    }

    return AbbrevTable;
  })();

  /**
   * @see DWARF 5, 6.1.1.4.7
   */

  var AttrSpec = DwarfNames.AttrSpec = (function() {
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
      this.idx = new Uleb128_.Uleb128(this._io, null, null);
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      if (this.form.value == DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST) {
        this.implicitConst = new Sleb128_.Sleb128(this._io, null, null);
      }
    }
    AttrSpec.prototype._readBE = function() {
      this.idx = new Uleb128_.Uleb128(this._io, null, null);
      this.form = new Uleb128_.Uleb128(this._io, null, null);
      if (this.form.value == DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST) {
        this.implicitConst = new Sleb128_.Sleb128(this._io, null, null);
      }
    }

    return AttrSpec;
  })();

  /**
   * Of the forms that an index of a unit, a flag, a hash, or a place may have.
   * @see DWARF 5, 6.1.1.4.8 and 7.19
   */

  var AttrValue = DwarfNames.AttrValue = (function() {
    function AttrValue(_io, _parent, _root, _is_le, form, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.form = form;
      this.is64 = is64;

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
      case DwarfEnums_.DwarfEnums.DwForm.DATA1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
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
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
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
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SDATA:
        this.value = new Sleb128_.Sleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SEC_OFFSET:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
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
      case DwarfEnums_.DwarfEnums.DwForm.DATA1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
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
      case DwarfEnums_.DwarfEnums.DwForm.FLAG:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
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
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_UDATA:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SDATA:
        this.value = new Sleb128_.Sleb128(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwForm.SEC_OFFSET:
        this.value = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
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
   * @see DWARF 5, 6.1.1.4.8
   */

  var Entry = DwarfNames.Entry = (function() {
    function Entry(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Entry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Entry.prototype._readLE = function() {
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
          this.attrs.push(new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64));
        }
      }
    }
    Entry.prototype._readBE = function() {
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
          this.attrs.push(new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64));
        }
      }
    }
    Object.defineProperty(Entry.prototype, 'decl', {
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
     * Some producers number abbreviations 1, 2, 3...; others are searched for.
     */
    Object.defineProperty(Entry.prototype, 'isDirect', {
      get: function() {
        if (this._m_isDirect !== undefined)
          return this._m_isDirect;
        this._m_isDirect =  ((this.code.value < this._parent.abbrevs.decls.length) && (this._parent.abbrevs.decls[this.code.value - 1].code.value == this.code.value)) ;
        return this._m_isDirect;
      }
    });

    return Entry;
  })();

  /**
   * @see DWARF 5, 6.1.1.4.1
   */

  var Header = DwarfNames.Header = (function() {
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
      this.version = this._io.readU2le();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/header/seq/0");
      }
      this.padding = this._io.readU2le();
      this.numCompileUnits = this._io.readU4le();
      var _ = this.numCompileUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numCompileUnits, this._io, "/types/header/seq/2");
      }
      this.numLocalTypeUnits = this._io.readU4le();
      var _ = this.numLocalTypeUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numLocalTypeUnits, this._io, "/types/header/seq/3");
      }
      this.numForeignTypeUnits = this._io.readU4le();
      var _ = this.numForeignTypeUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numForeignTypeUnits, this._io, "/types/header/seq/4");
      }
      this.numBuckets = this._io.readU4le();
      var _ = this.numBuckets;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numBuckets, this._io, "/types/header/seq/5");
      }
      this.numNames = this._io.readU4le();
      var _ = this.numNames;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numNames, this._io, "/types/header/seq/6");
      }
      this.lenAbbrevTable = this._io.readU4le();
      this.lenAugmentation = this._io.readU4le();
      this.augmentation = this._io.readBytes(Math.floor((this.lenAugmentation + 3) / 4) * 4);
    }
    Header.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/header/seq/0");
      }
      this.padding = this._io.readU2be();
      this.numCompileUnits = this._io.readU4be();
      var _ = this.numCompileUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numCompileUnits, this._io, "/types/header/seq/2");
      }
      this.numLocalTypeUnits = this._io.readU4be();
      var _ = this.numLocalTypeUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numLocalTypeUnits, this._io, "/types/header/seq/3");
      }
      this.numForeignTypeUnits = this._io.readU4be();
      var _ = this.numForeignTypeUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numForeignTypeUnits, this._io, "/types/header/seq/4");
      }
      this.numBuckets = this._io.readU4be();
      var _ = this.numBuckets;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numBuckets, this._io, "/types/header/seq/5");
      }
      this.numNames = this._io.readU4be();
      var _ = this.numNames;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numNames, this._io, "/types/header/seq/6");
      }
      this.lenAbbrevTable = this._io.readU4be();
      this.lenAugmentation = this._io.readU4be();
      this.augmentation = this._io.readBytes(Math.floor((this.lenAugmentation + 3) / 4) * 4);
    }

    /**
     * With null bytes up to a multiple of four, which some producers do not count.
     */

    return Header;
  })();

  /**
   * An index of the names of one unit, or of several.
   * @see DWARF 5, 6.1.1.4.1
   */

  var NameIndex = DwarfNames.NameIndex = (function() {
    function NameIndex(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    NameIndex.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NameIndex.prototype._readLE = function() {
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new NameIndexBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
    }
    NameIndex.prototype._readBE = function() {
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new NameIndexBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
    }

    return NameIndex;
  })();

  var NameIndexBody = DwarfNames.NameIndexBody = (function() {
    function NameIndexBody(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;

      this._read();
    }
    NameIndexBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NameIndexBody.prototype._readLE = function() {
      this.header = new Header(this._io, this, this._root, this._is_le);
      this.ofsCompileUnits = [];
      for (var i = 0; i < this.header.numCompileUnits; i++) {
        this.ofsCompileUnits.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      this.ofsTypeUnits = [];
      for (var i = 0; i < this.header.numLocalTypeUnits; i++) {
        this.ofsTypeUnits.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      this.foreignSignatures = [];
      for (var i = 0; i < this.header.numForeignTypeUnits; i++) {
        this.foreignSignatures.push(new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe));
      }
      this.buckets = [];
      for (var i = 0; i < this.header.numBuckets; i++) {
        this.buckets.push(this._io.readU4le());
      }
      this.hashes = [];
      for (var i = 0; i < (this.header.numBuckets == 0 ? 0 : this.header.numNames); i++) {
        this.hashes.push(this._io.readU4le());
      }
      this.ofsNames = [];
      for (var i = 0; i < this.header.numNames; i++) {
        this.ofsNames.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      this.ofsEntries = [];
      for (var i = 0; i < this.header.numNames; i++) {
        this.ofsEntries.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      this._raw_abbrevs = this._io.readBytes(this.header.lenAbbrevTable);
      var _io__raw_abbrevs = new KaitaiStream(this._raw_abbrevs);
      this.abbrevs = new AbbrevTable(_io__raw_abbrevs, this, this._root, this._is_le);
      if (this.poolStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
    }
    NameIndexBody.prototype._readBE = function() {
      this.header = new Header(this._io, this, this._root, this._is_le);
      this.ofsCompileUnits = [];
      for (var i = 0; i < this.header.numCompileUnits; i++) {
        this.ofsCompileUnits.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      this.ofsTypeUnits = [];
      for (var i = 0; i < this.header.numLocalTypeUnits; i++) {
        this.ofsTypeUnits.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      this.foreignSignatures = [];
      for (var i = 0; i < this.header.numForeignTypeUnits; i++) {
        this.foreignSignatures.push(new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe));
      }
      this.buckets = [];
      for (var i = 0; i < this.header.numBuckets; i++) {
        this.buckets.push(this._io.readU4be());
      }
      this.hashes = [];
      for (var i = 0; i < (this.header.numBuckets == 0 ? 0 : this.header.numNames); i++) {
        this.hashes.push(this._io.readU4be());
      }
      this.ofsNames = [];
      for (var i = 0; i < this.header.numNames; i++) {
        this.ofsNames.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      this.ofsEntries = [];
      for (var i = 0; i < this.header.numNames; i++) {
        this.ofsEntries.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      this._raw_abbrevs = this._io.readBytes(this.header.lenAbbrevTable);
      var _io__raw_abbrevs = new KaitaiStream(this._raw_abbrevs);
      this.abbrevs = new AbbrevTable(_io__raw_abbrevs, this, this._root, this._is_le);
      if (this.poolStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
    }

    /**
     * The pool. Entries of one name are behind each other, and 0 ends them.
     */
    Object.defineProperty(NameIndexBody.prototype, 'entries', {
      get: function() {
        if (this._m_entries !== undefined)
          return this._m_entries;
        var _pos = this._io.pos;
        this._io.seek(this.poolStart);
        if (this._is_le) {
          this._m_entries = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._m_entries.push(new Entry(this._io, this, this._root, this._is_le));
            i++;
          }
        } else {
          this._m_entries = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._m_entries.push(new Entry(this._io, this, this._root, this._is_le));
            i++;
          }
        }
        this._io.seek(_pos);
        return this._m_entries;
      }
    });

    /**
     * Where the pool begins, which `ofs_entries` count from; evaluated by `mark`.
     */
    Object.defineProperty(NameIndexBody.prototype, 'poolStart', {
      get: function() {
        if (this._m_poolStart !== undefined)
          return this._m_poolStart;
        this._m_poolStart = this._io.pos;
        return this._m_poolStart;
      }
    });

    /**
     * In .debug_info.
     */

    /**
     * Of those in this file, in .debug_info.
     */

    /**
     * Of type units in split files.
     */

    /**
     * The number of the first name whose hash leads there, from 1; 0 for none.
     */

    /**
     * One for each name, unless there are no buckets.
     */

    /**
     * For each name where it is in .debug_str.
     */

    /**
     * For each name where its first entry is in the pool.
     */

    return NameIndexBody;
  })();

  var Nothing = DwarfNames.Nothing = (function() {
    function Nothing(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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

  return DwarfNames;
})();
export { DwarfNames };
