/** Where the lists of ranges and locations go that attributes have. DWARF 5, 2.17.3 and 2.6.2; DWARF 4, 2.17.3 and 2.6.2. */
import type { AddressLists } from './address-lists.ts';
import { writeAddressPairs } from './address-pairs.ts';
import type { AddressRange, LocationRange } from './description.ts';
import { writeGnuLocationList } from './gnu-location-lists.ts';
import { type Label, unboundLabel } from './section.ts';
import type { UnitContext } from './unit-context.ts';

/** How an attribute refers to its list. */
export type ListPlace =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'offset'; readonly label: Label }
  | { readonly kind: 'offset-in-object'; readonly label: Label };

/** @param isNumbered whether the form is of the class rnglist */
export function placeRanges(
  context: UnitContext,
  entries: readonly AddressRange[],
  isNumbered: boolean,
): ListPlace {
  if (context.unit.version >= 5) return placeIn(context.rangeLists, context, entries, isNumbered);
  // GNU's split units have their ranges in the object, counted from DW_AT_GNU_ranges_base.
  const holder = context.skeleton ?? context;
  const section = holder.file.sections.section('ranges');
  const label = unboundLabel();
  section.bind(label);
  writeAddressPairs(section, entries, context.unit.addressSize, holder.file.nextTurn());
  return { kind: holder === context ? 'offset' : 'offset-in-object', label };
}

/** @param isNumbered whether the form is of the class loclist */
export function placeLocations(
  context: UnitContext,
  entries: readonly LocationRange[],
  isNumbered: boolean,
): ListPlace {
  if (context.unit.version >= 5) return placeIn(context.locationLists, context, entries, isNumbered);
  const section = context.file.sections.section('loc');
  const label = unboundLabel();
  section.bind(label);
  if (context.isSplit) writeGnuLocationList(section, entries, context.addresses);
  else writeAddressPairs(section, entries, context.unit.addressSize, context.file.nextTurn());
  return { kind: 'offset', label };
}

function placeIn(
  lists: AddressLists,
  context: UnitContext,
  entries: readonly (AddressRange | LocationRange)[],
  isNumbered: boolean,
): ListPlace {
  const label = lists.add(entries, context.listAddresses);
  return isNumbered ? { kind: 'number', number: lists.indexOf(label) } : { kind: 'offset', label };
}
