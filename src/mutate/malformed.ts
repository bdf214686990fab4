/** All breakages: a map of what is in malformed/. */
import { ABBREVIATION_BREAKAGES } from './malformed/abbreviation-breakages.ts';
import { ATTRIBUTE_BREAKAGES } from './malformed/attribute-breakages.ts';
import type { Breakage } from './malformed/breakage.ts';
import { COMPRESSION_BREAKAGES } from './malformed/compression-breakages.ts';
import { ELF_BREAKAGES } from './malformed/elf-breakages.ts';
import { KERNEL_BREAKAGES } from './malformed/kernel-breakages.ts';
import { TYPE_BREAKAGES } from './malformed/type-breakages.ts';
import { UNIT_BREAKAGES } from './malformed/unit-breakages.ts';

export const MALFORMED: readonly Breakage[] = [
  ...ELF_BREAKAGES,
  ...COMPRESSION_BREAKAGES,
  ...UNIT_BREAKAGES,
  ...ABBREVIATION_BREAKAGES,
  ...ATTRIBUTE_BREAKAGES,
  ...TYPE_BREAKAGES,
  ...KERNEL_BREAKAGES,
];
