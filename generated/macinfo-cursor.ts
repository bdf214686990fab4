// Generated from ksy/dwarf_macro.ksy by `npm run generate`; do not edit.

import { RecordCursor } from './record-cursor.ts';

/** Entries of .debug_macinfo (DW_MACINFO; 0 ends a list). DWARF 4, 6.3.1. See RecordCursor. */
export class MacinfoCursor extends RecordCursor {
  override next(): boolean {
    const at = this.end;
    if (at >= this.limit || this.fault !== undefined) return false;
    this.at = at;
    const code = this.bytes[at]!;
    let pos = at + 1;
    this.code = code;
    switch (code) {
      case 0x00:
      case 0x04: { // DW_MACINFO_end_file
        break;
      }
      case 0x01: // DW_MACINFO_define
      case 0x02: // DW_MACINFO_undef
      case 0xff: { // DW_MACINFO_vendor_ext
        pos = this.uleb128(pos);
        pos = this.terminated(pos);
        break;
      }
      case 0x03: { // DW_MACINFO_start_file
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
      default: {
        pos = this.unsupported(pos);
      }
    }
    if (this.fault !== undefined) return false;
    this.end = pos;
    return true;
  }
}
