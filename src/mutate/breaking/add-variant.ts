import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { constantAttribute, nameAttribute } from '../new-attributes.ts';
import { newType } from './links.ts';
import { insertItem } from './lists.ts';
import { allItems, tagIs } from './places.ts';

const VALUES = 1000;

export const addVariant = breaking({
  name: 'add-variant',
  summary: 'Adds a variant to a variant part: the callee may get one that it does not know.',
  sites: allItems(tagIs(DW_TAG.variant_part)),
  change: (list, edits, random, types) => {
    const member = edits.fresh(DW_TAG.member, [nameAttribute('added'), newType(list, edits, types)]);
    const value = constantAttribute(DW_AT.discr_value, BigInt(random.below(VALUES)));
    insertItem(list, edits.fresh(DW_TAG.variant, [value], [member]), edits, random, types);
    return 'added a variant';
  },
});
