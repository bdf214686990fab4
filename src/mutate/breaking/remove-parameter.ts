import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { removeItem } from './lists.ts';
import { isFunction, itemsOf, tagIs } from './places.ts';
import { called } from './wording.ts';

export const removeParameter = breaking({
  name: 'remove-parameter',
  summary: 'Removes a parameter of a function or function type: those behind it are passed elsewhere.',
  sites: itemsOf(isFunction, tagIs(DW_TAG.formal_parameter)),
  change: (item, edits, _random, types) =>
    removeItem(item, edits, types) ? `removed ${called(item)}` : undefined,
});
