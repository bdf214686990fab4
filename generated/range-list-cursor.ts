// Generated from ksy/dwarf_lists.ksy by `npm run generate`; do not edit.

import { RecordCursor } from './record-cursor.ts';

/** Entries of .debug_rnglists (DW_RLE). DWARF 5, 7.25. See RecordCursor. */
export class RangeListCursor extends RecordCursor {
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
      case 0x00: { // DW_RLE_end_of_list
        break;
      }
      case 0x01: { // DW_RLE_base_addressx
        pos = this.uleb128(pos);
        break;
      }
      case 0x02: // DW_RLE_startx_endx
      case 0x03: // DW_RLE_startx_length
      case 0x04: { // DW_RLE_offset_pair
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
      case 0x05: { // DW_RLE_base_address
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
      case 0x06: { // DW_RLE_start_end
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
        switch (this.addressSize) {
          case 1: {
            const lo4 = this.lo;
            const hi4 = this.hi;
            pos = this.u1(pos);
            this.lo2 = this.lo;
            this.hi2 = this.hi;
            this.lo = lo4;
            this.hi = hi4;
            break;
          }
          case 2: {
            const lo5 = this.lo;
            const hi5 = this.hi;
            pos = this.u2(pos);
            this.lo2 = this.lo;
            this.hi2 = this.hi;
            this.lo = lo5;
            this.hi = hi5;
            break;
          }
          case 4: {
            const lo6 = this.lo;
            const hi6 = this.hi;
            pos = this.u4(pos);
            this.lo2 = this.lo;
            this.hi2 = this.hi;
            this.lo = lo6;
            this.hi = hi6;
            break;
          }
          case 8: {
            const lo7 = this.lo;
            const hi7 = this.hi;
            pos = this.u8(pos);
            this.lo2 = this.lo;
            this.hi2 = this.hi;
            this.lo = lo7;
            this.hi = hi7;
            break;
          }
          default: {
            pos = this.unsupported(pos);
            break;
          }
        }
        break;
      }
      case 0x07: { // DW_RLE_start_length
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
        const lo4 = this.lo;
        const hi4 = this.hi;
        pos = this.uleb128(pos);
        this.lo2 = this.lo;
        this.hi2 = this.hi;
        this.lo = lo4;
        this.hi = hi4;
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
