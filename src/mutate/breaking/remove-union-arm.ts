import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { removeItem } from './lists.ts';
import { isUnion, itemsOf, tagIs } from './places.ts';
import { called } from './wording.ts';

export const removeUnionArm = breaking({
  name: 'remove-union-arm',
  summary: 'Removes a member of a union: the bytes may be a thing that the callee does not know any more.',
  sites: itemsOf(isUnion, tagIs(DW_TAG.member)),
  change: (item, edits, _random, types) =>
    removeItem(item, edits, types) ? `removed ${called(item)}` : undefined,
});
