/** Under which name people find a type. */
import { addTo } from '../groups.ts';
import { tagText } from './operations.ts';
import type { Entry } from './type-graph.ts';
import type { Types } from './types.ts';

/** The reference name, or the symbol's. */
export function nameOf(entry: Entry, { graph, symbols }: Types): string | undefined {
  return graph.reference(entry) ?? symbols.namesOf(entry)[0];
}

/** `structure_type`, `base_type int`. */
export function kindOf(entry: Entry, { graph }: Types): string {
  const name = graph.qualifiedName(entry);
  return `${tagText(entry.tag)}${name === undefined ? '' : ` ${name}`}`;
}

/**
 * The name of a type or symbol, or else of the nearest one whose type string contains it: the first of the description
 * among those that are equally near. Undefined where nothing does.
 */
export function nearestName(entry: Entry, types: Types): string | undefined {
  const own = nameOf(entry, types);
  if (own !== undefined) return own;
  const users = usersOfNameless(types);
  // A set's iteration comes to what is added meanwhile.
  const met = new Set([entry]);
  for (const used of met)
    for (const user of users.get(used) ?? []) {
      const name = nameOf(user, types);
      if (name !== undefined) return name;
      met.add(user);
    }
  return undefined;
}

function usersOfNameless({ graph }: Types): ReadonlyMap<Entry, readonly Entry[]> {
  const users = new Map<Entry, Entry[]>();
  for (const user of graph.entries())
    for (const used of graph.inner(user)) if (graph.reference(used) === undefined) addTo(users, used, user);
  return users;
}
