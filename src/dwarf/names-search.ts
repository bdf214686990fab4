/**
 * Looks for the entries of any of several names in all units, in one scan. Whether a string is one of the names is found once for each place in
 * a section of strings, because many entries share it.
 */
import type { DwarfFile, Unit } from './dwarf-file.ts';
import { EntrySlots } from './entry-slots.ts';
import { NAMED } from './name-search.ts';
import type { InfoOffset } from './offsets.ts';
import { Slot } from './slots.ts';
import { NO_STRING } from './strings.ts';

const UNKNOWN = 0;
const OTHER = 1;
const WANTED = 2;

export class NamesSearch {
  readonly #dwarf: DwarfFile;
  readonly #names: ReadonlySet<string>;
  readonly #slots = new EntrySlots();
  /** By the bytes of a section, for each of its offsets. */
  readonly #known = new Map<Uint8Array, Uint8Array>();

  /** @param names latin1 */
  constructor(dwarf: DwarfFile, names: ReadonlySet<string>) {
    this.#dwarf = dwarf;
    this.#names = names;
  }

  /** As `NameSearch.visit`. */
  visit(unit: Unit, found: (offset: InfoOffset) => void): void {
    const cursor = this.#dwarf.enter(unit);
    cursor.scan(unit.diesStart, unit.end, NAMED);
    for (let plan = cursor.next(); plan >= 0; plan = cursor.next()) {
      const { at } = cursor;
      this.#slots.read(cursor, plan, cursor.valuePos, unit.end);
      if (this.#isWanted(unit)) found(at);
    }
  }

  #isWanted(unit: Unit): boolean {
    const slots = this.#slots;
    if (!slots.has(Slot.name)) return false;
    const form = slots.form[Slot.name]!;
    const start = this.#dwarf.stringOffset(unit, form, slots.lo[Slot.name]!, slots.hi[Slot.name]!);
    const section = start === NO_STRING ? undefined : this.#dwarf.stringsOf(unit, form);
    if (section === undefined) return false;
    let known = this.#known.get(section.bytes);
    if (known === undefined) this.#known.set(section.bytes, (known = new Uint8Array(section.bytes.length)));
    if (known[start] === UNKNOWN) known[start] = this.#names.has(section.at(start) ?? '') ? WANTED : OTHER;
    return known[start] === WANTED;
  }
}
