/** What the page says first: whether versions changed, whether layouts did, and how many symbols that concerns. */
import type { AbiDiff } from '../abi-diff.ts';
import type { Judgement } from '../judgement.ts';
import { grouped } from './cause-markup.ts';
import { effectOf } from './report-data-of.ts';

export interface Verdict {
  /** In one sentence. */
  readonly sentence: string;
  /** What it means; empty where there is nothing to add. */
  readonly meaning: string;
  readonly figures: readonly Figure[];
}

/** How many symbols something happened to. */
export interface Figure {
  readonly name: string;
  readonly count: number;
  /** What the filter is set to, to see them; undefined for those that are not in the page. */
  readonly query: string | undefined;
  /** Its part of the bar; undefined for what is counted elsewhere. */
  readonly tone: 'breaks' | 'extends' | 'unknown' | 'removed' | 'added' | 'equal' | undefined;
}

export function verdictOf(diff: AbiDiff, { tolerated }: Judgement): Verdict {
  const effects = new Map<string, number>();
  for (const one of diff.changed) effects.set(effectOf(one), (effects.get(effectOf(one)) ?? 0) + 1);
  const count = (effect: string): number => effects.get(effect) ?? 0;
  const compatible = count('extends') + count('harmless') + count('order');
  const numbers = { breaking: count('breaks'), compatible, unexplained: count('unknown') };
  const figures: readonly Figure[] = [
    { name: 'layout or calls change', count: numbers.breaking, query: 'is:breaks', tone: 'breaks' },
    { name: 'only the version changes', count: compatible, query: 'is:compatible', tone: 'extends' },
    { name: 'not explained', count: numbers.unexplained, query: 'is:unexplained', tone: 'unknown' },
    { name: 'removed', count: diff.removed.length, query: 'is:removed', tone: 'removed' },
    { name: 'added', count: diff.added.length, query: 'is:added', tone: 'added' },
    {
      name: 'exported differently',
      count: diff.exportedOtherwise.length,
      query: 'is:exported',
      tone: undefined,
    },
    { name: 'tolerated by rules', count: tolerated.size, query: 'is:tolerated', tone: undefined },
    { name: 'not comparable', count: diff.unknown, query: undefined, tone: undefined },
    { name: 'equal', count: diff.equal, query: undefined, tone: 'equal' },
  ];
  return {
    sentence: sentenceOf(diff),
    meaning: meaningOf(diff, numbers),
    figures: figures.filter(({ count: many, name }) => many > 0 || name === 'equal'),
  };
}

function sentenceOf({ added, removed, changed, exportedOtherwise, equal, unknown }: AbiDiff): string {
  const differing = new Set([...changed, ...exportedOtherwise].map(({ before }) => before.name));
  const hasVersions = changed.some(({ before }) => before.version !== undefined);
  // What cannot be compared has no version on one side.
  const both = differing.size + equal + (hasVersions ? 0 : unknown);
  if (changed.length > 0)
    return `${grouped(changed.length)} of ${grouped(both)} ${hasVersions ? 'versions' : 'symbols'} changed${
      removed.length > 0 ? `, and ${symbols(removed.length)} ${isAre(removed.length)} gone` : ''
    }.`;
  if (removed.length > 0)
    return `No version changed, but ${symbols(removed.length)} ${isAre(removed.length)} gone.`;
  if (exportedOtherwise.length > 0)
    return `No version changed, but ${symbols(exportedOtherwise.length)} ${isAre(exportedOtherwise.length)} exported differently.`;
  if (added.length > 0) return `No version changed; ${symbols(added.length)} ${isAre(added.length)} new.`;
  return unknown > 0
    ? `Nothing that can be compared differs.`
    : `Nothing differs: ${equal === 1 ? 'the one version is' : `all ${grouped(equal)} versions are`} the same.`;
}

function meaningOf(
  { changed, causes }: AbiDiff,
  {
    breaking,
    compatible,
    unexplained,
  }: { readonly breaking: number; readonly compatible: number; readonly unexplained: number },
): string {
  if (changed.length === 0) return '';
  const parts: string[] = [];
  if (breaking > 0) {
    const behind = causes.filter(({ effect }) => effect === 'breaks').length;
    parts.push(
      `Layout or calls change for ${symbols(breaking)}, by ${grouped(behind)} ${behind === 1 ? 'change' : 'changes'} of types and prototypes: modules compiled before would read wrong bytes or call wrongly.`,
    );
  }
  if (compatible > 0)
    parts.push(
      `${breaking > 0 ? 'For' : 'Layouts are compatible: for'} ${symbols(compatible)} only the version changes; modules compiled before would work, but are refused.`,
    );
  if (unexplained > 0)
    parts.push(`${symbols(unexplained)} changed without a change of types that explains it.`);
  return parts.join(' ');
}

function symbols(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'symbol' : 'symbols'}`;
}

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
