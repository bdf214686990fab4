/**
 * A table from offsets to small numbers, for offsets that come in clusters, as those of a unit's entries do: pages of
 * consecutive offsets, made when first written to. Two loads a look-up, where a hash table misses the cache (a fifth of
 * the time on a vmlinux).
 */
const PAGE_BITS = 10;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;

/** Of an offset that has none. */
export const NO_NUMBER = -1;

export class OffsetTable {
  readonly #pages: (Int32Array | undefined)[] = [];
  /** Numbers of the pages in use, and pages to use again. */
  readonly #used: number[] = [];
  readonly #spare: Int32Array[] = [];

  /** The number at `offset`, or NO_NUMBER. */
  get(offset: number): number {
    const page = this.#pages[offset >>> PAGE_BITS];
    return page === undefined ? NO_NUMBER : page[offset & PAGE_MASK]! - 1;
  }

  /** @param value not negative */
  set(offset: number, value: number): void {
    const number = offset >>> PAGE_BITS;
    let page = this.#pages[number];
    if (page === undefined) {
      page = this.#spare.pop()?.fill(0) ?? new Int32Array(PAGE_SIZE);
      this.#pages[number] = page;
      this.#used.push(number);
    }
    // 0 marks an offset without a number.
    page[offset & PAGE_MASK] = value + 1;
  }

  /** Forgets all numbers. */
  clear(): void {
    for (const number of this.#used) {
      this.#spare.push(this.#pages[number]!);
      this.#pages[number] = undefined;
    }
    this.#used.length = 0;
  }
}
