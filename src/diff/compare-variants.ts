/**
 * Compares variant parts, as Rust has them for enumerations with data: which variants there are, by which discriminants, and what is
 * in them. A variant is called like its first member, which in Rust has its name.
 */
import type { Item, Variant, VariantPart } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import type { Change } from './change.ts';
import { isMember } from './node-kinds.ts';
import { below } from './part-comparison.ts';

/** Compares the members of two variants that are one. */
export type VariantMembers = (before: readonly Item[], after: readonly Item[]) => readonly Change[];

export interface VariantContext {
  readonly subject: string;
  /** Whether the aggregate is known to have the size that it had. */
  readonly sameSize: boolean;
}

export function compareVariants(
  before: readonly Item[],
  after: readonly Item[],
  context: VariantContext,
  members: VariantMembers,
): readonly Change[] {
  const [olds, news] = [before.filter(isVariantPart), after.filter(isVariantPart)];
  const [a, b] = [textOf(olds), textOf(news)];
  if (a === b) return [];
  const changes =
    olds.length === news.length
      ? olds.flatMap((old, index) => partChanges(old, news[index]!, context, members))
      : [];
  // What has no kind of its own is a change all the same.
  if (changes.length > 0) return changes;
  return [{ kind: 'variant', effect: 'breaks', subject: context.subject, before: a, after: b }];
}

function partChanges(
  before: VariantPart,
  after: VariantPart,
  { subject, sameSize }: VariantContext,
  members: VariantMembers,
): readonly Change[] {
  const isOutside = (item: Item): boolean => item.kind !== 'variant';
  const changes = [...members(before.items.filter(isOutside), after.items.filter(isOutside))];
  const [olds, news] = [before, after].map(({ items }) => items.filter(isVariant));
  const pairs = pairVariants(olds!, news!);
  for (const old of olds!) {
    const now = pairs.get(old);
    const [from, to] = [old, now].map((one) => one?.discriminantValue?.toString());
    const about = { kind: 'variant', subject: called(subject, old) } as const;
    if (now === undefined)
      changes.push({ ...about, effect: 'breaks', before: declared(old), after: undefined });
    else {
      if (from !== to) changes.push({ ...about, effect: 'breaks', before: from, after: to });
      for (const change of insideChanges(old, now, about.subject, members)) changes.push(change);
    }
  }
  const kept = new Set(pairs.values());
  for (const now of news!.filter((one) => !kept.has(one)))
    changes.push({
      kind: 'variant',
      // What is known of the others stays as it was.
      effect: sameSize ? 'extends' : 'breaks',
      subject: called(subject, now),
      before: undefined,
      after: declared(now),
    });
  return changes;
}

/** What is in a variant is known by the variant's name, which may be another now. */
function insideChanges(
  old: Variant,
  now: Variant,
  subject: string,
  members: VariantMembers,
): readonly Change[] {
  const [before, after] = [nameOf(old), nameOf(now)];
  if (before === after || before === undefined || after === undefined) return members(old.items, now.items);
  const first = old.items.find(isMember);
  return [
    { kind: 'member-renamed', effect: 'harmless', subject, before, after },
    ...members(
      old.items.map((item) => (item === first ? { ...first, name: after } : item)),
      now.items,
    ),
  ];
}

/** By what they have in common: discriminant and name, the name, the discriminant. */
function pairVariants(before: readonly Variant[], after: readonly Variant[]): ReadonlyMap<Variant, Variant> {
  const pairs = new Map<Variant, Variant>();
  const taken = new Set<Variant>();
  const likenesses: readonly ((one: Variant) => string | undefined)[] = [
    (one) => `${one.discriminantValue ?? ''} ${nameOf(one) ?? ''}`,
    nameOf,
    ({ discriminantValue }) => String(discriminantValue),
  ];
  for (const likeness of likenesses)
    for (const old of before) {
      const key = pairs.has(old) ? undefined : likeness(old);
      const now =
        key === undefined ? undefined : after.find((one) => !taken.has(one) && likeness(one) === key);
      if (now === undefined) continue;
      pairs.set(old, now);
      taken.add(now);
    }
  return pairs;
}

function isVariantPart(item: Item): item is VariantPart {
  return item.kind === 'variant-part';
}

function isVariant(item: Item): item is Variant {
  return item.kind === 'variant';
}

function nameOf({ items }: Variant): string | undefined {
  return items.find(isMember)?.name;
}

function called(subject: string, variant: Variant): string {
  return below(subject, nameOf(variant) ?? `(variant ${variant.discriminantValue ?? ''})`);
}

function declared(variant: Variant): string {
  const { discriminantValue } = variant;
  return discriminantValue === undefined ? 'the default' : discriminantValue.toString();
}

function textOf(parts: readonly VariantPart[]): string {
  return typeText({ kind: 'structure', name: undefined, body: { kind: 'defined', items: parts } });
}
