import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { called, removeItem } from './lists.ts';
import { isEnumeration, itemsOf, tagIs } from './places.ts';

/** A value that was passed means nothing any more. */
export const removeEnumerator = breaking({
  name: 'remove-enumerator',
  summary: 'removes an enumerator',
  sites: itemsOf(isEnumeration, tagIs(DW_TAG.enumerator)),
  change: (item, edits, _random, types) =>
    removeItem(item, edits, types) ? `removed ${called(item)}` : undefined,
});
