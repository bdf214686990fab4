import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { wrapType } from './links.ts';
import { whatLinks } from './places.ts';
import { typeOf } from './wording.ts';

export const valueToPointer = breaking({
  name: 'value-to-pointer',
  summary:
    'Puts a pointer to a type in the place of the type: an address is passed instead of the thing itself.',
  sites: whatLinks,
  change: (place, edits) => {
    wrapType(place, DW_TAG.pointer_type, edits);
    return `put a pointer in the place of ${typeOf(place)}`;
  },
});
