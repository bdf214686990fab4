import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { constantAttribute, nameAttribute } from '../new-attributes.ts';
import { insertItem } from './lists.ts';
import { isEnumeration, itself } from './places.ts';

const VALUES = 1000;

export const addEnumerator = breaking({
  name: 'add-enumerator',
  summary: 'Adds an enumerator: the callee may get a value that it does not know.',
  sites: itself(isEnumeration),
  change: (list, edits, random, types) => {
    const value = constantAttribute(DW_AT.const_value, BigInt(random.below(VALUES)));
    insertItem(list, edits.fresh(DW_TAG.enumerator, [nameAttribute('added'), value]), edits, random, types);
    return 'added an enumerator "added"';
  },
});
