/** Copies of DIEs, with identities of their own. */
import type { Die, DieId } from '../../write/description.ts';
import { diesIn, mapTree } from '../tree.ts';

/** References inside the tree lead to the copies, those out of it where they led before. */
export function copyTree(root: Die, freshId: () => DieId): Die {
  const ids = new Map<DieId, DieId>();
  for (const { id } of diesIn(root)) ids.set(id, freshId());
  return mapTree(root, (original) => ({
    ...original,
    id: ids.get(original.id) ?? original.id,
    attributes: original.attributes.map((attribute) => {
      const { value } = attribute;
      const copy = value.kind === 'reference' ? ids.get(value.die) : undefined;
      return copy === undefined ? attribute : { ...attribute, value: { kind: 'reference', die: copy } };
    }),
  }));
}
