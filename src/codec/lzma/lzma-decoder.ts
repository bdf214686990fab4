/** The decoder of LZMA packets. LZMA specification (7-Zip), https://www.7-zip.org/sdk.html, lzma-specification.txt. */
import { DwarfksymsError } from '../../errors.ts';
import type { Output } from '../output.ts';
import { LARGEST_POSITION_BITS, LengthDecoder } from './length-decoder.ts';
import { evenProbabilities, RangeDecoder } from './range-decoder.ts';
import { afterLiteral, afterMatch, afterRepeat, afterShortRepeat, followsLiteral, STATES } from './state.ts';

/** How many bits of the position and of the previous byte are context. */
export interface LzmaProperties {
  readonly lc: number;
  readonly lp: number;
  readonly pb: number;
}

/** kMatchMinLen */
const SHORTEST_MATCH = 2;
/** A literal has a tree of 256 probabilities, and two more for where a match would have continued. */
const LITERAL_PROBABILITIES = 0x300;
/** Distances: a slot, chosen by the length, says how many bits follow; kNumPosSlotBits, kNumLenToPosStates. */
const SLOT_BITS = 6;
const LENGTH_CLASSES = 4;
/** Up to this slot a slot is the distance; up to the next one, all of the bits that follow have probabilities. */
const FIRST_SLOT_WITH_BITS = 4;
const FIRST_SLOT_WITH_DIRECT_BITS = 14;
/** kNumAlignBits: the lowest bits of far distances have probabilities again. */
const ALIGN_BITS = 4;
/** One tree for each slot from 4 to 13: 2 + 2 + 4 + 4 + … + 32 + 32 probabilities; kNumFullDistances. */
const DISTANCE_PROBABILITIES = 128;

/** Probabilities and the last distances; a "state reset" makes a new one. */
export class LzmaDecoder {
  private readonly properties: LzmaProperties;
  private state = 0;
  /** rep0 to rep3: the last distances, latest first, each less one. */
  private rep0 = 0;
  private rep1 = 0;
  private rep2 = 0;
  private rep3 = 0;
  private readonly literal;
  private readonly isMatch = evenProbabilities(STATES << LARGEST_POSITION_BITS);
  private readonly isRep = evenProbabilities(STATES);
  private readonly isRepG0 = evenProbabilities(STATES);
  private readonly isRepG1 = evenProbabilities(STATES);
  private readonly isRepG2 = evenProbabilities(STATES);
  private readonly isRep0Long = evenProbabilities(STATES << LARGEST_POSITION_BITS);
  private readonly slots = evenProbabilities(LENGTH_CLASSES << SLOT_BITS);
  private readonly distances = evenProbabilities(DISTANCE_PROBABILITIES);
  private readonly align = evenProbabilities(1 << ALIGN_BITS);
  private readonly matchLength = new LengthDecoder();
  private readonly repeatLength = new LengthDecoder();
  private readonly range = new RangeDecoder();

  constructor(properties: LzmaProperties) {
    this.properties = properties;
    this.literal = evenProbabilities(LITERAL_PROBABILITIES << (properties.lc + properties.lp));
  }

  /** The same properties, everything else forgotten. */
  reset(): LzmaDecoder {
    return new LzmaDecoder(this.properties);
  }

  /**
   * Decodes `chunk`, which holds `size` bytes; there is room for them in `out`. `start` is where the dictionary begins in
   * `out`, `reach` the largest distance.
   */
  decode(chunk: Uint8Array, out: Output, size: number, start: number, reach: number): void {
    const { range, isMatch } = this;
    const positionMask = (1 << this.properties.pb) - 1;
    const end = out.length + size;
    range.start(chunk);
    while (out.length < end) {
      const positionState = (out.length - start) & positionMask;
      const context = (this.state << LARGEST_POSITION_BITS) + positionState;
      if (range.bit(isMatch, context) === 0) {
        this.decodeLiteral(out, start);
        this.state = afterLiteral(this.state);
        continue;
      }
      const length = this.decodeMatch(positionState, context);
      copyMatch(out, this.rep0 + 1, length, start, reach, end);
    }
    range.finish();
  }

  private decodeLiteral(out: Output, start: number): void {
    const { range, literal } = this;
    const { lc, lp } = this.properties;
    const { bytes, length } = out;
    const previous = length > start ? (bytes[length - 1] as number) : 0;
    const context = (((length - start) & ((1 << lp) - 1)) << lc) + (previous >> (8 - lc));
    const base = LITERAL_PROBABILITIES * context;
    let symbol = 1;
    if (!followsLiteral(this.state)) {
      // What the last match would have gone on with is context, as long as the literal agrees with it.
      let expected = bytes[length - this.rep0 - 1] as number;
      while (symbol < 0x100) {
        const expectedBit = (expected >> 7) & 1;
        expected <<= 1;
        const bit = range.bit(literal, base + ((1 + expectedBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (bit !== expectedBit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(literal, base + symbol);
    bytes[length] = symbol;
    out.length = length + 1;
  }

  /** Leaves the distance in rep0 and returns the length. */
  private decodeMatch(positionState: number, context: number): number {
    const { range } = this;
    if (range.bit(this.isRep, this.state) === 0) {
      const length = this.matchLength.decode(range, positionState);
      this.state = afterMatch(this.state);
      this.rep3 = this.rep2;
      this.rep2 = this.rep1;
      this.rep1 = this.rep0;
      this.rep0 = this.decodeDistance(length);
      return length + SHORTEST_MATCH;
    }
    if (range.bit(this.isRepG0, this.state) === 0) {
      if (range.bit(this.isRep0Long, context) === 0) {
        this.state = afterShortRepeat(this.state);
        return 1;
      }
    } else {
      this.chooseRepeat();
    }
    const length = this.repeatLength.decode(range, positionState);
    this.state = afterRepeat(this.state);
    return length + SHORTEST_MATCH;
  }

  /** One of the older distances becomes the latest. */
  private chooseRepeat(): void {
    const { range, state } = this;
    let distance;
    if (range.bit(this.isRepG1, state) === 0) {
      distance = this.rep1;
    } else {
      if (range.bit(this.isRepG2, state) === 0) {
        distance = this.rep2;
      } else {
        distance = this.rep3;
        this.rep3 = this.rep2;
      }
      this.rep2 = this.rep1;
    }
    this.rep1 = this.rep0;
    this.rep0 = distance;
  }

  private decodeDistance(length: number): number {
    const { range } = this;
    const lengthClass = Math.min(length, LENGTH_CLASSES - 1);
    const slot = range.tree(this.slots, lengthClass << SLOT_BITS, SLOT_BITS);
    if (slot < FIRST_SLOT_WITH_BITS) return slot;
    const bits = (slot >> 1) - 1;
    const high = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < FIRST_SLOT_WITH_DIRECT_BITS)
      return high + range.reverseTree(this.distances, high - slot, bits);
    const middle = (range.direct(bits - ALIGN_BITS) << ALIGN_BITS) >>> 0;
    return high + middle + range.reverseTree(this.align, 0, ALIGN_BITS);
  }
}

/** LZMA2 has no end marker, and matches end within their chunk: whatever does not fit is damage. */
function copyMatch(
  out: Output,
  distance: number,
  length: number,
  start: number,
  reach: number,
  end: number,
): void {
  const { bytes } = out;
  let at = out.length;
  if (distance > at - start || distance > reach)
    throw new DwarfksymsError('compression', 'an LZMA match begins before the data');
  if (length > end - at) throw new DwarfksymsError('compression', 'an LZMA match goes beyond its chunk');
  if (distance >= length) {
    bytes.copyWithin(at, at - distance, at - distance + length);
    out.length = at + length;
    return;
  }
  // The match overlaps what it writes.
  for (const stop = at + length; at < stop; at++) bytes[at] = bytes[at - distance] as number;
  out.length = at;
}
