import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { allItems, tagIs } from './places.ts';

export const retypeVariantMember = breaking({
  name: 'retype-variant-member',
  summary: 'Gives a member of a variant another type: the same discriminant, with something else behind it.',
  sites: (head, types) =>
    allItems(tagIs(DW_TAG.variant))(head, types).flatMap((variant) => types.graph.items(variant)),
  change: retype,
});
