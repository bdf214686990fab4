/** The answer of `dwarfksyms version --verify`: whether everything agrees, or why nobody knows. */
import type { RecordedTable } from './recorded-table.ts';

/** How many symbols have which verdict, and what the verdicts are made of. */
export interface Counts {
  readonly equal: number;
  readonly different: number;
  readonly notRecorded: number;
  /** Recorded for a module that was examined, but not exported by it. */
  readonly notExported: number;
  readonly notComparable: number;
  /** Exported from another unit than the one that defines them. */
  readonly exportedElsewhere: number;
  /** Symbols with a version on either side, and those of which the two differ. */
  readonly versionsCompared: number;
  readonly versionsDiffering: number;
}

export type Answer =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'differs' }
  /** Neither: nothing was there to compare. */
  | { readonly kind: 'nothing-compared'; readonly reason: string }
  /** Neither: the recorded versions look like another kind. */
  | { readonly kind: 'genksyms'; readonly reason: string };

export interface Evidence {
  readonly counts: Counts;
  /** Whether a recorded symbol or module was found nowhere. */
  readonly isIncomplete: boolean;
  readonly table: RecordedTable | undefined;
  /** Why the recorded versions look like those of genksyms, if they do. */
  readonly genksyms: string | undefined;
  readonly reasons: ReadonlyMap<string, { readonly words: string; readonly count: number }>;
}

export function answerOf(evidence: Evidence): Answer {
  const { counts, isIncomplete, genksyms } = evidence;
  if (genksyms !== undefined) return { kind: 'genksyms', reason: genksyms };
  const reason = whyNothing(evidence);
  if (reason !== undefined) return { kind: 'nothing-compared', reason };
  const { different, notRecorded, notExported } = counts;
  const differs = isIncomplete || different + notRecorded + notExported > 0;
  return { kind: differs ? 'differs' : 'agrees' };
}

function whyNothing({ counts, table, reasons }: Evidence): string | undefined {
  const { equal, different, notRecorded, notExported, notComparable } = counts;
  if (table !== undefined && table.versions.size === 0 && table.warnings.length === 0)
    return `${table.file} records no ${table.isEmpty ? 'symbols' : 'versions'}`;
  // A module that exports nothing of what is recorded for it was compared: it differs.
  if (equal + different + notExported > 0) return undefined;
  if (notRecorded + notComparable === 0) return 'no exported symbols were found';
  if (notComparable === 0)
    return `none of the ${notRecorded} exported symbols are recorded${table === undefined ? '' : ` in ${table.file}`}`;
  return [...reasons.values()].map(({ words, count }) => `${words} (${count})`).join(', ');
}
