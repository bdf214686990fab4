// Generated from ksy/uleb128.ksy and ksy/sleb128.ksy by `npm run generate`; do not edit.
/**
 * What the cursors over records have in common: operations of expressions, line number programs, call frames and macros, entries
 * of lists. They allocate nothing. A subclass is made from the type of one record in a grammar, and the pure Kaitai decoder of the
 * same type is its oracle in tests.
 *
 *     const cursor = new ExpressionCursor(bytes, littleEndian);
 *     cursor.addressSize = 8; // and what else the subclass has to know
 *     cursor.open(start, limit);
 *     while (cursor.next()) use(cursor.code, cursor.lo, cursor.hi);
 *     if (cursor.fault !== undefined) report(cursor.fault, cursor.at, cursor.faultAt);
 */

/** `truncated`: the record goes on behind the limit. `unsupported`: nobody knows where it ends. `too-long`: a LEB128 of more groups than 64 bits have. */
export type RecordFault = 'truncated' | 'unsupported' | 'too-long';

const TWO_TO_32 = 0x1_0000_0000;

/** A LEB128 number of 64 bits has no more bytes than these, padding included. DWARF 5, 7.6. */
const MOST_GROUPS = 10;

/** INVARIANT: the limit lies within `bytes`. Nothing at or behind it is read. */
export abstract class RecordCursor {
  /** The code of the record; 0 for records without one. */
  code = 0;
  /** Offset of the record, and offset behind it, which is where the next one is read. */
  at = 0;
  end = 0;
  /**
   * Its numbers, in their order: halves of 64 bits, unsigned; of signed ones the sign is extended. Those that say how many bytes follow
   * are not among them, but where no other number is, the first register may have them. Only those that the record has are valid.
   */
  lo = 0;
  hi = 0;
  lo2 = 0;
  hi2 = 0;
  lo3 = 0;
  hi3 = 0;
  lo4 = 0;
  hi4 = 0;
  /** Where its bytes of variable number begin and end: a block, a string without its null byte; of numbers whose meaning is unknown, all. */
  start = 0;
  stop = 0;
  start2 = 0;
  stop2 = 0;
  /** Why `next` found no record, if not because there is none, and where: the offset of the operand. */
  fault: RecordFault | undefined = undefined;
  faultAt = 0;

  protected readonly bytes: Uint8Array;
  protected readonly view: DataView;
  protected readonly littleEndian: boolean;
  protected limit = 0;

  constructor(bytes: Uint8Array, littleEndian: boolean) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.littleEndian = littleEndian;
  }

  /** Begins with the record at `at`; the last one ends at `limit`. */
  open(at: number, limit: number): void {
    if (limit > this.bytes.length)
      throw new RangeError(`limit ${limit} is behind the ${this.bytes.length} bytes`);
    this.end = at;
    this.limit = limit;
    this.fault = undefined;
  }

  /** Moves to the next record. False: the limit is reached, or there is a `fault`. */
  abstract next(): boolean;

  /** The first number, rounded above 2**53. */
  get number(): number {
    return this.joined(this.lo, this.hi);
  }

  // ------------------------------------------------------------------------------------------------ operands

  // Each reads at `pos` and returns the offset behind it. After a fault anything may be read, but nothing behind the limit.

  protected u1(pos: number): number {
    if (pos >= this.limit) return this.fail('truncated', pos);
    this.lo = this.bytes[pos]!;
    this.hi = 0;
    return pos + 1;
  }

  protected u2(pos: number): number {
    if (pos + 2 > this.limit) return this.fail('truncated', pos);
    this.lo = this.view.getUint16(pos, this.littleEndian);
    this.hi = 0;
    return pos + 2;
  }

  protected u4(pos: number): number {
    if (pos + 4 > this.limit) return this.fail('truncated', pos);
    this.lo = this.view.getUint32(pos, this.littleEndian);
    this.hi = 0;
    return pos + 4;
  }

  protected u8(pos: number): number {
    if (pos + 8 > this.limit) return this.fail('truncated', pos);
    this.lo = this.view.getUint32(this.littleEndian ? pos : pos + 4, this.littleEndian);
    this.hi = this.view.getUint32(this.littleEndian ? pos + 4 : pos, this.littleEndian);
    return pos + 8;
  }

  protected s1(pos: number): number {
    if (pos >= this.limit) return this.fail('truncated', pos);
    return this.signed(this.view.getInt8(pos), pos + 1);
  }

  protected s2(pos: number): number {
    if (pos + 2 > this.limit) return this.fail('truncated', pos);
    return this.signed(this.view.getInt16(pos, this.littleEndian), pos + 2);
  }

  protected s4(pos: number): number {
    if (pos + 4 > this.limit) return this.fail('truncated', pos);
    return this.signed(this.view.getInt32(pos, this.littleEndian), pos + 4);
  }

  protected uleb128(pos: number): number {
    if (pos < this.limit) {
      const byte = this.bytes[pos]!;
      if (byte < 0x80) {
        this.lo = byte;
        this.hi = 0;
        return pos + 1;
      }
    }
    return this.groups(pos, this.limit, false);
  }

  protected sleb128(pos: number): number {
    return this.groups(pos, this.limit, true);
  }

  /** Bytes, of which there are as many as a number says. */
  protected content(pos: number, byteSize: number): number {
    if (byteSize > this.limit - pos) return this.fail('truncated', pos);
    this.start = pos;
    this.stop = pos + byteSize;
    return pos + byteSize;
  }

  /** Bytes up to a null byte. */
  protected terminated(pos: number): number {
    const end = this.bytes.indexOf(0, pos);
    if (end < 0 || end >= this.limit) return this.fail('truncated', pos);
    this.start = pos;
    this.stop = end;
    return end + 1;
  }

  protected truncated(pos: number): number {
    return this.fail('truncated', pos);
  }

  protected unsupported(pos: number): number {
    return this.fail('unsupported', pos);
  }

  /** A number from its halves, rounded above 2**53. */
  protected joined(lo: number, hi: number): number {
    return hi * TWO_TO_32 + lo;
  }

  /** Whether a number has all bits of so many bytes. */
  protected isLargest(byteSize: number, lo: number, hi: number): boolean {
    return byteSize === 8 ? lo === 0xffff_ffff && hi === 0xffff_ffff : lo === 2 ** (8 * byteSize) - 1;
  }

  private signed(value: number, end: number): number {
    this.lo = value >>> 0;
    this.hi = value < 0 ? 0xffff_ffff : 0;
    return end;
  }

  /** DWARF 5, 7.6. Bits beyond 64 are dropped; more groups than 64 bits need are refused. */
  private groups(pos: number, limit: number, signed: boolean): number {
    const { bytes } = this;
    const first = pos;
    let lo = 0;
    let hi = 0;
    let shift = 0;
    let byte: number;
    do {
      if (pos >= limit) return this.fail('truncated', first);
      if (pos - first === MOST_GROUPS) return this.fail('too-long', first);
      byte = bytes[pos++]!;
      const group = byte & 0x7f;
      // The group at 28 straddles the halves: 4 of its bits end the low one.
      if (shift < 28) lo |= group << shift;
      else if (shift === 28) {
        lo |= group << 28;
        hi = group >>> 4;
      } else if (shift < 64) hi |= group << (shift - 32);
      shift += 7;
    } while (byte >= 0x80);
    if (signed && (byte & 0x40) !== 0) {
      if (shift < 32) {
        lo |= -1 << shift;
        hi = -1;
      } else if (shift < 64) hi |= -1 << (shift - 32);
    }
    this.lo = lo >>> 0;
    this.hi = hi >>> 0;
    return pos;
  }

  /** The first fault is the one that counts. */
  private fail(fault: RecordFault, at: number): number {
    if (this.fault === undefined) {
      this.fault = fault;
      this.faultAt = at;
    }
    return this.limit;
  }
}
