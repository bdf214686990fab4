import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { hasArrayBound, hasConstant, itemsOf, tagIs } from './places.ts';

const hasCount = hasConstant(DW_AT.count);

/** DW_AT_count, or without it DW_AT_upper_bound, of one dimension. DWARF 5, 5.13. */
export const changeArrayBound = breaking({
  name: 'change-array-bound',
  summary: 'Changes the number of elements of a kind of array: what lies behind such an array moves.',
  sites: itemsOf(tagIs(DW_TAG.array_type), hasArrayBound),
  change: (subrange, edits, random) =>
    flipConstant(subrange, hasCount(subrange) ? DW_AT.count : DW_AT.upper_bound, edits, random),
});
