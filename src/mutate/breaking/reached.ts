/** What the walk meets (symbol versions, section 4). */
import type { Place } from '../tree.ts';
import type { Types } from './types.ts';

/** Whether a reference name leads to all DIEs that have it, or only links lead anywhere. */
export type Following = 'names' | 'links';

/**
 * The types and list items that are met from DIEs of symbols. In the profile `linux` only what links lead to from some listed
 * symbol can give a name its type string; in `canonical` everything that has the name (section 10, other-exports).
 */
export function reached(
  { graph, texts }: Types,
  carriers: Iterable<Place>,
  following: Following,
): ReadonlySet<Place> {
  const met = new Set<Place>();
  const waiting: Place[] = [];
  const meet = (place: Place): void => {
    if (met.has(place)) return;
    met.add(place);
    waiting.push(place);
  };
  for (const carrier of carriers)
    for (const part of texts.symbolParts(carrier)) if (typeof part !== 'string') meet(part);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const part of texts.parts(place)) if (typeof part !== 'string') meet(part);
    const reference = following === 'names' ? graph.names.reference(place.die.id) : undefined;
    if (reference !== undefined) for (const die of graph.names.bearers(reference)) meet(graph.find(die)!);
  }
  return met;
}
