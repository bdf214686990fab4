// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
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

    this._read();
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
      case 2:
        this.bits = new U16(this._io, this, this._root, this._is_le);
        break;
      case 4:
        this.bits = new U32(this._io, this, this._root, this._is_le);
        break;
      case 8:
        this.bits = new U64(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bits = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }
    Address.prototype._readBE = function() {
      switch (this.addressSize) {
      case 2:
        this.bits = new U16(this._io, this, this._root, this._is_le);
        break;
      case 4:
        this.bits = new U32(this._io, this, this._root, this._is_le);
        break;
      case 8:
        this.bits = new U64(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bits = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
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

      this._read();
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
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.second = new Uleb128_.Uleb128(this._io, null, null);
    }
    AddressAndLength.prototype._readBE = function() {
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.second = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
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
      this.len32 = this._io.readU4le();
      if (this.is64) {
        this.len64 = this._io.readU8le();
      }
      this.version = this._io.readU2le();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/address_table_header/seq/2");
      }
      this.addressSize = this._io.readU1();
      this.segmentSelectorSize = this._io.readU1();
    }
    AddressTableHeader.prototype._readBE = function() {
      this.len32 = this._io.readU4be();
      if (this.is64) {
        this.len64 = this._io.readU8be();
      }
      this.version = this._io.readU2be();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/address_table_header/seq/2");
      }
      this.addressSize = this._io.readU1();
      this.segmentSelectorSize = this._io.readU1();
    }
    Object.defineProperty(AddressTableHeader.prototype, 'is64', {
      get: function() {
        if (this._m_is64 !== undefined)
          return this._m_is64;
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

      this._read();
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
      this.lenExpression = new Uleb128_.Uleb128(this._io, null, null);
      this.expression = this._io.readBytes(this.lenExpression.value);
    }
    CountedDescription.prototype._readBE = function() {
      this.lenExpression = new Uleb128_.Uleb128(this._io, null, null);
      this.expression = this._io.readBytes(this.lenExpression.value);
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

      this._read();
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
      this.lenExpression = this._io.readU2le();
      this.expression = this._io.readBytes(this.lenExpression);
    }
    Description.prototype._readBE = function() {
      this.lenExpression = this._io.readU2be();
      this.expression = this._io.readBytes(this.lenExpression);
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

      this._read();
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
      this.kind = this._io.readU1();
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLleGnu.BASE_ADDRESS_SELECTION_ENTRY:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.END_OF_LIST_ENTRY:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.START_END_ENTRY:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.START_LENGTH_ENTRY:
        this.bounds = new IndexAndLength(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }
    GnuLocationListEntry.prototype._readBE = function() {
      this.kind = this._io.readU1();
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLleGnu.BASE_ADDRESS_SELECTION_ENTRY:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.END_OF_LIST_ENTRY:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.START_END_ENTRY:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLleGnu.START_LENGTH_ENTRY:
        this.bounds = new IndexAndLength(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }

    return GnuLocationListEntry;
  })();

  var Index = DwarfLists.Index = (function() {
    function Index(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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
      this.first = new Uleb128_.Uleb128(this._io, null, null);
    }
    Index.prototype._readBE = function() {
      this.first = new Uleb128_.Uleb128(this._io, null, null);
    }

    return Index;
  })();

  var IndexAndLength = DwarfLists.IndexAndLength = (function() {
    function IndexAndLength(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.length = this._io.readU4le();
    }
    IndexAndLength.prototype._readBE = function() {
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.length = this._io.readU4be();
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

      this._read();
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
      this.kind = this._io.readU1();
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESSX:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.DEFAULT_LOCATION:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.END_OF_LIST:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.GNU_VIEW_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.OFFSET_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_END:
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }
    LocationListEntry.prototype._readBE = function() {
      this.kind = this._io.readU1();
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESSX:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.DEFAULT_LOCATION:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.END_OF_LIST:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.GNU_VIEW_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.OFFSET_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_END:
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }

    return LocationListEntry;
  })();

  var Nothing = DwarfLists.Nothing = (function() {
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

  var OneAddress = DwarfLists.OneAddress = (function() {
    function OneAddress(_io, _parent, _root, _is_le, addressSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.addressSize = addressSize;

      this._read();
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
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
    }
    OneAddress.prototype._readBE = function() {
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
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

      this._read();
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
      this.start = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.end = new Address(this._io, this, this._root, this._is_le, this.addressSize);
    }
    Pair.prototype._readBE = function() {
      this.start = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.end = new Address(this._io, this, this._root, this._is_le, this.addressSize);
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

      this._read();
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
      this.kind = this._io.readU1();
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESSX:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.END_OF_LIST:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.OFFSET_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_END:
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
    }
    RangeListEntry.prototype._readBE = function() {
      this.kind = this._io.readU1();
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESSX:
        this.bounds = new Index(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.END_OF_LIST:
        this.bounds = new Nothing(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.OFFSET_PAIR:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_END:
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.addressSize);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new Unsupported(this._io, this, this._root, this._is_le);
        break;
      }
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

      this._read();
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
      this.len32 = this._io.readU4le();
      if (this.is64) {
        this.len64 = this._io.readU8le();
      }
      this.version = this._io.readU2le();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/table_header/seq/2");
      }
      this.addressSize = this._io.readU1();
      this.segmentSelectorSize = this._io.readU1();
      this.numOffsets = this._io.readU4le();
    }
    TableHeader.prototype._readBE = function() {
      this.len32 = this._io.readU4be();
      if (this.is64) {
        this.len64 = this._io.readU8be();
      }
      this.version = this._io.readU2be();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/table_header/seq/2");
      }
      this.addressSize = this._io.readU1();
      this.segmentSelectorSize = this._io.readU1();
      this.numOffsets = this._io.readU4be();
    }
    Object.defineProperty(TableHeader.prototype, 'is64', {
      get: function() {
        if (this._m_is64 !== undefined)
          return this._m_is64;
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

      this._read();
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
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.second = new Address(this._io, this, this._root, this._is_le, this.addressSize);
    }
    TwoAddresses.prototype._readBE = function() {
      this.first = new Address(this._io, this, this._root, this._is_le, this.addressSize);
      this.second = new Address(this._io, this, this._root, this._is_le, this.addressSize);
    }

    return TwoAddresses;
  })();

  var TwoNumbers = DwarfLists.TwoNumbers = (function() {
    function TwoNumbers(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.second = new Uleb128_.Uleb128(this._io, null, null);
    }
    TwoNumbers.prototype._readBE = function() {
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.second = new Uleb128_.Uleb128(this._io, null, null);
    }

    return TwoNumbers;
  })();

  var U16 = DwarfLists.U16 = (function() {
    function U16(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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
      this.lo = this._io.readU2le();
    }
    U16.prototype._readBE = function() {
      this.lo = this._io.readU2be();
    }
    Object.defineProperty(U16.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
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

      this._read();
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
      this.lo = this._io.readU4le();
    }
    U32.prototype._readBE = function() {
      this.lo = this._io.readU4be();
    }
    Object.defineProperty(U32.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
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
   * An entry whose end cannot be known. Decoding fails.
   */

  var Unsupported = DwarfLists.Unsupported = (function() {
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

  return DwarfLists;
})();
export { DwarfLists };
