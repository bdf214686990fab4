/** Strings and tables of indexes. */
import type { Rule } from '../rule.ts';
import { S03, S04, S05, S06, S07, S08 } from './index-tables.ts';
import { S01, S02, S09 } from './string-values.ts';

export const STRING_RULES: readonly Rule[] = [S01, S02, S03, S04, S05, S06, S07, S08, S09];
