import { dwTagName } from '../../../generated/dwarf-constants.ts';
import { dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import { breaking } from './breaking-change.ts';
import { isQualifier, QUALIFIERS } from './links.ts';
import { itself } from './places.ts';

export const changeQualifier = breaking({
  name: 'change-qualifier',
  summary:
    'Puts another qualifier in the place of const, volatile, restrict or _Atomic: what may be changed, and how it is read, are part of the contract.',
  sites: itself(isQualifier),
  change: (place, edits, random) => {
    const { tag } = place.die;
    const other = random.pick(QUALIFIERS.filter((qualifier) => qualifier !== tag))!;
    if (dwTagExistsIn(other, place.unit.version) !== true) return undefined;
    edits.change(place, (die) => ({ ...die, tag: other }));
    return `put ${dwTagName(other)} in the place of ${dwTagName(tag)}`;
  },
});
