import { breaking } from './breaking-change.ts';
import { hasName, rename } from './lists.ts';
import { itemsOfVariants } from './places.ts';

export const renameVariantMember = breaking({
  name: 'rename-variant-member',
  summary: 'Renames a member of a variant: the name says which of the variants the discriminant selects.',
  sites: (head, types) => itemsOfVariants(head, types).filter(hasName),
  change: (item, edits) => rename(item, edits),
});
