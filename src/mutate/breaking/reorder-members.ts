import { breaking } from './breaking-change.ts';
import { swapWithNext, swappable } from './lists.ts';
import { isStructure } from './places.ts';

export const reorderMembers = breaking({
  name: 'reorder-members',
  summary:
    'Lets neighbouring members of a structure or class change places in the list: initializers follow it.',
  sites: (head, types) => (isStructure(head) ? swappable(head, types) : []),
  change: (item, edits, _random, types) => swapWithNext(item, edits, types),
});
