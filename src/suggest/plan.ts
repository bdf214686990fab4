/** What is tried for a cause, and what of that is worth being shown. */
import type { Cause } from '../diff/abi-diff.ts';
import type { KabiRule, Suggestion } from '../diff/suggestion.ts';
import type { Edits } from './edits.ts';
import type { Verdict } from './honesty.ts';

export interface Candidate {
  readonly edits: Edits;
  readonly verifiedBy: Suggestion['verifiedBy'];
}

export interface Plan {
  readonly cause: Cause;
  readonly verdict: Verdict;
  /** Those that bring former strings back, the best first. */
  readonly candidates: readonly Candidate[];
}

/** What can be applied to objects without their source. */
export function rulesOnly({ candidates }: Plan): readonly Candidate[] {
  return candidates.filter(({ edits }) => edits.members.length === 0);
}

export function rulesOf(candidates: Iterable<Candidate | undefined>): readonly KabiRule[] {
  return unique([...candidates].flatMap((candidate) => candidate?.edits.rules ?? []));
}

/** Of two rules of one type for one target the first. */
export function unique(rules: readonly KabiRule[]): readonly KabiRule[] {
  const first = new Map<string, KabiRule>();
  for (const rule of rules) {
    const key = `${rule.type}\0${rule.target}`;
    if (!first.has(key)) first.set(key, rule);
  }
  return [...first.values()];
}

/** Whole strings are the last resort, but the only one without the source of members. */
export function withoutSuperfluous(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const [best] = suggestions;
  if (best === undefined) return [];
  return suggestions.filter(
    (one) =>
      one === best ||
      best.members.length > 0 ||
      one.together.size > best.together.size ||
      (one.alone?.size ?? 0) > (best.alone?.size ?? 0),
  );
}

export function reasonWithout({ isType }: Cause, hasCandidates: boolean): string {
  if (hasCandidates)
    return 'no suggestion: the rules together give other versions; compare the objects one by one, because a rule counts for all that are compared at once';
  return isType
    ? 'no suggestion: rules do not bring the former type string back'
    : 'no suggestion: rules do not bring the former prototype back';
}
