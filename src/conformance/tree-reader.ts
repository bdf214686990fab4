/**
 * Reads the tree of a unit. Where an entry cannot be read, it goes on behind the innermost entry around it that says by DW_AT_sibling
 * where it ends. DWARF 5, 2.3 and 7.5.2.
 */
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../generated/dwarf-constants.ts';
import { Op, isUnsupported, formOp } from '../../generated/dwarf-cursor.ts';
import { CONTINUATION, leb128End } from '../../generated/leb128.ts';
import { safeNumber } from '../dwarf/constant.ts';
import type { InfoCursor } from '../dwarf/info-cursor.ts';
import { inUnit, unitOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { hasChildren } from '../dwarf/plans.ts';
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import type { AbbreviationDeclaration } from './abbreviation-table.ts';
import type { CheckedUnit } from './checked-file.ts';
import type { Findings } from './findings.ts';
import { Leb128Reader } from './leb128-reader.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';
import { placeInUnit } from './place.ts';
import { A07, A08, A09 } from './rules/abbreviations.ts';
import { C10 } from './rules/attributes.ts';
import { T01, T02, T03, T07 } from './rules/tree.ts';
import { U09 } from './rules/units.ts';
import { NO_ENTRY, type TreeArrays, type UnitTree } from './unit-tree.ts';

/** Consumers that call themselves for each level take a few hundred bytes of stack or more. Sources have some dozens. */
const MOST_NESTED = 256;

export class TreeReader {
  readonly #findings: Findings;
  readonly #arrays: TreeArrays;
  /** Entries whose lists of children are open, outermost first. */
  readonly #open = new IntList();

  constructor(findings: Findings, arrays: TreeArrays) {
    this.#findings = findings;
    this.#arrays = arrays;
  }

  /** Fills the tree. The cursor must be set to the unit. */
  read(tree: UnitTree, cursor: InfoCursor): void {
    const { unit } = tree;
    const { end } = unit;
    let at = unit.diesStart;
    this.#open.length = 0;
    tree.isComplete = true;
    while (at < end) {
      const next = this.#entry(tree, cursor, at);
      if (next === undefined) {
        tree.isComplete = false;
        const resumed = this.#resume(tree, at);
        if (resumed === undefined) {
          this.#closeAll(tree, end);
          return;
        }
        at = resumed;
      } else at = next;
      if (this.#open.length === 0) break;
    }
    if (this.#open.length > 0) this.#unterminated(tree, cursor);
    else {
      if (tree.count === 0 && tree.isComplete) this.#noEntry(unit);
      this.#padding(unit, at);
    }
    this.#closeAll(tree, at);
  }

  /** The offset behind the entry, or behind the null entry; undefined where it cannot be read. */
  #entry(tree: UnitTree, cursor: InfoCursor, at: InfoOffset): InfoOffset | undefined {
    const { unit } = tree;
    const { end } = unit;
    let plan: number;
    try {
      plan = cursor.entryAt(at, end);
    } catch (error) {
      return this.#unknown(tree, at, error);
    }
    if (plan < 0) {
      this.#close(tree, cursor.valuePos);
      return cursor.valuePos;
    }
    let after: InfoOffset;
    try {
      after = cursor.afterAttributes(plan, cursor.valuePos, end);
    } catch (error) {
      return this.#unreadable(tree, cursor, at, error);
    }
    const { program } = cursor.plans;
    const entry = tree.count++;
    if (this.#open.length === MOST_NESTED) this.#tooDeep(tree, at);
    const arrays = this.#arrays;
    arrays.grow(entry + 1);
    const open = this.#open;
    arrays.offsets[entry] = at;
    arrays.declarations[entry] = program[plan]!;
    arrays.parents[entry] = open.length === 0 ? NO_ENTRY : open.items[open.length - 1]!;
    arrays.nexts[entry] = entry + 1;
    arrays.ends[entry] = after;
    unit.section.starts.add(at);
    if (hasChildren(program, plan)) open.push(entry);
    return after;
  }

  #close(tree: UnitTree, end: InfoOffset): void {
    const open = this.#open;
    if (open.length === 0) return;
    const entry = open.items[--open.length]!;
    this.#arrays.nexts[entry] = tree.count;
    this.#arrays.ends[entry] = end;
  }

  #closeAll(tree: UnitTree, end: InfoOffset): void {
    while (this.#open.length > 0) this.#close(tree, end);
  }

  /** The place behind the innermost open entry whose end is known; closes what is open up to there. */
  #resume(tree: UnitTree, at: InfoOffset): InfoOffset | undefined {
    const { unit } = tree;
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const value = tree.value(this.#open.items[i]!, DW_AT.sibling);
      if (value === undefined || formClass(value.form) !== FORM_CLASS.reference) continue;
      const target = inUnit(unit.start, unitOffset(safeNumber(value.lo, value.hi)));
      if (!(target > at && target < unit.end)) continue;
      while (this.#open.length > i) this.#close(tree, target);
      return target;
    }
    return undefined;
  }

  // What is reported --------------------------------------------------------------------------------------------------

  #unknown(tree: UnitTree, at: InfoOffset, error: unknown): undefined {
    if (!(error instanceof DwarfksymsError)) throw error;
    const { section, end } = tree.unit;
    const reader = new Leb128Reader(section.bytes.subarray(0, end), at);
    const code = reader.unsigned();
    if (reader.fault === undefined)
      this.#report(
        T01,
        { found: `the code ${code}, which has no declaration`, expected: 'a code of the table of the unit' },
        tree,
        at,
      );
    else if (reader.fault.kind === 'end') this.#report(T03, OUTSIDE, tree, at);
    else this.#report(A09, TOO_WIDE, tree, at);
  }

  #unreadable(tree: UnitTree, cursor: InfoCursor, at: InfoOffset, error: unknown): undefined {
    if (!(error instanceof DwarfksymsError)) throw error;
    const { unit } = tree;
    const plan = cursor.entryAt(at, unit.end);
    const declaration = tree.table.declarations[cursor.plans.program[plan]!]!;
    const { rule, problem, offset } = firstUnreadable(unit, cursor, declaration);
    this.#report(rule, problem, tree, offset);
  }

  #unterminated(tree: UnitTree, cursor: InfoCursor): void {
    tree.isComplete = false;
    const depth = this.#open.length;
    const owner = tree.offset(this.#open.items[depth - 1]!);
    const problem = {
      found: `the unit ends with ${depth} open lists of children`,
      expected: 'a null entry at the end of each list',
    };
    // A cursor that has passed the unit's end has no entry there.
    this.#report(T02, problem, tree, Math.min(owner, cursor.valuePos));
  }

  /** Once for a list, not for each of its entries. */
  #tooDeep(tree: UnitTree, at: InfoOffset): void {
    const parent = this.#open.items[this.#open.length - 1]!;
    if (tree.count !== parent + 2) return;
    const problem = {
      found: `an entry below ${MOST_NESTED} others`,
      expected: 'less, because many consumers call themselves for each level',
    };
    this.#report(T07, problem, tree, at);
  }

  #noEntry(unit: CheckedUnit): void {
    const problem = { found: 'a unit without an entry', expected: 'one entry with its children' };
    this.#findings.add(U09, problem, () => placeInUnit(unit, unit.diesStart));
  }

  #padding(unit: CheckedUnit, at: InfoOffset): void {
    const { bytes } = unit.section;
    let stray = at;
    while (stray < unit.end && bytes[stray] === 0) stray++;
    if (stray === unit.end) return;
    this.#findings.add(
      U09,
      {
        found: 'entries behind those of the unit',
        expected: 'one entry with its children, then null entries',
      },
      () => placeInUnit(unit, stray),
    );
  }

  #report(rule: RuleStatement, problem: Problem, tree: UnitTree, offset: number): void {
    const open = this.#open;
    this.#findings.add(rule, problem, () => ({
      ...placeInUnit(tree.unit, offset),
      path: open.length === 0 ? [] : tree.path(open.items[open.length - 1]!),
    }));
  }
}

/** Which attribute of an entry cannot be passed, and why. */
function firstUnreadable(
  unit: CheckedUnit,
  cursor: InfoCursor,
  { attributes }: AbbreviationDeclaration,
): { readonly rule: RuleStatement; readonly problem: Problem; readonly offset: number } {
  let pos = cursor.valuePos;
  for (const { form } of attributes) {
    const op = formOp(form, unit);
    try {
      pos = cursor.skip(op, pos, unit.end);
    } catch {
      const actual = form === DW_FORM.indirect ? indirectForm(unit, pos) : form;
      if (actual === DW_FORM.implicit_const) return { ...NO_VALUE, offset: pos };
      const actualOp = actual === form ? op : formOp(actual, unit);
      return { ...reasonFor(actual, actualOp, endsWithin(unit, pos)), offset: pos };
    }
  }
  return { rule: T03, problem: OUTSIDE, offset: pos };
}

const OUTSIDE: Problem = {
  found: 'an entry that ends behind its unit',
  expected: 'entries within their unit',
};

const TOO_WIDE: Problem = {
  found: 'a LEB128 number of more than ten bytes',
  expected: 'a number of up to 64 bits',
};

const NO_VALUE = {
  rule: A08,
  problem: {
    found: 'DW_FORM_indirect with DW_FORM_implicit_const, whose value would be in the declaration',
    expected: 'a form with its value in the entry',
  },
};

/** The form in front of a value; zero where it cannot be read. */
function indirectForm({ section, end }: CheckedUnit, pos: number): number {
  const reader = new Leb128Reader(section.bytes.subarray(0, end), pos);
  let form: number = DW_FORM.indirect;
  while (form === DW_FORM.indirect) form = reader.unsigned();
  return form;
}

function reasonFor(
  form: number,
  op: number,
  isNumberThere: boolean,
): { readonly rule: RuleStatement; readonly problem: Problem } {
  const id = formClass(form);
  if (isUnsupported(op))
    return {
      rule: A07,
      problem: { found: 'a form of unknown size', expected: "a form of the unit's version of DWARF" },
    };
  if (id === FORM_CLASS.block || id === FORM_CLASS.exprloc)
    return {
      rule: C10,
      problem: { found: 'a block that ends behind its unit', expected: 'blocks within their unit' },
    };
  if (isNumberThere && (op === Op.uleb128 || op === Op.sleb128))
    return {
      rule: A09,
      problem: TOO_WIDE,
    };
  return { rule: T03, problem: OUTSIDE };
}

/** Whether a LEB128 number that begins there ends in the unit. */
function endsWithin({ section, end }: CheckedUnit, pos: number): boolean {
  const last = leb128End(section.bytes, pos, end) - 1;
  return last >= pos && section.bytes[last]! < CONTINUATION;
}
