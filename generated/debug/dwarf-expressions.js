// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as DwarfCommon_ from './dwarf-common.js';
import * as Uleb128_ from './uleb128.js';
import * as Sleb128_ from './sleb128.js';
/**
 * The operations of one expression or location description, to the end of the stream. Operands that lead to entries are
 * called `ofs_die`, those that index `.debug_addr` `index`: they have other values when the units are written again.
 * @see DWARF 5, 2.5, 2.6 and 7.7.1
 */

var DwarfExpressions = (function() {
  function DwarfExpressions(_io, _parent, _root, isBe, is64, lenAddress, version) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.is64 = is64;
    this.lenAddress = lenAddress;
    this.version = version;
    this._debug = {};

  }
  DwarfExpressions.prototype._read = function() {
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
  DwarfExpressions.prototype._readLE = function() {
    this._debug.operations = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.operations.arr = [];
    this.operations = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.operations.arr[this.operations.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_operations = new Operation(this._io, this, this._root, this._is_le);
      try {
        _t_operations._read();
      } finally {
        this.operations.push(_t_operations);
      }
      this._debug.operations.arr[this.operations.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.operations.end = this._io.pos;
  }
  DwarfExpressions.prototype._readBE = function() {
    this._debug.operations = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.operations.arr = [];
    this.operations = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.operations.arr[this.operations.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_operations = new Operation(this._io, this, this._root, this._is_le);
      try {
        _t_operations._read();
      } finally {
        this.operations.push(_t_operations);
      }
      this._debug.operations.arr[this.operations.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.operations.end = this._io.pos;
  }

  /**
   * @see DWARF 5, 2.5.1.1
   */

  var AddressIndex = DwarfExpressions.AddressIndex = (function() {
    function AddressIndex(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    AddressIndex.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AddressIndex.prototype._readLE = function() {
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = new Uleb128_.Uleb128(this._io, null, null);
      this.index._read();
      this._debug.index.end = this._io.pos;
    }
    AddressIndex.prototype._readBE = function() {
      this._debug.index = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.index = new Uleb128_.Uleb128(this._io, null, null);
      this.index._read();
      this._debug.index.end = this._io.pos;
    }

    return AddressIndex;
  })();

  /**
   * Counts from the unit's header.
   * @see DWARF 5, 2.5.1.5
   */

  var Die2 = DwarfExpressions.Die2 = (function() {
    function Die2(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Die2.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Die2.prototype._readLE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = this._io.readU2le();
      this._debug.ofsDie.end = this._io.pos;
    }
    Die2.prototype._readBE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = this._io.readU2be();
      this._debug.ofsDie.end = this._io.pos;
    }

    return Die2;
  })();

  /**
   * Counts from the unit's header.
   * @see DWARF 5, 2.5.1.5
   */

  var Die4 = DwarfExpressions.Die4 = (function() {
    function Die4(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Die4.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Die4.prototype._readLE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = this._io.readU4le();
      this._debug.ofsDie.end = this._io.pos;
    }
    Die4.prototype._readBE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = this._io.readU4be();
      this._debug.ofsDie.end = this._io.pos;
    }

    return Die4;
  })();

  /**
   * An offset in .debug_info, with the width of DW_FORM_ref_addr.
   * @see DWARF 5, 2.5.1.5
   */

  var DieAnywhere = DwarfExpressions.DieAnywhere = (function() {
    function DieAnywhere(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    DieAnywhere.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    DieAnywhere.prototype._readLE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this._root.version < 3) {
      case false:
        this.ofsDie = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this._root.is64);
        this.ofsDie._read();
        break;
      case true:
        this.ofsDie = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this._root.lenAddress);
        this.ofsDie._read();
        break;
      }
      this._debug.ofsDie.end = this._io.pos;
    }
    DieAnywhere.prototype._readBE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this._root.version < 3) {
      case false:
        this.ofsDie = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this._root.is64);
        this.ofsDie._read();
        break;
      case true:
        this.ofsDie = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this._root.lenAddress);
        this.ofsDie._read();
        break;
      }
      this._debug.ofsDie.end = this._io.pos;
    }

    return DieAnywhere;
  })();

  /**
   * @see DWARF 5, 2.6.1.1.4
   */

  var DieAnywhereAndNumber = DwarfExpressions.DieAnywhereAndNumber = (function() {
    function DieAnywhereAndNumber(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    DieAnywhereAndNumber.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    DieAnywhereAndNumber.prototype._readLE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new DieAnywhere(this._io, this, this._root, this._is_le);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
      this._debug.number = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.number = new Sleb128_.Sleb128(this._io, null, null);
      this.number._read();
      this._debug.number.end = this._io.pos;
    }
    DieAnywhereAndNumber.prototype._readBE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new DieAnywhere(this._io, this, this._root, this._is_le);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
      this._debug.number = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.number = new Sleb128_.Sleb128(this._io, null, null);
      this.number._read();
      this._debug.number.end = this._io.pos;
    }

    return DieAnywhereAndNumber;
  })();

  /**
   * An expression within the expression.
   * @see DWARF 5, 2.5.1.7
   */

  var Nested = DwarfExpressions.Nested = (function() {
    function Nested(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Nested.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Nested.prototype._readLE = function() {
      this._debug.lenExpression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenExpression = new Uleb128_.Uleb128(this._io, null, null);
      this.lenExpression._read();
      this._debug.lenExpression.end = this._io.pos;
      this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.expression = this._io.readBytes(this.lenExpression.value);
      this._debug.expression.end = this._io.pos;
    }
    Nested.prototype._readBE = function() {
      this._debug.lenExpression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenExpression = new Uleb128_.Uleb128(this._io, null, null);
      this.lenExpression._read();
      this._debug.lenExpression.end = this._io.pos;
      this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.expression = this._io.readBytes(this.lenExpression.value);
      this._debug.expression.end = this._io.pos;
    }

    return Nested;
  })();

  /**
   * @see DWARF 5, 2.5.1.1
   */

  var Number = DwarfExpressions.Number = (function() {
    function Number(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Number.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Number.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }
    Number.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }

    return Number;
  })();

  /**
   * @see DWARF 5, 2.5.1.2
   */

  var NumberAndType = DwarfExpressions.NumberAndType = (function() {
    function NumberAndType(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    NumberAndType.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NumberAndType.prototype._readLE = function() {
      this._debug.number = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.number = new Uleb128_.Uleb128(this._io, null, null);
      this.number._read();
      this._debug.number.end = this._io.pos;
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
    }
    NumberAndType.prototype._readBE = function() {
      this._debug.number = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.number = new Uleb128_.Uleb128(this._io, null, null);
      this.number._read();
      this._debug.number.end = this._io.pos;
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
    }

    return NumberAndType;
  })();

  var NumberPair = DwarfExpressions.NumberPair = (function() {
    function NumberPair(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    NumberPair.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NumberPair.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    NumberPair.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }

    return NumberPair;
  })();

  /**
   * @see DWARF 5, 7.7.1, table 7.9
   */

  var Operation = DwarfExpressions.Operation = (function() {
    function Operation(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Operation.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Operation.prototype._readLE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.code) {
      case DwarfEnums_.DwarfEnums.DwOp.ADDRX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BIT_PIECE:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BRA:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BREGX:
        this.operands = new RegisterAndOffset(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL2:
        this.operands = new Die2(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL4:
        this.operands = new Die4(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL_REF:
        this.operands = new DieAnywhere(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1S:
        this.operands = new Signed1(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2S:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4S:
        this.operands = new Signed4(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8S:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTS:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTU:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONVERT:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_SIZE:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.FBREG:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_ADDR_INDEX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONST_INDEX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONVERT:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_IMPLICIT_POINTER:
        this.operands = new DieAnywhereAndNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_PARAMETER_REF:
        this.operands = new Die4(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_REGVAL_TYPE:
        this.operands = new NumberAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_REINTERPRET:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_VARIABLE_VALUE:
        this.operands = new DieAnywhere(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.IMPLICIT_POINTER:
        this.operands = new DieAnywhereAndNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.IMPLICIT_VALUE:
        this.operands = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.INTEL_BIT_PIECE:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.OP_ADDR:
        this.operands = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this._root.lenAddress);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PICK:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PIECE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PLUS_UCONST:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REGVAL_TYPE:
        this.operands = new NumberAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REGX:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REINTERPRET:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.SKIP:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.WASM_LOCATION:
        this.operands = new WasmLocation(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_SIZE:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      default:
        this.operands = new Other(this._io, this, this._root, this._is_le, this.code);
        this.operands._read();
        break;
      }
      this._debug.operands.end = this._io.pos;
    }
    Operation.prototype._readBE = function() {
      this._debug.code = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.code = this._io.readU1();
      this._debug.code.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.code) {
      case DwarfEnums_.DwarfEnums.DwOp.ADDRX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BIT_PIECE:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BRA:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BREGX:
        this.operands = new RegisterAndOffset(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL2:
        this.operands = new Die2(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL4:
        this.operands = new Die4(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL_REF:
        this.operands = new DieAnywhere(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1S:
        this.operands = new Signed1(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2S:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4S:
        this.operands = new Signed4(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8S:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTS:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTU:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONVERT:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_SIZE:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.FBREG:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_ADDR_INDEX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONST_INDEX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONVERT:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_IMPLICIT_POINTER:
        this.operands = new DieAnywhereAndNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_PARAMETER_REF:
        this.operands = new Die4(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_REGVAL_TYPE:
        this.operands = new NumberAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_REINTERPRET:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_VARIABLE_VALUE:
        this.operands = new DieAnywhere(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.IMPLICIT_POINTER:
        this.operands = new DieAnywhereAndNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.IMPLICIT_VALUE:
        this.operands = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.INTEL_BIT_PIECE:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.OP_ADDR:
        this.operands = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this._root.lenAddress);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PICK:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PIECE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PLUS_UCONST:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REGVAL_TYPE:
        this.operands = new NumberAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REGX:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REINTERPRET:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.SKIP:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.WASM_LOCATION:
        this.operands = new WasmLocation(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_SIZE:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      default:
        this.operands = new Other(this._io, this, this._root, this._is_le, this.code);
        this.operands._read();
        break;
      }
      this._debug.operands.end = this._io.pos;
    }

    return Operation;
  })();

  /**
   * Operations of which there are many, or without operands. What nobody knows cannot be passed.
   */

  var Other = DwarfExpressions.Other = (function() {
    function Other(_io, _parent, _root, _is_le, code) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.code = code;
      this._debug = {};

    }
    Other.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Other.prototype._readLE = function() {
      if (this.isBreg) {
        this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.offset = new Sleb128_.Sleb128(this._io, null, null);
        this.offset._read();
        this._debug.offset.end = this._io.pos;
      }
      this._debug.known = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.known = this._io.readBytes(0);
      this._debug.known.end = this._io.pos;
      var _ = this.known;
      if (!( ((this.isBreg) || (this.hasNoOperands)) )) {
        var _err = new KaitaiStream.ValidationExprError(this.known, this._io, "/types/other/seq/1");
        this._debug.known.validationError = _err;
        throw _err;
      }
    }
    Other.prototype._readBE = function() {
      if (this.isBreg) {
        this._debug.offset = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.offset = new Sleb128_.Sleb128(this._io, null, null);
        this.offset._read();
        this._debug.offset.end = this._io.pos;
      }
      this._debug.known = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.known = this._io.readBytes(0);
      this._debug.known.end = this._io.pos;
      var _ = this.known;
      if (!( ((this.isBreg) || (this.hasNoOperands)) )) {
        var _err = new KaitaiStream.ValidationExprError(this.known, this._io, "/types/other/seq/1");
        this._debug.known.validationError = _err;
        throw _err;
      }
    }
    Object.defineProperty(Other.prototype, 'hasNoOperands', {
      get: function() {
        if (this._m_hasNoOperands !== undefined)
          return this._m_hasNoOperands;
        this._debug._m_hasNoOperands = {  };
        this._m_hasNoOperands =  ((this.code == DwarfEnums_.DwarfEnums.DwOp.DEREF) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.DUP) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OVER)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.SWAP) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.PLUS)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.OP_SHL) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OP_XOR)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.OP_EQ) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OP_NE)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.LIT0) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.REG31)) ) || (this.code == DwarfEnums_.DwarfEnums.DwOp.NOP) || (this.code == DwarfEnums_.DwarfEnums.DwOp.PUSH_OBJECT_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.FORM_TLS_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.CALL_FRAME_CFA) || (this.code == DwarfEnums_.DwarfEnums.DwOp.STACK_VALUE) || (this.code == DwarfEnums_.DwarfEnums.DwOp.GNU_PUSH_TLS_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.PGI_OMP_THREAD_NUM) || (this.code == DwarfEnums_.DwarfEnums.DwOp.GNU_UNINIT)) ;
        return this._m_hasNoOperands;
      }
    });
    Object.defineProperty(Other.prototype, 'isBreg', {
      get: function() {
        if (this._m_isBreg !== undefined)
          return this._m_isBreg;
        this._debug._m_isBreg = {  };
        this._m_isBreg =  ((this.code >= DwarfEnums_.DwarfEnums.DwOp.BREG0) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.BREG31)) ;
        return this._m_isBreg;
      }
    });

    return Other;
  })();

  /**
   * @see DWARF 5, 2.5.1.2
   */

  var RegisterAndOffset = DwarfExpressions.RegisterAndOffset = (function() {
    function RegisterAndOffset(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    RegisterAndOffset.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    RegisterAndOffset.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Sleb128_.Sleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    RegisterAndOffset.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Sleb128_.Sleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }

    return RegisterAndOffset;
  })();

  /**
   * @see DWARF 5, 2.5.1.1
   */

  var Signed1 = DwarfExpressions.Signed1 = (function() {
    function Signed1(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Signed1.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Signed1.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS1();
      this._debug.value.end = this._io.pos;
    }
    Signed1.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS1();
      this._debug.value.end = this._io.pos;
    }

    return Signed1;
  })();

  /**
   * @see DWARF 5, 2.5.1.1 and 2.5.1.5
   */

  var Signed2 = DwarfExpressions.Signed2 = (function() {
    function Signed2(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Signed2.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Signed2.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS2le();
      this._debug.value.end = this._io.pos;
    }
    Signed2.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS2be();
      this._debug.value.end = this._io.pos;
    }

    return Signed2;
  })();

  /**
   * @see DWARF 5, 2.5.1.1
   */

  var Signed4 = DwarfExpressions.Signed4 = (function() {
    function Signed4(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Signed4.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Signed4.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS4le();
      this._debug.value.end = this._io.pos;
    }
    Signed4.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS4be();
      this._debug.value.end = this._io.pos;
    }

    return Signed4;
  })();

  /**
   * @see DWARF 5, 2.5.1.1
   */

  var SignedNumber = DwarfExpressions.SignedNumber = (function() {
    function SignedNumber(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    SignedNumber.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SignedNumber.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Sleb128_.Sleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }
    SignedNumber.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Sleb128_.Sleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }

    return SignedNumber;
  })();

  /**
   * @see DWARF 5, 2.5.1.3
   */

  var SizeAndType = DwarfExpressions.SizeAndType = (function() {
    function SizeAndType(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    SizeAndType.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SizeAndType.prototype._readLE = function() {
      this._debug.lenValue = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenValue = this._io.readU1();
      this._debug.lenValue.end = this._io.pos;
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
    }
    SizeAndType.prototype._readBE = function() {
      this._debug.lenValue = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenValue = this._io.readU1();
      this._debug.lenValue.end = this._io.pos;
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
    }

    return SizeAndType;
  })();

  /**
   * @see DWARF 5, 2.5.1.1
   */

  var TypeAndBlock1 = DwarfExpressions.TypeAndBlock1 = (function() {
    function TypeAndBlock1(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    TypeAndBlock1.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    TypeAndBlock1.prototype._readLE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = this._io.readU1();
      this._debug.lenContent.end = this._io.pos;
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(this.lenContent);
      this._debug.content.end = this._io.pos;
    }
    TypeAndBlock1.prototype._readBE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
      this._debug.lenContent = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContent = this._io.readU1();
      this._debug.lenContent.end = this._io.pos;
      this._debug.content = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.content = this._io.readBytes(this.lenContent);
      this._debug.content.end = this._io.pos;
    }

    return TypeAndBlock1;
  })();

  /**
   * Zero stands for the generic type.
   * @see DWARF 5, 2.5.1.6
   */

  var TypeOrGeneric = DwarfExpressions.TypeOrGeneric = (function() {
    function TypeOrGeneric(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    TypeOrGeneric.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    TypeOrGeneric.prototype._readLE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
    }
    TypeOrGeneric.prototype._readBE = function() {
      this._debug.ofsDie = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie._read();
      this._debug.ofsDie.end = this._io.pos;
    }

    return TypeOrGeneric;
  })();

  /**
   * A local, a global, or a place on the operand stack of a WebAssembly function; or a global with an index that linkers can relocate.
   * @see {@link https://yurydelendik.github.io/webassembly-dwarf/|Source}
   */

  var WasmLocation = DwarfExpressions.WasmLocation = (function() {
    function WasmLocation(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    WasmLocation.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    WasmLocation.prototype._readLE = function() {
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.kind = this._io.readU1();
      this._debug.kind.end = this._io.pos;
      this._debug.number = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.kind) {
      case 3:
        this.number = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.number._read();
        break;
      default:
        this.number = new Uleb128_.Uleb128(this._io, null, null);
        this.number._read();
        break;
      }
      this._debug.number.end = this._io.pos;
    }
    WasmLocation.prototype._readBE = function() {
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.kind = this._io.readU1();
      this._debug.kind.end = this._io.pos;
      this._debug.number = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.kind) {
      case 3:
        this.number = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.number._read();
        break;
      default:
        this.number = new Uleb128_.Uleb128(this._io, null, null);
        this.number._read();
        break;
      }
      this._debug.number.end = this._io.pos;
    }

    return WasmLocation;
  })();

  return DwarfExpressions;
})();
export { DwarfExpressions };
