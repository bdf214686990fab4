/** The shapes of forms → how a writer spells their values: `generated/dwarf-form-encodings.ts`. */
import { CodeSwitch } from './code-switch.ts';
import { type Grammar, type Grammars, GrammarError } from './ksy.ts';
import type { FormShape, Shape } from './shape.ts';
import { banner, hexadecimal } from './spelling.ts';
import { recordWidth } from './value-code.ts';
import { formShapes } from './value-shapes.ts';

const PARAMETERS = {
  form: 'form',
  is64: 'encoding.is64',
  len_address: 'encoding.addressSize',
  version: 'encoding.version',
  is_be: 'isBigEndian',
};

const HEAD = `
/** What decides about the width of values, apart from their form. */
export interface ValueEncoding {
  readonly version: number;
  readonly is64: boolean;
  readonly addressSize: number;
}

/** How the value of a form is spelled. */
export type FormEncoding =
  /** A number in the file's byte order. */
  | { readonly kind: 'integer'; readonly byteSize: number }
  | { readonly kind: 'leb128'; readonly signed: boolean }
  /** The number of bytes of the content, itself of so many bytes or a LEB128, then the content. */
  | { readonly kind: 'counted'; readonly count: number | 'uleb128' }
  | { readonly kind: 'content'; readonly byteSize: number }
  /** Content and a null byte. */
  | { readonly kind: 'terminated' }
  /** Nothing: the form is the value. */
  | { readonly kind: 'present' }
  /** Nothing: the value stands in the abbreviation. */
  | { readonly kind: 'elsewhere' }
  /** A form as LEB128, which is none of those refused, and a value of that form. */
  | { readonly kind: 'indirect'; readonly refused: readonly number[] };
`;

export function formEncodings(grammar: Grammar, grammars: Grammars): string {
  const constants = new Map<string, string>();
  const encodings = new CodeSwitch();
  for (const form of formShapes(grammar, grammars, PARAMETERS)) {
    encodings.add(form.form, form.name, encodingOf(form, form.shape, constants));
  }
  return [
    banner(grammar.meta.id),
    HEAD,
    ...[...constants].map(([text, name]) => `const ${name}: FormEncoding = ${text};`),
    '',
    '/** How the value of a form is spelled in a unit; undefined where no value can be. DWARF 5, 7.5.5 and 7.5.6. */',
    'export function formEncoding(form: number, encoding: ValueEncoding): FormEncoding | undefined {',
    ...encodings.lines('form', 'undefined'),
  ].join('\n');
}

/** The expression that gives the encoding. Encodings are constants, so that asking for one allocates nothing. */
function encodingOf(form: FormShape, shape: Shape, constants: Map<string, string>): string {
  const constant = (name: string, text: string): string => {
    constants.set(text, name);
    return name;
  };
  switch (shape.kind) {
    case 'record':
      if (shape.fields.length === 0)
        return shape.lo === undefined
          ? constant('ELSEWHERE', `{ kind: 'elsewhere' }`)
          : constant('PRESENT', `{ kind: 'present' }`);
      return integer(recordWidth(shape.fields), constant);
    case 'content':
      return constant(`CONTENT${shape.byteSize}`, `{ kind: 'content', byteSize: ${shape.byteSize} }`);
    case 'counted': {
      const count = typeof shape.count === 'number' ? shape.count : `'${shape.count}'`;
      return constant(`COUNTED_${shape.count}`.toUpperCase(), `{ kind: 'counted', count: ${count} }`);
    }
    case 'terminated':
      return constant('TERMINATED', `{ kind: 'terminated' }`);
    case 'leb128':
      return constant(shape.signed ? 'SLEB128' : 'ULEB128', `{ kind: 'leb128', signed: ${shape.signed} }`);
    case 'indirect':
      return constant(
        'INDIRECT',
        `{ kind: 'indirect', refused: [${shape.refused.map(hexadecimal).join(', ')}] }`,
      );
    case 'choice':
      return shape.arms.reduceRight((otherwise, arm) => {
        const text = encodingOf(form, arm.shape, constants);
        return arm.condition === undefined ? text : `${arm.condition} ? ${text} : (${otherwise})`;
      }, 'undefined');
    case 'indexed':
    case 'unsupported':
      // Nothing here writes the former: only readers have to know every form.
      return 'undefined';
  }
}

/** A number whose width may depend on the DWARF format: `4 + (encoding.is64 ? 4 : 0)`. */
function integer(width: string, constant: (name: string, text: string) => string): string {
  const named = (byteSize: number): string =>
    constant(`INTEGER${byteSize}`, `{ kind: 'integer', byteSize: ${byteSize} }`);
  if (/^\d+$/.test(width)) return named(Number(width));
  const [, fixed, condition, more] = /^(\d+) \+ \((.*) \? (\d+) : 0\)$/.exec(width) ?? [];
  if (condition === undefined) throw new GrammarError(`the width ${width} is not understood`);
  return `${condition} ? ${named(Number(fixed) + Number(more))} : ${named(Number(fixed))}`;
}
