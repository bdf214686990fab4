/** All breakages: a map of what is in malformed/. */
import { ABBREVIATIONS } from './malformed/abbreviations.ts';
import type { Breakage } from './malformed/breakage.ts';
import { COMPRESSION } from './malformed/compression.ts';
import { ENTRIES } from './malformed/entries.ts';
import { FILES } from './malformed/files.ts';
import { LINE_TABLES } from './malformed/line-tables.ts';
import { REFERENCES } from './malformed/references.ts';
import { RELOCATION_BREAKAGES } from './malformed/relocations.ts';
import { SECTIONS } from './malformed/sections.ts';
import { SYMBOLS } from './malformed/symbols.ts';
import { UNITS } from './malformed/units.ts';
import { VALUES } from './malformed/values.ts';

export const MALFORMED: readonly Breakage[] = [
  ...FILES,
  ...SECTIONS,
  ...SYMBOLS,
  ...RELOCATION_BREAKAGES,
  ...COMPRESSION,
  ...UNITS,
  ...ABBREVIATIONS,
  ...ENTRIES,
  ...REFERENCES,
  ...VALUES,
  ...LINE_TABLES,
];
