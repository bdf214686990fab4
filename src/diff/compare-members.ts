/** Compares the members of two definitions of an aggregate: by name, and those without one by their order. */
import { cDeclaration } from '../types/c-text.ts';
import type { Item, Member, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import type { Change } from './change.ts';
import { below, isMember, type PartComparison } from './part-comparison.ts';

export interface MemberContext {
  readonly subject: string;
  readonly isUnion: boolean;
  /** Whether the aggregate has the size that it had. */
  readonly sameSize: boolean;
}

interface Keyed {
  readonly key: string;
  readonly member: Member;
}

export function compareMembers(
  before: readonly Item[],
  after: readonly Item[],
  context: MemberContext,
  parts: PartComparison,
): readonly Change[] {
  const old = keyed(before);
  const renamed = renamings(old, keyed(after));
  const current = keyed(after).map(({ key, member }) => ({ key: renamed.get(key) ?? key, member }));
  const oldByKey = new Map(old.map(({ key, member }) => [key, member]));
  const currentByKey = new Map(current.map(({ key, member }) => [key, member]));
  const changes: Change[] = [];
  for (const { key, member } of old) {
    const now = currentByKey.get(key);
    if (now === undefined) changes.push(removal(member, key, context));
    else changes.push(...memberChanges(member, now, key, context, parts));
  }
  for (const { key, member } of current)
    if (!oldByKey.has(key)) changes.push(addition(member, key, old, context));
  if (!isSameOrder(old, current)) changes.push(reordering(old, current, context));
  if (hasVariants(before) || hasVariants(after)) {
    const [a, b] = [variantTexts(before), variantTexts(after)];
    if (a !== b)
      changes.push({ kind: 'variant', effect: 'breaks', subject: context.subject, before: a, after: b });
  }
  return changes;
}

/** Members by name; a nameless one is the first, second… of its kind. */
function keyed(items: readonly Item[]): readonly Keyed[] {
  let nameless = 0;
  return items.filter(isMember).map((member) => ({
    key: member.name === undefined || member.name === '' ? `(nameless ${++nameless})` : member.name,
    member,
  }));
}

/** New names whose member is at the place of one that is gone, with the same type: by the new name, the old one. */
function renamings(old: readonly Keyed[], current: readonly Keyed[]): ReadonlyMap<string, string> {
  const oldKeys = new Set(old.map(({ key }) => key));
  const newKeys = new Set(current.map(({ key }) => key));
  const gone = new Map(
    old.filter(({ key }) => !newKeys.has(key)).map(({ key, member }) => [placeAndType(member), key]),
  );
  const renamed = new Map<string, string>();
  for (const { key, member } of current) {
    const from = oldKeys.has(key) ? undefined : gone.get(placeAndType(member));
    if (from !== undefined) renamed.set(key, from);
  }
  return renamed;
}

function placeAndType({ location, bitOffset, bitSize, type }: Member): string {
  return `${location ?? ''} ${bitOffset ?? ''} ${bitSize ?? ''} ${typeText(type)}`;
}

function memberChanges(
  before: Member,
  after: Member,
  key: string,
  { subject, isUnion }: MemberContext,
  parts: PartComparison,
): readonly Change[] {
  const name = below(subject, key);
  const changes: Change[] = [];
  if ((before.name ?? '') !== (after.name ?? ''))
    changes.push({
      kind: 'member-renamed',
      effect: 'harmless',
      subject: name,
      before: before.name,
      after: after.name,
    });
  changes.push(...parts.types(before.type, after.type, name, 'member-retyped'));
  if (before.bitSize !== after.bitSize)
    changes.push({
      kind: 'bit-field',
      effect: 'breaks',
      subject: name,
      before: width(before),
      after: width(after),
    });
  if (!isUnion && placeOf(before) !== placeOf(after))
    changes.push({
      kind: 'member-moved',
      effect: 'breaks',
      subject: name,
      before: placeOf(before),
      after: placeOf(after),
    });
  if (before.accessibility !== after.accessibility)
    changes.push({
      kind: 'accessibility',
      effect: 'harmless',
      subject: name,
      before: before.accessibility?.toString(),
      after: after.accessibility?.toString(),
    });
  return changes;
}

function removal(member: Member, key: string, { subject }: MemberContext): Change {
  return {
    kind: 'member-removed',
    effect: 'breaks',
    subject: below(subject, key),
    before: declared(member),
    after: undefined,
  };
}

/** What fills a hole or a union of the same size leaves all else where it was. */
function addition(member: Member, key: string, old: readonly Keyed[], context: MemberContext): Change {
  const isInside =
    context.sameSize && (context.isUnion || !old.some(({ member: other }) => isAt(other, member)));
  return {
    kind: 'member-added',
    effect: isInside ? 'extends' : 'breaks',
    subject: below(context.subject, key),
    before: undefined,
    after: declared(member),
  };
}

/** Whether two members begin at one place. */
function isAt(a: Member, b: Member): boolean {
  return placeOf(a) !== undefined && placeOf(a) === placeOf(b);
}

function isSameOrder(old: readonly Keyed[], current: readonly Keyed[]): boolean {
  const keys = new Set(old.map(({ key }) => key));
  const kept = new Set(current.map(({ key }) => key));
  const a = old.filter(({ key }) => kept.has(key));
  const b = current.filter(({ key }) => keys.has(key));
  return a.every(({ key }, i) => key === b[i]?.key);
}

function reordering(
  old: readonly Keyed[],
  current: readonly Keyed[],
  { subject, isUnion }: MemberContext,
): Change {
  const names = (members: readonly Keyed[]): string => members.map(({ key }) => key).join(', ');
  // Where members are is told member by member.
  return {
    kind: 'members-reordered',
    effect: isUnion ? 'harmless' : 'breaks',
    subject,
    before: names(old),
    after: names(current),
  };
}

/** `16`, in bytes; of a bit field `16:3`, bytes and bits. */
export function placeOf({ location, bitOffset }: Member): string | undefined {
  if (bitOffset === undefined) return location?.toString();
  const bits = bitOffset + 8n * (location ?? 0n);
  return `${bits / 8n}:${bits % 8n}`;
}

function width({ bitSize }: Member): string | undefined {
  return bitSize?.toString();
}

export function declared(member: Member): string {
  const bits = member.bitSize === undefined ? '' : ` : ${member.bitSize}`;
  const place = placeOf(member);
  return `${cDeclaration(member.type, member.name ?? '')}${bits};${place === undefined ? '' : ` /* ${place} */`}`;
}

function hasVariants(items: readonly Item[]): boolean {
  return items.some(({ kind }) => kind === 'variant-part' || kind === 'variant');
}

function variantTexts(items: readonly Item[]): string {
  const rest: Type = {
    kind: 'structure',
    name: undefined,
    body: {
      kind: 'defined',
      items: items.filter(({ kind }) => kind === 'variant-part' || kind === 'variant'),
    },
  };
  return typeText(rest);
}
