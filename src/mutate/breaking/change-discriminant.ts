import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { allItems, both, hasConstant, tagIs } from './places.ts';

/** DW_AT_discr_value. DWARF 5, 5.7.10. */
export const changeDiscriminant = breaking({
  name: 'change-discriminant',
  summary: 'changes the value that selects a variant',
  sites: allItems(both(tagIs(DW_TAG.variant), hasConstant(DW_AT.discr_value))),
  change: (place, edits, random) => flipConstant(place, DW_AT.discr_value, edits, random),
});
