import { dwTagName } from '../../../generated/dwarf-constants.ts';
import { dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import { breaking } from './breaking-change.ts';
import { QUALIFIERS, wrapType } from './links.ts';
import { whatLinks } from './places.ts';
import { typeOf } from './wording.ts';

export const addQualifier = breaking({
  name: 'add-qualifier',
  summary:
    'Puts const, volatile, restrict or _Atomic before a type: what may be changed, and how it is read, are part of the contract.',
  sites: whatLinks,
  change: (place, edits, random) => {
    const tag = random.pick(QUALIFIERS)!;
    if (dwTagExistsIn(tag, place.unit.version) !== true) return undefined;
    wrapType(place, tag, edits);
    return `put ${dwTagName(tag)} before ${typeOf(place)}`;
  },
});
