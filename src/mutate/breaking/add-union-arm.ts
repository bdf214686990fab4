import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { insertItem } from './lists.ts';
import { newItem } from './new-items.ts';
import { isUnion, itself } from './places.ts';

/** Another thing that the bytes may be. */
export const addUnionArm = breaking({
  name: 'add-union-arm',
  summary: 'adds a member to a union',
  sites: itself(isUnion),
  change: (list, edits, random, types) => {
    insertItem(list, newItem(DW_TAG.member, list, edits, random, types), edits, random, types);
    return 'added a member "added"';
  },
});
