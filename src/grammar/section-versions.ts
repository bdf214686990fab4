/** `-sections` of dwarf_tables.ksy → which version is in the header of a section: `generated/dwarf-section-versions.ts`. */
import { type Grammar, GrammarError } from './ksy.ts';
import { banner } from './spelling.ts';

export function sectionVersions(tables: Grammar): string {
  const sections = tables['-sections'];
  if (sections === undefined) throw new GrammarError('dwarf_tables.ksy has no -sections');
  const byResult = new Map<string, string[]>();
  for (const [name, versions] of Object.entries(sections)) {
    const entries = Object.entries(versions).map(
      ([version, inHeader]) => `${version}: ${inHeader === 'none' ? `'none'` : inHeader}`,
    );
    const result = `{ ${entries.join(', ')} }`;
    byResult.set(result, [...(byResult.get(result) ?? []), `case '${name}':`]);
  }
  return [
    banner(tables.meta.id),
    '/** By the version of the standard, the version in the header of a section, or `none` where it has none. */',
    "export type SectionVersions = Readonly<Partial<Record<2 | 3 | 4 | 5, number | 'none'>>>;",
    '',
    '/**',
    ' * The versions of the standard that have a section of this name; undefined for a name that none has, such as a vendor’s.',
    ' * DWARF 5, appendix G; DWARF 4, appendix F.',
    ' */',
    'export function sectionVersions(name: string): SectionVersions | undefined {',
    'switch (name) {',
    ...[...byResult].flatMap(([result, labels]) => [...labels, `return ${result};`]),
    'default:',
    'return undefined;',
    '}',
    '}',
    '',
  ].join('\n');
}
