import { breaking } from './breaking-change.ts';
import { swapWithNext, swappable } from './lists.ts';
import { isEnumeration } from './places.ts';

export const reorderEnumerators = breaking({
  name: 'reorder-enumerators',
  summary:
    'Lets neighbouring enumerators change places: no compiled code notices, but type strings keep their order.',
  sites: (head, types) => (isEnumeration(head) ? swappable(head, types) : []),
  change: (item, edits, _random, types) => swapWithNext(item, edits, types),
});
