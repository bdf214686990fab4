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

  var Address = DwarfExpressions.Address = (function() {
    function Address(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

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
      this.bytes = this._io.readBytes(this._root.lenAddress);
    }
    Address.prototype._readBE = function() {
      this.bytes = this._io.readBytes(this._root.lenAddress);
    }

    return Address;
  })();

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
      this.ofsDie = this._io.readBytes(this.width);
    }
    DieAnywhere.prototype._readBE = function() {
      this.ofsDie = this._io.readBytes(this.width);
    }
    Object.defineProperty(DieAnywhere.prototype, 'width', {
      get: function() {
        if (this._m_width !== undefined)
          return this._m_width;
        this._m_width = (this._root.version < 3 ? this._root.lenAddress : (this._root.is64 ? 8 : 4));
        return this._m_width;
      }
    });

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
   * One LEB128, of either kind, which are as long.
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
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 2);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BREGX:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
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
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1U:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2S:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 2);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2U:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 2);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4S:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 4);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4U:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 4);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8S:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 8);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8U:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 8);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTS:
        this.operands = new Number(this._io, this, this._root, this._is_le);
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
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.FBREG:
        this.operands = new Number(this._io, this, this._root, this._is_le);
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
      case DwarfEnums_.DwarfEnums.DwOp.OP_ADDR:
        this.operands = new Address(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PICK:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
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
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 2);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_SIZE:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
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
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 2);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.BREGX:
        this.operands = new NumberPair(this._io, this, this._root, this._is_le);
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
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST1U:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2S:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 2);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST2U:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 2);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4S:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 4);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST4U:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 4);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8S:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 8);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST8U:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 8);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONST_TYPE:
        this.operands = new TypeAndBlock1(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.CONSTS:
        this.operands = new Number(this._io, this, this._root, this._is_le);
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
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.DEREF_TYPE:
        this.operands = new SizeAndType(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.ENTRY_VALUE:
        this.operands = new Nested(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.FBREG:
        this.operands = new Number(this._io, this, this._root, this._is_le);
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
      case DwarfEnums_.DwarfEnums.DwOp.OP_ADDR:
        this.operands = new Address(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.PICK:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
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
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 2);
        break;
      case DwarfEnums_.DwarfEnums.DwOp.XDEREF_SIZE:
        this.operands = new Skipped(this._io, this, this._root, this._is_le, 1);
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
        this._m_hasNoOperands =  ((this.code == DwarfEnums_.DwarfEnums.DwOp.DEREF) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.DUP) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OVER)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.SWAP) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.PLUS)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.OP_SHL) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OP_XOR)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.OP_EQ) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.OP_NE)) ) || ( ((this.code >= DwarfEnums_.DwarfEnums.DwOp.LIT0) && (this.code <= DwarfEnums_.DwarfEnums.DwOp.REG31)) ) || (this.code == DwarfEnums_.DwarfEnums.DwOp.NOP) || (this.code == DwarfEnums_.DwarfEnums.DwOp.PUSH_OBJECT_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.FORM_TLS_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.CALL_FRAME_CFA) || (this.code == DwarfEnums_.DwarfEnums.DwOp.STACK_VALUE) || (this.code == DwarfEnums_.DwarfEnums.DwOp.GNU_PUSH_TLS_ADDRESS) || (this.code == DwarfEnums_.DwarfEnums.DwOp.GNU_UNINIT)) ;
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

  var Skipped = DwarfExpressions.Skipped = (function() {
    function Skipped(_io, _parent, _root, _is_le, lenValue) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenValue = lenValue;

      this._read();
    }
    Skipped.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Skipped.prototype._readLE = function() {
      this.bytes = this._io.readBytes(this.lenValue);
    }
    Skipped.prototype._readBE = function() {
      this.bytes = this._io.readBytes(this.lenValue);
    }

    return Skipped;
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

  return DwarfExpressions;
})();
export { DwarfExpressions };
