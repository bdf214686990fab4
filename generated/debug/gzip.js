// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * How such a file begins; zlib reads the rest.
 * @see RFC 1952
 */

var Gzip = (function() {
  function Gzip(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Gzip.prototype._read = function() {
    this._debug.magic = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.magic = new Magic(this._io, this, this._root);
    this.magic._read();
    this._debug.magic.end = this._io.pos;
    this._debug.flags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.flags = this._io.readU1();
    this._debug.flags.end = this._io.pos;
    this._debug.modificationTime = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.modificationTime = this._io.readU4le();
    this._debug.modificationTime.end = this._io.pos;
    this._debug.extraFlags = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.extraFlags = this._io.readU1();
    this._debug.extraFlags.end = this._io.pos;
    this._debug.operatingSystem = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.operatingSystem = this._io.readU1();
    this._debug.operatingSystem.end = this._io.pos;
    this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this.rest = this._io.readBytesFull();
    this._debug.rest.end = this._io.pos;
  }

  /**
   * @see RFC 1952, 2.3.1 (ID1, ID2, CM; only one method is defined)
   */

  var Magic = Gzip.Magic = (function() {
    function Magic(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._debug = {};

    }
    Magic.prototype._read = function() {
      this._debug.bytes = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.bytes = this._io.readBytes(3);
      this._debug.bytes.end = this._io.pos;
      if (!((KaitaiStream.byteArrayCompare(this.bytes, new Uint8Array([31, 139, 8])) == 0))) {
        var _err = new KaitaiStream.ValidationNotEqualError(new Uint8Array([31, 139, 8]), this.bytes, this._io, "/types/magic/seq/0");
        this._debug.bytes.validationError = _err;
        throw _err;
      }
    }

    return Magic;
  })();

  return Gzip;
})();
export { Gzip };
