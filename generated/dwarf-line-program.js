// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as DwarfCommon_ from './dwarf-common.js';
import * as Uleb128_ from './uleb128.js';
import * as Sleb128_ from './sleb128.js';
/**
 * The operations of one line number program, to the end of the stream. The header, which dwarf.ksy has (`line_header`), says where
 * they begin, and three things about them.
 * @see DWARF 5, 6.2.5 and 7.22
 */

var DwarfLineProgram = (function() {
  function DwarfLineProgram(_io, _parent, _root, isBe, opcodeBase, standardOpcodeLengths) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.opcodeBase = opcodeBase;
    this.standardOpcodeLengths = standardOpcodeLengths;

    this._read();
  }
  DwarfLineProgram.prototype._read = function() {
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
  DwarfLineProgram.prototype._readLE = function() {
    this.operations = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.operations.push(new Operation(this._io, this, this._root, this._is_le));
      i++;
    }
  }
  DwarfLineProgram.prototype._readBE = function() {
    this.operations = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.operations.push(new Operation(this._io, this, this._root, this._is_le));
      i++;
    }
  }

  /**
   * Has the length of the operation without its code, because before DWARF 5 the header does not say how long addresses are.
   * @see DWARF 5, 6.2.5.3
   */

  var Address = DwarfLineProgram.Address = (function() {
    function Address(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;

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
      switch (this.lenAddress) {
      case 1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case 2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case 4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case 8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      default:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
        break;
      }
    }
    Address.prototype._readBE = function() {
      switch (this.lenAddress) {
      case 1:
        this.value = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        break;
      case 2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case 4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        break;
      case 8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        break;
      default:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
        break;
      }
    }

    return Address;
  })();

  /**
   * Of an unknown operation everything is `rest`; of a known one what its operands leave over, which should be nothing.
   * @see DWARF 5, 6.2.5.3 and 7.22, table 7.26
   */

  var ExtendedCodeAndOperands = DwarfLineProgram.ExtendedCodeAndOperands = (function() {
    function ExtendedCodeAndOperands(_io, _parent, _root, _is_le, lenOperation) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenOperation = lenOperation;

      this._read();
    }
    ExtendedCodeAndOperands.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ExtendedCodeAndOperands.prototype._readLE = function() {
      this.code = this._io.readU1();
      switch (this.code) {
      case DwarfEnums_.DwarfEnums.DwLne.DEFINE_FILE:
        this.operands = new File(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLne.END_SEQUENCE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLne.SET_ADDRESS:
        this.operands = new Address(this._io, this, this._root, this._is_le, this.lenOperation - 1);
        break;
      case DwarfEnums_.DwarfEnums.DwLne.SET_DISCRIMINATOR:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      default:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      }
      this.rest = this._io.readBytesFull();
    }
    ExtendedCodeAndOperands.prototype._readBE = function() {
      this.code = this._io.readU1();
      switch (this.code) {
      case DwarfEnums_.DwarfEnums.DwLne.DEFINE_FILE:
        this.operands = new File(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLne.END_SEQUENCE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLne.SET_ADDRESS:
        this.operands = new Address(this._io, this, this._root, this._is_le, this.lenOperation - 1);
        break;
      case DwarfEnums_.DwarfEnums.DwLne.SET_DISCRIMINATOR:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      default:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      }
      this.rest = this._io.readBytesFull();
    }

    return ExtendedCodeAndOperands;
  })();

  /**
   * An operation with its length in front.
   * @see DWARF 5, 6.2.5.3
   */

  var ExtendedOperation = DwarfLineProgram.ExtendedOperation = (function() {
    function ExtendedOperation(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    ExtendedOperation.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ExtendedOperation.prototype._readLE = function() {
      this.lenOperation = new Uleb128_.Uleb128(this._io, null, null);
      this._raw_operation = this._io.readBytes(this.lenOperation.value);
      var _io__raw_operation = new KaitaiStream(this._raw_operation);
      this.operation = new ExtendedCodeAndOperands(_io__raw_operation, this, this._root, this._is_le, this.lenOperation.value);
    }
    ExtendedOperation.prototype._readBE = function() {
      this.lenOperation = new Uleb128_.Uleb128(this._io, null, null);
      this._raw_operation = this._io.readBytes(this.lenOperation.value);
      var _io__raw_operation = new KaitaiStream(this._raw_operation);
      this.operation = new ExtendedCodeAndOperands(_io__raw_operation, this, this._root, this._is_le, this.lenOperation.value);
    }

    return ExtendedOperation;
  })();

  /**
   * @see DWARF 4, 6.2.5.3
   */

  var File = DwarfLineProgram.File = (function() {
    function File(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    File.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    File.prototype._readLE = function() {
      this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.directoryIndex = new Uleb128_.Uleb128(this._io, null, null);
      this.mtime = new Uleb128_.Uleb128(this._io, null, null);
      this.lenFile = new Uleb128_.Uleb128(this._io, null, null);
    }
    File.prototype._readBE = function() {
      this.name = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.directoryIndex = new Uleb128_.Uleb128(this._io, null, null);
      this.mtime = new Uleb128_.Uleb128(this._io, null, null);
      this.lenFile = new Uleb128_.Uleb128(this._io, null, null);
    }

    return File;
  })();

  var Nothing = DwarfLineProgram.Nothing = (function() {
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

  /**
   * @see DWARF 5, 6.2.5.2
   */

  var Number = DwarfLineProgram.Number = (function() {
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
      this.value = new Uleb128_.Uleb128(this._io, null, null);
    }
    Number.prototype._readBE = function() {
      this.value = new Uleb128_.Uleb128(this._io, null, null);
    }

    return Number;
  })();

  /**
   * @see DWARF 5, 6.2.5.1 to 6.2.5.3
   */

  var Operation = DwarfLineProgram.Operation = (function() {
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
      switch (this.code >= this._root.opcodeBase) {
      case false:
        this.operands = new StandardOperands(this._io, this, this._root, this._is_le, this.code);
        break;
      case true:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      }
    }
    Operation.prototype._readBE = function() {
      this.code = this._io.readU1();
      switch (this.code >= this._root.opcodeBase) {
      case false:
        this.operands = new StandardOperands(this._io, this, this._root, this._is_le, this.code);
        break;
      case true:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      }
    }

    return Operation;
  })();

  /**
   * @see DWARF 5, 6.2.5.2
   */

  var SignedNumber = DwarfLineProgram.SignedNumber = (function() {
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
      this.value = new Sleb128_.Sleb128(this._io, null, null);
    }
    SignedNumber.prototype._readBE = function() {
      this.value = new Sleb128_.Sleb128(this._io, null, null);
    }

    return SignedNumber;
  })();

  /**
   * @see DWARF 5, 6.2.5.2 and 7.22, table 7.25
   */

  var StandardOperands = DwarfLineProgram.StandardOperands = (function() {
    function StandardOperands(_io, _parent, _root, _is_le, code) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.code = code;

      this._read();
    }
    StandardOperands.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    StandardOperands.prototype._readLE = function() {
      switch (this.code) {
      case DwarfEnums_.DwarfEnums.DwLns.ADVANCE_LINE:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.ADVANCE_PC:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.CONST_ADD_PC:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.COPY:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.FIXED_ADVANCE_PC:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.NEGATE_STMT:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_BASIC_BLOCK:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_COLUMN:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_EPILOGUE_BEGIN:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_FILE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_ISA:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_PROLOGUE_END:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case 0:
        this.operands = new ExtendedOperation(this._io, this, this._root, this._is_le);
        break;
      default:
        this.operands = new UnknownOperands(this._io, this, this._root, this._is_le, this.code);
        break;
      }
    }
    StandardOperands.prototype._readBE = function() {
      switch (this.code) {
      case DwarfEnums_.DwarfEnums.DwLns.ADVANCE_LINE:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.ADVANCE_PC:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.CONST_ADD_PC:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.COPY:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.FIXED_ADVANCE_PC:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.NEGATE_STMT:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_BASIC_BLOCK:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_COLUMN:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_EPILOGUE_BEGIN:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_FILE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_ISA:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLns.SET_PROLOGUE_END:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case 0:
        this.operands = new ExtendedOperation(this._io, this, this._root, this._is_le);
        break;
      default:
        this.operands = new UnknownOperands(this._io, this, this._root, this._is_le, this.code);
        break;
      }
    }

    return StandardOperands;
  })();

  /**
   * As many LEB128 numbers as the header says. What they mean is not known, but that nothing depends on it.
   * @see DWARF 5, 6.2.4, item 12
   */

  var UnknownOperands = DwarfLineProgram.UnknownOperands = (function() {
    function UnknownOperands(_io, _parent, _root, _is_le, code) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.code = code;

      this._read();
    }
    UnknownOperands.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    UnknownOperands.prototype._readLE = function() {
      this.numbers = [];
      for (var i = 0; i < this._root.standardOpcodeLengths[this.code - 1]; i++) {
        this.numbers.push(new Uleb128_.Uleb128(this._io, null, null));
      }
    }
    UnknownOperands.prototype._readBE = function() {
      this.numbers = [];
      for (var i = 0; i < this._root.standardOpcodeLengths[this.code - 1]; i++) {
        this.numbers.push(new Uleb128_.Uleb128(this._io, null, null));
      }
    }

    return UnknownOperands;
  })();

  /**
   * The first special opcode. Those of the standard that are not below it do not exist in this program.
   */

  /**
   * How many operands each opcode below has, from 1 on, for those that are not known here.
   */

  return DwarfLineProgram;
})();
export { DwarfLineProgram };
