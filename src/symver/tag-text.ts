/** How type strings and messages spell tags. */
import { dwTagName } from '../../generated/dwarf-constants.ts';

/** The tag's name without `DW_TAG_`. */
export function tagText(tag: number): string {
  return dwTagName(tag).replace(/^DW_TAG_/, '');
}
