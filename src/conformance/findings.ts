/**
 * Collects findings. Those with equal words are counted together, because a defect of a header is found in each unit that includes it;
 * and of each rule only so many different ones are kept, because a damaged file can be wrong a million times.
 */
import type { Finding, FindingPlace } from './finding.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';

/** Places kept of one finding unless told. */
const USUAL_PLACES = 16;
/** Different findings kept of one rule. */
const MOST_DIFFERENT = 4096;

/** What is known of a finding before it is put into words. */
export interface Report extends Problem {
  readonly attribute?: number | undefined;
}

interface Group {
  readonly rule: RuleStatement;
  readonly report: Report;
  count: number;
  readonly places: FindingPlace[];
}

export class Findings {
  readonly #rules: ReadonlySet<RuleStatement>;
  readonly #mostPlaces: number;
  readonly #groups = new Map<string, Group>();
  readonly #perRule = new Map<RuleStatement, { different: number; total: number; unkept: number }>();

  /**
   * @param rules those whose findings count
   * @param mostPlaces how many places of a finding are kept
   */
  constructor(rules: Iterable<RuleStatement>, mostPlaces = USUAL_PLACES) {
    this.#rules = new Set(rules);
    this.#mostPlaces = mostPlaces;
  }

  /** Whether findings of the rule count; readers ask before they look closely. */
  wants(rule: RuleStatement): boolean {
    return this.#rules.has(rule);
  }

  /** @param place called only if the place is kept: finding the path to an entry costs time */
  add(rule: RuleStatement, report: Report, place: () => FindingPlace): void {
    if (!this.#rules.has(rule)) return;
    const { found, expected, attribute } = report;
    const key = `${rule.id} ${attribute ?? ''} ${found}\n${expected}`;
    let group = this.#groups.get(key);
    const tally = this.#tally(rule);
    tally.total++;
    if (group === undefined) {
      if (tally.different === MOST_DIFFERENT) {
        tally.unkept++;
        return;
      }
      tally.different++;
      this.#groups.set(key, (group = { rule, report, count: 0, places: [] }));
    }
    group.count++;
    if (group.places.length < this.#mostPlaces) group.places.push(place());
  }

  /** In the order in which they were first found. */
  *all(): Generator<Finding> {
    for (const { rule, report, count, places } of this.#groups.values())
      yield { rule, ...report, attribute: report.attribute, count, places };
  }

  /** How often each rule was broken, and how many of these findings were not kept. */
  totals(): ReadonlyMap<RuleStatement, { readonly total: number; readonly unkept: number }> {
    return this.#perRule;
  }

  #tally(rule: RuleStatement): { different: number; total: number; unkept: number } {
    let tally = this.#perRule.get(rule);
    if (tally === undefined) this.#perRule.set(rule, (tally = { different: 0, total: 0, unkept: 0 }));
    return tally;
  }
}
