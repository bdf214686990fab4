/**
 * Enums → constants under the standard's names: `DW_TAG.array_type`, the type `DwTag`, `dwTagName(0x01)`. Importing them
 * costs a few object literals; the names of codes are switches, which are only compiled when first called.
 */
import { type EnumMember, type Grammar, GrammarError, enumMembers } from './ksy.ts';
import { banner, fileStem, hexadecimal, lowerCamel, upperCamel } from './spelling.ts';

export function constants(grammar: Grammar): string {
  const enums = Object.keys(grammar.enums ?? {});
  if (enums.length === 0) throw new GrammarError(`ksy/${grammar.meta.id}.ksy declares no enums`);
  const parts = enums.map((id) => {
    const members = enumMembers(grammar, id);
    return [constantObject(id, members), ...(isPrefix(id, members) ? [nameFunction(id, members)] : [])].join(
      '\n',
    );
  });
  const form = Object.hasOwn(grammar.enums ?? {}, 'dw_form')
    ? [formFunctions(enumMembers(grammar, 'dw_form'))]
    : [];
  const opcodes = Object.hasOwn(grammar.enums ?? {}, 'dw_lns')
    ? [opcodeLengths(enumMembers(grammar, 'dw_lns'))]
    : [];
  const title = `/** ${grammar.meta.title ?? fileStem(grammar.meta.id)} */\n`;
  return `${banner(grammar.meta.id)}${title}\n${[...parts, ...form, ...opcodes].join('\n')}`;
}

/**
 * A member's key within its constant: the standard's name without the prefix that the constant bears (`GNU_vector` of
 * DW_AT_GNU_vector), or the upper-cased id where the standard's name has no such prefix or continues with a digit (EM_386).
 */
export function constantKey(enumId: string, member: EnumMember): string {
  const prefix = `${enumId.toUpperCase()}_`;
  const name = member['-orig-id'] ?? '';
  const rest = name.slice(prefix.length);
  return name.startsWith(prefix) && /^[A-Za-z_]/.test(rest) ? rest : member.id.toUpperCase();
}

function constantObject(id: string, members: readonly EnumMember[]): string {
  const name = id.toUpperCase();
  const lines = members.map((member) => {
    const doc = member.doc === undefined ? '' : `  /** ${member.doc} */\n`;
    return `${doc}  ${constantKey(id, member)}: ${hexadecimal(member.code)},\n`;
  });
  return `export const ${name} = {\n${lines.join('')}} as const;\nexport type ${upperCamel(id)} = (typeof ${name})[keyof typeof ${name}];\n`;
}

/** Whether the standard's names all begin with the enum's, so that a name for an unknown code can be made up. */
function isPrefix(id: string, members: readonly EnumMember[]): boolean {
  return members.every((member) => member['-orig-id']?.startsWith(id.toUpperCase()) === true);
}

function nameFunction(id: string, members: readonly EnumMember[]): string {
  const prefix = id.toUpperCase();
  const low = members.find((member) => member.id === 'lo_user')?.code;
  const high = members.find((member) => member.id === 'hi_user')?.code;
  const user =
    low === undefined || high === undefined
      ? []
      : [
          `      if (code >= ${hexadecimal(low)} && code <= ${hexadecimal(high)}) return \`${prefix}_user_0x\${code.toString(16)}\`;`,
        ];
  return [
    `/** The standard's name of a code; one made up from the number where it has none. */`,
    `export function ${lowerCamel(id)}Name(code: number): string {`,
    '  switch (code) {',
    ...members.flatMap((member) => [
      `    case ${hexadecimal(member.code)}:`,
      `      return '${member['-orig-id']}';`,
    ]),
    '    default:',
    ...user,
    `      return \`${prefix}_unknown_0x\${code.toString(16)}\`;`,
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Small integers for the classes of forms (DWARF 5, 7.5.5), and what reference forms lead into. */
function formFunctions(forms: readonly EnumMember[]): string {
  const classes = distinct(forms, '-class');
  const references = distinct(
    forms.filter((form) => form['-class'] === 'reference'),
    '-refers',
  );
  return [
    '/** Classes of attribute forms. DWARF 5, 7.5.5; `indirect` names its form, and so its class, in front of each value. */',
    ...codeObject('FORM_CLASS', 'FormClass', classes),
    '/** The class of a form, or undefined for a form that is not known. */',
    ...classFunction('formClass', 'FormClass', 'FORM_CLASS', forms, '-class', classes),
    '/** What the value of a form of class reference leads into. DWARF 5, 7.5.5.4. */',
    ...codeObject('REFERENCE', 'Reference', references),
    '/** What a reference form leads into, or undefined for another form. */',
    ...classFunction('formReference', 'Reference', 'REFERENCE', forms, '-refers', references),
  ].join('\n');
}

function distinct(members: readonly EnumMember[], key: '-class' | '-refers'): readonly string[] {
  return [
    ...new Set(
      members.map((member) => {
        const value = member[key];
        if (value === undefined) throw new GrammarError(`${member['-orig-id']} has no ${key}`);
        return value;
      }),
    ),
  ].toSorted();
}

function codeObject(name: string, type: string, keys: readonly string[]): readonly string[] {
  return [
    `export const ${name} = {`,
    ...keys.map((key, code) => `  ${key}: ${code},`),
    '} as const;',
    `export type ${type} = (typeof ${name})[keyof typeof ${name}];`,
    '',
  ];
}

function classFunction(
  name: string,
  type: string,
  object: string,
  forms: readonly EnumMember[],
  key: '-class' | '-refers',
  keys: readonly string[],
): readonly string[] {
  return [
    `export function ${name}(form: number): ${type} | undefined {`,
    '  switch (form) {',
    ...keys.flatMap((value) => [
      ...forms
        .filter((form) => form[key] === value)
        .map((form) => `    case ${hexadecimal(form.code)}: // ${form['-orig-id']}`),
      `      return ${object}.${value};`,
    ]),
    '    default:',
    '      return undefined;',
    '  }',
    '}',
    '',
  ];
}

/** What line number program headers say of the standard opcodes, which are numbered from 1 without gaps. */
function opcodeLengths(opcodes: readonly EnumMember[]): string {
  const counts = opcodes.map((opcode, i) => {
    if (opcode.code !== i + 1 || opcode['-operands'] === undefined)
      throw new GrammarError(`${opcode['-orig-id']} is out of order or has no -operands`);
    return opcode['-operands'];
  });
  return [
    '/** How many operands each standard opcode has, from the first one on. DWARF 5, 6.2.4, item 12. */',
    `export const STANDARD_OPCODE_LENGTHS: readonly number[] = [${counts.join(', ')}];`,
    '',
  ].join('\n');
}
