/**
 * Bounds work that can grow faster than the file that makes it: damaged files can have many types that share one long
 * nameless part, which would be looked at for each of them.
 */
import { DwarfksymsError } from '../errors.ts';

/** What a kernel takes for each byte of its entries is a dozen. */
const STEPS_PER_BYTE = 64;
const FREE_STEPS = 2 ** 30;

export class Effort {
  #left: number;

  /** @param byteSize of all entries of the file */
  constructor(byteSize: number) {
    this.#left = FREE_STEPS + STEPS_PER_BYTE * byteSize;
  }

  /** @throws DwarfksymsError `type-too-long` */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0)
      throw new DwarfksymsError('type-too-long', 'types of one name have too long descriptions to compare');
  }
}
