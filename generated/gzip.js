// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
/**
 * How such a file begins; zlib reads the rest.
 * @see RFC 1952
 */

var Gzip = (function() {
  function Gzip(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Gzip.prototype._read = function() {
    this.magic = new Magic(this._io, this, this._root);
    this.flags = this._io.readU1();
    this.modificationTime = this._io.readU4le();
    this.extraFlags = this._io.readU1();
    this.operatingSystem = this._io.readU1();
    this.rest = this._io.readBytesFull();
  }

  /**
   * @see RFC 1952, 2.3.1 (ID1, ID2, CM; only one method is defined)
   */

  var Magic = Gzip.Magic = (function() {
    function Magic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Magic.prototype._read = function() {
      this.bytes = this._io.readBytes(3);
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([31, 139, 8])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([31, 139, 8]), this.bytes, this._io, "/types/magic/seq/0");
      }
    }

    return Magic;
  })();

  return Gzip;
})();
export { Gzip };
