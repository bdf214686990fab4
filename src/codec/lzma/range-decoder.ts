/** The range decoder: turns bytes into bits whose probabilities are known. LZMA specification (7-Zip), "Range Decoder". */
import { DwarfksymsError } from '../../errors.ts';

/** A probability is of a zero bit, in units of 1/2048; bits move it by 1/32 of the way. kNumBitModelTotalBits, kNumMoveBits. */
const PROBABILITY_BITS = 11;
const MOVE_BITS = 5;
/** A bit that has not been met is as likely zero as one. */
const EVEN = 1 << (PROBABILITY_BITS - 1);
/** While these bits of the range are zero, another byte is due. kTopValue. */
const TOP_BITS = 0xff000000;
const INITIAL_BYTES = 5;

export type Probabilities = Uint16Array;

export function evenProbabilities(count: number): Probabilities {
  return new Uint16Array(count).fill(EVEN);
}

/** `range` and `code` are 32-bit patterns, kept signed because such fields are small integers to the engine. */
export class RangeDecoder {
  private bytes: Uint8Array = new Uint8Array();
  private at = 0;
  private range = 0;
  private code = 0;

  /** Starts on a chunk. The first byte is always zero, the others are the first code. */
  start(chunk: Uint8Array): void {
    if (chunk.length < INITIAL_BYTES || chunk[0] !== 0)
      throw new DwarfksymsError('compression', 'an LZMA chunk begins wrongly');
    this.bytes = chunk;
    this.at = 1;
    this.range = -1;
    this.code = 0;
    while (this.at < INITIAL_BYTES) this.code = (this.code << 8) | this.next();
  }

  /** All of a chunk must be used up, and nothing left in the code. */
  finish(): void {
    this.normalize();
    if (this.at !== this.bytes.length || this.code !== 0)
      throw new DwarfksymsError('compression', 'an LZMA chunk does not end where its header says');
  }

  private next(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new DwarfksymsError('compression', 'an LZMA chunk ends too early');
    return byte;
  }

  private normalize(): void {
    if ((this.range & TOP_BITS) !== 0) return;
    this.range <<= 8;
    this.code = (this.code << 8) | this.next();
  }

  bit(probabilities: Probabilities, index: number): number {
    this.normalize();
    const probability = probabilities[index] as number;
    const bound = Math.imul(this.range >>> PROBABILITY_BITS, probability);
    if (this.code >>> 0 < bound >>> 0) {
      this.range = bound;
      probabilities[index] = probability + (((1 << PROBABILITY_BITS) - probability) >>> MOVE_BITS);
      return 0;
    }
    this.range = (this.range - bound) | 0;
    this.code = (this.code - bound) | 0;
    probabilities[index] = probability - (probability >>> MOVE_BITS);
    return 1;
  }

  /** A number of `count` bits, most significant first; its tree of probabilities begins at `base`. */
  tree(probabilities: Probabilities, base: number, count: number): number {
    let symbol = 1;
    for (let i = 0; i < count; i++) symbol = (symbol << 1) | this.bit(probabilities, base + symbol);
    return symbol - (1 << count);
  }

  /** The same, least significant bit first. */
  reverseTree(probabilities: Probabilities, base: number, count: number): number {
    let symbol = 1;
    let value = 0;
    for (let i = 0; i < count; i++) {
      const bit = this.bit(probabilities, base + symbol);
      symbol = (symbol << 1) | bit;
      value |= bit << i;
    }
    return value;
  }

  /** A number of `count` bits that are as likely zero as one. */
  direct(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      this.normalize();
      this.range >>>= 1;
      const bit = this.code >>> 0 >= this.range >>> 0 ? 1 : 0;
      if (bit === 1) this.code = (this.code - this.range) | 0;
      value = (value << 1) | bit;
    }
    return value;
  }
}
