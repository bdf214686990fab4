/** In which table the indexes of a unit count. DWARF 5, 3.1.1, 3.1.3 and 7.26 to 7.29. */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import type { CheckedFile, CheckedSection, CheckedUnit } from './checked-file.ts';
import {
  offsetWidth,
  readIndexTables,
  type IndexKind,
  type IndexTable,
  type IndexTables,
} from './index-tables.ts';
import { Skeletons } from './skeletons.ts';

export type UnitIndexes =
  /** The entries, which another table may follow where there are no headers. */
  | {
      readonly state: 'found';
      readonly section: CheckedSection;
      readonly table: Omit<IndexTable, 'start' | 'end'>;
    }
  /** The unit has no attribute with the base, and needs one. */
  | { readonly state: 'no base' }
  | { readonly state: 'no section' }
  /** No header ends at the base, or it lies outside. */
  | { readonly state: 'wrong base' }
  /** What would tell is missing or damaged. */
  | { readonly state: 'unknown' };

const BASES: Readonly<Record<IndexKind, number>> = {
  addr: DW_AT.addr_base,
  loclists: DW_AT.loclists_base,
  rnglists: DW_AT.rnglists_base,
  str_offsets: DW_AT.str_offsets_base,
};

/** The attribute that says where the tables of a kind begin for a unit. */
export function baseAttribute(kind: IndexKind, version: number): number {
  return kind === 'addr' && version < 5 ? DW_AT.GNU_addr_base : BASES[kind];
}

export class IndexedSections {
  readonly #kind: IndexKind;
  readonly #skeletons: Skeletons;
  readonly #tables = new Map<CheckedSection, IndexTables>();
  readonly #haveHeaders = new Map<CheckedSection, boolean>();

  constructor(kind: IndexKind, files: readonly CheckedFile[]) {
    this.#kind = kind;
    this.#skeletons = new Skeletons(files);
  }

  /** What is in a section of the kind, each with its header. */
  tables(section: CheckedSection): IndexTables {
    let tables = this.#tables.get(section);
    if (tables === undefined) this.#tables.set(section, (tables = readIndexTables(section, this.#kind)));
    return tables;
  }

  of(unit: CheckedUnit): UnitIndexes {
    const kind = this.#kind;
    const isSplit = unit.section.family === 'split';
    const own = unit.root.get(baseAttribute(kind, unit.version));
    // Addresses of split units are in the file that is linked.
    const owner = own === undefined && isSplit && kind === 'addr' ? this.#skeletons.of(unit) : unit;
    if (owner === undefined) return { state: 'unknown' };
    const given = owner.root.get(baseAttribute(kind, owner.version));
    const section = owner.section.file.section(kind, owner.section.family);
    const isDefault = given === undefined && isSplit && kind !== 'addr';
    // GNU's tables before DWARF 5 have one base, 0, unless a skeleton gives another.
    if (given === undefined && !isDefault && unit.version >= 5) return { state: 'no base' };
    if (section === undefined) return { state: 'no section' };
    if (!section.isWhole || !owner.section.isWhole) return { state: 'unknown' };
    const base = given === undefined ? this.#defaultBase(unit) : safeNumber(given.lo, given.hi);
    if (this.haveHeaders(section)) return this.#at(section, base, isDefault);
    return isDefault && unit.version >= 5 ? { state: 'unknown' } : withoutHeader(section, base, unit, kind);
  }

  /** Whether all tables of a section have headers: those that GNU's units before DWARF 5 index do not. */
  haveHeaders(section: CheckedSection): boolean {
    let answer = this.#haveHeaders.get(section);
    if (answer === undefined) this.#haveHeaders.set(section, (answer = !isUsedBefore5(section, this.#kind)));
    return answer;
  }

  #at(section: CheckedSection, base: number, isStart: boolean): UnitIndexes {
    const { byBase, byStart, problems } = this.tables(section);
    const table = (isStart ? byStart : byBase).get(base);
    if (table !== undefined) return { state: 'found', section, table };
    return { state: problems.length > 0 ? 'unknown' : 'wrong base' };
  }

  /** Where the part of a split unit begins in the section. */
  #defaultBase({ contribution }: CheckedUnit): number {
    switch (this.#kind) {
      case 'str_offsets':
        return contribution.strOffsets;
      case 'loclists':
        return contribution.locationLists;
      case 'rnglists':
        return contribution.rangeLists;
      case 'addr':
        return 0;
    }
  }
}

/** Whether units index tables of the section as GNU wrote them before DWARF 5, or may do so. */
function isUsedBefore5({ file, family }: CheckedSection, kind: IndexKind): boolean {
  if (kind === 'loclists' || kind === 'rnglists') return false;
  const isUser = ({ version, root }: CheckedUnit): boolean =>
    version < 5 &&
    (kind === 'str_offsets'
      ? family === 'split'
      : root.has(DW_AT.GNU_addr_base) || root.has(DW_AT.GNU_dwo_name));
  return file.sections.some(
    (section) =>
      section.family === family &&
      (section.kind === 'info' || section.kind === 'types') &&
      (!section.isWhole || section.units.length === 0 || section.units.some(isUser)),
  );
}

function withoutHeader(
  section: CheckedSection,
  base: number,
  { is64, addressSize }: CheckedUnit,
  kind: IndexKind,
): UnitIndexes {
  const room = section.bytes.length - base;
  if (!(room >= 0)) return { state: 'wrong base' };
  const width = kind === 'addr' ? addressSize : offsetWidth(is64);
  const count = width > 0 ? Math.floor(room / width) : 0;
  return { state: 'found', section, table: { base, count, width, is64, addressSize: undefined } };
}
