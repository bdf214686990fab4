/** Reads the units of a section, and checks one: its tree, then the values of its entries. */
import { infoCursor, type InfoCursor } from '../dwarf/info-cursor.ts';
import type { InfoOffset } from '../dwarf/offsets.ts';
import { readPackageIndex, WHOLE_SECTIONS, type Contribution } from '../dwarf/package-index.ts';
import { DwarfksymsError, hex } from '../errors.ts';
import type { AbbreviationReader } from './abbreviation-reader.ts';
import type { AbbreviationTable } from './abbreviation-table.ts';
import { holdsIn, type ActiveRules } from './attribute-programs.ts';
import type { CheckedSection, CheckedUnit, RawValue } from './checked-file.ts';
import type { Findings } from './findings.ts';
import { placeInUnit } from './place.ts';
import { U06 } from './rules/units.ts';
import { TreeReader } from './tree-reader.ts';
import { readUnitHeaders, type UnitHeader } from './unit-reader.ts';
import { TreeArrays, UnitTree } from './unit-tree.ts';
import { UnitVisitor } from './unit-visitor.ts';

const PACKAGE_INDEXES = ['cu_index', 'tu_index'] as const;

export interface UnitRunOptions {
  readonly rules: ActiveRules;
  readonly findings: Findings;
  readonly abbreviations: AbbreviationReader;
}

export class UnitRun {
  readonly #options: UnitRunOptions;
  readonly #arrays = new TreeArrays();
  readonly #reader: TreeReader;
  readonly #visitor: UnitVisitor;
  readonly #cursors = new WeakMap<CheckedSection, InfoCursor>();

  constructor(options: UnitRunOptions) {
    this.#options = options;
    this.#reader = new TreeReader(options.findings, this.#arrays);
    this.#visitor = new UnitVisitor(options.rules, options.findings);
  }

  /** The units whose headers can be read, with what their entries say. */
  readUnits(section: CheckedSection): readonly CheckedUnit[] {
    const units: CheckedUnit[] = [];
    readUnitHeaders(section, contributions(section), this.#options.findings, (header) =>
      units.push({ ...header, root: this.#rootOf(header) }),
    );
    return units;
  }

  check(unit: CheckedUnit): void {
    const { abbreviations, findings, rules } = this.#options;
    const { section, abbreviationOffset } = unit;
    const table = abbreviations.at(section.file, section.family, abbreviationOffset);
    if (table === undefined) {
      const found = `abbreviations at ${hex(abbreviationOffset)}, outside .debug_abbrev`;
      findings.add(U06, { found, expected: 'an offset within .debug_abbrev' }, () =>
        placeInUnit(unit, unit.start),
      );
      return;
    }
    const cursor = this.#cursorFor(unit, table);
    const tree = new UnitTree(unit, table, this.#arrays, cursor);
    this.#reader.read(tree, cursor);
    const active = rules.filter(([rule]) => holdsIn(rule, unit));
    for (const [, hooks] of active) hooks.unit?.(unit, tree);
    this.#visitor.visit(tree, cursor);
    for (const [, hooks] of active) hooks.unitEnd?.(unit, tree);
  }

  #cursorFor(unit: UnitHeader, table: AbbreviationTable): InfoCursor {
    const { section } = unit;
    let cursor = this.#cursors.get(section);
    if (cursor === undefined) {
      cursor = infoCursor(section.bytes, section.file.littleEndian, section.name, section.file.name);
      this.#cursors.set(section, cursor);
    }
    cursor.encoding = unit;
    cursor.unitStart = unit.start;
    cursor.plans = this.#options.abbreviations.plans(table, unit);
    return cursor;
  }

  /** The attributes of the unit's entry, as far as they can be read; what cannot is reported when its entries are read. */
  #rootOf(header: UnitHeader): ReadonlyMap<number, RawValue> {
    const values = new Map<number, RawValue>();
    const { section, abbreviationOffset, diesStart, end: limit } = header;
    const table = this.#options.abbreviations.at(section.file, section.family, abbreviationOffset);
    if (table === undefined || diesStart >= limit) return values;
    const cursor = this.#cursorFor(header, table);
    try {
      const plan = cursor.entryAt(diesStart, limit);
      if (plan < 0) return values;
      let start = cursor.valuePos;
      for (const { name, form, lo, hi } of table.declarations[cursor.plans.program[plan]!]!.attributes) {
        const end = cursor.read(form, start, limit);
        const isInEntry = end > start || cursor.form !== form;
        if (!values.has(name))
          values.set(
            name,
            isInEntry
              ? { form: cursor.form, lo: cursor.lo, hi: cursor.hi, start, end }
              : { form, lo, hi, start, end },
          );
        start = end;
      }
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
    }
    return values;
  }
}

/** Which parts of other sections belong to the unit at an offset, as the indexes of a package say. DWARF 5, 7.3.5.3. */
function contributions({ file, kind, family }: CheckedSection): (offset: InfoOffset) => Contribution {
  if (family !== 'split') return () => WHOLE_SECTIONS;
  const indexes = PACKAGE_INDEXES.flatMap((name) => {
    const index = file.sections.find((one) => one.kind === name);
    if (index === undefined || index.bytes.length === 0) return [];
    try {
      return [
        readPackageIndex(
          index.bytes,
          file.littleEndian,
          { section: index.name },
          kind === 'types' ? 'types' : 'info',
        ),
      ];
    } catch (error) {
      // What is wrong with the index is the business of its rules.
      if (error instanceof DwarfksymsError) return [];
      throw error;
    }
  });
  return (offset) =>
    indexes.map((index) => index.get(offset)).find((found) => found !== undefined) ?? WHOLE_SECTIONS;
}
