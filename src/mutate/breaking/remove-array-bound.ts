import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { withoutAttribute } from '../tree.ts';
import { breaking } from './breaking-change.ts';
import { hasArrayBound, itemsOf, tagIs } from './places.ts';

/** DW_AT_count and DW_AT_upper_bound. DWARF 5, 5.13. */
export const removeArrayBound = breaking({
  name: 'remove-array-bound',
  summary:
    'Leaves open how many elements a kind of array has, as for a flexible member: who embeds such an array does not know where it ends.',
  sites: itemsOf(tagIs(DW_TAG.array_type), hasArrayBound),
  change: (subrange, edits) => {
    edits.change(subrange, (die) => withoutAttribute(withoutAttribute(die, DW_AT.count), DW_AT.upper_bound));
    return 'left open a number of elements';
  },
});
