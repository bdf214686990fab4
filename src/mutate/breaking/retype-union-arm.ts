import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { isUnion, itemsOf, tagIs } from './places.ts';

export const retypeUnionArm = breaking({
  name: 'retype-union-arm',
  summary: 'Gives a member of a union another type: the bytes may be something else.',
  sites: itemsOf(isUnion, tagIs(DW_TAG.member)),
  change: retype,
});
