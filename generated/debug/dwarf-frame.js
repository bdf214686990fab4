// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
import { KaitaiStream } from '../../src/kaitai.ts';
import * as DwarfCommon_ from './dwarf-common.js';
import * as Uleb128_ from './uleb128.js';
import * as Sleb128_ from './sleb128.js';
/**
 * Entries are common information (CIE) or describe the frames of one function (FDE). Those of .eh_frame, for exceptions, differ from those
 * of .debug_frame in how they refer to their CIE, and in how addresses are encoded.
 * @see DWARF 5, 6.4 and 7.24; LSB 5.0, 10.5 and 10.6
 */

var DwarfFrame = (function() {
  DwarfFrame.DwCfa = Object.freeze({
    NOP: 0,
    SET_LOC: 1,
    ADVANCE_LOC1: 2,
    ADVANCE_LOC2: 3,
    ADVANCE_LOC4: 4,
    OFFSET_EXTENDED: 5,
    RESTORE_EXTENDED: 6,
    CFA_UNDEFINED: 7,
    SAME_VALUE: 8,
    CFA_REGISTER: 9,
    REMEMBER_STATE: 10,
    RESTORE_STATE: 11,
    DEF_CFA: 12,
    DEF_CFA_REGISTER: 13,
    DEF_CFA_OFFSET: 14,
    DEF_CFA_EXPRESSION: 15,
    CFA_EXPRESSION: 16,
    OFFSET_EXTENDED_SF: 17,
    DEF_CFA_SF: 18,
    DEF_CFA_OFFSET_SF: 19,
    VAL_OFFSET: 20,
    VAL_OFFSET_SF: 21,
    VAL_EXPRESSION: 22,
    LO_USER: 28,
    MIPS_ADVANCE_LOC8: 29,
    AARCH64_NEGATE_RA_STATE_WITH_PC: 44,
    GNU_WINDOW_SAVE: 45,
    GNU_ARGS_SIZE: 46,
    GNU_NEGATIVE_OFFSET_EXTENDED: 47,
    LLVM_DEF_ASPACE_CFA: 48,
    LLVM_DEF_ASPACE_CFA_SF: 49,
    HI_USER: 63,
    ADVANCE_LOC: 64,
    CFA_OFFSET: 128,
    RESTORE: 192,

    0: "NOP",
    1: "SET_LOC",
    2: "ADVANCE_LOC1",
    3: "ADVANCE_LOC2",
    4: "ADVANCE_LOC4",
    5: "OFFSET_EXTENDED",
    6: "RESTORE_EXTENDED",
    7: "CFA_UNDEFINED",
    8: "SAME_VALUE",
    9: "CFA_REGISTER",
    10: "REMEMBER_STATE",
    11: "RESTORE_STATE",
    12: "DEF_CFA",
    13: "DEF_CFA_REGISTER",
    14: "DEF_CFA_OFFSET",
    15: "DEF_CFA_EXPRESSION",
    16: "CFA_EXPRESSION",
    17: "OFFSET_EXTENDED_SF",
    18: "DEF_CFA_SF",
    19: "DEF_CFA_OFFSET_SF",
    20: "VAL_OFFSET",
    21: "VAL_OFFSET_SF",
    22: "VAL_EXPRESSION",
    28: "LO_USER",
    29: "MIPS_ADVANCE_LOC8",
    44: "AARCH64_NEGATE_RA_STATE_WITH_PC",
    45: "GNU_WINDOW_SAVE",
    46: "GNU_ARGS_SIZE",
    47: "GNU_NEGATIVE_OFFSET_EXTENDED",
    48: "LLVM_DEF_ASPACE_CFA",
    49: "LLVM_DEF_ASPACE_CFA_SF",
    63: "HI_USER",
    64: "ADVANCE_LOC",
    128: "CFA_OFFSET",
    192: "RESTORE",
  });

  DwarfFrame.DwEhPe = Object.freeze({
    ABSPTR: 0,
    EH_ULEB128: 1,
    UDATA2: 2,
    UDATA4: 3,
    UDATA8: 4,
    EH_SIGNED: 8,
    EH_SLEB128: 9,
    SDATA2: 10,
    SDATA4: 11,
    SDATA8: 12,
    PCREL: 16,
    TEXTREL: 32,
    DATAREL: 48,
    FUNCREL: 64,
    EH_ALIGNED: 80,
    INDIRECT: 128,
    OMIT: 255,

    0: "ABSPTR",
    1: "EH_ULEB128",
    2: "UDATA2",
    3: "UDATA4",
    4: "UDATA8",
    8: "EH_SIGNED",
    9: "EH_SLEB128",
    10: "SDATA2",
    11: "SDATA4",
    12: "SDATA8",
    16: "PCREL",
    32: "TEXTREL",
    48: "DATAREL",
    64: "FUNCREL",
    80: "EH_ALIGNED",
    128: "INDIRECT",
    255: "OMIT",
  });

  function DwarfFrame(_io, _parent, _root, isBe, lenAddress, isEh) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.isBe = isBe;
    this.lenAddress = lenAddress;
    this.isEh = isEh;
    this._debug = {};

  }
  DwarfFrame.prototype._read = function() {
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
  DwarfFrame.prototype._readLE = function() {
  }
  DwarfFrame.prototype._readBE = function() {
  }

  /**
   * For each character of the augmentation what it stands for.
   * @see LSB 5.0, 10.6.1.1.1
   */

  var AugmentationData = DwarfFrame.AugmentationData = (function() {
    function AugmentationData(_io, _parent, _root, _is_le, characters) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.characters = characters;
      this._debug = {};

    }
    AugmentationData.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AugmentationData.prototype._readLE = function() {
      this._debug.fields = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.fields.arr = [];
      this.fields = [];
      for (var i = 0; i < this.characters.length; i++) {
        this._debug.fields.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_fields = new AugmentationField(this._io, this, this._root, this._is_le, this.characters[i], (i == 0 ? DwarfFrame.DwEhPe.ABSPTR : this.fields[i - 1].pointerEncoding), (i == 0 ? DwarfFrame.DwEhPe.OMIT : this.fields[i - 1].lsdaEncoding));
        try {
          _t_fields._read();
        } finally {
          this.fields.push(_t_fields);
        }
        this._debug.fields.arr[i].end = this._io.pos;
      }
      this._debug.fields.end = this._io.pos;
      this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rest = this._io.readBytesFull();
      this._debug.rest.end = this._io.pos;
    }
    AugmentationData.prototype._readBE = function() {
      this._debug.fields = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug.fields.arr = [];
      this.fields = [];
      for (var i = 0; i < this.characters.length; i++) {
        this._debug.fields.arr[i] = { start: this._io.pos, ioOffset: this._io.byteOffset };
        var _t_fields = new AugmentationField(this._io, this, this._root, this._is_le, this.characters[i], (i == 0 ? DwarfFrame.DwEhPe.ABSPTR : this.fields[i - 1].pointerEncoding), (i == 0 ? DwarfFrame.DwEhPe.OMIT : this.fields[i - 1].lsdaEncoding));
        try {
          _t_fields._read();
        } finally {
          this.fields.push(_t_fields);
        }
        this._debug.fields.arr[i].end = this._io.pos;
      }
      this._debug.fields.end = this._io.pos;
      this._debug.rest = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.rest = this._io.readBytesFull();
      this._debug.rest.end = this._io.pos;
    }

    return AugmentationData;
  })();

  /**
   * @see LSB 5.0, 10.6.1.1.1
   */

  var AugmentationField = DwarfFrame.AugmentationField = (function() {
    function AugmentationField(_io, _parent, _root, _is_le, character, pointerEncodingBefore, lsdaEncodingBefore) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.character = character;
      this.pointerEncodingBefore = pointerEncodingBefore;
      this.lsdaEncodingBefore = lsdaEncodingBefore;
      this._debug = {};

    }
    AugmentationField.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    AugmentationField.prototype._readLE = function() {
      if (this.hasEncoding) {
        this._debug.encoding = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.encoding = this._io.readU1();
        this._debug.encoding.end = this._io.pos;
      }
      if (this.isPersonality) {
        this._debug.personality = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.personality = new EncodedPointer(this._io, this, this._root, this._is_le, this.encoding, this._root.lenAddress);
        this.personality._read();
        this._debug.personality.end = this._io.pos;
      }
    }
    AugmentationField.prototype._readBE = function() {
      if (this.hasEncoding) {
        this._debug.encoding = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.encoding = this._io.readU1();
        this._debug.encoding.end = this._io.pos;
      }
      if (this.isPersonality) {
        this._debug.personality = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.personality = new EncodedPointer(this._io, this, this._root, this._is_le, this.encoding, this._root.lenAddress);
        this.personality._read();
        this._debug.personality.end = this._io.pos;
      }
    }
    Object.defineProperty(AugmentationField.prototype, 'hasEncoding', {
      get: function() {
        if (this._m_hasEncoding !== undefined)
          return this._m_hasEncoding;
        this._debug._m_hasEncoding = {  };
        this._m_hasEncoding =  ((this.isLsda) || (this.isPersonality) || (this.isPointer)) ;
        return this._m_hasEncoding;
      }
    });

    /**
     * The character "L".
     */
    Object.defineProperty(AugmentationField.prototype, 'isLsda', {
      get: function() {
        if (this._m_isLsda !== undefined)
          return this._m_isLsda;
        this._debug._m_isLsda = {  };
        this._m_isLsda = this.character == 76;
        return this._m_isLsda;
      }
    });

    /**
     * The character "P".
     */
    Object.defineProperty(AugmentationField.prototype, 'isPersonality', {
      get: function() {
        if (this._m_isPersonality !== undefined)
          return this._m_isPersonality;
        this._debug._m_isPersonality = {  };
        this._m_isPersonality = this.character == 80;
        return this._m_isPersonality;
      }
    });

    /**
     * The character "R".
     */
    Object.defineProperty(AugmentationField.prototype, 'isPointer', {
      get: function() {
        if (this._m_isPointer !== undefined)
          return this._m_isPointer;
        this._debug._m_isPointer = {  };
        this._m_isPointer = this.character == 82;
        return this._m_isPointer;
      }
    });
    Object.defineProperty(AugmentationField.prototype, 'lsdaEncoding', {
      get: function() {
        if (this._m_lsdaEncoding !== undefined)
          return this._m_lsdaEncoding;
        this._debug._m_lsdaEncoding = {  };
        this._m_lsdaEncoding = (this.isLsda ? this.encoding : this.lsdaEncodingBefore);
        return this._m_lsdaEncoding;
      }
    });
    Object.defineProperty(AugmentationField.prototype, 'pointerEncoding', {
      get: function() {
        if (this._m_pointerEncoding !== undefined)
          return this._m_pointerEncoding;
        this._debug._m_pointerEncoding = {  };
        this._m_pointerEncoding = (this.isPointer ? this.encoding : this.pointerEncodingBefore);
        return this._m_pointerEncoding;
      }
    });

    return AugmentationField;
  })();

  /**
   * @see DWARF 5, 6.4.1; LSB 5.0, 10.6.1.1
   */

  var CommonInformation = DwarfFrame.CommonInformation = (function() {
    function CommonInformation(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    CommonInformation.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    CommonInformation.prototype._readLE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU1();
      this._debug.version.end = this._io.pos;
      if (!( ((this.version == 1) || (this.version == 3) || (this.version == 4)) )) {
        var _err = new KaitaiStream.ValidationNotAnyOfError(this.version, this._io, "/types/common_information/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.augmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.augmentation = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.augmentation._read();
      this._debug.augmentation.end = this._io.pos;
      if (this.version >= 4) {
        this._debug.lenAddressV4 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAddressV4 = this._io.readU1();
        this._debug.lenAddressV4.end = this._io.pos;
      }
      if (this.version >= 4) {
        this._debug.lenSegmentSelectorV4 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenSegmentSelectorV4 = this._io.readU1();
        this._debug.lenSegmentSelectorV4.end = this._io.pos;
      }
      if (this.hasEhData) {
        this._debug.ehData = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.ehData = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        this.ehData._read();
        this._debug.ehData.end = this._io.pos;
      }
      this._debug.codeAlignmentFactor = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.codeAlignmentFactor = new Uleb128_.Uleb128(this._io, null, null);
      this.codeAlignmentFactor._read();
      this._debug.codeAlignmentFactor.end = this._io.pos;
      this._debug.dataAlignmentFactor = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.dataAlignmentFactor = new Sleb128_.Sleb128(this._io, null, null);
      this.dataAlignmentFactor._read();
      this._debug.dataAlignmentFactor.end = this._io.pos;
      if (this.version == 1) {
        this._debug.returnAddressRegisterV1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.returnAddressRegisterV1 = this._io.readU1();
        this._debug.returnAddressRegisterV1.end = this._io.pos;
      }
      if (this.version != 1) {
        this._debug.returnAddressRegisterV3 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.returnAddressRegisterV3 = new Uleb128_.Uleb128(this._io, null, null);
        this.returnAddressRegisterV3._read();
        this._debug.returnAddressRegisterV3.end = this._io.pos;
      }
      if (this.hasAugmentationData) {
        this._debug.lenAugmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAugmentation = new Uleb128_.Uleb128(this._io, null, null);
        this.lenAugmentation._read();
        this._debug.lenAugmentation.end = this._io.pos;
      }
      if (this.hasAugmentationData) {
        this._debug.augmentationData = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._raw_augmentationData = this._io.readBytes(this.lenAugmentation.value);
        var _io__raw_augmentationData = new KaitaiStream(this._raw_augmentationData);
        this.augmentationData = new AugmentationData(_io__raw_augmentationData, this, this._root, this._is_le, this.augmentation.content);
        this.augmentationData._read();
        this._debug.augmentationData.end = this._io.pos;
      }
      if (this.instructionsStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }
    CommonInformation.prototype._readBE = function() {
      this._debug.version = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.version = this._io.readU1();
      this._debug.version.end = this._io.pos;
      if (!( ((this.version == 1) || (this.version == 3) || (this.version == 4)) )) {
        var _err = new KaitaiStream.ValidationNotAnyOfError(this.version, this._io, "/types/common_information/seq/0");
        this._debug.version.validationError = _err;
        throw _err;
      }
      this._debug.augmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.augmentation = new DwarfCommon_.DwarfCommon.Cstring(this._io, null, null);
      this.augmentation._read();
      this._debug.augmentation.end = this._io.pos;
      if (this.version >= 4) {
        this._debug.lenAddressV4 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAddressV4 = this._io.readU1();
        this._debug.lenAddressV4.end = this._io.pos;
      }
      if (this.version >= 4) {
        this._debug.lenSegmentSelectorV4 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenSegmentSelectorV4 = this._io.readU1();
        this._debug.lenSegmentSelectorV4.end = this._io.pos;
      }
      if (this.hasEhData) {
        this._debug.ehData = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.ehData = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        this.ehData._read();
        this._debug.ehData.end = this._io.pos;
      }
      this._debug.codeAlignmentFactor = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.codeAlignmentFactor = new Uleb128_.Uleb128(this._io, null, null);
      this.codeAlignmentFactor._read();
      this._debug.codeAlignmentFactor.end = this._io.pos;
      this._debug.dataAlignmentFactor = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.dataAlignmentFactor = new Sleb128_.Sleb128(this._io, null, null);
      this.dataAlignmentFactor._read();
      this._debug.dataAlignmentFactor.end = this._io.pos;
      if (this.version == 1) {
        this._debug.returnAddressRegisterV1 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.returnAddressRegisterV1 = this._io.readU1();
        this._debug.returnAddressRegisterV1.end = this._io.pos;
      }
      if (this.version != 1) {
        this._debug.returnAddressRegisterV3 = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.returnAddressRegisterV3 = new Uleb128_.Uleb128(this._io, null, null);
        this.returnAddressRegisterV3._read();
        this._debug.returnAddressRegisterV3.end = this._io.pos;
      }
      if (this.hasAugmentationData) {
        this._debug.lenAugmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAugmentation = new Uleb128_.Uleb128(this._io, null, null);
        this.lenAugmentation._read();
        this._debug.lenAugmentation.end = this._io.pos;
      }
      if (this.hasAugmentationData) {
        this._debug.augmentationData = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._raw_augmentationData = this._io.readBytes(this.lenAugmentation.value);
        var _io__raw_augmentationData = new KaitaiStream(this._raw_augmentationData);
        this.augmentationData = new AugmentationData(_io__raw_augmentationData, this, this._root, this._is_le, this.augmentation.content);
        this.augmentationData._read();
        this._debug.augmentationData.end = this._io.pos;
      }
      if (this.instructionsStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }

    /**
     * The augmentation begins with "z".
     */
    Object.defineProperty(CommonInformation.prototype, 'hasAugmentationData', {
      get: function() {
        if (this._m_hasAugmentationData !== undefined)
          return this._m_hasAugmentationData;
        this._debug._m_hasAugmentationData = {  };
        this._m_hasAugmentationData =  ((this.augmentation.content.length != 0) && (this.augmentation.content[0] == 122)) ;
        return this._m_hasAugmentationData;
      }
    });
    Object.defineProperty(CommonInformation.prototype, 'hasEhData', {
      get: function() {
        if (this._m_hasEhData !== undefined)
          return this._m_hasEhData;
        this._debug._m_hasEhData = {  };
        this._m_hasEhData =  ((this.augmentation.content.length == 2) && (this.augmentation.content[0] == 101) && (this.augmentation.content[1] == 104)) ;
        return this._m_hasEhData;
      }
    });
    Object.defineProperty(CommonInformation.prototype, 'initialInstructions', {
      get: function() {
        if (this._m_initialInstructions !== undefined)
          return this._m_initialInstructions;
        var _pos = this._io.pos;
        this._io.seek(this.instructionsStart);
        this._debug._m_initialInstructions = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug._m_initialInstructions.arr = [];
        if (this._is_le) {
          this._m_initialInstructions = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_initialInstructions.arr[this._m_initialInstructions.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_initialInstructions = new Instruction(this._io, this, this._root, this._is_le, this.pointerEncoding, this.lenAddress);
            try {
              _t__m_initialInstructions._read();
            } finally {
              this._m_initialInstructions.push(_t__m_initialInstructions);
            }
            this._debug._m_initialInstructions.arr[this._m_initialInstructions.length - 1].end = this._io.pos;
            i++;
          }
        } else {
          this._m_initialInstructions = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_initialInstructions.arr[this._m_initialInstructions.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_initialInstructions = new Instruction(this._io, this, this._root, this._is_le, this.pointerEncoding, this.lenAddress);
            try {
              _t__m_initialInstructions._read();
            } finally {
              this._m_initialInstructions.push(_t__m_initialInstructions);
            }
            this._debug._m_initialInstructions.arr[this._m_initialInstructions.length - 1].end = this._io.pos;
            i++;
          }
        }
        this._debug._m_initialInstructions.end = this._io.pos;
        this._io.seek(_pos);
        return this._m_initialInstructions;
      }
    });

    /**
     * Position of the first instruction in the entry's body, evaluated by `mark`.
     */
    Object.defineProperty(CommonInformation.prototype, 'instructionsStart', {
      get: function() {
        if (this._m_instructionsStart !== undefined)
          return this._m_instructionsStart;
        this._debug._m_instructionsStart = {  };
        this._m_instructionsStart = this._io.pos;
        return this._m_instructionsStart;
      }
    });
    Object.defineProperty(CommonInformation.prototype, 'lenAddress', {
      get: function() {
        if (this._m_lenAddress !== undefined)
          return this._m_lenAddress;
        this._debug._m_lenAddress = {  };
        this._m_lenAddress = (this.version >= 4 ? this.lenAddressV4 : this._root.lenAddress);
        return this._m_lenAddress;
      }
    });
    Object.defineProperty(CommonInformation.prototype, 'lenSegmentSelector', {
      get: function() {
        if (this._m_lenSegmentSelector !== undefined)
          return this._m_lenSegmentSelector;
        this._debug._m_lenSegmentSelector = {  };
        this._m_lenSegmentSelector = (this.version >= 4 ? this.lenSegmentSelectorV4 : 0);
        return this._m_lenSegmentSelector;
      }
    });

    /**
     * How the addresses of FDEs are encoded.
     */
    Object.defineProperty(CommonInformation.prototype, 'pointerEncoding', {
      get: function() {
        if (this._m_pointerEncoding !== undefined)
          return this._m_pointerEncoding;
        this._debug._m_pointerEncoding = {  };
        this._m_pointerEncoding = (this.hasAugmentationData ? this.augmentationData.fields[this.augmentationData.fields.length - 1].pointerEncoding : DwarfFrame.DwEhPe.ABSPTR);
        return this._m_pointerEncoding;
      }
    });

    /**
     * Of gcc 2, with an augmentation that begins with "eh".
     */

    return CommonInformation;
  })();

  /**
   * The number as it is written. What is to be added, and whether the sum is the place of a pointer, the upper four bits of the encoding say.
   * @see LSB 5.0, 10.5.1
   */

  var EncodedPointer = DwarfFrame.EncodedPointer = (function() {
    function EncodedPointer(_io, _parent, _root, _is_le, encoding, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.encoding = encoding;
      this.lenAddress = lenAddress;
      this._debug = {};

    }
    EncodedPointer.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    EncodedPointer.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch ((this.encoding == DwarfFrame.DwEhPe.OMIT ? this.encoding : KaitaiStream.mod(this.encoding, 16))) {
      case DwarfFrame.DwEhPe.ABSPTR:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.EH_SIGNED:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.EH_SLEB128:
        this.value = new Sleb128_.Sleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.EH_ULEB128:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.OMIT:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.SDATA2:
        this.value = new Signed2(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.SDATA4:
        this.value = new Signed4(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.SDATA8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.UDATA2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.UDATA4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.UDATA8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      default:
        this.value = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.value._read();
        break;
      }
      this._debug.value.end = this._io.pos;
    }
    EncodedPointer.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch ((this.encoding == DwarfFrame.DwEhPe.OMIT ? this.encoding : KaitaiStream.mod(this.encoding, 16))) {
      case DwarfFrame.DwEhPe.ABSPTR:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.EH_SIGNED:
        this.value = new DwarfCommon_.DwarfCommon.Address(this._io, null, null, this._root.isBe, this.lenAddress);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.EH_SLEB128:
        this.value = new Sleb128_.Sleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.EH_ULEB128:
        this.value = new Uleb128_.Uleb128(this._io, null, null);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.OMIT:
        this.value = new Nothing(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.SDATA2:
        this.value = new Signed2(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.SDATA4:
        this.value = new Signed4(this._io, this, this._root, this._is_le);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.SDATA8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.UDATA2:
        this.value = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.UDATA4:
        this.value = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      case DwarfFrame.DwEhPe.UDATA8:
        this.value = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.value._read();
        break;
      default:
        this.value = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.value._read();
        break;
      }
      this._debug.value.end = this._io.pos;
    }

    return EncodedPointer;
  })();

  /**
   * An entry of .eh_frame without bytes ends the section.
   * @see DWARF 5, 6.4.1; LSB 5.0, 10.6.1
   */

  var Entry = DwarfFrame.Entry = (function() {
    function Entry(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Entry.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Entry.prototype._readLE = function() {
      this._debug.lenEntry = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenEntry = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenEntry._read();
      this._debug.lenEntry.end = this._io.pos;
      if (this.ofsBody >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
      if (this.lenEntry.value != 0) {
        this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._raw_body = this._io.readBytes(this.lenEntry.value);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new EntryBody(_io__raw_body, this, this._root, this._is_le, this.lenEntry.is64, this.ofsBody);
        this.body._read();
        this._debug.body.end = this._io.pos;
      }
    }
    Entry.prototype._readBE = function() {
      this._debug.lenEntry = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.lenEntry = new DwarfCommon_.DwarfCommon.UnitLength(this._io, null, null, this._root.isBe);
      this.lenEntry._read();
      this._debug.lenEntry.end = this._io.pos;
      if (this.ofsBody >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
      if (this.lenEntry.value != 0) {
        this._debug.body = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._raw_body = this._io.readBytes(this.lenEntry.value);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new EntryBody(_io__raw_body, this, this._root, this._is_le, this.lenEntry.is64, this.ofsBody);
        this.body._read();
        this._debug.body.end = this._io.pos;
      }
    }

    /**
     * Where the body is in the section, evaluated by `mark`.
     */
    Object.defineProperty(Entry.prototype, 'ofsBody', {
      get: function() {
        if (this._m_ofsBody !== undefined)
          return this._m_ofsBody;
        this._debug._m_ofsBody = {  };
        this._m_ofsBody = this._io.pos;
        return this._m_ofsBody;
      }
    });

    return Entry;
  })();

  /**
   * @see DWARF 5, 6.4.1; LSB 5.0, 10.6.1
   */

  var EntryBody = DwarfFrame.EntryBody = (function() {
    function EntryBody(_io, _parent, _root, _is_le, is64, ofsBody) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.is64 = is64;
      this.ofsBody = ofsBody;
      this._debug = {};

    }
    EntryBody.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    EntryBody.prototype._readLE = function() {
      this._debug.cieId = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.cieId = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe,  ((this.is64) && (!(this._root.isEh))) );
      this.cieId._read();
      this._debug.cieId.end = this._io.pos;
      if (this.isCie) {
        this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.common = new CommonInformation(this._io, this, this._root, this._is_le);
        this.common._read();
        this._debug.common.end = this._io.pos;
      }
      if (!(this.isCie)) {
        this._debug.description = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.description = new FrameDescription(this._io, this, this._root, this._is_le, this.cie.body.common);
        this.description._read();
        this._debug.description.end = this._io.pos;
      }
    }
    EntryBody.prototype._readBE = function() {
      this._debug.cieId = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.cieId = new DwarfCommon_.DwarfCommon.Offset(this._io, null, null, this._root.isBe,  ((this.is64) && (!(this._root.isEh))) );
      this.cieId._read();
      this._debug.cieId.end = this._io.pos;
      if (this.isCie) {
        this._debug.common = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.common = new CommonInformation(this._io, this, this._root, this._is_le);
        this.common._read();
        this._debug.common.end = this._io.pos;
      }
      if (!(this.isCie)) {
        this._debug.description = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.description = new FrameDescription(this._io, this, this._root, this._is_le, this.cie.body.common);
        this.description._read();
        this._debug.description.end = this._io.pos;
      }
    }

    /**
     * The entry with the common information of an FDE.
     */
    Object.defineProperty(EntryBody.prototype, 'cie', {
      get: function() {
        if (this._m_cie !== undefined)
          return this._m_cie;
        if (!(this.isCie)) {
          var io = this._root._io;
          var _pos = io.pos;
          io.seek((this._root.isEh ? this.ofsBody - this.cieId.value : this.cieId.value));
          if (this._is_le) {
            this._debug._m_cie = { start: io.pos, ioOffset: io.byteOffset };
            this._m_cie = new Entry(io, this, this._root, this._is_le);
            this._m_cie._read();
            this._debug._m_cie.end = io.pos;
          } else {
            this._debug._m_cie = { start: io.pos, ioOffset: io.byteOffset };
            this._m_cie = new Entry(io, this, this._root, this._is_le);
            this._m_cie._read();
            this._debug._m_cie.end = io.pos;
          }
          io.seek(_pos);
        }
        return this._m_cie;
      }
    });
    Object.defineProperty(EntryBody.prototype, 'isCie', {
      get: function() {
        if (this._m_isCie !== undefined)
          return this._m_isCie;
        this._debug._m_isCie = {  };
        this._m_isCie = this.cieId.value == (this._root.isEh ? 0 : (this.is64 ? 18446744073709551615 : 4294967295));
        return this._m_isCie;
      }
    });

    /**
     * In .debug_frame the largest number makes a CIE, and any other is where the CIE of an FDE begins in the section. In .eh_frame 0 makes a
     * CIE, and any other is how far before this field that of an FDE begins; there it has four bytes in both formats.
     */

    return EntryBody;
  })();

  /**
   * @see DWARF 5, 6.4.1; LSB 5.0, 10.6.1.2
   */

  var FrameDescription = DwarfFrame.FrameDescription = (function() {
    function FrameDescription(_io, _parent, _root, _is_le, common) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.common = common;
      this._debug = {};

    }
    FrameDescription.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    FrameDescription.prototype._readLE = function() {
      this._debug.segmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.segmentSelector = this._io.readBytes(this.common.lenSegmentSelector);
      this._debug.segmentSelector.end = this._io.pos;
      this._debug.initialLocation = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.initialLocation = new EncodedPointer(this._io, this, this._root, this._is_le, this.common.pointerEncoding, this.common.lenAddress);
      this.initialLocation._read();
      this._debug.initialLocation.end = this._io.pos;
      this._debug.addressRange = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.addressRange = new EncodedPointer(this._io, this, this._root, this._is_le, this.common.pointerEncoding, this.common.lenAddress);
      this.addressRange._read();
      this._debug.addressRange.end = this._io.pos;
      if (this.common.hasAugmentationData) {
        this._debug.lenAugmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAugmentation = new Uleb128_.Uleb128(this._io, null, null);
        this.lenAugmentation._read();
        this._debug.lenAugmentation.end = this._io.pos;
      }
      if (this.common.hasAugmentationData) {
        this._debug.augmentationData = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.augmentationData = this._io.readBytes(this.lenAugmentation.value);
        this._debug.augmentationData.end = this._io.pos;
      }
      if (this.instructionsStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }
    FrameDescription.prototype._readBE = function() {
      this._debug.segmentSelector = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.segmentSelector = this._io.readBytes(this.common.lenSegmentSelector);
      this._debug.segmentSelector.end = this._io.pos;
      this._debug.initialLocation = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.initialLocation = new EncodedPointer(this._io, this, this._root, this._is_le, this.common.pointerEncoding, this.common.lenAddress);
      this.initialLocation._read();
      this._debug.initialLocation.end = this._io.pos;
      this._debug.addressRange = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.addressRange = new EncodedPointer(this._io, this, this._root, this._is_le, this.common.pointerEncoding, this.common.lenAddress);
      this.addressRange._read();
      this._debug.addressRange.end = this._io.pos;
      if (this.common.hasAugmentationData) {
        this._debug.lenAugmentation = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.lenAugmentation = new Uleb128_.Uleb128(this._io, null, null);
        this.lenAugmentation._read();
        this._debug.lenAugmentation.end = this._io.pos;
      }
      if (this.common.hasAugmentationData) {
        this._debug.augmentationData = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.augmentationData = this._io.readBytes(this.lenAugmentation.value);
        this._debug.augmentationData.end = this._io.pos;
      }
      if (this.instructionsStart >= 0) {
        this._debug.mark = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this.mark = this._io.readBytes(0);
        this._debug.mark.end = this._io.pos;
      }
    }
    Object.defineProperty(FrameDescription.prototype, 'instructions', {
      get: function() {
        if (this._m_instructions !== undefined)
          return this._m_instructions;
        var _pos = this._io.pos;
        this._io.seek(this.instructionsStart);
        this._debug._m_instructions = { start: this._io.pos, ioOffset: this._io.byteOffset };
        this._debug._m_instructions.arr = [];
        if (this._is_le) {
          this._m_instructions = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_instructions.arr[this._m_instructions.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_instructions = new Instruction(this._io, this, this._root, this._is_le, this.common.pointerEncoding, this.common.lenAddress);
            try {
              _t__m_instructions._read();
            } finally {
              this._m_instructions.push(_t__m_instructions);
            }
            this._debug._m_instructions.arr[this._m_instructions.length - 1].end = this._io.pos;
            i++;
          }
        } else {
          this._m_instructions = [];
          var i = 0;
          while (!this._io.isEof()) {
            this._debug._m_instructions.arr[this._m_instructions.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
            var _t__m_instructions = new Instruction(this._io, this, this._root, this._is_le, this.common.pointerEncoding, this.common.lenAddress);
            try {
              _t__m_instructions._read();
            } finally {
              this._m_instructions.push(_t__m_instructions);
            }
            this._debug._m_instructions.arr[this._m_instructions.length - 1].end = this._io.pos;
            i++;
          }
        }
        this._debug._m_instructions.end = this._io.pos;
        this._io.seek(_pos);
        return this._m_instructions;
      }
    });

    /**
     * Position of the first instruction in the entry's body, evaluated by `mark`.
     */
    Object.defineProperty(FrameDescription.prototype, 'instructionsStart', {
      get: function() {
        if (this._m_instructionsStart !== undefined)
          return this._m_instructionsStart;
        this._debug._m_instructionsStart = {  };
        this._m_instructionsStart = this._io.pos;
        return this._m_instructionsStart;
      }
    });

    /**
     * With the format of addresses, but nothing is added to it.
     */

    return FrameDescription;
  })();

  var InLowBits = DwarfFrame.InLowBits = (function() {
    function InLowBits(_io, _parent, _root, _is_le, number) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.number = number;
      this._debug = {};

    }
    InLowBits.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    InLowBits.prototype._readLE = function() {
    }
    InLowBits.prototype._readBE = function() {
    }
    Object.defineProperty(InLowBits.prototype, 'value', {
      get: function() {
        if (this._m_value !== undefined)
          return this._m_value;
        this._debug._m_value = {  };
        this._m_value = this.number;
        return this._m_value;
      }
    });

    return InLowBits;
  })();

  var InLowBitsAndNumber = DwarfFrame.InLowBitsAndNumber = (function() {
    function InLowBitsAndNumber(_io, _parent, _root, _is_le, number) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.number = number;
      this._debug = {};

    }
    InLowBitsAndNumber.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    InLowBitsAndNumber.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new InLowBits(this._io, this, this._root, this._is_le, this.number);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    InLowBitsAndNumber.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new InLowBits(this._io, this, this._root, this._is_le, this.number);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }

    return InLowBitsAndNumber;
  })();

  /**
   * @see DWARF 5, 6.4.2 and 7.24
   */

  var Instruction = DwarfFrame.Instruction = (function() {
    function Instruction(_io, _parent, _root, _is_le, pointerEncoding, lenAddress) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this.pointerEncoding = pointerEncoding;
      this.lenAddress = lenAddress;
      this._debug = {};

    }
    Instruction.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Instruction.prototype._readLE = function() {
      this._debug.firstByte = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.firstByte = this._io.readU1();
      this._debug.firstByte.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.code) {
      case DwarfFrame.DwCfa.AARCH64_NEGATE_RA_STATE_WITH_PC:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.ADVANCE_LOC:
        this.operands = new InLowBits(this._io, this, this._root, this._is_le, this.firstByte - this.code);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.ADVANCE_LOC1:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.ADVANCE_LOC2:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.ADVANCE_LOC4:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.CFA_EXPRESSION:
        this.operands = new NumberAndExpression(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.CFA_OFFSET:
        this.operands = new InLowBitsAndNumber(this._io, this, this._root, this._is_le, this.firstByte - this.code);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.CFA_REGISTER:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.CFA_UNDEFINED:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_EXPRESSION:
        this.operands = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_OFFSET:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_OFFSET_SF:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_REGISTER:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_SF:
        this.operands = new NumberAndSigned(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.GNU_ARGS_SIZE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.GNU_NEGATIVE_OFFSET_EXTENDED:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.GNU_WINDOW_SAVE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.LLVM_DEF_ASPACE_CFA:
        this.operands = new ThreeNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.LLVM_DEF_ASPACE_CFA_SF:
        this.operands = new NumberSignedAndNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.MIPS_ADVANCE_LOC8:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.NOP:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.OFFSET_EXTENDED:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.OFFSET_EXTENDED_SF:
        this.operands = new NumberAndSigned(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.REMEMBER_STATE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.RESTORE:
        this.operands = new InLowBits(this._io, this, this._root, this._is_le, this.firstByte - this.code);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.RESTORE_EXTENDED:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.RESTORE_STATE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.SAME_VALUE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.SET_LOC:
        this.operands = new EncodedPointer(this._io, this, this._root, this._is_le, this.pointerEncoding, this.lenAddress);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.VAL_EXPRESSION:
        this.operands = new NumberAndExpression(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.VAL_OFFSET:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.VAL_OFFSET_SF:
        this.operands = new NumberAndSigned(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      default:
        this.operands = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.operands._read();
        break;
      }
      this._debug.operands.end = this._io.pos;
    }
    Instruction.prototype._readBE = function() {
      this._debug.firstByte = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.firstByte = this._io.readU1();
      this._debug.firstByte.end = this._io.pos;
      this._debug.operands = { start: this._io.pos, ioOffset: this._io.byteOffset };
      switch (this.code) {
      case DwarfFrame.DwCfa.AARCH64_NEGATE_RA_STATE_WITH_PC:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.ADVANCE_LOC:
        this.operands = new InLowBits(this._io, this, this._root, this._is_le, this.firstByte - this.code);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.ADVANCE_LOC1:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed1(this._io, null, null);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.ADVANCE_LOC2:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed2(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.ADVANCE_LOC4:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed4(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.CFA_EXPRESSION:
        this.operands = new NumberAndExpression(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.CFA_OFFSET:
        this.operands = new InLowBitsAndNumber(this._io, this, this._root, this._is_le, this.firstByte - this.code);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.CFA_REGISTER:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.CFA_UNDEFINED:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_EXPRESSION:
        this.operands = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_OFFSET:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_OFFSET_SF:
        this.operands = new SignedNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_REGISTER:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.DEF_CFA_SF:
        this.operands = new NumberAndSigned(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.GNU_ARGS_SIZE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.GNU_NEGATIVE_OFFSET_EXTENDED:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.GNU_WINDOW_SAVE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.LLVM_DEF_ASPACE_CFA:
        this.operands = new ThreeNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.LLVM_DEF_ASPACE_CFA_SF:
        this.operands = new NumberSignedAndNumber(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.MIPS_ADVANCE_LOC8:
        this.operands = new DwarfCommon_.DwarfCommon.Fixed8(this._io, null, null, this._root.isBe);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.NOP:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.OFFSET_EXTENDED:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.OFFSET_EXTENDED_SF:
        this.operands = new NumberAndSigned(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.REMEMBER_STATE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.RESTORE:
        this.operands = new InLowBits(this._io, this, this._root, this._is_le, this.firstByte - this.code);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.RESTORE_EXTENDED:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.RESTORE_STATE:
        this.operands = new Nothing(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.SAME_VALUE:
        this.operands = new Number(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.SET_LOC:
        this.operands = new EncodedPointer(this._io, this, this._root, this._is_le, this.pointerEncoding, this.lenAddress);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.VAL_EXPRESSION:
        this.operands = new NumberAndExpression(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.VAL_OFFSET:
        this.operands = new TwoNumbers(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      case DwarfFrame.DwCfa.VAL_OFFSET_SF:
        this.operands = new NumberAndSigned(this._io, this, this._root, this._is_le);
        this.operands._read();
        break;
      default:
        this.operands = new DwarfCommon_.DwarfCommon.Unsupported(this._io, null, null);
        this.operands._read();
        break;
      }
      this._debug.operands.end = this._io.pos;
    }

    /**
     * The instruction without the operand that is in its low six bits.
     */
    Object.defineProperty(Instruction.prototype, 'code', {
      get: function() {
        if (this._m_code !== undefined)
          return this._m_code;
        this._debug._m_code = {  };
        this._m_code = (this.firstByte < DwarfFrame.DwCfa.ADVANCE_LOC ? this.firstByte : (this.firstByte < DwarfFrame.DwCfa.CFA_OFFSET ? DwarfFrame.DwCfa.ADVANCE_LOC : (this.firstByte < DwarfFrame.DwCfa.RESTORE ? DwarfFrame.DwCfa.CFA_OFFSET : DwarfFrame.DwCfa.RESTORE)));
        return this._m_code;
      }
    });

    return Instruction;
  })();

  var Nothing = DwarfFrame.Nothing = (function() {
    function Nothing(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Nothing.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Nothing.prototype._readLE = function() {
    }
    Nothing.prototype._readBE = function() {
    }

    return Nothing;
  })();

  var Number = DwarfFrame.Number = (function() {
    function Number(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Number.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Number.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }
    Number.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }

    return Number;
  })();

  var NumberAndExpression = DwarfFrame.NumberAndExpression = (function() {
    function NumberAndExpression(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    NumberAndExpression.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NumberAndExpression.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.expression = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
      this.expression._read();
      this._debug.expression.end = this._io.pos;
    }
    NumberAndExpression.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.expression = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.expression = new DwarfCommon_.DwarfCommon.CountedBlock(this._io, null, null);
      this.expression._read();
      this._debug.expression.end = this._io.pos;
    }

    return NumberAndExpression;
  })();

  var NumberAndSigned = DwarfFrame.NumberAndSigned = (function() {
    function NumberAndSigned(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    NumberAndSigned.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NumberAndSigned.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Sleb128_.Sleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    NumberAndSigned.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Sleb128_.Sleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }

    return NumberAndSigned;
  })();

  var NumberSignedAndNumber = DwarfFrame.NumberSignedAndNumber = (function() {
    function NumberSignedAndNumber(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    NumberSignedAndNumber.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    NumberSignedAndNumber.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Sleb128_.Sleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
      this._debug.third = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.third = new Uleb128_.Uleb128(this._io, null, null);
      this.third._read();
      this._debug.third.end = this._io.pos;
    }
    NumberSignedAndNumber.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Sleb128_.Sleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
      this._debug.third = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.third = new Uleb128_.Uleb128(this._io, null, null);
      this.third._read();
      this._debug.third.end = this._io.pos;
    }

    return NumberSignedAndNumber;
  })();

  var Signed2 = DwarfFrame.Signed2 = (function() {
    function Signed2(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Signed2.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Signed2.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS2le();
      this._debug.value.end = this._io.pos;
    }
    Signed2.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS2be();
      this._debug.value.end = this._io.pos;
    }

    return Signed2;
  })();

  var Signed4 = DwarfFrame.Signed4 = (function() {
    function Signed4(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    Signed4.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    Signed4.prototype._readLE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS4le();
      this._debug.value.end = this._io.pos;
    }
    Signed4.prototype._readBE = function() {
      this._debug.value = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.value = this._io.readS4be();
      this._debug.value.end = this._io.pos;
    }

    return Signed4;
  })();

  var SignedNumber = DwarfFrame.SignedNumber = (function() {
    function SignedNumber(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    SignedNumber.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    SignedNumber.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Sleb128_.Sleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }
    SignedNumber.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Sleb128_.Sleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
    }

    return SignedNumber;
  })();

  var ThreeNumbers = DwarfFrame.ThreeNumbers = (function() {
    function ThreeNumbers(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    ThreeNumbers.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ThreeNumbers.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
      this._debug.third = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.third = new Uleb128_.Uleb128(this._io, null, null);
      this.third._read();
      this._debug.third.end = this._io.pos;
    }
    ThreeNumbers.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
      this._debug.third = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.third = new Uleb128_.Uleb128(this._io, null, null);
      this.third._read();
      this._debug.third.end = this._io.pos;
    }

    return ThreeNumbers;
  })();

  var TwoNumbers = DwarfFrame.TwoNumbers = (function() {
    function TwoNumbers(_io, _parent, _root, _is_le) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this._is_le = _is_le;
      this._debug = {};

    }
    TwoNumbers.prototype._read = function() {

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    TwoNumbers.prototype._readLE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }
    TwoNumbers.prototype._readBE = function() {
      this._debug.first = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.first = new Uleb128_.Uleb128(this._io, null, null);
      this.first._read();
      this._debug.first.end = this._io.pos;
      this._debug.second = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this.second = new Uleb128_.Uleb128(this._io, null, null);
      this.second._read();
      this._debug.second.end = this._io.pos;
    }

    return TwoNumbers;
  })();
  Object.defineProperty(DwarfFrame.prototype, 'entries', {
    get: function() {
      if (this._m_entries !== undefined)
        return this._m_entries;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._debug._m_entries = { start: this._io.pos, ioOffset: this._io.byteOffset };
      this._debug._m_entries.arr = [];
      if (this._is_le) {
        this._m_entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_entries.arr[this._m_entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_entries = new Entry(this._io, this, this._root, this._is_le);
          try {
            _t__m_entries._read();
          } finally {
            this._m_entries.push(_t__m_entries);
          }
          this._debug._m_entries.arr[this._m_entries.length - 1].end = this._io.pos;
          i++;
        }
      } else {
        this._m_entries = [];
        var i = 0;
        while (!this._io.isEof()) {
          this._debug._m_entries.arr[this._m_entries.length] = { start: this._io.pos, ioOffset: this._io.byteOffset };
          var _t__m_entries = new Entry(this._io, this, this._root, this._is_le);
          try {
            _t__m_entries._read();
          } finally {
            this._m_entries.push(_t__m_entries);
          }
          this._debug._m_entries.arr[this._m_entries.length - 1].end = this._io.pos;
          i++;
        }
      }
      this._debug._m_entries.end = this._io.pos;
      this._io.seek(_pos);
      return this._m_entries;
    }
  });

  /**
   * The size of an address where the section does not say it.
   */

  /**
   * Whether the section is .eh_frame.
   */

  return DwarfFrame;
})();
export { DwarfFrame };
