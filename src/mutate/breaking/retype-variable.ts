import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itself, tagIs } from './places.ts';

/** The symbol itself is something else. */
export const retypeVariable = breaking({
  name: 'retype-variable',
  summary: 'gives a variable another type',
  sites: itself(tagIs(DW_TAG.variable)),
  change: retype,
});
