/** What versions of kernel symbols depend on. */
import type { Rule } from '../rule.ts';

export const KERNEL_RULES: readonly Rule[] = [];
