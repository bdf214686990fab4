// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as Uleb128_ from './uleb128.js';
/**
 * Entries of the lists in .debug_rnglists and .debug_loclists (DWARF 5), .debug_ranges and .debug_loc (before). Lists have no
 * length: their readers go from entry to entry until one ends the list. They name addresses by their number in .debug_addr.
 * @see DWARF 5, 2.6.2, 2.17.3, 7.28 and 7.29; DWARF 4, 2.6.2 and 2.17.3
 */

var DwarfLists = (function() {
  function DwarfLists(_io, _parent, _root, isBe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this._debug = {};

  }
  DwarfLists.prototype._read = function() {
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
  DwarfLists.prototype._readLE = function() {
  }
  DwarfLists.prototype._readBE = function() {
  }

  /**
   * As two halves.
   */

  var Address = DwarfLists.Address = (function() {
    function Address(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;
      this._debug = {};

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
      this._debug.bits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.addressSize) {
      case 2:
        this.bits = new U16(this._io, this, this._root, this._is_le);
        this.bits._read();
        break;
      case 4:
        this.bits = new U32(this._io, this, this._root, this._is_le);
        this.bits._read();
        break;
      case 8:
        this.bits = new U64(this._io, this, this._root, this._is_le);
        this.bits._read();
        break;
      default:
        this.bits = new Unsupported(this._io, this, this._root, this._is_le);
        this.bits._read();
        break;
      }
      this._debug.bits.end = this._io.pos;
    }
    Address.prototype._readBE = function() {
      this._debug.bits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.addressSize) {
      case 2:
        this.bits = new U16(this._io, this, this._root, this._is_le);
        this.bits._read();
        break;
      case 4:
        this.bits = new U32(this._io, this, this._root, this._is_le);
        this.bits._read();
        break;
      case 8:
        this.bits = new U64(this._io, this, this._root, this._is_le);
        this.bits._read();
        break;
      default:
        this.bits = new Unsupported(this._io, this, this._root, this._is_le);
        this.bits._read();
        break;
      }
      this._debug.bits.end = this._io.pos;
    }

    return Address;
  })();

  var AddressAndLength = DwarfLists.AddressAndLength = (function() {
    function AddressAndLength(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;
      this._debug = {};

    }
    AddressAndLength.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AddressAndLength.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    AddressAndLength.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }

    return AddressAndLength;
  })();

  /**
   * What stands before the addresses in .debug_addr, which DW_AT_addr_base points to.
   * @see DWARF 5, 7.27
   */

  var AddressTableHeader = DwarfLists.AddressTableHeader = (function() {
    function AddressTableHeader(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    AddressTableHeader.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AddressTableHeader.prototype._readLE = function() {
      this._debug.len32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.len32 = this._io.readU4le();
      this._debug.len32.end = this._io.pos;
      if (this.is64) {
        this._debug.len64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.len64 = this._io.readU8le();
        this._debug.len64.end = this._io.pos;
      }
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/address_table_header/seq/2");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.addressSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.addressSize = this._io.readU1();
      this._debug.addressSize.end = this._io.pos;
      this._debug.segmentSelectorSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.segmentSelectorSize = this._io.readU1();
      this._debug.segmentSelectorSize.end = this._io.pos;
    }
    AddressTableHeader.prototype._readBE = function() {
      this._debug.len32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.len32 = this._io.readU4be();
      this._debug.len32.end = this._io.pos;
      if (this.is64) {
        this._debug.len64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.len64 = this._io.readU8be();
        this._debug.len64.end = this._io.pos;
      }
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/address_table_header/seq/2");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.addressSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.addressSize = this._io.readU1();
      this._debug.addressSize.end = this._io.pos;
      this._debug.segmentSelectorSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.segmentSelectorSize = this._io.readU1();
      this._debug.segmentSelectorSize.end = this._io.pos;
    }
    Object.defineProperty(AddressTableHeader.prototype, 'is64', {
      get: function() {
        if (this._m_is64 !== undefined)
          return this._m_is64;
        this._debug._m_is64 = {  };
        this._m_is64 = this.len32 == 4294967295;
        return this._m_is64;
      }
    });

    return AddressTableHeader;
  })();

  /**
   * A counted location description.
   * @see DWARF 5, 2.6.2
   */

  var CountedDescription = DwarfLists.CountedDescription = (function() {
    function CountedDescription(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    CountedDescription.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    CountedDescription.prototype._readLE = function() {
      this._debug.lenExpression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenExpression = new Uleb128_.Uleb128(this._io, null, null);
      this.lenExpression._read();
      this._debug.lenExpression.end = this._io.pos;
      this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.expression = this._io.readBytes(this.lenExpression.value);
      this._debug.expression.end = this._io.pos;
    }
    CountedDescription.prototype._readBE = function() {
      this._debug.lenExpression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenExpression = new Uleb128_.Uleb128(this._io, null, null);
      this.lenExpression._read();
      this._debug.lenExpression.end = this._io.pos;
      this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.expression = this._io.readBytes(this.lenExpression.value);
      this._debug.expression.end = this._io.pos;
    }

    return CountedDescription;
  })();

  /**
   * @see DWARF 4, 2.6.2
   */

  var Description = DwarfLists.Description = (function() {
    function Description(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Description.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Description.prototype._readLE = function() {
      this._debug.lenExpression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenExpression = this._io.readU2le();
      this._debug.lenExpression.end = this._io.pos;
      this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.expression = this._io.readBytes(this.lenExpression);
      this._debug.expression.end = this._io.pos;
    }
    Description.prototype._readBE = function() {
      this._debug.lenExpression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenExpression = this._io.readU2be();
      this._debug.lenExpression.end = this._io.pos;
      this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.expression = this._io.readBytes(this.lenExpression);
      this._debug.expression.end = this._io.pos;
    }

    return Description;
  })();

  /**
   * Entries of .debug_loc.dwo before DWARF 5, which have no addresses but by number. Except for bases and the end, a description
   * follows.
   * @see {@link https://gcc.gnu.org/wiki/DebugFission|Source}
   */

  var GnuLocationListEntry = DwarfLists.GnuLocationListEntry = (function() {
    function GnuLocationListEntry(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    GnuLocationListEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    GnuLocationListEntry.prototype._readLE = function() {
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.kind = this._io.readU1();
      this._debug.kind.end = this._io.pos;
      this._debug.bounds = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLleGnu.BASE_ADDRESS_SELECTION_ENTRY:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.END_OF_LIST_ENTRY:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.START_END_ENTRY:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.START_LENGTH_ENTRY:
        this.bounds = new IndexAndLength(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      }
      this._debug.bounds.end = this._io.pos;
    }
    GnuLocationListEntry.prototype._readBE = function() {
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.kind = this._io.readU1();
      this._debug.kind.end = this._io.pos;
      this._debug.bounds = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLleGnu.BASE_ADDRESS_SELECTION_ENTRY:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.END_OF_LIST_ENTRY:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.START_END_ENTRY:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.START_LENGTH_ENTRY:
        this.bounds = new IndexAndLength(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      }
      this._debug.bounds.end = this._io.pos;
    }

    return GnuLocationListEntry;
  })();

  var Index = DwarfLists.Index = (function() {
    function Index(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Index.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Index.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }
    Index.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }

    return Index;
  })();

  var IndexAndLength = DwarfLists.IndexAndLength = (function() {
    function IndexAndLength(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    IndexAndLength.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    IndexAndLength.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.length = this._io.readU4le();
      this._debug.length.end = this._io.pos;
    }
    IndexAndLength.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.length = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.length = this._io.readU4be();
      this._debug.length.end = this._io.pos;
    }

    return IndexAndLength;
  })();

  /**
   * What says where a location description holds. Except for bases, for view pairs and for the end, it follows.
   * @see DWARF 5, 2.6.2 and 7.7.3
   */

  var LocationListEntry = DwarfLists.LocationListEntry = (function() {
    function LocationListEntry(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;
      this._debug = {};

    }
    LocationListEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LocationListEntry.prototype._readLE = function() {
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.kind = this._io.readU1();
      this._debug.kind.end = this._io.pos;
      this._debug.bounds = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESSX:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.DEFAULT_LOCATION:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.END_OF_LIST:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.GNU_VIEW_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.OFFSET_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_END:
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      }
      this._debug.bounds.end = this._io.pos;
    }
    LocationListEntry.prototype._readBE = function() {
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.kind = this._io.readU1();
      this._debug.kind.end = this._io.pos;
      this._debug.bounds = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESSX:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.DEFAULT_LOCATION:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.END_OF_LIST:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.GNU_VIEW_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.OFFSET_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_END:
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      }
      this._debug.bounds.end = this._io.pos;
    }

    return LocationListEntry;
  })();

  var Nothing = DwarfLists.Nothing = (function() {
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

  var OneAddress = DwarfLists.OneAddress = (function() {
    function OneAddress(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;
      this._debug = {};

    }
    OneAddress.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    OneAddress.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }
    OneAddress.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }

    return OneAddress;
  })();

  /**
   * Two offsets from the base address; or, with the largest address first, a new base; or, both zero, the end of the list.
   * That of a location list is followed by a description, except for bases and the end.
   * @see DWARF 4, 2.6.2 and 2.17.3
   */

  var Pair = DwarfLists.Pair = (function() {
    function Pair(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;
      this._debug = {};

    }
    Pair.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Pair.prototype._readLE = function() {
      this._debug.start = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.start = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.start._read();
      this._debug.start.end = this._io.pos;
      this._debug.end = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.end = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.end._read();
      this._debug.end.end = this._io.pos;
    }
    Pair.prototype._readBE = function() {
      this._debug.start = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.start = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.start._read();
      this._debug.start.end = this._io.pos;
      this._debug.end = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.end = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.end._read();
      this._debug.end.end = this._io.pos;
    }

    return Pair;
  })();

  /**
   * @see DWARF 5, 2.17.3 and 7.25
   */

  var RangeListEntry = DwarfLists.RangeListEntry = (function() {
    function RangeListEntry(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;
      this._debug = {};

    }
    RangeListEntry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    RangeListEntry.prototype._readLE = function() {
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.kind = this._io.readU1();
      this._debug.kind.end = this._io.pos;
      this._debug.bounds = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESSX:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.END_OF_LIST:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.OFFSET_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_END:
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      }
      this._debug.bounds.end = this._io.pos;
    }
    RangeListEntry.prototype._readBE = function() {
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.kind = this._io.readU1();
      this._debug.kind.end = this._io.pos;
      this._debug.bounds = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESSX:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.END_OF_LIST:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.OFFSET_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_END:
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.addressSize);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        this.bounds._read();
        break;
      }
      this._debug.bounds.end = this._io.pos;
    }

    return RangeListEntry;
  })();

  /**
   * What stands before the offsets of the lists, which DW_AT_rnglists_base and DW_AT_loclists_base point to.
   * @see DWARF 5, 7.28 and 7.29
   */

  var TableHeader = DwarfLists.TableHeader = (function() {
    function TableHeader(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    TableHeader.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    TableHeader.prototype._readLE = function() {
      this._debug.len32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.len32 = this._io.readU4le();
      this._debug.len32.end = this._io.pos;
      if (this.is64) {
        this._debug.len64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.len64 = this._io.readU8le();
        this._debug.len64.end = this._io.pos;
      }
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/table_header/seq/2");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.addressSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.addressSize = this._io.readU1();
      this._debug.addressSize.end = this._io.pos;
      this._debug.segmentSelectorSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.segmentSelectorSize = this._io.readU1();
      this._debug.segmentSelectorSize.end = this._io.pos;
      this._debug.numOffsets = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numOffsets = this._io.readU4le();
      this._debug.numOffsets.end = this._io.pos;
    }
    TableHeader.prototype._readBE = function() {
      this._debug.len32 = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.len32 = this._io.readU4be();
      this._debug.len32.end = this._io.pos;
      if (this.is64) {
        this._debug.len64 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.len64 = this._io.readU8be();
        this._debug.len64.end = this._io.pos;
      }
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/table_header/seq/2");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.addressSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.addressSize = this._io.readU1();
      this._debug.addressSize.end = this._io.pos;
      this._debug.segmentSelectorSize = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.segmentSelectorSize = this._io.readU1();
      this._debug.segmentSelectorSize.end = this._io.pos;
      this._debug.numOffsets = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numOffsets = this._io.readU4be();
      this._debug.numOffsets.end = this._io.pos;
    }
    Object.defineProperty(TableHeader.prototype, 'is64', {
      get: function() {
        if (this._m_is64 !== undefined)
          return this._m_is64;
        this._debug._m_is64 = {  };
        this._m_is64 = this.len32 == 4294967295;
        return this._m_is64;
      }
    });

    return TableHeader;
  })();

  var TwoAddresses = DwarfLists.TwoAddresses = (function() {
    function TwoAddresses(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;
      this._debug = {};

    }
    TwoAddresses.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    TwoAddresses.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    TwoAddresses.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }

    return TwoAddresses;
  })();

  var TwoNumbers = DwarfLists.TwoNumbers = (function() {
    function TwoNumbers(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    TwoNumbers.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    TwoNumbers.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    TwoNumbers.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }

    return TwoNumbers;
  })();

  var U16 = DwarfLists.U16 = (function() {
    function U16(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    U16.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    U16.prototype._readLE = function() {
      this._debug.lo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lo = this._io.readU2le();
      this._debug.lo.end = this._io.pos;
    }
    U16.prototype._readBE = function() {
      this._debug.lo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lo = this._io.readU2be();
      this._debug.lo.end = this._io.pos;
    }
    Object.defineProperty(U16.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._debug._m_hi = {  };
        this._m_hi = 0;
        return this._m_hi;
      }
    });

    return U16;
  })();

  var U32 = DwarfLists.U32 = (function() {
    function U32(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    U32.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    U32.prototype._readLE = function() {
      this._debug.lo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lo = this._io.readU4le();
      this._debug.lo.end = this._io.pos;
    }
    U32.prototype._readBE = function() {
      this._debug.lo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lo = this._io.readU4be();
      this._debug.lo.end = this._io.pos;
    }
    Object.defineProperty(U32.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._debug._m_hi = {  };
        this._m_hi = 0;
        return this._m_hi;
      }
    });

    return U32;
  })();

  var U64 = DwarfLists.U64 = (function() {
    function U64(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

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
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4le();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = this._io.readU4le();
      this._debug.second.end = this._io.pos;
    }
    U64.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4be();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = this._io.readU4be();
      this._debug.second.end = this._io.pos;
    }
    Object.defineProperty(U64.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._debug._m_hi = {  };
        this._m_hi = (this._root.isBe ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(U64.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._debug._m_lo = {  };
        this._m_lo = (this._root.isBe ? this.second : this.first);
        return this._m_lo;
      }
    });

    return U64;
  })();

  /**
   * An entry whose end cannot be known. Decoding fails.
   */

  var Unsupported = DwarfLists.Unsupported = (function() {
    function Unsupported(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

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
      this._debug.never = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.never = this._io.readBytes(0);
      this._debug.never.end = this._io.pos;
      var _ = this.never;
      if (!(false)) {
        var _err = new KaitaiStream.ValidationExprError(this.never, this._io, "/types/unsupported/seq/0");
        this._debug.never.validationError = _err;
        throw _err;
      }
    }
    Unsupported.prototype._readBE = function() {
      this._debug.never = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.never = this._io.readBytes(0);
      this._debug.never.end = this._io.pos;
      var _ = this.never;
      if (!(false)) {
        var _err = new KaitaiStream.ValidationExprError(this.never, this._io, "/types/unsupported/seq/0");
        this._debug.never.validationError = _err;
        throw _err;
      }
    }

    return Unsupported;
  })();

  return DwarfLists;
})();
export { DwarfLists };
