/**
 * The debugging information of one ELF file, without what leads to other files: sections, units, abbreviation plans,
 * strings, line tables.
 */
import { DW_AT, DW_FORM, DW_TAG, formReference, REFERENCE } from '../../generated/dwarf-constants.ts';
import { DieCursor, type Plans } from '../../generated/dwarf-cursor.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, LARGEST_OFFSET, type Warn } from '../errors.ts';
import { readAbbreviations, type AbbreviationDeclaration } from './abbreviations.ts';
import { safeNumber } from './constant.ts';
import { EntrySlots } from './entry-slots.ts';
import { readLineFileNames, type StringByOffset } from './line-files.ts';
import { readPackageIndex, type Contribution, WHOLE_SECTIONS } from './package-index.ts';
import { compilePlans, type ShapeOf } from './plans.ts';
import { DebugSections } from './sections.ts';
import { Slot } from './slots.ts';
import { defaultStrOffsetsBase, indexedStringOffset } from './str-offsets.ts';
import { StringSection } from './strings.ts';
import { readUnits, type InfoSection, type StrayBytes, type Unit } from './units.ts';

/** Two LEB128 numbers. */
const SMALLEST_PAIR = 2;

/** Units of different encodings may share a table, which then is compiled for each. Others do not overlap much. */
const MOST_OVERLAP = 16;

/** A file in a line table: a name of one byte and its end, or an offset. */
const SMALLEST_FILE = 2;

/** What a file is to the object: what holds its debugging information, or what completes that. */
export type FileRole = 'main' | 'split' | 'supplementary';

export interface DebugFileOptions {
  readonly shapeOf: ShapeOf;
  readonly warn: Warn;
  readonly role: FileRole;
}

const PACKAGE_INDEXES = ['cu_index', 'tu_index'] as const;

export class DebugFile {
  readonly elf: ElfFile;
  readonly sections: DebugSections;
  readonly role: FileRole;
  /** Where `locateString` found a string: an offset in the section that it returned. */
  stringOffset = 0;
  /** Whether an entry may refer to another unit, so that what was found in a unit must be kept. */
  refersAcrossUnits = false;
  /** What `readUnits` found that is no unit. */
  readonly strays: StrayBytes[] = [];
  readonly #warn: Warn;
  readonly #shapeOf: ShapeOf;
  readonly #plans = new Map<string, Plans>();
  /** Pairs of LEB128 numbers in all declarations that have been compiled. */
  #abbreviationPairs = 0;
  readonly #strings = new Map<string, StringSection | undefined>();
  readonly #inline = new Map<InfoSection, StringSection>();
  #lastName: string | undefined;
  #lastStrings: StringSection | undefined;
  #lastInfo: InfoSection | undefined;
  #lastInline: StringSection | undefined;
  readonly #unitSlots = new Map<Unit, EntrySlots>();
  readonly #lineFiles = new Map<number, readonly string[]>();
  /** The least that all line tables read so far take in their section. */
  #lineTableBytes = 0;
  /** Names that line tables have in other sections, by form and offset: units share them. */
  readonly #lineStrings = {
    str: new Map<number, string | undefined>(),
    line_str: new Map<number, string | undefined>(),
  };
  #lineStringBytes = 0;

  constructor(elf: ElfFile, { shapeOf, warn, role }: DebugFileOptions) {
    this.elf = elf;
    this.sections = new DebugSections(elf, warn, role === 'split');
    this.role = role;
    this.#warn = warn;
    this.#shapeOf = shapeOf;
  }

  // ---------------------------------------------------------------- units

  /**
   * Reads all unit headers and compiles the plans of their abbreviations.
   * @param base the number of the first section's first byte
   * @param firstIndex the index of the first unit
   */
  readUnits(base: number, firstIndex: number): Unit[] {
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
        cursor: new DieCursor(bytes, this.elf.littleEndian, name, this.elf.name),
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
      nextBase += bytes.length;
    }
    for (const unit of units) this.plansOf(unit);
    this.sections.checkUnread();
    return units;
  }

  /** Which parts of the other sections belong to the unit at an offset: all of them, except in a package. */
  #contributions(kind: 'info' | 'types'): (offset: number) => Contribution {
    if (!this.sections.isSplit) return () => WHOLE_SECTIONS;
    const indexes = PACKAGE_INDEXES.flatMap((name) => {
      const bytes = this.sections.contents(name);
      if (bytes === undefined || bytes.length === 0) return [];
      return [readPackageIndex(bytes, this.elf.littleEndian, { section: this.sections.nameOf(name) }, kind)];
    });
    return (offset) =>
      indexes.map((index) => index.get(offset)).find((found) => found !== undefined) ?? WHOLE_SECTIONS;
  }

  /** The section's cursor, set to read entries of `unit`. */
  enter(unit: Unit): DieCursor {
    const { info } = unit;
    const { cursor } = info;
    if (info.entered !== unit) {
      info.entered = unit;
      cursor.encoding = unit;
      cursor.unitStart = unit.start;
      cursor.plans = this.plansOf(unit);
    }
    return cursor;
  }

  plansOf(unit: Unit): Plans {
    const { version, is64, addressSize } = unit;
    const offset = unit.abbreviationOffset;
    const key = `${offset} ${version} ${is64} ${addressSize}`;
    let plans = this.#plans.get(key);
    if (plans === undefined) {
      const section = this.sections.nameOf('abbrev');
      const bytes = this.sections.contents('abbrev') ?? new Uint8Array();
      const { declarations, damage } = readAbbreviations(bytes, offset, this.elf.littleEndian, { section });
      if (damage !== undefined) this.#warn(damage);
      this.#countAbbreviations(declarations, bytes, unit);
      this.refersAcrossUnits ||= declarations.some(refersAcrossUnits);
      plans = compilePlans(declarations, unit, this.#shapeOf, (code) => {
        const detail = `two declarations of this table have the abbreviation code ${code}`;
        this.#warn(new DwarfksymsError('dwarf-unsound', detail, { section, offset }));
      });
      this.#plans.set(key, plans);
    }
    return plans;
  }

  /** Tables that overlap would make the work grow with the square of the section. */
  #countAbbreviations(
    declarations: readonly AbbreviationDeclaration[],
    bytes: Uint8Array,
    { info, start }: Unit,
  ): void {
    for (const { attributes } of declarations) this.#abbreviationPairs += 1 + attributes.length;
    if (this.#abbreviationPairs * SMALLEST_PAIR > bytes.length * MOST_OVERLAP)
      throw new DwarfksymsError('dwarf-malformed', 'the abbreviation tables of the units overlap', {
        section: info.name,
        offset: start,
      });
  }

  /** The attributes of the unit DIE; none where there is no such entry. */
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

  /**
   * The section of this file that a string value stands in; its offset there is then in `stringOffset`. Undefined for
   * what is no string, or cannot be found, or stands in a supplementary file.
   */
  locateString(unit: Unit, form: number, lo: number, hi: number): StringSection | undefined {
    switch (form) {
      case DW_FORM.strp:
        this.stringOffset = safeNumber(lo, hi);
        return this.stringSection('str');
      case DW_FORM.line_strp:
        this.stringOffset = safeNumber(lo, hi);
        return this.stringSection('line_str');
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
        return this.stringSection('str');
      }
      default:
        return undefined;
    }
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

  #indexedOffset(unit: Unit, index: number): number | undefined {
    const table = this.sections.contents('str_offsets');
    if (table === undefined) return undefined;
    const slots = this.unitAttributes(unit);
    const base = slots.has(Slot.strOffsetsBase)
      ? safeNumber(slots.lo[Slot.strOffsetsBase]!, slots.hi[Slot.strOffsetsBase]!)
      : defaultStrOffsetsBase(table, unit, this.elf.littleEndian);
    return base === undefined
      ? undefined
      : indexedStringOffset(table, base, index, unit, this.elf.littleEndian);
  }

  // ---------------------------------------------------------------- other sections

  /**
   * The name of a file of the unit's line table, latin1, without its directory.
   * @throws DwarfksymsError `line-table` where the unit has no readable table with that file
   */
  fileName(unit: Unit, file: number): string {
    const section = this.sections.nameOf('line');
    const bytes = this.sections.contents('line');
    const offset = this.#lineTableOffset(unit);
    if (bytes === undefined || offset === undefined)
      throw new DwarfksymsError(
        'line-table',
        'the unit has no line table, which is required to find the file of a definition',
        {
          section: unit.info.name,
          offset: unit.start,
        },
      );
    let names = this.#lineFiles.get(offset);
    if (names === undefined) {
      names = this.#readLineFiles(bytes, offset, section, unit.addressSize);
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

  /** Tables that overlap would make time and memory grow with the square of the section. */
  #readLineFiles(bytes: Uint8Array, offset: number, section: string, addressSize: number): readonly string[] {
    let elsewhere = 0;
    const { littleEndian } = this.elf;
    const stringAt: StringByOffset = (form, at) => {
      const name = this.#lineString(form, at);
      elsewhere += name?.length ?? 0;
      return name;
    };
    const names = readLineFileNames(bytes, offset, { littleEndian, addressSize }, { section }, stringAt);
    for (const name of names) this.#lineTableBytes += SMALLEST_FILE + name.length;
    this.#lineTableBytes -= elsewhere;
    if (this.#lineTableBytes > bytes.length * MOST_OVERLAP)
      throw new DwarfksymsError('line-table', 'the line tables of the units overlap', { section, offset });
    return names;
  }

  #lineString(form: number, at: number): string | undefined {
    const where = form === DW_FORM.line_strp ? 'line_str' : 'str';
    const strings = this.#lineStrings[where];
    const known = strings.get(at);
    if (known !== undefined || strings.has(at)) return known;
    const section = this.stringSection(where);
    const name = section?.at(at);
    strings.set(at, name);
    if (section === undefined || name === undefined) return name;
    this.#lineStringBytes += name.length;
    if (this.#lineStringBytes > section.bytes.length * MOST_OVERLAP)
      throw new DwarfksymsError('line-table', 'the names of the files overlap', {
        section: section.name,
        offset: at,
      });
    return name;
  }

  /** Whether this file has a table that tells the files of the unit's definitions. */
  hasLineTable(unit: Unit): boolean {
    return this.sections.contents('line') !== undefined && this.#lineTableOffset(unit) !== undefined;
  }

  /** The table of a split unit is the first of what belongs to it. */
  #lineTableOffset(unit: Unit): number | undefined {
    if (this.sections.isSplit) return unit.contribution.line;
    const slots = this.unitAttributes(unit);
    return slots.has(Slot.stmtList)
      ? safeNumber(slots.lo[Slot.stmtList]!, slots.hi[Slot.stmtList]!)
      : undefined;
  }

  /** Whether an offset lies within the section of location lists. */
  hasLocationList(unit: Unit, lo: number, hi: number): boolean {
    const lists = this.sections.contents(unit.version >= 5 ? 'loclists' : 'loc');
    return lists !== undefined && safeNumber(lo, hi) < lists.length;
  }
}

/** Whether an entry declared so may refer to another unit by an attribute that walks follow. */
function refersAcrossUnits({ tag, attributes }: AbbreviationDeclaration): boolean {
  const hasOrigin = tag === DW_TAG.subprogram || tag === DW_TAG.variable;
  return attributes.some(
    ({ name, form }) =>
      mayLeaveUnit(form) && (name === DW_AT.type || (name === DW_AT.abstract_origin && hasOrigin)),
  );
}

/** All references but unit-relative ones, and the form that can stand for any. */
function mayLeaveUnit(form: number): boolean {
  if (form === DW_FORM.indirect) return true;
  const reference = formReference(form);
  return reference !== undefined && reference !== REFERENCE.unit;
}
