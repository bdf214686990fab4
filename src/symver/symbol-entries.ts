/** Which symbol an entry carries: by its own name or that of its source (symbol versions, section 2). */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import { NOWHERE, type DieId, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import type { InfoCursor } from '../dwarf/info-cursor.ts';
import { dieAt, offsetOfDie, type InfoOffset } from '../dwarf/offsets.ts';
import { Slot } from '../dwarf/slots.ts';
import { placeIn } from '../dwarf/units.ts';
import { DwarfksymsError } from '../errors.ts';
import { entryAt } from './entry-at.ts';
import type { NameReader } from './name-reader.ts';
import type { ShapeTable } from './shapes.ts';
import { STAND_IN_PREFIX } from './symbol-list.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';

/** A DIE that carries a symbol, and the kind it expands as (DW_TAG_subprogram or DW_TAG_variable). */
export interface SymbolDie {
  readonly id: DieId;
  readonly tag: number;
}

/** An entry that may carry a symbol. */
export interface SymbolEntry {
  /** Texts of the names under which it may be listed, or NO_TEXT. */
  readonly ownName: number;
  readonly sourceName: number;
  /** What DW_AT_abstract_origin refers to, else the entry itself. */
  readonly source: SymbolDie;
  readonly sourceUnit: Unit;
  readonly isDeclaration: boolean;
  /** Whether the entry, or its source, has DW_AT_external. */
  readonly isExternal: boolean;
  /** Whether the entry is what inlined copies have in common, without code of its own. DWARF 5, 3.3.8.1. */
  readonly isAbstract: boolean;
}

/** What an entry refers to. */
interface Referred {
  readonly die: DieId;
  readonly unit: Unit;
  readonly tag: number;
  /** The text of its name, or NO_TEXT. */
  readonly name: number;
  readonly isExternal: boolean;
}

export class SymbolEntries {
  readonly #dwarf: DwarfFile;
  readonly #shapes: ShapeTable;
  readonly #texts: TextPool;
  readonly #reader: NameReader;
  readonly #slots = new EntrySlots();
  readonly #originSlots = new EntrySlots();

  constructor(dwarf: DwarfFile, shapes: ShapeTable, texts: TextPool, reader: NameReader) {
    this.#dwarf = dwarf;
    this.#shapes = shapes;
    this.#texts = texts;
    this.#reader = reader;
  }

  /** The entry at a section offset of the unit. */
  at(unit: Unit, offset: InfoOffset): SymbolEntry {
    const tag = this.#read(this.#dwarf.enter(unit), unit, offset, this.#slots);
    const slots = this.#slots;
    const ownName = this.#symbolName(unit, slots);
    const isDeclaration = this.#isTrue(slots, Slot.declaration);
    const isExternal = this.#isTrue(slots, Slot.external);
    const isAbstract = slots.has(Slot.inline);
    const origin = this.#referred(unit, this.#target(unit, slots, Slot.abstractOrigin));
    // Each of millions of entries: literals, no copies.
    return origin === undefined
      ? {
          ownName,
          sourceName: ownName,
          source: { id: dieAt(unit.info.base, offset), tag },
          sourceUnit: unit,
          isDeclaration,
          isExternal,
          isAbstract,
        }
      : {
          ownName,
          sourceName: origin.name,
          source: { id: origin.die, tag: origin.tag },
          sourceUnit: origin.unit,
          isDeclaration,
          isExternal: isExternal || origin.isExternal,
          isAbstract,
        };
  }

  /** The declaration that the entry at a section offset completes (DW_AT_specification), if it can be found. */
  completedBy(unit: Unit, offset: InfoOffset): Referred | undefined {
    this.#read(this.#dwarf.enter(unit), unit, offset, this.#slots);
    return this.#referred(unit, this.#target(unit, this.#slots, Slot.specification));
  }

  /** The entry `die` that an attribute of `unit` refers to; undefined for a reference that leads nowhere. */
  #referred(unit: Unit, die: DieId): Referred | undefined {
    if (die === NOWHERE) return undefined;
    const slots = this.#originSlots;
    const target = this.#dwarf.unitNear(die, unit);
    const tag = this.#read(this.#dwarf.enter(target), target, offsetOfDie(target.info.base, die), slots);
    const name = this.#symbolName(target, slots);
    return { die, unit: target, tag, name, isExternal: this.#isTrue(slots, Slot.external) };
  }

  /** The unit that the entry at a section offset imports, if it can be found. DWARF 5, 3.2.5. */
  importedBy(unit: Unit, offset: InfoOffset): Unit | undefined {
    this.#read(this.#dwarf.enter(unit), unit, offset, this.#slots);
    const die = this.#target(unit, this.#slots, Slot.import);
    return die === NOWHERE ? undefined : this.#dwarf.unitAt(die);
  }

  /** Whether the entry only carries the type of the symbol that it is named for. */
  isStandIn({ sourceName }: SymbolEntry): boolean {
    return sourceName !== NO_TEXT && this.#texts.text(sourceName).startsWith(STAND_IN_PREFIX);
  }

  /**
   * What the pointer variable of a stand-in points to.
   * @throws DwarfksymsError `stand-in` where it is no pointer, or one to no type
   */
  pointee({ source, sourceUnit, sourceName }: SymbolEntry): SymbolDie {
    const pointer = this.#typeOf(sourceUnit, source.id);
    if (pointer?.tag !== DW_TAG.pointer_type)
      throw new DwarfksymsError(
        'stand-in',
        `the type of ${this.#texts.text(sourceName)} must be a pointer`,
        placeIn(sourceUnit.info, offsetOfDie(sourceUnit.info.base, source.id)),
      );
    const pointee = this.#typeOf(pointer.unit, pointer.die);
    if (pointee === undefined)
      throw new DwarfksymsError(
        'stand-in',
        `the type of ${this.#texts.text(sourceName)} is a pointer without a type; a stand-in must point to the type of its symbol`,
        { section: sourceUnit.info.name, offset: offsetOfDie(sourceUnit.info.base, source.id) },
      );
    return pointee.tag === DW_TAG.subroutine_type
      ? { id: pointee.die, tag: DW_TAG.subprogram }
      : { id: pointer.die, tag: DW_TAG.variable };
  }

  #typeOf(unit: Unit, die: DieId): { unit: Unit; die: DieId; tag: number } | undefined {
    const slots = this.#originSlots;
    this.#read(this.#dwarf.enter(unit), unit, offsetOfDie(unit.info.base, die), slots);
    const target = this.#target(unit, slots, Slot.type);
    if (target === NOWHERE) return undefined;
    const targetUnit = this.#dwarf.unitNear(target, unit);
    const tag = this.#read(
      this.#dwarf.enter(targetUnit),
      targetUnit,
      offsetOfDie(targetUnit.info.base, target),
      slots,
    );
    return { unit: targetUnit, die: target, tag };
  }

  /** Reads the attributes of the entry at a section offset; returns its tag. */
  #read(cursor: InfoCursor, unit: Unit, offset: InfoOffset, slots: EntrySlots): number {
    const plan = entryAt(cursor, unit, offset);
    slots.read(cursor, plan, cursor.valuePos, unit.end);
    return this.#shapes.get(cursor.plans.program[plan]!).tag;
  }

  #isTrue(slots: EntrySlots, slot: Slot): boolean {
    return slots.has(slot) && this.#dwarf.isTrue(slots.form[slot]!, slots.lo[slot]!);
  }

  #target(unit: Unit, slots: EntrySlots, slot: Slot): DieId {
    return slots.has(slot)
      ? this.#dwarf.resolve(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!)
      : NOWHERE;
  }

  /** The text of DW_AT_linkage_name if that is a string that can be found, else of DW_AT_name; NO_TEXT without either. */
  #symbolName(unit: Unit, slots: EntrySlots): number {
    const linkageName = this.#stringIn(unit, slots, Slot.linkageName);
    return linkageName !== NO_TEXT ? linkageName : this.#stringIn(unit, slots, Slot.name);
  }

  #stringIn(unit: Unit, slots: EntrySlots, slot: Slot): number {
    if (!slots.has(slot) || this.#dwarf.isLost(unit, slots.form[slot]!)) return NO_TEXT;
    return this.#reader.own(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!);
  }
}
