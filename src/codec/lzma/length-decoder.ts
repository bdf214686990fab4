/** Lengths of matches. LZMA specification (7-Zip), "The decoding of the match length". */
import { evenProbabilities, type RangeDecoder } from './range-decoder.ts';

export const LARGEST_POSITION_BITS = 4;
const LOW_BITS = 3;
const HIGH_BITS = 8;
/** Two choices, a low and a middle tree for each position, and a high one for all. */
const CHOICE = 0;
const CHOICE_2 = 1;
const LOW = 2;
const MIDDLE = LOW + (1 << (LARGEST_POSITION_BITS + LOW_BITS));
const HIGH = MIDDLE + (1 << (LARGEST_POSITION_BITS + LOW_BITS));
const COUNT = HIGH + (1 << HIGH_BITS);

export class LengthDecoder {
  private readonly probabilities = evenProbabilities(COUNT);

  /** The length beyond the shortest one. */
  decode(range: RangeDecoder, positionState: number): number {
    const { probabilities } = this;
    const tree = positionState << LOW_BITS;
    if (range.bit(probabilities, CHOICE) === 0) return range.tree(probabilities, LOW + tree, LOW_BITS);
    const low = 1 << LOW_BITS;
    if (range.bit(probabilities, CHOICE_2) === 0)
      return low + range.tree(probabilities, MIDDLE + tree, LOW_BITS);
    return 2 * low + range.tree(probabilities, HIGH, HIGH_BITS);
  }
}
