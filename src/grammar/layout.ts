/**
 * Fixed-width records → their size and field offsets, for readers that go over hundreds of thousands of them and cannot
 * afford an object each.
 */
import { codeOf, isCode, parseExpression, reduce } from './expression.ts';
import {
  type Attribute,
  type Grammar,
  type TypeSpec,
  GrammarError,
  banner,
  lowerCamel,
  upperCamel,
} from './ksy.ts';

/** The records of elf.ksy that are read by layout. */
const RECORDS = ['section_header', 'symbol', 'rel', 'rela', 'mips64_r_info', 'compression_header'] as const;

const WIDTHS: Readonly<Record<string, number>> = { u1: 1, s1: 1, u2: 2, s2: 2, u4: 4, s4: 4, u8: 8, s8: 8 };

export interface RecordLayout {
  readonly byteSize: number;
  /** Byte offset of each field, by its id without the class suffix (`st_value64` and `st_value32` are `st_value`). */
  readonly offsets: ReadonlyMap<string, number>;
}

export function elfLayout(grammar: Grammar): string {
  const types = grammar.types?.['elf_file']?.types;
  if (types === undefined) throw new GrammarError('elf.ksy has no types within elf_file');
  const interfaces: string[] = [];
  const values: string[] = [];
  for (const id of RECORDS) {
    const name = `${upperCamel(id)}Layout`;
    const layouts = [false, true].map((is64) => recordLayout(types, id, is64));
    const fields = new Set(layouts.flatMap(({ offsets }) => [...offsets.keys()]));
    const optional = (field: string): string =>
      layouts.every(({ offsets }) => offsets.has(field)) ? '' : '?';
    interfaces.push(
      `/** Byte offsets of the fields of ${name.replace(/Layout$/, '')}, and its size in bytes. */`,
      `export interface ${name} {`,
      '  readonly byteSize: number;',
      ...[...fields].map((field) => `  readonly ${lowerCamel(field)}${optional(field)}: number;`),
      '}',
      '',
    );
    for (const [i, layout] of layouts.entries()) {
      const parts = [...layout.offsets].map(([field, offset]) => `  ${lowerCamel(field)}: ${offset},`);
      const constant = `${id.toUpperCase()}_${i === 0 ? 32 : 64}`;
      values.push(`export const ${constant}: ${name} = {`, `  byteSize: ${layout.byteSize},`, ...parts, '};');
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
  let at = 0;
  for (const attribute of type.seq) {
    if (!isPresent(attribute, is64)) continue;
    offsets.set(attribute.id.replace(/(?<=[a-z])(32|64)$/, ''), at);
    at += widthOf(types, id, attribute, is64);
  }
  return { byteSize: at, offsets };
}

function widthOf(
  types: Readonly<Record<string, TypeSpec>>,
  owner: string,
  attribute: Attribute,
  is64: boolean,
): number {
  const { type } = attribute;
  if (typeof type !== 'string' || attribute.repeat !== undefined || attribute.size !== undefined)
    throw new GrammarError(`${owner}.${attribute.id} has no fixed width`);
  return WIDTHS[type] ?? recordLayout(types, type, is64).byteSize;
}

function isPresent(attribute: Attribute, is64: boolean): boolean {
  if (attribute.if === undefined) return true;
  const condition = reduce(parseExpression(attribute.if), (name) =>
    name === '_root.is64' ? is64 : { code: name },
  );
  if (isCode(condition)) throw new GrammarError(`${attribute.id}: condition depends on ${codeOf(condition)}`);
  return condition !== false;
}
