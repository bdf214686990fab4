import { breaking } from './breaking-change.ts';
import { swapWithNext, swappable } from './lists.ts';
import { isStructure } from './places.ts';

/** Their order is that of the declaration, which initializers follow. */
export const reorderMembers = breaking({
  name: 'reorder-members',
  summary: 'lets neighbouring members of a structure or class change places',
  sites: (head, types) => (isStructure(head) ? swappable(head, types) : []),
  change: (item, edits, _random, types) => swapWithNext(item, edits, types),
});
