/** Tables of what forms number: `.debug_addr` and `.debug_str_offsets`. DWARF 5, 7.26 and 7.27. */
import type { Bytes } from './bytes.ts';
import type { Contribution, ContributionEncoding } from './contributions.ts';
import { beginLength } from './initial-length.ts';
import { type Label, type Section, unboundLabel } from './section.ts';

export abstract class IndexTable<T> implements Contribution {
  readonly base: Label = unboundLabel();
  protected readonly encoding: ContributionEncoding;
  protected readonly items: T[] = [];
  readonly #indices = new Map<unknown, number>();

  constructor(encoding: ContributionEncoding) {
    this.encoding = encoding;
  }

  get isIndexed(): boolean {
    return this.items.length > 0;
  }

  /** The number of an item, which it gets when it is first used. */
  indexOf(item: T): number {
    return this.#indices.get(this.keyOf(item)) ?? this.append(item);
  }

  /** Before DWARF 5, GNU's tables have no header (https://gcc.gnu.org/wiki/DebugFission). */
  writeTo(section: Section): void {
    const { version, format } = this.encoding;
    const { out } = section;
    const length = version < 5 ? undefined : beginLength(out, format);
    if (length !== undefined) this.writeHeader(out.u16(version));
    section.bind(this.base);
    for (const item of this.items) this.writeItem(section, item);
    length?.end();
  }

  /** Puts it behind all others, whether there is an equal one or not; the number of the first counts. */
  protected append(item: T): number {
    const index = this.items.push(item) - 1;
    const key = this.keyOf(item);
    if (!this.#indices.has(key)) this.#indices.set(key, index);
    return index;
  }

  /** Equal for items that share a number. */
  protected abstract keyOf(item: T): unknown;
  /** What follows the version. */
  protected abstract writeHeader(out: Bytes): void;
  protected abstract writeItem(section: Section, item: T): void;
}
