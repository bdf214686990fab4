import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { allItems, both, hasConstant, tagIs } from './places.ts';

/** DW_AT_bit_size. DWARF 5, 5.7.6. */
export const changeBitSize = breaking({
  name: 'change-bit-size',
  summary: 'Changes the width of a bit field: its neighbours are read with it, or a part of it is not.',
  sites: allItems(both(tagIs(DW_TAG.member), hasConstant(DW_AT.bit_size))),
  change: (place, edits, random) => flipConstant(place, DW_AT.bit_size, edits, random),
});
