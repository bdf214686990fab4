import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { isFunction, itemsOf, tagIs } from './places.ts';

/** Passed as one thing, taken as another. */
export const retypeParameter = breaking({
  name: 'retype-parameter',
  summary: 'gives a parameter of a function or function type another type',
  sites: itemsOf(isFunction, tagIs(DW_TAG.formal_parameter)),
  change: retype,
});
