/** Line number tables. */
import type { Rule } from '../rule.ts';

export const LINE_TABLE_RULES: readonly Rule[] = [];
