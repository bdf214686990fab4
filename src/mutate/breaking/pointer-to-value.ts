import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { unwrapType } from './links.ts';
import { whatLinks } from './places.ts';
import { typeOf } from './wording.ts';

export const pointerToValue = breaking({
  name: 'pointer-to-value',
  summary: 'Puts a type in the place of a pointer to it: an address is taken for the thing itself.',
  sites: (head, types) =>
    whatLinks(head, types).filter((place) => types.graph.type(place)?.die.tag === DW_TAG.pointer_type),
  change: (place, edits, _random, types) =>
    unwrapType(place, edits, types) ? `put what it points to in the place of ${typeOf(place)}` : undefined,
});
