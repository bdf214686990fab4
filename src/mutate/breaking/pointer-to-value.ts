import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { unwrapType } from './links.ts';
import { called } from './lists.ts';
import { whatLinks } from './places.ts';

/** The thing itself, instead of where it is. */
export const pointerToValue = breaking({
  name: 'pointer-to-value',
  summary: 'puts a type in the place of a pointer to it',
  sites: (head, types) =>
    whatLinks(head, types).filter((place) => types.graph.type(place)?.die.tag === DW_TAG.pointer_type),
  change: (place, edits, _random, types) =>
    unwrapType(place, edits, types)
      ? `put what it points to in the place of the type of ${called(place)}`
      : undefined,
});
