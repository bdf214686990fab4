/** Operands of operations that lead to entries: base types, called expressions, objects that are pointed to. DWARF 5, 2.5.1 and 2.6.1.1.4. */
import { DW_AT, DW_FORM, DW_OP, DW_TAG, dwOpName } from '../../generated/dwarf-constants.ts';
import { standardOperation } from '../../generated/dwarf-operations.ts';
import type { ExpressionCursor } from '../../generated/expression-cursor.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { infoOffset, inUnit, unitOffset, type UnitOffset } from '../dwarf/offsets.ts';
import { IntList } from '../int-list.ts';
import { entriesInCircles } from './call-circles.ts';
import type { Check } from './check.ts';
import type { CheckedSection, CheckedUnit } from './checked-file.ts';
import type { ExpressionPlace, ReportExpression } from './expression-place.ts';
import { ExternalPlaces } from './external-places.ts';
import { placeInSection, placeOfEntry } from './place.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';
import { NO_ENTRY, type UnitTree } from './unit-tree.ts';

/** The rules, which are values of rules/expressions.ts. */
export interface OperandRules {
  readonly baseType: RuleStatement;
  readonly call: RuleStatement;
  readonly pointer: RuleStatement;
}

const POINTED_NOWHERE: Problem = {
  found: 'an implicit pointer to where no entry begins',
  expected: 'the offset of the entry of the object that is pointed to',
};

/** An offset that does not fit is one where nothing is. */
const NOWHERE = 0xffffffff;

/** Pointers of expressions in one section, of one unit, that lead out of the unit: where each is, and where it leads. */
interface FarPointers {
  readonly unit: CheckedUnit;
  readonly section: CheckedSection;
  readonly list: IntList;
}

export class ExpressionOperands {
  readonly #check: Check;
  readonly #rules: OperandRules;
  readonly #report: ReportExpression;
  /** By the entry with the calls, the entries whose expressions they call; of the unit at hand. */
  readonly #calls = new Map<number, Set<number>>();
  readonly #far: FarPointers[] = [];

  constructor(check: Check, rules: OperandRules, report: ReportExpression) {
    this.#check = check;
    this.#rules = rules;
    this.#report = report;
  }

  /** Those of the operation at the cursor. */
  check(place: ExpressionPlace, cursor: ExpressionCursor): void {
    switch (standardOperation(cursor.code)) {
      case DW_OP.const_type:
        return this.#type(place, cursor, unitOffset(cursor.number), false);
      case DW_OP.regval_type:
      case DW_OP.deref_type:
      case DW_OP.xderef_type:
        return this.#type(place, cursor, unitOffset(safeNumber(cursor.lo2, cursor.hi2)), false);
      case DW_OP.convert:
      case DW_OP.reinterpret:
        return this.#type(place, cursor, unitOffset(cursor.number), true);
      case DW_OP.call2:
      case DW_OP.call4:
        return this.#call(place, cursor);
      case DW_OP.implicit_pointer:
        return this.#pointer(place, cursor);
      default:
    }
  }

  /** When a unit has been gone over: locations that call each other in a circle. */
  endUnit(tree: UnitTree): void {
    if (this.#calls.size === 0) return;
    for (const entry of entriesInCircles(this.#calls))
      this.#check.report(
        this.#rules.call,
        { found: 'a location that calls itself in the end', expected: 'calls without a circle' },
        () => placeOfEntry(tree, entry),
      );
    this.#calls.clear();
  }

  /** When all units are known. */
  end(): void {
    const external = new ExternalPlaces();
    for (const { unit, section, list } of this.#far) {
      const target = this.#check.target(unit, { form: DW_FORM.ref_addr, lo: 0, hi: 0 });
      if (target === undefined) continue;
      const { starts } = target.section;
      const unknown = external.of(section);
      for (let i = 0; i < list.length; i += 2) {
        const at = list.items[i]! >>> 0;
        // Behind the operation's code stands the offset.
        if (starts.has(infoOffset(list.items[i + 1]! >>> 0)) || unknown.has(at + 1)) continue;
        this.#check.report(this.#rules.pointer, POINTED_NOWHERE, () => ({
          ...placeInSection(section, at),
          unit: unit.start,
        }));
      }
    }
  }

  /** An operand that counts from the unit's start and leads to a base type; zero is the generic type where that may be. */
  #type(place: ExpressionPlace, cursor: ExpressionCursor, offset: UnitOffset, mayBeGeneric: boolean): void {
    if (mayBeGeneric && offset === 0) return;
    const { tree, unit } = place;
    const entry = tree.find(inUnit(unit.start, offset));
    if (entry !== NO_ENTRY && tree.tag(entry) === DW_TAG.base_type) return;
    this.#report(this.#rules.baseType, place, cursor.at, cursor.end - cursor.at, {
      found: `${dwOpName(cursor.code)} with ${entry === NO_ENTRY ? 'an offset where no entry begins' : 'an entry that is no base type'}`,
      expected: 'the offset of a DW_TAG_base_type of the unit',
    });
  }

  #call(place: ExpressionPlace, cursor: ExpressionCursor): void {
    const { tree, unit, entry, attribute } = place;
    const target = tree.find(inUnit(unit.start, unitOffset(cursor.number)));
    if (target === NO_ENTRY)
      return this.#report(this.#rules.call, place, cursor.at, cursor.end - cursor.at, {
        found: `${dwOpName(cursor.code)} with an offset where no entry begins`,
        expected: 'the offset of an entry of the unit',
      });
    // What is called is DW_AT_location: other attributes may call that of their own entry. DWARF 5, 2.5.1.5.
    if (attribute !== DW_AT.location) return;
    const known = this.#calls.get(entry);
    if (known === undefined) this.#calls.set(entry, new Set([target]));
    else known.add(target);
  }

  /** Counts from the start of .debug_info, so that it may lead into units that have not been read. */
  #pointer(place: ExpressionPlace, cursor: ExpressionCursor): void {
    const { tree, unit, section } = place;
    const { at, end } = cursor;
    const offset = infoOffset(cursor.number);
    const { kind, family, file } = unit.section;
    if (kind === 'info' && offset >= unit.start && offset < unit.end) {
      if (tree.find(offset) === NO_ENTRY)
        this.#report(this.#rules.pointer, place, at, end - at, POINTED_NOWHERE);
      return;
    }
    // Whoever makes a package moves units, but nothing in expressions.
    if (family === 'split' && file.section('cu_index', 'main') !== undefined) return;
    const last = this.#far.at(-1);
    const { list } = last?.unit === unit && last.section === section ? last : this.#addFar(unit, section);
    list.push(at);
    list.push(Math.min(offset, NOWHERE));
  }

  #addFar(unit: CheckedUnit, section: CheckedSection): FarPointers {
    const far = { unit, section, list: new IntList(2) };
    this.#far.push(far);
    return far;
  }
}
