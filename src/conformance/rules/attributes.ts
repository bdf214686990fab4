/** Attributes, their forms and classes. */
import type { Rule } from '../rule.ts';
import { C01, C05, C06 } from './attribute-classes.ts';
import { C02, C03, C04, C07 } from './attribute-names.ts';
import { C08, C09 } from './attribute-values.ts';

export const C10: Rule = {
  id: 'C10',
  class: 'N',
  statement: 'blocks and expressions end within their unit',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
};

export const ATTRIBUTE_RULES: readonly Rule[] = [C01, C02, C03, C04, C05, C06, C07, C08, C09, C10];
