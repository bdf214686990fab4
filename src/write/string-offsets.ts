/** `.debug_str_offsets`: the strings that the strx forms number. DWARF 5, 7.26. */
import type { Contribution, ContributionEncoding } from './contributions.ts';
import { beginLength, offsetSize } from './initial-length.ts';
import { Numbering } from './numbering.ts';
import { type Label, type Section, unboundLabel } from './section.ts';

export class StringOffsets implements Contribution {
  readonly base: Label = unboundLabel();
  readonly #encoding: ContributionEncoding;
  readonly #strings = new Numbering<Label>((label) => label);

  constructor(encoding: ContributionEncoding) {
    this.#encoding = encoding;
  }

  get isIndexed(): boolean {
    return this.#strings.items.length > 0;
  }

  /** The number of the string at `label` of `.debug_str`. */
  indexOf(label: Label): number {
    return this.#strings.indexOf(label);
  }

  /** Before DWARF 5, GNU's table has no header (https://gcc.gnu.org/wiki/DebugFission). */
  writeTo(section: Section): void {
    const { version, format } = this.#encoding;
    const { out } = section;
    const length = version < 5 ? undefined : beginLength(out, format);
    if (length !== undefined) out.u16(version).u16(0);
    section.bind(this.base);
    for (const label of this.#strings.items) section.offsetOf(label, offsetSize(format));
    length?.end();
  }
}
