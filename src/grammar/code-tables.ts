/** Enums that bytes or constant attributes are codes of → which codes exist, and when: `generated/dwarf-code-tables.ts`. */
import { CodeSwitch } from './code-switch.ts';
import { type EnumMember, type Grammar, type Grammars, GrammarError, enumMembers, grammarOf } from './ksy.ts';
import { banner, hexadecimal } from './spelling.ts';

const HEAD = `
/** The codes of one table of the standard. */
export interface CodeTable {
  /** What the names of its codes begin with, such as \`DW_LANG\`. */
  readonly name: string;
  /** Whether a version of the standard has the code; undefined for one that no version has, such as a vendor’s. */
  existsIn(this: void, code: number, version: number): boolean | undefined;
  /** Whether the code has a name, be it a vendor’s. */
  isKnown(this: void, code: number): boolean;
  /** The first and the last code for vendors. */
  readonly user: readonly [number, number] | undefined;
}
`;

/** The enums whose codes are in bytes of their own, by their grammars. Those of attributes say so themselves. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  dwarf_enums: [
    'dw_ut',
    'dw_op',
    'dw_lle',
    'dw_rle',
    'dw_lns',
    'dw_lne',
    'dw_lnct',
    'dw_idx',
    'dw_sect',
    'dw_dsc',
  ],
  dwarf_macro: ['dw_macro', 'dw_macinfo'],
  dwarf_frame: ['dw_cfa'],
};

export function codeTables(grammars: Grammars): string {
  const enums = grammarOf(grammars, 'dwarf_enums');
  const ofAttributes = new CodeSwitch();
  const used = new Set<string>();
  for (const { code, '-orig-id': name, '-codes': table } of enumMembers(enums, 'dw_at'))
    if (table !== undefined) {
      used.add(table);
      ofAttributes.add(code, name, constantName(table));
    }
  const tables = [
    ...[...used].map((id) => [enums, id] as const),
    ...Object.entries(TABLES).flatMap(([grammar, ids]) =>
      ids.map((id) => [grammarOf(grammars, grammar), id] as const),
    ),
  ];
  return [
    banner(...Object.keys(TABLES)),
    HEAD,
    ...tables.flatMap(([grammar, id]) => tableLines(grammar, id)),
    '/** The table that a constant value of an attribute is a code of; undefined for attributes with other constants. */',
    'export function attributeCodes(attribute: number): CodeTable | undefined {',
    ...ofAttributes.lines('attribute', 'undefined'),
  ].join('\n');
}

function constantName(id: string): string {
  return `${id.toUpperCase()}_CODES`;
}

function tableLines(grammar: Grammar, id: string): readonly string[] {
  const members = enumMembers(grammar, id);
  const exists = new CodeSwitch();
  const known = new CodeSwitch();
  for (const { code, '-orig-id': name, '-since': since, '-until': until } of members) {
    if (isBound(id, name)) continue;
    known.add(code, name, 'true');
    if (since !== undefined)
      exists.add(
        code,
        name,
        until === undefined ? `version >= ${since}` : `version >= ${since} && version <= ${until}`,
      );
  }
  const low = bound(members, `${id.toUpperCase()}_lo_user`);
  const high = bound(members, `${id.toUpperCase()}_hi_user`);
  if ((low === undefined) !== (high === undefined))
    throw new GrammarError(`${id} has only one bound of the range for vendors`);
  return [
    `export const ${constantName(id)}: CodeTable = {`,
    `name: '${id.toUpperCase()}',`,
    `existsIn: (code, version) => {`,
    ...exists.lines('code', 'undefined').slice(0, -2),
    '},',
    'isKnown: (code) => {',
    ...known.lines('code', 'false').slice(0, -2),
    '},',
    `user: ${low === undefined || high === undefined ? 'undefined' : `[${hexadecimal(low)}, ${hexadecimal(high)}]`},`,
    '};',
    '',
  ];
}

function isBound(id: string, name: string | undefined): boolean {
  return name === `${id.toUpperCase()}_lo_user` || name === `${id.toUpperCase()}_hi_user`;
}

function bound(members: readonly EnumMember[], name: string): number | undefined {
  return members.find((member) => member['-orig-id'] === name || member['-also'] === name)?.code;
}
