/** `-classes` of attributes → which classes of values each may have. */
import { CodeSwitch } from './code-switch.ts';
import { type Grammar, enumMembers } from './ksy.ts';
import { banner } from './spelling.ts';

export function attributeClasses(grammar: Grammar): string {
  const byClasses = new CodeSwitch();
  const names = new Set<string>();
  for (const member of enumMembers(grammar, 'dw_at')) {
    const classes = member['-classes'];
    if (classes === undefined) continue;
    for (const name of classes) names.add(name);
    byClasses.add(member.code, member['-orig-id'], `[${classes.map((name) => `'${name}'`).join(', ')}]`);
  }
  const union = [...names].toSorted().map((name) => `'${name}'`);
  return [
    banner(grammar.meta.id),
    '/** Classes of values, as table 7.5 of DWARF 5 names them: finer than those of forms, since it tells offsets apart. */',
    `export type AttributeClass = ${union.join(' | ')};`,
    '',
    '/** The classes that the value of a standard attribute may have; none for those of vendors. DWARF 5, 7.5.4, table 7.5. */',
    'export function attributeClasses(attribute: number): readonly AttributeClass[] {',
    ...byClasses.lines('attribute', '[]'),
  ].join('\n');
}
