import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itemsOfVariants } from './places.ts';

export const retypeVariantMember = breaking({
  name: 'retype-variant-member',
  summary: 'Gives a member of a variant another type: the same discriminant, with something else behind it.',
  sites: itemsOfVariants,
  change: retype,
});
