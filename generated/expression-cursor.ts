// Generated from ksy/dwarf_expressions.ksy by `npm run generate`; do not edit.

import { RecordCursor } from './record-cursor.ts';

/** Operations of an expression (DW_OP). DWARF 5, 7.7.1. See RecordCursor. */
export class ExpressionCursor extends RecordCursor {
  /** Version of DWARF. */
  version = 5;
  /** Whether the DWARF format is the 64-bit one. */
  is64 = false;
  /** Bytes of an address. */
  addressSize = 8;

  override next(): boolean {
    const at = this.end;
    if (at >= this.limit || this.fault !== undefined) return false;
    this.at = at;
    const code = this.bytes[at]!;
    let pos = at + 1;
    this.code = code;
    switch (code) {
      case 0x00:
      case 0x01:
      case 0x02:
      case 0x04:
      case 0x05:
      case 0x07:
      case 0xaa:
      case 0xab:
      case 0xac:
      case 0xad:
      case 0xae:
      case 0xaf:
      case 0xb0:
      case 0xb1:
      case 0xb2:
      case 0xb3:
      case 0xb4:
      case 0xb5:
      case 0xb6:
      case 0xb7:
      case 0xb8:
      case 0xb9:
      case 0xba:
      case 0xbb:
      case 0xbc:
      case 0xbd:
      case 0xbe:
      case 0xbf:
      case 0xc0:
      case 0xc1:
      case 0xc2:
      case 0xc3:
      case 0xc4:
      case 0xc5:
      case 0xc6:
      case 0xc7:
      case 0xc8:
      case 0xc9:
      case 0xca:
      case 0xcb:
      case 0xcc:
      case 0xcd:
      case 0xce:
      case 0xcf:
      case 0xd0:
      case 0xd1:
      case 0xd2:
      case 0xd3:
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
      case 0xd9:
      case 0xda:
      case 0xdb:
      case 0xdc:
      case 0xdd:
      case 0xde:
      case 0xdf:
      case 0xe1:
      case 0xe2:
      case 0xe3:
      case 0xe4:
      case 0xe5:
      case 0xe6:
      case 0xe7:
      case 0xe9: // DW_OP_LLVM_user
      case 0xea:
      case 0xeb:
      case 0xec:
      case 0xee:
      case 0xef:
      case 0xf1: // DW_OP_GNU_encoded_addr
      case 0xfe:
      case 0xff: { // DW_OP_hi_user
        pos = this.unsupported(pos);
        break;
      }
      case 0x03: { // DW_OP_addr
        switch (this.addressSize) {
          case 1: {
            pos = this.u1(pos);
            break;
          }
          case 2: {
            pos = this.u2(pos);
            break;
          }
          case 4: {
            pos = this.u4(pos);
            break;
          }
          case 8: {
            pos = this.u8(pos);
            break;
          }
          default: {
            pos = this.unsupported(pos);
            break;
          }
        }
        break;
      }
      case 0x08: // DW_OP_const1u
      case 0x15: // DW_OP_pick
      case 0x94: // DW_OP_deref_size
      case 0x95: { // DW_OP_xderef_size
        pos = this.u1(pos);
        break;
      }
      case 0x09: { // DW_OP_const1s
        pos = this.s1(pos);
        break;
      }
      case 0x0a: // DW_OP_const2u
      case 0x98: { // DW_OP_call2
        pos = this.u2(pos);
        break;
      }
      case 0x0b: // DW_OP_const2s
      case 0x28: // DW_OP_bra
      case 0x2f: { // DW_OP_skip
        pos = this.s2(pos);
        break;
      }
      case 0x0c: // DW_OP_const4u
      case 0x99: // DW_OP_call4
      case 0xfa: { // DW_OP_GNU_parameter_ref
        pos = this.u4(pos);
        break;
      }
      case 0x0d: { // DW_OP_const4s
        pos = this.s4(pos);
        break;
      }
      case 0x0e: // DW_OP_const8u
      case 0x0f: { // DW_OP_const8s
        pos = this.u8(pos);
        break;
      }
      case 0x10: // DW_OP_constu
      case 0x23: // DW_OP_plus_uconst
      case 0x90: // DW_OP_regx
      case 0x93: // DW_OP_piece
      case 0xa1: // DW_OP_addrx
      case 0xa2: // DW_OP_constx
      case 0xa8: // DW_OP_convert
      case 0xa9: // DW_OP_reinterpret
      case 0xf7: // DW_OP_GNU_convert
      case 0xf9: // DW_OP_GNU_reinterpret
      case 0xfb: // DW_OP_GNU_addr_index
      case 0xfc: { // DW_OP_GNU_const_index
        pos = this.uleb128(pos);
        break;
      }
      case 0x11: // DW_OP_consts
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
      case 0x91: { // DW_OP_fbreg
        pos = this.sleb128(pos);
        break;
      }
      case 0x92: { // DW_OP_bregx
        pos = this.uleb128(pos);
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.sleb128(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo1;
        this.hi = hi1;
        break;
      }
      case 0x9a: // DW_OP_call_ref
      case 0xfd: { // DW_OP_GNU_variable_value
        if (this.version < 3) {
          switch (this.addressSize) {
            case 1: {
              pos = this.u1(pos);
              break;
            }
            case 2: {
              pos = this.u2(pos);
              break;
            }
            case 4: {
              pos = this.u4(pos);
              break;
            }
            case 8: {
              pos = this.u8(pos);
              break;
            }
            default: {
              pos = this.unsupported(pos);
              break;
            }
          }
        } else {
          if (this.is64) {
            pos = this.u8(pos);
          } else {
            pos = this.u4(pos);
          }
        }
        break;
      }
      case 0x9d: // DW_OP_bit_piece
      case 0xa5: // DW_OP_regval_type
      case 0xe8: // DW_OP_INTEL_bit_piece
      case 0xf5: { // DW_OP_GNU_regval_type
        pos = this.uleb128(pos);
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.uleb128(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo1;
        this.hi = hi1;
        break;
      }
      case 0x9e: // DW_OP_implicit_value
      case 0xa3: // DW_OP_entry_value
      case 0xf3: { // DW_OP_GNU_entry_value
        pos = this.uleb128(pos);
        const value0 = this.joined(this.lo, this.hi);
        pos = this.content(pos, value0);
        break;
      }
      case 0xa0: // DW_OP_implicit_pointer
      case 0xf2: { // DW_OP_GNU_implicit_pointer
        if (this.version < 3) {
          switch (this.addressSize) {
            case 1: {
              pos = this.u1(pos);
              break;
            }
            case 2: {
              pos = this.u2(pos);
              break;
            }
            case 4: {
              pos = this.u4(pos);
              break;
            }
            case 8: {
              pos = this.u8(pos);
              break;
            }
            default: {
              pos = this.unsupported(pos);
              break;
            }
          }
        } else {
          if (this.is64) {
            pos = this.u8(pos);
          } else {
            pos = this.u4(pos);
          }
        }
        const lo6 = this.lo;
        const hi6 = this.hi;
        pos = this.sleb128(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo6;
        this.hi = hi6;
        break;
      }
      case 0xa4: // DW_OP_const_type
      case 0xf4: { // DW_OP_GNU_const_type
        pos = this.uleb128(pos);
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.u1(pos);
        const value1 = this.joined(this.lo, this.hi);
        this.lo = lo1;
        this.hi = hi1;
        pos = this.content(pos, value1);
        break;
      }
      case 0xa6: // DW_OP_deref_type
      case 0xa7: // DW_OP_xderef_type
      case 0xf6: { // DW_OP_GNU_deref_type
        pos = this.u1(pos);
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.uleb128(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo1;
        this.hi = hi1;
        break;
      }
      case 0xed: { // DW_OP_WASM_location
        pos = this.u1(pos);
        const value0 = this.joined(this.lo, this.hi);
        switch (value0) {
          case 3: {
            const lo1 = this.lo;
            const hi1 = this.hi;
            pos = this.u4(pos);
            this.lo2 = this.lo;
            this.hi2 = this.hi;
            this.lo = lo1;
            this.hi = hi1;
            break;
          }
          default: {
            const lo2 = this.lo;
            const hi2 = this.hi;
            pos = this.uleb128(pos);
            this.lo2 = this.lo;
            this.hi2 = this.hi;
            this.lo = lo2;
            this.hi = hi2;
            break;
          }
        }
        break;
      }
      default: {
      }
    }
    if (this.fault !== undefined) return false;
    this.end = pos;
    return true;
  }
}
