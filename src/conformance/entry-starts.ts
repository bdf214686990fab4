/** Where entries begin in a section: a bit for each byte, because there are millions and references are checked against them. */
import type { InfoOffset } from '../dwarf/offsets.ts';

const BITS = 3;

/** `Offset` is what counts in the section. */
export class EntryStarts<Offset extends number = InfoOffset> {
  #bits: Uint8Array | undefined;
  readonly #size: number;

  /** @param size of the section in bytes */
  constructor(size: number) {
    this.#size = size;
  }

  add(offset: Offset): void {
    this.#bits ??= new Uint8Array((this.#size >>> BITS) + 1);
    this.#bits[offset >>> BITS]! |= 1 << (offset & 7);
  }

  has(offset: Offset): boolean {
    return offset < this.#size && ((this.#bits?.[offset >>> BITS] ?? 0) & (1 << (offset & 7))) !== 0;
  }
}
