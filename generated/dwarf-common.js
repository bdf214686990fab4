// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
import * as Uleb128_ from './uleb128.js';
/**
 * Numbers of fixed width, offsets, addresses, initial lengths and blocks. DWARF does not record its byte order: each type
 * that depends on it has the parameter `is_be`, because a type of another grammar does not inherit it in all languages.
 * @see {@link https://dwarfstd.org/doc/DWARF5.pdf|Source}
 */

var DwarfCommon = (function() {
  function DwarfCommon(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  DwarfCommon.prototype._read = function() {
  }

  /**
   * Address on the target machine.
   * @see DWARF 5, 7.5.5
   */

  var Address = DwarfCommon.Address = (function() {
    function Address(_io, _parent, _root, isBe, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBe = isBe;
      this.lenAddress = lenAddress;

      this._read();
    }
    Address.prototype._read = function() {
      switch (this.lenAddress) {
      case 1:
        this.value = new Fixed1(this._io, this, this._root);
        break;
      case 2:
        this.value = new Fixed2(this._io, this, this._root, this.isBe);
        break;
      case 4:
        this.value = new Fixed4(this._io, this, this._root, this.isBe);
        break;
      case 8:
        this.value = new Fixed8(this._io, this, this._root, this.isBe);
        break;
      default:
        this.value = new Unsupported(this._io, this, this._root);
        break;
      }
    }
    Object.defineProperty(Address.prototype, 'isLargest', {
      get: function() {
        if (this._m_isLargest !== undefined)
          return this._m_isLargest;
        this._m_isLargest = this.number == (this.lenAddress == 8 ? 18446744073709551615 : (this.lenAddress == 4 ? 4294967295 : (this.lenAddress == 2 ? 65535 : 255)));
        return this._m_isLargest;
      }
    });

    /**
     * The value, whatever its width.
     */
    Object.defineProperty(Address.prototype, 'number', {
      get: function() {
        if (this._m_number !== undefined)
          return this._m_number;
        this._m_number = (this.lenAddress == 8 ? this.value.value : (this.lenAddress == 4 ? this.value.value : (this.lenAddress == 2 ? this.value.value : this.value.value)));
        return this._m_number;
      }
    });

    return Address;
  })();

  /**
   * Bytes, with their number in front.
   * @see DWARF 5, 7.5.5
   */

  var CountedBlock = DwarfCommon.CountedBlock = (function() {
    function CountedBlock(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    CountedBlock.prototype._read = function() {
      this.lenContent = new Uleb128_.Uleb128(this._io, null, null);
      this.content = this._io.readBytes(this.lenContent.value);
    }

    return CountedBlock;
  })();

  /**
   * String in place, up to a null byte. Bytes, because DWARF may not say which encoding they have.
   * @see DWARF 5, 7.5.5
   */

  var Cstring = DwarfCommon.Cstring = (function() {
    function Cstring(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Cstring.prototype._read = function() {
      this.content = this._io.readBytesTerm(0, false, true, true);
    }

    return Cstring;
  })();

  /**
   * One byte.
   * @see DWARF 5, 7.5.5
   */

  var Fixed1 = DwarfCommon.Fixed1 = (function() {
    function Fixed1(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Fixed1.prototype._read = function() {
      this.value = this._io.readU1();
    }

    return Fixed1;
  })();

  /**
   * Two bytes.
   * @see DWARF 5, 7.5.5
   */

  var Fixed2 = DwarfCommon.Fixed2 = (function() {
    function Fixed2(_io, _parent, _root, isBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBe = isBe;

      this._read();
    }
    Fixed2.prototype._read = function() {
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
    Fixed2.prototype._readLE = function() {
      this.value = this._io.readU2le();
    }
    Fixed2.prototype._readBE = function() {
      this.value = this._io.readU2be();
    }

    return Fixed2;
  })();

  /**
   * Three bytes, as in DW_FORM_strx3.
   * @see DWARF 5, 7.5.5
   */

  var Fixed3 = DwarfCommon.Fixed3 = (function() {
    function Fixed3(_io, _parent, _root, isBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBe = isBe;

      this._read();
    }
    Fixed3.prototype._read = function() {
      this.b0 = this._io.readU1();
      this.b1 = this._io.readU1();
      this.b2 = this._io.readU1();
    }
    Object.defineProperty(Fixed3.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this.isBe ? (this.b0 * 65536 + this.b1 * 256) + this.b2 : (this.b2 * 65536 + this.b1 * 256) + this.b0);
        return this._m_value;
      }
    });

    return Fixed3;
  })();

  /**
   * Four bytes.
   * @see DWARF 5, 7.5.5
   */

  var Fixed4 = DwarfCommon.Fixed4 = (function() {
    function Fixed4(_io, _parent, _root, isBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBe = isBe;

      this._read();
    }
    Fixed4.prototype._read = function() {
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
    Fixed4.prototype._readLE = function() {
      this.value = this._io.readU4le();
    }
    Fixed4.prototype._readBE = function() {
      this.value = this._io.readU4be();
    }

    return Fixed4;
  })();

  /**
   * Eight bytes.
   * @see DWARF 5, 7.5.5
   */

  var Fixed8 = DwarfCommon.Fixed8 = (function() {
    function Fixed8(_io, _parent, _root, isBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBe = isBe;

      this._read();
    }
    Fixed8.prototype._read = function() {
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
    Fixed8.prototype._readLE = function() {
      this.first = this._io.readU4le();
      this.second = this._io.readU4le();
    }
    Fixed8.prototype._readBE = function() {
      this.first = this._io.readU4be();
      this.second = this._io.readU4be();
    }
    Object.defineProperty(Fixed8.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = (this.isBe ? this.first : this.second);
        return this._m_hi;
      }
    });
    Object.defineProperty(Fixed8.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._m_lo = (this.isBe ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(Fixed8.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return Fixed8;
  })();

  /**
   * Offset into a section or length of one; its width follows from the DWARF format.
   * @see DWARF 5, 7.4
   */

  var Offset = DwarfCommon.Offset = (function() {
    function Offset(_io, _parent, _root, isBe, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBe = isBe;
      this.is64 = is64;

      this._read();
    }
    Offset.prototype._read = function() {
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
    Offset.prototype._readLE = function() {
      this.first = this._io.readU4le();
      if (this.is64) {
        this.second = this._io.readU4le();
      }
    }
    Offset.prototype._readBE = function() {
      this.first = this._io.readU4be();
      if (this.is64) {
        this.second = this._io.readU4be();
      }
    }
    Object.defineProperty(Offset.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = (this.is64 ? (this.isBe ? this.first : this.second) : 0);
        return this._m_hi;
      }
    });
    Object.defineProperty(Offset.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._m_lo = ( ((this.is64) && (this.isBe))  ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(Offset.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return Offset;
  })();

  /**
   * Initial length; an escape value announces the 64-bit DWARF format.
   * @see DWARF 5, 7.2.2 and 7.4
   */

  var UnitLength = DwarfCommon.UnitLength = (function() {
    function UnitLength(_io, _parent, _root, isBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.isBe = isBe;

      this._read();
    }
    UnitLength.prototype._read = function() {
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
    UnitLength.prototype._readLE = function() {
      this.len32 = this._io.readU4le();
      var _ = this.len32;
      if (!( ((_ < 4294967280) || (_ == 4294967295)) )) {
        throw new KaitaiStream.ValidationExprError(this.len32, this._io, "/types/unit_length/seq/0");
      }
      if (this.is64) {
        this.len64 = this._io.readU8le();
      }
    }
    UnitLength.prototype._readBE = function() {
      this.len32 = this._io.readU4be();
      var _ = this.len32;
      if (!( ((_ < 4294967280) || (_ == 4294967295)) )) {
        throw new KaitaiStream.ValidationExprError(this.len32, this._io, "/types/unit_length/seq/0");
      }
      if (this.is64) {
        this.len64 = this._io.readU8be();
      }
    }
    Object.defineProperty(UnitLength.prototype, 'is64', {
      get: function() {
        if (this._m_is64 !== undefined)
          return this._m_is64;
        this._m_is64 = this.len32 == 4294967295;
        return this._m_is64;
      }
    });
    Object.defineProperty(UnitLength.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = (this.is64 ? this.len64 : this.len32);
        return this._m_value;
      }
    });

    return UnitLength;
  })();

  /**
   * A value whose end cannot be known. Decoding fails.
   */

  var Unsupported = DwarfCommon.Unsupported = (function() {
    function Unsupported(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Unsupported.prototype._read = function() {
      this.never = this._io.readBytes(0);
      var _ = this.never;
      if (!(false)) {
        throw new KaitaiStream.ValidationExprError(this.never, this._io, "/types/unsupported/seq/0");
      }
    }

    return Unsupported;
  })();

  return DwarfCommon;
})();
export { DwarfCommon };
