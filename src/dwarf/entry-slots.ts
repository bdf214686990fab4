/**
 * The attributes of one entry that matter here, read in one pass. Values stand in parallel arrays indexed by Slot; a slot
 * holds what the last `read` put there, and counts only where `mask` has its bit.
 */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import type { InfoCursor } from './info-cursor.ts';
import { infoOffset, type InfoOffset } from './offsets.ts';
import { slotProgramOf, SlotWord } from './plans.ts';
import { SLOT_COUNT, type Slot } from './slots.ts';

export class EntrySlots {
  /** The form of each value, after DW_FORM_indirect. */
  readonly form = new Int32Array(SLOT_COUNT);
  /** Low and high half of integers; start and end offset of inline strings and blocks. */
  readonly lo = new Int32Array(SLOT_COUNT);
  readonly hi = new Int32Array(SLOT_COUNT);
  mask = 0;

  has(slot: Slot): boolean {
    return (this.mask & (1 << slot)) !== 0;
  }

  /**
   * Reads the entry whose declaration is at `p` of the cursor's plans and whose values begin at `pos`.
   * @throws DwarfksymsError `dwarf-malformed` or `dwarf-unsupported`, with the offset of the value
   */
  read(cursor: InfoCursor, p: number, pos: InfoOffset, limit: InfoOffset): void {
    const program = cursor.plans.program;
    let mask = 0;
    for (let i = slotProgramOf(program, p); ;) {
      const word = program[i++]!;
      if (word >= 0) pos = infoOffset(pos + word);
      else if (word === SlotWord.end) break;
      else if (word === SlotWord.read) {
        const form = program[i]!;
        const slot = program[i + 1]!;
        pos = cursor.read(form, pos, limit);
        this.form[slot] = cursor.form;
        if (form === DW_FORM.implicit_const) {
          this.lo[slot] = program[i + 2]!;
          this.hi[slot] = program[i + 3]!;
        } else {
          this.lo[slot] = cursor.lo;
          this.hi[slot] = cursor.hi;
        }
        mask |= 1 << slot;
        i += 4;
      } else pos = cursor.skip(word, pos, limit);
    }
    this.mask = mask;
  }
}
