/** Declarations of C, as genksyms writes them: tokens with blanks between, and references in the place of named types. C11, 6.7. */
import {
  AGGREGATES,
  ASIDES,
  BASE_WORDS,
  CTokens,
  isSpecifier,
  literal,
  QUALIFIERS,
  REFERENCE,
  STORAGE,
  TYPEOF,
  IDENTIFIER,
} from './c-tokens.ts';
import type { Aggregate, Enumerator, Item, Modifier, ReferenceLetter, Type } from './type-node.ts';

/** Deeper nesting than this is refused: the source of a kernel has a few levels. */
const DEEPEST = 1000;

const VOID: Type = { kind: 'void' };

/** What a declarator makes of the type in front of it, and the name that it declares. */
interface Declarator {
  readonly name: string | undefined;
  readonly apply: (type: Type) => Type;
}

export class CDeclarations {
  readonly #in: CTokens;
  #depth = 0;

  constructor(text: string) {
    this.#in = new CTokens(text);
  }

  /** The type of the one declaration that the text is; of a typedef, the typedef. @throws DwarfksymsError `type-text` */
  type(): Type {
    const isTypedef = this.#in.peek() === 'typedef';
    const type = this.#specifiers();
    const { name, apply } = this.#declarator();
    if (this.#in.peek() !== undefined) throw this.#in.unexpected('the end of the declaration');
    const declared = apply(type);
    return isTypedef ? { kind: 'typedef', name, type: declared } : declared;
  }

  // ---------------------------------------------------------------- specifiers

  #specifiers(): Type {
    const words: string[] = [];
    const qualifiers: Modifier[] = [];
    let type: Type | undefined;
    for (let token = this.#in.peek(); token !== undefined; token = this.#in.peek()) {
      const qualifier = QUALIFIERS.get(token);
      if (qualifier !== undefined) {
        qualifiers.push(qualifier);
        this.#in.skip();
      } else if (STORAGE.has(token)) this.#in.skip();
      else if (ASIDES.has(token)) this.#in.aside();
      else if (BASE_WORDS.has(token)) {
        words.push(token);
        this.#in.skip();
      } else if (type === undefined && words.length === 0) {
        const found = this.#specifier(token);
        if (found === undefined) break;
        type = found;
      } else break;
    }
    if (type === undefined) type = words.length === 0 ? this.#nothing() : baseType(words.join(' '));
    for (const modifier of new Set(qualifiers)) type = { kind: 'modified', modifier, name: undefined, type };
    return type;
  }

  /** A declaration without a type, as of a function before C99, declares an int. */
  #nothing(): Type {
    if (this.#in.peek() === undefined) throw this.#in.unexpected('a type');
    return baseType('int');
  }

  #specifier(token: string): Type | undefined {
    const [, letter, quoted, plain] = REFERENCE.exec(token) ?? [];
    if (letter !== undefined) {
      this.#in.skip();
      return { kind: 'reference', letter: letter as ReferenceLetter, name: quoted ?? plain ?? '' };
    }
    const aggregate = AGGREGATES.get(token);
    if (aggregate !== undefined) return this.#nested(() => this.#aggregate(aggregate));
    if (token === 'enum') return this.#enumeration();
    if (!TYPEOF.has(token)) return undefined;
    this.#in.skip();
    return baseType([token, ...this.#in.bracketed()].join(' '));
  }

  #aggregate(kind: Aggregate['kind']): Type {
    this.#in.skip();
    const name = this.#tag();
    if (!this.#in.take('{')) return { kind, name, body: { kind: 'not-shown' } };
    if (this.#isUnknown()) return { kind, name, body: { kind: 'declared' } };
    const items: Item[] = [];
    while (!this.#in.take('}')) {
      if (this.#in.take(';')) continue;
      for (const item of this.#members()) items.push(item);
    }
    return { kind, name, body: { kind: 'defined', items } };
  }

  #enumeration(): Type {
    this.#in.skip();
    const name = this.#tag();
    if (!this.#in.take('{')) return { kind: 'enumeration', name, body: { kind: 'not-shown' } };
    if (this.#isUnknown()) return { kind: 'enumeration', name, body: { kind: 'declared' } };
    const items: Enumerator[] = [];
    while (!this.#in.take('}')) {
      if (this.#in.take(',')) continue;
      const enumerator = this.#in.next('an enumerator');
      const value = this.#in.take('=') ? literal(this.#in.until([',', '}'])) : undefined;
      items.push({ kind: 'enumerator', name: enumerator.replace(/^E#/, ''), value });
    }
    return { kind: 'enumeration', name, body: { kind: 'defined', items } };
  }

  /** The name behind `struct` and the like. */
  #tag(): string | undefined {
    this.#in.passAsides();
    const token = this.#in.peek();
    if (token === undefined || !IDENTIFIER.test(token) || token.includes('#')) return undefined;
    this.#in.skip();
    return token;
  }

  #isUnknown(): boolean {
    if (this.#in.peek() !== 'UNKNOWN') return false;
    this.#in.skip();
    this.#in.expect('}');
    return true;
  }

  #members(): readonly Item[] {
    const type = this.#specifiers();
    if (this.#in.take(';')) return isNameless(type) ? [{ kind: 'member', name: undefined, type }] : [];
    const items: Item[] = [];
    do {
      const { name, apply } = this.#in.peek() === ':' ? NO_DECLARATOR : this.#declarator();
      const bitSize = this.#in.take(':') ? literal(this.#in.until([',', ';'])) : undefined;
      items.push({ kind: 'member', name, type: apply(type), ...(bitSize !== undefined && { bitSize }) });
      this.#in.passAsides();
    } while (this.#in.take(','));
    this.#in.expect(';');
    return items;
  }

  // ---------------------------------------------------------------- declarators

  #declarator(): Declarator {
    return this.#nested(() => {
      const pointers: (readonly Modifier[])[] = [];
      for (;;) {
        this.#in.passAsides();
        if (!this.#in.take('*')) break;
        const qualifiers: Modifier[] = [];
        for (
          let found = QUALIFIERS.get(this.#in.peek() ?? '');
          found;
          found = QUALIFIERS.get(this.#in.peek() ?? '')
        ) {
          qualifiers.push(found);
          this.#in.skip();
        }
        pointers.push(qualifiers);
      }
      const inner = this.#inner();
      const suffixes = this.#suffixes();
      const apply = (type: Type): Type => {
        let result = pointers.reduce<Type>(pointerTo, type);
        for (const suffix of suffixes.toReversed()) result = suffix(result);
        return inner.apply(result);
      };
      return { name: inner.name, apply };
    });
  }

  /** A name, a declarator in brackets, or nothing. */
  #inner(): Declarator {
    const token = this.#in.peek();
    if (token === '(' && this.#isDeclaratorInBrackets()) {
      this.#in.skip();
      const inner = this.#declarator();
      this.#in.expect(')');
      return inner;
    }
    if (token === undefined || !IDENTIFIER.test(token) || REFERENCE.test(token)) return NO_DECLARATOR;
    this.#in.skip();
    return { name: token, apply: (type) => type };
  }

  /** As opposed to parameters of a function without a name. */
  #isDeclaratorInBrackets(): boolean {
    const next = this.#in.second();
    if (next === undefined) return false;
    if (next === '*' || next === '(' || next === '[' || ASIDES.has(next)) return true;
    return IDENTIFIER.test(next) && !REFERENCE.test(next) && !isSpecifier(next);
  }

  #suffixes(): ((type: Type) => Type)[] {
    const suffixes: ((type: Type) => Type)[] = [];
    for (;;) {
      if (this.#in.peek() === '[') {
        const count = literal(this.#in.bracketed().slice(1, -1));
        suffixes.push((type) => arrayOf(count, type));
      } else if (this.#in.take('(')) {
        const parameters = this.#parameters();
        suffixes.push((result) => ({ kind: 'function', parameters, result }));
      } else if (ASIDES.has(this.#in.peek() ?? '')) this.#in.aside();
      else return suffixes;
    }
  }

  #parameters(): readonly Item[] {
    const items: Item[] = [];
    while (!this.#in.take(')')) {
      if (this.#in.take(',') || this.#in.take('...')) continue;
      const type = this.#specifiers();
      const { name, apply } = this.#declarator();
      items.push({ kind: 'parameter', name, type: apply(type) });
      if (this.#in.peek() !== ',' && this.#in.peek() !== ')') throw this.#in.unexpected("',' or ')'");
    }
    const [only] = items;
    const isNone =
      items.length === 1 &&
      only?.kind === 'parameter' &&
      only.name === undefined &&
      only.type.kind === 'void';
    return isNone ? [] : items;
  }

  #nested<T>(action: () => T): T {
    if (++this.#depth > DEEPEST) throw this.#in.unexpected(`nesting of at most ${DEEPEST} levels`);
    const result = action();
    this.#depth--;
    return result;
  }
}

const NO_DECLARATOR: Declarator = { name: undefined, apply: (type) => type };

/** Whether it is an aggregate in place whose members count as those of the one around it. C11, 6.7.2.1. */
function isNameless(type: Type): boolean {
  return (type.kind === 'structure' || type.kind === 'union') && type.name === undefined;
}

function baseType(name: string): Type {
  return name === 'void' ? VOID : { kind: 'base', name };
}

function pointerTo(type: Type, qualifiers: readonly Modifier[]): Type {
  const pointer: Type = { kind: 'modified', modifier: 'pointer', name: undefined, type };
  return qualifiers.reduce<Type>(
    (of, modifier) => ({ kind: 'modified', modifier, name: undefined, type: of }),
    pointer,
  );
}

/** Dimensions of an array of arrays are those of one array, as in DWARF. */
function arrayOf(count: bigint | undefined, type: Type): Type {
  return type.kind === 'array'
    ? { ...type, dimensions: [count, ...type.dimensions] }
    : { kind: 'array', dimensions: [count], type };
}
