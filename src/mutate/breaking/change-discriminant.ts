import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { allItems, both, hasConstant, tagIs } from './places.ts';

/** DW_AT_discr_value. DWARF 5, 5.7.10. */
export const changeDiscriminant = breaking({
  name: 'change-discriminant',
  summary: 'Changes the value that selects a variant: the same bytes select another one.',
  sites: allItems(both(tagIs(DW_TAG.variant), hasConstant(DW_AT.discr_value))),
  change: (place, edits, random) => flipConstant(place, DW_AT.discr_value, edits, random),
});
