import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itself, tagIs } from './places.ts';

export const retypeTypedef = breaking({
  name: 'retype-typedef',
  summary: 'Gives a typedef another type: the name stays, what it means does not.',
  sites: itself(tagIs(DW_TAG.typedef)),
  change: retype,
});
