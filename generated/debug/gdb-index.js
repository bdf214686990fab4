// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * Little-endian on all machines. Where one area begins the one before it ends.
 * @see {@link https://sourceware.org/gdb/current/onlinedocs/gdb.html/Index-Section-Format.html|Source}
 */

var GdbIndex = (function() {
  GdbIndex.SymbolKind = Object.freeze({
    NONE: 0,
    SYMBOL_TYPE: 1,
    VARIABLE: 2,
    SYMBOL_FUNCTION: 3,
    OTHER: 4,

    0: "NONE",
    1: "SYMBOL_TYPE",
    2: "VARIABLE",
    3: "SYMBOL_FUNCTION",
    4: "OTHER",
  });

  function GdbIndex(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  GdbIndex.prototype._read = function() {
    this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.header = new Header(this._io, this, this._root);
    this.header._read();
    this._debug.header.end = this._io.pos;
  }

  var Address = GdbIndex.Address = (function() {
    function Address(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Address.prototype._read = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4le();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = this._io.readU4le();
      this._debug.second.end = this._io.pos;
    }
    Object.defineProperty(Address.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._debug._m_hi = {  };
        this._m_hi = (false ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(Address.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._debug._m_lo = {  };
        this._m_lo = (false ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(Address.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._debug._m_value = {  };
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return Address;
  })();

  var AddressRange = GdbIndex.AddressRange = (function() {
    function AddressRange(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    AddressRange.prototype._read = function() {
      this._debug.low = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.low = new Address(this._io, this, this._root);
      this.low._read();
      this._debug.low.end = this._io.pos;
      this._debug.high = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.high = new Address(this._io, this, this._root);
      this.high._read();
      this._debug.high.end = this._io.pos;
      this._debug.unit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.unit = this._io.readU4le();
      this._debug.unit.end = this._io.pos;
    }

    return AddressRange;
  })();

  var Addresses = GdbIndex.Addresses = (function() {
    function Addresses(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Addresses.prototype._read = function() {
      this._debug.ranges = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ranges.arr = [];
      this.ranges = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.ranges.arr[this.ranges.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ranges = new AddressRange(this._io, this, this._root);
        try {
          _t_ranges._read();
        } finally {
          this.ranges.push(_t_ranges);
        }
        this._debug.ranges.arr[this.ranges.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.ranges.end = this._io.pos;
    }

    return Addresses;
  })();

  /**
   * Where a unit is in .debug_info.
   */

  var CompileUnit = GdbIndex.CompileUnit = (function() {
    function CompileUnit(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    CompileUnit.prototype._read = function() {
      this._debug.ofsUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsUnit = this._io.readU8le();
      this._debug.ofsUnit.end = this._io.pos;
      this._debug.lenUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenUnit = this._io.readU8le();
      this._debug.lenUnit.end = this._io.pos;
    }

    return CompileUnit;
  })();

  var CompileUnits = GdbIndex.CompileUnits = (function() {
    function CompileUnits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    CompileUnits.prototype._read = function() {
      this._debug.units = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.units.arr = [];
      this.units = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.units.arr[this.units.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_units = new CompileUnit(this._io, this, this._root);
        try {
          _t_units._read();
        } finally {
          this.units.push(_t_units);
        }
        this._debug.units.arr[this.units.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.units.end = this._io.pos;
    }

    return CompileUnits;
  })();

  var Header = GdbIndex.Header = (function() {
    function Header(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Header.prototype._read = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU4le();
      this._debug.version.end = this._io.pos;
      if (!(this.version >= 4)) {
        var _err = new KaitaiStream.ValidationLessThanError(4, this.version, this._io, "/types/header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      if (!(this.version <= 9)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(9, this.version, this._io, "/types/header/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.ofsCompileUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsCompileUnits = this._io.readU4le();
      this._debug.ofsCompileUnits.end = this._io.pos;
      if (!(this.ofsCompileUnits <= this.ofsLimit)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsCompileUnits, this._io, "/types/header/seq/1");
        this._debug.ofsCompileUnits.validationError = _err;
        throw _err;
      }
      this._debug.ofsTypeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsTypeUnits = this._io.readU4le();
      this._debug.ofsTypeUnits.end = this._io.pos;
      if (!(this.ofsTypeUnits >= this.ofsCompileUnits)) {
        var _err = new KaitaiStream.ValidationLessThanError(this.ofsCompileUnits, this.ofsTypeUnits, this._io, "/types/header/seq/2");
        this._debug.ofsTypeUnits.validationError = _err;
        throw _err;
      }
      if (!(this.ofsTypeUnits <= this.ofsLimit)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsTypeUnits, this._io, "/types/header/seq/2");
        this._debug.ofsTypeUnits.validationError = _err;
        throw _err;
      }
      this._debug.ofsAddresses = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsAddresses = this._io.readU4le();
      this._debug.ofsAddresses.end = this._io.pos;
      if (!(this.ofsAddresses >= this.ofsTypeUnits)) {
        var _err = new KaitaiStream.ValidationLessThanError(this.ofsTypeUnits, this.ofsAddresses, this._io, "/types/header/seq/3");
        this._debug.ofsAddresses.validationError = _err;
        throw _err;
      }
      if (!(this.ofsAddresses <= this.ofsLimit)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsAddresses, this._io, "/types/header/seq/3");
        this._debug.ofsAddresses.validationError = _err;
        throw _err;
      }
      this._debug.ofsSymbols = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsSymbols = this._io.readU4le();
      this._debug.ofsSymbols.end = this._io.pos;
      if (!(this.ofsSymbols >= this.ofsAddresses)) {
        var _err = new KaitaiStream.ValidationLessThanError(this.ofsAddresses, this.ofsSymbols, this._io, "/types/header/seq/4");
        this._debug.ofsSymbols.validationError = _err;
        throw _err;
      }
      if (!(this.ofsSymbols <= this.ofsLimit)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsSymbols, this._io, "/types/header/seq/4");
        this._debug.ofsSymbols.validationError = _err;
        throw _err;
      }
      if (this.version >= 9) {
        this._debug.ofsShortcuts = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.ofsShortcuts = this._io.readU4le();
        this._debug.ofsShortcuts.end = this._io.pos;
        if (!(this.ofsShortcuts >= this.ofsSymbols)) {
          var _err = new KaitaiStream.ValidationLessThanError(this.ofsSymbols, this.ofsShortcuts, this._io, "/types/header/seq/5");
          this._debug.ofsShortcuts.validationError = _err;
          throw _err;
        }
        if (!(this.ofsShortcuts <= this.ofsLimit)) {
          var _err = new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsShortcuts, this._io, "/types/header/seq/5");
          this._debug.ofsShortcuts.validationError = _err;
          throw _err;
        }
      }
      this._debug.ofsConstantPool = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsConstantPool = this._io.readU4le();
      this._debug.ofsConstantPool.end = this._io.pos;
      if (!(this.ofsConstantPool >= this.ofsSymbolsBefore)) {
        var _err = new KaitaiStream.ValidationLessThanError(this.ofsSymbolsBefore, this.ofsConstantPool, this._io, "/types/header/seq/6");
        this._debug.ofsConstantPool.validationError = _err;
        throw _err;
      }
      if (!(this.ofsConstantPool <= this.ofsLimit)) {
        var _err = new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsConstantPool, this._io, "/types/header/seq/6");
        this._debug.ofsConstantPool.validationError = _err;
        throw _err;
      }
    }
    Object.defineProperty(Header.prototype, 'ofsLimit', {
      get: function() {
        if (this._m_ofsLimit !== undefined)
          return this._m_ofsLimit;
        this._debug._m_ofsLimit = {  };
        this._m_ofsLimit = this._root._io.size;
        return this._m_ofsLimit;
      }
    });
    Object.defineProperty(Header.prototype, 'ofsSymbolsBefore', {
      get: function() {
        if (this._m_ofsSymbolsBefore !== undefined)
          return this._m_ofsSymbolsBefore;
        this._debug._m_ofsSymbolsBefore = {  };
        this._m_ofsSymbolsBefore = (this.version >= 9 ? this.ofsShortcuts : this.ofsSymbols);
        return this._m_ofsSymbolsBefore;
      }
    });
    Object.defineProperty(Header.prototype, 'ofsSymbolsEnd', {
      get: function() {
        if (this._m_ofsSymbolsEnd !== undefined)
          return this._m_ofsSymbolsEnd;
        this._debug._m_ofsSymbolsEnd = {  };
        this._m_ofsSymbolsEnd = (this.version >= 9 ? this.ofsShortcuts : this.ofsConstantPool);
        return this._m_ofsSymbolsEnd;
      }
    });

    return Header;
  })();

  /**
   * Of version 9.
   */

  var Shortcuts = GdbIndex.Shortcuts = (function() {
    function Shortcuts(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Shortcuts.prototype._read = function() {
      this._debug.languageOfMain = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.languageOfMain = this._io.readU4le();
      this._debug.languageOfMain.end = this._io.pos;
      this._debug.ofsNameOfMain = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsNameOfMain = this._io.readU4le();
      this._debug.ofsNameOfMain.end = this._io.pos;
    }

    return Shortcuts;
  })();

  var Signature = GdbIndex.Signature = (function() {
    function Signature(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Signature.prototype._read = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = this._io.readU4le();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = this._io.readU4le();
      this._debug.second.end = this._io.pos;
    }
    Object.defineProperty(Signature.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._debug._m_hi = {  };
        this._m_hi = (false ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(Signature.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._debug._m_lo = {  };
        this._m_lo = (false ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(Signature.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._debug._m_value = {  };
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return Signature;
  })();

  /**
   * Both offsets count from the start of the constant pool. An empty slot has zeros.
   */

  var Slot = GdbIndex.Slot = (function() {
    function Slot(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Slot.prototype._read = function() {
      this._debug.ofsName = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsName = this._io.readU4le();
      this._debug.ofsName.end = this._io.pos;
      this._debug.ofsVector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsVector = this._io.readU4le();
      this._debug.ofsVector.end = this._io.pos;
    }
    Object.defineProperty(Slot.prototype, 'isEmpty', {
      get: function() {
        if (this._m_isEmpty !== undefined)
          return this._m_isEmpty;
        this._debug._m_isEmpty = {  };
        this._m_isEmpty =  ((this.ofsName == 0) && (this.ofsVector == 0)) ;
        return this._m_isEmpty;
      }
    });
    Object.defineProperty(Slot.prototype, 'name', {
      get: function() {
        if (this._m_name !== undefined)
          return this._m_name;
        if (!(this.isEmpty)) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this._root.header.ofsConstantPool + this.ofsName);
          this._debug._m_name = { start: io.pos, ioOffset: io.byteOffset };
          this._m_name = io.readBytesTerm(0, false, true, true);
          this._debug._m_name.end = io.pos;
          io.seek(_pos);
        }
        return this._m_name;
      }
    });
    Object.defineProperty(Slot.prototype, 'vector', {
      get: function() {
        if (this._m_vector !== undefined)
          return this._m_vector;
        if (!(this.isEmpty)) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this._root.header.ofsConstantPool + this.ofsVector);
          this._debug._m_vector = { start: io.pos, ioOffset: io.byteOffset };
          this._m_vector = new UnitVector(io, this, this._root);
          this._m_vector._read();
          this._debug._m_vector.end = io.pos;
          io.seek(_pos);
        }
        return this._m_vector;
      }
    });

    return Slot;
  })();

  /**
   * A hash table; its size is a power of two.
   */

  var Symbols = GdbIndex.Symbols = (function() {
    function Symbols(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Symbols.prototype._read = function() {
      this._debug.slots = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.slots.arr = [];
      this.slots = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.slots.arr[this.slots.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_slots = new Slot(this._io, this, this._root);
        try {
          _t_slots._read();
        } finally {
          this.slots.push(_t_slots);
        }
        this._debug.slots.arr[this.slots.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.slots.end = this._io.pos;
    }

    return Symbols;
  })();

  var TypeUnit = GdbIndex.TypeUnit = (function() {
    function TypeUnit(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    TypeUnit.prototype._read = function() {
      this._debug.ofsUnit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsUnit = this._io.readU8le();
      this._debug.ofsUnit.end = this._io.pos;
      this._debug.ofsType = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsType = this._io.readU8le();
      this._debug.ofsType.end = this._io.pos;
      this._debug.signature = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.signature = new Signature(this._io, this, this._root);
      this.signature._read();
      this._debug.signature.end = this._io.pos;
    }

    return TypeUnit;
  })();

  var TypeUnits = GdbIndex.TypeUnits = (function() {
    function TypeUnits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    TypeUnits.prototype._read = function() {
      this._debug.units = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.units.arr = [];
      this.units = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.units.arr[this.units.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_units = new TypeUnit(this._io, this, this._root);
        try {
          _t_units._read();
        } finally {
          this.units.push(_t_units);
        }
        this._debug.units.arr[this.units.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.units.end = this._io.pos;
    }

    return TypeUnits;
  })();

  /**
   * Since version 7 the highest bits tell what the symbol is there: 31 whether it is static, 28 to 30 its kind.
   */

  var UnitReference = GdbIndex.UnitReference = (function() {
    function UnitReference(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    UnitReference.prototype._read = function() {
      this._debug.unit = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.unit = this._io.readBitsIntLe(24);
      this._debug.unit.end = this._io.pos;
      this._debug.reserved = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.reserved = this._io.readBitsIntLe(4);
      this._debug.reserved.end = this._io.pos;
      this._debug.kind = { start: this._io.pos, ioOffset: this._io.byteOffset, enumName: "GdbIndex.SymbolKind" };
      this.kind = this._io.readBitsIntLe(3);
      this._debug.kind.end = this._io.pos;
      this._debug.isStatic = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.isStatic = this._io.readBitsIntLe(1) != 0;
      this._debug.isStatic.end = this._io.pos;
    }

    return UnitReference;
  })();

  var UnitVector = GdbIndex.UnitVector = (function() {
    function UnitVector(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    UnitVector.prototype._read = function() {
      this._debug.numUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.numUnits = this._io.readU4le();
      this._debug.numUnits.end = this._io.pos;
      var _ = this.numUnits;
      if (!(_ <= this._io.size)) {
        var _err = new KaitaiStream.ValidationExprError(this.numUnits, this._io, "/types/unit_vector/seq/0");
        this._debug.numUnits.validationError = _err;
        throw _err;
      }
      this._debug.units = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.units.arr = [];
      this.units = [];
      for (var i = 0; i < this.numUnits; i++) {
        this._debug.units.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_units = new UnitReference(this._io, this, this._root);
        try {
          _t_units._read();
        } finally {
          this.units.push(_t_units);
        }
        this._debug.units.arr[i].end = this._io.pos;
      }
      this._debug.units.end = this._io.pos;
    }

    return UnitVector;
  })();
  Object.defineProperty(GdbIndex.prototype, 'addresses', {
    get: function() {
      if (this._m_addresses !== undefined)
        return this._m_addresses;
      var _pos = this._io.pos;
      this._io.seek(this.header.ofsAddresses);
      this._debug._m_addresses = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw__m_addresses = this._io.readBytes(this.header.ofsSymbols - this.header.ofsAddresses);
      var _io__raw__m_addresses = new KaitaiStream(this._raw__m_addresses);
      this._m_addresses = new Addresses(_io__raw__m_addresses, this, this._root);
      this._m_addresses._read();
      this._debug._m_addresses.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_addresses;
    }
  });
  Object.defineProperty(GdbIndex.prototype, 'compileUnits', {
    get: function() {
      if (this._m_compileUnits !== undefined)
        return this._m_compileUnits;
      var _pos = this._io.pos;
      this._io.seek(this.header.ofsCompileUnits);
      this._debug._m_compileUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw__m_compileUnits = this._io.readBytes(this.header.ofsTypeUnits - this.header.ofsCompileUnits);
      var _io__raw__m_compileUnits = new KaitaiStream(this._raw__m_compileUnits);
      this._m_compileUnits = new CompileUnits(_io__raw__m_compileUnits, this, this._root);
      this._m_compileUnits._read();
      this._debug._m_compileUnits.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_compileUnits;
    }
  });
  Object.defineProperty(GdbIndex.prototype, 'shortcuts', {
    get: function() {
      if (this._m_shortcuts !== undefined)
        return this._m_shortcuts;
      if (this.header.version >= 9) {
        var _pos = this._io.pos;
        this._io.seek(this.header.ofsSymbolsEnd);
        this._debug._m_shortcuts = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._m_shortcuts = new Shortcuts(this._io, this, this._root);
        this._m_shortcuts._read();
        this._debug._m_shortcuts.end = this._io.pos;
        this._io.seek(_pos);
      }
      return this._m_shortcuts;
    }
  });
  Object.defineProperty(GdbIndex.prototype, 'symbols', {
    get: function() {
      if (this._m_symbols !== undefined)
        return this._m_symbols;
      var _pos = this._io.pos;
      this._io.seek(this.header.ofsSymbols);
      this._debug._m_symbols = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw__m_symbols = this._io.readBytes(this.header.ofsSymbolsEnd - this.header.ofsSymbols);
      var _io__raw__m_symbols = new KaitaiStream(this._raw__m_symbols);
      this._m_symbols = new Symbols(_io__raw__m_symbols, this, this._root);
      this._m_symbols._read();
      this._debug._m_symbols.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_symbols;
    }
  });
  Object.defineProperty(GdbIndex.prototype, 'typeUnits', {
    get: function() {
      if (this._m_typeUnits !== undefined)
        return this._m_typeUnits;
      var _pos = this._io.pos;
      this._io.seek(this.header.ofsTypeUnits);
      this._debug._m_typeUnits = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw__m_typeUnits = this._io.readBytes(this.header.ofsAddresses - this.header.ofsTypeUnits);
      var _io__raw__m_typeUnits = new KaitaiStream(this._raw__m_typeUnits);
      this._m_typeUnits = new TypeUnits(_io__raw__m_typeUnits, this, this._root);
      this._m_typeUnits._read();
      this._debug._m_typeUnits.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_typeUnits;
    }
  });

  return GdbIndex;
})();
export { GdbIndex };
