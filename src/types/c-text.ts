/**
 * Types as C writes them, latin1. A named type is known by its name; what is between the braces of a nameless one is left out.
 *
 *     { kind: 'modified', modifier: 'pointer', type: { kind: 'function', … } } and "handler"
 *     void (*handler)(struct device *, int)
 *
 * Types that are made from entries also tell whether a function takes more arguments, or was declared without a list of parameters.
 */
import { match, P } from 'ts-pattern';
import { isPrototyped, isVariadic } from './prototype.ts';
import type {
  Aggregate,
  Enumeration,
  FunctionType,
  Item,
  SymbolNode,
  Type,
  TypeReference,
} from './type-node.ts';

/** A type as a declaration has it: what stands in front, and what is around the name. */
export interface Spelling {
  /** What the declaration begins with: never a pointer, an array or a function. */
  readonly base: Type;
  /** `const `, or nothing. */
  readonly qualifiers: string;
  /** `(*handler)(int)`. Empty for a type without a name. */
  readonly declarator: string;
}

/** Nameless types that share nameless parts can have texts that grow exponentially. Of one text no more parts are written. */
const MOST_PARTS = 1000;
/** Functions whose parameters are functions: the stack has to hold them. */
const DEEPEST = 32;
const LEFT_OUT = '...';

const LETTERS: Readonly<Record<TypeReference['letter'], string>> = {
  s: 'struct ',
  u: 'union ',
  e: 'enum ',
  t: '',
};

const POINTERS: Readonly<Record<string, string>> = { pointer: '*', reference: '&', rvalue_reference: '&&' };

/** Takes a declaration apart. @param name what is declared; empty for a type alone */
export function spell(type: Type, name: string): Spelling {
  return new CSpelling().spell(type, name, 0);
}

/** A declaration on one line. @param name empty for a type alone */
export function cDeclaration(type: Type, name = ''): string {
  return new CSpelling().declaration(type, name, 0);
}

/** The prototype of a function, or the declaration of a variable. */
export function cSymbol(node: SymbolNode, name: string): string {
  return cDeclaration(node.kind === 'variable' ? node.type : { ...node, kind: 'function' }, name);
}

/** What a declaration begins with: `struct device`, `unsigned int`, `struct { ... }`. */
export function baseText(type: Type): string {
  return new CSpelling().base(type, 0);
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

/** The writing of one text. */
class CSpelling {
  #parts = 0;

  declaration(type: Type, name: string, depth: number): string {
    const { base, qualifiers, declarator } = this.spell(type, name, depth);
    return `${qualifiers}${this.base(base, depth)}${declarator === '' ? '' : ` ${declarator}`}`;
  }

  spell(type: Type, name: string, depth: number): Spelling {
    let declarator = name;
    let qualifiers = '';
    let at = type;
    for (; this.#parts < MOST_PARTS; this.#parts++) {
      if (at.kind === 'modified') {
        const pointer = POINTERS[at.modifier];
        if (pointer !== undefined) {
          declarator = `${pointer}${declarator === '' ? qualifiers.trimEnd() : qualifiers + declarator}`;
          qualifiers = '';
        } else if (at.modifier !== 'template_type_parameter')
          qualifiers = withQualifier(qualifier(at.modifier), qualifiers);
        at = at.type;
      } else if (at.kind === 'array') {
        declarator = `${bracketed(declarator)}${at.dimensions.map((count) => `[${count ?? ''}]`).join('')}`;
        at = at.type;
      } else if (at.kind === 'function') {
        declarator = `${bracketed(declarator)}(${this.#parameters(at, depth + 1)})`;
        at = at.result;
      } else break;
    }
    return { base: at, qualifiers, declarator };
  }

  base(type: Type, depth: number): string {
    return (
      match(type)
        .returnType<string>()
        .with({ kind: 'reference' }, ({ letter, name }) => `${LETTERS[letter]}${name}`)
        .with({ kind: 'void' }, () => 'void')
        .with({ kind: 'ignored' }, () => '/* ignored */')
        .with({ kind: P.union('base', 'typedef') }, ({ name }) => name ?? '/* nameless */')
        .with({ kind: P.union('structure', 'class', 'union', 'enumeration') }, headOf)
        .with({ kind: 'unspecified' }, () => '/* unspecified */')
        .with({ kind: 'unknown' }, () => '/* unknown */')
        .with({ kind: P.union('member', 'parameter') }, ({ type: inner, name }) =>
          depth < DEEPEST && this.#parts++ < MOST_PARTS
            ? this.declaration(inner, name ?? '', depth + 1)
            : LEFT_OUT,
        )
        .with({ kind: 'enumerator' }, ({ name }) => name ?? '')
        .with({ kind: P.union('variant-part', 'variant') }, () => `union { ${LEFT_OUT} }`)
        // What had too many parts.
        .with({ kind: P.union('modified', 'array', 'function') }, () => LEFT_OUT)
        .exhaustive()
    );
  }

  #parameters({ parameters, entry }: FunctionType, depth: number): string {
    if (parameters.length === 0 && !isVariadic(entry)) return isPrototyped(entry) ? 'void' : '';
    const written = parameters.map((item) => this.#parameter(item, depth));
    return [...written, ...(isVariadic(entry) ? ['...'] : [])].join(', ');
  }

  #parameter(item: Item, depth: number): string {
    if (depth > DEEPEST || this.#parts >= MOST_PARTS) return LEFT_OUT;
    return match(item)
      .returnType<string>()
      .with({ kind: P.union('member', 'parameter') }, ({ type, name }) =>
        this.declaration(type, name ?? '', depth),
      )
      .with({ kind: 'other' }, ({ type }) => this.declaration(type, '', depth))
      .with({ kind: P.union('enumerator', 'variant-part', 'variant', 'left-out') }, () => LEFT_OUT)
      .exhaustive();
  }
}

/** `struct device`; of a nameless type also whether there is something between its braces. */
function headOf({ kind, name, body }: Aggregate | Enumeration): string {
  const keyword = keywordOf(kind);
  if (name !== undefined) return `${keyword} ${name}`;
  return body.kind === 'defined' && body.items.length === 0 ? `${keyword} { }` : `${keyword} { ${LEFT_OUT} }`;
}

/** Around pointers, which bind less than what stands behind the name. */
function bracketed(declarator: string): string {
  return /^[*&]/u.test(declarator) ? `(${declarator})` : declarator;
}

/** Of a qualified array of qualified elements both are the elements'. C11, 6.7.3. */
function withQualifier(word: string, qualifiers: string): string {
  return qualifiers.split(' ').includes(word) ? qualifiers : `${word} ${qualifiers}`;
}

function qualifier(modifier: string): string {
  return modifier === 'atomic' ? '_Atomic' : modifier;
}
