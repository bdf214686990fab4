/** Sections of lookup tables, macros, frames and packages. */
import type { Rule } from '../rule.ts';
import { I01, I02 } from './address-tables.ts';
import { I10 } from './frames.ts';
import { I03 } from './name-tables.ts';

export const OTHER_SECTION_RULES: readonly Rule[] = [I01, I02, I03, I10];
