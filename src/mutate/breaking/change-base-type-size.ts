import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { both, hasConstant, itself, tagIs } from './places.ts';

/** DW_AT_byte_size of a base type. DWARF 5, 5.1. */
export const changeBaseTypeSize = breaking({
  name: 'change-base-type-size',
  summary: 'Changes the size of a base type: what holds one is laid out differently.',
  sites: itself(both(tagIs(DW_TAG.base_type), hasConstant(DW_AT.byte_size))),
  change: (place, edits, random) => flipConstant(place, DW_AT.byte_size, edits, random),
});
