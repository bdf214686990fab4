// Generated from ksy/dwarf_frame.ksy by `npm run generate`; do not edit.

import { RecordCursor } from './record-cursor.ts';

/** Instructions of call frames (DW_CFA); the operand in the low bits of a code is the first number. DWARF 5, 6.4.2. See RecordCursor. */
export class FrameInstructionCursor extends RecordCursor {
  /** How addresses are encoded (DW_EH_PE). */
  pointerEncoding = 0;
  /** Bytes of an address. */
  addressSize = 8;

  override next(): boolean {
    const at = this.end;
    if (at >= this.limit || this.fault !== undefined) return false;
    this.at = at;
    const code = this.bytes[at]!;
    let pos = at + 1;
    this.code = code < 64 ? code : code < 128 ? 64 : code < 192 ? 128 : 192;
    switch (code) {
      case 0x00: // DW_CFA_nop
      case 0x0a: // DW_CFA_remember_state
      case 0x0b: // DW_CFA_restore_state
      case 0x2c: // DW_CFA_AARCH64_negate_ra_state_with_pc
      case 0x2d: { // DW_CFA_GNU_window_save
        break;
      }
      case 0x01: { // DW_CFA_set_loc
        switch (this.pointerEncoding === 255 ? this.pointerEncoding : this.pointerEncoding % 16) {
          case 0: {
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
          case 1: {
            pos = this.uleb128(pos);
            break;
          }
          case 2: {
            pos = this.u2(pos);
            break;
          }
          case 3: {
            pos = this.u4(pos);
            break;
          }
          case 4: {
            pos = this.u8(pos);
            break;
          }
          case 8: {
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
          case 9: {
            pos = this.sleb128(pos);
            break;
          }
          case 10: {
            pos = this.s2(pos);
            break;
          }
          case 11: {
            pos = this.s4(pos);
            break;
          }
          case 12: {
            pos = this.u8(pos);
            break;
          }
          case 255: {
            break;
          }
          default: {
            pos = this.unsupported(pos);
            break;
          }
        }
        break;
      }
      case 0x02: { // DW_CFA_advance_loc1
        pos = this.u1(pos);
        break;
      }
      case 0x03: { // DW_CFA_advance_loc2
        pos = this.u2(pos);
        break;
      }
      case 0x04: { // DW_CFA_advance_loc4
        pos = this.u4(pos);
        break;
      }
      case 0x05: // DW_CFA_offset_extended
      case 0x09: // DW_CFA_register
      case 0x0c: // DW_CFA_def_cfa
      case 0x14: // DW_CFA_val_offset
      case 0x2f: { // DW_CFA_GNU_negative_offset_extended
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
      case 0x06: // DW_CFA_restore_extended
      case 0x07: // DW_CFA_undefined
      case 0x08: // DW_CFA_same_value
      case 0x0d: // DW_CFA_def_cfa_register
      case 0x0e: // DW_CFA_def_cfa_offset
      case 0x2e: { // DW_CFA_GNU_args_size
        pos = this.uleb128(pos);
        break;
      }
      case 0x0f: { // DW_CFA_def_cfa_expression
        pos = this.uleb128(pos);
        const value0 = this.joined(this.lo, this.hi);
        pos = this.content(pos, value0);
        break;
      }
      case 0x10: // DW_CFA_expression
      case 0x16: { // DW_CFA_val_expression
        pos = this.uleb128(pos);
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.uleb128(pos);
        const value1 = this.joined(this.lo, this.hi);
        this.lo = lo1;
        this.hi = hi1;
        pos = this.content(pos, value1);
        break;
      }
      case 0x11: // DW_CFA_offset_extended_sf
      case 0x12: // DW_CFA_def_cfa_sf
      case 0x15: { // DW_CFA_val_offset_sf
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
      case 0x13: { // DW_CFA_def_cfa_offset_sf
        pos = this.sleb128(pos);
        break;
      }
      case 0x17:
      case 0x18:
      case 0x19:
      case 0x1a:
      case 0x1b:
      case 0x1c: // DW_CFA_lo_user
      case 0x1e:
      case 0x1f:
      case 0x20:
      case 0x21:
      case 0x22:
      case 0x23:
      case 0x24:
      case 0x25:
      case 0x26:
      case 0x27:
      case 0x28:
      case 0x29:
      case 0x2a:
      case 0x2b:
      case 0x32:
      case 0x33:
      case 0x34:
      case 0x35:
      case 0x36:
      case 0x37:
      case 0x38:
      case 0x39:
      case 0x3a:
      case 0x3b:
      case 0x3c:
      case 0x3d:
      case 0x3e:
      case 0x3f: { // DW_CFA_hi_user
        pos = this.unsupported(pos);
        break;
      }
      case 0x1d: { // DW_CFA_MIPS_advance_loc8
        pos = this.u8(pos);
        break;
      }
      case 0x30: { // DW_CFA_LLVM_def_aspace_cfa
        pos = this.uleb128(pos);
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.uleb128(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo1;
        this.hi = hi1;
        const lo2 = this.lo;
        const hi2 = this.hi;
        pos = this.uleb128(pos);
        this.lo3 = this.lo;
        this.hi3 = this.hi;
        this.lo = lo2;
        this.hi = hi2;
        break;
      }
      case 0x31: { // DW_CFA_LLVM_def_aspace_cfa_sf
        pos = this.uleb128(pos);
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.sleb128(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo1;
        this.hi = hi1;
        const lo2 = this.lo;
        const hi2 = this.hi;
        pos = this.uleb128(pos);
        this.lo3 = this.lo;
        this.hi3 = this.hi;
        this.lo = lo2;
        this.hi = hi2;
        break;
      }
      case 0x80: // DW_CFA_offset
      case 0x81:
      case 0x82:
      case 0x83:
      case 0x84:
      case 0x85:
      case 0x86:
      case 0x87:
      case 0x88:
      case 0x89:
      case 0x8a:
      case 0x8b:
      case 0x8c:
      case 0x8d:
      case 0x8e:
      case 0x8f:
      case 0x90:
      case 0x91:
      case 0x92:
      case 0x93:
      case 0x94:
      case 0x95:
      case 0x96:
      case 0x97:
      case 0x98:
      case 0x99:
      case 0x9a:
      case 0x9b:
      case 0x9c:
      case 0x9d:
      case 0x9e:
      case 0x9f:
      case 0xa0:
      case 0xa1:
      case 0xa2:
      case 0xa3:
      case 0xa4:
      case 0xa5:
      case 0xa6:
      case 0xa7:
      case 0xa8:
      case 0xa9:
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
      case 0xbf: {
        this.lo = code - (code < 64 ? code : code < 128 ? 64 : code < 192 ? 128 : 192);
        this.hi = 0;
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.uleb128(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo1;
        this.hi = hi1;
        break;
      }
      default: {
        this.lo = code - (code < 64 ? code : code < 128 ? 64 : code < 192 ? 128 : 192);
        this.hi = 0;
      }
    }
    if (this.fault !== undefined) return false;
    this.end = pos;
    return true;
  }
}
