import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itself, tagIs } from './places.ts';

/** The pointer leads to something else. */
export const retypePointee = breaking({
  name: 'retype-pointee',
  summary: 'gives what a kind of pointer leads to another type',
  sites: itself(tagIs(DW_TAG.pointer_type, DW_TAG.reference_type, DW_TAG.rvalue_reference_type)),
  change: retype,
});
