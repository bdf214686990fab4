/** Sections of lookup tables, macros, frames and packages. */
import type { Rule } from '../rule.ts';

export const OTHER_SECTION_RULES: readonly Rule[] = [];
