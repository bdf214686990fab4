// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * An archive is a sequence of members at even offsets. Readers that do not want the contents walk from header to header, and
 * so decode one type at a time. Numbers are text, as decimal digits; they are kept as text here, so that a reader can say
 * what is wrong with them.
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
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isThin) {
    case false:
      this.magic = new Magic(this._io, this, this._root);
      this.magic._read();
      break;
    case true:
      this.magic = new ThinMagic(this._io, this, this._root);
      this.magic._read();
      break;
    }
    this._debug.magic.end = this._io.pos;
    this._debug.members = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.members.arr = [];
    this.members = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.members.arr[this.members.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_members = new Member(this._io, this, this._root);
      try {
        _t_members._read();
      } finally {
        this.members.push(_t_members);
      }
      this._debug.members.arr[this.members.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.members.end = this._io.pos;
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

  var Contents = Ar.Contents = (function() {
    function Contents(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Contents.prototype._read = function() {
      if (this._parent.header.hasInlineName) {
        this._debug.name = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._raw_name = this._io.readBytes(Number.parseInt(this._parent.header.lenInlineName, 10));
        var _io__raw_name = new KaitaiStream(this._raw_name);
        this.name = new InlineName(_io__raw_name, this, this._root);
        this.name._read();
        this._debug.name.end = this._io.pos;
      }
      this._debug.data = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.data = this._io.readBytesFull();
      this._debug.data.end = this._io.pos;
    }

    return Contents;
  })();

  /**
   * BSD's, filled up with null bytes.
   */

  var InlineName = Ar.InlineName = (function() {
    function InlineName(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    InlineName.prototype._read = function() {
      this._debug.text = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.text = this._io.readBytesFull();
      this._debug.text.end = this._io.pos;
    }
    Object.defineProperty(InlineName.prototype, 'bsdSymbolTable', {
      get: function() {
        if (this._m_bsdSymbolTable !== undefined)
          return this._m_bsdSymbolTable;
        if ( ((this._io.size >= 9) && ((KaitaiStream.byteArrayCompare(this.firstBytes, new Uint8Array([95, 95, 46, 83, 89, 77, 68, 69, 70])) == 0))) ) {
          var _pos = this._io.pos;
          this._io.seek(0);
          this._debug._m_bsdSymbolTable = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._m_bsdSymbolTable = new BsdSymbolTable(this._io, this, this._root);
          this._m_bsdSymbolTable._read();
          this._debug._m_bsdSymbolTable.end = this._io.pos;
          this._io.seek(_pos);
        }
        return this._m_bsdSymbolTable;
      }
    });
    Object.defineProperty(InlineName.prototype, 'firstBytes', {
      get: function() {
        if (this._m_firstBytes !== undefined)
          return this._m_firstBytes;
        if (this._io.size >= 9) {
          var _pos = this._io.pos;
          this._io.seek(0);
          this._debug._m_firstBytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
          this._m_firstBytes = this._io.readBytes(9);
          this._debug._m_firstBytes.end = this._io.pos;
          this._io.seek(_pos);
        }
        return this._m_firstBytes;
      }
    });

    return InlineName;
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

  var Member = Ar.Member = (function() {
    function Member(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Member.prototype._read = function() {
      this._debug.header = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.header = new MemberHeader(this._io, this, this._root);
      this.header._read();
      this._debug.header.end = this._io.pos;
      this._debug.contents = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.header.isNameTable) {
      case false:
        this._raw_contents = this._io.readBytes(this.lenContents);
        var _io__raw_contents = new KaitaiStream(this._raw_contents);
        this.contents = new Contents(_io__raw_contents, this, this._root);
        this.contents._read();
        break;
      case true:
        this._raw_contents = this._io.readBytes(this.lenContents);
        var _io__raw_contents = new KaitaiStream(this._raw_contents);
        this.contents = new NameTable(_io__raw_contents, this, this._root);
        this.contents._read();
        break;
      default:
        this.contents = this._io.readBytes(this.lenContents);
        break;
      }
      this._debug.contents.end = this._io.pos;
      if ( ((KaitaiStream.mod(this.lenContents, 2) != 0) && (!(this._io.isEof()))) ) {
        this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.padding = this._io.readBytes(1);
        this._debug.padding.end = this._io.pos;
      }
    }

    /**
     * In a thin archive, the contents are in the file that is named.
     */
    Object.defineProperty(Member.prototype, 'lenContents', {
      get: function() {
        if (this._m_lenContents !== undefined)
          return this._m_lenContents;
        this._debug._m_lenContents = {  };
        this._m_lenContents = ( ((this._root.isThin) && (!(this.header.isSymbolTable)) && (!(this.header.isNameTable)))  ? 0 : Number.parseInt(this.header.lenContents, 10));
        return this._m_lenContents;
      }
    });

    return Member;
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
      this._debug.lenContents = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenContents = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(10), 32), "ASCII");
      this._debug.lenContents.end = this._io.pos;
      this._debug.headerEnd = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.headerEnd = this._io.readBytes(2);
      this._debug.headerEnd.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.headerEnd, new Uint8Array([96, 10])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([96, 10]), this.headerEnd, this._io, "/types/member_header/seq/6");
        this._debug.headerEnd.validationError = _err;
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
    Object.defineProperty(MemberHeader.prototype, 'lenInlineName', {
      get: function() {
        if (this._m_lenInlineName !== undefined)
          return this._m_lenInlineName;
        if (this.hasInlineName) {
          this._debug._m_lenInlineName = {  };
          this._m_lenInlineName = this.name.substring(3, this.name.length);
        }
        return this._m_lenInlineName;
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

  var NameTable = Ar.NameTable = (function() {
    function NameTable(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    NameTable.prototype._read = function() {
      this._debug.names = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.names.arr = [];
      this.names = [];
      var i = 0;
      while (!this._io.isEof()) {
        this._debug.names.arr[this.names.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_names = new LongName(this._io, this, this._root);
        try {
          _t_names._read();
        } finally {
          this.names.push(_t_names);
        }
        this._debug.names.arr[this.names.length - 1].end = this._io.pos;
        i++;
      }
      this._debug.names.end = this._io.pos;
    }

    return NameTable;
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
  Object.defineProperty(Ar.prototype, 'firstLetter', {
    get: function() {
      if (this._m_firstLetter !== undefined)
        return this._m_firstLetter;
      var _pos = this._io.pos;
      this._io.seek(2);
      this._debug._m_firstLetter = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_firstLetter = this._io.readU1();
      this._debug._m_firstLetter.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_firstLetter;
    }
  });
  Object.defineProperty(Ar.prototype, 'isThin', {
    get: function() {
      if (this._m_isThin !== undefined)
        return this._m_isThin;
      this._debug._m_isThin = {  };
      this._m_isThin = this.firstLetter == 116;
      return this._m_isThin;
    }
  });

  return Ar;
})();
export { Ar };
