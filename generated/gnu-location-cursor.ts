// Generated from ksy/dwarf_lists.ksy by `npm run generate`; do not edit.

import { RecordCursor } from './record-cursor.ts';

/** Entries of .debug_loc.dwo before DWARF 5 with their descriptions (DW_LLE_GNU). https://gcc.gnu.org/wiki/DebugFission See RecordCursor. */
export class GnuLocationCursor extends RecordCursor {
  override next(): boolean {
    const at = this.end;
    if (at >= this.limit || this.fault !== undefined) return false;
    this.at = at;
    const code = this.bytes[at]!;
    let pos = at + 1;
    this.code = code;
    switch (code) {
      case 0x00: { // DW_LLE_GNU_end_of_list_entry
        break;
      }
      case 0x01: { // DW_LLE_GNU_base_address_selection_entry
        pos = this.uleb128(pos);
        break;
      }
      case 0x02: { // DW_LLE_GNU_start_end_entry
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
        pos = this.u2(pos);
        const value2 = this.joined(this.lo, this.hi);
        this.lo = lo2;
        this.hi = hi2;
        pos = this.content(pos, value2);
        break;
      }
      case 0x03: { // DW_LLE_GNU_start_length_entry
        pos = this.uleb128(pos);
        const lo1 = this.lo;
        const hi1 = this.hi;
        pos = this.u4(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo1;
        this.hi = hi1;
        const lo2 = this.lo;
        const hi2 = this.hi;
        pos = this.u2(pos);
        const value2 = this.joined(this.lo, this.hi);
        this.lo = lo2;
        this.hi = hi2;
        pos = this.content(pos, value2);
        break;
      }
      default: {
        pos = this.unsupported(pos);
        pos = this.u2(pos);
        const value0 = this.joined(this.lo, this.hi);
        pos = this.content(pos, value0);
      }
    }
    if (this.fault !== undefined) return false;
    this.end = pos;
    return true;
  }
}
