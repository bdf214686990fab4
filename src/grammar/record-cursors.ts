/** The types of records → a cursor for each: `generated/NAME-cursor.ts`, over `generated/record-cursor.ts`. */
import { fillTemplate } from './fill-template.ts';
import { type Grammar, type Grammars, enumMembers, grammarOf } from './ksy.ts';
import { groupLayout } from './leb128-halves.ts';
import { leb128Groups, readGroups } from './leb128.ts';
import { RecordCode } from './record-code.ts';
import { banner, fileStem, hexadecimal, upperCamel } from './spelling.ts';

interface Setting {
  /** The parameter of the grammar's root or of the record's type. */
  readonly id: string;
  readonly name: string;
  readonly type: 'boolean' | 'number' | 'readonly number[]';
  readonly initial: string;
  readonly doc: string;
}

const IS64: Setting = {
  id: 'is64',
  name: 'is64',
  type: 'boolean',
  initial: 'false',
  doc: 'Whether the DWARF format is the 64-bit one.',
};
const ADDRESS_SIZE: Setting = {
  id: 'len_address',
  name: 'addressSize',
  type: 'number',
  initial: '8',
  doc: 'Bytes of an address.',
};
const VERSION: Setting = {
  id: 'version',
  name: 'version',
  type: 'number',
  initial: '5',
  doc: 'Version of DWARF.',
};
const OPCODE_BASE: Setting = {
  id: 'opcode_base',
  name: 'opcodeBase',
  type: 'number',
  initial: '13',
  doc: 'The first special opcode.',
};
const LENGTHS: Setting = {
  id: 'standard_opcode_lengths',
  name: 'standardOpcodeLengths',
  type: 'readonly number[]',
  initial: '[]',
  doc: 'How many operands each opcode below has, from 1 on.',
};
const POINTER_ENCODING: Setting = {
  id: 'pointer_encoding',
  name: 'pointerEncoding',
  type: 'number',
  initial: '0',
  doc: 'How addresses are encoded (DW_EH_PE).',
};

interface Records {
  /** Of the file and the class. */
  readonly name: string;
  readonly doc: string;
  readonly grammar: string;
  readonly type: string;
  readonly settings: readonly Setting[];
  /** The grammar and the enum that the first byte is a code of; undefined: the record begins without one. */
  readonly codes?: readonly [grammar: string, enumId: string];
  /** The instance that is the code, if not the first byte is. */
  readonly code?: string;
}

const RECORDS: readonly Records[] = [
  {
    name: 'expression',
    doc: 'Operations of an expression (DW_OP). DWARF 5, 7.7.1.',
    grammar: 'dwarf_expressions',
    type: 'operation',
    settings: [VERSION, IS64, ADDRESS_SIZE],
    codes: ['dwarf_enums', 'dw_op'],
  },
  {
    name: 'line_program',
    doc: 'Operations of a line number program: DW_LNS, special ones from `opcodeBase` on, and 0 for extended ones, of which the first number is the DW_LNE and the second range what its operands leave over. DWARF 5, 6.2.5.',
    grammar: 'dwarf_line_program',
    type: 'operation',
    settings: [OPCODE_BASE, LENGTHS],
    codes: ['dwarf_enums', 'dw_lns'],
  },
  {
    name: 'range_list',
    doc: 'Entries of .debug_rnglists (DW_RLE). DWARF 5, 7.25.',
    grammar: 'dwarf_lists',
    type: 'range_list_entry',
    settings: [ADDRESS_SIZE],
    codes: ['dwarf_enums', 'dw_rle'],
  },
  {
    name: 'location_list',
    doc: 'Entries of .debug_loclists with their descriptions (DW_LLE). DWARF 5, 7.7.3.',
    grammar: 'dwarf_lists',
    type: 'location',
    settings: [ADDRESS_SIZE],
    codes: ['dwarf_enums', 'dw_lle'],
  },
  {
    name: 'range_pair',
    doc: 'Entries of .debug_ranges, which have no code. DWARF 4, 2.17.3.',
    grammar: 'dwarf_lists',
    type: 'pair',
    settings: [ADDRESS_SIZE],
  },
  {
    name: 'location_pair',
    doc: 'Entries of .debug_loc with their descriptions, which have no code. DWARF 4, 2.6.2.',
    grammar: 'dwarf_lists',
    type: 'location_of_pair',
    settings: [ADDRESS_SIZE],
  },
  {
    name: 'gnu_location',
    doc: 'Entries of .debug_loc.dwo before DWARF 5 with their descriptions (DW_LLE_GNU). https://gcc.gnu.org/wiki/DebugFission',
    grammar: 'dwarf_lists',
    type: 'gnu_location',
    settings: [],
    codes: ['dwarf_enums', 'dw_lle_gnu'],
  },
  {
    name: 'frame_instruction',
    doc: 'Instructions of call frames (DW_CFA); the operand in the low bits of a code is the first number. DWARF 5, 6.4.2.',
    grammar: 'dwarf_frame',
    type: 'instruction',
    settings: [POINTER_ENCODING, ADDRESS_SIZE],
    codes: ['dwarf_frame', 'dw_cfa'],
    code: 'code',
  },
  {
    name: 'macro',
    doc: 'Entries of .debug_macro (DW_MACRO; 0 ends a list). DWARF 5, 6.3.1.',
    grammar: 'dwarf_macro',
    type: 'macro_entry',
    settings: [IS64],
    codes: ['dwarf_macro', 'dw_macro'],
  },
  {
    name: 'macinfo',
    doc: 'Entries of .debug_macinfo (DW_MACINFO; 0 ends a list). DWARF 4, 6.3.1.',
    grammar: 'dwarf_macro',
    type: 'macinfo_entry',
    settings: [],
    codes: ['dwarf_macro', 'dw_macinfo'],
  },
];

/**
 * The files by their names.
 * @param sources the grammars as they stand, without halves for JavaScript; `template` is the text of templates/record-cursor.ts.txt
 */
export function recordCursors(
  sources: Grammars,
  grammars: Grammars,
  template: string,
): ReadonlyMap<string, string> {
  const groups = leb128Groups(grammars);
  const base = fillTemplate(template, {
    mostGroups: [String(groupLayout(sources).last + 1)],
    hasNext: [hexadecimal(groups.hasNext)],
    readGroups: readGroups(groups, {
      truncated: `return this.fail('truncated', first)`,
      tooLong: `return this.fail('too-long', first)`,
    }),
  });
  return new Map([
    ['record-cursor.ts', `${banner('uleb128', 'sleb128')}${base}`],
    ...RECORDS.map((records) => [`${fileStem(records.name)}-cursor.ts`, cursor(records, sources)] as const),
  ]);
}

function cursor({ name, doc, grammar: id, type, settings, codes, code }: Records, sources: Grammars): string {
  const grammar = grammarOf(sources, id);
  const names = Object.fromEntries(settings.map((setting) => [setting.id, `this.${setting.name}`]));
  const record = new RecordCode(sources, { ...names, is_be: '!this.littleEndian' });
  const statements =
    codes === undefined
      ? record.statements(grammar, type, undefined)
      : byCode(record, grammar, type, enumNames(sources, ...codes));
  const first =
    codes === undefined ? ['let pos = at;'] : ['const code = this.bytes[at]!;', 'let pos = at + 1;'];
  return [
    banner(id),
    `import { RecordCursor } from './record-cursor.ts';`,
    '',
    `/** ${doc} See RecordCursor. */`,
    `export class ${upperCamel(name)}Cursor extends RecordCursor {`,
    ...settings.flatMap((setting) => [
      `/** ${setting.doc} */`,
      `${setting.name}${setting.type === 'readonly number[]' ? `: ${setting.type}` : ''} = ${setting.initial};`,
    ]),
    '',
    'override next(): boolean {',
    'const at = this.end;',
    'if (at >= this.limit || this.fault !== undefined) return false;',
    'this.at = at;',
    ...first,
    ...(codes === undefined
      ? []
      : [`this.code = ${code === undefined ? 'code' : record.instance(grammar, type, code)};`]),
    ...statements,
    'if (this.fault !== undefined) return false;',
    'this.end = pos;',
    'return true;',
    '}',
    '}',
    '',
  ].join('\n');
}

/** A switch over the codes; those with the same statements stand together, and what most codes have is for all others. */
function byCode(
  record: RecordCode,
  grammar: Grammar,
  type: string,
  names: ReadonlyMap<number, string>,
): readonly string[] {
  const groups = new Map<string, number[]>();
  for (let code = 0; code < 256; code++) {
    const text = record.statements(grammar, type, code).join('\n');
    groups.set(text, [...(groups.get(text) ?? []), code]);
  }
  const [most] = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  const label = (code: number): string =>
    `case ${hexadecimal(code)}: ${names.has(code) ? `// ${names.get(code)}` : ''}`;
  return [
    'switch (code) {',
    ...[...groups].flatMap(([text, codes]) =>
      text === most?.[0] ? [] : [...codes.map(label), '{', text, 'break;', '}'],
    ),
    'default: {',
    most?.[0] ?? '',
    '}',
    '}',
  ];
}

function enumNames(sources: Grammars, grammar: string, enumId: string): ReadonlyMap<number, string> {
  return new Map(
    enumMembers(grammarOf(sources, grammar), enumId).map((member) => [
      member.code,
      member['-orig-id'] ?? member.id,
    ]),
  );
}
