/** The tree of entries of a unit. */
import type { Rule } from '../rule.ts';

export const T01: Rule = {
  id: 'T01',
  class: 'N',
  statement: 'the abbreviation code of an entry is declared',
  citation: { dwarf4: '7.5.2', dwarf5: '7.5.2' },
  concernsVersions: true,
};

export const T02: Rule = {
  id: 'T02',
  class: 'N',
  statement: 'a list of children ends with a null entry',
  citation: { dwarf4: '2.3', dwarf5: '2.3' },
  concernsVersions: true,
};

export const T03: Rule = {
  id: 'T03',
  class: 'N',
  statement: 'an entry ends within its unit',
  citation: { dwarf4: '7.5', dwarf5: '7.5' },
  concernsVersions: true,
};

export const TREE_RULES: readonly Rule[] = [T01, T02, T03];
