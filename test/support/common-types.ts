/** Types that the tests of this folder use, and what they expand to. */
import { DW_ATE } from '../../generated/dwarf-constants.ts';
import { die, type Die } from './dwarf-builder.ts';

export const INT = 'base_type int byte_size(4) encoding(5)';
export const VOID = 'base_type void';

export function intType(): Die {
  return die('base_type', { name: 'int', byte_size: 4, encoding: DW_ATE.signed });
}

export function pointerTo(type: Die): Die {
  return die('pointer_type', { type });
}
