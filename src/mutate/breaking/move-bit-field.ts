import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { allItems, both, hasConstant, tagIs } from './places.ts';

/** DW_AT_data_bit_offset. DWARF 5, 5.7.6. */
export const moveBitField = breaking({
  name: 'move-bit-field',
  summary: 'Moves a bit field to another bit: other bits are taken for it.',
  sites: allItems(both(tagIs(DW_TAG.member), hasConstant(DW_AT.data_bit_offset))),
  change: (place, edits, random) => flipConstant(place, DW_AT.data_bit_offset, edits, random),
});
