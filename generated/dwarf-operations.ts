// Generated from ksy/dwarf_enums.ksy by `npm run generate`; do not edit.

/** What an operation does. DWARF 5, 2.5.1 and 2.6.1. */
export interface Operation {
  /** How many elements must be on the stack and are taken from it; DW_OP_pick takes none, and needs as many as its operand says. */
  readonly pops: number;
  readonly pushes: number;
  readonly kind: OperationKind;
}

/**
 * `stack`: nothing besides. `register`: the location is a register (2.6.1.1.3). `implicit`: the object has no location (2.6.1.1.4).
 * `piece`: composes (2.6.1.2). `branch`: control flow (2.5.1.5).
 */
export type OperationKind = 'stack' | 'branch' | 'register' | 'piece' | 'implicit';

const STACK_0_1: Operation = { pops: 0, pushes: 1, kind: 'stack' };
const STACK_1_1: Operation = { pops: 1, pushes: 1, kind: 'stack' };
const STACK_1_2: Operation = { pops: 1, pushes: 2, kind: 'stack' };
const STACK_1_0: Operation = { pops: 1, pushes: 0, kind: 'stack' };
const STACK_2_3: Operation = { pops: 2, pushes: 3, kind: 'stack' };
const STACK_2_2: Operation = { pops: 2, pushes: 2, kind: 'stack' };
const STACK_3_3: Operation = { pops: 3, pushes: 3, kind: 'stack' };
const STACK_2_1: Operation = { pops: 2, pushes: 1, kind: 'stack' };
const BRANCH_1_0: Operation = { pops: 1, pushes: 0, kind: 'branch' };
const BRANCH_0_0: Operation = { pops: 0, pushes: 0, kind: 'branch' };
const REGISTER_0_0: Operation = { pops: 0, pushes: 0, kind: 'register' };
const PIECE_0_0: Operation = { pops: 0, pushes: 0, kind: 'piece' };
const STACK_0_0: Operation = { pops: 0, pushes: 0, kind: 'stack' };
const IMPLICIT_0_0: Operation = { pops: 0, pushes: 0, kind: 'implicit' };
const IMPLICIT_1_0: Operation = { pops: 1, pushes: 0, kind: 'implicit' };

/** What an operation does; undefined for calls, which may do anything, and for unknown operations. */
export function operation(code: number): Operation | undefined {
  switch (code) {
    case 0x03: // DW_OP_addr
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
    case 0x15: // DW_OP_pick
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
    case 0x91: // DW_OP_fbreg
    case 0x92: // DW_OP_bregx
    case 0x97: // DW_OP_push_object_address
    case 0x9c: // DW_OP_call_frame_cfa
    case 0xa1: // DW_OP_addrx
    case 0xa2: // DW_OP_constx
    case 0xa3: // DW_OP_entry_value
    case 0xa4: // DW_OP_const_type
    case 0xa5: // DW_OP_regval_type
    case 0xed: // DW_OP_WASM_location
    case 0xf1: // DW_OP_GNU_encoded_addr
    case 0xf3: // DW_OP_GNU_entry_value
    case 0xf4: // DW_OP_GNU_const_type
    case 0xf5: // DW_OP_GNU_regval_type
    case 0xf8: // DW_OP_PGI_omp_thread_num
    case 0xfa: // DW_OP_GNU_parameter_ref
    case 0xfb: // DW_OP_GNU_addr_index
    case 0xfc: // DW_OP_GNU_const_index
    case 0xfd: // DW_OP_GNU_variable_value
      return STACK_0_1;
    case 0x06: // DW_OP_deref
    case 0x19: // DW_OP_abs
    case 0x1f: // DW_OP_neg
    case 0x20: // DW_OP_not
    case 0x23: // DW_OP_plus_uconst
    case 0x94: // DW_OP_deref_size
    case 0x9b: // DW_OP_form_tls_address
    case 0xa6: // DW_OP_deref_type
    case 0xa8: // DW_OP_convert
    case 0xa9: // DW_OP_reinterpret
    case 0xe0: // DW_OP_GNU_push_tls_address
    case 0xf6: // DW_OP_GNU_deref_type
    case 0xf7: // DW_OP_GNU_convert
    case 0xf9: // DW_OP_GNU_reinterpret
      return STACK_1_1;
    case 0x12: // DW_OP_dup
      return STACK_1_2;
    case 0x13: // DW_OP_drop
      return STACK_1_0;
    case 0x14: // DW_OP_over
      return STACK_2_3;
    case 0x16: // DW_OP_swap
      return STACK_2_2;
    case 0x17: // DW_OP_rot
      return STACK_3_3;
    case 0x18: // DW_OP_xderef
    case 0x1a: // DW_OP_and
    case 0x1b: // DW_OP_div
    case 0x1c: // DW_OP_minus
    case 0x1d: // DW_OP_mod
    case 0x1e: // DW_OP_mul
    case 0x21: // DW_OP_or
    case 0x22: // DW_OP_plus
    case 0x24: // DW_OP_shl
    case 0x25: // DW_OP_shr
    case 0x26: // DW_OP_shra
    case 0x27: // DW_OP_xor
    case 0x29: // DW_OP_eq
    case 0x2a: // DW_OP_ge
    case 0x2b: // DW_OP_gt
    case 0x2c: // DW_OP_le
    case 0x2d: // DW_OP_lt
    case 0x2e: // DW_OP_ne
    case 0x95: // DW_OP_xderef_size
    case 0xa7: // DW_OP_xderef_type
      return STACK_2_1;
    case 0x28: // DW_OP_bra
      return BRANCH_1_0;
    case 0x2f: // DW_OP_skip
      return BRANCH_0_0;
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
    case 0x90: // DW_OP_regx
      return REGISTER_0_0;
    case 0x93: // DW_OP_piece
    case 0x9d: // DW_OP_bit_piece
    case 0xe8: // DW_OP_INTEL_bit_piece
      return PIECE_0_0;
    case 0x96: // DW_OP_nop
    case 0xf0: // DW_OP_GNU_uninit
      return STACK_0_0;
    case 0x9e: // DW_OP_implicit_value
    case 0xa0: // DW_OP_implicit_pointer
    case 0xf2: // DW_OP_GNU_implicit_pointer
      return IMPLICIT_0_0;
    case 0x9f: // DW_OP_stack_value
      return IMPLICIT_1_0;
    default:
      return undefined;
  }
}

/** The standard operation that has replaced a vendor’s; the operation itself if none has. */
export function standardOperation(code: number): number {
  switch (code) {
    case 0xe0: // DW_OP_GNU_push_tls_address
      return 0x9b;
    case 0xe8: // DW_OP_INTEL_bit_piece
      return 0x9d;
    case 0xf2: // DW_OP_GNU_implicit_pointer
      return 0xa0;
    case 0xf3: // DW_OP_GNU_entry_value
      return 0xa3;
    case 0xf4: // DW_OP_GNU_const_type
      return 0xa4;
    case 0xf5: // DW_OP_GNU_regval_type
      return 0xa5;
    case 0xf6: // DW_OP_GNU_deref_type
      return 0xa6;
    case 0xf7: // DW_OP_GNU_convert
      return 0xa8;
    case 0xf9: // DW_OP_GNU_reinterpret
      return 0xa9;
    case 0xfb: // DW_OP_GNU_addr_index
      return 0xa1;
    case 0xfc: // DW_OP_GNU_const_index
      return 0xa2;
    default:
      return code;
  }
}
