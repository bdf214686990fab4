/** Changes of what a reference name is, which all that bear it have to follow: definitions, whatever they say, and declarations. */
import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Place } from '../tree.ts';
import type { Types } from './types.ts';

/** Empty for what has no reference name. */
export function bearersOf({ die }: Place, { graph }: Types): readonly Place[] {
  const reference = graph.names.reference(die.id);
  return reference === undefined ? [] : graph.names.bearers(reference).map((bearer) => graph.find(bearer)!);
}

/** Whether it stands for all that have its reference name. */
export function isFirstBearer({ die }: Place, { graph }: Types): boolean {
  const reference = graph.names.reference(die.id);
  return reference !== undefined && graph.names.bearers(reference)[0] === die.id;
}

/**
 * Whether nothing inside a type has a name or is a symbol because of where it stands: no nested type has the type's name in its
 * own, so that no other name is changed with it.
 */
export function holdsItemsOnly({ die }: Place): boolean {
  return die.children?.every(({ tag }) => PLAIN_ITEMS.has(tag)) ?? true;
}

const PLAIN_ITEMS: ReadonlySet<number> = new Set([DW_TAG.member, DW_TAG.variant_part, DW_TAG.enumerator]);
