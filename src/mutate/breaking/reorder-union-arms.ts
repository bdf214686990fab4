import { breaking } from './breaking-change.ts';
import { swapWithNext, swappable } from './lists.ts';
import { isUnion } from './places.ts';

export const reorderUnionArms = breaking({
  name: 'reorder-union-arms',
  summary:
    'Lets neighbouring members of a union change places in the list: an initializer without a name is for the first of them.',
  sites: (head, types) => (isUnion(head) ? swappable(head, types) : []),
  change: (item, edits, _random, types) => swapWithNext(item, edits, types),
});
