import { DW_AT } from '../../../generated/dwarf-constants.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { both, hasConstant, isSized, itself } from './places.ts';

/** DW_AT_byte_size of what is no base type: arrays of it and what embeds it change. */
export const changeByteSize = breaking({
  name: 'change-byte-size',
  summary:
    'Changes the size of a type that is no base type: arrays of it and what embeds it are laid out differently.',
  sites: itself(both(isSized, hasConstant(DW_AT.byte_size))),
  change: (place, edits, random) => flipConstant(place, DW_AT.byte_size, edits, random),
});
