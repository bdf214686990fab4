/** Which member of one definition is which of another: by name, and those without one by what they are. */
import type { Member } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';

export interface MemberPair {
  /** What it is called in changes: its former name, or its new one; `(nameless 1)` counts those without. */
  readonly key: string;
  readonly before: Member | undefined;
  readonly after: Member | undefined;
}

/** In the order of the former members; what is new stands behind what it follows or replaces. */
export function pairMembers(before: readonly Member[], after: readonly Member[]): readonly MemberPair[] {
  const joined = new Joined(before, after);
  joined.join((member) => `${member.name ?? ''}\n${whereOf(member)}\n${typeText(member.type)}`);
  joined.join(({ name }) => (isNameless(name) ? undefined : name));
  joined.join((member) => (isNameless(member.name) ? typeText(member.type) : undefined));
  joined.join((member) => (isNameless(member.name) ? typeText(member.type).split(' ', 1)[0] : undefined));
  // A member that is where one that is gone was, with the same type, has another name now.
  joined.join((member, placeInOrder) => {
    const place = placeOf(member);
    const where = place === undefined || place === '0' ? placeInOrder() : place;
    return where && `${where}\n${member.bitSize ?? ''}\n${typeText(member.type)}`;
  });
  // One without a name has another type now.
  joined.join((member, placeInOrder) => (isNameless(member.name) ? placeInOrder() : undefined));
  return joined.pairs();
}

class Joined {
  readonly #old: readonly Member[];
  readonly #now: readonly Member[];
  /** By the index of a former member, that of the new one. */
  readonly #forward = new Map<number, number>();
  readonly #backward = new Map<number, number>();

  constructor(old: readonly Member[], now: readonly Member[]) {
    this.#old = old;
    this.#now = now;
  }

  /**
   * Joins those that are not joined yet, by a likeness that both have.
   * @param likeness undefined for a member that is not to be joined; its second argument tells what stands in front of the member
   */
  join(likeness: (member: Member, placeInOrder: () => string | undefined) => string | undefined): void {
    const left = new Map<string, number[]>();
    for (const [index, key] of keys(this.#old, this.#forward, likeness)) {
      const others = left.get(key);
      if (others === undefined) left.set(key, [index]);
      else others.push(index);
    }
    for (const [index, key] of keys(this.#now, this.#backward, likeness)) {
      const found = left.get(key)?.shift();
      if (found === undefined) continue;
      this.#forward.set(found, index);
      this.#backward.set(index, found);
    }
  }

  pairs(): readonly MemberPair[] {
    const pairs: MemberPair[] = [];
    const shown = new Set<number>();
    let nameless = 0;
    const add = (before: Member | undefined, after: Member | undefined): void => {
      const name = (before ?? after)?.name;
      pairs.push({ key: isNameless(name) ? `(nameless ${++nameless})` : name, before, after });
    };
    /** New members from there on, up to one that was there before. */
    const addNew = (from: number): void => {
      for (let index = from; index < this.#now.length && !this.#backward.has(index); index++) {
        if (shown.has(index)) return;
        shown.add(index);
        add(undefined, this.#now[index]);
      }
    };
    let next = 0;
    for (const [index, member] of this.#old.entries()) {
      const other = this.#forward.get(index);
      if (other === undefined) {
        add(member, undefined);
        continue;
      }
      addNew(next);
      add(member, this.#now[other]);
      next = other + 1;
    }
    addNew(next);
    for (const index of this.#now.keys()) if (!this.#backward.has(index)) addNew(index);
    return pairs;
  }
}

function* keys(
  members: readonly Member[],
  joined: ReadonlyMap<number, number>,
  likeness: (member: Member, placeInOrder: () => string | undefined) => string | undefined,
): Generator<readonly [number, string]> {
  // What is joined meanwhile must not count.
  const free = members.flatMap((member, index) => (joined.has(index) ? [] : [{ member, index }]));
  for (const { member, index } of free) {
    const placeInOrder = (): string | undefined => {
      if (index === 0) return 'first';
      return joined.has(index - 1) ? `behind ${members[index - 1]?.name ?? ''}` : undefined;
    };
    const key = likeness(member, placeInOrder);
    if (key !== undefined) yield [index, key];
  }
}

function isNameless(name: string | undefined): name is undefined | '' {
  return name === undefined || name === '';
}

function whereOf(member: Member): string {
  return `${placeOf(member) ?? ''} ${member.bitSize ?? ''}`;
}

/**
 * `16`, in bytes; of a bit field `16:3`, bytes and bits. Undefined where it is not known.
 * @param begin where the aggregate begins, in bytes
 */
export function placeOf({ location, bitOffset }: Member, begin = 0n): string | undefined {
  if (bitOffset === undefined) return location === undefined ? undefined : (location + begin).toString();
  const bits = bitOffset + 8n * ((location ?? 0n) + begin);
  return `${bits / 8n}:${bits % 8n}`;
}
