/** Spellings as compilers choose them: nothing that the standard allows, but that says nothing, or something odd. */
import type { ElfEncoding, StringPlacement } from '../write/description.ts';
import { addressSizes } from './container.ts';
import type { UnitSpelling } from './spelling.ts';

/** Addresses as wide as the file's; no declarations without entries, and no lists without children. */
export function soundSpelling(spelling: UnitSpelling, elf: ElfEncoding): UnitSpelling {
  const { addressSize, abbreviations } = spelling;
  return {
    ...spelling,
    addressSize: addressSizes(elf)[0] ?? addressSize,
    abbreviations: { ...abbreviations, unused: 0 },
    hasEmptyLists: false,
  };
}

/** Only linkers let a string be the end of another. */
export function soundStrings(strings: StringPlacement, { kind }: ElfEncoding): StringPlacement {
  return kind === 'relocatable' && strings.merge === 'tails' ? { ...strings, merge: 'equal' } : strings;
}
