// Generated from ksy/dwarf_enums.ksy and ksy/dwarf_macro.ksy and ksy/dwarf_frame.ksy by `npm run generate`; do not edit.

/** The codes of one table of the standard. */
export interface CodeTable {
  /** What the names of its codes begin with, such as `DW_LANG`. */
  readonly name: string;
  /** Whether a version of the standard has the code; undefined for one that no version has, such as a vendor’s. */
  existsIn(this: void, code: number, version: number): boolean | undefined;
  /** Whether the code has a name, be it a vendor’s. */
  isKnown(this: void, code: number): boolean;
  /** The first and the last code for vendors. */
  readonly user: readonly [number, number] | undefined;
}

export const DW_ORD_CODES: CodeTable = {
  name: 'DW_ORD',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_ORD_row_major
      case 0x01: // DW_ORD_col_major
        return version >= 2;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_ORD_row_major
      case 0x01: // DW_ORD_col_major
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_LANG_CODES: CodeTable = {
  name: 'DW_LANG',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_LANG_C89
      case 0x02: // DW_LANG_C
      case 0x03: // DW_LANG_Ada83
      case 0x04: // DW_LANG_C_plus_plus
      case 0x05: // DW_LANG_Cobol74
      case 0x06: // DW_LANG_Cobol85
      case 0x07: // DW_LANG_Fortran77
      case 0x08: // DW_LANG_Fortran90
      case 0x09: // DW_LANG_Pascal83
      case 0x0a: // DW_LANG_Modula2
        return version >= 2;
      case 0x0b: // DW_LANG_Java
      case 0x0c: // DW_LANG_C99
      case 0x0d: // DW_LANG_Ada95
      case 0x0e: // DW_LANG_Fortran95
      case 0x0f: // DW_LANG_PLI
      case 0x10: // DW_LANG_ObjC
      case 0x11: // DW_LANG_ObjC_plus_plus
      case 0x12: // DW_LANG_UPC
      case 0x13: // DW_LANG_D
        return version >= 3;
      case 0x14: // DW_LANG_Python
        return version >= 4;
      case 0x15: // DW_LANG_OpenCL
      case 0x16: // DW_LANG_Go
      case 0x17: // DW_LANG_Modula3
      case 0x18: // DW_LANG_Haskell
      case 0x19: // DW_LANG_C_plus_plus_03
      case 0x1a: // DW_LANG_C_plus_plus_11
      case 0x1b: // DW_LANG_OCaml
      case 0x1c: // DW_LANG_Rust
      case 0x1d: // DW_LANG_C11
      case 0x1e: // DW_LANG_Swift
      case 0x1f: // DW_LANG_Julia
      case 0x20: // DW_LANG_Dylan
      case 0x21: // DW_LANG_C_plus_plus_14
      case 0x22: // DW_LANG_Fortran03
      case 0x23: // DW_LANG_Fortran08
      case 0x24: // DW_LANG_RenderScript
      case 0x25: // DW_LANG_BLISS
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_LANG_C89
      case 0x02: // DW_LANG_C
      case 0x03: // DW_LANG_Ada83
      case 0x04: // DW_LANG_C_plus_plus
      case 0x05: // DW_LANG_Cobol74
      case 0x06: // DW_LANG_Cobol85
      case 0x07: // DW_LANG_Fortran77
      case 0x08: // DW_LANG_Fortran90
      case 0x09: // DW_LANG_Pascal83
      case 0x0a: // DW_LANG_Modula2
      case 0x0b: // DW_LANG_Java
      case 0x0c: // DW_LANG_C99
      case 0x0d: // DW_LANG_Ada95
      case 0x0e: // DW_LANG_Fortran95
      case 0x0f: // DW_LANG_PLI
      case 0x10: // DW_LANG_ObjC
      case 0x11: // DW_LANG_ObjC_plus_plus
      case 0x12: // DW_LANG_UPC
      case 0x13: // DW_LANG_D
      case 0x14: // DW_LANG_Python
      case 0x15: // DW_LANG_OpenCL
      case 0x16: // DW_LANG_Go
      case 0x17: // DW_LANG_Modula3
      case 0x18: // DW_LANG_Haskell
      case 0x19: // DW_LANG_C_plus_plus_03
      case 0x1a: // DW_LANG_C_plus_plus_11
      case 0x1b: // DW_LANG_OCaml
      case 0x1c: // DW_LANG_Rust
      case 0x1d: // DW_LANG_C11
      case 0x1e: // DW_LANG_Swift
      case 0x1f: // DW_LANG_Julia
      case 0x20: // DW_LANG_Dylan
      case 0x21: // DW_LANG_C_plus_plus_14
      case 0x22: // DW_LANG_Fortran03
      case 0x23: // DW_LANG_Fortran08
      case 0x24: // DW_LANG_RenderScript
      case 0x25: // DW_LANG_BLISS
      case 0x26: // DW_LANG_Kotlin
      case 0x27: // DW_LANG_Zig
      case 0x28: // DW_LANG_Crystal
      case 0x2a: // DW_LANG_C_plus_plus_17
      case 0x2b: // DW_LANG_C_plus_plus_20
      case 0x2c: // DW_LANG_C17
      case 0x2d: // DW_LANG_Fortran18
      case 0x2e: // DW_LANG_Ada2005
      case 0x2f: // DW_LANG_Ada2012
      case 0x8001: // DW_LANG_Mips_Assembler
      case 0x8e57: // DW_LANG_GOOGLE_RenderScript
      case 0xb000: // DW_LANG_BORLAND_Delphi
        return true;
      default:
        return false;
    }
  },
  user: [0x8000, 0xffff],
};

export const DW_VIS_CODES: CodeTable = {
  name: 'DW_VIS',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_VIS_local
      case 0x02: // DW_VIS_exported
      case 0x03: // DW_VIS_qualified
        return version >= 2;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_VIS_local
      case 0x02: // DW_VIS_exported
      case 0x03: // DW_VIS_qualified
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_INL_CODES: CodeTable = {
  name: 'DW_INL',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_INL_not_inlined
      case 0x01: // DW_INL_inlined
      case 0x02: // DW_INL_declared_not_inlined
      case 0x03: // DW_INL_declared_inlined
        return version >= 2;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_INL_not_inlined
      case 0x01: // DW_INL_inlined
      case 0x02: // DW_INL_declared_not_inlined
      case 0x03: // DW_INL_declared_inlined
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_ACCESS_CODES: CodeTable = {
  name: 'DW_ACCESS',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_ACCESS_public
      case 0x02: // DW_ACCESS_protected
      case 0x03: // DW_ACCESS_private
        return version >= 2;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_ACCESS_public
      case 0x02: // DW_ACCESS_protected
      case 0x03: // DW_ACCESS_private
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_CC_CODES: CodeTable = {
  name: 'DW_CC',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_CC_normal
      case 0x02: // DW_CC_program
      case 0x03: // DW_CC_nocall
        return version >= 2;
      case 0x04: // DW_CC_pass_by_reference
      case 0x05: // DW_CC_pass_by_value
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_CC_normal
      case 0x02: // DW_CC_program
      case 0x03: // DW_CC_nocall
      case 0x04: // DW_CC_pass_by_reference
      case 0x05: // DW_CC_pass_by_value
      case 0x40: // DW_CC_GNU_renesas_sh
      case 0x41: // DW_CC_GNU_borland_fastcall_i386
      case 0xb0: // DW_CC_BORLAND_safecall
      case 0xb1: // DW_CC_BORLAND_stdcall
      case 0xb2: // DW_CC_BORLAND_pascal
      case 0xb3: // DW_CC_BORLAND_msfastcall
      case 0xb4: // DW_CC_BORLAND_msreturn
      case 0xb5: // DW_CC_BORLAND_thiscall
      case 0xb6: // DW_CC_BORLAND_fastcall
      case 0xc0: // DW_CC_LLVM_vectorcall
      case 0xc1: // DW_CC_LLVM_Win64
      case 0xc2: // DW_CC_LLVM_X86_64SysV
      case 0xc3: // DW_CC_LLVM_AAPCS
      case 0xc4: // DW_CC_LLVM_AAPCS_VFP
      case 0xc5: // DW_CC_LLVM_IntelOclBicc
      case 0xc6: // DW_CC_LLVM_SpirFunction
      case 0xc7: // DW_CC_LLVM_OpenCLKernel
      case 0xc8: // DW_CC_LLVM_Swift
      case 0xc9: // DW_CC_LLVM_PreserveMost
      case 0xca: // DW_CC_LLVM_PreserveAll
      case 0xcb: // DW_CC_LLVM_X86RegCall
      case 0xff: // DW_CC_GDB_IBM_OpenCL
        return true;
      default:
        return false;
    }
  },
  user: [0x40, 0xff],
};

export const DW_ATE_CODES: CodeTable = {
  name: 'DW_ATE',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_ATE_address
      case 0x02: // DW_ATE_boolean
      case 0x03: // DW_ATE_complex_float
      case 0x04: // DW_ATE_float
      case 0x05: // DW_ATE_signed
      case 0x06: // DW_ATE_signed_char
      case 0x07: // DW_ATE_unsigned
      case 0x08: // DW_ATE_unsigned_char
        return version >= 2;
      case 0x09: // DW_ATE_imaginary_float
      case 0x0a: // DW_ATE_packed_decimal
      case 0x0b: // DW_ATE_numeric_string
      case 0x0c: // DW_ATE_edited
      case 0x0d: // DW_ATE_signed_fixed
      case 0x0e: // DW_ATE_unsigned_fixed
      case 0x0f: // DW_ATE_decimal_float
        return version >= 3;
      case 0x10: // DW_ATE_UTF
        return version >= 4;
      case 0x11: // DW_ATE_UCS
      case 0x12: // DW_ATE_ASCII
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_ATE_void
      case 0x01: // DW_ATE_address
      case 0x02: // DW_ATE_boolean
      case 0x03: // DW_ATE_complex_float
      case 0x04: // DW_ATE_float
      case 0x05: // DW_ATE_signed
      case 0x06: // DW_ATE_signed_char
      case 0x07: // DW_ATE_unsigned
      case 0x08: // DW_ATE_unsigned_char
      case 0x09: // DW_ATE_imaginary_float
      case 0x0a: // DW_ATE_packed_decimal
      case 0x0b: // DW_ATE_numeric_string
      case 0x0c: // DW_ATE_edited
      case 0x0d: // DW_ATE_signed_fixed
      case 0x0e: // DW_ATE_unsigned_fixed
      case 0x0f: // DW_ATE_decimal_float
      case 0x10: // DW_ATE_UTF
      case 0x11: // DW_ATE_UCS
      case 0x12: // DW_ATE_ASCII
      case 0x81: // DW_ATE_HP_complex_float
      case 0x82: // DW_ATE_HP_float128
      case 0x83: // DW_ATE_HP_complex_float128
      case 0x84: // DW_ATE_HP_floathpintel
      case 0x85: // DW_ATE_HP_imaginary_float90
      case 0x86: // DW_ATE_HP_imaginary_float128
        return true;
      default:
        return false;
    }
  },
  user: [0x80, 0xff],
};

export const DW_ID_CODES: CodeTable = {
  name: 'DW_ID',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_ID_case_sensitive
      case 0x01: // DW_ID_up_case
      case 0x02: // DW_ID_down_case
      case 0x03: // DW_ID_case_insensitive
        return version >= 2;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_ID_case_sensitive
      case 0x01: // DW_ID_up_case
      case 0x02: // DW_ID_down_case
      case 0x03: // DW_ID_case_insensitive
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_VIRTUALITY_CODES: CodeTable = {
  name: 'DW_VIRTUALITY',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_VIRTUALITY_none
      case 0x01: // DW_VIRTUALITY_virtual
      case 0x02: // DW_VIRTUALITY_pure_virtual
        return version >= 2;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_VIRTUALITY_none
      case 0x01: // DW_VIRTUALITY_virtual
      case 0x02: // DW_VIRTUALITY_pure_virtual
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_DS_CODES: CodeTable = {
  name: 'DW_DS',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_DS_unsigned
      case 0x02: // DW_DS_leading_overpunch
      case 0x03: // DW_DS_trailing_overpunch
      case 0x04: // DW_DS_leading_separate
      case 0x05: // DW_DS_trailing_separate
        return version >= 3;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_DS_unsigned
      case 0x02: // DW_DS_leading_overpunch
      case 0x03: // DW_DS_trailing_overpunch
      case 0x04: // DW_DS_leading_separate
      case 0x05: // DW_DS_trailing_separate
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_END_CODES: CodeTable = {
  name: 'DW_END',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_END_default
      case 0x01: // DW_END_big
      case 0x02: // DW_END_little
        return version >= 3;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_END_default
      case 0x01: // DW_END_big
      case 0x02: // DW_END_little
        return true;
      default:
        return false;
    }
  },
  user: [0x40, 0xff],
};

export const DW_DEFAULTED_CODES: CodeTable = {
  name: 'DW_DEFAULTED',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_DEFAULTED_no
      case 0x01: // DW_DEFAULTED_in_class
      case 0x02: // DW_DEFAULTED_out_of_class
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_DEFAULTED_no
      case 0x01: // DW_DEFAULTED_in_class
      case 0x02: // DW_DEFAULTED_out_of_class
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_UT_CODES: CodeTable = {
  name: 'DW_UT',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_UT_compile
      case 0x02: // DW_UT_type
      case 0x03: // DW_UT_partial
      case 0x04: // DW_UT_skeleton
      case 0x05: // DW_UT_split_compile
      case 0x06: // DW_UT_split_type
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_UT_compile
      case 0x02: // DW_UT_type
      case 0x03: // DW_UT_partial
      case 0x04: // DW_UT_skeleton
      case 0x05: // DW_UT_split_compile
      case 0x06: // DW_UT_split_type
        return true;
      default:
        return false;
    }
  },
  user: [0x80, 0xff],
};

export const DW_OP_CODES: CodeTable = {
  name: 'DW_OP',
  existsIn: (code, version) => {
    switch (code) {
      case 0x03: // DW_OP_addr
      case 0x06: // DW_OP_deref
      case 0x08: // DW_OP_const1u
      case 0x09: // DW_OP_const1s
      case 0x0a: // DW_OP_const2u
      case 0x0b: // DW_OP_const2s
      case 0x0c: // DW_OP_const4u
      case 0x0d: // DW_OP_const4s
      case 0x0e: // DW_OP_const8u
      case 0x0f: // DW_OP_const8s
      case 0x10: // DW_OP_constu
      case 0x11: // DW_OP_consts
      case 0x12: // DW_OP_dup
      case 0x13: // DW_OP_drop
      case 0x14: // DW_OP_over
      case 0x15: // DW_OP_pick
      case 0x16: // DW_OP_swap
      case 0x17: // DW_OP_rot
      case 0x18: // DW_OP_xderef
      case 0x19: // DW_OP_abs
      case 0x1a: // DW_OP_and
      case 0x1b: // DW_OP_div
      case 0x1c: // DW_OP_minus
      case 0x1d: // DW_OP_mod
      case 0x1e: // DW_OP_mul
      case 0x1f: // DW_OP_neg
      case 0x20: // DW_OP_not
      case 0x21: // DW_OP_or
      case 0x22: // DW_OP_plus
      case 0x23: // DW_OP_plus_uconst
      case 0x24: // DW_OP_shl
      case 0x25: // DW_OP_shr
      case 0x26: // DW_OP_shra
      case 0x27: // DW_OP_xor
      case 0x28: // DW_OP_bra
      case 0x29: // DW_OP_eq
      case 0x2a: // DW_OP_ge
      case 0x2b: // DW_OP_gt
      case 0x2c: // DW_OP_le
      case 0x2d: // DW_OP_lt
      case 0x2e: // DW_OP_ne
      case 0x2f: // DW_OP_skip
      case 0x30: // DW_OP_lit0
      case 0x31: // DW_OP_lit1
      case 0x32: // DW_OP_lit2
      case 0x33: // DW_OP_lit3
      case 0x34: // DW_OP_lit4
      case 0x35: // DW_OP_lit5
      case 0x36: // DW_OP_lit6
      case 0x37: // DW_OP_lit7
      case 0x38: // DW_OP_lit8
      case 0x39: // DW_OP_lit9
      case 0x3a: // DW_OP_lit10
      case 0x3b: // DW_OP_lit11
      case 0x3c: // DW_OP_lit12
      case 0x3d: // DW_OP_lit13
      case 0x3e: // DW_OP_lit14
      case 0x3f: // DW_OP_lit15
      case 0x40: // DW_OP_lit16
      case 0x41: // DW_OP_lit17
      case 0x42: // DW_OP_lit18
      case 0x43: // DW_OP_lit19
      case 0x44: // DW_OP_lit20
      case 0x45: // DW_OP_lit21
      case 0x46: // DW_OP_lit22
      case 0x47: // DW_OP_lit23
      case 0x48: // DW_OP_lit24
      case 0x49: // DW_OP_lit25
      case 0x4a: // DW_OP_lit26
      case 0x4b: // DW_OP_lit27
      case 0x4c: // DW_OP_lit28
      case 0x4d: // DW_OP_lit29
      case 0x4e: // DW_OP_lit30
      case 0x4f: // DW_OP_lit31
      case 0x50: // DW_OP_reg0
      case 0x51: // DW_OP_reg1
      case 0x52: // DW_OP_reg2
      case 0x53: // DW_OP_reg3
      case 0x54: // DW_OP_reg4
      case 0x55: // DW_OP_reg5
      case 0x56: // DW_OP_reg6
      case 0x57: // DW_OP_reg7
      case 0x58: // DW_OP_reg8
      case 0x59: // DW_OP_reg9
      case 0x5a: // DW_OP_reg10
      case 0x5b: // DW_OP_reg11
      case 0x5c: // DW_OP_reg12
      case 0x5d: // DW_OP_reg13
      case 0x5e: // DW_OP_reg14
      case 0x5f: // DW_OP_reg15
      case 0x60: // DW_OP_reg16
      case 0x61: // DW_OP_reg17
      case 0x62: // DW_OP_reg18
      case 0x63: // DW_OP_reg19
      case 0x64: // DW_OP_reg20
      case 0x65: // DW_OP_reg21
      case 0x66: // DW_OP_reg22
      case 0x67: // DW_OP_reg23
      case 0x68: // DW_OP_reg24
      case 0x69: // DW_OP_reg25
      case 0x6a: // DW_OP_reg26
      case 0x6b: // DW_OP_reg27
      case 0x6c: // DW_OP_reg28
      case 0x6d: // DW_OP_reg29
      case 0x6e: // DW_OP_reg30
      case 0x6f: // DW_OP_reg31
      case 0x70: // DW_OP_breg0
      case 0x71: // DW_OP_breg1
      case 0x72: // DW_OP_breg2
      case 0x73: // DW_OP_breg3
      case 0x74: // DW_OP_breg4
      case 0x75: // DW_OP_breg5
      case 0x76: // DW_OP_breg6
      case 0x77: // DW_OP_breg7
      case 0x78: // DW_OP_breg8
      case 0x79: // DW_OP_breg9
      case 0x7a: // DW_OP_breg10
      case 0x7b: // DW_OP_breg11
      case 0x7c: // DW_OP_breg12
      case 0x7d: // DW_OP_breg13
      case 0x7e: // DW_OP_breg14
      case 0x7f: // DW_OP_breg15
      case 0x80: // DW_OP_breg16
      case 0x81: // DW_OP_breg17
      case 0x82: // DW_OP_breg18
      case 0x83: // DW_OP_breg19
      case 0x84: // DW_OP_breg20
      case 0x85: // DW_OP_breg21
      case 0x86: // DW_OP_breg22
      case 0x87: // DW_OP_breg23
      case 0x88: // DW_OP_breg24
      case 0x89: // DW_OP_breg25
      case 0x8a: // DW_OP_breg26
      case 0x8b: // DW_OP_breg27
      case 0x8c: // DW_OP_breg28
      case 0x8d: // DW_OP_breg29
      case 0x8e: // DW_OP_breg30
      case 0x8f: // DW_OP_breg31
      case 0x90: // DW_OP_regx
      case 0x91: // DW_OP_fbreg
      case 0x92: // DW_OP_bregx
      case 0x93: // DW_OP_piece
      case 0x94: // DW_OP_deref_size
      case 0x95: // DW_OP_xderef_size
      case 0x96: // DW_OP_nop
        return version >= 2;
      case 0x97: // DW_OP_push_object_address
      case 0x98: // DW_OP_call2
      case 0x99: // DW_OP_call4
      case 0x9a: // DW_OP_call_ref
      case 0x9b: // DW_OP_form_tls_address
      case 0x9c: // DW_OP_call_frame_cfa
      case 0x9d: // DW_OP_bit_piece
        return version >= 3;
      case 0x9e: // DW_OP_implicit_value
      case 0x9f: // DW_OP_stack_value
        return version >= 4;
      case 0xa0: // DW_OP_implicit_pointer
      case 0xa1: // DW_OP_addrx
      case 0xa2: // DW_OP_constx
      case 0xa3: // DW_OP_entry_value
      case 0xa4: // DW_OP_const_type
      case 0xa5: // DW_OP_regval_type
      case 0xa6: // DW_OP_deref_type
      case 0xa7: // DW_OP_xderef_type
      case 0xa8: // DW_OP_convert
      case 0xa9: // DW_OP_reinterpret
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x03: // DW_OP_addr
      case 0x06: // DW_OP_deref
      case 0x08: // DW_OP_const1u
      case 0x09: // DW_OP_const1s
      case 0x0a: // DW_OP_const2u
      case 0x0b: // DW_OP_const2s
      case 0x0c: // DW_OP_const4u
      case 0x0d: // DW_OP_const4s
      case 0x0e: // DW_OP_const8u
      case 0x0f: // DW_OP_const8s
      case 0x10: // DW_OP_constu
      case 0x11: // DW_OP_consts
      case 0x12: // DW_OP_dup
      case 0x13: // DW_OP_drop
      case 0x14: // DW_OP_over
      case 0x15: // DW_OP_pick
      case 0x16: // DW_OP_swap
      case 0x17: // DW_OP_rot
      case 0x18: // DW_OP_xderef
      case 0x19: // DW_OP_abs
      case 0x1a: // DW_OP_and
      case 0x1b: // DW_OP_div
      case 0x1c: // DW_OP_minus
      case 0x1d: // DW_OP_mod
      case 0x1e: // DW_OP_mul
      case 0x1f: // DW_OP_neg
      case 0x20: // DW_OP_not
      case 0x21: // DW_OP_or
      case 0x22: // DW_OP_plus
      case 0x23: // DW_OP_plus_uconst
      case 0x24: // DW_OP_shl
      case 0x25: // DW_OP_shr
      case 0x26: // DW_OP_shra
      case 0x27: // DW_OP_xor
      case 0x28: // DW_OP_bra
      case 0x29: // DW_OP_eq
      case 0x2a: // DW_OP_ge
      case 0x2b: // DW_OP_gt
      case 0x2c: // DW_OP_le
      case 0x2d: // DW_OP_lt
      case 0x2e: // DW_OP_ne
      case 0x2f: // DW_OP_skip
      case 0x30: // DW_OP_lit0
      case 0x31: // DW_OP_lit1
      case 0x32: // DW_OP_lit2
      case 0x33: // DW_OP_lit3
      case 0x34: // DW_OP_lit4
      case 0x35: // DW_OP_lit5
      case 0x36: // DW_OP_lit6
      case 0x37: // DW_OP_lit7
      case 0x38: // DW_OP_lit8
      case 0x39: // DW_OP_lit9
      case 0x3a: // DW_OP_lit10
      case 0x3b: // DW_OP_lit11
      case 0x3c: // DW_OP_lit12
      case 0x3d: // DW_OP_lit13
      case 0x3e: // DW_OP_lit14
      case 0x3f: // DW_OP_lit15
      case 0x40: // DW_OP_lit16
      case 0x41: // DW_OP_lit17
      case 0x42: // DW_OP_lit18
      case 0x43: // DW_OP_lit19
      case 0x44: // DW_OP_lit20
      case 0x45: // DW_OP_lit21
      case 0x46: // DW_OP_lit22
      case 0x47: // DW_OP_lit23
      case 0x48: // DW_OP_lit24
      case 0x49: // DW_OP_lit25
      case 0x4a: // DW_OP_lit26
      case 0x4b: // DW_OP_lit27
      case 0x4c: // DW_OP_lit28
      case 0x4d: // DW_OP_lit29
      case 0x4e: // DW_OP_lit30
      case 0x4f: // DW_OP_lit31
      case 0x50: // DW_OP_reg0
      case 0x51: // DW_OP_reg1
      case 0x52: // DW_OP_reg2
      case 0x53: // DW_OP_reg3
      case 0x54: // DW_OP_reg4
      case 0x55: // DW_OP_reg5
      case 0x56: // DW_OP_reg6
      case 0x57: // DW_OP_reg7
      case 0x58: // DW_OP_reg8
      case 0x59: // DW_OP_reg9
      case 0x5a: // DW_OP_reg10
      case 0x5b: // DW_OP_reg11
      case 0x5c: // DW_OP_reg12
      case 0x5d: // DW_OP_reg13
      case 0x5e: // DW_OP_reg14
      case 0x5f: // DW_OP_reg15
      case 0x60: // DW_OP_reg16
      case 0x61: // DW_OP_reg17
      case 0x62: // DW_OP_reg18
      case 0x63: // DW_OP_reg19
      case 0x64: // DW_OP_reg20
      case 0x65: // DW_OP_reg21
      case 0x66: // DW_OP_reg22
      case 0x67: // DW_OP_reg23
      case 0x68: // DW_OP_reg24
      case 0x69: // DW_OP_reg25
      case 0x6a: // DW_OP_reg26
      case 0x6b: // DW_OP_reg27
      case 0x6c: // DW_OP_reg28
      case 0x6d: // DW_OP_reg29
      case 0x6e: // DW_OP_reg30
      case 0x6f: // DW_OP_reg31
      case 0x70: // DW_OP_breg0
      case 0x71: // DW_OP_breg1
      case 0x72: // DW_OP_breg2
      case 0x73: // DW_OP_breg3
      case 0x74: // DW_OP_breg4
      case 0x75: // DW_OP_breg5
      case 0x76: // DW_OP_breg6
      case 0x77: // DW_OP_breg7
      case 0x78: // DW_OP_breg8
      case 0x79: // DW_OP_breg9
      case 0x7a: // DW_OP_breg10
      case 0x7b: // DW_OP_breg11
      case 0x7c: // DW_OP_breg12
      case 0x7d: // DW_OP_breg13
      case 0x7e: // DW_OP_breg14
      case 0x7f: // DW_OP_breg15
      case 0x80: // DW_OP_breg16
      case 0x81: // DW_OP_breg17
      case 0x82: // DW_OP_breg18
      case 0x83: // DW_OP_breg19
      case 0x84: // DW_OP_breg20
      case 0x85: // DW_OP_breg21
      case 0x86: // DW_OP_breg22
      case 0x87: // DW_OP_breg23
      case 0x88: // DW_OP_breg24
      case 0x89: // DW_OP_breg25
      case 0x8a: // DW_OP_breg26
      case 0x8b: // DW_OP_breg27
      case 0x8c: // DW_OP_breg28
      case 0x8d: // DW_OP_breg29
      case 0x8e: // DW_OP_breg30
      case 0x8f: // DW_OP_breg31
      case 0x90: // DW_OP_regx
      case 0x91: // DW_OP_fbreg
      case 0x92: // DW_OP_bregx
      case 0x93: // DW_OP_piece
      case 0x94: // DW_OP_deref_size
      case 0x95: // DW_OP_xderef_size
      case 0x96: // DW_OP_nop
      case 0x97: // DW_OP_push_object_address
      case 0x98: // DW_OP_call2
      case 0x99: // DW_OP_call4
      case 0x9a: // DW_OP_call_ref
      case 0x9b: // DW_OP_form_tls_address
      case 0x9c: // DW_OP_call_frame_cfa
      case 0x9d: // DW_OP_bit_piece
      case 0x9e: // DW_OP_implicit_value
      case 0x9f: // DW_OP_stack_value
      case 0xa0: // DW_OP_implicit_pointer
      case 0xa1: // DW_OP_addrx
      case 0xa2: // DW_OP_constx
      case 0xa3: // DW_OP_entry_value
      case 0xa4: // DW_OP_const_type
      case 0xa5: // DW_OP_regval_type
      case 0xa6: // DW_OP_deref_type
      case 0xa7: // DW_OP_xderef_type
      case 0xa8: // DW_OP_convert
      case 0xa9: // DW_OP_reinterpret
      case 0xe0: // DW_OP_GNU_push_tls_address
      case 0xe8: // DW_OP_INTEL_bit_piece
      case 0xe9: // DW_OP_LLVM_user
      case 0xed: // DW_OP_WASM_location
      case 0xf0: // DW_OP_GNU_uninit
      case 0xf1: // DW_OP_GNU_encoded_addr
      case 0xf2: // DW_OP_GNU_implicit_pointer
      case 0xf3: // DW_OP_GNU_entry_value
      case 0xf4: // DW_OP_GNU_const_type
      case 0xf5: // DW_OP_GNU_regval_type
      case 0xf6: // DW_OP_GNU_deref_type
      case 0xf7: // DW_OP_GNU_convert
      case 0xf8: // DW_OP_PGI_omp_thread_num
      case 0xf9: // DW_OP_GNU_reinterpret
      case 0xfa: // DW_OP_GNU_parameter_ref
      case 0xfb: // DW_OP_GNU_addr_index
      case 0xfc: // DW_OP_GNU_const_index
      case 0xfd: // DW_OP_GNU_variable_value
        return true;
      default:
        return false;
    }
  },
  user: [0xe0, 0xff],
};

export const DW_LLE_CODES: CodeTable = {
  name: 'DW_LLE',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_LLE_end_of_list
      case 0x01: // DW_LLE_base_addressx
      case 0x02: // DW_LLE_startx_endx
      case 0x03: // DW_LLE_startx_length
      case 0x04: // DW_LLE_offset_pair
      case 0x05: // DW_LLE_default_location
      case 0x06: // DW_LLE_base_address
      case 0x07: // DW_LLE_start_end
      case 0x08: // DW_LLE_start_length
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_LLE_end_of_list
      case 0x01: // DW_LLE_base_addressx
      case 0x02: // DW_LLE_startx_endx
      case 0x03: // DW_LLE_startx_length
      case 0x04: // DW_LLE_offset_pair
      case 0x05: // DW_LLE_default_location
      case 0x06: // DW_LLE_base_address
      case 0x07: // DW_LLE_start_end
      case 0x08: // DW_LLE_start_length
      case 0x09: // DW_LLE_GNU_view_pair
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_RLE_CODES: CodeTable = {
  name: 'DW_RLE',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_RLE_end_of_list
      case 0x01: // DW_RLE_base_addressx
      case 0x02: // DW_RLE_startx_endx
      case 0x03: // DW_RLE_startx_length
      case 0x04: // DW_RLE_offset_pair
      case 0x05: // DW_RLE_base_address
      case 0x06: // DW_RLE_start_end
      case 0x07: // DW_RLE_start_length
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_RLE_end_of_list
      case 0x01: // DW_RLE_base_addressx
      case 0x02: // DW_RLE_startx_endx
      case 0x03: // DW_RLE_startx_length
      case 0x04: // DW_RLE_offset_pair
      case 0x05: // DW_RLE_base_address
      case 0x06: // DW_RLE_start_end
      case 0x07: // DW_RLE_start_length
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_LNS_CODES: CodeTable = {
  name: 'DW_LNS',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_LNS_copy
      case 0x02: // DW_LNS_advance_pc
      case 0x03: // DW_LNS_advance_line
      case 0x04: // DW_LNS_set_file
      case 0x05: // DW_LNS_set_column
      case 0x06: // DW_LNS_negate_stmt
      case 0x07: // DW_LNS_set_basic_block
      case 0x08: // DW_LNS_const_add_pc
      case 0x09: // DW_LNS_fixed_advance_pc
        return version >= 2;
      case 0x0a: // DW_LNS_set_prologue_end
      case 0x0b: // DW_LNS_set_epilogue_begin
      case 0x0c: // DW_LNS_set_isa
        return version >= 3;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_LNS_copy
      case 0x02: // DW_LNS_advance_pc
      case 0x03: // DW_LNS_advance_line
      case 0x04: // DW_LNS_set_file
      case 0x05: // DW_LNS_set_column
      case 0x06: // DW_LNS_negate_stmt
      case 0x07: // DW_LNS_set_basic_block
      case 0x08: // DW_LNS_const_add_pc
      case 0x09: // DW_LNS_fixed_advance_pc
      case 0x0a: // DW_LNS_set_prologue_end
      case 0x0b: // DW_LNS_set_epilogue_begin
      case 0x0c: // DW_LNS_set_isa
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_LNE_CODES: CodeTable = {
  name: 'DW_LNE',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_LNE_end_sequence
      case 0x02: // DW_LNE_set_address
      case 0x03: // DW_LNE_define_file
        return version >= 2;
      case 0x04: // DW_LNE_set_discriminator
        return version >= 4;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_LNE_end_sequence
      case 0x02: // DW_LNE_set_address
      case 0x03: // DW_LNE_define_file
      case 0x04: // DW_LNE_set_discriminator
        return true;
      default:
        return false;
    }
  },
  user: [0x80, 0xff],
};

export const DW_LNCT_CODES: CodeTable = {
  name: 'DW_LNCT',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_LNCT_path
      case 0x02: // DW_LNCT_directory_index
      case 0x03: // DW_LNCT_timestamp
      case 0x04: // DW_LNCT_size
      case 0x05: // DW_LNCT_MD5
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_LNCT_path
      case 0x02: // DW_LNCT_directory_index
      case 0x03: // DW_LNCT_timestamp
      case 0x04: // DW_LNCT_size
      case 0x05: // DW_LNCT_MD5
      case 0x2001: // DW_LNCT_LLVM_source
        return true;
      default:
        return false;
    }
  },
  user: [0x2000, 0x3fff],
};

export const DW_IDX_CODES: CodeTable = {
  name: 'DW_IDX',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_IDX_compile_unit
      case 0x02: // DW_IDX_type_unit
      case 0x03: // DW_IDX_die_offset
      case 0x04: // DW_IDX_parent
      case 0x05: // DW_IDX_type_hash
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_IDX_compile_unit
      case 0x02: // DW_IDX_type_unit
      case 0x03: // DW_IDX_die_offset
      case 0x04: // DW_IDX_parent
      case 0x05: // DW_IDX_type_hash
        return true;
      default:
        return false;
    }
  },
  user: [0x2000, 0x3fff],
};

export const DW_SECT_CODES: CodeTable = {
  name: 'DW_SECT',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_SECT_INFO
      case 0x03: // DW_SECT_ABBREV
      case 0x04: // DW_SECT_LINE
      case 0x05: // DW_SECT_LOCLISTS
      case 0x06: // DW_SECT_STR_OFFSETS
      case 0x07: // DW_SECT_MACRO
      case 0x08: // DW_SECT_RNGLISTS
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_SECT_INFO
      case 0x02: // DW_SECT_TYPES
      case 0x03: // DW_SECT_ABBREV
      case 0x04: // DW_SECT_LINE
      case 0x05: // DW_SECT_LOCLISTS
      case 0x06: // DW_SECT_STR_OFFSETS
      case 0x07: // DW_SECT_MACRO
      case 0x08: // DW_SECT_RNGLISTS
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_DSC_CODES: CodeTable = {
  name: 'DW_DSC',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_DSC_label
      case 0x01: // DW_DSC_range
        return version >= 2;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_DSC_label
      case 0x01: // DW_DSC_range
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_MACRO_CODES: CodeTable = {
  name: 'DW_MACRO',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_MACRO_define
      case 0x02: // DW_MACRO_undef
      case 0x03: // DW_MACRO_start_file
      case 0x04: // DW_MACRO_end_file
      case 0x05: // DW_MACRO_define_strp
      case 0x06: // DW_MACRO_undef_strp
      case 0x07: // DW_MACRO_import
      case 0x08: // DW_MACRO_define_sup
      case 0x09: // DW_MACRO_undef_sup
      case 0x0a: // DW_MACRO_import_sup
      case 0x0b: // DW_MACRO_define_strx
      case 0x0c: // DW_MACRO_undef_strx
        return version >= 5;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_MACRO_define
      case 0x02: // DW_MACRO_undef
      case 0x03: // DW_MACRO_start_file
      case 0x04: // DW_MACRO_end_file
      case 0x05: // DW_MACRO_define_strp
      case 0x06: // DW_MACRO_undef_strp
      case 0x07: // DW_MACRO_import
      case 0x08: // DW_MACRO_define_sup
      case 0x09: // DW_MACRO_undef_sup
      case 0x0a: // DW_MACRO_import_sup
      case 0x0b: // DW_MACRO_define_strx
      case 0x0c: // DW_MACRO_undef_strx
        return true;
      default:
        return false;
    }
  },
  user: [0xe0, 0xff],
};

export const DW_MACINFO_CODES: CodeTable = {
  name: 'DW_MACINFO',
  existsIn: (code, version) => {
    switch (code) {
      case 0x01: // DW_MACINFO_define
      case 0x02: // DW_MACINFO_undef
      case 0x03: // DW_MACINFO_start_file
      case 0x04: // DW_MACINFO_end_file
      case 0xff: // DW_MACINFO_vendor_ext
        return version >= 2 && version <= 4;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x01: // DW_MACINFO_define
      case 0x02: // DW_MACINFO_undef
      case 0x03: // DW_MACINFO_start_file
      case 0x04: // DW_MACINFO_end_file
      case 0xff: // DW_MACINFO_vendor_ext
        return true;
      default:
        return false;
    }
  },
  user: undefined,
};

export const DW_CFA_CODES: CodeTable = {
  name: 'DW_CFA',
  existsIn: (code, version) => {
    switch (code) {
      case 0x00: // DW_CFA_nop
      case 0x01: // DW_CFA_set_loc
      case 0x02: // DW_CFA_advance_loc1
      case 0x03: // DW_CFA_advance_loc2
      case 0x04: // DW_CFA_advance_loc4
      case 0x05: // DW_CFA_offset_extended
      case 0x06: // DW_CFA_restore_extended
      case 0x07: // DW_CFA_undefined
      case 0x08: // DW_CFA_same_value
      case 0x09: // DW_CFA_register
      case 0x0a: // DW_CFA_remember_state
      case 0x0b: // DW_CFA_restore_state
      case 0x0c: // DW_CFA_def_cfa
      case 0x0d: // DW_CFA_def_cfa_register
      case 0x0e: // DW_CFA_def_cfa_offset
      case 0x40: // DW_CFA_advance_loc
      case 0x80: // DW_CFA_offset
      case 0xc0: // DW_CFA_restore
        return version >= 2;
      case 0x0f: // DW_CFA_def_cfa_expression
      case 0x10: // DW_CFA_expression
      case 0x11: // DW_CFA_offset_extended_sf
      case 0x12: // DW_CFA_def_cfa_sf
      case 0x13: // DW_CFA_def_cfa_offset_sf
      case 0x14: // DW_CFA_val_offset
      case 0x15: // DW_CFA_val_offset_sf
      case 0x16: // DW_CFA_val_expression
        return version >= 3;
      default:
        return undefined;
    }
  },
  isKnown: (code) => {
    switch (code) {
      case 0x00: // DW_CFA_nop
      case 0x01: // DW_CFA_set_loc
      case 0x02: // DW_CFA_advance_loc1
      case 0x03: // DW_CFA_advance_loc2
      case 0x04: // DW_CFA_advance_loc4
      case 0x05: // DW_CFA_offset_extended
      case 0x06: // DW_CFA_restore_extended
      case 0x07: // DW_CFA_undefined
      case 0x08: // DW_CFA_same_value
      case 0x09: // DW_CFA_register
      case 0x0a: // DW_CFA_remember_state
      case 0x0b: // DW_CFA_restore_state
      case 0x0c: // DW_CFA_def_cfa
      case 0x0d: // DW_CFA_def_cfa_register
      case 0x0e: // DW_CFA_def_cfa_offset
      case 0x0f: // DW_CFA_def_cfa_expression
      case 0x10: // DW_CFA_expression
      case 0x11: // DW_CFA_offset_extended_sf
      case 0x12: // DW_CFA_def_cfa_sf
      case 0x13: // DW_CFA_def_cfa_offset_sf
      case 0x14: // DW_CFA_val_offset
      case 0x15: // DW_CFA_val_offset_sf
      case 0x16: // DW_CFA_val_expression
      case 0x1d: // DW_CFA_MIPS_advance_loc8
      case 0x2c: // DW_CFA_AARCH64_negate_ra_state_with_pc
      case 0x2d: // DW_CFA_GNU_window_save
      case 0x2e: // DW_CFA_GNU_args_size
      case 0x2f: // DW_CFA_GNU_negative_offset_extended
      case 0x30: // DW_CFA_LLVM_def_aspace_cfa
      case 0x31: // DW_CFA_LLVM_def_aspace_cfa_sf
      case 0x40: // DW_CFA_advance_loc
      case 0x80: // DW_CFA_offset
      case 0xc0: // DW_CFA_restore
        return true;
      default:
        return false;
    }
  },
  user: [0x1c, 0x3f],
};

/** The table that a constant value of an attribute is a code of; undefined for attributes with other constants. */
export function attributeCodes(attribute: number): CodeTable | undefined {
  switch (attribute) {
    case 0x09: // DW_AT_ordering
      return DW_ORD_CODES;
    case 0x13: // DW_AT_language
      return DW_LANG_CODES;
    case 0x17: // DW_AT_visibility
      return DW_VIS_CODES;
    case 0x20: // DW_AT_inline
      return DW_INL_CODES;
    case 0x32: // DW_AT_accessibility
      return DW_ACCESS_CODES;
    case 0x36: // DW_AT_calling_convention
      return DW_CC_CODES;
    case 0x3e: // DW_AT_encoding
      return DW_ATE_CODES;
    case 0x42: // DW_AT_identifier_case
      return DW_ID_CODES;
    case 0x4c: // DW_AT_virtuality
      return DW_VIRTUALITY_CODES;
    case 0x5e: // DW_AT_decimal_sign
      return DW_DS_CODES;
    case 0x65: // DW_AT_endianity
      return DW_END_CODES;
    case 0x8b: // DW_AT_defaulted
      return DW_DEFAULTED_CODES;
    default:
      return undefined;
  }
}
