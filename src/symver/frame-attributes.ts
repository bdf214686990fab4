/**
 * The attributes of the entries that are expanded, read when they are asked for first. There is room for those of one entry,
 * which nearly always is the innermost: what is linked from it is mostly asked for last.
 *
 * INVARIANT: the slots hold the attributes of the expansion with the serial number `#holder`, if there is one.
 */
import { NOWHERE, type DieId, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import type { InfoCursor } from '../dwarf/info-cursor.ts';
import type { InfoOffset } from '../dwarf/offsets.ts';
import type { Slot } from '../dwarf/slots.ts';
import type { Frame } from './frame.ts';

const NO_EXPANSION = -1;

export class FrameAttributes {
  readonly #dwarf: DwarfFile;
  readonly #slots = new EntrySlots();
  #holder = NO_EXPANSION;

  constructor(dwarf: DwarfFile) {
    this.#dwarf = dwarf;
  }

  /** Of the entry of an expansion; they count until those of another entry are asked for. */
  of(frame: Frame): EntrySlots {
    if (this.#holder !== frame.serial) {
      const cursor = this.#dwarf.enter(frame.unit);
      this.#slots.read(cursor, frame.plan, frame.valuePosition, frame.unit.end);
      this.#holder = frame.serial;
    }
    return this.#slots;
  }

  /** The same of an entry that has no expansion. The cursor must be set to `unit`. */
  ofEntry(cursor: InfoCursor, unit: Unit, plan: number, valuePosition: InfoOffset): EntrySlots {
    this.#holder = NO_EXPANSION;
    this.#slots.read(cursor, plan, valuePosition, unit.end);
    return this.#slots;
  }

  /** The DIE that an attribute refers to; NOWHERE where there is none. */
  target(frame: Frame, slot: Slot): DieId {
    const slots = this.of(frame);
    return slots.has(slot)
      ? this.#dwarf.resolve(frame.unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!)
      : NOWHERE;
  }

  /** Whether an attribute leads to where nothing can be read. */
  isLost(frame: Frame, slot: Slot): boolean {
    const slots = this.of(frame);
    return slots.has(slot) && this.#dwarf.isLost(frame.unit, slots.form[slot]!);
  }
}
