// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
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
    this._debug = {};

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
    this._debug.indexes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.indexes.arr = [];
    this.indexes = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.indexes.arr[this.indexes.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_indexes = new NameIndex(this._io, this, this._root, this._is_le);
      try {
        _t_indexes._read();
      } finally {
        this.indexes.push(_t_indexes);
      }
      this._debug.indexes.arr[this.indexes.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.indexes.end = this._io.pos;
  }
  DwarfNames.prototype._readBE = function() {
    this._debug.indexes = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.indexes.arr = [];
    this.indexes = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.indexes.arr[this.indexes.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_indexes = new NameIndex(this._io, this, this._root, this._is_le);
      try {
        _t_indexes._read();
      } finally {
        this.indexes.push(_t_indexes);
      }
      this._debug.indexes.arr[this.indexes.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.indexes.end = this._io.pos;
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
   * @see DWARF 5, 6.1.1.4.7
   */

  var AbbrevDecl = DwarfNames.AbbrevDecl = (function() {
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
        } while (!( ((_.idx.value == 0) && (_.form.value == 0)) ));
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
        } while (!( ((_.idx.value == 0) && (_.form.value == 0)) ));
        this._debug.attrs.end = this._io.pos;
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
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readBytesFull();
      this._debug.padding.end = this._io.pos;
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
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readBytesFull();
      this._debug.padding.end = this._io.pos;
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
      this._debug.idx = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.idx = new Uleb128_.Uleb128(this._io, null, null);
      this.idx._read();
      this._debug.idx.end = this._io.pos;
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
      this._debug.idx = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.idx = new Uleb128_.Uleb128(this._io, null, null);
      this.idx._read();
      this._debug.idx.end = this._io.pos;
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
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
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
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_UDATA:
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
      case DwarfEnums_.DwarfEnums.DwForm.FLAG_PRESENT:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.IMPLICIT_CONST:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
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
      case DwarfEnums_.DwarfEnums.DwForm.REF_SIG8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfEnums_.DwarfEnums.DwForm.REF_UDATA:
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
   * @see DWARF 5, 6.1.1.4.8
   */

  var Entry = DwarfNames.Entry = (function() {
    function Entry(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

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
          var _t_attrs = new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64);
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
    Entry.prototype._readBE = function() {
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
          var _t_attrs = new AttrValue(this._io, this, this._root, this._is_le, this.decl.attrs[i].form.value, this._parent.is64);
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
    Object.defineProperty(Entry.prototype, 'decl', {
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
     * Some producers number abbreviations 1, 2, 3...; others are searched for.
     */
    Object.defineProperty(Entry.prototype, 'isDirect', {
      get: function() {
        if (this._m_isDirect !== undefined)
          return this._m_isDirect;
        this._debug._m_isDirect = {  };
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
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readU2le();
      this._debug.padding.end = this._io.pos;
      this._debug.numCompileUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numCompileUnits = this._io.readU4le();
      this._debug.numCompileUnits.end = this._io.pos;
      var _ = this.numCompileUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numCompileUnits, this._io, "/types/header/seq/2");
        this._debug.numCompileUnits.validationError = _err;
        throw _err;
      }
      this._debug.numLocalTypeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numLocalTypeUnits = this._io.readU4le();
      this._debug.numLocalTypeUnits.end = this._io.pos;
      var _ = this.numLocalTypeUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numLocalTypeUnits, this._io, "/types/header/seq/3");
        this._debug.numLocalTypeUnits.validationError = _err;
        throw _err;
      }
      this._debug.numForeignTypeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numForeignTypeUnits = this._io.readU4le();
      this._debug.numForeignTypeUnits.end = this._io.pos;
      var _ = this.numForeignTypeUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numForeignTypeUnits, this._io, "/types/header/seq/4");
        this._debug.numForeignTypeUnits.validationError = _err;
        throw _err;
      }
      this._debug.numBuckets = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numBuckets = this._io.readU4le();
      this._debug.numBuckets.end = this._io.pos;
      var _ = this.numBuckets;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numBuckets, this._io, "/types/header/seq/5");
        this._debug.numBuckets.validationError = _err;
        throw _err;
      }
      this._debug.numNames = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numNames = this._io.readU4le();
      this._debug.numNames.end = this._io.pos;
      var _ = this.numNames;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numNames, this._io, "/types/header/seq/6");
        this._debug.numNames.validationError = _err;
        throw _err;
      }
      this._debug.lenAbbrevTable = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAbbrevTable = this._io.readU4le();
      this._debug.lenAbbrevTable.end = this._io.pos;
      this._debug.lenAugmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAugmentation = this._io.readU4le();
      this._debug.lenAugmentation.end = this._io.pos;
      this._debug.augmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.augmentation = this._io.readBytes(Math.floor((this.lenAugmentation + 3) / 4) * 4);
      this._debug.augmentation.end = this._io.pos;
    }
    Header.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readU2be();
      this._debug.padding.end = this._io.pos;
      this._debug.numCompileUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numCompileUnits = this._io.readU4be();
      this._debug.numCompileUnits.end = this._io.pos;
      var _ = this.numCompileUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numCompileUnits, this._io, "/types/header/seq/2");
        this._debug.numCompileUnits.validationError = _err;
        throw _err;
      }
      this._debug.numLocalTypeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numLocalTypeUnits = this._io.readU4be();
      this._debug.numLocalTypeUnits.end = this._io.pos;
      var _ = this.numLocalTypeUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numLocalTypeUnits, this._io, "/types/header/seq/3");
        this._debug.numLocalTypeUnits.validationError = _err;
        throw _err;
      }
      this._debug.numForeignTypeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numForeignTypeUnits = this._io.readU4be();
      this._debug.numForeignTypeUnits.end = this._io.pos;
      var _ = this.numForeignTypeUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numForeignTypeUnits, this._io, "/types/header/seq/4");
        this._debug.numForeignTypeUnits.validationError = _err;
        throw _err;
      }
      this._debug.numBuckets = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numBuckets = this._io.readU4be();
      this._debug.numBuckets.end = this._io.pos;
      var _ = this.numBuckets;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numBuckets, this._io, "/types/header/seq/5");
        this._debug.numBuckets.validationError = _err;
        throw _err;
      }
      this._debug.numNames = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numNames = this._io.readU4be();
      this._debug.numNames.end = this._io.pos;
      var _ = this.numNames;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numNames, this._io, "/types/header/seq/6");
        this._debug.numNames.validationError = _err;
        throw _err;
      }
      this._debug.lenAbbrevTable = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAbbrevTable = this._io.readU4be();
      this._debug.lenAbbrevTable.end = this._io.pos;
      this._debug.lenAugmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAugmentation = this._io.readU4be();
      this._debug.lenAugmentation.end = this._io.pos;
      this._debug.augmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.augmentation = this._io.readBytes(Math.floor((this.lenAugmentation + 3) / 4) * 4);
      this._debug.augmentation.end = this._io.pos;
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
      this._debug = {};

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
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new NameIndexBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    NameIndex.prototype._readBE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new NameIndexBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
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
      this._debug = {};

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
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new Header(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.ofsCompileUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsCompileUnits.arr = [];
      this.ofsCompileUnits = [];
      for (var i = 0; i < this.header.numCompileUnits; i++) {
        this._debug.ofsCompileUnits.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsCompileUnits = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsCompileUnits._read();
        } finally {
          this.ofsCompileUnits.push(_t_ofsCompileUnits);
        }
        this._debug.ofsCompileUnits.arr[i].end = this._io.pos;
      }
      this._debug.ofsCompileUnits.end = this._io.pos;
      this._debug.ofsTypeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsTypeUnits.arr = [];
      this.ofsTypeUnits = [];
      for (var i = 0; i < this.header.numLocalTypeUnits; i++) {
        this._debug.ofsTypeUnits.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsTypeUnits = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsTypeUnits._read();
        } finally {
          this.ofsTypeUnits.push(_t_ofsTypeUnits);
        }
        this._debug.ofsTypeUnits.arr[i].end = this._io.pos;
      }
      this._debug.ofsTypeUnits.end = this._io.pos;
      this._debug.foreignSignatures = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.foreignSignatures.arr = [];
      this.foreignSignatures = [];
      for (var i = 0; i < this.header.numForeignTypeUnits; i++) {
        this._debug.foreignSignatures.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_foreignSignatures = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        try {
          _t_foreignSignatures._read();
        } finally {
          this.foreignSignatures.push(_t_foreignSignatures);
        }
        this._debug.foreignSignatures.arr[i].end = this._io.pos;
      }
      this._debug.foreignSignatures.end = this._io.pos;
      this._debug.buckets = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.buckets.arr = [];
      this.buckets = [];
      for (var i = 0; i < this.header.numBuckets; i++) {
        this._debug.buckets.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.buckets.push(this._io.readU4le());
        this._debug.buckets.arr[i].end = this._io.pos;
      }
      this._debug.buckets.end = this._io.pos;
      this._debug.hashes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.hashes.arr = [];
      this.hashes = [];
      for (var i = 0; i < (this.header.numBuckets == 0 ? 0 : this.header.numNames); i++) {
        this._debug.hashes.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.hashes.push(this._io.readU4le());
        this._debug.hashes.arr[i].end = this._io.pos;
      }
      this._debug.hashes.end = this._io.pos;
      this._debug.ofsNames = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsNames.arr = [];
      this.ofsNames = [];
      for (var i = 0; i < this.header.numNames; i++) {
        this._debug.ofsNames.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsNames = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsNames._read();
        } finally {
          this.ofsNames.push(_t_ofsNames);
        }
        this._debug.ofsNames.arr[i].end = this._io.pos;
      }
      this._debug.ofsNames.end = this._io.pos;
      this._debug.ofsEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsEntries.arr = [];
      this.ofsEntries = [];
      for (var i = 0; i < this.header.numNames; i++) {
        this._debug.ofsEntries.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsEntries = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsEntries._read();
        } finally {
          this.ofsEntries.push(_t_ofsEntries);
        }
        this._debug.ofsEntries.arr[i].end = this._io.pos;
      }
      this._debug.ofsEntries.end = this._io.pos;
      this._debug.abbrevs = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_abbrevs = this._io.readBytes(this.header.lenAbbrevTable);
      var _io__raw_abbrevs = new KaitaiStream(this._raw_abbrevs);
      this.abbrevs = new AbbrevTable(_io__raw_abbrevs, this, this._root, this._is_le);
      this.abbrevs._read();
      this._debug.abbrevs.end = this._io.pos;
      if (this.poolStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }
    NameIndexBody.prototype._readBE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new Header(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.ofsCompileUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsCompileUnits.arr = [];
      this.ofsCompileUnits = [];
      for (var i = 0; i < this.header.numCompileUnits; i++) {
        this._debug.ofsCompileUnits.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsCompileUnits = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsCompileUnits._read();
        } finally {
          this.ofsCompileUnits.push(_t_ofsCompileUnits);
        }
        this._debug.ofsCompileUnits.arr[i].end = this._io.pos;
      }
      this._debug.ofsCompileUnits.end = this._io.pos;
      this._debug.ofsTypeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsTypeUnits.arr = [];
      this.ofsTypeUnits = [];
      for (var i = 0; i < this.header.numLocalTypeUnits; i++) {
        this._debug.ofsTypeUnits.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsTypeUnits = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsTypeUnits._read();
        } finally {
          this.ofsTypeUnits.push(_t_ofsTypeUnits);
        }
        this._debug.ofsTypeUnits.arr[i].end = this._io.pos;
      }
      this._debug.ofsTypeUnits.end = this._io.pos;
      this._debug.foreignSignatures = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.foreignSignatures.arr = [];
      this.foreignSignatures = [];
      for (var i = 0; i < this.header.numForeignTypeUnits; i++) {
        this._debug.foreignSignatures.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_foreignSignatures = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        try {
          _t_foreignSignatures._read();
        } finally {
          this.foreignSignatures.push(_t_foreignSignatures);
        }
        this._debug.foreignSignatures.arr[i].end = this._io.pos;
      }
      this._debug.foreignSignatures.end = this._io.pos;
      this._debug.buckets = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.buckets.arr = [];
      this.buckets = [];
      for (var i = 0; i < this.header.numBuckets; i++) {
        this._debug.buckets.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.buckets.push(this._io.readU4be());
        this._debug.buckets.arr[i].end = this._io.pos;
      }
      this._debug.buckets.end = this._io.pos;
      this._debug.hashes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.hashes.arr = [];
      this.hashes = [];
      for (var i = 0; i < (this.header.numBuckets == 0 ? 0 : this.header.numNames); i++) {
        this._debug.hashes.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.hashes.push(this._io.readU4be());
        this._debug.hashes.arr[i].end = this._io.pos;
      }
      this._debug.hashes.end = this._io.pos;
      this._debug.ofsNames = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsNames.arr = [];
      this.ofsNames = [];
      for (var i = 0; i < this.header.numNames; i++) {
        this._debug.ofsNames.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsNames = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsNames._read();
        } finally {
          this.ofsNames.push(_t_ofsNames);
        }
        this._debug.ofsNames.arr[i].end = this._io.pos;
      }
      this._debug.ofsNames.end = this._io.pos;
      this._debug.ofsEntries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsEntries.arr = [];
      this.ofsEntries = [];
      for (var i = 0; i < this.header.numNames; i++) {
        this._debug.ofsEntries.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsEntries = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsEntries._read();
        } finally {
          this.ofsEntries.push(_t_ofsEntries);
        }
        this._debug.ofsEntries.arr[i].end = this._io.pos;
      }
      this._debug.ofsEntries.end = this._io.pos;
      this._debug.abbrevs = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_abbrevs = this._io.readBytes(this.header.lenAbbrevTable);
      var _io__raw_abbrevs = new KaitaiStream(this._raw_abbrevs);
      this.abbrevs = new AbbrevTable(_io__raw_abbrevs, this, this._root, this._is_le);
      this.abbrevs._read();
      this._debug.abbrevs.end = this._io.pos;
      if (this.poolStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
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
        this._debug._m_entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug._m_entries.arr = [];
        if (this._is_le) {
          this._m_entries = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_entries.arr[this._m_entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_entries = new Entry(this._io, this, this._root, this._is_le);
            try {
              _t__m_entries._read();
            } finally {
              this._m_entries.push(_t__m_entries);
            }
            this._debug._m_entries.arr[this._m_entries.length - 1].end = this._io.pos;
            i++;
          }
        } else {
          this._m_entries = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_entries.arr[this._m_entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_entries = new Entry(this._io, this, this._root, this._is_le);
            try {
              _t__m_entries._read();
            } finally {
              this._m_entries.push(_t__m_entries);
            }
            this._debug._m_entries.arr[this._m_entries.length - 1].end = this._io.pos;
            i++;
          }
        }
        this._debug._m_entries.end = this._io.pos;
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
        this._debug._m_poolStart = {  };
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

  return DwarfNames;
})();
export { DwarfNames };
