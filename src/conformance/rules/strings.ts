/** Strings and tables of indexes. */
import type { Rule } from '../rule.ts';

export const STRING_RULES: readonly Rule[] = [];
