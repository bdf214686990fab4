import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Place } from '../tree.ts';
import { bearersOf, holdsItemsOnly } from './bearers.ts';
import { breaking } from './breaking-change.ts';
import { both, itself, tagIs } from './places.ts';
import { tagText } from './type-texts.ts';
import type { Types } from './types.ts';

const KINDS: readonly number[] = [DW_TAG.structure_type, DW_TAG.class_type, DW_TAG.union_type];

export const changeKind = breaking({
  name: 'change-kind',
  summary:
    'Makes a union of a structure or class, or the other way round, or a class of a structure: the members lie elsewhere, or are another kind of type to linkers.',
  sites: itself(both(tagIs(...KINDS), holdsItemsOnly)),
  together: (head, types) => {
    const bearers = bearersOf(head, types);
    return bearers.every(({ die }) => die.tag === head.die.tag) ? bearers : [];
  },
  change: (place, edits, random, types) => {
    const tag = random.pick(KINDS.filter((kind) => kind !== place.die.tag))!;
    if (isTaken(place, tag, types)) return undefined;
    edits.change(place, (die) => ({ ...die, tag }));
    return `made it a ${tagText(tag)}`;
  },
});

/** Whether a type of the new kind has the name already: the two would become one. */
function isTaken(place: Place, tag: number, { graph }: Types): boolean {
  const reference = graph.names.reference(place.die.id);
  if (reference === undefined) return true;
  const letter = tag === DW_TAG.union_type ? 'u' : 's';
  return !reference.startsWith(letter) && graph.names.bearers(letter + reference.slice(1)).length > 0;
}
