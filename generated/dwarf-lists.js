// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
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

  var AddressAndLength = DwarfLists.AddressAndLength = (function() {
    function AddressAndLength(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;

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
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.second = new Uleb128_.Uleb128(this._io, null, null);
    }
    AddressAndLength.prototype._readBE = function() {
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.second = new Uleb128_.Uleb128(this._io, null, null);
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

      this._read();
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
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new AddressTableBody(_io__raw_body, this, this._root, this._is_le);
    }
    AddressTable.prototype._readBE = function() {
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new AddressTableBody(_io__raw_body, this, this._root, this._is_le);
    }

    return AddressTable;
  })();

  var AddressTableBody = DwarfLists.AddressTableBody = (function() {
    function AddressTableBody(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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
      this.header = new AddressTableHeader(this._io, this, this._root, this._is_le);
      this.addresses = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.addresses.push(new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.header.lenAddress));
        i++;
      }
    }
    AddressTableBody.prototype._readBE = function() {
      this.header = new AddressTableHeader(this._io, this, this._root, this._is_le);
      this.addresses = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.addresses.push(new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.header.lenAddress));
        i++;
      }
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
      this.version = this._io.readU2le();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/address_table_header/seq/0");
      }
      this.lenAddress = this._io.readU1();
      this.lenSegmentSelector = this._io.readU1();
    }
    AddressTableHeader.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/address_table_header/seq/0");
      }
      this.lenAddress = this._io.readU1();
      this.lenSegmentSelector = this._io.readU1();
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
   * An entry with its description.
   * @see {@link https://gcc.gnu.org/wiki/DebugFission|Source}
   */

  var GnuLocation = DwarfLists.GnuLocation = (function() {
    function GnuLocation(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
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
      this.entry = new GnuLocationListEntry(this._io, this, this._root, this._is_le);
      if (this.hasDescription) {
        this.description = new Description(this._io, this, this._root, this._is_le);
      }
    }
    GnuLocation.prototype._readBE = function() {
      this.entry = new GnuLocationListEntry(this._io, this, this._root, this._is_le);
      if (this.hasDescription) {
        this.description = new Description(this._io, this, this._root, this._is_le);
      }
    }
    Object.defineProperty(GnuLocation.prototype, 'hasDescription', {
      get: function() {
        if (this._m_hasDescription !== undefined)
          return this._m_hasDescription;
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
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
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
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
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
      this.lenRange = this._io.readU4le();
    }
    IndexAndLength.prototype._readBE = function() {
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.lenRange = this._io.readU4be();
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

      this._read();
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
      this.version = this._io.readU2le();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/lists_header/seq/0");
      }
      this.lenAddress = this._io.readU1();
      this.lenSegmentSelector = this._io.readU1();
      this.numOffsets = this._io.readU4le();
    }
    ListsHeader.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (!(this.version == 5)) {
        throw new KaitaiStream.ValidationNotEqualError(5, this.version, this._io, "/types/lists_header/seq/0");
      }
      this.lenAddress = this._io.readU1();
      this.lenSegmentSelector = this._io.readU1();
      this.numOffsets = this._io.readU4be();
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

      this._read();
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
      this.entry = new LocationListEntry(this._io, this, this._root, this._is_le, this.lenAddress);
      if (this.hasExpression) {
        this.expression = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
      }
    }
    Location.prototype._readBE = function() {
      this.entry = new LocationListEntry(this._io, this, this._root, this._is_le, this.lenAddress);
      if (this.hasExpression) {
        this.expression = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
      }
    }
    Object.defineProperty(Location.prototype, 'hasExpression', {
      get: function() {
        if (this._m_hasExpression !== undefined)
          return this._m_hasExpression;
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
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        break;
      }
    }
    LocationListEntry.prototype._readBE = function() {
      this.kind = this._io.readU1();
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwLle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwLle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        break;
      }
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

      this._read();
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
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LocationListTableBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
    }
    LocationListTable.prototype._readBE = function() {
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new LocationListTableBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
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

      this._read();
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
      this.header = new ListsHeader(this._io, this, this._root, this._is_le);
      this.ofsLists = [];
      for (var i = 0; i < this.header.numOffsets; i++) {
        this.ofsLists.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      if (this.listsStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
    }
    LocationListTableBody.prototype._readBE = function() {
      this.header = new ListsHeader(this._io, this, this._root, this._is_le);
      this.ofsLists = [];
      for (var i = 0; i < this.header.numOffsets; i++) {
        this.ofsLists.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      if (this.listsStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
    }

    /**
     * Position of the first list, evaluated by `mark`.
     */
    Object.defineProperty(LocationListTableBody.prototype, 'listsStart', {
      get: function() {
        if (this._m_listsStart !== undefined)
          return this._m_listsStart;
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
        if (this._is_le) {
          this._m_locations = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._m_locations.push(new Location(this._io, this, this._root, this._is_le, this.header.lenAddress));
            i++;
          }
        } else {
          this._m_locations = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._m_locations.push(new Location(this._io, this, this._root, this._is_le, this.header.lenAddress));
            i++;
          }
        }
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

      this._read();
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
      this.pair = new Pair(this._io, this, this._root, this._is_le, this.lenAddress);
      if ( ((!(this.pair.isBase)) && (!(this.pair.isEnd))) ) {
        this.description = new Description(this._io, this, this._root, this._is_le);
      }
    }
    LocationOfPair.prototype._readBE = function() {
      this.pair = new Pair(this._io, this, this._root, this._is_le, this.lenAddress);
      if ( ((!(this.pair.isBase)) && (!(this.pair.isEnd))) ) {
        this.description = new Description(this._io, this, this._root, this._is_le);
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
    function OneAddress(_io, _parent, _root, _is_le, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;

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
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
    }
    OneAddress.prototype._readBE = function() {
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
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
      this.ofsStart = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.ofsEnd = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
    }
    Pair.prototype._readBE = function() {
      this.ofsStart = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.ofsEnd = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
    }
    Object.defineProperty(Pair.prototype, 'isBase', {
      get: function() {
        if (this._m_isBase !== undefined)
          return this._m_isBase;
        this._m_isBase = this.ofsStart.isLargest;
        return this._m_isBase;
      }
    });
    Object.defineProperty(Pair.prototype, 'isEnd', {
      get: function() {
        if (this._m_isEnd !== undefined)
          return this._m_isEnd;
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
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        break;
      }
    }
    RangeListEntry.prototype._readBE = function() {
      this.kind = this._io.readU1();
      switch (this.kind) {
      case DwarfEnums_.DwarfEnums.DwRle.BASE_ADDRESS:
        this.bounds = new OneAddress(this._io, this, this._root, this._is_le, this.lenAddress);
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
        this.bounds = new TwoAddresses(this._io, this, this._root, this._is_le, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.START_LENGTH:
        this.bounds = new AddressAndLength(this._io, this, this._root, this._is_le, this.lenAddress);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_ENDX:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      case DwarfEnums_.DwarfEnums.DwRle.STARTX_LENGTH:
        this.bounds = new TwoNumbers(this._io, this, this._root, this._is_le);
        break;
      default:
        this.bounds = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        break;
      }
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

      this._read();
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
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new RangeListTableBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
    }
    RangeListTable.prototype._readBE = function() {
      this.lenUnit = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenUnit.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new RangeListTableBody(_io__raw_body, this, this._root, this._is_le, this.lenUnit.is64);
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

      this._read();
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
      this.header = new ListsHeader(this._io, this, this._root, this._is_le);
      this.ofsLists = [];
      for (var i = 0; i < this.header.numOffsets; i++) {
        this.ofsLists.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      if (this.entriesStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.entries.push(new RangeListEntry(this._io, this, this._root, this._is_le, this.header.lenAddress));
        i++;
      }
    }
    RangeListTableBody.prototype._readBE = function() {
      this.header = new ListsHeader(this._io, this, this._root, this._is_le);
      this.ofsLists = [];
      for (var i = 0; i < this.header.numOffsets; i++) {
        this.ofsLists.push(new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64));
      }
      if (this.entriesStart >= 0) {
        this.mark = this._io.readBytes(0);
      }
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.entries.push(new RangeListEntry(this._io, this, this._root, this._is_le, this.header.lenAddress));
        i++;
      }
    }

    /**
     * Position of the first entry, evaluated by `mark`.
     */
    Object.defineProperty(RangeListTableBody.prototype, 'entriesStart', {
      get: function() {
        if (this._m_entriesStart !== undefined)
          return this._m_entriesStart;
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
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.second = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
    }
    TwoAddresses.prototype._readBE = function() {
      this.first = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.second = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
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

  /**
   * Of .debug_addr since DWARF 5.
   */
  Object.defineProperty(DwarfLists.prototype, 'addressTables', {
    get: function() {
      if (this._m_addressTables !== undefined)
        return this._m_addressTables;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_addressTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_addressTables.push(new AddressTable(this._io, this, this._root, this._is_le));
          i++;
        }
      } else {
        this._m_addressTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_addressTables.push(new AddressTable(this._io, this, this._root, this._is_le));
          i++;
        }
      }
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
      if (this._is_le) {
        this._m_gnuAddresses = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_gnuAddresses.push(new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this.isBe, this.lenAddress));
          i++;
        }
      } else {
        this._m_gnuAddresses = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_gnuAddresses.push(new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this.isBe, this.lenAddress));
          i++;
        }
      }
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
      if (this._is_le) {
        this._m_gnuLocations = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_gnuLocations.push(new GnuLocation(this._io, this, this._root, this._is_le));
          i++;
        }
      } else {
        this._m_gnuLocations = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_gnuLocations.push(new GnuLocation(this._io, this, this._root, this._is_le));
          i++;
        }
      }
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
      if (this._is_le) {
        this._m_locationListTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_locationListTables.push(new LocationListTable(this._io, this, this._root, this._is_le));
          i++;
        }
      } else {
        this._m_locationListTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_locationListTables.push(new LocationListTable(this._io, this, this._root, this._is_le));
          i++;
        }
      }
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
      if (this._is_le) {
        this._m_locations = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_locations.push(new LocationOfPair(this._io, this, this._root, this._is_le, this.lenAddress));
          i++;
        }
      } else {
        this._m_locations = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_locations.push(new LocationOfPair(this._io, this, this._root, this._is_le, this.lenAddress));
          i++;
        }
      }
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
      if (this._is_le) {
        this._m_rangeListTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_rangeListTables.push(new RangeListTable(this._io, this, this._root, this._is_le));
          i++;
        }
      } else {
        this._m_rangeListTables = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_rangeListTables.push(new RangeListTable(this._io, this, this._root, this._is_le));
          i++;
        }
      }
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
      if (this._is_le) {
        this._m_ranges = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_ranges.push(new Pair(this._io, this, this._root, this._is_le, this.lenAddress));
          i++;
        }
      } else {
        this._m_ranges = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_ranges.push(new Pair(this._io, this, this._root, this._is_le, this.lenAddress));
          i++;
        }
      }
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
