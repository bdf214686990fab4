/**
 * Members that have no counterpart by their names, and are where they were all the same: in a nameless structure or union now, or not in
 * one any more.
 */
import type { Member, Type } from '../types/type-node.ts';
import { type Leaf, leavesOfMember } from './leaves.ts';
import type { Representation } from './representation.ts';

export class Elsewhere {
  readonly #before: readonly Member[];
  readonly #after: readonly Member[];
  readonly #isUnion: boolean;
  readonly #representation: Representation;
  /** By key; undefined as long as nobody has asked. */
  #olds: ReadonlyMap<string, Leaf> | undefined;
  #news: ReadonlyMap<string, Leaf> | undefined;

  /** @param isUnion whether they are members of a union */
  constructor(
    before: readonly Member[],
    after: readonly Member[],
    isUnion: boolean,
    representation: Representation,
  ) {
    this.#before = before;
    this.#after = after;
    this.#isUnion = isUnion;
    this.#representation = representation;
  }

  /** Whether a former member is there. */
  isKept(member: Member): boolean {
    this.#news ??= this.#leaves(this.#after);
    return this.#isAmong(this.#news, member, (old, now) => this.#representation.alike(old, now));
  }

  /** Whether a new member was there. */
  wasThere(member: Member): boolean {
    this.#olds ??= this.#leaves(this.#before);
    return this.#isAmong(this.#olds, member, (now, old) => this.#representation.alike(old, now));
  }

  #leaves(members: readonly Member[]): ReadonlyMap<string, Leaf> {
    const all = members.flatMap((member) => leavesOfMember(member, this.#isUnion) ?? []);
    return new Map(all.map((leaf) => [leaf.key, leaf]));
  }

  #isAmong(
    others: ReadonlyMap<string, Leaf>,
    member: Member,
    alike: (own: Type, other: Type) => unknown,
  ): boolean {
    const leaves = leavesOfMember(member, this.#isUnion) ?? [];
    return (
      leaves.length > 0 &&
      leaves.every(({ key, type }) => {
        const other = others.get(key);
        return other !== undefined && alike(type, other.type) === 'names';
      })
    );
  }
}
