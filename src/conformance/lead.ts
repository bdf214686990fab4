/** Rules that look at the same values share the work: the first of them that is on does it for all. */
import type { Check } from './check.ts';
import type { RuleStatement } from './rule-statement.ts';

export function leads(check: Check, rule: RuleStatement, group: readonly RuleStatement[]): boolean {
  return group.find((one) => check.wants(one)) === rule;
}
