/** Texts of constant attributes: ` byte_size(8)`, ` = 3`, `[16]` (symbol versions, sections 4 and 7). */
import { decimal } from '../dwarf/constant.ts';
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import type { EntrySlots } from '../dwarf/entry-slots.ts';
import { Slot } from '../dwarf/slots.ts';
import { LARGEST_KEY, type IntMap } from '../int-map.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';
import type { Shared } from './workspace.ts';

export class AttributeTexts {
  readonly #dwarf: DwarfFile;
  readonly #texts: TextPool;
  /** Texts by value, for each slot: most are met thousands of times (15 % of the time on modules). */
  readonly #known: readonly IntMap[];

  constructor(dwarf: DwarfFile, { texts, constants }: Shared) {
    this.#dwarf = dwarf;
    this.#texts = texts;
    this.#known = constants;
  }

  /** Whether the entry in the slots has the attribute as a constant. */
  isConstant(unit: Unit, slots: EntrySlots, slot: Slot): boolean {
    return (
      slots.has(slot) &&
      this.#dwarf.isConstant(unit, slot, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!)
    );
  }

  /** The text of a constant, which must be one, between the texts `before` and `after`, the same ones for each slot. */
  constant(slots: EntrySlots, slot: Slot, before: number, after: number): number {
    const lo = slots.lo[slot]! >>> 0;
    const hi = slots.hi[slot]!;
    if (hi !== 0 || lo > LARGEST_KEY) return this.between(before, decimal(lo, hi), after);
    const known = this.#known[slot]!;
    let text = known.get(lo, NO_TEXT);
    if (text === NO_TEXT) known.set(lo, (text = this.between(before, String(lo), after)));
    return text;
  }

  between(before: number, value: string, after: number): number {
    return this.#texts.intern(this.#texts.text(before) + value + this.#texts.text(after));
  }

  /** `[N]` of the subrange in the slots: N is DW_AT_count, else DW_AT_upper_bound + 1, else nothing. */
  dimension(unit: Unit, slots: EntrySlots): number {
    return this.#texts.intern(`[${this.#elements(unit, slots)}]`);
  }

  #elements(unit: Unit, slots: EntrySlots): string {
    if (this.isConstant(unit, slots, Slot.count))
      return decimal(slots.lo[Slot.count]!, slots.hi[Slot.count]!);
    if (!this.isConstant(unit, slots, Slot.upperBound)) return '';
    const lo = (slots.lo[Slot.upperBound]! + 1) >>> 0;
    return decimal(lo, slots.hi[Slot.upperBound]! + (lo === 0 ? 1 : 0));
  }
}
