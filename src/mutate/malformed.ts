/** All breakages: a map of what is in malformed/. */
import { ABBREVIATION_BREAKAGES } from './malformed/abbreviation-breakages.ts';
import { ATTRIBUTE_BREAKAGES } from './malformed/attribute-breakages.ts';
import type { Breakage } from './malformed/breakage.ts';
import { CLASS_BREAKAGES } from './malformed/class-breakages.ts';
import { COMPRESSION_BREAKAGES } from './malformed/compression-breakages.ts';
import { ELF_BREAKAGES } from './malformed/elf-breakages.ts';
import { FRAME_AND_MACRO_BREAKAGES } from './malformed/frame-breakages.ts';
import { LOOKUP_BREAKAGES } from './malformed/lookup-breakages.ts';
import { NAME_INDEX_BREAKAGES } from './malformed/name-index-breakages.ts';
import { PACKAGE_AND_LINK_BREAKAGES } from './malformed/package-breakages.ts';
import { SECTION_BREAKAGES } from './malformed/section-breakages.ts';
import { TREE_BREAKAGES } from './malformed/tree-breakages.ts';
import { EXPRESSION_BREAKAGES } from './malformed/expression-breakages.ts';
import { LINE_BREAKAGES } from './malformed/line-breakages.ts';
import { LIST_BREAKAGES } from './malformed/list-breakages.ts';
import { REFERENCE_BREAKAGES } from './malformed/reference-breakages.ts';
import { TABLE_BREAKAGES } from './malformed/table-breakages.ts';
import { KERNEL_BREAKAGES } from './malformed/kernel-breakages.ts';
import { TYPE_BREAKAGES } from './malformed/type-breakages.ts';
import { UNIT_BREAKAGES } from './malformed/unit-breakages.ts';
import { UNIT_KIND_BREAKAGES } from './malformed/unit-kind-breakages.ts';

export const MALFORMED: readonly Breakage[] = [
  ...ELF_BREAKAGES,
  ...SECTION_BREAKAGES,
  ...COMPRESSION_BREAKAGES,
  ...UNIT_BREAKAGES,
  ...UNIT_KIND_BREAKAGES,
  ...TREE_BREAKAGES,
  ...ABBREVIATION_BREAKAGES,
  ...ATTRIBUTE_BREAKAGES,
  ...CLASS_BREAKAGES,
  ...REFERENCE_BREAKAGES,
  ...TABLE_BREAKAGES,
  ...EXPRESSION_BREAKAGES,
  ...LIST_BREAKAGES,
  ...LINE_BREAKAGES,
  ...LOOKUP_BREAKAGES,
  ...NAME_INDEX_BREAKAGES,
  ...FRAME_AND_MACRO_BREAKAGES,
  ...PACKAGE_AND_LINK_BREAKAGES,
  ...TYPE_BREAKAGES,
  ...KERNEL_BREAKAGES,
];
