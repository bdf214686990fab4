/** What cannot be read back from a file that a description was written to, and what describers say instead. */
import type { AbbreviationEncoding, StringPlacement } from '../write/description.ts';

/** Compilers and linkers share equal strings. */
export const GUESSED_STRINGS: StringPlacement = { merge: 'equal', order: 'as-met', padding: 0 };

export const GUESSED_ABBREVIATIONS: Omit<AbbreviationEncoding, 'table'> = {
  order: 'as-met',
  codes: 'dense',
  sharing: 'shapes',
  unused: 0,
};
