/**
 * Bit fields of which type strings do not say where their bits are, as DWARF 2 and 3 and gcc with DWARF 4 have them:
 *
 *     unsigned a : 3;      data_member_location(0)
 *     unsigned new : 2;    data_member_location(0)
 *     unsigned b : 5;      data_member_location(0), but two bits further now
 */
import type { Member } from '../types/type-node.ts';
import type { MemberPair } from './member-pairs.ts';

export interface BitNeighbours {
  readonly pairs: readonly MemberPair[];
  /** Members of the structure in their order. */
  readonly before: readonly Member[];
  readonly after: readonly Member[];
  readonly isReserve: (member: Member) => boolean;
}

/** The largest unit that bit fields share. */
const UNIT_BYTES = 8n;

/** Whether bits of old members behind a new one can have made place for it. */
export function mayMoveBits(added: Member, { pairs, before, after, isReserve }: BitNeighbours): boolean {
  const from = added.location ?? 0n;
  for (const member of after.slice(after.indexOf(added) + 1)) {
    if (!isUnplaced(member)) return false;
    const at = member.location ?? 0n;
    if (at >= from + UNIT_BYTES) return false;
    const old = pairs.find((pair) => pair.after === member)?.before;
    if (old === undefined || isReserve(old)) continue;
    // What is no bit field has bytes of its own, which those in the unit around it step over.
    return added.bitSize === undefined ? at <= from : bitsInFront(old, before) !== bitsInFront(member, after);
  }
  return false;
}

/** How many bits of bit fields are directly in front of it. */
function bitsInFront(member: Member, members: readonly Member[]): bigint {
  let bits = 0n;
  for (let index = members.indexOf(member) - 1; index >= 0; index--) {
    const { bitSize } = members[index]!;
    if (bitSize === undefined) break;
    bits += bitSize;
  }
  return bits;
}

function isUnplaced({ bitSize, bitOffset }: Member): boolean {
  return bitSize !== undefined && bitOffset === undefined;
}
