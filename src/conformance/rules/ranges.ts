/** Range lists, location lists, and the addresses of entries. */
import type { Rule } from '../rule.ts';

export const RANGE_RULES: readonly Rule[] = [];
