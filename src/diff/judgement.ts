/** Differences of symbols as events that rules decide about: whether they are tolerated. */
import type { AbiDiff, SymbolDiff, SymbolPair } from './abi-diff.ts';
import type { ChangeKind } from './change.ts';
import type { Event, SymbolKind } from './event.ts';
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
  const none: ReadonlySet<string> = new Set();
  for (const symbol of diff.added) yield { symbol, kinds: new Set(['symbol-added']), types: none };
  for (const symbol of diff.removed) yield { symbol, kinds: new Set(['symbol-removed']), types: none };
  for (const changed of diff.changed) yield changeEvent(changed);
  for (const pair of diff.exportedOtherwise)
    yield { symbol: pair.before, kinds: new Set(exportChanges(pair)), types: none };
}

function changeEvent({ before, causes, explanation }: SymbolDiff): Event {
  const kinds = new Set<ChangeKind | SymbolKind>();
  const types = new Set<string>();
  for (const { name, changes } of causes) {
    types.add(name);
    for (const { kind } of changes) kinds.add(kind);
  }
  if (explanation === 'order') kinds.add('order');
  else if (explanation !== 'causes') kinds.add('unexplained');
  return { symbol: before, kinds, types };
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
