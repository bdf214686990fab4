import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { both, isStructure, itemsOf, tagIs } from './places.ts';

export const renameMember = breaking({
  name: 'rename-member',
  summary: 'Renames a member of a structure or class: the name says what the bytes mean.',
  sites: itemsOf(isStructure, both(tagIs(DW_TAG.member), hasName)),
  change: (item, edits) => rename(item, edits),
});
