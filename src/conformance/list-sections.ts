/** Where the lists of ranges and locations of a unit are, and with what they are read. DWARF 5, 7.28 and 7.29; DWARF 4, 2.6.2 and 2.17.3. */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { attributeClassesIn } from '../../generated/dwarf-value-classes.ts';
import { GnuLocationCursor } from '../../generated/gnu-location-cursor.ts';
import { LocationListCursor } from '../../generated/location-list-cursor.ts';
import { LocationPairCursor } from '../../generated/location-pair-cursor.ts';
import { RangeListCursor } from '../../generated/range-list-cursor.ts';
import { RangePairCursor } from '../../generated/range-pair-cursor.ts';
import { safeNumber } from '../dwarf/constant.ts';
import type { AttributeUse } from './attribute-use.ts';
import type { CheckedFile, CheckedSection, CheckedUnit, RawValue } from './checked-file.ts';
import { offsetWidth } from './index-tables.ts';
import { Skeletons } from './skeletons.ts';
import { IndexedSections } from './unit-indexes.ts';

export type ListKind = 'ranges' | 'locations';

/** How entries are written. `coded`: each begins with its kind, since DWARF 5. */
export type ListFormat = 'coded' | 'pairs' | 'gnu';

export type ListCursor =
  RangeListCursor | RangePairCursor | LocationListCursor | LocationPairCursor | GnuLocationCursor;

export interface ListPlace {
  readonly section: CheckedSection;
  readonly offset: number;
  readonly format: ListFormat;
}

/** The first version of DWARF whose lists say what each entry is. */
const FIRST_CODED = 5;

/** Which lists the values of an attribute may lead to. */
export function listKindOf({ name, form, encoding: { version } }: AttributeUse): ListKind | undefined {
  if (form === DW_FORM.rnglistx) return 'ranges';
  if (form === DW_FORM.loclistx) return 'locations';
  if (formClass(form) !== FORM_CLASS.section_offset && !isOldOffset(form, version)) return undefined;
  const classes = attributeClassesIn(name, version >= FIRST_CODED ? FIRST_CODED : 4);
  if (classes.includes('rnglist') || classes.includes('rangelistptr')) return 'ranges';
  if (!classes.includes('loclist') && !classes.includes('loclistptr')) return undefined;
  // Before DWARF 4 a constant may be what it says.
  return isOldOffset(form, version) && classes.includes('constant') ? undefined : 'locations';
}

/** Before version 4 offsets had the forms of constants. DWARF 3, 7.5.4. */
function isOldOffset(form: number, version: number): boolean {
  return version < 4 && (form === DW_FORM.data4 || form === DW_FORM.data8);
}

export class ListSections {
  readonly #tables: Readonly<Record<ListKind, IndexedSections>>;
  readonly #skeletons: Skeletons;
  readonly #cursors = new Map<CheckedSection, Map<string, ListCursor>>();

  constructor(files: readonly CheckedFile[]) {
    this.#tables = {
      ranges: new IndexedSections('rnglists', files),
      locations: new IndexedSections('loclists', files),
    };
    this.#skeletons = new Skeletons(files);
  }

  /**
   * Where the list is that a value leads to; the offset may lie outside the section. `missing`: there is no such section. Undefined
   * where other rules say why nobody knows, and in packages, whose indexes say where the lists of a unit are.
   */
  placeOf(kind: ListKind, unit: CheckedUnit, { form, lo, hi }: RawValue): ListPlace | 'missing' | undefined {
    const { section, version } = unit;
    if (section.family === 'split' && section.file.section('cu_index', 'main') !== undefined)
      return undefined;
    if (form === DW_FORM.rnglistx || form === DW_FORM.loclistx)
      return this.#indexed(kind, unit, safeNumber(lo, hi));
    // Before DWARF 5 the ranges of split units are in the file that is linked.
    const isElsewhere = kind === 'ranges' && version < FIRST_CODED && section.family === 'split';
    const owner = isElsewhere ? this.#skeletons.of(unit) : unit;
    if (owner === undefined) return undefined;
    const found = owner.section.file.section(sectionKind(kind, version), owner.section.family);
    if (found === undefined) return 'missing';
    if (!found.isWhole) return undefined;
    const base = isElsewhere ? owner.root.get(DW_AT.GNU_ranges_base) : undefined;
    const from = base === undefined ? 0 : safeNumber(base.lo, base.hi);
    return { section: found, offset: from + safeNumber(lo, hi), format: formatOf(kind, unit) };
  }

  /** A cursor over the section, set to the unit; one for each, so that nobody may keep it. */
  cursorFor(kind: ListKind, { section, format }: ListPlace, { addressSize }: CheckedUnit): ListCursor {
    let cursors = this.#cursors.get(section);
    if (cursors === undefined) this.#cursors.set(section, (cursors = new Map()));
    const key = `${kind} ${format}`;
    let cursor = cursors.get(key);
    if (cursor === undefined) cursors.set(key, (cursor = newCursor(kind, format, section)));
    if (!(cursor instanceof GnuLocationCursor)) cursor.addressSize = addressSize;
    return cursor;
  }

  /** The unit whose entry says what offsets in lists count from. */
  ownerOf(unit: CheckedUnit): CheckedUnit | undefined {
    return unit.section.family === 'split' ? this.#skeletons.of(unit) : unit;
  }

  #indexed(kind: ListKind, unit: CheckedUnit, index: number): ListPlace | undefined {
    const indexes = this.#tables[kind].of(unit);
    if (indexes.state !== 'found' || index >= indexes.table.count) return undefined;
    const { section, table } = indexes;
    const { littleEndian } = section.file;
    const { bytes } = section;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const width = offsetWidth(table.is64);
    const at = table.base + index * width;
    if (at + width > bytes.length) return undefined;
    const offset = table.is64
      ? Number(view.getBigUint64(at, littleEndian))
      : view.getUint32(at, littleEndian);
    return { section, offset: table.base + offset, format: 'coded' };
  }
}

function sectionKind(kind: ListKind, version: number): string {
  if (kind === 'ranges') return version >= FIRST_CODED ? 'rnglists' : 'ranges';
  return version >= FIRST_CODED ? 'loclists' : 'loc';
}

function formatOf(kind: ListKind, { version, section }: CheckedUnit): ListFormat {
  if (version >= FIRST_CODED) return 'coded';
  return kind === 'locations' && section.family === 'split' ? 'gnu' : 'pairs';
}

function newCursor(
  kind: ListKind,
  format: ListFormat,
  { bytes, file: { littleEndian } }: CheckedSection,
): ListCursor {
  if (format === 'gnu') return new GnuLocationCursor(bytes, littleEndian);
  if (kind === 'ranges')
    return format === 'coded'
      ? new RangeListCursor(bytes, littleEndian)
      : new RangePairCursor(bytes, littleEndian);
  return format === 'coded'
    ? new LocationListCursor(bytes, littleEndian)
    : new LocationPairCursor(bytes, littleEndian);
}
