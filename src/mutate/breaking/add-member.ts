import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { insertItem } from './lists.ts';
import { newItem } from './new-items.ts';
import { isStructure, itself } from './places.ts';

export const addMember = breaking({
  name: 'add-member',
  summary: 'Adds a member to a structure or class: callers and callee disagree about what lies behind it.',
  sites: itself(isStructure),
  change: (list, edits, random, types) => {
    insertItem(list, newItem(DW_TAG.member, list, edits, random, types), edits, random, types);
    return 'added a member "added"';
  },
});
