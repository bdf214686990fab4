/** Types. */
import type { Rule } from '../rule.ts';

export const TYPE_RULES: readonly Rule[] = [];
