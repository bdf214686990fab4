import { breaking } from './breaking-change.ts';
import { swapWithNext, swappable } from './lists.ts';
import { isFunction } from './places.ts';

export const reorderParameters = breaking({
  name: 'reorder-parameters',
  summary: 'Lets neighbouring parameters change places: each is passed in the place of the other.',
  sites: (head, types) => (isFunction(head) ? swappable(head, types) : []),
  change: (item, edits, _random, types) => swapWithNext(item, edits, types),
});
