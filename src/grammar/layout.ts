/**
 * Fixed-width records → their size and field offsets, for readers that go over hundreds of thousands of them and cannot
 * afford an object each, and for the writer.
 */
import { codeOf, isCode, parseExpression, reduce } from './expression.ts';
import { bitWidthOf } from './bit-fields.ts';
import { type Attribute, type Grammar, type TypeSpec, GrammarError } from './ksy.ts';
import { banner, hexadecimal, lowerCamel, upperCamel } from './spelling.ts';

/** The records of elf.ksy that are read or written by layout, and the types that they consist of, one behind the other. */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  file_header: ['identification', 'elf_file'],
  program_header: ['program_header'],
  section_header: ['section_header'],
  symbol: ['symbol'],
  rel: ['rel'],
  rela: ['rela'],
  elf64_r_info_be: ['elf64_r_info_be'],
  elf64_r_info_le: ['elf64_r_info_le'],
  mips64_r_info: ['mips64_r_info'],
  compression_header: ['compression_header'],
  zdebug_header: ['zdebug_header'],
};

/** The types that begin with bytes which are always the same. */
const MAGICS = ['magic', 'zdebug_header'] as const;

const WIDTHS: Readonly<Record<string, number>> = { u1: 1, s1: 1, u2: 2, s2: 2, u4: 4, s4: 4, u8: 8, s8: 8 };

export interface RecordLayout {
  readonly byteSize: number;
  /** Byte offset of each field, by its id without the class suffix (`st_value64` and `st_value32` are `st_value`). */
  readonly offsets: ReadonlyMap<string, number>;
  /** How many bytes each field has. */
  readonly widths: ReadonlyMap<string, number>;
}

export function elfLayout(grammar: Grammar): string {
  const inner = grammar.types?.['elf_file']?.types;
  if (inner === undefined) throw new GrammarError('elf.ksy has no types within elf_file');
  const types = { ...grammar.types, ...inner };
  const interfaces: string[] = [];
  const values: string[] = MAGICS.map((id) => magic(types, id));
  for (const [id, parts] of Object.entries(RECORDS)) {
    const name = `${upperCamel(id)}Layout`;
    const layouts = [false, true].map((is64) => joined(parts.map((part) => recordLayout(types, part, is64))));
    const fields = new Set(layouts.flatMap(({ offsets }) => [...offsets.keys()]));
    const optional = (field: string): string =>
      layouts.every(({ offsets }) => offsets.has(field)) ? '' : '?';
    interfaces.push(
      `/** Byte offsets of the fields of ${name.replace(/Layout$/, '')}, and its size in bytes. */`,
      `export interface ${name} {`,
      '  readonly byteSize: number;',
      ...[...fields].map((field) => `  readonly ${lowerCamel(field)}${optional(field)}: number;`),
      '  /** How many bytes each field has. */',
      '  readonly widths: {',
      ...[...fields].map((field) => `    readonly ${lowerCamel(field)}${optional(field)}: number;`),
      '  };',
      '}',
      '',
    );
    for (const [i, layout] of layouts.entries()) {
      const lines = [...layout.offsets].map(([field, offset]) => `  ${lowerCamel(field)}: ${offset},`);
      const constant = `${id.toUpperCase()}_${i === 0 ? 32 : 64}`;
      const widths = [...layout.widths].map(([field, width]) => `${lowerCamel(field)}: ${width}`);
      values.push(
        `export const ${constant}: ${name} = {`,
        `  byteSize: ${layout.byteSize},`,
        ...lines,
        `  widths: { ${widths.join(', ')} },`,
        '};',
      );
    }
  }
  return `${banner(grammar.meta.id)}${[...interfaces, ...values].join('\n')}\n`;
}

export function recordLayout(
  types: Readonly<Record<string, TypeSpec>>,
  id: string,
  is64: boolean,
): RecordLayout {
  const type = types[id];
  if (type?.seq === undefined) throw new GrammarError(`there is no record ${id}`);
  const offsets = new Map<string, number>();
  const widths = new Map<string, number>();
  let at = 0;
  for (const attribute of type.seq) {
    if (!isPresent(attribute, is64)) continue;
    const field = attribute.id.replace(/(?<=[a-z])(32|64)$/, '');
    const width = widthOf(types, id, attribute, is64);
    offsets.set(field, at);
    widths.set(field, width);
    at += width;
  }
  return { byteSize: at, offsets, widths };
}

/** Layouts one behind the other as one. */
function joined(parts: readonly RecordLayout[]): RecordLayout {
  const offsets = new Map<string, number>();
  const widths = new Map<string, number>();
  let byteSize = 0;
  for (const part of parts) {
    for (const [field, offset] of part.offsets) offsets.set(field, byteSize + offset);
    for (const [field, width] of part.widths) widths.set(field, width);
    byteSize += part.byteSize;
  }
  return { byteSize, offsets, widths };
}

/** The bytes that a type begins with. */
function magic(types: Readonly<Record<string, TypeSpec>>, id: string): string {
  const contents = types[id]?.seq?.[0]?.contents;
  if (contents === undefined) throw new GrammarError(`${id} does not begin with a constant`);
  const name = id === 'magic' ? 'ELF_MAGIC' : `${id.replace(/_header$/, '').toUpperCase()}_MAGIC`;
  const doc = types[id]?.['doc-ref'] ?? types[id]?.doc;
  return `/** ${doc ?? id} */\nexport const ${name}: readonly number[] = [${contentBytes(contents).map(hexadecimal).join(', ')}];`;
}

/** A string's characters are bytes, a number is one. */
function contentBytes(contents: NonNullable<Attribute['contents']>): readonly number[] {
  if (typeof contents === 'number') return [contents];
  return typeof contents === 'string' ? [...Buffer.from(contents, 'latin1')] : contents.flatMap(contentBytes);
}

function widthOf(
  types: Readonly<Record<string, TypeSpec>>,
  owner: string,
  attribute: Attribute,
  is64: boolean,
): number {
  const { type, size, contents } = attribute;
  if (contents !== undefined) return contentBytes(contents).length;
  if (type === undefined && typeof size === 'number') return size;
  const bits = bitWidthOf(attribute);
  if (bits !== undefined) return bits / 8;
  if (typeof type === 'object')
    return commonWidth(types, owner, attribute.id, Object.values(type.cases), is64);
  if (typeof type !== 'string' || attribute.repeat !== undefined || size !== undefined)
    throw new GrammarError(`${owner}.${attribute.id} has no fixed width`);
  return WIDTHS[type.replace(/(le|be)$/, '')] ?? recordLayout(types, type, is64).byteSize;
}

/** The width of whichever of the types stands there: the same for all. */
function commonWidth(
  types: Readonly<Record<string, TypeSpec>>,
  owner: string,
  id: string,
  cases: readonly string[],
  is64: boolean,
): number {
  const widths = new Set(cases.map((type) => widthOf(types, owner, { id, type }, is64)));
  const [width, ...others] = widths;
  if (width === undefined || others.length > 0)
    throw new GrammarError(`${owner}.${id} may have different widths`);
  return width;
}

function isPresent(attribute: Attribute, is64: boolean): boolean {
  if (attribute.if === undefined) return true;
  const condition = reduce(parseExpression(attribute.if), (name) =>
    name === '_root.is64' ? is64 : { code: name },
  );
  if (isCode(condition)) throw new GrammarError(`${attribute.id}: condition depends on ${codeOf(condition)}`);
  return condition !== false;
}
