import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { both, isEnumeration, itemsOf, tagIs } from './places.ts';

export const renameEnumerator = breaking({
  name: 'rename-enumerator',
  summary: 'Renames an enumerator: the same number means something else.',
  sites: itemsOf(isEnumeration, both(tagIs(DW_TAG.enumerator), hasName)),
  change: (item, edits) => rename(item, edits),
});
