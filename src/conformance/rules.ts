/** The catalogue: all rules, in the order of docs/conformance.md. */
import type { Rule } from './rule.ts';
import { ABBREVIATION_RULES } from './rules/abbreviations.ts';
import { ATTRIBUTE_RULES } from './rules/attributes.ts';
import { ELF_RULES } from './rules/elf.ts';
import { EXPRESSION_RULES } from './rules/expressions.ts';
import { KERNEL_RULES } from './rules/kernel.ts';
import { LINE_TABLE_RULES } from './rules/line-tables.ts';
import { OTHER_SECTION_RULES } from './rules/other-sections.ts';
import { RANGE_RULES } from './rules/ranges.ts';
import { REFERENCE_RULES } from './rules/references.ts';
import { STRING_RULES } from './rules/strings.ts';
import { TREE_RULES } from './rules/tree.ts';
import { TYPE_RULES } from './rules/types.ts';
import { UNIT_RULES } from './rules/units.ts';

export const RULES: readonly Rule[] = [
  ...ELF_RULES,
  ...UNIT_RULES,
  ...ABBREVIATION_RULES,
  ...TREE_RULES,
  ...ATTRIBUTE_RULES,
  ...REFERENCE_RULES,
  ...STRING_RULES,
  ...RANGE_RULES,
  ...EXPRESSION_RULES,
  ...LINE_TABLE_RULES,
  ...OTHER_SECTION_RULES,
  ...TYPE_RULES,
  ...KERNEL_RULES,
];
