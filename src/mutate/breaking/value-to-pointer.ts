import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { wrapType } from './links.ts';
import { called } from './lists.ts';
import { whatLinks } from './places.ts';

export const valueToPointer = breaking({
  name: 'value-to-pointer',
  summary:
    'Puts a pointer to a type in the place of the type: an address is passed instead of the thing itself.',
  sites: whatLinks,
  change: (place, edits) => {
    wrapType(place, DW_TAG.pointer_type, edits);
    return `put a pointer in the place of the type of ${called(place)}`;
  },
});
