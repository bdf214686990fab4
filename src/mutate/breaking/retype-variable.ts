import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itself, tagIs } from './places.ts';

export const retypeVariable = breaking({
  name: 'retype-variable',
  summary: 'Gives a variable another type: the symbol itself is something else.',
  sites: itself(tagIs(DW_TAG.variable)),
  change: retype,
});
