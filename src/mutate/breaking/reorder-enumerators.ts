import { breaking } from './breaking-change.ts';
import { swapWithNext, swappable } from './lists.ts';
import { isEnumeration } from './places.ts';

/** No compiler does this to the ABI, but the type string keeps their order. */
export const reorderEnumerators = breaking({
  name: 'reorder-enumerators',
  summary: 'lets neighbouring enumerators change places',
  sites: (head, types) => (isEnumeration(head) ? swappable(head, types) : []),
  change: (item, edits, _random, types) => swapWithNext(item, edits, types),
});
