// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
/**
 * Seven bits per byte, least significant group first; the high bit says that another group follows. Padding with
 * redundant groups is allowed, up to as many as 64 bits have. The value is taken modulo 2**64.
 * @see DWARF 5, 7.6
 */

var Uleb128 = (function() {
  function Uleb128(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this._debug = {};

  }
  Uleb128.prototype._read = function() {
    this._debug.groups = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.groups.arr = [];
    this.groups = [];
    var i = 0;
    do {
      this._debug.groups.arr[this.groups.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _ = this._io.readU1();
      this.groups.push(_);
      this._debug.groups.arr[this.groups.length - 1].end = this._io.pos;
      var _ = this.groups[i];
      if (!( ((_ < 128) || (i < 9)) )) {
        var _err = new KaitaiStream.ValidationExprError(this.groups[i], this._io, "/seq/0");
        this._debug.groups.arr[this.groups.length - 1].validationError = _err;
        throw _err;
      }
      i++;
    } while (!(_ < 128));
    this._debug.groups.end = this._io.pos;
  }
  Object.defineProperty(Uleb128.prototype, 'hi', {
    get: function() {
      if (this._m_hi !== undefined)
        return this._m_hi;
      this._debug._m_hi = {  };
      this._m_hi = (this.groups.length < 5 ? 0 : Math.floor((this.groups[4] & 112) / 16) + (this.groups.length < 6 ? 0 : (this.groups[5] & 127) * 8 + (this.groups.length < 7 ? 0 : (this.groups[6] & 127) * 1024 + (this.groups.length < 8 ? 0 : (this.groups[7] & 127) * 131072 + (this.groups.length < 9 ? 0 : (this.groups[8] & 127) * 16777216 + (this.groups.length < 10 ? 0 : (this.groups[9] & 1) * 2147483648))))));
      return this._m_hi;
    }
  });
  Object.defineProperty(Uleb128.prototype, 'lo', {
    get: function() {
      if (this._m_lo !== undefined)
        return this._m_lo;
      this._debug._m_lo = {  };
      this._m_lo = (this.groups.length == 1 ? this.groups[0] : (this.groups[0] & 127) + (this.groups.length < 2 ? 0 : (this.groups[1] & 127) * 128 + (this.groups.length < 3 ? 0 : (this.groups[2] & 127) * 16384 + (this.groups.length < 4 ? 0 : (this.groups[3] & 127) * 2097152 + (this.groups.length < 5 ? 0 : (this.groups[4] & 15) * 268435456)))));
      return this._m_lo;
    }
  });

  /**
   * Exact up to 2**53, rounded above, so that comparisons with sizes and offsets hold.
   */
  Object.defineProperty(Uleb128.prototype, 'value', {
    get: function() {
      if (this._m_value !== undefined)
        return this._m_value;
      this._debug._m_value = {  };
      this._m_value = (this.groups.length == 1 ? this.groups[0] : this.hi * 4294967296 + this.lo);
      return this._m_value;
    }
  });

  return Uleb128;
})();
export { Uleb128 };
