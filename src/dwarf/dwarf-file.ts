/**
 * The debugging information of one file: its units, the plans of their abbreviations, and where references and strings
 * lead. A DIE is identified by its *address*: its section's base plus its offset there. `.debug_info` comes first, with
 * base 0, so that its addresses are its offsets.
 */
import { DW_AT, DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DieCursor, type Plans } from '../../generated/dwarf-cursor.ts';
import { strOffsetsHeaderSize } from './str-offsets.ts';
import { DwarfksymsError, hex, type Warn } from '../errors.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { readAbbreviations, type AbbreviationDeclaration, type AbbreviationTable } from './abbreviations.ts';
import { safeNumber } from './constant.ts';
import { EntrySlots } from './entry-slots.ts';
import { isConstantForm } from './forms.ts';
import { readLineFileNames } from './line-files.ts';
import { compilePlans, type ShapeOf } from './plans.ts';
import { DebugSections } from './sections.ts';
import { Slot } from './slots.ts';
import { StringSection } from './strings.ts';
import { readUnits, type InfoSection, type Unit } from './units.ts';

export type { Unit } from './units.ts';

/** No DIE: the result of a reference that leads nowhere. */
export const NOWHERE = -1;

/** Addresses are keys of 32 bits. */
const LARGEST_ADDRESS = 2 ** 32 - 2;

export class DwarfFile {
  readonly units: readonly Unit[];
  /** Whether an entry may refer to another unit, so that what was found in a unit must be kept. */
  get refersAcrossUnits(): boolean {
    return this.#refersAcrossUnits;
  }
  /** Where `locateString` found the string: an offset in the section that it returned. */
  stringOffset = 0;
  #refersAcrossUnits = false;
  readonly #sections: DebugSections;
  readonly #littleEndian: boolean;
  readonly #warn: Warn;
  readonly #shapeOf: ShapeOf;
  readonly #plans = new Map<string, Plans>();
  readonly #entered = new Map<InfoSection, Unit>();
  readonly #strings = new Map<string, StringSection | undefined>();
  readonly #inline = new Map<InfoSection, StringSection>();
  readonly #unitSlots = new Map<Unit, EntrySlots>();
  readonly #lineFiles = new Map<number, readonly string[]>();
  #bySignature: ReadonlyMap<string, Unit> | undefined;

  /** @throws DwarfksymsError `dwarf-missing`, `dwarf-malformed`, and what reading the sections throws */
  constructor(elf: ElfFile, shapeOf: ShapeOf, warn: Warn) {
    this.#sections = new DebugSections(elf, warn);
    this.#littleEndian = elf.littleEndian;
    this.#warn = warn;
    this.#shapeOf = shapeOf;
    this.units = this.#readUnits();
    for (const unit of this.units) this.#plansOf(unit);
  }

  // ---------------------------------------------------------------- units

  /** The section's cursor, set to read entries of `unit`. */
  enter(unit: Unit): DieCursor {
    const { info } = unit;
    const { cursor } = info;
    if (this.#entered.get(info) !== unit) {
      this.#entered.set(info, unit);
      cursor.encoding = unit;
      cursor.unitStart = unit.start;
      cursor.plans = this.#plansOf(unit);
    }
    return cursor;
  }

  /** The unit that the DIE at `address` is in. */
  unitAt(address: number): Unit {
    const unit = this.#unitContaining(address);
    if (unit === undefined) throw new DwarfksymsError('internal', `no unit has the address ${hex(address)}`);
    return unit;
  }

  /** The same, looking into `likely` first. */
  unitNear(address: number, likely: Unit): Unit {
    const offset = address - likely.info.base;
    return offset >= likely.diesStart && offset < likely.end ? likely : this.unitAt(address);
  }

  #readUnits(): Unit[] {
    const units: Unit[] = [];
    const abbreviationsSize = this.#sections.contents('abbrev')?.length ?? 0;
    let base = 0;
    for (const name of ['info', 'types'] as const) {
      const bytes = this.#sections.contents(name);
      if (bytes === undefined || bytes.length === 0) continue;
      const section = this.#sections.nameOf(name);
      if (base + bytes.length > LARGEST_ADDRESS)
        throw new DwarfksymsError('dwarf-unsupported', 'the sections of units are larger than 4 GB', {
          section,
        });
      const cursor = new DieCursor(bytes, this.#littleEndian, section);
      const info: InfoSection = { name: section, bytes, base, cursor };
      const options = {
        littleEndian: this.#littleEndian,
        isTypes: name === 'types',
        firstIndex: units.length,
        abbreviationsSize,
        warn: this.#warn,
      };
      for (const unit of readUnits(info, options)) units.push(unit);
      base += bytes.length;
    }
    if (units.length === 0)
      throw new DwarfksymsError('dwarf-missing', 'no debugging information (there are no units)', {
        file: this.#sections.file,
        section: this.#sections.nameOf('info'),
      });
    return units;
  }

  #unitContaining(address: number): Unit | undefined {
    let low = 0;
    let high = this.units.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const unit = this.units[middle]!;
      if (address < unit.info.base + unit.start) high = middle - 1;
      else if (address >= unit.info.base + unit.end) low = middle + 1;
      else return address >= unit.info.base + unit.diesStart ? unit : undefined;
    }
    return undefined;
  }

  // ---------------------------------------------------------------- abbreviations

  /** Plans are compiled before any entry is read, because only then is it known whether references leave their units. */
  #plansOf(unit: Unit): Plans {
    const { version, is64, addressSize, abbreviationOffset } = unit;
    const key = `${abbreviationOffset} ${version} ${is64} ${addressSize}`;
    let plans = this.#plans.get(key);
    if (plans === undefined) {
      const { declarations } = this.#abbreviations(abbreviationOffset);
      this.#refersAcrossUnits ||= declarations.some(refersAcrossUnits);
      plans = compilePlans(declarations, unit, this.#shapeOf);
      this.#plans.set(key, plans);
    }
    return plans;
  }

  #abbreviations(offset: number): AbbreviationTable {
    const section = this.#sections.nameOf('abbrev');
    const bytes = this.#sections.contents('abbrev') ?? new Uint8Array();
    const table = readAbbreviations(bytes, offset, this.#littleEndian, { section });
    if (table.damage !== undefined) this.#warn(table.damage);
    return table;
  }

  // ---------------------------------------------------------------- attribute values

  /**
   * The address of the DIE that a value refers to, or NOWHERE, with a warning.
   * @param unit the unit of the attribute
   */
  resolve(unit: Unit, form: number, lo: number, hi: number): number {
    const value = safeNumber(lo, hi);
    switch (form) {
      case DW_FORM.ref1:
      case DW_FORM.ref2:
      case DW_FORM.ref4:
      case DW_FORM.ref8:
      case DW_FORM.ref_udata: {
        const offset = unit.start + value;
        if (offset >= unit.diesStart && offset < unit.end) return unit.info.base + offset;
        return this.#nowhere(unit, `a reference to ${hex(value)} leads outside its unit`);
      }
      case DW_FORM.ref_addr:
        if (this.#unitContaining(value)?.info.base === 0) return value;
        return this.#nowhere(unit, `a reference to ${hex(value)} of .debug_info leads to no unit`);
      case DW_FORM.ref_sig8: {
        const target = this.#typeUnit(lo, hi);
        if (target?.typeStart !== undefined) return target.info.base + target.typeStart;
        return this.#nowhere(unit, `there is no type unit with the signature ${signatureKey(lo, hi)}`);
      }
      case DW_FORM.ref_sup4:
      case DW_FORM.ref_sup8:
      case DW_FORM.GNU_ref_alt:
        return this.#nowhere(unit, 'a reference leads to a supplementary file, which is not there');
      default:
        return this.#nowhere(unit, `a reference has the form ${hex(form)}, which is none of references`);
    }
  }

  /** Whether a value counts as a constant (symbol versions, section 7). */
  isConstant(unit: Unit, slot: Slot, form: number, lo: number, hi: number): boolean {
    if (slot === Slot.dataMemberLocation) {
      // Before DWARF 4 location lists had no form of their own: DWARF 3, 7.5.4, class loclistptr.
      if (unit.version < 4 && (form === DW_FORM.data4 || form === DW_FORM.data8))
        return this.#isLocationList(unit, lo, hi);
      if (form === DW_FORM.sec_offset) return this.#isLocationList(unit, lo, hi);
    }
    return isConstantForm(form);
  }

  /** Whether a flag is set. DWARF 5, 7.5.5, class flag. */
  isTrue(form: number, lo: number): boolean {
    return form === DW_FORM.flag_present || (form === DW_FORM.flag && lo !== 0);
  }

  /** The section that a string value stands in; its offset there is then in `stringOffset`. Undefined for no string. */
  locateString(unit: Unit, form: number, lo: number, hi: number): StringSection | undefined {
    switch (form) {
      case DW_FORM.strp:
        this.stringOffset = safeNumber(lo, hi);
        return this.#stringSection('str');
      case DW_FORM.line_strp:
        this.stringOffset = safeNumber(lo, hi);
        return this.#stringSection('line_str');
      case DW_FORM.string:
        this.stringOffset = lo >>> 0;
        return this.#inlineStrings(unit.info);
      case DW_FORM.strx:
      case DW_FORM.strx1:
      case DW_FORM.strx2:
      case DW_FORM.strx3:
      case DW_FORM.strx4:
      case DW_FORM.GNU_str_index: {
        const offset = this.#indexedOffset(unit, safeNumber(lo, hi));
        if (offset === undefined) return undefined;
        this.stringOffset = offset;
        return this.#stringSection('str');
      }
      default:
        return undefined;
    }
  }

  /**
   * The name of a file of the unit's line table, latin1, without its directory.
   * @throws DwarfksymsError `line-table` where the unit has no readable table with that file
   */
  fileName(unit: Unit, file: number): string {
    const section = this.#sections.nameOf('line');
    const bytes = this.#sections.contents('line');
    const offset = this.#lineTableOffset(unit);
    if (bytes === undefined || offset === undefined)
      throw new DwarfksymsError(
        'line-table',
        'the unit has no line table, which would tell the file of a definition',
        { section: unit.info.name, offset: unit.start },
      );
    let names = this.#lineFiles.get(offset);
    if (names === undefined) {
      names = readLineFileNames(bytes, offset, this.#littleEndian, { section }, (form, at) =>
        this.#stringSection(form === DW_FORM.line_strp ? 'line_str' : 'str')?.at(at),
      );
      this.#lineFiles.set(offset, names);
    }
    const name = names[file];
    if (name === undefined)
      throw new DwarfksymsError('line-table', `no file ${file} in a table of ${names.length}`, {
        section,
        offset,
      });
    return name;
  }

  #isLocationList(unit: Unit, lo: number, hi: number): boolean {
    const lists = this.#sections.contents(unit.version >= 5 ? 'loclists' : 'loc');
    return lists !== undefined && safeNumber(lo, hi) < lists.length;
  }

  #stringSection(name: 'str' | 'line_str'): StringSection | undefined {
    if (!this.#strings.has(name)) {
      const bytes = this.#sections.contents(name);
      const section = this.#sections.nameOf(name);
      if (bytes === undefined)
        this.#warn(
          new DwarfksymsError('dwarf-missing', 'there is no such section, so that names are missing', {
            section,
          }),
        );
      this.#strings.set(name, bytes && new StringSection(section, bytes));
    }
    return this.#strings.get(name);
  }

  #inlineStrings(info: InfoSection): StringSection {
    let strings = this.#inline.get(info);
    if (strings === undefined)
      this.#inline.set(info, (strings = new StringSection(info.name, info.bytes, true)));
    return strings;
  }

  /** The offset of string `index` of the unit in `.debug_str`. DWARF 5, 7.26. */
  #indexedOffset(unit: Unit, index: number): number | undefined {
    const table = this.#sections.contents('str_offsets');
    if (table === undefined) return undefined;
    const slots = this.#unitAttributes(unit);
    const base = slots.has(Slot.strOffsetsBase)
      ? safeNumber(slots.lo[Slot.strOffsetsBase]!, slots.hi[Slot.strOffsetsBase]!)
      : strOffsetsHeaderSize(unit);
    const width = unit.is64 ? 8 : 4;
    const at = base + index * width;
    if (at + width > table.length) return undefined;
    const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
    const words = unit.is64
      ? [view.getUint32(at, this.#littleEndian), view.getUint32(at + 4, this.#littleEndian)]
      : [];
    if (!unit.is64) return view.getUint32(at, this.#littleEndian);
    return this.#littleEndian ? safeNumber(words[0]!, words[1]!) : safeNumber(words[1]!, words[0]!);
  }

  #lineTableOffset(unit: Unit): number | undefined {
    if (this.#sections.isSplit) return 0;
    const slots = this.#unitAttributes(unit);
    return slots.has(Slot.stmtList)
      ? safeNumber(slots.lo[Slot.stmtList]!, slots.hi[Slot.stmtList]!)
      : undefined;
  }

  /** The attributes of the unit DIE. */
  #unitAttributes(unit: Unit): EntrySlots {
    let slots = this.#unitSlots.get(unit);
    if (slots === undefined) {
      slots = new EntrySlots();
      const cursor = this.enter(unit);
      const plan = cursor.entryAt(unit.diesStart, unit.end);
      if (plan >= 0) slots.read(cursor, plan, cursor.valuePos, unit.end);
      this.#unitSlots.set(unit, slots);
    }
    return slots;
  }

  #typeUnit(lo: number, hi: number): Unit | undefined {
    if (this.#bySignature === undefined) {
      const bySignature = new Map<string, Unit>();
      for (const unit of this.units) {
        const key = unit.signature && signatureKey(unit.signature.lo, unit.signature.hi);
        if (key !== undefined && !bySignature.has(key)) bySignature.set(key, unit);
      }
      this.#bySignature = bySignature;
    }
    return this.#bySignature.get(signatureKey(lo, hi));
  }

  #nowhere(unit: Unit, detail: string): typeof NOWHERE {
    this.#warn(new DwarfksymsError('reference', detail, { section: unit.info.name, offset: unit.start }));
    return NOWHERE;
  }
}

/** Forms of references that may lead to another unit, and the one that can stand for any. */
const LEAVING_FORMS: ReadonlySet<number> = new Set([DW_FORM.ref_addr, DW_FORM.ref_sig8, DW_FORM.indirect]);

/** Whether an entry declared so may refer to another unit by an attribute that walks follow. */
function refersAcrossUnits({ tag, attributes }: AbbreviationDeclaration): boolean {
  const hasOrigin = tag === DW_TAG.subprogram || tag === DW_TAG.variable;
  return attributes.some(
    ({ name, form }) =>
      LEAVING_FORMS.has(form) && (name === DW_AT.type || (name === DW_AT.abstract_origin && hasOrigin)),
  );
}

function signatureKey(lo: number, hi: number): string {
  return hex((BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0));
}
