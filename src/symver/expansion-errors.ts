/** What can be wrong with types when they are expanded (symbol versions, section 4). */
import { dwTagName } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError, hex, type Place } from '../errors.ts';

/** Something stands where a type is expected that the table of section 4 does not have. */
export function unsupportedType(tag: number, place: Place): DwarfksymsError {
  return new DwarfksymsError(
    'type-unsupported',
    `unsupported tag ${dwTagName(tag)} (${hex(tag)}) where a type is expected: it has no textual form`,
    place,
  );
}

/** A body has a child that is neither one of its items nor passed over. */
export function unexpectedChild(parent: number, tag: number, place: Place): DwarfksymsError {
  return new DwarfksymsError(
    'type-unsupported',
    `unsupported tag ${dwTagName(tag)} (${hex(tag)}) of a child of ${dwTagName(parent)}: it has no textual form there`,
    place,
  );
}

/** An expansion that leads back to itself without entering an aggregate on the way would never end. */
export function endlessType(kind: string, place: Place): DwarfksymsError {
  return new DwarfksymsError(
    'type-endless',
    `${kind} contains itself, so that its type string would never end`,
    place,
  );
}

/** It is the file that has too many: no single type is to blame. */
export function tooManyFragments(most: number): DwarfksymsError {
  return new DwarfksymsError('type-too-long', `types expand to more than ${most} fragments`);
}
