/** Compares the enumerators of two definitions of an enumeration, by name. */
import type { Enumerator, Item } from '../types/type-node.ts';
import type { Change } from './change.ts';
import { below } from './part-comparison.ts';

export function compareEnumerators(
  before: readonly Item[],
  after: readonly Item[],
  subject: string,
): readonly Change[] {
  const [old, current] = [byName(before), byName(after)];
  const changes: Change[] = [];
  // A value that has another name now.
  const gone = [...old.values()].filter(({ name }) => !current.has(name ?? ''));
  const renamed = new Map<string, Enumerator>();
  const taken = new Set<string>();
  for (const one of current.values()) {
    if (old.has(one.name ?? '')) continue;
    const from = gone.find(
      (other) => one.value !== undefined && other.value === one.value && !taken.has(other.name ?? ''),
    );
    if (from !== undefined) taken.add(from.name ?? '');
    if (from !== undefined) renamed.set(one.name ?? '', from);
  }
  // Without its value, only that it is the last one tells that it takes no other's.
  const lastName = [...current.keys()].at(-1);
  const renamedFrom = new Set([...renamed.values()].map(({ name }) => name));
  for (const { name = '', value } of old.values()) {
    const now = current.get(name);
    const about = { subject: below(subject, name), before: value?.toString() };
    if (now === undefined) {
      if (!renamedFrom.has(name))
        changes.push({ kind: 'enumerator-removed', effect: 'breaks', ...about, after: undefined });
    } else if (now.value !== value)
      changes.push({ kind: 'enumerator-value', effect: 'breaks', ...about, after: now.value?.toString() });
  }
  for (const { name = '', value } of current.values()) {
    const from = renamed.get(name);
    if (from !== undefined)
      changes.push({
        kind: 'enumerator-renamed',
        effect: 'harmless',
        subject: below(subject, from.name ?? ''),
        before: from.name,
        after: name,
      });
    else if (!old.has(name))
      changes.push({
        kind: 'enumerator-added',
        effect: value === undefined && name !== lastName ? 'breaks' : 'extends',
        subject: below(subject, name),
        before: undefined,
        after: value?.toString(),
      });
  }
  const kept = [...old.keys()].filter((name) => current.has(name));
  const now = [...current.keys()].filter((name) => old.has(name));
  if (kept.some((name, i) => name !== now[i]))
    changes.push({
      kind: 'enumerators-reordered',
      effect: 'harmless',
      subject,
      before: kept.join(', '),
      after: now.join(', '),
    });
  return changes;
}

function byName(items: readonly Item[]): ReadonlyMap<string, Enumerator> {
  return new Map(
    items.flatMap((item) => (item.kind === 'enumerator' ? [[item.name ?? '', item] as const] : [])),
  );
}
