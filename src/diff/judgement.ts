/** Differences of symbols as events that rules decide about: whether they are tolerated. */
import type { AbiDiff, SymbolDiff, SymbolPair } from './abi-diff.ts';
import type { Difference, Event, SymbolKind } from './event.ts';
import type { Rules } from './rules.ts';

export interface Judgement {
  /** How many symbols have differences that are not tolerated. */
  readonly failing: number;
  readonly tolerated: ReadonlySet<string>;
  /** Rules that decided nothing, as they are written. */
  readonly unused: readonly string[];
}

export function judge(diff: AbiDiff, rules: Rules): Judgement {
  const tolerated = new Set<string>();
  const failing = new Set<string>();
  for (const event of eventsOf(diff)) (rules.tolerates(event) ? tolerated : failing).add(event.symbol.name);
  for (const name of failing) tolerated.delete(name);
  return { failing: failing.size, tolerated, unused: rules.unused() };
}

function* eventsOf(diff: AbiDiff): Generator<Event> {
  for (const symbol of diff.added) yield { symbol, differences: [withoutCause('symbol-added')] };
  for (const symbol of diff.removed) yield { symbol, differences: [withoutCause('symbol-removed')] };
  for (const changed of diff.changed) yield changeEvent(changed);
  for (const pair of diff.exportedOtherwise)
    yield { symbol: pair.before, differences: exportChanges(pair).map(withoutCause) };
}

function withoutCause(kind: SymbolKind): Difference {
  return { kind, cause: undefined };
}

function changeEvent({ before, causes, explanation }: SymbolDiff): Event {
  if (explanation !== 'causes')
    return { symbol: before, differences: [withoutCause(explanation === 'order' ? 'order' : 'unexplained')] };
  const differences = causes.flatMap(({ name, changes }) =>
    Array.from(new Set(changes.map(({ kind }) => kind)), (kind) => ({ kind, cause: name })),
  );
  return { symbol: before, differences };
}

/** What of the way in which a symbol is exported is another. */
export function exportChanges({ before, after }: SymbolPair): readonly SymbolKind[] {
  const facts = [
    ['licence', before.isGplOnly, after.isGplOnly],
    ['namespace', before.namespace, after.namespace],
    ['module', before.module, after.module],
  ] as const;
  return facts.flatMap(([kind, old, now]) =>
    old !== undefined && now !== undefined && old !== now ? [kind] : [],
  );
}
