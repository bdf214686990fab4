import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { removeItem } from './lists.ts';
import { itemsOf, tagIs } from './places.ts';

/** DWARF 5, 5.5. */
export const removeDimension = breaking({
  name: 'remove-dimension',
  summary: 'Removes a dimension of a kind of array: what indexes such arrays reads elsewhere.',
  sites: itemsOf(tagIs(DW_TAG.array_type), tagIs(DW_TAG.subrange_type)),
  change: (subrange, edits, _random, types) =>
    removeItem(subrange, edits, types) ? 'removed a dimension' : undefined,
});
