import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itself, tagIs } from './places.ts';

export const retypeElement = breaking({
  name: 'retype-element',
  summary: 'Gives the elements of a kind of array another type: every one of them is read as something else.',
  sites: itself(tagIs(DW_TAG.array_type)),
  change: retype,
});
