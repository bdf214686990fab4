/**
 * What an aggregate holds in the end: its members, and in the place of nameless structures and unions among them their members, each
 * with its place in the whole.
 *
 *     struct s { int a; union { int b; struct { short c, d; }; }; };      a at 0, b at 4, c at 4, d at 6
 */
import type { Aggregate, Item, Member, Type } from '../types/type-node.ts';
import { isAggregate } from './node-kinds.ts';

export interface Leaf {
  /** Its place and name: the same in two aggregates if it is the same member. */
  readonly key: string;
  readonly type: Type;
}

const BYTE = 8n;
/** Nameless parts inside each other are followed so deep. */
const DEEPEST = 32;

/** In the order of keys; undefined where a place is not known. */
export function leavesOf(aggregate: Aggregate): readonly Leaf[] | undefined {
  const leaves: Leaf[] = [];
  const isComplete = addBody(leaves, aggregate, { base: 0n, path: '', depth: 0 });
  return isComplete ? leaves.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : undefined;
}

/** The leaves of a single member of an aggregate. */
export function leavesOfMember(member: Member, isInUnion: boolean): readonly Leaf[] | undefined {
  const leaves: Leaf[] = [];
  return add(leaves, member, isInUnion, { base: 0n, path: '', depth: 0 }) ? leaves : undefined;
}

/** What items are in. */
interface Around {
  /** Where it begins, in bits. */
  readonly base: bigint;
  /** The variants around it. */
  readonly path: string;
  readonly depth: number;
}

// Each of these returns false where a place is not known.

function addBody(leaves: Leaf[], { kind, body }: Aggregate, around: Around): boolean {
  return body.kind === 'defined' && body.items.every((item) => add(leaves, item, kind === 'union', around));
}

function add(leaves: Leaf[], item: Item, isInUnion: boolean, around: Around): boolean {
  const within = (path: string, items: readonly Item[]): boolean =>
    items.every((inner) => add(leaves, inner, isInUnion, { ...around, path }));
  switch (item.kind) {
    case 'member':
      return addMember(leaves, item, isInUnion, around);
    case 'variant-part':
      return within(`${around.path}|`, item.items);
    case 'variant':
      return within(`${around.path}${item.discriminantValue ?? 'default'}`, item.items);
    default:
      return false;
  }
}

function addMember(
  leaves: Leaf[],
  { name = '', type, location, bitOffset, bitSize }: Member,
  isInUnion: boolean,
  { base, path, depth }: Around,
): boolean {
  if (location === undefined && bitOffset === undefined && !isInUnion) return false;
  // As DWARF 2 and 3 have it, the bits of bit fields are in an attribute that type strings do not show.
  if (bitSize !== undefined && bitOffset === undefined) return false;
  const place = base + BYTE * (location ?? 0n) + (bitOffset ?? 0n);
  if (name === '' && isAggregate(type) && type.name === undefined && depth < DEEPEST)
    return addBody(leaves, type, { base: place, path, depth: depth + 1 });
  leaves.push({ key: `${path} ${place} ${bitSize ?? ''} ${name}`, type });
  return true;
}
