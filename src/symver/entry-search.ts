/**
 * Looks everywhere for entries that carry certain names: also where the search for symbols (symbol versions, section 2)
 * does not go, into functions, unions and other types. What it finds there explains why a symbol has no version.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import { hasChildren } from '../dwarf/plans.ts';
import { Slot } from '../dwarf/slots.ts';
import { NO_STRING } from '../dwarf/strings.ts';
import { NameFilter } from '../elf/name-filter.ts';
import { IntMap } from '../int-map.ts';
import type { ShapeTable } from './shapes.ts';

/** An entry of the name, in a place that is not searched. */
export interface HiddenEntry {
  readonly section: string;
  readonly offset: number;
  /** DW_TAG of the outermost entry around it that the search does not enter. */
  readonly within: number;
}

/** What the search enters. */
const ENTERED: ReadonlySet<number> = new Set([DW_TAG.namespace, DW_TAG.class_type, DW_TAG.structure_type]);

/** Outside of what the search does not enter. */
const NOT_HIDDEN = -1;

const NOT_WANTED = 0;
const UNKNOWN = 1;

/** The first hidden entry of each name that has one. */
export function findHiddenEntries(
  dwarf: DwarfFile,
  shapes: ShapeTable,
  names: ReadonlySet<string>,
): ReadonlyMap<string, HiddenEntry> {
  const search = new EntrySearch(dwarf, shapes, names);
  for (const unit of dwarf.units) search.visit(unit);
  return search.found;
}

class EntrySearch {
  readonly found = new Map<string, HiddenEntry>();
  readonly #dwarf: DwarfFile;
  readonly #shapes: ShapeTable;
  readonly #names: NameFilter;
  readonly #slots = new EntrySlots();
  /** Offsets of strings that are no wanted name, by section. */
  readonly #known = new Map<object, IntMap>();

  constructor(dwarf: DwarfFile, shapes: ShapeTable, names: ReadonlySet<string>) {
    this.#dwarf = dwarf;
    this.#shapes = shapes;
    this.#names = new NameFilter(names);
  }

  visit(unit: Unit): void {
    const cursor = this.#dwarf.enter(unit);
    const { program } = cursor.plans;
    /** Depth and tag of the outermost list that the search does not enter. */
    let hiddenDepth = NOT_HIDDEN;
    let within = 0;
    let depth = 0;
    for (let pos = unit.diesStart; pos < unit.end;) {
      const at = pos;
      const plan = cursor.entryAt(pos, unit.end);
      if (plan < 0) {
        pos = cursor.valuePos;
        depth--;
        if (depth <= hiddenDepth) hiddenDepth = NOT_HIDDEN;
        // What stands behind the root's list is padding.
        if (depth <= 0) return;
        continue;
      }
      const { tag } = this.#shapes.get(program[plan]!);
      if (hiddenDepth !== NOT_HIDDEN && (tag === DW_TAG.subprogram || tag === DW_TAG.variable)) {
        this.#slots.read(cursor, plan, cursor.valuePos, unit.end);
        const place = { section: unit.info.name, offset: at, within };
        this.#consider(unit, Slot.linkageName, place);
        this.#consider(unit, Slot.name, place);
        cursor.entryAt(at, unit.end);
      }
      pos = cursor.afterAttributes(plan, cursor.valuePos, unit.end);
      if (!hasChildren(program, plan)) {
        if (depth === 0) return;
        continue;
      }
      if (hiddenDepth === NOT_HIDDEN && depth > 0 && !ENTERED.has(tag)) {
        hiddenDepth = depth;
        within = tag;
      }
      depth++;
    }
  }

  #consider(unit: Unit, slot: Slot, place: HiddenEntry): void {
    const slots = this.#slots;
    if (!slots.has(slot)) return;
    const form = slots.form[slot]!;
    const offset = this.#dwarf.stringOffset(unit, form, slots.lo[slot]!, slots.hi[slot]!);
    const section = offset === NO_STRING ? undefined : this.#dwarf.stringsOf(unit, form);
    if (section === undefined) return;
    let known = this.#known.get(section);
    if (known === undefined) this.#known.set(section, (known = new IntMap(1 << 8)));
    if (!section.isInline && known.get(offset, UNKNOWN) === NOT_WANTED) return;
    // Most are not even made a string: names of a damaged file can be as long as their section.
    const name = this.#names.mayHave(section.bytes, offset) ? section.at(offset) : undefined;
    if (name !== undefined && this.#names.has(name)) {
      if (!this.found.has(name)) this.found.set(name, place);
    } else if (!section.isInline) known.set(offset, NOT_WANTED);
  }
}
