/** How changes tell what they were made to, behind the name of the type or symbol: `s#point: gave "x" another type`. */
import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { nameOf } from '../reference-names.ts';
import type { Place } from '../tree.ts';
import { tagText } from './type-texts.ts';

/** What stands in the list of something else. */
const ITEMS: ReadonlySet<number> = new Set([
  DW_TAG.member,
  DW_TAG.formal_parameter,
  DW_TAG.enumerator,
  DW_TAG.variant_part,
  DW_TAG.variant,
  DW_TAG.subrange_type,
]);

/** `"x"`, `a nameless member`; a type or symbol is `it`. */
export function called({ die }: Place): string {
  if (!ITEMS.has(die.tag)) return 'it';
  const name = nameOf(die);
  return name === undefined ? `a nameless ${tagText(die.tag)}` : `"${name}"`;
}

/** `the type of "x"`, `its type`. */
export function typeOf(place: Place): string {
  return ITEMS.has(place.die.tag) ? `the type of ${called(place)}` : 'its type';
}

/** ` of "x"`; nothing for a type or symbol itself. */
export function ofItem(place: Place): string {
  return ITEMS.has(place.die.tag) ? ` of ${called(place)}` : '';
}
