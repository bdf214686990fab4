/** Tables of abbreviation declarations. */
import type { Rule } from '../rule.ts';

export const A02: Rule = {
  id: 'A02',
  class: 'N',
  statement: 'a table of abbreviations ends with a declaration with code 0',
  citation: { dwarf4: '7.5.3', dwarf5: '7.5.3' },
  concernsVersions: true,
};

export const A07: Rule = {
  id: 'A07',
  class: 'N',
  statement: "a form is one of the unit's version of DWARF",
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.6' },
  concernsVersions: true,
};

export const A09: Rule = {
  id: 'A09',
  class: 'N',
  statement: 'LEB128 numbers end, and fit into 64 bits',
  citation: { dwarf4: '7.6', dwarf5: '7.6' },
  concernsVersions: true,
};

export const ABBREVIATION_RULES: readonly Rule[] = [A02, A07, A09];
