import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { removeItem } from './lists.ts';
import { allItems, tagIs } from './places.ts';
import { called } from './wording.ts';

export const removeVariant = breaking({
  name: 'remove-variant',
  summary: 'Removes a variant of a variant part: a discriminant that is passed means nothing any more.',
  sites: allItems(tagIs(DW_TAG.variant)),
  change: (item, edits, _random, types) =>
    removeItem(item, edits, types) ? `removed ${called(item)}` : undefined,
});
