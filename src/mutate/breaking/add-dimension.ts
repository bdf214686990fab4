import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { constantAttribute } from '../new-attributes.ts';
import { itself, tagIs } from './places.ts';

const ELEMENTS = 2n;

/** An array of arrays in the place of an array. DWARF 5, 5.5. */
export const addDimension = breaking({
  name: 'add-dimension',
  summary:
    'Adds a dimension to a kind of array: arrays of it get longer, and what indexes them reads elsewhere.',
  sites: itself(tagIs(DW_TAG.array_type)),
  change: (array, edits) => {
    const subrange = edits.fresh(DW_TAG.subrange_type, [constantAttribute(DW_AT.count, ELEMENTS)]);
    edits.change(array, (die) => ({ ...die, children: [...(die.children ?? []), subrange] }));
    return 'added a dimension';
  },
});
