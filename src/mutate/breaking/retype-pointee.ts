import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { retype } from './links.ts';
import { itself, tagIs } from './places.ts';

export const retypePointee = breaking({
  name: 'retype-pointee',
  summary:
    'Gives what a kind of pointer or reference leads to another type: the same bytes are read as something else.',
  sites: itself(tagIs(DW_TAG.pointer_type, DW_TAG.reference_type, DW_TAG.rvalue_reference_type)),
  change: retype,
});
