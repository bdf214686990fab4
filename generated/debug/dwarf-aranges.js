// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
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
    this._debug = {};

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
    this._debug.sets = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.sets.arr = [];
    this.sets = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.sets.arr[this.sets.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_sets = new Set(this._io, this, this._root, this._is_le);
      try {
        _t_sets._read();
      } finally {
        this.sets.push(_t_sets);
      }
      this._debug.sets.arr[this.sets.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.sets.end = this._io.pos;
  }
  DwarfAranges.prototype._readBE = function() {
    this._debug.sets = { start: this._io.pos, ioOffset: this._io.byteOffset };
    this._debug.sets.arr = [];
    this.sets = [];
    var i = 0;
    while (!this._io.isEof()) {
      this._debug.sets.arr[this.sets.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
      var _t_sets = new Set(this._io, this, this._root, this._is_le);
      try {
        _t_sets._read();
      } finally {
        this.sets.push(_t_sets);
      }
      this._debug.sets.arr[this.sets.length - 1].end = this._io.pos;
      i++;
    }
    this._debug.sets.end = this._io.pos;
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
      this._debug = {};

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
      this._debug.segmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.segmentSelector = this._io.readBytes(this.lenSegmentSelector);
      this._debug.segmentSelector.end = this._io.pos;
      this._debug.start = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.start = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.start._read();
      this._debug.start.end = this._io.pos;
      this._debug.lenRange = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenRange = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.lenRange._read();
      this._debug.lenRange.end = this._io.pos;
    }
    AddressRange.prototype._readBE = function() {
      this._debug.segmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.segmentSelector = this._io.readBytes(this.lenSegmentSelector);
      this._debug.segmentSelector.end = this._io.pos;
      this._debug.start = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.start = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.start._read();
      this._debug.start.end = this._io.pos;
      this._debug.lenRange = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenRange = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
      this.lenRange._read();
      this._debug.lenRange.end = this._io.pos;
    }
    Object.defineProperty(AddressRange.prototype, 'isTerminator', {
      get: function() {
        if (this._m_isTerminator !== undefined)
          return this._m_isTerminator;
        this._debug._m_isTerminator = {  };
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
      this._debug = {};

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
      this._debug.lenSet = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSet = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenSet._read();
      this._debug.lenSet.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenSet.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new SetBody(_io__raw_body, this, this._root, this._is_le, this.lenSet.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
    }
    Set.prototype._readBE = function() {
      this._debug.lenSet = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSet = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenSet._read();
      this._debug.lenSet.end = this._io.pos;
      this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._raw_body = this._io.readBytes(this.lenSet.value);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new SetBody(_io__raw_body, this, this._root, this._is_le, this.lenSet.is64);
      this.body._read();
      this._debug.body.end = this._io.pos;
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
      this._debug = {};

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
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2le();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 2)) {
        var _err = new KaitaiStream.ValidationNotEqualError(2, this.version, this._io, "/types/set_body/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.ofsDebugInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsDebugInfo._read();
      this._debug.ofsDebugInfo.end = this._io.pos;
      this._debug.lenAddress = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAddress = this._io.readU1();
      this._debug.lenAddress.end = this._io.pos;
      if (!( ((this.lenAddress == 1) || (this.lenAddress == 2) || (this.lenAddress == 4) || (this.lenAddress == 8)) )) {
        var _err = new KaitaiStream.ValidationNotAnyOfError(this.lenAddress, this._io, "/types/set_body/seq/2");
        this._debug.lenAddress.validationError = _err;
        throw _err;
      }
      this._debug.lenSegmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSegmentSelector = this._io.readU1();
      this._debug.lenSegmentSelector.end = this._io.pos;
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readBytes(KaitaiStream.mod(this.lenRange - KaitaiStream.mod(this.lenHeader, this.lenRange), this.lenRange));
      this._debug.padding.end = this._io.pos;
      this._debug.ranges = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ranges.arr = [];
      this.ranges = [];
      var i = 0;
      do {
        this._debug.ranges.arr[this.ranges.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ranges = new AddressRange(this._io, this, this._root, this._is_le, this.lenAddress, this.lenSegmentSelector);
        try {
          _t_ranges._read();
        } finally {
          var _ = _t_ranges;
          this.ranges.push(_);
        }
        this._debug.ranges.arr[this.ranges.length - 1].end = this._io.pos;
        i++;
      } while (!( ((_.isTerminator) || (this._io.isEof())) ));
      this._debug.ranges.end = this._io.pos;
      this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rest = this._io.readBytesFull();
      this._debug.rest.end = this._io.pos;
    }
    SetBody.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU2be();
      this._debug.version.end = this._io.pos;
      if (!(this.version == 2)) {
        var _err = new KaitaiStream.ValidationNotEqualError(2, this.version, this._io, "/types/set_body/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.ofsDebugInfo = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.ofsDebugInfo = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe, this.is64);
      this.ofsDebugInfo._read();
      this._debug.ofsDebugInfo.end = this._io.pos;
      this._debug.lenAddress = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenAddress = this._io.readU1();
      this._debug.lenAddress.end = this._io.pos;
      if (!( ((this.lenAddress == 1) || (this.lenAddress == 2) || (this.lenAddress == 4) || (this.lenAddress == 8)) )) {
        var _err = new KaitaiStream.ValidationNotAnyOfError(this.lenAddress, this._io, "/types/set_body/seq/2");
        this._debug.lenAddress.validationError = _err;
        throw _err;
      }
      this._debug.lenSegmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenSegmentSelector = this._io.readU1();
      this._debug.lenSegmentSelector.end = this._io.pos;
      this._debug.padding = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.padding = this._io.readBytes(KaitaiStream.mod(this.lenRange - KaitaiStream.mod(this.lenHeader, this.lenRange), this.lenRange));
      this._debug.padding.end = this._io.pos;
      this._debug.ranges = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.ranges.arr = [];
      this.ranges = [];
      var i = 0;
      do {
        this._debug.ranges.arr[this.ranges.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_ranges = new AddressRange(this._io, this, this._root, this._is_le, this.lenAddress, this.lenSegmentSelector);
        try {
          _t_ranges._read();
        } finally {
          var _ = _t_ranges;
          this.ranges.push(_);
        }
        this._debug.ranges.arr[this.ranges.length - 1].end = this._io.pos;
        i++;
      } while (!( ((_.isTerminator) || (this._io.isEof())) ));
      this._debug.ranges.end = this._io.pos;
      this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rest = this._io.readBytesFull();
      this._debug.rest.end = this._io.pos;
    }

    /**
     * With the set's length.
     */
    Object.defineProperty(SetBody.prototype, 'lenHeader', {
      get: function() {
        if (this._m_lenHeader !== undefined)
          return this._m_lenHeader;
        this._debug._m_lenHeader = {  };
        this._m_lenHeader = (this.is64 ? 24 : 12);
        return this._m_lenHeader;
      }
    });
    Object.defineProperty(SetBody.prototype, 'lenRange', {
      get: function() {
        if (this._m_lenRange !== undefined)
          return this._m_lenRange;
        this._debug._m_lenRange = {  };
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
