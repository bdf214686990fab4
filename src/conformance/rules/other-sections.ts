/** Sections of lookup tables, macros, frames and packages. */
import type { Rule } from '../rule.ts';
import { I01, I02 } from './address-tables.ts';
import { I10 } from './frames.ts';
import { I13 } from './gdb-indexes.ts';
import { I09 } from './macros.ts';
import { I07, I08 } from './name-index-entries.ts';
import { I04, I05, I06 } from './name-indexes.ts';
import { I03 } from './name-tables.ts';
import { I11 } from './packages.ts';
import { I12 } from './supplementary-links.ts';

export const OTHER_SECTION_RULES: readonly Rule[] = [
  I01,
  I02,
  I03,
  I04,
  I05,
  I06,
  I07,
  I08,
  I09,
  I10,
  I11,
  I12,
  I13,
];
