/**
 * What an aggregate holds in the end: its members, and in the place of nameless structures and unions among them their members, each
 * with its place in the whole.
 *
 *     struct s { int a; union { int b; struct { short c, d; }; }; };      a at 0, b at 4, c at 4, d at 6
 */
import type { Aggregate, Item, Member, Type, Variant } from '../types/type-node.ts';

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
  const isComplete = collect(aggregate, 0n, '', leaves, 0);
  return isComplete ? leaves.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : undefined;
}

/** The leaves of a single member of an aggregate. */
export function leavesOfMember(member: Member, isInUnion: boolean): readonly Leaf[] | undefined {
  const leaves: Leaf[] = [];
  return add(member, isInUnion, 0n, '', leaves, 0) ? leaves : undefined;
}

function collect(
  { kind, body }: Aggregate,
  base: bigint,
  path: string,
  leaves: Leaf[],
  depth: number,
): boolean {
  if (body.kind !== 'defined') return false;
  return addAll(body.items, kind === 'union', base, path, leaves, depth);
}

function addAll(
  items: readonly Item[],
  isUnion: boolean,
  base: bigint,
  path: string,
  leaves: Leaf[],
  depth: number,
): boolean {
  return items.every((item) => {
    switch (item.kind) {
      case 'member':
        return add(item, isUnion, base, path, leaves, depth);
      case 'variant-part':
        return addAll(item.items, isUnion, base, `${path}|`, leaves, depth);
      case 'variant':
        return addAll(item.items, isUnion, base, pathInto(path, item), leaves, depth);
      default:
        return false;
    }
  });
}

function pathInto(path: string, { discriminantValue }: Variant): string {
  return `${path}${discriminantValue ?? 'default'}`;
}

function add(
  { name = '', type, location, bitOffset, bitSize }: Member,
  isUnion: boolean,
  base: bigint,
  path: string,
  leaves: Leaf[],
  depth: number,
): boolean {
  if (location === undefined && bitOffset === undefined && !isUnion) return false;
  // As DWARF 2 and 3 have it, the bits of bit fields are in an attribute that type strings do not show.
  if (bitSize !== undefined && bitOffset === undefined) return false;
  const place = base + BYTE * (location ?? 0n) + (bitOffset ?? 0n);
  const isAggregate = type.kind === 'structure' || type.kind === 'class' || type.kind === 'union';
  if (name === '' && isAggregate && type.name === undefined && depth < DEEPEST)
    return collect(type, place, path, leaves, depth + 1);
  leaves.push({ key: `${path} ${place} ${bitSize ?? ''} ${name}`, type });
  return true;
}
