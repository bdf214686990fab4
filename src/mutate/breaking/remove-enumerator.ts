import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { removeItem } from './lists.ts';
import { isEnumeration, itemsOf, tagIs } from './places.ts';
import { called } from './wording.ts';

export const removeEnumerator = breaking({
  name: 'remove-enumerator',
  summary: 'Removes an enumerator: a value that is passed means nothing any more.',
  sites: itemsOf(isEnumeration, tagIs(DW_TAG.enumerator)),
  change: (item, edits, _random, types) =>
    removeItem(item, edits, types) ? `removed ${called(item)}` : undefined,
});
