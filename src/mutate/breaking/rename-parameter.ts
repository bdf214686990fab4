import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { both, isFunction, itemsOf, tagIs } from './places.ts';

/** Type strings hold the names of parameters: what is passed may have got another meaning. */
export const renameParameter = breaking({
  name: 'rename-parameter',
  summary: 'renames a parameter of a function',
  sites: itemsOf(isFunction, both(tagIs(DW_TAG.formal_parameter), hasName)),
  change: (item, edits) => rename(item, edits),
});
