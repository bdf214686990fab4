/** Types. */
import type { Rule } from '../rule.ts';
import { Y01, Y02, Y03, Y07, Y08, Y10, Y11, Y15 } from './type-attributes.ts';
import { Y13, Y14 } from './type-cycles.ts';
import { Y04, Y05, Y06 } from './type-layouts.ts';
import { Y09, Y12 } from './type-values.ts';

export const TYPE_RULES: readonly Rule[] = [
  Y01,
  Y02,
  Y03,
  Y04,
  Y05,
  Y06,
  Y07,
  Y08,
  Y09,
  Y10,
  Y11,
  Y12,
  Y13,
  Y14,
  Y15,
];
