/** Which member of one definition is which of another: by name, and those without one by what they are. */
import type { Item, Member } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import { isMember } from './part-comparison.ts';

export interface MemberPair {
  /** What it is called in changes: its former name, or its new one; `(nameless 1)` counts those without. */
  readonly key: string;
  readonly before: Member | undefined;
  readonly after: Member | undefined;
}

/** In the order of the former members; what is new stands behind what it follows. */
export function pairMembers(before: readonly Item[], after: readonly Item[]): readonly MemberPair[] {
  const old = before.filter(isMember);
  const now = after.filter(isMember);
  /** By the index of a former member, that of the new one, and the other way round. */
  const forward = new Map<number, number>();
  const backward = new Map<number, number>();
  const join = (
    likeness: (member: Member, index: number, side: 'old' | 'new') => string | undefined,
  ): void => {
    const left = new Map<string, number[]>();
    for (const [index, member] of old.entries()) {
      const key = forward.has(index) ? undefined : likeness(member, index, 'old');
      if (key !== undefined) left.set(key, [...(left.get(key) ?? []), index]);
    }
    for (const [index, member] of now.entries()) {
      const key = backward.has(index) ? undefined : likeness(member, index, 'new');
      const found = key === undefined ? undefined : left.get(key)?.shift();
      if (found === undefined) continue;
      forward.set(found, index);
      backward.set(index, found);
    }
  };
  join(({ name }) => (isNameless(name) ? undefined : name));
  join((member) => (isNameless(member.name) ? typeText(member.type) : undefined));
  join((member) => (isNameless(member.name) ? typeText(member.type).split(' ', 1)[0] : undefined));
  // A member that is where one that is gone was, with the same type, has another name now.
  join((member, index, side) => {
    const [map, members] = side === 'old' ? [forward, old] : [backward, now];
    const place = placeOf(member);
    const neighbour = map.get(index - 1);
    const where =
      place !== undefined && place !== '0'
        ? place
        : index === 0
          ? 'first'
          : neighbour === undefined
            ? undefined
            : nameOf(side === 'old' ? members[index - 1] : members[index - 1]);
    return where === undefined ? undefined : `${where}\n${member.bitSize ?? ''}\n${typeText(member.type)}`;
  });
  const pairs: MemberPair[] = [];
  const added = new Set(now.keys());
  let nameless = 0;
  const keyOf = ({ name }: Member): string => (isNameless(name) ? `(nameless ${++nameless})` : name);
  const addNew = (from: number): void => {
    for (let index = from; index < now.length && !backward.has(index) && added.has(index); index++) {
      added.delete(index);
      pairs.push({ key: keyOf(now[index]!), before: undefined, after: now[index] });
    }
  };
  addNew(0);
  for (const [index, member] of old.entries()) {
    const other = forward.get(index);
    pairs.push({
      key: keyOf(member),
      before: member,
      after: other === undefined ? undefined : now[other],
    });
    if (other !== undefined) {
      added.delete(other);
      addNew(other + 1);
    }
  }
  return pairs;
}

function nameOf(member: Member | undefined): string {
  return member?.name ?? '';
}

function isNameless(name: string | undefined): name is undefined | '' {
  return name === undefined || name === '';
}

/** `16`, in bytes; of a bit field `16:3`, bytes and bits. */
export function placeOf({ location, bitOffset }: Member): string | undefined {
  if (bitOffset === undefined) return location?.toString();
  const bits = bitOffset + 8n * (location ?? 0n);
  return `${bits / 8n}:${bits % 8n}`;
}
