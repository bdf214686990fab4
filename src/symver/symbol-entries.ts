/** Which symbol an entry carries: by its own name or that of its source (symbol versions, section 2). */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import type { DieCursor } from '../../generated/dwarf-cursor.ts';
import { NOWHERE, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { EntrySlots } from '../dwarf/entry-slots.ts';
import { Slot } from '../dwarf/slots.ts';
import { DwarfksymsError } from '../errors.ts';
import type { NameReader } from './name-reader.ts';
import type { ShapeTable } from './shapes.ts';
import { STAND_IN_PREFIX } from './symbol-list.ts';
import type { TextPool } from './text-pool.ts';

/** A DIE that carries a symbol, and the kind it expands as (DW_TAG_subprogram or DW_TAG_variable). */
export interface SymbolDie {
  readonly address: number;
  readonly tag: number;
}

/** An entry that may carry a symbol. */
export interface SymbolEntry {
  /** Texts of the names under which it may be listed, or -1. */
  readonly ownName: number;
  readonly sourceName: number;
  /** What DW_AT_abstract_origin refers to, else the entry itself. */
  readonly source: SymbolDie;
  readonly sourceUnit: Unit;
  readonly isDeclaration: boolean;
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
  at(unit: Unit, offset: number): SymbolEntry {
    const tag = this.#read(this.#dwarf.enter(unit), unit, offset, this.#slots);
    const slots = this.#slots;
    const ownName = this.#symbolName(unit, slots);
    const isDeclaration =
      slots.has(Slot.declaration) &&
      this.#dwarf.isTrue(slots.form[Slot.declaration]!, slots.lo[Slot.declaration]!);
    const origin = this.#target(unit, slots, Slot.abstractOrigin);
    if (origin === NOWHERE) {
      const source = { address: unit.info.base + offset, tag };
      return { ownName, sourceName: ownName, source, sourceUnit: unit, isDeclaration };
    }
    const sourceUnit = this.#dwarf.unitNear(origin, unit);
    const originSlots = this.#originSlots;
    const cursor = this.#dwarf.enter(sourceUnit);
    const originTag = this.#read(cursor, sourceUnit, origin - sourceUnit.info.base, originSlots);
    const sourceName = this.#symbolName(sourceUnit, originSlots);
    return { ownName, sourceName, source: { address: origin, tag: originTag }, sourceUnit, isDeclaration };
  }

  /** The unit that the entry at a section offset imports, if it can be found. DWARF 5, 3.2.5. */
  importedBy(unit: Unit, offset: number): Unit | undefined {
    this.#read(this.#dwarf.enter(unit), unit, offset, this.#slots);
    const address = this.#target(unit, this.#slots, Slot.import);
    return address === NOWHERE ? undefined : this.#dwarf.unitAt(address);
  }

  /** Whether the entry only carries the type of the symbol that it is named for. */
  isStandIn({ sourceName }: SymbolEntry): boolean {
    return sourceName >= 0 && this.#texts.text(sourceName).startsWith(STAND_IN_PREFIX);
  }

  /**
   * What the pointer variable of a stand-in points to.
   * @throws DwarfksymsError `stand-in` where it is no pointer
   */
  pointee({ source, sourceUnit, sourceName }: SymbolEntry): SymbolDie {
    const pointer = this.#typeOf(sourceUnit, source.address);
    if (pointer?.tag !== DW_TAG.pointer_type)
      throw new DwarfksymsError('stand-in', `the type of ${this.#texts.text(sourceName)} must be a pointer`, {
        section: sourceUnit.info.name,
        offset: source.address - sourceUnit.info.base,
      });
    const pointee = this.#typeOf(pointer.unit, pointer.address);
    return pointee?.tag === DW_TAG.subroutine_type
      ? { address: pointee.address, tag: DW_TAG.subprogram }
      : { address: pointer.address, tag: DW_TAG.variable };
  }

  #typeOf(unit: Unit, address: number): { unit: Unit; address: number; tag: number } | undefined {
    const slots = this.#originSlots;
    this.#read(this.#dwarf.enter(unit), unit, address - unit.info.base, slots);
    const target = this.#target(unit, slots, Slot.type);
    if (target === NOWHERE) return undefined;
    const targetUnit = this.#dwarf.unitNear(target, unit);
    const tag = this.#read(this.#dwarf.enter(targetUnit), targetUnit, target - targetUnit.info.base, slots);
    return { unit: targetUnit, address: target, tag };
  }

  /** Reads the attributes of the entry at a section offset; returns its tag. */
  #read(cursor: DieCursor, unit: Unit, offset: number, slots: EntrySlots): number {
    const plan = cursor.entryAt(offset, unit.end);
    if (plan < 0)
      throw new DwarfksymsError('reference', 'expected an entry, found the null entry that ends a list', {
        section: unit.info.name,
        offset,
      });
    slots.read(cursor, plan, cursor.valuePos, unit.end);
    return this.#shapes.get(cursor.plans.program[plan]!).tag;
  }

  #target(unit: Unit, slots: EntrySlots, slot: Slot): number {
    return slots.has(slot)
      ? this.#dwarf.resolve(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!)
      : NOWHERE;
  }

  /** The text of DW_AT_linkage_name if that is a string that can be found, else of DW_AT_name; -1 without either. */
  #symbolName(unit: Unit, slots: EntrySlots): number {
    const linkageName = this.#stringIn(unit, slots, Slot.linkageName);
    return linkageName >= 0 ? linkageName : this.#stringIn(unit, slots, Slot.name);
  }

  #stringIn(unit: Unit, slots: EntrySlots, slot: Slot): number {
    return slots.has(slot) ? this.#reader.own(unit, slots.form[slot]!, slots.lo[slot]!, slots.hi[slot]!) : -1;
  }
}
