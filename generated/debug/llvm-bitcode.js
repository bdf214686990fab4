// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * What clang -flto writes in place of an object file. It is recognised, not read: it holds no DWARF.
 * @see {@link https://llvm.org/docs/BitCodeFormat.html|Source}
 */

var LlvmBitcode = (function() {
  function LlvmBitcode(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  LlvmBitcode.prototype._read = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    switch (this.isWrapped) {
    case false:
      this.magic = new Magic(this._io, this, this._root);
      this.magic._read();
      break;
    case true:
      this.magic = new WrapperMagic(this._io, this, this._root);
      this.magic._read();
      break;
    }
    this._debug.magic.end = this._io.pos;
    this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rest = this._io.readBytesFull();
    this._debug.rest.end = this._io.pos;
  }

  /**
   * @see LLVM Bitcode File Format, "Bitstream Format", Magic Numbers, and "LLVM IR Magic Number"
   */

  var Magic = LlvmBitcode.Magic = (function() {
    function Magic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Magic.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(4);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([66, 67, 192, 222])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([66, 67, 192, 222]), this.bytes, this._io, "/types/magic/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Magic;
  })();

  /**
   * @see LLVM Bitcode File Format, "Bitcode Wrapper Format"
   */

  var WrapperMagic = LlvmBitcode.WrapperMagic = (function() {
    function WrapperMagic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    WrapperMagic.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(4);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([222, 192, 23, 11])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([222, 192, 23, 11]), this.bytes, this._io, "/types/wrapper_magic/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return WrapperMagic;
  })();
  Object.defineProperty(LlvmBitcode.prototype, 'firstByte', {
    get: function() {
      if (this._m_firstByte !== undefined)
        return this._m_firstByte;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_firstByte = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._m_firstByte = this._io.readU1();
      this._debug._m_firstByte.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_firstByte;
    }
  });
  Object.defineProperty(LlvmBitcode.prototype, 'isWrapped', {
    get: function() {
      if (this._m_isWrapped !== undefined)
        return this._m_isWrapped;
      this._debug._m_isWrapped = {  };
      this._m_isWrapped = this.firstByte == 222;
      return this._m_isWrapped;
    }
  });

  return LlvmBitcode;
})();
export { LlvmBitcode };
