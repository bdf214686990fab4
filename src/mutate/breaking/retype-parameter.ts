import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { isFunction, itemsOf, tagIs } from './places.ts';

export const retypeParameter = breaking({
  name: 'retype-parameter',
  summary:
    'Gives a parameter of a function or function type another type: it is passed as one thing and taken as another.',
  sites: itemsOf(isFunction, tagIs(DW_TAG.formal_parameter)),
  change: retype,
});
