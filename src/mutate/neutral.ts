/**
 * Neutral changes: after each, the description says the same about every symbol in other words. Versions of the profile
 * `canonical` stay; those of `linux` may change for the causes that a mutator names (symbol versions, section 10).
 * Descriptions that they changed have to be written with `widen`: whether a narrow form suffices, only the writer knows.
 */
import type { Mutator } from './mutation.ts';
import { encodeAbbreviations, shareAbbreviations } from './neutral/abbreviations.ts';
import { addDeclarations } from './neutral/add-declarations.ts';
import { addDies } from './neutral/add-dies.ts';
import { addAttributes, removeAttributes } from './neutral/attributes.ts';
import { changeFormat } from './neutral/change-format.ts';
import { changeByteOrder, changeMachine } from './neutral/change-machine.ts';
import { changeVersion } from './neutral/change-version.ts';
import { compress } from './neutral/compress.ts';
import { declareSymbols } from './neutral/declare-symbols.ts';
import { duplicateTypes } from './neutral/duplicate-types.ts';
import { encodeAddresses } from './neutral/encode-addresses.ts';
import { encodeBlocks } from './neutral/encode-blocks.ts';
import { encodeConstants } from './neutral/encode-constants.ts';
import { encodeFlags } from './neutral/encode-flags.ts';
import { encodeIndirectly } from './neutral/encode-indirectly.ts';
import { encodeLineTables } from './neutral/encode-line-tables.ts';
import { encodeLists } from './neutral/encode-lists.ts';
import { encodeReferences } from './neutral/encode-references.ts';
import { encodeStrings } from './neutral/encode-strings.ts';
import { extendIndices } from './neutral/extend-indices.ts';
import { link } from './neutral/link.ts';
import { moveToPartialUnit } from './neutral/move-to-partial-unit.ts';
import { moveToSupplementaryFile } from './neutral/move-to-supplementary-file.ts';
import { moveToTypeUnits } from './neutral/move-to-type-units.ts';
import { placeAddends } from './neutral/place-addends.ts';
import { placeSections } from './neutral/place-sections.ts';
import { placeStrings } from './neutral/place-strings.ts';
import { removeUnrelatedDies } from './neutral/remove-dies.ts';
import { reorderAttributes } from './neutral/reorder-attributes.ts';
import { reorderDies } from './neutral/reorder-dies.ts';
import { reorderFiles } from './neutral/reorder-files.ts';
import { reorderSymbols } from './neutral/reorder-symbols.ts';
import { reorderUnits } from './neutral/reorder-units.ts';
import { addSiblings, removeSiblings } from './neutral/siblings.ts';
import { split } from './neutral/split.ts';

export const NEUTRAL: readonly Mutator[] = [
  reorderDies,
  reorderUnits,
  reorderAttributes,
  reorderFiles,
  encodeAbbreviations,
  shareAbbreviations,
  encodeConstants,
  encodeStrings,
  encodeReferences,
  encodeFlags,
  encodeAddresses,
  encodeLists,
  encodeLineTables,
  encodeBlocks,
  encodeIndirectly,
  placeStrings,
  addSiblings,
  removeSiblings,
  addAttributes,
  removeAttributes,
  addDies,
  removeUnrelatedDies,
  addDeclarations,
  declareSymbols,
  duplicateTypes,
  moveToPartialUnit,
  moveToSupplementaryFile,
  moveToTypeUnits,
  split,
  changeVersion,
  changeFormat,
  changeByteOrder,
  changeMachine,
  link,
  placeAddends,
  compress,
  placeSections,
  reorderSymbols,
  extendIndices,
];
