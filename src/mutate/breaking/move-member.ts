import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { allItems, both, hasConstant, tagIs } from './places.ts';

/** DW_AT_data_member_location. DWARF 5, 5.7.6. */
export const moveMember = breaking({
  name: 'move-member',
  summary: 'Moves a member to another offset: other bytes are taken for it.',
  sites: allItems(both(tagIs(DW_TAG.member), hasConstant(DW_AT.data_member_location))),
  change: (place, edits, random) => flipConstant(place, DW_AT.data_member_location, edits, random),
});
