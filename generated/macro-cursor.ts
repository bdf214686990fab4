// Generated from ksy/dwarf_macro.ksy by `npm run generate`; do not edit.

import { RecordCursor } from './record-cursor.ts';

/** Entries of .debug_macro (DW_MACRO; 0 ends a list). DWARF 5, 6.3.1. See RecordCursor. */
export class MacroCursor extends RecordCursor {
  /** Whether the DWARF format is the 64-bit one. */
  is64 = false;

  override next(): boolean {
    const at = this.end;
    if (at >= this.limit || this.fault !== undefined) return false;
    this.at = at;
    const code = this.bytes[at]!;
    let pos = at + 1;
    this.code = code;
    switch (code) {
      case 0x00:
      case 0x04: { // DW_MACRO_end_file
        break;
      }
      case 0x01: // DW_MACRO_define
      case 0x02: { // DW_MACRO_undef
        pos = this.uleb128(pos);
        pos = this.terminated(pos);
        break;
      }
      case 0x03: // DW_MACRO_start_file
      case 0x0b: // DW_MACRO_define_strx
      case 0x0c: { // DW_MACRO_undef_strx
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
      case 0x05: // DW_MACRO_define_strp
      case 0x06: // DW_MACRO_undef_strp
      case 0x08: // DW_MACRO_define_sup
      case 0x09: { // DW_MACRO_undef_sup
        pos = this.uleb128(pos);
        if (this.is64) {
          const lo1 = this.lo;
          const hi1 = this.hi;
          pos = this.u8(pos);
          this.lo2 = this.lo;
          this.hi2 = this.hi;
          this.lo = lo1;
          this.hi = hi1;
        } else {
          const lo2 = this.lo;
          const hi2 = this.hi;
          pos = this.u4(pos);
          this.lo2 = this.lo;
          this.hi2 = this.hi;
          this.lo = lo2;
          this.hi = hi2;
        }
        break;
      }
      case 0x07: // DW_MACRO_import
      case 0x0a: { // DW_MACRO_import_sup
        if (this.is64) {
          pos = this.u8(pos);
        } else {
          pos = this.u4(pos);
        }
        break;
      }
      default: {
        pos = this.unsupported(pos);
      }
    }
    if (this.fault !== undefined) return false;
    this.end = pos;
    return true;
  }
}
