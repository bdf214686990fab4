import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { isStructure, itemsOf, tagIs } from './places.ts';

export const retypeMember = breaking({
  name: 'retype-member',
  summary: 'Gives a member of a structure or class another type: the same bytes are read as something else.',
  sites: itemsOf(isStructure, tagIs(DW_TAG.member)),
  change: retype,
});
