import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { insertItem } from './lists.ts';
import { newItem } from './new-items.ts';
import { isFunction, itself } from './places.ts';

export const addParameter = breaking({
  name: 'add-parameter',
  summary:
    'Adds a parameter to a function or function type: the callee reads a register that nobody has set.',
  sites: itself(isFunction),
  change: (list, edits, random, types) => {
    insertItem(list, newItem(DW_TAG.formal_parameter, list, edits, random, types), edits, random, types);
    return 'added a parameter "added"';
  },
});
