import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { both, hasConstant, isEnumeration, itemsOf, tagIs } from './places.ts';

/** DW_AT_const_value. DWARF 5, chapter 5, "Enumeration Type Entries". */
export const changeEnumeratorValue = breaking({
  name: 'change-enumerator-value',
  summary: 'Changes the value of an enumerator: what is passed by the name arrives as something else.',
  sites: itemsOf(isEnumeration, both(tagIs(DW_TAG.enumerator), hasConstant(DW_AT.const_value))),
  change: (place, edits, random) => flipConstant(place, DW_AT.const_value, edits, random),
});
