import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { both, isFunction, itemsOf, tagIs } from './places.ts';

export const renameParameter = breaking({
  name: 'rename-parameter',
  summary:
    'Renames a parameter of a function: the name says what is passed, which may be something else now.',
  sites: itemsOf(isFunction, both(tagIs(DW_TAG.formal_parameter), hasName)),
  change: (item, edits) => rename(item, edits),
});
