/** Types that consist of bit fields → where each field is in the number that the bytes are: `generated/bit-fields.ts`. */
import { type Attribute, type Grammars, type TypeSpec, GrammarError, grammarOf } from './ksy.ts';
import { banner, hexadecimal, lowerCamel } from './spelling.ts';

/** The types that programs take apart or put together as numbers, by the name that they get: grammar and type. */
const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  SYMBOL_INFO: ['elf', 'symbol_info'],
  ELF32_R_INFO: ['elf', 'elf32_r_info_be'],
  SPARC64_R_INFO: ['elf', 'sparc64_r_info'],
  FRAME_DESCRIPTOR: ['zstd', 'frame_descriptor'],
  BLOCK_HEADER: ['zstd', 'block_header'],
  LEB128_GROUP: ['uleb128', 'group'],
};

const HEAD = `
/** Bits of a number: how far the lowest is from the number's lowest, and which values fit. */
export interface BitField {
  readonly shift: number;
  readonly mask: number;
}
`;

export function bitFields(grammars: Grammars): string {
  const constants = Object.entries(TYPES).map(([name, [id, type]]) => {
    const grammar = grammarOf(grammars, id);
    const spec = { ...grammar.types, ...grammar.types?.['elf_file']?.types }[type];
    if (spec === undefined) throw new GrammarError(`${id}.ksy has no type ${type}`);
    return constant(name, spec);
  });
  const sources = new Set(Object.values(TYPES).map(([id]) => id));
  return banner(...sources) + [HEAD, ...constants].join('\n');
}

function constant(name: string, spec: TypeSpec): string {
  const fields = (spec.seq ?? []).map((field) => ({
    field,
    width: bitWidth(field),
    isLittle: isLittle(field),
  }));
  const total = fields.reduce((sum, { width }) => sum + width, 0);
  const [first] = fields;
  if (total % 8 !== 0 || fields.some(({ isLittle: of }) => of !== first?.isLittle))
    throw new GrammarError(`${name}: its bit fields are no number`);
  let below = 0;
  const ordered = first?.isLittle === true ? fields : fields.toReversed();
  const lines = ordered.map(({ field, width }) => {
    const line = `  ${lowerCamel(field.id)}: { shift: ${below}, mask: ${hexadecimal(2 ** width - 1)} },`;
    below += width;
    return line;
  });
  const doc = spec['doc-ref'] ?? spec.doc ?? 'DWARF 5, 7.6';
  return [
    `/** ${doc.trim()} */`,
    `export const ${name} = {`,
    `  byteSize: ${total / 8},`,
    ...lines,
    '} as const;',
    '',
  ].join('\n');
}

/** How many bits a field has; undefined for one that is no bit field. */
export function bitWidthOf({ type }: Attribute): number | undefined {
  const width = typeof type === 'string' ? /^b(\d+)(?:le|be)?$/.exec(type)?.[1] : undefined;
  return width === undefined ? undefined : Number(width);
}

function bitWidth(field: Attribute): number {
  const width = bitWidthOf(field);
  if (width === undefined) throw new GrammarError(`${field.id} is no bit field`);
  return width;
}

/** Whether the first field has the lowest bits. */
function isLittle({ type }: Attribute): boolean {
  return typeof type === 'string' && type.endsWith('le');
}
