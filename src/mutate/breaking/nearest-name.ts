/** Under which name people find a type. */
import type { DieId } from '../../write/description.ts';
import type { Place } from '../tree.ts';
import { addTo } from '../groups.ts';
import { type Part, tagText } from './type-texts.ts';
import type { Types } from './types.ts';

/** The reference name, or the symbol's. */
export function nameOf(place: Place, { graph, symbols }: Types): string | undefined {
  return graph.names.reference(place.die.id) ?? symbols.namesOf(place)[0];
}

/** `structure_type`, `base_type int`. */
export function kindOf(place: Place, { graph }: Types): string {
  const name = graph.names.qualified(place.die.id);
  return `${tagText(place.die.tag)}${name === '' ? '' : ` ${name}`}`;
}

/**
 * The name of a type or symbol, or else of the nearest one whose type string contains it: the first of the description
 * among those that are equally near. Undefined where nothing does.
 */
export function nearestName(place: Place, types: Types): string | undefined {
  const own = nameOf(place, types);
  if (own !== undefined) return own;
  const users = usersOfNameless(types);
  const met = new Set([place.die.id]);
  // Places that are added while it goes are visited too.
  const queue = [place];
  for (const { die } of queue)
    for (const user of users.get(die.id) ?? []) {
      if (met.has(user.die.id)) continue;
      met.add(user.die.id);
      const name = nameOf(user, types);
      if (name !== undefined) return name;
      queue.push(user);
    }
  return undefined;
}

function usersOfNameless({ graph, texts, symbols }: Types): ReadonlyMap<DieId, readonly Place[]> {
  const users = new Map<DieId, Place[]>();
  const add = (user: Place, parts: readonly Part[]): void => {
    for (const part of parts) {
      if (typeof part === 'string' || graph.names.reference(part.die.id) !== undefined) continue;
      addTo(users, part.die.id, user);
    }
  };
  for (const place of graph.places()) {
    const isSymbol = symbols.namesOf(place).length > 0;
    add(place, isSymbol ? texts.symbolParts(place) : texts.parts(place));
  }
  return users;
}
