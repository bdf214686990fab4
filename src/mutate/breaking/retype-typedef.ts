import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itself, tagIs } from './places.ts';

/** The name stays, what it means does not. */
export const retypeTypedef = breaking({
  name: 'retype-typedef',
  summary: 'gives a typedef another type',
  sites: itself(tagIs(DW_TAG.typedef)),
  change: retype,
});
