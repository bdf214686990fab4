/**
 * The types `abbrev_decl` and `attr_spec` → a cursor over abbreviation declarations that makes no object for each number, as
 * the Kaitai decoder does: `generated/dwarf-abbreviations.ts`. It takes what producers write, numbers of up to four bytes,
 * and leaves everything else, and all errors, to the Kaitai decoder.
 */
import { codeOf, parseExpression, reduce } from './expression.ts';
import { type Attribute, type Grammar, type Grammars, GrammarError, enumMembers, grammarOf } from './ksy.ts';
import { type Groups, leb128Groups } from './leb128.ts';
import { banner, hexadecimal, lowerCamel } from './spelling.ts';

const HEAD = `
/** Goes over the declarations of \`.debug_abbrev\`, as far as their numbers have up to four bytes. DWARF 5, 7.5.3. */
export class AbbreviationCursor {
  // Of the declaration read last; one with the code 0 ends the table.
  code = 0;
  tag = 0;
  children = 0;
  /** See ATTRIBUTE_WORDS. The pair of zeros that ends the list is among them. */
  readonly attributes: number[] = [];
  private readonly bytes: Uint8Array;
  private pos: number;
  private isReadable = true;

  constructor(bytes: Uint8Array, offset: number) {
    this.bytes = bytes;
    this.pos = offset;
  }
`;

/** Numbers of so many groups fit in a positive number of 31 bits. */
const MOST_GROUPS = 4;

function tail({ bits, hasNext }: Groups): string {
  const more = hexadecimal(hasNext);
  const most = bits * MOST_GROUPS;
  return `
  private byte(): number {
    if (this.pos < this.bytes.length) return this.bytes[this.pos++]!;
    this.isReadable = false;
    return 0;
  }

  private uleb128(): number {
    let value = 0;
    for (let shift = 0; shift < ${most}; shift += ${bits}) {
      const byte = this.byte();
      value |= (byte & ${hexadecimal(hasNext - 1)}) << shift;
      if (byte < ${more}) return value;
    }
    return this.giveUp();
  }

  private sleb128(): number {
    let value = 0;
    for (let shift = 0; shift < ${most}; shift += ${bits}) {
      const byte = this.byte();
      value |= (byte & ${hexadecimal(hasNext - 1)}) << shift;
      if (byte < ${more})
        return (byte & ${hexadecimal(hasNext / 2)}) === 0 ? value : value | (-1 << (shift + ${bits}));
    }
    return this.giveUp();
  }

  /** From here on zeros are read, which end all lists. */
  private giveUp(): number {
    this.isReadable = false;
    this.pos = this.bytes.length;
    return 0;
  }
}
`;
}

export function abbreviations(grammar: Grammar, grammars: Grammars): string {
  const declaration = new Sequence(grammars, (id) => `this.${lowerCamel(id)}`);
  const [list, ...others] = seqOf(grammar, 'abbrev_decl').filter(({ repeat }) => repeat !== undefined);
  if (list?.type !== 'attr_spec' || list.repeat !== 'until' || others.length > 0)
    throw new GrammarError('abbrev_decl must have one list, of attr_spec until a condition');
  const specification = new Sequence(grammars, (id) => lowerCamel(id));
  const fields = seqOf(grammar, 'attr_spec');
  const loop = [
    'for (;;) {',
    ...fields.flatMap(({ id, if: condition }) =>
      condition === undefined ? [] : [`let ${lowerCamel(id)} = 0;`],
    ),
    ...fields.flatMap((field) => specification.read(field, field.if === undefined ? 'const ' : '')),
    `attributes.push(${fields.map(({ id }) => lowerCamel(id)).join(', ')});`,
    `if (${specification.condition(list['repeat-until'] ?? '')}) break;`,
    '}',
  ];
  const steps = seqOf(grammar, 'abbrev_decl').flatMap((field) =>
    field === list ? declaration.guarded(field, loop) : declaration.read(field, ''),
  );
  return [
    banner(grammar.meta.id),
    `\n/** Words of an attribute: ${fields.map(({ id }) => id).join(', ')}. */`,
    `export const ATTRIBUTE_WORDS = ${fields.length};`,
    HEAD,
    '/** Reads the next declaration. False: it cannot be read in this way. */',
    'next(): boolean {',
    'const { attributes } = this;',
    'attributes.length = 0;',
    ...steps,
    'return this.isReadable;',
    '}',
    tail(leb128Groups(grammars)),
  ].join('\n');
}

function seqOf(grammar: Grammar, type: string): readonly Attribute[] {
  const seq = grammar.types?.[type]?.seq;
  if (seq === undefined) throw new GrammarError(`type ${type} is not understood`);
  return seq;
}

const READERS: Readonly<Record<string, string>> = { uleb128: 'uleb128', sleb128: 'sleb128', u1: 'byte' };

/** Fields read one after the other, into variables that `place` names. */
class Sequence {
  readonly #grammars: Grammars;
  readonly #place: (id: string) => string;

  constructor(grammars: Grammars, place: (id: string) => string) {
    this.#grammars = grammars;
    this.#place = place;
  }

  read(field: Attribute, declare: string): readonly string[] {
    const reader = typeof field.type === 'string' ? READERS[field.type] : undefined;
    if (reader === undefined || field.size !== undefined || field.valid !== undefined)
      throw new GrammarError(`${field.id} is not understood`);
    return this.guarded(field, [`${declare}${this.#place(field.id)} = this.${reader}();`]);
  }

  guarded(field: Attribute, statements: readonly string[]): readonly string[] {
    return field.if === undefined
      ? statements
      : [`if (${this.condition(String(field.if))}) {`, ...statements, '}'];
  }

  /** Conditions are over fields (`form.value`, in a list `_.form.value`) and members of enums. */
  condition(source: string): string {
    return codeOf(
      reduce(parseExpression(source), (name) => {
        const [, field] = /^(?:_\.)?(\w+)\.value$/.exec(name) ?? [];
        return field === undefined ? this.#enumValue(name) : { code: this.#place(field) };
      }),
    );
  }

  #enumValue(name: string): number {
    const [, owner = '', enumId = '', id] = /^(\w+)::(\w+)::(\w+)\.to_i$/.exec(name) ?? [];
    const member = enumMembers(grammarOf(this.#grammars, owner), enumId).find((entry) => entry.id === id);
    if (member === undefined) throw new GrammarError(`${name} is not understood`);
    return member.code;
  }
}
