import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { removeItem } from './lists.ts';
import { isStructure, itemsOf, tagIs } from './places.ts';
import { called } from './wording.ts';

export const removeMember = breaking({
  name: 'remove-member',
  summary:
    'Removes a member of a structure or class: what lies behind it moves, and who uses it finds something else.',
  sites: itemsOf(isStructure, tagIs(DW_TAG.member)),
  change: (item, edits, _random, types) =>
    removeItem(item, edits, types) ? `removed ${called(item)}` : undefined,
});
