/**
 * Looks for the entries of one name in all units, wherever they are. Entries without a name are passed by the cursor's
 * scan, and names are compared where they are, byte by byte: none is made a string.
 */
import type { DwarfFile, Unit } from './dwarf-file.ts';
import { EntrySlots } from './entry-slots.ts';
import type { InfoOffset } from './offsets.ts';
import type { ShapeOf } from './plans.ts';
import { Slot } from './slots.ts';
import { NO_STRING } from './strings.ts';

export const NAMED = 1;
const INHERITED = -1;
const NAME_SLOTS = [Slot.name, Slot.linkageName] as const;
const NAME_MASK = NAME_SLOTS.reduce<number>((mask, slot) => mask | (1 << slot), 0);

/** What a `DwarfFile` must be opened with for this search. */
export const shapeOfNamed: ShapeOf = (_tag, mask) => ({
  id: 0,
  marks: (mask & NAME_MASK) === 0 ? 0 : NAMED,
  childAnd: INHERITED,
  childOr: 0,
});

export class NameSearch {
  readonly #dwarf: DwarfFile;
  readonly #name: Uint8Array;
  readonly #slots = new EntrySlots();

  /** @param name latin1 */
  constructor(dwarf: DwarfFile, name: string) {
    this.#dwarf = dwarf;
    this.#name = Buffer.from(name, 'latin1');
  }

  /**
   * Calls `found` with section offset and depth of each entry, in order. The callback must not use the cursor of the
   * unit's section.
   * @throws DwarfksymsError `dwarf-malformed`, `dwarf-unsupported`, behind what could be read
   */
  visit(unit: Unit, found: (offset: InfoOffset, depth: number) => void): void {
    const cursor = this.#dwarf.enter(unit);
    cursor.scan(unit.diesStart, unit.end, NAMED);
    for (let plan = cursor.next(); plan >= 0; plan = cursor.next()) {
      const { at, depth } = cursor;
      this.#slots.read(cursor, plan, cursor.valuePos, unit.end);
      if (NAME_SLOTS.some((slot) => this.#isName(unit, slot))) found(at, depth);
    }
  }

  #isName(unit: Unit, slot: Slot): boolean {
    const slots = this.#slots;
    if (!slots.has(slot)) return false;
    const form = slots.form[slot]!;
    const start = this.#dwarf.stringOffset(unit, form, slots.lo[slot]!, slots.hi[slot]!);
    const section = start === NO_STRING ? undefined : this.#dwarf.stringsOf(unit, form);
    if (section === undefined) return false;
    const { bytes } = section;
    const name = this.#name;
    for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name[i]) return false;
    return bytes[start + name.length] === 0;
  }
}
