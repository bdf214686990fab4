// Generated from ksy/dwarf_line_program.ksy by `npm run generate`; do not edit.

import { RecordCursor } from './record-cursor.ts';

/** Operations of a line number program: DW_LNS, special ones from `opcodeBase` on, and 0 for extended ones, of which the first number is the DW_LNE and the second range what its operands leave over. DWARF 5, 6.2.5. See RecordCursor. */
export class LineProgramCursor extends RecordCursor {
  /** The first special opcode. */
  opcodeBase = 13;
  /** How many operands each opcode below has, from 1 on. */
  standardOpcodeLengths: readonly number[] = [];

  override next(): boolean {
    const at = this.end;
    if (at >= this.limit || this.fault !== undefined) return false;
    this.at = at;
    const code = this.bytes[at]!;
    let pos = at + 1;
    this.code = code;
    switch (code) {
      case 0x00: {
        if (!(code >= this.opcodeBase)) {
          pos = this.uleb128(pos);
          const value0 = this.joined(this.lo, this.hi);
          const outer1 = this.limit;
          const end1 = pos + value0;
          if (end1 > outer1) pos = this.truncated(pos);
          else {
            this.limit = end1;
            pos = this.u1(pos);
            const value2 = this.joined(this.lo, this.hi);
            switch (value2) {
              case 1: {
                break;
              }
              case 2: {
                switch (value0 - 1) {
                  case 1: {
                    const lo3 = this.lo;
                    const hi3 = this.hi;
                    pos = this.u1(pos);
                    this.lo2 = this.lo;
                    this.hi2 = this.hi;
                    this.lo = lo3;
                    this.hi = hi3;
                    break;
                  }
                  case 2: {
                    const lo4 = this.lo;
                    const hi4 = this.hi;
                    pos = this.u2(pos);
                    this.lo2 = this.lo;
                    this.hi2 = this.hi;
                    this.lo = lo4;
                    this.hi = hi4;
                    break;
                  }
                  case 4: {
                    const lo5 = this.lo;
                    const hi5 = this.hi;
                    pos = this.u4(pos);
                    this.lo2 = this.lo;
                    this.hi2 = this.hi;
                    this.lo = lo5;
                    this.hi = hi5;
                    break;
                  }
                  case 8: {
                    const lo6 = this.lo;
                    const hi6 = this.hi;
                    pos = this.u8(pos);
                    this.lo2 = this.lo;
                    this.hi2 = this.hi;
                    this.lo = lo6;
                    this.hi = hi6;
                    break;
                  }
                  default: {
                    break;
                  }
                }
                break;
              }
              case 3: {
                pos = this.terminated(pos);
                const lo7 = this.lo;
                const hi7 = this.hi;
                pos = this.uleb128(pos);
                this.lo2 = this.lo;
                this.hi2 = this.hi;
                this.lo = lo7;
                this.hi = hi7;
                const lo8 = this.lo;
                const hi8 = this.hi;
                pos = this.uleb128(pos);
                this.lo3 = this.lo;
                this.hi3 = this.hi;
                this.lo = lo8;
                this.hi = hi8;
                const lo9 = this.lo;
                const hi9 = this.hi;
                pos = this.uleb128(pos);
                this.lo4 = this.lo;
                this.hi4 = this.hi;
                this.lo = lo9;
                this.hi = hi9;
                break;
              }
              case 4: {
                const lo10 = this.lo;
                const hi10 = this.hi;
                pos = this.uleb128(pos);
                this.lo2 = this.lo;
                this.hi2 = this.hi;
                this.lo = lo10;
                this.hi = hi10;
                break;
              }
              default: {
                break;
              }
            }
            const start11 = this.start;
            const stop11 = this.stop;
            pos = this.content(pos, this.limit - pos);
            this.start2 = this.start;
            this.stop2 = this.stop;
            this.start = start11;
            this.stop = stop11;
            this.limit = outer1;
            pos = end1;
          }
        }
        break;
      }
      case 0x01: // DW_LNS_copy
      case 0x06: // DW_LNS_negate_stmt
      case 0x07: // DW_LNS_set_basic_block
      case 0x08: // DW_LNS_const_add_pc
      case 0x0a: // DW_LNS_set_prologue_end
      case 0x0b: { // DW_LNS_set_epilogue_begin
        break;
      }
      case 0x02: // DW_LNS_advance_pc
      case 0x04: // DW_LNS_set_file
      case 0x05: // DW_LNS_set_column
      case 0x0c: { // DW_LNS_set_isa
        if (!(code >= this.opcodeBase)) {
          pos = this.uleb128(pos);
        }
        break;
      }
      case 0x03: { // DW_LNS_advance_line
        if (!(code >= this.opcodeBase)) {
          pos = this.sleb128(pos);
        }
        break;
      }
      case 0x09: { // DW_LNS_fixed_advance_pc
        if (!(code >= this.opcodeBase)) {
          pos = this.u2(pos);
        }
        break;
      }
      default: {
        if (!(code >= this.opcodeBase)) {
          const from0 = pos;
          for (let n = this.standardOpcodeLengths[code - 1] ?? 0; n > 0; n--) pos = this.uleb128(pos);
          pos = this.content(from0, pos - from0);
        }
      }
    }
    if (this.fault !== undefined) return false;
    this.end = pos;
    return true;
  }
}
