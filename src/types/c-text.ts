/**
 * Types as C writes them. A named type is known by its name; a nameless one is written out where it stands.
 *
 *     { kind: 'modified', modifier: 'pointer', type: { kind: 'function', … } } and "handler"
 *     void (*handler)(struct device *, int)
 */
import { match, P } from 'ts-pattern';
import type { Aggregate, Enumeration, Item, SymbolNode, Type, TypeReference } from './type-node.ts';

/** A type as a declaration has it: what stands in front, and what is around the name. */
export interface Spelling {
  /** What the declaration begins with: never a pointer, an array or a function. */
  readonly base: Type;
  /** `const `, or nothing. */
  readonly qualifiers: string;
  /** `(*handler)(int)`. Empty for a type without a name. */
  readonly declarator: string;
}

/** Deeper parts are not written. */
const DEEPEST = 64;

const LETTERS: Readonly<Record<TypeReference['letter'], string>> = {
  s: 'struct ',
  u: 'union ',
  e: 'enum ',
  t: '',
};

const POINTERS: Readonly<Record<string, string>> = { pointer: '*', reference: '&', rvalue_reference: '&&' };

/** Takes a declaration apart. @param name what is declared; empty for a type alone */
export function spell(type: Type, name: string): Spelling {
  let declarator = name;
  let qualifiers = '';
  let at = type;
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (at.kind === 'modified') {
      const pointer = POINTERS[at.modifier];
      if (pointer !== undefined) {
        declarator = `${pointer}${qualifiers}${declarator}`;
        qualifiers = '';
      } else if (at.modifier !== 'template_type_parameter')
        qualifiers = `${qualifier(at.modifier)} ${qualifiers}`;
    } else if (at.kind === 'array')
      declarator = `${bracketed(declarator)}${at.dimensions.map((count) => `[${count ?? ''}]`).join('')}`;
    else if (at.kind === 'function')
      declarator = `${bracketed(declarator)}(${parameterList(at.parameters, depth)})`;
    else break;
    at = at.kind === 'function' ? at.result : at.type;
  }
  return { base: at, qualifiers, declarator };
}

/** A declaration on one line; what is between braces is left out. @param name empty for a type alone */
export function cDeclaration(type: Type, name = ''): string {
  const { base, qualifiers, declarator } = spell(type, name);
  return `${qualifiers}${baseText(base)}${separated(declarator)}`;
}

/** The prototype of a function, or the declaration of a variable. */
export function cSymbol(node: SymbolNode, name: string): string {
  return node.kind === 'variable'
    ? cDeclaration(node.type, name)
    : cDeclaration({ kind: 'function', parameters: node.parameters, result: node.result }, name);
}

/** What a declaration begins with: `struct device`, `unsigned int`, `struct { ... }`. */
export function baseText(type: Type): string {
  return match(type)
    .returnType<string>()
    .with({ kind: 'reference' }, ({ letter, name }) => `${LETTERS[letter]}${name}`)
    .with({ kind: 'void' }, () => 'void')
    .with({ kind: 'ignored' }, () => '/* ignored */')
    .with({ kind: 'base' }, ({ name }) => name ?? '/* nameless */')
    .with({ kind: 'typedef' }, ({ name }) => name ?? '/* nameless */')
    .with({ kind: P.union('structure', 'class', 'union', 'enumeration') }, headOf)
    .with({ kind: 'unspecified' }, () => '/* unspecified */')
    .with({ kind: 'unknown' }, () => '/* unknown */')
    .with({ kind: P.union('member', 'parameter') }, ({ type: inner, name }) =>
      cDeclaration(inner, name ?? ''),
    )
    .with({ kind: 'enumerator' }, ({ name }) => name ?? '')
    .with({ kind: P.union('variant-part', 'variant') }, () => 'union { ... }')
    .with({ kind: P.union('modified', 'array', 'function') }, () => '...')
    .exhaustive();
}

/** `struct device`; of a nameless type also that there is something between its braces. */
function headOf({ kind, name, body }: Aggregate | Enumeration): string {
  const keyword = keywordOf(kind);
  if (name !== undefined) return `${keyword} ${name}`;
  return body.kind === 'defined' && body.items.length > 0 ? `${keyword} { ... }` : `${keyword} { }`;
}

export function keywordOf(kind: Aggregate['kind'] | Enumeration['kind']): string {
  switch (kind) {
    case 'structure':
      return 'struct';
    case 'enumeration':
      return 'enum';
    case 'class':
    case 'union':
      return kind;
  }
}

function parameterList(items: readonly Item[], depth: number): string {
  const parameters = items.map((item) =>
    match(item)
      .returnType<string>()
      .with({ kind: P.union('member', 'parameter') }, ({ type, name }) =>
        depth + 1 < DEEPEST ? cDeclaration(type, name ?? '') : '...',
      )
      // DW_TAG_unspecified_parameters.
      .with({ kind: 'other' }, () => '...')
      .with({ kind: P.union('enumerator', 'variant-part', 'variant', 'left-out') }, () => '...')
      .exhaustive(),
  );
  return parameters.length === 0 ? 'void' : parameters.join(', ');
}

/** Around pointers, which bind less than what stands behind the name. */
function bracketed(declarator: string): string {
  return /^[*&]/u.test(declarator) ? `(${declarator})` : declarator;
}

function separated(declarator: string): string {
  if (declarator === '') return '';
  return ` ${declarator}`;
}

function qualifier(modifier: string): string {
  return modifier === 'atomic' ? '_Atomic' : modifier;
}
