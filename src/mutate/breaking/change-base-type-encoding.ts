import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { both, hasConstant, itself, tagIs } from './places.ts';

/** DW_AT_encoding. DWARF 5, 5.1.1. */
export const changeBaseTypeEncoding = breaking({
  name: 'change-base-type-encoding',
  summary:
    'Changes whether a base type is read as signed, unsigned, floating point…: the same bytes mean another number.',
  sites: itself(both(tagIs(DW_TAG.base_type), hasConstant(DW_AT.encoding))),
  change: (place, edits, random) => flipConstant(place, DW_AT.encoding, edits, random),
});
