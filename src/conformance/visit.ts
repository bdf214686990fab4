/**
 * What a check is shown: an entry, and one of its attributes with its value. There is one for a whole run, set anew from attribute to
 * attribute; who needs a value later copies it.
 */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { integer } from '../dwarf/attribute-value.ts';
import type { AbbreviationDeclaration, AttributeSpecification } from './abbreviation-table.ts';
import type { CheckedUnit, RawValue } from './checked-file.ts';
import type { FindingPlace } from './finding.ts';
import type { Findings } from './findings.ts';
import { placeInUnit } from './place.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';
import type { UnitTree } from './unit-tree.ts';

const NO_ATTRIBUTE: AttributeSpecification = { name: 0, form: 0, lo: 0, hi: 0, offset: 0 };

/** Forms whose constants are signed. DWARF 5, 7.5.5, class constant. */
const SIGNED: ReadonlySet<number> = new Set([DW_FORM.sdata, DW_FORM.implicit_const]);

export class Visit implements RawValue {
  readonly unit: CheckedUnit;
  readonly tree: UnitTree;
  /** In the tree. */
  entry = 0;
  declaration: AbbreviationDeclaration;
  /** In checks of entries, none: all zero. */
  attribute = NO_ATTRIBUTE;
  form = 0;
  lo = 0;
  hi = 0;
  /** Section offsets of the value. */
  start = infoOffset(0);
  end = infoOffset(0);
  readonly #findings: Findings;

  constructor(tree: UnitTree, findings: Findings) {
    this.tree = tree;
    this.unit = tree.unit;
    this.declaration = tree.declaration(0);
    this.#findings = findings;
  }

  /** Section offset of the entry. */
  get offset(): InfoOffset {
    return this.tree.offset(this.entry);
  }

  get tag(): number {
    return this.declaration.tag;
  }

  /** The value as an unsigned number; Infinity where that is not exact. */
  get number(): number {
    return safeNumber(this.lo, this.hi);
  }

  /** The value as its form has it: with a sign for DW_FORM_sdata and DW_FORM_implicit_const. */
  get integer(): bigint {
    return integer(this.lo, this.hi, SIGNED.has(this.form));
  }

  /** The bytes of a block. */
  get bytes(): Uint8Array {
    return this.unit.section.bytes.subarray(this.lo, this.hi);
  }

  noAttribute(): void {
    this.attribute = NO_ATTRIBUTE;
  }

  /** What is wrong with the value, or with the entry where there is none. */
  report(rule: RuleStatement, problem: Problem): void {
    const { name } = this.attribute;
    const attribute = this.attribute === NO_ATTRIBUTE ? undefined : name;
    this.#findings.add(rule, { ...problem, attribute }, () => this.place());
  }

  place(): FindingPlace {
    const { tree, entry, unit, start, end } = this;
    const place =
      this.attribute === NO_ATTRIBUTE
        ? placeInUnit(unit, tree.offset(entry))
        : placeInUnit(unit, start, end - start);
    return { ...place, path: tree.path(entry) };
  }
}
