// Generated from ksy/dwarf_lists.ksy by `npm run generate`; do not edit.

import { RecordCursor } from './record-cursor.ts';

/** Entries of .debug_loc with their descriptions, which have no code. DWARF 4, 2.6.2. See RecordCursor. */
export class LocationPairCursor extends RecordCursor {
  /** Bytes of an address. */
  addressSize = 8;

  override next(): boolean {
    const at = this.end;
    if (at >= this.limit || this.fault !== undefined) return false;
    this.at = at;
    let pos = at;
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
    if (
      !this.isLargest(this.addressSize, this.lo, this.hi) &&
      !(this.joined(this.lo, this.hi) === 0 && this.joined(this.lo2, this.hi2) === 0)
    ) {
      const lo8 = this.lo;
      const hi8 = this.hi;
      pos = this.u2(pos);
      const value8 = this.joined(this.lo, this.hi);
      this.lo = lo8;
      this.hi = hi8;
      pos = this.content(pos, value8);
    }
    if (this.fault !== undefined) return false;
    this.end = pos;
    return true;
  }
}
