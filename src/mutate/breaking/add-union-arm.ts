import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { insertItem } from './lists.ts';
import { newItem } from './new-items.ts';
import { isUnion, itself } from './places.ts';

export const addUnionArm = breaking({
  name: 'add-union-arm',
  summary: 'Adds a member to a union: the bytes may be another thing that the callee does not know.',
  sites: itself(isUnion),
  change: (list, edits, random, types) => {
    insertItem(list, newItem(DW_TAG.member, list, edits, random, types), edits, random, types);
    return 'added a member "added"';
  },
});
