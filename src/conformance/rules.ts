/** The catalogue: all rules, in the order of docs/conformance.md. */
import type { Rule } from './rule.ts';
import { ABBREVIATION_RULES } from './rules/abbreviations.ts';
import { ATTRIBUTE_RULES } from './rules/attributes.ts';
import { ELF_RULES } from './rules/elf.ts';
import { REFERENCE_RULES } from './rules/references.ts';
import { TREE_RULES } from './rules/tree.ts';
import { UNIT_RULES } from './rules/units.ts';

export const RULES: readonly Rule[] = [
  ...ELF_RULES,
  ...UNIT_RULES,
  ...ABBREVIATION_RULES,
  ...TREE_RULES,
  ...ATTRIBUTE_RULES,
  ...REFERENCE_RULES,
];
