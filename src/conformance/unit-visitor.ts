/** Goes over the entries of a unit and calls the checks of their attributes, and those of the entries. */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import type { InfoCursor } from '../dwarf/info-cursor.ts';
import {
  AttributePrograms,
  type ActiveRules,
  type AttributeProgram,
  type DeclarationFault,
} from './attribute-programs.ts';
import type { AbbreviationTable } from './abbreviation-table.ts';
import { encodingKey } from './encoding-key.ts';
import type { CheckedUnit } from './checked-file.ts';
import type { Findings } from './findings.ts';
import { placeInSection } from './place.ts';
import type { UnitTree } from './unit-tree.ts';
import { Visit } from './visit.ts';

export class UnitVisitor {
  readonly #findings: Findings;
  readonly #programs: AttributePrograms;
  /** By table, then by encoding. */
  readonly #compiled = new WeakMap<AbbreviationTable, Map<string, readonly AttributeProgram[]>>();
  readonly #told = new WeakSet<readonly DeclarationFault[]>();
  readonly #reported = new Set<string>();

  constructor(rules: ActiveRules, findings: Findings) {
    this.#findings = findings;
    this.#programs = new AttributePrograms(rules);
  }

  /** The cursor must be set to the unit. */
  visit(tree: UnitTree, cursor: InfoCursor): void {
    if (tree.count === 0) return;
    const { unit, table } = tree;
    const programs = this.#programsOf(unit, table);
    const visit = new Visit(tree, this.#findings);
    const { end: limit } = unit;
    for (let entry = 0; entry < tree.count; entry++) {
      const declaration = tree.declaration(entry);
      const { steps, entryChecks, faults } = programs[declaration.index]!;
      if (faults.length > 0) this.#reportFaults(tree, entry, faults);
      visit.entry = entry;
      visit.declaration = declaration;
      if (steps.length > 0) {
        cursor.entryAt(tree.offset(entry), limit);
        let pos = cursor.valuePos;
        for (const { attribute, checks, ops } of steps) {
          if (attribute === undefined) {
            for (const op of ops) pos = cursor.skip(op, pos, limit);
            continue;
          }
          visit.attribute = attribute;
          visit.start = pos;
          pos = cursor.read(attribute.form, pos, limit);
          visit.end = pos;
          const { form } = cursor;
          visit.form = form;
          const isImplicit = form === DW_FORM.implicit_const;
          visit.lo = isImplicit ? attribute.lo : cursor.lo;
          visit.hi = isImplicit ? attribute.hi : cursor.hi;
          for (const check of checks) check(visit);
        }
      }
      if (entryChecks.length > 0) {
        visit.noAttribute();
        for (const check of entryChecks) check(visit);
      }
    }
  }

  #programsOf(unit: CheckedUnit, table: AbbreviationTable): readonly AttributeProgram[] {
    let byEncoding = this.#compiled.get(table);
    if (byEncoding === undefined) this.#compiled.set(table, (byEncoding = new Map()));
    const key = encodingKey(unit);
    let programs = byEncoding.get(key);
    if (programs === undefined) {
      programs = table.declarations.map((declaration) => this.#programs.of(declaration, unit));
      byEncoding.set(key, programs);
    }
    return programs;
  }

  /** What is wrong with a declaration as such, at the first entry that has it: once per table, declaration and encoding. */
  #reportFaults(tree: UnitTree, entry: number, faults: readonly DeclarationFault[]): void {
    if (this.#told.has(faults)) return;
    this.#told.add(faults);
    const { unit, table } = tree;
    const { section } = table;
    // A table may have been read again since.
    const declaration = `${table.offset} ${tree.declaration(entry).index}`;
    const key = `${section.file.name} ${section.name} ${declaration} ${encodingKey(unit)}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    for (const { attribute, rule, problem } of faults)
      this.#findings.add(rule, { ...problem, attribute: attribute.name }, () => ({
        ...placeInSection(section, attribute.offset),
        path: tree.path(entry),
      }));
  }
}
