/**
 * Which format, of 32 or 64 bits, the contributions to a section have: each begins with its length, and the next one follows.
 * DWARF 5, 7.4.
 */
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { stream } from '../kaitai.ts';
import { IntList } from '../int-list.ts';
import type { CheckedSection } from './checked-file.ts';

export class ContributionFormats {
  readonly #ends = new IntList();
  readonly #formats: boolean[] = [];

  /** What cannot be read ends the list. */
  constructor({ bytes, file }: Pick<CheckedSection, 'bytes' | 'file'>) {
    const io = stream(bytes);
    try {
      while (io.pos < bytes.length) {
        const length = new DwarfCommon.UnitLength(io, null, null, !file.littleEndian);
        const end = io.pos + length.value;
        if (end > bytes.length) return;
        this.#ends.push(end);
        this.#formats.push(length.is64);
        io.seek(end);
      }
    } catch {
      // The rules about the section report what is wrong with it.
    }
  }

  /** Whether the contribution in which the offset is has the format of 64 bits. Undefined outside. */
  is64At(offset: number): boolean | undefined {
    const { items, length } = this.#ends;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (items[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return this.#formats[low];
  }
}
