import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { both, isUnion, itemsOf, tagIs } from './places.ts';

export const renameUnionArm = breaking({
  name: 'rename-union-arm',
  summary: 'Renames a member of a union: the name says what the bytes mean.',
  sites: itemsOf(isUnion, both(tagIs(DW_TAG.member), hasName)),
  change: (item, edits) => rename(item, edits),
});
