/** The ELF file: headers, sections, relocations. */
import type { Rule } from '../rule.ts';

export const E04: Rule = {
  id: 'E04',
  class: 'N',
  statement: 'the contents of a section are within the file',
  citation: { gabi: 'Sections' },
  concernsVersions: true,
};

export const E10: Rule = {
  id: 'E10',
  class: 'N',
  statement: 'compressed sections have a complete header and the announced size',
  citation: { gabi: 'Section Compression' },
  concernsVersions: true,
};

export const E12: Rule = {
  id: 'E12',
  class: 'N',
  statement: 'relocations have a known type, a symbol, and a place in their section',
  citation: { dwarf4: '7.3', dwarf5: '7.3.1', gabi: 'Relocation' },
  concernsVersions: true,
};

export const ELF_RULES: readonly Rule[] = [E04, E10, E12];
