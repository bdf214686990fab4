// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as DwarfEnums_ from './dwarf-enums.js';
import * as DwarfCommon_ from './dwarf-common.js';
import * as Uleb128_ from './uleb128.js';
/**
 * Entries of the lists in .debug_rnglists and .debug_loclists (DWARF 5), .debug_ranges and .debug_loc (before). Lists have no
 * length: their readers go from entry to entry until one ends the list. They name addresses by their number in .debug_addr.
 * @see DWARF 5, 2.6.2, 2.17.3, 7.28 and 7.29; DWARF 4, 2.6.2 and 2.17.3
 */

var DwarfLists = (function() {
  function DwarfLists(_io, _parent, _root, isBe, lenAddress) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.lenAddress = lenAddress;
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

  var AddressAndLength = DwarfLists.AddressAndLength = (function() {
    function AddressAndLength(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
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
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    AddressAndLength.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
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
   * @see DWARF 5, 7.27
   */

  var AddressTable = DwarfLists.AddressTable = (function() {
    function AddressTable(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    AddressTable.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AddressTable.prototype._readLE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new AddressTableBody(_io__raw_body, this, this._root, this._is_le);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    AddressTable.prototype._readBE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new AddressTableBody(_io__raw_body, this, this._root, this._is_le);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }

    return AddressTable;
  })();

  var AddressTableBody = DwarfLists.AddressTableBody = (function() {
    function AddressTableBody(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    AddressTableBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AddressTableBody.prototype._readLE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new AddressTableHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.addresses = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.addresses.arr = [];
      this.addresses = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.addresses.arr[this.addresses.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_addresses = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.header.lenAddress);
        try {
          _t_addresses._read();
        } finally {
          this.addresses.push(_t_addresses);
        }
        this._debug.addresses.arr[this.addresses.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.addresses.end = this._io.pos;
    }
    AddressTableBody.prototype._readBE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new AddressTableHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.addresses = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.addresses.arr = [];
      this.addresses = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.addresses.arr[this.addresses.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_addresses = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.header.lenAddress);
        try {
          _t_addresses._read();
        } finally {
          this.addresses.push(_t_addresses);
        }
        this._debug.addresses.arr[this.addresses.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.addresses.end = this._io.pos;
    }

    return AddressTableBody;
  })();

  /**
   * What stands between the initial length and the addresses in .debug_addr, which DW_AT_addr_base points to.
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
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/address_table_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.lenAddress = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAddress = this._io.readU1();
      this._debug.lenAddress.end = this._io.pos;
      this._debug.lenSegmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSegmentSelector = this._io.readU1();
      this._debug.lenSegmentSelector.end = this._io.pos;
    }
    AddressTableHeader.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/address_table_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.lenAddress = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAddress = this._io.readU1();
      this._debug.lenAddress.end = this._io.pos;
      this._debug.lenSegmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSegmentSelector = this._io.readU1();
      this._debug.lenSegmentSelector.end = this._io.pos;
    }

    return AddressTableHeader;
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
   * An entry with its description.
   * @see {@link https://gcc.gnu.org/wiki/DebugFission|Source}
   */

  var GnuLocation = DwarfLists.GnuLocation = (function() {
    function GnuLocation(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    GnuLocation.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    GnuLocation.prototype._readLE = function() {
      this._debug.entry = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entry = new GnuLocationListEntry(this._io, this, this._root, this._is_le);
      this.entry._read();
      this._debug.entry.end = this._io.pos;
      if (this.hasDescription) {
        this._debug.description = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.description = new Description(this._io, this, this._root, this._is_le);
        this.description._read();
        this._debug.description.end = this._io.pos;
      }
    }
    GnuLocation.prototype._readBE = function() {
      this._debug.entry = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entry = new GnuLocationListEntry(this._io, this, this._root, this._is_le);
      this.entry._read();
      this._debug.entry.end = this._io.pos;
      if (this.hasDescription) {
        this._debug.description = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.description = new Description(this._io, this, this._root, this._is_le);
        this.description._read();
        this._debug.description.end = this._io.pos;
      }
    }
    Object.defineProperty(GnuLocation.prototype, 'hasDescription', {
      get: function() {
        if (this._m_hasDescription !== undefined)
          return this._m_hasDescription;
        this._debug._m_hasDescription = {  };
        this._m_hasDescription =  ((this.entry.kind != DwarfEnums_.DwarfEnums.DwLleGnu.END_OF_LIST_ENTRY) && (this.entry.kind != DwarfEnums_.DwarfEnums.DwLleGnu.BASE_ADDRESS_SELECTION_ENTRY)) ;
        return this._m_hasDescription;
      }
    });

    return GnuLocation;
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
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
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
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
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
      this._debug.lenRange = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenRange = this._io.readU4le();
      this._debug.lenRange.end = this._io.pos;
    }
    IndexAndLength.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.lenRange = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenRange = this._io.readU4be();
      this._debug.lenRange.end = this._io.pos;
    }

    return IndexAndLength;
  })();

  /**
   * What stands between the initial length and the ofs_lists of the lists, which DW_AT_rnglists_base and DW_AT_loclists_base point to.
   * @see DWARF 5, 7.28 and 7.29
   */

  var ListsHeader = DwarfLists.ListsHeader = (function() {
    function ListsHeader(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    ListsHeader.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ListsHeader.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/lists_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.lenAddress = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAddress = this._io.readU1();
      this._debug.lenAddress.end = this._io.pos;
      this._debug.lenSegmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSegmentSelector = this._io.readU1();
      this._debug.lenSegmentSelector.end = this._io.pos;
      this._debug.numOffsets = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numOffsets = this._io.readU4le();
      this._debug.numOffsets.end = this._io.pos;
    }
    ListsHeader.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 5)) {
        var _err = new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/lists_header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.lenAddress = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAddress = this._io.readU1();
      this._debug.lenAddress.end = this._io.pos;
      this._debug.lenSegmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSegmentSelector = this._io.readU1();
      this._debug.lenSegmentSelector.end = this._io.pos;
      this._debug.numOffsets = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numOffsets = this._io.readU4be();
      this._debug.numOffsets.end = this._io.pos;
    }

    return ListsHeader;
  })();

  /**
   * An entry with its description.
   * @see DWARF 5, 2.6.2
   */

  var Location = DwarfLists.Location = (function() {
    function Location(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
      this._debug = {};

    }
    Location.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Location.prototype._readLE = function() {
      this._debug.entry = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entry = new LocationListEntry(this._io, this, this._root, this._is_le, this.lenAddress);
      this.entry._read();
      this._debug.entry.end = this._io.pos;
      if (this.hasExpression) {
        this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.expression = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.expression._read();
        this._debug.expression.end = this._io.pos;
      }
    }
    Location.prototype._readBE = function() {
      this._debug.entry = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.entry = new LocationListEntry(this._io, this, this._root, this._is_le, this.lenAddress);
      this.entry._read();
      this._debug.entry.end = this._io.pos;
      if (this.hasExpression) {
        this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.expression = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.expression._read();
        this._debug.expression.end = this._io.pos;
      }
    }
    Object.defineProperty(Location.prototype, 'hasExpression', {
      get: function() {
        if (this._m_hasExpression !== undefined)
          return this._m_hasExpression;
        this._debug._m_hasExpression = {  };
        this._m_hasExpression =  ((this.entry.kind != DwarfEnums_.DwarfEnums.DwLle.END_OF_LIST) && (this.entry.kind != DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESSX) && (this.entry.kind != DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESS) && (this.entry.kind != DwarfEnums_.DwarfEnums.DwLle.GNU_VIEW_PAIR)) ;
        return this._m_hasExpression;
      }
    });

    return Location;
  })();

  /**
   * What says where a location description holds. Except for bases, for view pairs and for the end, it follows.
   * @see DWARF 5, 2.6.2 and 7.7.3
   */

  var LocationListEntry = DwarfLists.LocationListEntry = (function() {
    function LocationListEntry(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
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
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.lenAddress);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
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
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.lenAddress);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.bounds._read();
        break;
      }
      this._debug.bounds.end = this._io.pos;
    }

    return LocationListEntry;
  })();

  /**
   * @see DWARF 5, 7.29
   */

  var LocationListTable = DwarfLists.LocationListTable = (function() {
    function LocationListTable(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    LocationListTable.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LocationListTable.prototype._readLE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LocationListTableBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    LocationListTable.prototype._readBE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LocationListTableBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }

    return LocationListTable;
  })();

  var LocationListTableBody = DwarfLists.LocationListTableBody = (function() {
    function LocationListTableBody(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    LocationListTableBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LocationListTableBody.prototype._readLE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new ListsHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.ofsLists = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsLists.arr = [];
      this.ofsLists = [];
      for (var i = 0; i < this.header.numOffsets; i++) {
        this._debug.ofsLists.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsLists = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsLists._read();
        } finally {
          this.ofsLists.push(_t_ofsLists);
        }
        this._debug.ofsLists.arr[i].end = this._io.pos;
      }
      this._debug.ofsLists.end = this._io.pos;
      if (this.listsStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }
    LocationListTableBody.prototype._readBE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new ListsHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.ofsLists = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsLists.arr = [];
      this.ofsLists = [];
      for (var i = 0; i < this.header.numOffsets; i++) {
        this._debug.ofsLists.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsLists = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsLists._read();
        } finally {
          this.ofsLists.push(_t_ofsLists);
        }
        this._debug.ofsLists.arr[i].end = this._io.pos;
      }
      this._debug.ofsLists.end = this._io.pos;
      if (this.listsStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }

    /**
     * Position of the first list, evaluated by `mark`.
     */
    Object.defineProperty(LocationListTableBody.prototype, 'listsStart', {
      get: function() {
        if (this._m_listsStart !== undefined)
          return this._m_listsStart;
        this._debug._m_listsStart = {  };
        this._m_listsStart = this._io.pos;
        return this._m_listsStart;
      }
    });

    /**
     * All lists one behind the other; of gcc, which has pairs of view numbers between them that DW_AT_GNU_locviews leads to, only where
     * there are no such.
     */
    Object.defineProperty(LocationListTableBody.prototype, 'locations', {
      get: function() {
        if (this._m_locations !== undefined)
          return this._m_locations;
        var _pos = this._io.pos;
        this._io.seek(this.listsStart);
        this._debug._m_locations = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug._m_locations.arr = [];
        if (this._is_le) {
          this._m_locations = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_locations.arr[this._m_locations.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_locations = new Location(this._io, this, this._root, this._is_le, this.header.lenAddress);
            try {
              _t__m_locations._read();
            } finally {
              this._m_locations.push(_t__m_locations);
            }
            this._debug._m_locations.arr[this._m_locations.length - 1].end = this._io.pos;
            i++;
          }
        } else {
          this._m_locations = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_locations.arr[this._m_locations.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_locations = new Location(this._io, this, this._root, this._is_le, this.header.lenAddress);
            try {
              _t__m_locations._read();
            } finally {
              this._m_locations.push(_t__m_locations);
            }
            this._debug._m_locations.arr[this._m_locations.length - 1].end = this._io.pos;
            i++;
          }
        }
        this._debug._m_locations.end = this._io.pos;
        this._io.seek(_pos);
        return this._m_locations;
      }
    });

    return LocationListTableBody;
  })();

  /**
   * A pair with its description.
   * @see DWARF 4, 2.6.2
   */

  var LocationOfPair = DwarfLists.LocationOfPair = (function() {
    function LocationOfPair(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
      this._debug = {};

    }
    LocationOfPair.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    LocationOfPair.prototype._readLE = function() {
      this._debug.pair = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.pair = new Pair(this._io, this, this._root, this._is_le, this.lenAddress);
      this.pair._read();
      this._debug.pair.end = this._io.pos;
      if ( ((!(this.pair.isBase)) && (!(this.pair.isEnd))) ) {
        this._debug.description = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.description = new Description(this._io, this, this._root, this._is_le);
        this.description._read();
        this._debug.description.end = this._io.pos;
      }
    }
    LocationOfPair.prototype._readBE = function() {
      this._debug.pair = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.pair = new Pair(this._io, this, this._root, this._is_le, this.lenAddress);
      this.pair._read();
      this._debug.pair.end = this._io.pos;
      if ( ((!(this.pair.isBase)) && (!(this.pair.isEnd))) ) {
        this._debug.description = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.description = new Description(this._io, this, this._root, this._is_le);
        this.description._read();
        this._debug.description.end = this._io.pos;
      }
    }

    return LocationOfPair;
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
    function OneAddress(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
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
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }
    OneAddress.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }

    return OneAddress;
  })();

  /**
   * Two ofs_lists from the base address; or, with the largest address first, a new base; or, both zero, the end of the list.
   * That of a location list is followed by a description, except for bases and the end.
   * @see DWARF 4, 2.6.2 and 2.17.3
   */

  var Pair = DwarfLists.Pair = (function() {
    function Pair(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
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
      this._debug.ofsStart = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsStart = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.ofsStart._read();
      this._debug.ofsStart.end = this._io.pos;
      this._debug.ofsEnd = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsEnd = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.ofsEnd._read();
      this._debug.ofsEnd.end = this._io.pos;
    }
    Pair.prototype._readBE = function() {
      this._debug.ofsStart = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsStart = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.ofsStart._read();
      this._debug.ofsStart.end = this._io.pos;
      this._debug.ofsEnd = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsEnd = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.ofsEnd._read();
      this._debug.ofsEnd.end = this._io.pos;
    }
    Object.defineProperty(Pair.prototype, 'isBase', {
      get: function() {
        if (this._m_isBase !== undefined)
          return this._m_isBase;
        this._debug._m_isBase = {  };
        this._m_isBase = this.ofsStart.isLargest;
        return this._m_isBase;
      }
    });
    Object.defineProperty(Pair.prototype, 'isEnd', {
      get: function() {
        if (this._m_isEnd !== undefined)
          return this._m_isEnd;
        this._debug._m_isEnd = {  };
        this._m_isEnd =  ((this.ofsStart.number == 0) && (this.ofsEnd.number == 0)) ;
        return this._m_isEnd;
      }
    });

    return Pair;
  })();

  /**
   * @see DWARF 5, 2.17.3 and 7.25
   */

  var RangeListEntry = DwarfLists.RangeListEntry = (function() {
    function RangeListEntry(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
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
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.lenAddress);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
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
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.lenAddress);
        this.bounds._read();
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.bounds._read();
        break;
      }
      this._debug.bounds.end = this._io.pos;
    }

    return RangeListEntry;
  })();

  /**
   * @see DWARF 5, 7.28
   */

  var RangeListTable = DwarfLists.RangeListTable = (function() {
    function RangeListTable(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    RangeListTable.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    RangeListTable.prototype._readLE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new RangeListTableBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    RangeListTable.prototype._readBE = function() {
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenUnit._read();
      this._debug.lenUnit.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new RangeListTableBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }

    return RangeListTable;
  })();

  var RangeListTableBody = DwarfLists.RangeListTableBody = (function() {
    function RangeListTableBody(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this._debug = {};

    }
    RangeListTableBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    RangeListTableBody.prototype._readLE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new ListsHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.ofsLists = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsLists.arr = [];
      this.ofsLists = [];
      for (var i = 0; i < this.header.numOffsets; i++) {
        this._debug.ofsLists.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsLists = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsLists._read();
        } finally {
          this.ofsLists.push(_t_ofsLists);
        }
        this._debug.ofsLists.arr[i].end = this._io.pos;
      }
      this._debug.ofsLists.end = this._io.pos;
      if (this.entriesStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
      this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.entries.arr = [];
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_entries = new RangeListEntry(this._io, this, this._root, this._is_le, this.header.lenAddress);
        try {
          _t_entries._read();
        } finally {
          this.entries.push(_t_entries);
        }
        this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.entries.end = this._io.pos;
    }
    RangeListTableBody.prototype._readBE = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new ListsHeader(this._io, this, this._root, this._is_le);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.ofsLists = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ofsLists.arr = [];
      this.ofsLists = [];
      for (var i = 0; i < this.header.numOffsets; i++) {
        this._debug.ofsLists.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ofsLists = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
        try {
          _t_ofsLists._read();
        } finally {
          this.ofsLists.push(_t_ofsLists);
        }
        this._debug.ofsLists.arr[i].end = this._io.pos;
      }
      this._debug.ofsLists.end = this._io.pos;
      if (this.entriesStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
      this._debug.entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.entries.arr = [];
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.entries.arr[this.entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_entries = new RangeListEntry(this._io, this, this._root, this._is_le, this.header.lenAddress);
        try {
          _t_entries._read();
        } finally {
          this.entries.push(_t_entries);
        }
        this._debug.entries.arr[this.entries.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.entries.end = this._io.pos;
    }

    /**
     * Position of the first entry, evaluated by `mark`.
     */
    Object.defineProperty(RangeListTableBody.prototype, 'entriesStart', {
      get: function() {
        if (this._m_entriesStart !== undefined)
          return this._m_entriesStart;
        this._debug._m_entriesStart = {  };
        this._m_entriesStart = this._io.pos;
        return this._m_entriesStart;
      }
    });

    /**
     * All lists one behind the other.
     */

    return RangeListTableBody;
  })();

  var TwoAddresses = DwarfLists.TwoAddresses = (function() {
    function TwoAddresses(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
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
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    TwoAddresses.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
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

  /**
   * Of .debug_addr since DWARF 5.
   */
  Object.defineProperty(DwarfLists.prototype, 'addressTables', {
    get: function() {
      if (this._m_addressTables !== undefined)
        return this._m_addressTables;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_addressTables = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_addressTables.arr = [];
      if (this._is_le) {
        this._m_addressTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_addressTables.arr[this._m_addressTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_addressTables = new AddressTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_addressTables._read();
          } finally {
            this._m_addressTables.push(_t__m_addressTables);
          }
          this._debug._m_addressTables.arr[this._m_addressTables.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_addressTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_addressTables.arr[this._m_addressTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_addressTables = new AddressTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_addressTables._read();
          } finally {
            this._m_addressTables.push(_t__m_addressTables);
          }
          this._debug._m_addressTables.arr[this._m_addressTables.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_addressTables.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_addressTables;
    }
  });

  /**
   * Of .debug_addr before DWARF 5.
   */
  Object.defineProperty(DwarfLists.prototype, 'gnuAddresses', {
    get: function() {
      if (this._m_gnuAddresses !== undefined)
        return this._m_gnuAddresses;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_gnuAddresses = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_gnuAddresses.arr = [];
      if (this._is_le) {
        this._m_gnuAddresses = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_gnuAddresses.arr[this._m_gnuAddresses.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_gnuAddresses = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this.isBe, this.lenAddress);
          try {
            _t__m_gnuAddresses._read();
          } finally {
            this._m_gnuAddresses.push(_t__m_gnuAddresses);
          }
          this._debug._m_gnuAddresses.arr[this._m_gnuAddresses.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_gnuAddresses = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_gnuAddresses.arr[this._m_gnuAddresses.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_gnuAddresses = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this.isBe, this.lenAddress);
          try {
            _t__m_gnuAddresses._read();
          } finally {
            this._m_gnuAddresses.push(_t__m_gnuAddresses);
          }
          this._debug._m_gnuAddresses.arr[this._m_gnuAddresses.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_gnuAddresses.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_gnuAddresses;
    }
  });

  /**
   * Of .debug_loc.dwo before DWARF 5, all lists one behind the other.
   */
  Object.defineProperty(DwarfLists.prototype, 'gnuLocations', {
    get: function() {
      if (this._m_gnuLocations !== undefined)
        return this._m_gnuLocations;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_gnuLocations = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_gnuLocations.arr = [];
      if (this._is_le) {
        this._m_gnuLocations = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_gnuLocations.arr[this._m_gnuLocations.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_gnuLocations = new GnuLocation(this._io, this, this._root, this._is_le);
          try {
            _t__m_gnuLocations._read();
          } finally {
            this._m_gnuLocations.push(_t__m_gnuLocations);
          }
          this._debug._m_gnuLocations.arr[this._m_gnuLocations.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_gnuLocations = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_gnuLocations.arr[this._m_gnuLocations.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_gnuLocations = new GnuLocation(this._io, this, this._root, this._is_le);
          try {
            _t__m_gnuLocations._read();
          } finally {
            this._m_gnuLocations.push(_t__m_gnuLocations);
          }
          this._debug._m_gnuLocations.arr[this._m_gnuLocations.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_gnuLocations.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_gnuLocations;
    }
  });

  /**
   * Of .debug_loclists.
   */
  Object.defineProperty(DwarfLists.prototype, 'locationListTables', {
    get: function() {
      if (this._m_locationListTables !== undefined)
        return this._m_locationListTables;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_locationListTables = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_locationListTables.arr = [];
      if (this._is_le) {
        this._m_locationListTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_locationListTables.arr[this._m_locationListTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_locationListTables = new LocationListTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_locationListTables._read();
          } finally {
            this._m_locationListTables.push(_t__m_locationListTables);
          }
          this._debug._m_locationListTables.arr[this._m_locationListTables.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_locationListTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_locationListTables.arr[this._m_locationListTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_locationListTables = new LocationListTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_locationListTables._read();
          } finally {
            this._m_locationListTables.push(_t__m_locationListTables);
          }
          this._debug._m_locationListTables.arr[this._m_locationListTables.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_locationListTables.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_locationListTables;
    }
  });

  /**
   * Of .debug_loc, all lists one behind the other.
   */
  Object.defineProperty(DwarfLists.prototype, 'locations', {
    get: function() {
      if (this._m_locations !== undefined)
        return this._m_locations;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_locations = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_locations.arr = [];
      if (this._is_le) {
        this._m_locations = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_locations.arr[this._m_locations.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_locations = new LocationOfPair(this._io, this, this._root, this._is_le, this.lenAddress);
          try {
            _t__m_locations._read();
          } finally {
            this._m_locations.push(_t__m_locations);
          }
          this._debug._m_locations.arr[this._m_locations.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_locations = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_locations.arr[this._m_locations.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_locations = new LocationOfPair(this._io, this, this._root, this._is_le, this.lenAddress);
          try {
            _t__m_locations._read();
          } finally {
            this._m_locations.push(_t__m_locations);
          }
          this._debug._m_locations.arr[this._m_locations.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_locations.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_locations;
    }
  });

  /**
   * Of .debug_rnglists.
   */
  Object.defineProperty(DwarfLists.prototype, 'rangeListTables', {
    get: function() {
      if (this._m_rangeListTables !== undefined)
        return this._m_rangeListTables;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_rangeListTables = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_rangeListTables.arr = [];
      if (this._is_le) {
        this._m_rangeListTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_rangeListTables.arr[this._m_rangeListTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_rangeListTables = new RangeListTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_rangeListTables._read();
          } finally {
            this._m_rangeListTables.push(_t__m_rangeListTables);
          }
          this._debug._m_rangeListTables.arr[this._m_rangeListTables.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_rangeListTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_rangeListTables.arr[this._m_rangeListTables.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_rangeListTables = new RangeListTable(this._io, this, this._root, this._is_le);
          try {
            _t__m_rangeListTables._read();
          } finally {
            this._m_rangeListTables.push(_t__m_rangeListTables);
          }
          this._debug._m_rangeListTables.arr[this._m_rangeListTables.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_rangeListTables.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_rangeListTables;
    }
  });

  /**
   * Of .debug_ranges, all lists one behind the other.
   */
  Object.defineProperty(DwarfLists.prototype, 'ranges', {
    get: function() {
      if (this._m_ranges !== undefined)
        return this._m_ranges;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_ranges = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_ranges.arr = [];
      if (this._is_le) {
        this._m_ranges = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_ranges.arr[this._m_ranges.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_ranges = new Pair(this._io, this, this._root, this._is_le, this.lenAddress);
          try {
            _t__m_ranges._read();
          } finally {
            this._m_ranges.push(_t__m_ranges);
          }
          this._debug._m_ranges.arr[this._m_ranges.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_ranges = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_ranges.arr[this._m_ranges.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_ranges = new Pair(this._io, this, this._root, this._is_le, this.lenAddress);
          try {
            _t__m_ranges._read();
          } finally {
            this._m_ranges.push(_t__m_ranges);
          }
          this._debug._m_ranges.arr[this._m_ranges.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_ranges.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_ranges;
    }
  });

  /**
   * Of lists and tables before DWARF 5, which do not say it.
   */

  return DwarfLists;
})();
export { DwarfLists };
