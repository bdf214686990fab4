/** `.debug_str_offsets`: the strings of `.debug_str`, by their labels, that the strx forms number. DWARF 5, 7.26. */
import type { Bytes } from './bytes.ts';
import { IndexTable } from './index-table.ts';
import { offsetSize } from './initial-length.ts';
import type { Label, Section } from './section.ts';

export class StringOffsets extends IndexTable<Label> {
  protected override keyOf(label: Label): Label {
    return label;
  }

  /** Padding. */
  protected override writeHeader(out: Bytes): void {
    out.u16(0);
  }

  protected override writeItem(section: Section, label: Label): void {
    section.offsetOf(label, offsetSize(this.encoding.format));
  }
}
