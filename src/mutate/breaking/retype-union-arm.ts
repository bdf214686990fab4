import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { isUnion, itemsOf, tagIs } from './places.ts';

/** Another thing in the place of one that the bytes may be. */
export const retypeUnionArm = breaking({
  name: 'retype-union-arm',
  summary: 'gives a member of a union another type',
  sites: itemsOf(isUnion, tagIs(DW_TAG.member)),
  change: retype,
});
