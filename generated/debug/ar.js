// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * The headers and the spelling of names. An archive is a sequence of members at even offsets; readers walk from header
 * to header, and so decode one type at a time. Numbers are text, as decimal digits; they are kept as text here, so that a
 * reader can say what is wrong with them.
 * @see ar(5), https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5; GNU binutils, include/aout/ar.h
 */

var Ar = (function() {
  function Ar(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Ar.prototype._read = function() {
  }

  /**
   * Decoded from a name that is in the contents, it tells whether the member is a BSD symbol table.
   */

  var BsdSymbolTable = Ar.BsdSymbolTable = (function() {
    function BsdSymbolTable(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    BsdSymbolTable.prototype._read = function() {
      this._debug.prefix = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.prefix = this._io.readBytes(9);
      this._debug.prefix.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.prefix, new Uint8Array([95, 95, 46, 83, 89, 77, 68, 69, 70])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([95, 95, 46, 83, 89, 77, 68, 69, 70]), this.prefix, this._io, "/types/bsd_symbol_table/seq/0");
        this._debug.prefix.validationError = _err;
        throw _err;
      }
    }

    return BsdSymbolTable;
  })();

  /**
   * An entry of GNU's name table, from its offset on. It ends at a line feed, before which a slash stands that is not
   * part of the name.
   */

  var LongName = Ar.LongName = (function() {
    function LongName(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    LongName.prototype._read = function() {
      this._debug.text = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.text = this._io.readBytesTerm(10, false, true, true);
      this._debug.text.end = this._io.pos;
    }

    return LongName;
  })();

  /**
   * The first bytes of an archive that holds its members.
   */

  var Magic = Ar.Magic = (function() {
    function Magic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Magic.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(8);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([33, 60, 97, 114, 99, 104, 62, 10])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([33, 60, 97, 114, 99, 104, 62, 10]), this.bytes, this._io, "/types/magic/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Magic;
  })();

  /**
   * @see ar(5), struct ar_hdr
   */

  var MemberHeader = Ar.MemberHeader = (function() {
    function MemberHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    MemberHeader.prototype._read = function() {
      this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.name = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(16), 32), "UTF-8");
      this._debug.name.end = this._io.pos;
      this._debug.date = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.date = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(12), 32), "ASCII");
      this._debug.date.end = this._io.pos;
      this._debug.uid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.uid = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(6), 32), "ASCII");
      this._debug.uid.end = this._io.pos;
      this._debug.gid = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.gid = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(6), 32), "ASCII");
      this._debug.gid.end = this._io.pos;
      this._debug.mode = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.mode = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(8), 32), "ASCII");
      this._debug.mode.end = this._io.pos;
      this._debug.size = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.size = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(10), 32), "ASCII");
      this._debug.size.end = this._io.pos;
      this._debug.end = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.end = this._io.readBytes(2);
      this._debug.end.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.end, new Uint8Array([96, 10])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([96, 10]), this.end, this._io, "/types/member_header/seq/6");
        this._debug.end.validationError = _err;
        throw _err;
      }
    }

    /**
     * Members start at multiples of this; what comes before is padding.
     */
    Object.defineProperty(MemberHeader.prototype, 'alignment', {
      get: function() {
        if (this._m_alignment !== undefined)
          return this._m_alignment;
        this._debug._m_alignment = {  };
        this._m_alignment = 2;
        return this._m_alignment;
      }
    });

    /**
     * BSD: the name is the first bytes of the contents, as many as this decimal number says.
     */
    Object.defineProperty(MemberHeader.prototype, 'hasInlineName', {
      get: function() {
        if (this._m_hasInlineName !== undefined)
          return this._m_hasInlineName;
        this._debug._m_hasInlineName = {  };
        this._m_hasInlineName =  ((this.name.length > 2) && (this.name.substring(0, 3) == "#1/")) ;
        return this._m_hasInlineName;
      }
    });

    /**
     * GNU: the name is at this decimal offset in the table of long names. In a thin archive, a colon and a second
     * number may follow: the named file is an archive, and the member's header stands at that offset in it.
     */
    Object.defineProperty(MemberHeader.prototype, 'hasTableName', {
      get: function() {
        if (this._m_hasTableName !== undefined)
          return this._m_hasTableName;
        this._debug._m_hasTableName = {  };
        this._m_hasTableName =  ((this.name.length > 1) && (this.name.substring(0, 1) == "/") && (!( ((this.isSymbolTable) || (this.isNameTable)) ))) ;
        return this._m_hasTableName;
      }
    });
    Object.defineProperty(MemberHeader.prototype, 'inlineNameSize', {
      get: function() {
        if (this._m_inlineNameSize !== undefined)
          return this._m_inlineNameSize;
        if (this.hasInlineName) {
          this._debug._m_inlineNameSize = {  };
          this._m_inlineNameSize = this.name.substring(3, this.name.length);
        }
        return this._m_inlineNameSize;
      }
    });

    /**
     * BSD's symbol table, where the name is in the header.
     */
    Object.defineProperty(MemberHeader.prototype, 'isBsdSymbolTable', {
      get: function() {
        if (this._m_isBsdSymbolTable !== undefined)
          return this._m_isBsdSymbolTable;
        this._debug._m_isBsdSymbolTable = {  };
        this._m_isBsdSymbolTable =  ((this.name.length >= 9) && (this.name.substring(0, 9) == "__.SYMDEF")) ;
        return this._m_isBsdSymbolTable;
      }
    });

    /**
     * GNU's table of long names.
     */
    Object.defineProperty(MemberHeader.prototype, 'isNameTable', {
      get: function() {
        if (this._m_isNameTable !== undefined)
          return this._m_isNameTable;
        this._debug._m_isNameTable = {  };
        this._m_isNameTable = this.name == "//";
        return this._m_isNameTable;
      }
    });

    /**
     * The GNU symbol table, for 32 or 64 bit.
     */
    Object.defineProperty(MemberHeader.prototype, 'isSymbolTable', {
      get: function() {
        if (this._m_isSymbolTable !== undefined)
          return this._m_isSymbolTable;
        this._debug._m_isSymbolTable = {  };
        this._m_isSymbolTable =  ((this.name == "/") || (this.name == "/SYM64/")) ;
        return this._m_isSymbolTable;
      }
    });
    Object.defineProperty(MemberHeader.prototype, 'tableName', {
      get: function() {
        if (this._m_tableName !== undefined)
          return this._m_tableName;
        if (this.hasTableName) {
          this._debug._m_tableName = {  };
          this._m_tableName = this.name.substring(1, this.name.length);
        }
        return this._m_tableName;
      }
    });

    return MemberHeader;
  })();

  /**
   * The first bytes of an archive that only names its members; symbol and name tables are inside all the same.
   */

  var ThinMagic = Ar.ThinMagic = (function() {
    function ThinMagic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    ThinMagic.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(8);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([33, 60, 116, 104, 105, 110, 62, 10])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([33, 60, 116, 104, 105, 110, 62, 10]), this.bytes, this._io, "/types/thin_magic/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return ThinMagic;
  })();

  return Ar;
})();
export { Ar };
