/**
 * Reads the records of entries (records.ts), each in one pass over the entry and its children. What is out of the ordinary has no
 * record: damage, references to other units or files, forms that mean something else here, and lists whose commas depend on the
 * walk. The step-by-step expansion deals with those, and says what is wrong with them.
 */
import { DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { DieId, DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import type { InfoCursor } from '../dwarf/info-cursor.ts';
import { dieAt, infoOffset, inUnit, offsetOfDie, unitOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { hasChildren, isPlain, slotProgramOf, SlotWord } from '../dwarf/plans.ts';
import { Slot } from '../dwarf/slots.ts';
import type { SubtreeEnds } from '../dwarf/subtree-ends.ts';
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { hasComma } from './commas.ts';
import type { NameReader } from './name-reader.ts';
import type { PrivateFiles } from './private-files.ts';
import { NO_ITEMS, NO_RECORD, type Records } from './records.ts';
import type { Shape, ShapeTable } from './shapes.ts';
import { List } from './steps.ts';
import { NO_TEXT } from './text-pool.ts';

export interface RecordReaderContext {
  readonly dwarf: DwarfFile;
  readonly shapes: ShapeTable;
  readonly records: Records;
  readonly names: NameReader;
  readonly privateFiles: PrivateFiles;
  readonly ends: SubtreeEnds;
  /** Whether commas go by the walk: what a record expands to depends on that. */
  readonly commasFollowWalk: boolean;
}

/** In the place of an offset, for an entry that has no record. */
const IRREGULAR = -1 as InfoOffset;

export class RecordReader {
  /** The entries that the records under way refer to, in the order in which they are linked: a stack, whose users shorten it. */
  readonly targets = new IntList(256);
  readonly #context: RecordReaderContext;
  readonly #values = new IntList(256);
  /** The text of the name of the entry whose record is read. */
  #ownName = NO_TEXT;
  /** Of the entry that was read last: the text of its name, and in which file it is defined. */
  #name = NO_TEXT;
  #isDeclaration = false;
  #file = NO_FILE;
  #fileHigh = 0;

  constructor(context: RecordReaderContext) {
    this.#context = context;
  }

  /** The record of an entry, whose targets are then the last ones; NO_RECORD where it has none. */
  read(unit: Unit, die: DieId, plan: number, valuePosition: InfoOffset, shape: Shape): number {
    const { records, dwarf, names, commasFollowWalk } = this.#context;
    const { length } = this.targets;
    this.#values.length = 0;
    this.#values.push(commasFollowWalk ? 1 : 0);
    let items: number;
    try {
      items = this.#read(
        dwarf.enter(unit),
        unit,
        offsetOfDie(unit.info.base, die),
        plan,
        valuePosition,
        shape,
      );
    } catch (error) {
      // Step by step, what is read before the damage counts.
      if (!(error instanceof DwarfksymsError)) throw error;
      items = IRREGULAR_ITEMS;
    }
    if (items !== IRREGULAR_ITEMS) {
      const record = records.intern(this.#values);
      if (record !== NO_RECORD) {
        if (records.isNew(record)) {
          const name = shape.showsOwnName ? NO_TEXT : this.#ownName;
          const reference = name === NO_TEXT ? NO_TEXT : names.reference(shape.referenceLetter, name);
          records.describe(name, reference, items);
        }
        return record;
      }
    }
    this.targets.length = length;
    return NO_RECORD;
  }

  /** Returns the number of list items among the targets, NO_ITEMS or IRREGULAR_ITEMS. */
  #read(
    cursor: InfoCursor,
    unit: Unit,
    offset: InfoOffset,
    plan: number,
    valuePosition: InfoOffset,
    shape: Shape,
  ): number {
    const first = this.targets.length;
    const after = this.#entry(cursor, unit, offset, plan, valuePosition, shape);
    if (after === IRREGULAR) return IRREGULAR_ITEMS;
    this.#ownName = this.#name;
    if (shape.isAggregate) {
      const isExpanded = this.#isExpanded(unit);
      this.#values.push(isExpanded ? 1 : 0);
      if (!isExpanded) return NO_ITEMS;
    }
    if (shape.hasDimensions) return this.#dimensions(cursor, unit, plan, after);
    if (shape.list === undefined) return NO_ITEMS;
    if (!shape.showsType || this.targets.length === first)
      return this.#list(cursor, unit, plan, after, shape.list);
    // What a function returns comes behind its parameters.
    const type = this.targets.items[--this.targets.length]!;
    const items = this.#list(cursor, unit, plan, after, shape.list);
    this.targets.push(type);
    return items;
  }

  #isExpanded(unit: Unit): boolean {
    if (this.#isDeclaration) return false;
    return this.#file === NO_FILE || !this.#context.privateFiles.isPrivate(unit, this.#file, this.#fileHigh);
  }

  #list(cursor: InfoCursor, unit: Unit, plan: number, after: InfoOffset, list: List): number {
    const { shapes, ends } = this.#context;
    let items = 0;
    let offset = hasChildren(cursor.plans.program, plan) ? after : unit.end;
    while (offset < unit.end) {
      const child = cursor.entryAt(offset, unit.end);
      if (child < 0) break;
      const { valuePos } = cursor;
      const shape = shapes.get(cursor.plans.program[child]!);
      const role = shape.roles[list]!;
      if (role === 'error') return IRREGULAR_ITEMS;
      if (role === 'item' && list !== List.parameters) {
        // With children of its own, its commas depend on the walk, or its DW_AT_sibling tells where it ends.
        if (!hasComma(shape) || hasChildren(cursor.plans.program, child)) return IRREGULAR_ITEMS;
        ends.step(unit, offset);
        offset = this.#entry(cursor, unit, offset, child, valuePos, shape);
        if (offset === IRREGULAR) return IRREGULAR_ITEMS;
        continue;
      }
      if (role === 'item') {
        this.targets.push(dieAt(unit.info.base, offset));
        items++;
      }
      offset = ends.behind(cursor, unit, offset, child, valuePos);
    }
    // Parameters have records of their own.
    if (list === List.parameters) this.#values.push(items);
    return items;
  }

  #dimensions(cursor: InfoCursor, unit: Unit, plan: number, after: InfoOffset): number {
    const { shapes, ends } = this.#context;
    if (!hasChildren(cursor.plans.program, plan)) return 0;
    for (let offset = after; offset < unit.end;) {
      const child = cursor.entryAt(offset, unit.end);
      if (child < 0) break;
      const { valuePos } = cursor;
      const shape = shapes.get(cursor.plans.program[child]!);
      if (shape.tag === DW_TAG.subrange_type) {
        if (this.#entry(cursor, unit, offset, child, valuePos, shape) === IRREGULAR) return IRREGULAR_ITEMS;
      }
      offset = ends.behind(cursor, unit, offset, child, valuePos);
    }
    return 0;
  }

  /** Takes the values of an entry. Returns the offset behind them. */
  #entry(
    cursor: InfoCursor,
    unit: Unit,
    offset: InfoOffset,
    plan: number,
    valuePosition: InfoOffset,
    shape: Shape,
  ): InfoOffset {
    const { program } = cursor.plans;
    if (!isPlain(program, plan)) return IRREGULAR;
    const { names } = this.#context;
    const values = this.#values;
    const limit = unit.end;
    let pos = valuePosition;
    this.#name = NO_TEXT;
    this.#isDeclaration = false;
    this.#file = NO_FILE;
    values.push(shape.id);
    for (let i = slotProgramOf(program, plan); ;) {
      const word = program[i++]!;
      if (word >= 0) {
        pos = infoOffset(pos + word);
        continue;
      }
      if (word === SlotWord.end) break;
      if (word !== SlotWord.read) {
        pos = cursor.skip(word, pos, limit);
        continue;
      }
      const form = program[i]!;
      const slot = program[i + 1]!;
      pos = cursor.read(form, pos, limit);
      const isImplicit = form === DW_FORM.implicit_const;
      const lo = isImplicit ? program[i + 2]! : cursor.lo;
      const hi = isImplicit ? program[i + 3]! : cursor.hi;
      i += 4;
      switch (slot) {
        case Slot.type: {
          if (!shape.showsType) break;
          const target = inUnit(unit.start, unitOffset(lo));
          if (hi !== 0 || target < unit.diesStart || target >= limit) return IRREGULAR;
          this.targets.push(dieAt(unit.info.base, target));
          break;
        }
        case Slot.name:
          if (shape.showsOwnName) this.#name = names.own(unit, form, lo, hi);
          else if (shape.isNamed)
            this.#name = names.qualifiedOf(unit, dieAt(unit.info.base, offset), form, lo, hi);
          break;
        case Slot.declaration:
          this.#isDeclaration = this.#context.dwarf.isTrue(form, lo);
          break;
        case Slot.declFile:
          this.#file = lo;
          this.#fileHigh = hi;
          break;
        case Slot.byteSize:
        case Slot.alignment:
        case Slot.encoding:
        case Slot.accessibility:
        case Slot.bitSize:
        case Slot.dataBitOffset:
        case Slot.dataMemberLocation:
        case Slot.constValue:
        case Slot.discrValue:
        case Slot.count:
        case Slot.upperBound:
          values.push(lo);
          values.push(hi);
          break;
        default:
      }
    }
    if (pos > limit) return IRREGULAR;
    if (!shape.showsOwnName && names.isEmpty(this.#name)) this.#name = NO_TEXT;
    values.push(this.#name);
    return pos;
  }
}

/** In the place of the low half of a file number. */
const NO_FILE = -1;
const IRREGULAR_ITEMS = -2;
