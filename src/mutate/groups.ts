/** Lists by key. */

/** Adds a value to the list of a key, and gives the list. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): readonly V[] {
  const known = groups.get(key);
  if (known === undefined) {
    const group = [value];
    groups.set(key, group);
    return group;
  }
  known.push(value);
  return known;
}
