import { breaking } from './breaking-change.ts';
import { isQualifier, unwrapType } from './links.ts';
import { whatLinks } from './places.ts';
import { typeOf } from './wording.ts';

export const removeQualifier = breaking({
  name: 'remove-qualifier',
  summary:
    'Takes const, volatile, restrict or _Atomic away from a type: what may be changed, and how it is read, are part of the contract.',
  sites: (head, types) => whatLinks(head, types).filter((place) => isQualifier(types.graph.type(place))),
  change: (place, edits, _random, types) =>
    unwrapType(place, edits, types) ? `took the qualifier from ${typeOf(place)}` : undefined,
});
