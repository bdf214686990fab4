import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { called, removeItem } from './lists.ts';
import { isUnion, itemsOf, tagIs } from './places.ts';

/** One thing less that the bytes may be. */
export const removeUnionArm = breaking({
  name: 'remove-union-arm',
  summary: 'removes a member of a union',
  sites: itemsOf(isUnion, tagIs(DW_TAG.member)),
  change: (item, edits, _random, types) =>
    removeItem(item, edits, types) ? `removed ${called(item)}` : undefined,
});
