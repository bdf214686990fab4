/** Where an expression is, and what is on the stack before its first operation. DWARF 5, 2.5 and 5.7.6. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { Check } from './check.ts';
import type { CheckedSection, CheckedUnit } from './checked-file.ts';
import { placeInSection } from './place.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';
import type { UnitTree } from './unit-tree.ts';
import { isVendorAttribute } from './vendor-codes.ts';

export interface ExpressionPlace {
  readonly section: CheckedSection;
  /** Section offsets. */
  readonly start: number;
  readonly stop: number;
  readonly unit: CheckedUnit;
  readonly tree: UnitTree;
  /** The entry whose attribute it is, or whose list it is in. */
  readonly entry: number;
  /** DW_AT. */
  readonly attribute: number;
}

/** How many elements are on the stack before the first operation. DWARF 5, 5.7.6, 5.7.8 and 5.14. */
const ON_STACK: ReadonlyMap<number, number> = new Map([
  [DW_AT.data_member_location, 1],
  [DW_AT.vtable_elem_location, 1],
  [DW_AT.use_location, 2],
]);

/** GNU's attributes of version 4 and before, whose values are what standard attributes of version 5 have. */
export const CALL_SITE_VALUES: ReadonlySet<number> = new Set([
  DW_AT.GNU_call_site_value,
  DW_AT.GNU_call_site_data_value,
  DW_AT.GNU_call_site_target,
  DW_AT.GNU_call_site_target_clobbered,
]);

/** Infinity for attributes of vendors: nobody else knows. */
export function onStackAt({ attribute, tree, entry }: ExpressionPlace): number {
  const known = ON_STACK.get(attribute);
  if (known !== undefined) return known;
  if (isVendorAttribute(attribute) && !CALL_SITE_VALUES.has(attribute)) return Infinity;
  // The number of the dimension, of those whose count is known at run time only. DWARF 5, 5.13 and D.2.3.
  return tree.tag(entry) === DW_TAG.generic_subrange ? 1 : 0;
}

/** Reports what is wrong with bytes of an expression. */
export type ReportExpression = (
  rule: RuleStatement,
  place: ExpressionPlace,
  offset: number,
  length: number,
  problem: Problem,
) => void;

export function expressionReporter(check: Check): ReportExpression {
  return (rule, { section, unit, tree, entry, attribute }, offset, length, problem) =>
    check.report(rule, { ...problem, attribute }, () => ({
      ...placeInSection(section, offset, length),
      unit: unit.start,
      path: tree.path(entry),
    }));
}
