// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
/**
 * Like unsigned LEB128; the highest bit of the last group is the sign and extends upwards. The value has 64 bits; bits
 * beyond these are dropped.
 * @see DWARF 5, 7.6
 */

var Sleb128 = (function() {
  function Sleb128(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  Sleb128.prototype._read = function() {
    this.groups = [];
    var i = 0;
    do {
      var _ = this._io.readU1();
      this.groups.push(_);
      var _ = this.groups[i];
      if (!( ((_ < 128) || (i < 9)) )) {
        throw new KaitaiStream.ValidationExprError(this.groups[i], this._io, "/seq/0");
      }
      i++;
    } while (!(_ < 128));
  }

  /**
   * What stands for the bits of a group that is absent.
   */
  Object.defineProperty(Sleb128.prototype, 'fill', {
    get: function() {
      if (this._m_fill !== undefined)
        return this._m_fill;
      this._m_fill = (this.isNegative ? 127 : 0);
      return this._m_fill;
    }
  });

  /**
   * Bits 32 to 63.
   */
  Object.defineProperty(Sleb128.prototype, 'hi', {
    get: function() {
      if (this._m_hi !== undefined)
        return this._m_hi;
      this._m_hi = ((((Math.floor(((this.groups.length > 4 ? this.groups[4] : this.fill) & 112) / 16) + ((this.groups.length > 5 ? this.groups[5] : this.fill) & 127) * 8) + ((this.groups.length > 6 ? this.groups[6] : this.fill) & 127) * 1024) + ((this.groups.length > 7 ? this.groups[7] : this.fill) & 127) * 131072) + ((this.groups.length > 8 ? this.groups[8] : this.fill) & 127) * 16777216) + ((this.groups.length > 9 ? this.groups[9] : this.fill) & 1) * 2147483648;
      return this._m_hi;
    }
  });
  Object.defineProperty(Sleb128.prototype, 'isNegative', {
    get: function() {
      if (this._m_isNegative !== undefined)
        return this._m_isNegative;
      this._m_isNegative = (this.groups[this.groups.length - 1] & 64) != 0;
      return this._m_isNegative;
    }
  });

  /**
   * Bits 0 to 31.
   */
  Object.defineProperty(Sleb128.prototype, 'lo', {
    get: function() {
      if (this._m_lo !== undefined)
        return this._m_lo;
      this._m_lo = ((((this.groups[0] & 127) + ((this.groups.length > 1 ? this.groups[1] : this.fill) & 127) * 128) + ((this.groups.length > 2 ? this.groups[2] : this.fill) & 127) * 16384) + ((this.groups.length > 3 ? this.groups[3] : this.fill) & 127) * 2097152) + ((this.groups.length > 4 ? this.groups[4] : this.fill) & 15) * 268435456;
      return this._m_lo;
    }
  });

  return Sleb128;
})();
export { Sleb128 };
