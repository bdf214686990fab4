/** `-since` and `-until` of enums → in which versions of the standard a tag, an attribute, a form exists. */
import { CodeSwitch } from './code-switch.ts';
import { type EnumMember, type Grammar, enumMembers } from './ksy.ts';
import { banner, lowerCamel } from './spelling.ts';

/** The enums whose members say in which versions they exist. */
const VERSIONED = ['dw_tag', 'dw_at', 'dw_form'];

export function versions(grammar: Grammar): string {
  const title = '/** In which versions of DWARF its tags, attributes and forms exist. */\n';
  const functions = VERSIONED.map((id) => existence(id, enumMembers(grammar, id)));
  return `${banner(grammar.meta.id)}${title}\n${functions.join('\n')}`;
}

function existence(id: string, members: readonly EnumMember[]): string {
  const conditions = new CodeSwitch();
  for (const member of members) {
    const condition = conditionOf(member);
    if (condition !== undefined) conditions.add(member.code, member['-orig-id'], condition);
  }
  return [
    '/** Whether a version of the standard has the code; undefined for one that none has, such as a vendor’s. */',
    `export function ${lowerCamel(id)}ExistsIn(code: number, version: number): boolean | undefined {`,
    ...conditions.lines('code', 'undefined'),
  ].join('\n');
}

function conditionOf(member: EnumMember): string | undefined {
  const since = member['-since'];
  const until = member['-until'];
  if (since === undefined) return undefined;
  return `version >= ${since}${until === undefined ? '' : ` && version <= ${until}`}`;
}
