// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
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

    this._read();
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
    this.operations = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.operations.push(new Operation(this._io, this, this._root, this._is_le));
      i++;
    }
  }
  DwarfExpressions.prototype._readBE = function() {
    this.operations = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.operations.push(new Operation(this._io, this, this._root, this._is_le));
      i++;
    }
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

      this._read();
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
      this.index = new Uleb128_.Uleb128(this._io, null, null);
    }
    AddressIndex.prototype._readBE = function() {
      this.index = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
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
      this.ofsDie = this._io.readU2le();
    }
    Die2.prototype._readBE = function() {
      this.ofsDie = this._io.readU2be();
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

      this._read();
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
      this.ofsDie = this._io.readU4le();
    }
    Die4.prototype._readBE = function() {
      this.ofsDie = this._io.readU4be();
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

      this._read();
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
      switch (this._root.version < 3) {
      case false:
        this.ofsDie = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this._root.is64);
        break;
      case true:
        this.ofsDie = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this._root.lenAddress);
        break;
      }
    }
    DieAnywhere.prototype._readBE = function() {
      switch (this._root.version < 3) {
      case false:
        this.ofsDie = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this._root.is64);
        break;
      case true:
        this.ofsDie = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this._root.lenAddress);
        break;
      }
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

      this._read();
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
      this.ofsDie = new DieAnywhere(this._io, this, this._root, this._is_le);
      this.number = new Sleb128_.Sleb128(this._io, null, null);
    }
    DieAnywhereAndNumber.prototype._readBE = function() {
      this.ofsDie = new DieAnywhere(this._io, this, this._root, this._is_le);
      this.number = new Sleb128_.Sleb128(this._io, null, null);
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

      this._read();
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
      this.lenExpression = new Uleb128_.Uleb128(this._io, null, null);
      this.expression = this._io.readBytes(this.lenExpression.value);
    }
    Nested.prototype._readBE = function() {
      this.lenExpression = new Uleb128_.Uleb128(this._io, null, null);
      this.expression = this._io.readBytes(this.lenExpression.value);
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

      this._read();
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
      this.first = new Uleb128_.Uleb128(this._io, null, null);
    }
    Number.prototype._readBE = function() {
      this.first = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
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
      this.number = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
    }
    NumberAndType.prototype._readBE = function() {
      this.number = new Uleb128_.Uleb128(this._io, null, null);
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
    }

    return NumberAndType;
  })();

  var NumberPair = DwarfExpressions.NumberPair = (function() {
    function NumberPair(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.second = new Uleb128_.Uleb128(this._io, null, null);
    }
    NumberPair.prototype._readBE = function() {
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.second = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
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
      this.code = this._io.readU1();
      switch (this.code) {
      case DwarfEnums_.DwarfEnums.DwOp.ADDRX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BIT_PIECE:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BRA:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BREGX:
        this.operands = new RegisterAndOffset(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL2:
        this.operands = new Die2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL4:
        this.operands = new Die4(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL_REF:
        this.operands = new DieAnywhere(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1S:
        this.operands = new Signed1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2S:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4S:
        this.operands = new Signed4(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8S:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTS:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTU:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONVERT:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_SIZE:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.FBREG:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_ADDR_INDEX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONST_INDEX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONVERT:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_IMPLICIT_POINTER:
        this.operands = new DieAnywhereAndNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_PARAMETER_REF:
        this.operands = new Die4(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_REGVAL_TYPE:
        this.operands = new NumberAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_REINTERPRET:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_VARIABLE_VALUE:
        this.operands = new DieAnywhere(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.IMPLICIT_POINTER:
        this.operands = new DieAnywhereAndNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.IMPLICIT_VALUE:
        this.operands = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.INTEL_BIT_PIECE:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.OP_ADDR:
        this.operands = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this._root.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PICK:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PIECE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PLUS_UCONST:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REGVAL_TYPE:
        this.operands = new NumberAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REGX:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REINTERPRET:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.SKIP:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.WASM_LOCATION:
        this.operands = new WasmLocation(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_SIZE:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        break;
      default:
        this.operands = new Other(this._io, this, this._root, this._is_le, this.code);
        break;
      }
    }
    Operation.prototype._readBE = function() {
      this.code = this._io.readU1();
      switch (this.code) {
      case DwarfEnums_.DwarfEnums.DwOp.ADDRX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BIT_PIECE:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BRA:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BREGX:
        this.operands = new RegisterAndOffset(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL2:
        this.operands = new Die2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL4:
        this.operands = new Die4(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CALL_REF:
        this.operands = new DieAnywhere(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1S:
        this.operands = new Signed1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2S:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4S:
        this.operands = new Signed4(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8S:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8U:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTS:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTU:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONVERT:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_SIZE:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.FBREG:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_ADDR_INDEX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONST_INDEX:
        this.operands = new AddressIndex(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_CONVERT:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_IMPLICIT_POINTER:
        this.operands = new DieAnywhereAndNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_PARAMETER_REF:
        this.operands = new Die4(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_REGVAL_TYPE:
        this.operands = new NumberAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_REINTERPRET:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.GNU_VARIABLE_VALUE:
        this.operands = new DieAnywhere(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.IMPLICIT_POINTER:
        this.operands = new DieAnywhereAndNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.IMPLICIT_VALUE:
        this.operands = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.INTEL_BIT_PIECE:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.OP_ADDR:
        this.operands = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this._root.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PICK:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PIECE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PLUS_UCONST:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REGVAL_TYPE:
        this.operands = new NumberAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REGX:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.REINTERPRET:
        this.operands = new TypeOrGeneric(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.SKIP:
        this.operands = new Signed2(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.WASM_LOCATION:
        this.operands = new WasmLocation(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_SIZE:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        break;
      default:
        this.operands = new Other(this._io, this, this._root, this._is_le, this.code);
        break;
      }
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

      this._read();
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
        this.offset = new Sleb128_.Sleb128(this._io, null, null);
      }
      this.known = this._io.readBytes(0);
      var _ = this.known;
      if (!( ((this.isBreg) || (this.hasNoOperands)) )) {
        throw new KaitaiStream.ValidationExprError(this.known, this._io, "/types/other/seq/1");
      }
    }
    Other.prototype._readBE = function() {
      if (this.isBreg) {
        this.offset = new Sleb128_.Sleb128(this._io, null, null);
      }
      this.known = this._io.readBytes(0);
      var _ = this.known;
      if (!( ((this.isBreg) || (this.hasNoOperands)) )) {
        throw new KaitaiStream.ValidationExprError(this.known, this._io, "/types/other/seq/1");
      }
    }
    Object.defineProperty(Other.prototype, 'hasNoOperands', {
      get: function() {
        if (this._m_hasNoOperands !== undefined)
          return this._m_hasNoOperands;
        this._m_hasNoOperands =  ((this.code == DwarfEnums_.DwarfEnums.DwOp.DEREF) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.DUP) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OVER)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.SWAP) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.PLUS)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.OP_SHL) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OP_XOR)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.OP_EQ) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OP_NE)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.LIT0) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.REG31)) ) || (this.code == DwarfEnums_.DwarfEnums.DwOp.NOP) || (this.code == DwarfEnums_.DwarfEnums.DwOp.PUSH_OBJECT_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.FORM_TLS_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.CALL_FRAME_CFA) || (this.code == DwarfEnums_.DwarfEnums.DwOp.STACK_VALUE) || (this.code == DwarfEnums_.DwarfEnums.DwOp.GNU_PUSH_TLS_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.PGI_OMP_THREAD_NUM) || (this.code == DwarfEnums_.DwarfEnums.DwOp.GNU_UNINIT)) ;
        return this._m_hasNoOperands;
      }
    });
    Object.defineProperty(Other.prototype, 'isBreg', {
      get: function() {
        if (this._m_isBreg !== undefined)
          return this._m_isBreg;
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

      this._read();
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
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.second = new Sleb128_.Sleb128(this._io, null, null);
    }
    RegisterAndOffset.prototype._readBE = function() {
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.second = new Sleb128_.Sleb128(this._io, null, null);
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

      this._read();
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
      this.value = this._io.readS1();
    }
    Signed1.prototype._readBE = function() {
      this.value = this._io.readS1();
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

      this._read();
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
      this.value = this._io.readS2le();
    }
    Signed2.prototype._readBE = function() {
      this.value = this._io.readS2be();
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

      this._read();
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
      this.value = this._io.readS4le();
    }
    Signed4.prototype._readBE = function() {
      this.value = this._io.readS4be();
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

      this._read();
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
      this.first = new Sleb128_.Sleb128(this._io, null, null);
    }
    SignedNumber.prototype._readBE = function() {
      this.first = new Sleb128_.Sleb128(this._io, null, null);
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

      this._read();
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
      this.lenValue = this._io.readU1();
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
    }
    SizeAndType.prototype._readBE = function() {
      this.lenValue = this._io.readU1();
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
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
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.lenContent = this._io.readU1();
      this.content = this._io.readBytes(this.lenContent);
    }
    TypeAndBlock1.prototype._readBE = function() {
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
      this.lenContent = this._io.readU1();
      this.content = this._io.readBytes(this.lenContent);
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

      this._read();
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
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
    }
    TypeOrGeneric.prototype._readBE = function() {
      this.ofsDie = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
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
      this.kind = this._io.readU1();
      switch (this.kind) {
      case 3:
        this.number = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      default:
        this.number = new Uleb128_.Uleb128(this._io, null, null);
        break;
      }
    }
    WasmLocation.prototype._readBE = function() {
      this.kind = this._io.readU1();
      switch (this.kind) {
      case 3:
        this.number = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      default:
        this.number = new Uleb128_.Uleb128(this._io, null, null);
        break;
      }
    }

    return WasmLocation;
  })();

  return DwarfExpressions;
})();
export { DwarfExpressions };
