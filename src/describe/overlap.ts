/**
 * A bound on what is read of one section. Parts of it that begin at different places and overlap (the tails of a string, of a list)
 * would make time and memory grow with the square of a damaged file.
 */
import { DwarfksymsError, type Place } from '../errors.ts';

/** Producers let strings share their ends, and nothing else. */
const MOST_OVERLAP = 16;

export class OverlapLimit {
  readonly #place: Place;
  #left: number;

  /** @param byteSize that of the section */
  constructor(byteSize: number, place: Place) {
    this.#place = place;
    this.#left = byteSize * MOST_OVERLAP;
  }

  /**
   * Counts a part that was read for the first time.
   * @throws DwarfksymsError `dwarf-malformed`
   */
  add(byteSize: number): void {
    this.#left -= byteSize;
    if (this.#left < 0)
      throw new DwarfksymsError('dwarf-malformed', 'too much of it is used in several places', this.#place);
  }
}
