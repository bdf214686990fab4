/**
 * The debugging information of one ELF file, without what leads to other files: sections, units, strings. Abbreviation
 * plans (abbreviation-plans.ts) and names from line tables (file-names.ts) have owners of their own.
 */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, LARGEST_OFFSET, type Warn } from '../errors.ts';
import { AbbreviationPlans } from './abbreviation-plans.ts';
import { safeNumber } from './constant.ts';
import { DeclarationPrograms } from './declaration-programs.ts';
import { EntrySlots } from './entry-slots.ts';
import { FileNames } from './file-names.ts';
import { infoCursor, type InfoCursor } from './info-cursor.ts';
import { strOffset, strOffsetsOffset, type InfoBase, type InfoOffset, type StrOffset } from './offsets.ts';
import { readPackageIndex, type Contribution, WHOLE_SECTIONS } from './package-index.ts';
import type { ShapeOf } from './plans.ts';
import { DebugSections } from './sections.ts';
import { Slot } from './slots.ts';
import { defaultStrOffsetsBase, indexedStringOffset } from './str-offsets.ts';
import { NO_STRING, StringSection } from './strings.ts';
import { readUnits } from './unit-headers.ts';
import {
  baseBehind,
  type FileRole,
  type InfoSection,
  type StrayBytes,
  type Unit,
  type UnitFile,
} from './units.ts';

export interface DebugFileOptions {
  readonly shapeOf: ShapeOf;
  /** Programs by the same shapes, for files that share them. */
  readonly programs?: DeclarationPrograms | undefined;
  readonly warn: Warn;
  readonly role: FileRole;
}

const PACKAGE_INDEXES = ['cu_index', 'tu_index'] as const;

export class DebugFile implements UnitFile {
  readonly elf: ElfFile;
  readonly sections: DebugSections;
  readonly role: FileRole;
  readonly strays: StrayBytes[] = [];
  readonly #warn: Warn;
  readonly #plans: AbbreviationPlans;
  readonly #fileNames: FileNames;
  readonly #strings = new Map<string, StringSection | undefined>();
  readonly #inline = new Map<InfoSection, StringSection>();
  #lastName: string | undefined;
  #lastStrings: StringSection | undefined;
  #lastInfo: InfoSection | undefined;
  #lastInline: StringSection | undefined;
  readonly #unitSlots = new Map<Unit, EntrySlots>();

  constructor(elf: ElfFile, { shapeOf, programs, warn, role }: DebugFileOptions) {
    this.elf = elf;
    this.sections = new DebugSections(elf, warn, role === 'split');
    this.role = role;
    this.#warn = warn;
    this.#plans = new AbbreviationPlans(this, programs ?? new DeclarationPrograms(shapeOf), warn);
    this.#fileNames = new FileNames(this);
  }

  /** Whether an entry may refer to another unit, so that what was found in a unit must be kept. */
  get refersAcrossUnits(): boolean {
    return this.#plans.referAcrossUnits;
  }

  // ---------------------------------------------------------------- units

  /**
   * Reads all unit headers and compiles the plans of their abbreviations.
   * @param base the number of the first section's first byte
   * @param firstIndex the index of the first unit
   */
  readUnits(base: InfoBase, firstIndex: number): Unit[] {
    const units: Unit[] = [];
    const abbreviationsSize = this.sections.contents('abbrev')?.length ?? 0;
    let nextBase = base;
    for (const { section, name, bytes, isTypes, isGrouped } of this.sections.unitSections()) {
      if (bytes.length === 0) continue;
      if (nextBase + bytes.length > LARGEST_OFFSET)
        throw new DwarfksymsError('dwarf-unsupported', 'the sections of units are larger than 4 GB', {
          section: name,
        });
      const info: InfoSection = {
        file: this,
        section,
        name,
        bytes,
        base: nextBase,
        isMain: !isTypes && !isGrouped,
        cursor: infoCursor(bytes, this.elf.littleEndian, name, this.elf.name),
        entered: undefined,
      };
      const options = {
        isTypes,
        firstIndex: firstIndex + units.length,
        abbreviationsSize,
        contributionOf: this.#contributions(isTypes ? 'types' : 'info'),
        warn: this.#warn,
      };
      const found = readUnits(info, options);
      for (const unit of found.units) units.push(unit);
      for (const stray of found.strays) this.strays.push(stray);
      nextBase = baseBehind(info);
    }
    for (const unit of units) this.#plans.plansOf(unit);
    this.sections.checkUnread();
    return units;
  }

  /** Which parts of the other sections belong to the unit at an offset: all of them, except in a package. */
  #contributions(kind: 'info' | 'types'): (offset: InfoOffset) => Contribution {
    if (!this.sections.isSplit) return () => WHOLE_SECTIONS;
    const indexes = PACKAGE_INDEXES.flatMap((name) => {
      const bytes = this.sections.contents(name);
      if (bytes === undefined || bytes.length === 0) return [];
      return [readPackageIndex(bytes, this.elf.littleEndian, { section: this.sections.nameOf(name) }, kind)];
    });
    return (offset) =>
      indexes.map((index) => index.get(offset)).find((found) => found !== undefined) ?? WHOLE_SECTIONS;
  }

  enter(unit: Unit): InfoCursor {
    const { info } = unit;
    const { cursor } = info;
    if (info.entered !== unit) {
      info.entered = unit;
      cursor.encoding = unit;
      cursor.unitStart = unit.start;
      cursor.plans = this.#plans.plansOf(unit);
    }
    return cursor;
  }

  unitAttributes(unit: Unit): EntrySlots {
    let slots = this.#unitSlots.get(unit);
    if (slots === undefined) {
      slots = new EntrySlots();
      const cursor = this.enter(unit);
      const plan = unit.diesStart < unit.end ? cursor.entryAt(unit.diesStart, unit.end) : -1;
      if (plan >= 0) slots.read(cursor, plan, cursor.valuePos, unit.end);
      this.#unitSlots.set(unit, slots);
    }
    return slots;
  }

  // ---------------------------------------------------------------- strings

  stringsOf(unit: Unit, form: number): StringSection | undefined {
    switch (form) {
      case DW_FORM.line_strp:
        return this.stringSection('line_str');
      case DW_FORM.string:
        return this.#inlineStrings(unit.info);
      case DW_FORM.strp:
      case DW_FORM.strx:
      case DW_FORM.strx1:
      case DW_FORM.strx2:
      case DW_FORM.strx3:
      case DW_FORM.strx4:
      case DW_FORM.GNU_str_index:
        return this.stringSection('str');
      default:
        return undefined;
    }
  }

  stringOffset(unit: Unit, form: number, lo: number, hi: number): StrOffset {
    switch (form) {
      case DW_FORM.strp:
      case DW_FORM.line_strp:
        return strOffset(safeNumber(lo, hi));
      case DW_FORM.string:
        return strOffset(lo >>> 0);
      case DW_FORM.strx:
      case DW_FORM.strx1:
      case DW_FORM.strx2:
      case DW_FORM.strx3:
      case DW_FORM.strx4:
      case DW_FORM.GNU_str_index:
        return this.#indexedOffset(unit, safeNumber(lo, hi)) ?? NO_STRING;
      default:
        return NO_STRING;
    }
  }

  stringAt(unit: Unit, form: number, lo: number, hi: number): string | undefined {
    const offset = this.stringOffset(unit, form, lo, hi);
    return offset === NO_STRING ? undefined : this.stringsOf(unit, form)?.at(offset);
  }

  stringSection(name: 'str' | 'line_str'): StringSection | undefined {
    // Almost every name is looked for here, one after the other.
    if (name === this.#lastName) return this.#lastStrings;
    if (!this.#strings.has(name)) this.#strings.set(name, this.#readStrings(name));
    this.#lastName = name;
    this.#lastStrings = this.#strings.get(name);
    return this.#lastStrings;
  }

  #readStrings(name: 'str' | 'line_str'): StringSection | undefined {
    const bytes = this.sections.contents(name);
    const section = this.sections.nameOf(name);
    if (bytes !== undefined) return new StringSection(section, bytes);
    this.#warn(
      new DwarfksymsError('dwarf-missing', 'there is no such section, so that names are missing', {
        section,
      }),
    );
    return undefined;
  }

  /** Of the entries' own section. */
  #inlineStrings(info: InfoSection): StringSection {
    if (info !== this.#lastInfo) {
      let strings = this.#inline.get(info);
      if (strings === undefined)
        this.#inline.set(info, (strings = new StringSection(info.name, info.bytes, true)));
      this.#lastInfo = info;
      this.#lastInline = strings;
    }
    return this.#lastInline!;
  }

  #indexedOffset(unit: Unit, index: number): StrOffset | undefined {
    const table = this.sections.contents('str_offsets');
    if (table === undefined) return undefined;
    const slots = this.unitAttributes(unit);
    const base = slots.has(Slot.strOffsetsBase)
      ? strOffsetsOffset(safeNumber(slots.lo[Slot.strOffsetsBase]!, slots.hi[Slot.strOffsetsBase]!))
      : defaultStrOffsetsBase(table, unit, this.elf.littleEndian);
    return base === undefined
      ? undefined
      : indexedStringOffset(table, base, index, unit, this.elf.littleEndian);
  }

  // ---------------------------------------------------------------- other sections

  fileName(unit: Unit, file: number): string {
    return this.#fileNames.of(unit, file);
  }

  hasLineTable(unit: Unit): boolean {
    return this.#fileNames.hasTable(unit);
  }

  hasLocationList(unit: Unit, lo: number, hi: number): boolean {
    const lists = this.sections.contents(unit.version >= 5 ? 'loclists' : 'loc');
    return lists !== undefined && safeNumber(lo, hi) < lists.length;
  }
}
