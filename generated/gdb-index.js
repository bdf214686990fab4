// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
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

    this._read();
  }
  GdbIndex.prototype._read = function() {
    this.header = new Header(this._io, this, this._root);
  }

  var Address = GdbIndex.Address = (function() {
    function Address(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Address.prototype._read = function() {
      this.first = this._io.readU4le();
      this.second = this._io.readU4le();
    }
    Object.defineProperty(Address.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = (false ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(Address.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
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

      this._read();
    }
    AddressRange.prototype._read = function() {
      this.low = new Address(this._io, this, this._root);
      this.high = new Address(this._io, this, this._root);
      this.unit = this._io.readU4le();
    }

    return AddressRange;
  })();

  var Addresses = GdbIndex.Addresses = (function() {
    function Addresses(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Addresses.prototype._read = function() {
      this.ranges = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.ranges.push(new AddressRange(this._io, this, this._root));
        i++;
      }
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

      this._read();
    }
    CompileUnit.prototype._read = function() {
      this.ofsUnit = this._io.readU8le();
      this.lenUnit = this._io.readU8le();
    }

    return CompileUnit;
  })();

  var CompileUnits = GdbIndex.CompileUnits = (function() {
    function CompileUnits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CompileUnits.prototype._read = function() {
      this.units = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.units.push(new CompileUnit(this._io, this, this._root));
        i++;
      }
    }

    return CompileUnits;
  })();

  var Header = GdbIndex.Header = (function() {
    function Header(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Header.prototype._read = function() {
      this.version = this._io.readU4le();
      if (!(this.version >= 4)) {
        throw new KaitaiStream.ValidationLessThanError(4, this.version, this._io, "/types/header/seq/0");
      }
      if (!(this.version <= 9)) {
        throw new KaitaiStream.ValidationGreaterThanError(9, this.version, this._io, "/types/header/seq/0");
      }
      this.ofsCompileUnits = this._io.readU4le();
      if (!(this.ofsCompileUnits <= this.ofsLimit)) {
        throw new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsCompileUnits, this._io, "/types/header/seq/1");
      }
      this.ofsTypeUnits = this._io.readU4le();
      if (!(this.ofsTypeUnits >= this.ofsCompileUnits)) {
        throw new KaitaiStream.ValidationLessThanError(this.ofsCompileUnits, this.ofsTypeUnits, this._io, "/types/header/seq/2");
      }
      if (!(this.ofsTypeUnits <= this.ofsLimit)) {
        throw new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsTypeUnits, this._io, "/types/header/seq/2");
      }
      this.ofsAddresses = this._io.readU4le();
      if (!(this.ofsAddresses >= this.ofsTypeUnits)) {
        throw new KaitaiStream.ValidationLessThanError(this.ofsTypeUnits, this.ofsAddresses, this._io, "/types/header/seq/3");
      }
      if (!(this.ofsAddresses <= this.ofsLimit)) {
        throw new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsAddresses, this._io, "/types/header/seq/3");
      }
      this.ofsSymbols = this._io.readU4le();
      if (!(this.ofsSymbols >= this.ofsAddresses)) {
        throw new KaitaiStream.ValidationLessThanError(this.ofsAddresses, this.ofsSymbols, this._io, "/types/header/seq/4");
      }
      if (!(this.ofsSymbols <= this.ofsLimit)) {
        throw new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsSymbols, this._io, "/types/header/seq/4");
      }
      if (this.version >= 9) {
        this.ofsShortcuts = this._io.readU4le();
        if (!(this.ofsShortcuts >= this.ofsSymbols)) {
          throw new KaitaiStream.ValidationLessThanError(this.ofsSymbols, this.ofsShortcuts, this._io, "/types/header/seq/5");
        }
        if (!(this.ofsShortcuts <= this.ofsLimit)) {
          throw new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsShortcuts, this._io, "/types/header/seq/5");
        }
      }
      this.ofsConstantPool = this._io.readU4le();
      if (!(this.ofsConstantPool >= this.ofsSymbolsBefore)) {
        throw new KaitaiStream.ValidationLessThanError(this.ofsSymbolsBefore, this.ofsConstantPool, this._io, "/types/header/seq/6");
      }
      if (!(this.ofsConstantPool <= this.ofsLimit)) {
        throw new KaitaiStream.ValidationGreaterThanError(this.ofsLimit, this.ofsConstantPool, this._io, "/types/header/seq/6");
      }
    }
    Object.defineProperty(Header.prototype, 'ofsLimit', {
      get: function() {
        if (this._m_ofsLimit !== undefined)
          return this._m_ofsLimit;
        this._m_ofsLimit = this._root._io.size;
        return this._m_ofsLimit;
      }
    });
    Object.defineProperty(Header.prototype, 'ofsSymbolsBefore', {
      get: function() {
        if (this._m_ofsSymbolsBefore !== undefined)
          return this._m_ofsSymbolsBefore;
        this._m_ofsSymbolsBefore = (this.version >= 9 ? this.ofsShortcuts : this.ofsSymbols);
        return this._m_ofsSymbolsBefore;
      }
    });
    Object.defineProperty(Header.prototype, 'ofsSymbolsEnd', {
      get: function() {
        if (this._m_ofsSymbolsEnd !== undefined)
          return this._m_ofsSymbolsEnd;
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

      this._read();
    }
    Shortcuts.prototype._read = function() {
      this.languageOfMain = this._io.readU4le();
      this.ofsNameOfMain = this._io.readU4le();
    }

    return Shortcuts;
  })();

  var Signature = GdbIndex.Signature = (function() {
    function Signature(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Signature.prototype._read = function() {
      this.first = this._io.readU4le();
      this.second = this._io.readU4le();
    }
    Object.defineProperty(Signature.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = (false ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(Signature.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
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

      this._read();
    }
    Slot.prototype._read = function() {
      this.ofsName = this._io.readU4le();
      this.ofsVector = this._io.readU4le();
    }
    Object.defineProperty(Slot.prototype, 'isEmpty', {
      get: function() {
        if (this._m_isEmpty !== undefined)
          return this._m_isEmpty;
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
          this._m_name = io.readBytesTerm(0, false, true, true);
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
          this._m_vector = new UnitVector(io, this, this._root);
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

      this._read();
    }
    Symbols.prototype._read = function() {
      this.slots = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.slots.push(new Slot(this._io, this, this._root));
        i++;
      }
    }

    return Symbols;
  })();

  var TypeUnit = GdbIndex.TypeUnit = (function() {
    function TypeUnit(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TypeUnit.prototype._read = function() {
      this.ofsUnit = this._io.readU8le();
      this.ofsType = this._io.readU8le();
      this.signature = new Signature(this._io, this, this._root);
    }

    return TypeUnit;
  })();

  var TypeUnits = GdbIndex.TypeUnits = (function() {
    function TypeUnits(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TypeUnits.prototype._read = function() {
      this.units = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.units.push(new TypeUnit(this._io, this, this._root));
        i++;
      }
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

      this._read();
    }
    UnitReference.prototype._read = function() {
      this.unit = this._io.readBitsIntLe(24);
      this.reserved = this._io.readBitsIntLe(4);
      this.kind = this._io.readBitsIntLe(3);
      this.isStatic = this._io.readBitsIntLe(1) != 0;
    }

    return UnitReference;
  })();

  var UnitVector = GdbIndex.UnitVector = (function() {
    function UnitVector(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnitVector.prototype._read = function() {
      this.numUnits = this._io.readU4le();
      var _ = this.numUnits;
      if (!(_ <= this._io.size)) {
        throw new KaitaiStream.ValidationExprError(this.numUnits, this._io, "/types/unit_vector/seq/0");
      }
      this.units = [];
      for (var i = 0; i < this.numUnits; i++) {
        this.units.push(new UnitReference(this._io, this, this._root));
      }
    }

    return UnitVector;
  })();
  Object.defineProperty(GdbIndex.prototype, 'addresses', {
    get: function() {
      if (this._m_addresses !== undefined)
        return this._m_addresses;
      var _pos = this._io.pos;
      this._io.seek(this.header.ofsAddresses);
      this._raw__m_addresses = this._io.readBytes(this.header.ofsSymbols - this.header.ofsAddresses);
      var _io__raw__m_addresses = new KaitaiStream(this._raw__m_addresses);
      this._m_addresses = new Addresses(_io__raw__m_addresses, this, this._root);
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
      this._raw__m_compileUnits = this._io.readBytes(this.header.ofsTypeUnits - this.header.ofsCompileUnits);
      var _io__raw__m_compileUnits = new KaitaiStream(this._raw__m_compileUnits);
      this._m_compileUnits = new CompileUnits(_io__raw__m_compileUnits, this, this._root);
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
        this._m_shortcuts = new Shortcuts(this._io, this, this._root);
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
      this._raw__m_symbols = this._io.readBytes(this.header.ofsSymbolsEnd - this.header.ofsSymbols);
      var _io__raw__m_symbols = new KaitaiStream(this._raw__m_symbols);
      this._m_symbols = new Symbols(_io__raw__m_symbols, this, this._root);
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
      this._raw__m_typeUnits = this._io.readBytes(this.header.ofsAddresses - this.header.ofsTypeUnits);
      var _io__raw__m_typeUnits = new KaitaiStream(this._raw__m_typeUnits);
      this._m_typeUnits = new TypeUnits(_io__raw__m_typeUnits, this, this._root);
      this._io.seek(_pos);
      return this._m_typeUnits;
    }
  });

  return GdbIndex;
})();
export { GdbIndex };
