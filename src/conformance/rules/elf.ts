/** The ELF file, before anything in it is believed. */
import type { Rule } from '../rule.ts';
import { E15 } from './elf-companions.ts';
import { E10, E11 } from './elf-compression.ts';
import { E14 } from './elf-groups.ts';
import { E01, E02, E03 } from './elf-header.ts';
import { E06 } from './elf-links.ts';
import { E12, E13 } from './elf-relocations.ts';
import { E04, E05, E07, E08, E09 } from './elf-sections.ts';

export const ELF_RULES: readonly Rule[] = [
  E01,
  E02,
  E03,
  E04,
  E05,
  E06,
  E07,
  E08,
  E09,
  E10,
  E11,
  E12,
  E13,
  E14,
  E15,
];
