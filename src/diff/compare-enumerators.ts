/** Compares the enumerators of two definitions of an enumeration, by name. */
import type { Enumerator, Item } from '../types/type-node.ts';
import type { Change } from './change.ts';
import { below } from './part-comparison.ts';

export function compareEnumerators(
  before: readonly Item[],
  after: readonly Item[],
  subject: string,
): readonly Change[] {
  const [olds, news] = [before.filter(isEnumerator), after.filter(isEnumerator)];
  const pairs = pairEnumerators(olds, news);
  return [
    ...olds.flatMap((old) => formerChanges(old, pairs.get(old), subject)),
    ...additions(olds, news, new Set(pairs.values()), subject),
    ...reordering(olds, news, pairs, subject),
  ];
}

type Pairs = ReadonlyMap<Enumerator, Enumerator>;

/**
 * By what they have in common: name and value, the name, the value: then it has another name now. Of what has no value, as in texts of
 * genksyms, the place in the list is the value.
 */
function pairEnumerators(olds: readonly Enumerator[], news: readonly Enumerator[]): Pairs {
  const pairs = new Map<Enumerator, Enumerator>();
  const taken = new Set<Enumerator>();
  const areAsMany = olds.length === news.length;
  const likenesses: readonly ((one: Enumerator, index: number) => string | undefined)[] = [
    // Of several alike, the one in the same place.
    ({ name, value }, index) => `${index} ${value ?? ''} ${name ?? ''}`,
    ({ name, value }) => `${value ?? ''} ${name ?? ''}`,
    ({ name }) => name,
    ({ value }) => value?.toString(),
    ({ value }, index) => (value === undefined && areAsMany ? index.toString() : undefined),
  ];
  for (const likeness of likenesses) {
    const left = new Map<string, Enumerator[]>();
    for (const [index, now] of news.entries()) {
      const key = taken.has(now) ? undefined : likeness(now, index);
      if (key !== undefined) left.set(key, [...(left.get(key) ?? []), now]);
    }
    for (const [index, old] of olds.entries()) {
      const key = pairs.has(old) ? undefined : likeness(old, index);
      const now = key === undefined ? undefined : left.get(key)?.shift();
      if (now === undefined) continue;
      pairs.set(old, now);
      taken.add(now);
    }
  }
  return pairs;
}

function formerChanges(
  { name = '', value }: Enumerator,
  now: Enumerator | undefined,
  around: string,
): readonly Change[] {
  const subject = below(around, name);
  const before = shown(value);
  if (now === undefined)
    return [{ kind: 'enumerator-removed', effect: 'breaks', subject, before, after: undefined }];
  if ((now.name ?? '') !== name)
    return [{ kind: 'enumerator-renamed', effect: 'harmless', subject, before: name, after: now.name }];
  if (now.value === value) return [];
  return [{ kind: 'enumerator-value', effect: 'breaks', subject, before, after: shown(now.value) }];
}

function additions(
  olds: readonly Enumerator[],
  news: readonly Enumerator[],
  known: ReadonlySet<Enumerator>,
  around: string,
): readonly Change[] {
  // Without any below 0, compilers take an unsigned type: others compare and extend what they read otherwise.
  const wereUnsigned = !olds.some(isNegative);
  return news
    .filter((now) => !known.has(now))
    .map((now) => ({
      kind: 'enumerator-added',
      // Without its value, only that it is the last one tells that it takes no other's.
      effect:
        (now.value === undefined && now !== news.at(-1)) || (wereUnsigned && isNegative(now))
          ? 'breaks'
          : 'extends',
      subject: below(around, now.name ?? ''),
      before: undefined,
      after: shown(now.value),
    }));
}

/** As compilers take it: type strings have no sign. */
function shown(value: bigint | undefined): string | undefined {
  return value === undefined ? undefined : BigInt.asIntN(64, value).toString();
}

function isNegative({ value }: Enumerator): boolean {
  return value !== undefined && BigInt.asIntN(64, value) < 0n;
}

function reordering(
  olds: readonly Enumerator[],
  news: readonly Enumerator[],
  pairs: Pairs,
  subject: string,
): readonly Change[] {
  const places = new Map(news.map((now, index) => [now, index]));
  const kept = olds.filter((old) => pairs.has(old));
  const placeOf = (old: Enumerator): number => places.get(pairs.get(old)!) ?? 0;
  const now = kept.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (kept.every((old, index) => old === now[index])) return [];
  const names = (list: readonly Enumerator[]): string => list.map(({ name = '' }) => name).join(', ');
  return [
    { kind: 'enumerators-reordered', effect: 'harmless', subject, before: names(kept), after: names(now) },
  ];
}

function isEnumerator(item: Item): item is Enumerator {
  return item.kind === 'enumerator';
}
