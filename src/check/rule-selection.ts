/** Which rules are checked: lists of ids, groups and ranges, as users type them. */
import { DwarfksymsError } from '../errors.ts';
import type { Rule } from '../conformance/rule.ts';

export interface RuleChoice {
  /** Only these; undefined: all but those on demand. */
  readonly only?: string | undefined;
  /** Not these. */
  readonly skip?: string | undefined;
  /** Only those whose violation can move or hide the version of an exported symbol. */
  readonly forVersions?: boolean | undefined;
  /** Also those that are checked on demand only, whether they are named or not. */
  readonly onDemand?: boolean;
}

/** `R`, `R01`, `R01-R05`, `r1-5`. */
const PART = /^(?<group>[A-Z])(?:(?<first>\d+)(?:(?:-|\.\.)(?:\k<group>)?(?<last>\d+))?)?$/u;

/**
 * The rules chosen, in the order of the catalogue.
 * @throws DwarfksymsError `usage` for what names no rule, and where none is left
 */
export function selectRules(
  rules: readonly Rule[],
  { only, skip, forVersions, onDemand }: RuleChoice,
): readonly Rule[] {
  const wanted = only === undefined ? undefined : named(rules, only, 'rules');
  const unwanted = skip === undefined ? undefined : named(rules, skip, 'skip');
  const chosen = rules.filter(
    (rule) =>
      wanted?.has(rule) !== false &&
      unwanted?.has(rule) !== true &&
      (forVersions !== true || rule.concernsVersions === true) &&
      // What costs as much as all others together is done for who asks for it.
      (rule.onDemand !== true || onDemand === true || wanted !== undefined || forVersions === true),
  );
  if (chosen.length === 0)
    throw new DwarfksymsError(
      'usage',
      'no rule is left to check: --rules, --skip and --for-versions exclude all',
    );
  return chosen;
}

function named(rules: readonly Rule[], list: string, option: string): ReadonlySet<Rule> {
  return new Set(list.split(',').flatMap((part) => rulesOf(rules, part.trim(), option)));
}

function rulesOf(rules: readonly Rule[], part: string, option: string): readonly Rule[] {
  const { group, first, last } = PART.exec(part.toUpperCase())?.groups ?? {};
  const from = first === undefined ? 0 : Number(first);
  const to = last === undefined ? (first === undefined ? Infinity : from) : Number(last);
  const found = rules.filter(({ id }) => {
    const number = Number(id.slice(1));
    return id.startsWith(group ?? '-') && number >= from && number <= to;
  });
  if (found.length === 0)
    throw new DwarfksymsError(
      'usage',
      `invalid value '${part}' for --${option}: expected a rule (R01), a group (R) or a range (R01-R05), several separated by commas; --list-rules shows them`,
    );
  return found;
}

/**
 * The rule of an id, in upper or lower case.
 * @throws DwarfksymsError `usage`
 */
export function ruleOf(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((one) => one.id === id.toUpperCase());
  if (rule === undefined) throw new DwarfksymsError('usage', `unknown rule '${id}': --list-rules shows all`);
  return rule;
}
