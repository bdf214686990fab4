// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../src/kaitai.ts';
import * as DwarfCommon_ from './dwarf-common.js';
/**
 * The section, from its start to its end.
 * @see DWARF 5, 6.1.2 and 7.21
 */

var DwarfAranges = (function() {
  function DwarfAranges(_io, _parent, _root, isBe) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;

    this._read();
  }
  DwarfAranges.prototype._read = function() {
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
  DwarfAranges.prototype._readLE = function() {
    this.sets = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.sets.push(new Set(this._io, this, this._root, this._is_le));
      i++;
    }
  }
  DwarfAranges.prototype._readBE = function() {
    this.sets = [];
    var i = 0;
    while (!this._io.isEof()) {
      this.sets.push(new Set(this._io, this, this._root, this._is_le));
      i++;
    }
  }

  /**
   * @see DWARF 5, 6.1.2
   */

  var AddressRange = DwarfAranges.AddressRange = (function() {
    function AddressRange(_io, _parent, _root, _is_le, lenAddress, lenSegmentSelector) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.lenAddress = lenAddress;
      this.lenSegmentSelector = lenSegmentSelector;

      this._read();
    }
    AddressRange.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AddressRange.prototype._readLE = function() {
      this.segmentSelector = this._io.readBytes(this.lenSegmentSelector);
      this.start = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.lenRange = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
    }
    AddressRange.prototype._readBE = function() {
      this.segmentSelector = this._io.readBytes(this.lenSegmentSelector);
      this.start = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.lenRange = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
    }
    Object.defineProperty(AddressRange.prototype, 'isTerminator', {
      get: function() {
        if (this._m_isTerminator !== undefined)
          return this._m_isTerminator;
        this._m_isTerminator =  ((this.start.number == 0) && (this.lenRange.number == 0)) ;
        return this._m_isTerminator;
      }
    });

    return AddressRange;
  })();

  /**
   * The ranges of one unit.
   * @see DWARF 5, 6.1.2
   */

  var Set = DwarfAranges.Set = (function() {
    function Set(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;

      this._read();
    }
    Set.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Set.prototype._readLE = function() {
      this.lenSet = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenSet.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new SetBody(_io__raw_body, this, this._root, this._is_le, this.lenSet.is64);
    }
    Set.prototype._readBE = function() {
      this.lenSet = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this._raw_body = this._io.readBytes(this.lenSet.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new SetBody(_io__raw_body, this, this._root, this._is_le, this.lenSet.is64);
    }

    return Set;
  })();

  var SetBody = DwarfAranges.SetBody = (function() {
    function SetBody(_io, _parent, _root, _is_le, is64) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;

      this._read();
    }
    SetBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SetBody.prototype._readLE = function() {
      this.version = this._io.readU2le();
      if (!(this.version == 2)) {
        throw new KaitaiStream.ValidationNotEqualError(2, this.version, this._io, "/types/set_body/seq/0");
      }
      this.ofsDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.lenAddress = this._io.readU1();
      if (!( ((this.lenAddress == 1) || (this.lenAddress == 2) || (this.lenAddress == 4) || (this.lenAddress == 8)) )) {
        throw new KaitaiStream.ValidationNotAnyOfError(this.lenAddress, this._io, "/types/set_body/seq/2");
      }
      this.lenSegmentSelector = this._io.readU1();
      this.padding = this._io.readBytes(KaitaiStream.mod(this.lenRange - KaitaiStream.mod(this.lenHeader, this.lenRange), this.lenRange));
      this.ranges = [];
      var i = 0;
      do {
        var _ = new AddressRange(this._io, this, this._root, this._is_le, this.lenAddress, this.lenSegmentSelector);
        this.ranges.push(_);
        i++;
      } while (!( ((_.isTerminator) || (this._io.isEof())) ));
      this.rest = this._io.readBytesFull();
    }
    SetBody.prototype._readBE = function() {
      this.version = this._io.readU2be();
      if (!(this.version == 2)) {
        throw new KaitaiStream.ValidationNotEqualError(2, this.version, this._io, "/types/set_body/seq/0");
      }
      this.ofsDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.lenAddress = this._io.readU1();
      if (!( ((this.lenAddress == 1) || (this.lenAddress == 2) || (this.lenAddress == 4) || (this.lenAddress == 8)) )) {
        throw new KaitaiStream.ValidationNotAnyOfError(this.lenAddress, this._io, "/types/set_body/seq/2");
      }
      this.lenSegmentSelector = this._io.readU1();
      this.padding = this._io.readBytes(KaitaiStream.mod(this.lenRange - KaitaiStream.mod(this.lenHeader, this.lenRange), this.lenRange));
      this.ranges = [];
      var i = 0;
      do {
        var _ = new AddressRange(this._io, this, this._root, this._is_le, this.lenAddress, this.lenSegmentSelector);
        this.ranges.push(_);
        i++;
      } while (!( ((_.isTerminator) || (this._io.isEof())) ));
      this.rest = this._io.readBytesFull();
    }

    /**
     * With the set's length.
     */
    Object.defineProperty(SetBody.prototype, 'lenHeader', {
      get: function() {
        if (this._m_lenHeader !== undefined)
          return this._m_lenHeader;
        this._m_lenHeader = (this.is64 ? 24 : 12);
        return this._m_lenHeader;
      }
    });
    Object.defineProperty(SetBody.prototype, 'lenRange', {
      get: function() {
        if (this._m_lenRange !== undefined)
          return this._m_lenRange;
        this._m_lenRange = 2 * this.lenAddress + this.lenSegmentSelector;
        return this._m_lenRange;
      }
    });

    /**
     * The first range begins at a multiple of the size of one, counted from the set's length.
     */

    /**
     * The last one is the pair of zeros that ends the set; what is behind it means nothing.
     */

    return SetBody;
  })();

  return DwarfAranges;
})();
export { DwarfAranges };
