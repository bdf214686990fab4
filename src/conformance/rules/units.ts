/** Units: headers and what they say of their entries. */
import type { Rule } from '../rule.ts';

export const U01: Rule = {
  id: 'U01',
  class: 'N',
  statement: 'the initial length of a unit is no reserved value',
  citation: { dwarf4: '7.2.2', dwarf5: '7.2.2' },
  concernsVersions: true,
};

export const U02: Rule = {
  id: 'U02',
  class: 'N',
  statement: 'units fill their section without gaps, and end in it',
  citation: { dwarf4: '7.5.1', dwarf5: '7.5.1' },
  concernsVersions: true,
};

export const U03: Rule = {
  id: 'U03',
  class: 'N',
  statement: 'the version of a unit is one that its section can have',
  citation: { dwarf4: 'F', dwarf5: 'G' },
  concernsVersions: true,
};

export const U04: Rule = {
  id: 'U04',
  class: 'N',
  statement: 'the type of a unit is known, and at home in its section',
  citation: { dwarf5: '7.5.1' },
  concernsVersions: true,
};

export const U06: Rule = {
  id: 'U06',
  class: 'N',
  statement: 'the abbreviations of a unit are within .debug_abbrev',
  citation: { dwarf4: '7.5.1', dwarf5: '7.5.1' },
  concernsVersions: true,
};

export const U09: Rule = {
  id: 'U09',
  class: 'N',
  statement: 'a unit has one entry with its children, and then only null entries',
  citation: { dwarf4: '7.5', dwarf5: '7.5' },
  concernsVersions: true,
};

export const UNIT_RULES: readonly Rule[] = [U01, U02, U03, U04, U06, U09];
