// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
/**
 * The sections __ksymtab, __ksymtab_gpl, __kcrctab, __kcrctab_gpl and __kflagstab, and what stands at the labels of
 * .export_symbol. None of them says which of its layouts it has: its user takes the instance for it.
 * 
 * A table holds one entry per symbol, and the tables that belong together have the same order.
 * @see {@link https://www.kernel.org/doc/html/latest/kbuild/modules.html|Source}
 */

var Ksymtab = (function() {
  function Ksymtab(_io, _parent, _root, isBe, is64) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.is64 = is64;

    this._read();
  }
  Ksymtab.prototype._read = function() {
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
  Ksymtab.prototype._readLE = function() {
  }
  Ksymtab.prototype._readBE = function() {
  }

  /**
   * An entry of section __kcrctab or __kcrctab_gpl. Up to Linux 4.10 a CRC took an unsigned long. From 4.11 to 5.18 some
   * machines have an offset to the CRC instead, from the place where it stands.
   */

  var Crc = Ksymtab.Crc = (function() {
    function Crc(_io, _parent, _root, _is_le, lenCrc) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenCrc = lenCrc;

      this._read();
    }
    Crc.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Crc.prototype._readLE = function() {
      this.value = new Reference(this._io, this, this._root, this._is_le, this.lenCrc);
    }
    Crc.prototype._readBE = function() {
      this.value = new Reference(this._io, this, this._root, this._is_le, this.lenCrc);
    }

    return Crc;
  })();

  var Entry = Ksymtab.Entry = (function() {
    function Entry(_io, _parent, _root, _is_le, lenReference, hasNamespace) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenReference = lenReference;
      this.hasNamespace = hasNamespace;

      this._read();
    }
    Entry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Entry.prototype._readLE = function() {
      this.value = new Reference(this._io, this, this._root, this._is_le, this.lenReference);
      this.name = new Reference(this._io, this, this._root, this._is_le, this.lenReference);
      if (this.hasNamespace) {
        this.symbolNamespace = new Reference(this._io, this, this._root, this._is_le, this.lenReference);
      }
    }
    Entry.prototype._readBE = function() {
      this.value = new Reference(this._io, this, this._root, this._is_le, this.lenReference);
      this.name = new Reference(this._io, this, this._root, this._is_le, this.lenReference);
      if (this.hasNamespace) {
        this.symbolNamespace = new Reference(this._io, this, this._root, this._is_le, this.lenReference);
      }
    }

    /**
     * Refers to nothing, or to an empty string, where the symbol is in no namespace.
     */

    return Entry;
  })();

  /**
   * What stands at the label __export_symbol_NAME (since Linux 6.5). An aligned pointer to the symbol follows.
   * @see Linux, ___EXPORT_SYMBOL
   */

  var ExportSymbol = Ksymtab.ExportSymbol = (function() {
    function ExportSymbol(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    ExportSymbol.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ExportSymbol.prototype._readLE = function() {
      this.license = this._io.readBytesTerm(0, false, true, true);
      this.symbolNamespace = this._io.readBytesTerm(0, false, true, true);
    }
    ExportSymbol.prototype._readBE = function() {
      this.license = this._io.readBytesTerm(0, false, true, true);
      this.symbolNamespace = this._io.readBytesTerm(0, false, true, true);
    }

    /**
     * GPL, or nothing.
     */

    return ExportSymbol;
  })();

  /**
   * The byte of section __kflagstab for a symbol (since 2026); there are no __ksymtab_gpl and __kcrctab_gpl then.
   */

  var Flags = Ksymtab.Flags = (function() {
    function Flags(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Flags.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Flags.prototype._readLE = function() {
      this.reserved = this._io.readBitsIntBe(7);
      this.isGplOnly = this._io.readBitsIntBe(1) != 0;
    }
    Flags.prototype._readBE = function() {
      this.reserved = this._io.readBitsIntBe(7);
      this.isGplOnly = this._io.readBitsIntBe(1) != 0;
    }

    return Flags;
  })();

  /**
   * How the entries of section __ksymtab or __ksymtab_gpl are laid out. Up to Linux 4.18 an entry was two pointers. Since
   * 4.19 they are, on many machines, offsets from the place where they stand; since 5.4 there is a third for the namespace.
   * @see Linux, struct kernel_symbol
   */

  var Layout = Ksymtab.Layout = (function() {
    function Layout(_io, _parent, _root, _is_le, lenReference, hasNamespace) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenReference = lenReference;
      this.hasNamespace = hasNamespace;

      this._read();
    }
    Layout.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Layout.prototype._readLE = function() {
    }
    Layout.prototype._readBE = function() {
    }
    Object.defineProperty(Layout.prototype, 'lenEntry', {
      get: function() {
        if (this._m_lenEntry !== undefined)
          return this._m_lenEntry;
        this._m_lenEntry = this.lenReference * (this.hasNamespace ? 3 : 2);
        return this._m_lenEntry;
      }
    });
    Object.defineProperty(Layout.prototype, 'ofsName', {
      get: function() {
        if (this._m_ofsName !== undefined)
          return this._m_ofsName;
        this._m_ofsName = this.lenReference;
        return this._m_ofsName;
      }
    });
    Object.defineProperty(Layout.prototype, 'ofsNamespace', {
      get: function() {
        if (this._m_ofsNamespace !== undefined)
          return this._m_ofsNamespace;
        this._m_ofsNamespace = 2 * this.lenReference;
        return this._m_ofsNamespace;
      }
    });

    return Layout;
  })();

  /**
   * A pointer, or a signed offset from the place where it stands. In relocatable files a relocation has the value.
   */

  var Reference = Ksymtab.Reference = (function() {
    function Reference(_io, _parent, _root, _is_le, lenReference) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenReference = lenReference;

      this._read();
    }
    Reference.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Reference.prototype._readLE = function() {
      this.first = this._io.readU4le();
      if (this.lenReference == 8) {
        this.second = this._io.readU4le();
      }
    }
    Reference.prototype._readBE = function() {
      this.first = this._io.readU4be();
      if (this.lenReference == 8) {
        this.second = this._io.readU4be();
      }
    }
    Object.defineProperty(Reference.prototype, 'hi', {
      get: function() {
        if (this._m_hi !== undefined)
          return this._m_hi;
        this._m_hi = (this.lenReference == 8 ? (this._root.isBe ? this.first : this.second) : 0);
        return this._m_hi;
      }
    });
    Object.defineProperty(Reference.prototype, 'lo', {
      get: function() {
        if (this._m_lo !== undefined)
          return this._m_lo;
        this._m_lo = ( ((this.lenReference == 8) && (this._root.isBe))  ? this.second : this.first);
        return this._m_lo;
      }
    });

    /**
     * Exact up to 2**53, rounded above.
     */
    Object.defineProperty(Reference.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._m_value = this.hi * 4294967296 + this.lo;
        return this._m_value;
      }
    });

    return Reference;
  })();

  /**
   * Since Linux 4.11.
   */
  Object.defineProperty(Ksymtab.prototype, 'crcs', {
    get: function() {
      if (this._m_crcs !== undefined)
        return this._m_crcs;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_crcs = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_crcs.push(new Crc(this._io, this, this._root, this._is_le, this.lenOffset));
          i++;
        }
      } else {
        this._m_crcs = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_crcs.push(new Crc(this._io, this, this._root, this._is_le, this.lenOffset));
          i++;
        }
      }
      this._io.seek(_pos);
      return this._m_crcs;
    }
  });
  Object.defineProperty(Ksymtab.prototype, 'defaultLayout', {
    get: function() {
      if (this._m_defaultLayout !== undefined)
        return this._m_defaultLayout;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_defaultLayout = new Layout(this._io, this, this._root, this._is_le, this.lenOffset, true);
      } else {
        this._m_defaultLayout = new Layout(this._io, this, this._root, this._is_le, this.lenOffset, true);
      }
      this._io.seek(_pos);
      return this._m_defaultLayout;
    }
  });

  /**
   * Since Linux 5.4, on machines that have offsets there.
   */
  Object.defineProperty(Ksymtab.prototype, 'entries', {
    get: function() {
      if (this._m_entries !== undefined)
        return this._m_entries;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_entries.push(new Entry(this._io, this, this._root, this._is_le, this.lenOffset, true));
          i++;
        }
      } else {
        this._m_entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_entries.push(new Entry(this._io, this, this._root, this._is_le, this.lenOffset, true));
          i++;
        }
      }
      this._io.seek(_pos);
      return this._m_entries;
    }
  });

  /**
   * Linux 4.19 to 5.3, on machines that have offsets there.
   */
  Object.defineProperty(Ksymtab.prototype, 'entriesWithoutNamespace', {
    get: function() {
      if (this._m_entriesWithoutNamespace !== undefined)
        return this._m_entriesWithoutNamespace;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_entriesWithoutNamespace = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_entriesWithoutNamespace.push(new Entry(this._io, this, this._root, this._is_le, this.lenOffset, false));
          i++;
        }
      } else {
        this._m_entriesWithoutNamespace = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_entriesWithoutNamespace.push(new Entry(this._io, this, this._root, this._is_le, this.lenOffset, false));
          i++;
        }
      }
      this._io.seek(_pos);
      return this._m_entriesWithoutNamespace;
    }
  });

  /**
   * Of .export_symbol, at a label.
   */
  Object.defineProperty(Ksymtab.prototype, 'exportSymbol', {
    get: function() {
      if (this._m_exportSymbol !== undefined)
        return this._m_exportSymbol;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_exportSymbol = new ExportSymbol(this._io, this, this._root, this._is_le);
      } else {
        this._m_exportSymbol = new ExportSymbol(this._io, this, this._root, this._is_le);
      }
      this._io.seek(_pos);
      return this._m_exportSymbol;
    }
  });
  Object.defineProperty(Ksymtab.prototype, 'lenOffset', {
    get: function() {
      if (this._m_lenOffset !== undefined)
        return this._m_lenOffset;
      this._m_lenOffset = 4;
      return this._m_lenOffset;
    }
  });
  Object.defineProperty(Ksymtab.prototype, 'lenPointer', {
    get: function() {
      if (this._m_lenPointer !== undefined)
        return this._m_lenPointer;
      this._m_lenPointer = (this.is64 ? 8 : 4);
      return this._m_lenPointer;
    }
  });

  /**
   * Up to Linux 4.10.
   */
  Object.defineProperty(Ksymtab.prototype, 'pointerCrcs', {
    get: function() {
      if (this._m_pointerCrcs !== undefined)
        return this._m_pointerCrcs;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_pointerCrcs = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_pointerCrcs.push(new Crc(this._io, this, this._root, this._is_le, this.lenPointer));
          i++;
        }
      } else {
        this._m_pointerCrcs = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_pointerCrcs.push(new Crc(this._io, this, this._root, this._is_le, this.lenPointer));
          i++;
        }
      }
      this._io.seek(_pos);
      return this._m_pointerCrcs;
    }
  });

  /**
   * Since Linux 5.4, on machines that have pointers there.
   */
  Object.defineProperty(Ksymtab.prototype, 'pointerEntries', {
    get: function() {
      if (this._m_pointerEntries !== undefined)
        return this._m_pointerEntries;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_pointerEntries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_pointerEntries.push(new Entry(this._io, this, this._root, this._is_le, this.lenPointer, true));
          i++;
        }
      } else {
        this._m_pointerEntries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_pointerEntries.push(new Entry(this._io, this, this._root, this._is_le, this.lenPointer, true));
          i++;
        }
      }
      this._io.seek(_pos);
      return this._m_pointerEntries;
    }
  });

  /**
   * Up to Linux 4.18, and up to 5.3 on machines that have pointers there.
   */
  Object.defineProperty(Ksymtab.prototype, 'pointerEntriesWithoutNamespace', {
    get: function() {
      if (this._m_pointerEntriesWithoutNamespace !== undefined)
        return this._m_pointerEntriesWithoutNamespace;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_pointerEntriesWithoutNamespace = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_pointerEntriesWithoutNamespace.push(new Entry(this._io, this, this._root, this._is_le, this.lenPointer, false));
          i++;
        }
      } else {
        this._m_pointerEntriesWithoutNamespace = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_pointerEntriesWithoutNamespace.push(new Entry(this._io, this, this._root, this._is_le, this.lenPointer, false));
          i++;
        }
      }
      this._io.seek(_pos);
      return this._m_pointerEntriesWithoutNamespace;
    }
  });

  /**
   * Of __kflagstab.
   */
  Object.defineProperty(Ksymtab.prototype, 'symbolFlags', {
    get: function() {
      if (this._m_symbolFlags !== undefined)
        return this._m_symbolFlags;
      var _pos = this._io.pos;
      this._io.seek(0);
      if (this._is_le) {
        this._m_symbolFlags = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_symbolFlags.push(new Flags(this._io, this, this._root, this._is_le));
          i++;
        }
      } else {
        this._m_symbolFlags = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._m_symbolFlags.push(new Flags(this._io, this, this._root, this._is_le));
          i++;
        }
      }
      this._io.seek(_pos);
      return this._m_symbolFlags;
    }
  });

  /**
   * Whether the most significant byte comes first.
   */

  /**
   * Whether a pointer takes eight bytes.
   */

  return Ksymtab;
})();
export { Ksymtab };
