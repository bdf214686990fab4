import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { isStructure, itemsOf, tagIs } from './places.ts';

/** The same bytes, read as something else. */
export const retypeMember = breaking({
  name: 'retype-member',
  summary: 'gives a member of a structure or class another type',
  sites: itemsOf(isStructure, tagIs(DW_TAG.member)),
  change: retype,
});
