/** Everything that the walk meets from some symbols by links alone (symbol versions, section 4). */
import type { Place } from '../tree.ts';
import type { Types } from './types.ts';

/**
 * Types and list items, those of declarations' definitions too.
 * @param carriers DIEs of symbols
 */
export function reached({ graph, texts }: Types, carriers: Iterable<Place>): ReadonlySet<Place> {
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
    const reference = graph.names.reference(place.die.id);
    if (reference !== undefined) for (const die of graph.names.bearers(reference)) meet(graph.find(die)!);
  }
  return met;
}
