import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itself, tagIs } from './places.ts';

/** Every element is something else. */
export const retypeElement = breaking({
  name: 'retype-element',
  summary: 'gives the elements of a kind of array another type',
  sites: itself(tagIs(DW_TAG.array_type)),
  change: retype,
});
