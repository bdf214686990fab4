/** Compares the members of two definitions of an aggregate. */
import { cDeclaration } from '../types/c-text.ts';
import type { Item, Member } from '../types/type-node.ts';
import type { Change } from './change.ts';
import { compareVariants, type VariantMembers } from './compare-variants.ts';
import { Elsewhere } from './elsewhere.ts';
import { pairMembers, placeOf, type MemberPair } from './member-pairs.ts';
import { isMember } from './node-kinds.ts';
import { below, type PartComparison } from './part-comparison.ts';
import { UnplacedBits } from './unplaced-bits.ts';

export interface MemberContext {
  readonly subject: string;
  readonly isUnion: boolean;
  /** Whether the aggregate is known to have the size that it had. */
  readonly sameSize: boolean;
}

/** Names of members that are kept for later use: what takes their place moves nothing. */
const RESERVED = /(?:^|_)(?:reserved|unused|spare|pad|padding|kabi|rsvd)\d*(?:_|\d|$)|__kabi_/iu;

export function compareMembers(
  before: readonly Item[],
  after: readonly Item[],
  context: MemberContext,
  parts: PartComparison,
): readonly Change[] {
  const [olds, news] = [before.filter(isMember), after.filter(isMember)];
  const pairs = pairMembers(olds, news);
  const elsewhere = new Elsewhere(olds, news, context.isUnion, parts.representation);
  const bits = new UnplacedBits(olds, news, pairs, isReserved);
  const changes = pairs.flatMap((pair) => pairChanges(pair, context, parts, elsewhere, bits));
  const order = reordering(pairs, before, after, context);
  if (order !== undefined) changes.push(order);
  const { subject, sameSize } = context;
  const members: VariantMembers = (old, now) => compareMembers(old, now, context, parts);
  return [...changes, ...compareVariants(before, after, { subject, sameSize }, members)];
}

function pairChanges(
  { key, before, after }: MemberPair,
  context: MemberContext,
  parts: PartComparison,
  elsewhere: Elsewhere,
  bits: UnplacedBits,
): readonly Change[] {
  const subject = below(context.subject, key);
  if (before !== undefined && after !== undefined)
    return memberChanges(before, after, subject, context, parts);
  const { begin } = parts;
  const [old, now] = [before && declared(before, begin.before), after && declared(after, begin.after)];
  if (before !== undefined) {
    const isReserve = context.sameSize && isReserved(before);
    const effect = elsewhere.isKept(before) ? 'harmless' : isReserve ? 'extends' : 'breaks';
    return [{ kind: 'member-removed', effect, subject, before: old, after: undefined }];
  }
  // What had the place before is gone, or has moved, and that is a change of its own: else it was a hole, or part of a union.
  const isOld = after !== undefined && elsewhere.wasThere(after);
  const movesNothing =
    context.sameSize && (context.isUnion || after === undefined || !bits.mayHaveMovedFor(after));
  const effect = isOld ? 'harmless' : movesNothing ? 'extends' : 'breaks';
  return [{ kind: 'member-added', effect, subject, before: undefined, after: now }];
}

function memberChanges(
  before: Member,
  after: Member,
  subject: string,
  { isUnion, sameSize }: MemberContext,
  parts: PartComparison,
): readonly Change[] {
  const changes: Change[] = [];
  const isReserve = isReserved(before);
  const ofPlace = isReserve && sameSize ? 'extends' : 'breaks';
  if ((before.name ?? '') !== (after.name ?? '')) {
    const effect = isReserve ? 'extends' : 'harmless';
    changes.push({ kind: 'member-renamed', effect, subject, before: before.name, after: after.name });
  }
  // One by one: a call cannot have so many arguments.
  for (const change of parts.insideOf(before, after, subject)) changes.push(change);
  if (before.bitSize !== after.bitSize)
    changes.push({
      kind: 'bit-field',
      effect: ofPlace,
      subject,
      before: before.bitSize?.toString(),
      after: after.bitSize?.toString(),
    });
  const [from, to] = [placeOf(before), placeOf(after)];
  if (from !== to) {
    // Some compilers give the members of unions a place, which is always 0; and as DWARF 2 and 3 have it, the bits of bit fields are in an
    // attribute that type strings do not show.
    const isSame =
      (isUnion && (from ?? '0') === (to ?? '0')) ||
      (before.bitSize !== undefined && (before.bitOffset === undefined) !== (after.bitOffset === undefined));
    changes.push(
      isSame
        ? { kind: 'spelling', effect: 'harmless', subject, before: from, after: to }
        : {
            kind: 'member-moved',
            effect: ofPlace,
            subject,
            before: placeOf(before, parts.begin.before),
            after: placeOf(after, parts.begin.after),
          },
    );
  }
  if (before.accessibility !== after.accessibility)
    changes.push({
      kind: 'accessibility',
      effect: 'harmless',
      subject,
      before: before.accessibility?.toString(),
      after: after.accessibility?.toString(),
    });
  return changes;
}

function isReserved({ name }: Member): boolean {
  return RESERVED.test(name ?? '');
}

/** Undefined if what is in both is in the same order. */
function reordering(
  pairs: readonly MemberPair[],
  before: readonly Item[],
  after: readonly Item[],
  { subject, isUnion }: MemberContext,
): Change | undefined {
  const places = new Map(after.map((item, index) => [item, index]));
  const counterparts = new Map<Item, { readonly key: string; readonly item: Item }>();
  for (const { key, before: old, after: item } of pairs)
    if (old !== undefined && item !== undefined) counterparts.set(old, { key, item });
  const [olds, news] = [before, after].map((items) => items.filter(({ kind }) => kind === 'variant-part'));
  for (const [index, old] of olds!.entries())
    if (news![index] !== undefined) counterparts.set(old, { key: '(variants)', item: news![index] });
  const kept = before.flatMap((item) => {
    const found = counterparts.get(item);
    return found === undefined ? [] : [{ key: found.key, place: places.get(found.item) ?? 0 }];
  });
  const now = kept.toSorted((a, b) => a.place - b.place);
  if (kept.every((one, index) => one === now[index])) return undefined;
  return {
    kind: 'members-reordered',
    // Of a structure's members the places tell, each with a change of its own.
    effect: isUnion ? 'harmless' : 'breaks',
    subject,
    before: kept.map(({ key }) => key).join(', '),
    after: now.map(({ key }) => key).join(', '),
  };
}

function declared(member: Member, begin: bigint): string {
  const bits = member.bitSize === undefined ? '' : ` : ${member.bitSize}`;
  const place = placeOf(member, begin);
  return `${cDeclaration(member.type, member.name ?? '')}${bits};${place === undefined ? '' : ` /* ${place} */`}`;
}
