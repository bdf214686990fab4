/** Expressions. */
import type { Rule } from '../rule.ts';

export const EXPRESSION_RULES: readonly Rule[] = [];
