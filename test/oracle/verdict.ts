/** What a case came to. */
import { CRASHED, type OracleCase } from '../support/oracle.ts';

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

/** The machines whose relocations are applied. */
const MACHINES = new Set(['x86_64', 'i386']);

/** What is not built yet, by the feature of index.tsv that stands for it. */
const LATER = new Map([
  ['zstd', 'sections compressed with zstd'],
  ['groups', 'type units in section groups'],
  ['dwo-file', 'split information (.dwo)'],
  ['debuglink', 'separate debug files'],
  ['alternate-file', 'supplementary files (dwz)'],
]);

/** What `one` needs that is not built yet. */
export function laterReason({ arch, features }: OracleCase): string | undefined {
  if (!MACHINES.has(arch)) return 'other machines';
  return features.map((feature) => LATER.get(feature)).find((reason) => reason !== undefined);
}

/** The verdict on a case, given the differences to the answer that is recorded or declared for it. */
export function verdict(one: OracleCase, differences: readonly string[]): Verdict {
  const declared = declaredDeviation(one);
  // For a better answer than the recorded one there is no record to compare with: the record itself is no match.
  if (one.deviation !== 'better' && differences.length === 0) {
    return declared === undefined ? { kind: 'matched' } : { kind: 'declared', how: declared };
  }
  const reason = laterReason(one);
  return reason === undefined ? { kind: 'failed', differences } : { kind: 'left', reason };
}

/** How the answer to `one` is expected to differ from the record, as far as that can be checked. */
export function declaredDeviation({ deviation, exit }: OracleCase): 'clean-error' | 'per-file' | undefined {
  // Whatever crashed the reference is worth a message.
  if (exit === CRASHED) return 'clean-error';
  return deviation === 'better' ? undefined : deviation;
}
