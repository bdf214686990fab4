/**
 * Bit fields of which type strings do not say where their bits are, as DWARF 2 and 3 and gcc with DWARF 4 have them:
 *
 *     unsigned a : 3;      data_member_location(0)
 *     unsigned new : 2;    data_member_location(0)
 *     unsigned b : 5;      data_member_location(0), but two bits further now
 */
import type { Member } from '../types/type-node.ts';
import type { MemberPair } from './member-pairs.ts';

/** The largest unit that bit fields share. */
const UNIT_BYTES = 8n;

export class UnplacedBits {
  readonly #before: readonly Member[];
  readonly #after: readonly Member[];
  readonly #isReserve: (member: Member) => boolean;
  /** Where members are in their lists; empty where all bits have places. */
  readonly #places = new Map<Member, number>();
  /** By the new member, the former one. */
  readonly #former = new Map<Member, Member>();

  /** @param before the members of a structure in their order */
  constructor(
    before: readonly Member[],
    after: readonly Member[],
    pairs: readonly MemberPair[],
    isReserve: (member: Member) => boolean,
  ) {
    this.#before = before;
    this.#after = after;
    this.#isReserve = isReserve;
    if (!after.some(isUnplaced)) return;
    for (const members of [before, after])
      for (const [index, member] of members.entries()) this.#places.set(member, index);
    for (const pair of pairs)
      if (pair.before !== undefined && pair.after !== undefined) this.#former.set(pair.after, pair.before);
  }

  /** Whether bits of old members behind a new one can have made place for it. */
  mayHaveMovedFor(added: Member): boolean {
    const place = this.#places.get(added);
    if (place === undefined) return false;
    const from = added.location ?? 0n;
    for (let index = place + 1; index < this.#after.length; index++) {
      const member = this.#after[index]!;
      const at = member.location ?? 0n;
      if (!isUnplaced(member) || at >= from + UNIT_BYTES) return false;
      const old = this.#former.get(member);
      if (old === undefined || this.#isReserve(old)) continue;
      // What is no bit field has bytes of its own, which those in the unit around it step over.
      if (added.bitSize === undefined) return at <= from;
      return this.#bitsInFront(old, this.#before) !== this.#bitsInFront(member, this.#after);
    }
    return false;
  }

  /** How many bits of bit fields are directly in front of it. */
  #bitsInFront(member: Member, members: readonly Member[]): bigint {
    let bits = 0n;
    for (let index = (this.#places.get(member) ?? 0) - 1; index >= 0; index--) {
      const { bitSize } = members[index]!;
      if (bitSize === undefined) break;
      bits += bitSize;
    }
    return bits;
  }
}

function isUnplaced({ bitSize, bitOffset }: Member): boolean {
  return bitSize !== undefined && bitOffset === undefined;
}
