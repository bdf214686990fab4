/** What a case came to. */
import { CRASHED, type OracleCase } from '../support/oracle.ts';
import { groupedTwin } from './grouped-types.ts';
import { twinOf } from './twins.ts';
import { LEFT_FOR_LATER } from './left-for-later.ts';

export type Verdict =
  | { readonly kind: 'matched' }
  /** Answers better than the record, in the way that deviations.tsv declares. */
  | { readonly kind: 'declared'; readonly how: string }
  /** Needs something that is not built yet. */
  | { readonly kind: 'left'; readonly reason: string }
  | { readonly kind: 'failed'; readonly differences: readonly string[] };

export interface Judged {
  /** The name of the case, and for a row of the stress table also which one. */
  readonly name: string;
  readonly variant?: string;
  readonly verdict: Verdict;
}

/** The verdict on a case, given the differences to the answer that is recorded or declared for it. */
export function verdict(one: OracleCase, differences: readonly string[]): Verdict {
  const twin = twinOf(one) ?? groupedTwin(one);
  const declared = twin === undefined ? declaredDeviation(one) : `better, as ${twin.name}`;
  // A better answer than the recorded one is compared with its twin's; without a twin, the record itself is no match.
  if ((one.deviation !== 'better' || twin !== undefined) && differences.length === 0) {
    return declared === undefined ? { kind: 'matched' } : { kind: 'declared', how: declared };
  }
  const reason = LEFT_FOR_LATER.get(one.name);
  return reason === undefined ? { kind: 'failed', differences } : { kind: 'left', reason };
}

/** The same, but a case that is left for later must not match: what matches is no longer left. */
export function strictVerdict(one: OracleCase, differences: readonly string[]): Verdict {
  const lenient = verdict(one, differences);
  if (lenient.kind === 'left' || lenient.kind === 'failed' || !LEFT_FOR_LATER.has(one.name)) return lenient;
  return { kind: 'failed', differences: ['matches, and is still listed in left-for-later.ts'] };
}

/** How the answer to `one` is expected to differ from the record, as far as that can be checked. */
export function declaredDeviation({ deviation, exit }: OracleCase): 'clean-error' | 'per-file' | undefined {
  // Whatever crashed the reference is worth a message.
  if (exit === CRASHED) return 'clean-error';
  return deviation === 'better' ? undefined : deviation;
}
