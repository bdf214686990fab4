/** The tables of dwarf_tables.ksy about entries: attributes by tag and by unit type, tags by their parent's. */
import { CodeSwitch } from './code-switch.ts';
import { type EnumMember, type Grammar, GrammarError, enumMembers } from './ksy.ts';
import { banner } from './spelling.ts';

/** In lists of attributes it stands for all declaration coordinates. */
const COORDINATES = 'DECL';

/** `generated/dwarf-tag-attributes.ts` */
export function tagAttributes(tables: Grammar, enums: Grammar): string {
  const tags = byId(enums, 'dw_tag');
  const attributes = byId(enums, 'dw_at');
  const functions = Object.entries(required(tables, '-tag-attributes')).map(([version, ofTags]) => {
    const switches = new CodeSwitch();
    const anywhere = tables['-any-attributes']?.[version] ?? [];
    for (const [tag, ids] of Object.entries(ofTags)) {
      const listed = ids.flatMap((id) =>
        id === COORDINATES ? required(tables, '-declaration-coordinates') : [id],
      );
      const member = memberOf(tags, tag);
      switches.add(member.code, member['-orig-id'], constants('DW_AT', listed, attributes));
    }
    return { version: Number(version), switches, anywhere: constants('DW_AT', anywhere, attributes) };
  });
  const latest = Math.max(...functions.map(({ version }) => version));
  return [
    banner(tables.meta.id),
    `import { DW_AT } from './dwarf-constants.ts';`,
    '',
    '/**',
    ' * The attributes that the standard lists for a tag, in its order; undefined for a tag without a list. A new array with each',
    ' * call. Versions before 4 are taken for 4. DWARF 5 and DWARF 4, appendix A.',
    ' */',
    'export function tagAttributes(tag: number, version: number): readonly number[] | undefined {',
    ...functions.map(({ version }) =>
      version === latest
        ? `return tagAttributes${version}(tag);`
        : `if (version <= ${version}) return tagAttributes${version}(tag);`,
    ),
    '}',
    '',
    '/** The attributes that any entry may have although lists of that version do not show them. */',
    'export function anyTagAttributes(version: number): readonly number[] {',
    ...functions.map(({ version, anywhere }) =>
      version === latest ? `return ${anywhere};` : `if (version <= ${version}) return ${anywhere};`,
    ),
    '}',
    '',
    ...functions.flatMap(({ version, switches }) => [
      `function tagAttributes${version}(tag: number): readonly number[] | undefined {`,
      ...switches.lines('tag', 'undefined'),
    ]),
  ].join('\n');
}

/** `generated/dwarf-unit-attributes.ts` */
export function unitAttributes(tables: Grammar, enums: Grammar): string {
  const types = byId(enums, 'dw_ut');
  const attributes = byId(enums, 'dw_at');
  const switches = new CodeSwitch();
  for (const [type, ids] of Object.entries(required(tables, '-unit-attributes'))) {
    const member = memberOf(types, type);
    switches.add(member.code, member['-orig-id'], constants('DW_AT', ids, attributes));
  }
  return [
    banner(tables.meta.id),
    `import { DW_AT } from './dwarf-constants.ts';`,
    '',
    '/** The attributes that the unit DIE of a unit of a type (DW_UT) may have; undefined for unknown types. DWARF 5, table F.1. */',
    'export function unitAttributes(unitType: number): readonly number[] | undefined {',
    ...switches.lines('unitType', 'undefined'),
  ].join('\n');
}

/** `generated/dwarf-parents.ts` */
export function parents(tables: Grammar, enums: Grammar): string {
  const tags = byId(enums, 'dw_tag');
  const groups = required(tables, '-tag-groups');
  const switches = new CodeSwitch();
  for (const [tag, ids] of Object.entries(required(tables, '-parents'))) {
    const member = memberOf(tags, tag);
    const listed = ids.flatMap((id) => groups[id] ?? [id]);
    switches.add(member.code, member['-orig-id'], constants('DW_TAG', [...new Set(listed)], tags));
  }
  return [
    banner(tables.meta.id),
    `import { DW_TAG } from './dwarf-constants.ts';`,
    '',
    '/** The tags that an entry’s parent may be expected to have; none for units, undefined where any will do. A new array with each call. */',
    'export function plausibleParents(tag: number): readonly number[] | undefined {',
    ...switches.lines('tag', 'undefined'),
  ].join('\n');
}

function required<K extends keyof Grammar>(grammar: Grammar, key: K): NonNullable<Grammar[K]> {
  const value = grammar[key];
  if (value === undefined || value === null)
    throw new GrammarError(`ksy/${grammar.meta.id}.ksy has no ${key}`);
  return value;
}

function byId(grammar: Grammar, enumId: string): ReadonlyMap<string, EnumMember> {
  return new Map(enumMembers(grammar, enumId).map((member) => [member.id, member]));
}

function memberOf(members: ReadonlyMap<string, EnumMember>, id: string): EnumMember {
  const member = members.get(id);
  if (member === undefined) throw new GrammarError(`a table has the unknown id ${id}`);
  return member;
}

/** A list of members of a generated constant. */
function constants(name: string, ids: readonly string[], members: ReadonlyMap<string, EnumMember>): string {
  const names = ids.map((id) => {
    const orig = memberOf(members, id)['-orig-id'];
    if (orig?.startsWith(`${name}_`) !== true) throw new GrammarError(`${id} is no ${name}`);
    return `${name}.${orig.slice(name.length + 1)}`;
  });
  if (new Set(names).size < names.length) throw new GrammarError(`a list has an id twice: ${ids.join(', ')}`);
  return `[${names.join(', ')}]`;
}
