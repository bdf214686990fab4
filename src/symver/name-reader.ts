/** Reads the names of DIEs as texts of the pool: their own, their qualified ones, and reference names (section 3). */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import type { DieId, DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import { offsetOfDie, type InfoOffset } from '../dwarf/offsets.ts';
import { Slot } from '../dwarf/slots.ts';
import { NO_STRING, type StringSection } from '../dwarf/strings.ts';
import type { UnitFile } from '../dwarf/units.ts';
import { IntMap } from '../int-map.ts';
import { LOST } from './loss-mark.ts';
import type { UnitScopes } from './names.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';
import type { Shared } from './workspace.ts';

/** Key of a reference name: its qualified name's text times this, plus its letter's index. */
const LETTERS = 'suet';

export class NameReader {
  readonly #dwarf: DwarfFile;
  readonly #texts: TextPool;
  /** Texts by offset, for each string section that names come from. */
  readonly #known = new Map<StringSection, IntMap>();
  #lastSection: StringSection | undefined;
  #lastKnown = new IntMap();
  /** The file that has the last section as what DW_FORM_strp refers to, if it has been asked for one. */
  #lastFile: UnitFile | undefined;
  readonly #references: IntMap;
  /** The scopes of the units visited so far, by unit index. */
  readonly #scopes = new Map<number, UnitScopes>();
  readonly #slots = new EntrySlots();
  readonly #scan: ((unit: Unit) => UnitScopes) | undefined;

  /** @param scan finds the scopes of a unit that has not been visited; without it, such a unit has no names */
  constructor(dwarf: DwarfFile, { texts, references }: Shared, scan?: (unit: Unit) => UnitScopes) {
    this.#dwarf = dwarf;
    this.#scan = scan;
    this.#texts = texts;
    this.#references = references;
  }

  /** From here on the names of the unit's DIEs exist. */
  visit(unit: Unit, scopes: UnitScopes): void {
    this.#scopes.set(unit.index, scopes);
  }

  /** Forgets the names of a unit that nothing refers to any more. */
  forget(unit: Unit): void {
    this.#scopes.delete(unit.index);
  }

  /**
   * The text of a name's value, or NO_TEXT where it is no string or cannot be found. Of a name in a supplementary file that cannot
   * be read it is a mark (loss-mark.ts).
   */
  own(unit: Unit, form: number, lo: number, hi: number): number {
    // Nearly all names: found in the same section before.
    if (form === DW_FORM.strp && unit.info.file === this.#lastFile && hi === 0) {
      const found = this.#lastKnown.get(lo, NO_TEXT);
      if (found !== NO_TEXT) return found;
    }
    const offset = this.#dwarf.stringOffset(unit, form, lo, hi);
    const section = offset === NO_STRING ? undefined : this.#dwarf.stringsOf(unit, form);
    if (section === undefined) return this.#dwarf.isLost(unit, form) ? this.#lostName(lo, hi) : NO_TEXT;
    // Strings among the entries are met once each: remembering them by offset would gain nothing.
    const known = section.isInline ? undefined : this.#knownIn(section);
    if (form === DW_FORM.strp) this.#lastFile = unit.info.file;
    const found = known?.get(offset, NO_TEXT) ?? NO_TEXT;
    if (found !== NO_TEXT) return found;
    const end = section.endAt(offset);
    if (end < 0) return NO_TEXT;
    const id = this.#texts.internBytes(section.bytes, offset, end);
    known?.set(offset, id);
    return id;
  }

  #knownIn(section: StringSection): IntMap {
    if (section === this.#lastSection) return this.#lastKnown;
    let known = this.#known.get(section);
    if (known === undefined) this.#known.set(section, (known = new IntMap(1 << 8)));
    this.#lastSection = section;
    this.#lastKnown = known;
    this.#lastFile = undefined;
    return known;
  }

  /** The same name is the same text, so that expansions end where they would if it could be read. */
  #lostName(lo: number, hi: number): number {
    return this.#texts.intern(`${LOST}${hi >>> 0}:${lo >>> 0}`);
  }

  ownText(unit: Unit, form: number, lo: number, hi: number): string | undefined {
    const id = this.own(unit, form, lo, hi);
    return id === NO_TEXT ? undefined : this.#texts.text(id);
  }

  /**
   * The fully qualified name of a DIE whose attributes `slots` holds; -1 where it has none or its unit
   * has not been visited and names go by the order of units.
   */
  qualified(unit: Unit, die: DieId, slots: EntrySlots): number {
    return slots.has(Slot.name)
      ? this.qualifiedOf(unit, die, slots.form[Slot.name]!, slots.lo[Slot.name]!, slots.hi[Slot.name]!)
      : NO_TEXT;
  }

  /** The same of a DIE whose DW_AT_name has that value. */
  qualifiedOf(unit: Unit, die: DieId, form: number, lo: number, hi: number): number {
    const scopes = this.#scopes.get(unit.index) ?? this.#scanned(unit);
    if (scopes === undefined) return NO_TEXT;
    const name = this.own(unit, form, lo, hi);
    if (name === NO_TEXT) return NO_TEXT;
    const prefix = scopes.prefixOf(offsetOfDie(unit.info.base, die), (offset) => this.#nameAt(unit, offset));
    return prefix === undefined ? name : this.#texts.intern(`${prefix}::${this.#texts.text(name)}`);
  }

  /** Whether a qualified name is none, or has no characters. */
  isEmpty(name: number): boolean {
    return name === NO_TEXT || this.#texts.lengthOf(name) === 0;
  }

  #scanned(unit: Unit): UnitScopes | undefined {
    const scopes = this.#scan?.(unit);
    if (scopes !== undefined) this.#scopes.set(unit.index, scopes);
    return scopes;
  }

  /** The reference name for a qualified name, or NO_TEXT for a kind of type that has none (letter ''). */
  reference(letter: string, name: number): number {
    if (letter === '') return NO_TEXT;
    const key = name * LETTERS.length + LETTERS.indexOf(letter);
    const known = this.#references.get(key, NO_TEXT);
    if (known !== NO_TEXT) return known;
    const text = this.#texts.text(name);
    const id = this.#texts.intern(text.includes(' ') ? `${letter}#'${text}'` : `${letter}#${text}`);
    this.#references.set(key, id);
    return id;
  }

  #nameAt(unit: Unit, offset: InfoOffset): string | undefined {
    const cursor = this.#dwarf.enter(unit);
    const plan = cursor.entryAt(offset, unit.end);
    const slots = this.#slots;
    slots.read(cursor, plan, cursor.valuePos, unit.end);
    if (!slots.has(Slot.name)) return undefined;
    return this.ownText(unit, slots.form[Slot.name]!, slots.lo[Slot.name]!, slots.hi[Slot.name]!);
  }
}
