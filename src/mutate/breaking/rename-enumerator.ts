import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { both, isEnumeration, itemsOf, tagIs } from './places.ts';

/** The same number means something else. */
export const renameEnumerator = breaking({
  name: 'rename-enumerator',
  summary: 'renames an enumerator',
  sites: itemsOf(isEnumeration, both(tagIs(DW_TAG.enumerator), hasName)),
  change: (item, edits) => rename(item, edits),
});
