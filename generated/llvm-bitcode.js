// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
/**
 * What clang -flto writes in place of an object file. It is recognised, not read: it holds no DWARF.
 * @see {@link https://llvm.org/docs/BitCodeFormat.html|Source}
 */

var LlvmBitcode = (function() {
  function LlvmBitcode(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LlvmBitcode.prototype._read = function() {
    switch (this.isWrapped) {
    case false:
      this.magic = new Magic(this._io, this, this._root);
      break;
    case true:
      this.magic = new WrapperMagic(this._io, this, this._root);
      break;
    }
    this.rest = this._io.readBytesFull();
  }

  /**
   * @see LLVM Bitcode File Format, "Bitstream Format", Magic Numbers, and "LLVM IR Magic Number"
   */

  var Magic = LlvmBitcode.Magic = (function() {
    function Magic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Magic.prototype._read = function() {
      this.bytes = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([66, 67, 192, 222])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([66, 67, 192, 222]), this.bytes, this._io, "/types/magic/seq/0");
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

      this._read();
    }
    WrapperMagic.prototype._read = function() {
      this.bytes = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([222, 192, 23, 11])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([222, 192, 23, 11]), this.bytes, this._io, "/types/wrapper_magic/seq/0");
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
      this._m_firstByte = this._io.readU1();
      this._io.seek(_pos);
      return this._m_firstByte;
    }
  });
  Object.defineProperty(LlvmBitcode.prototype, 'isWrapped', {
    get: function() {
      if (this._m_isWrapped !== undefined)
        return this._m_isWrapped;
      this._m_isWrapped = this.firstByte == 222;
      return this._m_isWrapped;
    }
  });

  return LlvmBitcode;
})();
export { LlvmBitcode };
