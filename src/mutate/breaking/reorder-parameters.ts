import { breaking } from './breaking-change.ts';
import { swapWithNext, swappable } from './lists.ts';
import { isFunction } from './places.ts';

/** Each is passed in the place of the other. */
export const reorderParameters = breaking({
  name: 'reorder-parameters',
  summary: 'lets neighbouring parameters change places',
  sites: (head, types) => (isFunction(head) ? swappable(head, types) : []),
  change: (item, edits, _random, types) => swapWithNext(item, edits, types),
});
