/** Attributes, their forms and classes. */
import type { Rule } from '../rule.ts';

export const C10: Rule = {
  id: 'C10',
  class: 'N',
  statement: 'blocks and expressions end within their unit',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
};

export const ATTRIBUTE_RULES: readonly Rule[] = [C10];
