/**
 * Reads type strings, those of `.symtypes` files: the inverse of `typeText`. Both profiles' strings can be read: where `linux` leaves a
 * comma out, the item remembers that, so that every text that is read here is written again byte for byte.
 *
 * Names may hold nearly anything (templates, Rust's types), and nothing marks where they end: a name ends where what can follow it
 * follows. A text does not say which kind of absence an empty body is.
 */
import { match } from 'ts-pattern';
import { DwarfksymsError } from '../errors.ts';
import { done, runDeep, type Call } from './deep.ts';
import { TextScanner } from './text-scanner.ts';
import type {
  Aggregate,
  Body,
  Enumeration,
  Item,
  Member,
  Modifier,
  OtherItem,
  ReferenceLetter,
  SymbolNode,
  Type,
} from './type-node.ts';

type Parsed = Type | OtherItem;
type Parse = Call<Parsed>;
/** A part of it that is not as deep as types are and so may be delegated to. */
type Part<T> = Generator<Parse, T, Parsed>;

export interface ParseOptions {
  /** Whether items remember commas that are missing, or where none should be. Default: true. */
  readonly keepsCommas?: boolean;
}

/**
 * @param text latin1, one character a byte
 * @throws DwarfksymsError `type-text` with the place in the text
 */
export function parseTypeText(text: string, { keepsCommas = true }: ParseOptions = {}): Type | SymbolNode {
  return new TypeTextParser(text, keepsCommas).whole();
}

const MODIFIERS: Readonly<Record<string, Modifier>> = {
  atomic_type: 'atomic',
  const_type: 'const',
  immutable_type: 'immutable',
  packed_type: 'packed',
  pointer_type: 'pointer',
  reference_type: 'reference',
  restrict_type: 'restrict',
  rvalue_reference_type: 'rvalue_reference',
  shared_type: 'shared',
  template_type_parameter_type: 'template_type_parameter',
  volatile_type: 'volatile',
};

const BODIES: Readonly<Record<string, Aggregate['kind'] | Enumeration['kind']>> = {
  structure_type: 'structure',
  class_type: 'class',
  union_type: 'union',
  enumeration_type: 'enumeration',
};

const OTHERS = ['base_type', 'unspecified_type', 'array_type', 'subroutine_type', 'typedef_type'];
const KINDS = [...Object.keys(MODIFIERS), ...Object.keys(BODIES), ...OTHERS].join('|');

/** How an item begins, as nothing else does: without a comma it may stand directly behind a name. */
const TYPE_START = `(?:[suet]#|(?:${KINDS})(?:[ []|$))`;
const ITEM_START = `(?:(?:formal_parameter|member) ${TYPE_START}|variant(?:_part)? \\{ )`;
/** What can follow a type or an item. */
const END = `(?= , | [)}]|${ITEM_START}|$)`;
/** Enumerators follow only each other, and a name may end like the beginning of one. */
const ENUMERATOR_END = '(?= , | [)}]|enumerator (?!= )|$)';

const NUMBER = String.raw`(0|[1-9]\d*)`;
const constant = (name: string): string => String.raw`(?: ${name}\(${NUMBER}\))?`;
/** In the order of symbol versions, section 4. */
const MEMBER_CONSTANTS = ['accessibility', 'bit_size', 'data_bit_offset', 'data_member_location'];
const SIZE = new RegExp(constant('byte_size') + constant('alignment'), 'y');
const BASE_CONSTANTS = constant('byte_size') + constant('encoding') + constant('alignment');
const CONSTANT_START = String.raw`(?= (?:byte_size|encoding|alignment|${MEMBER_CONSTANTS.join('|')})\(${NUMBER}\))`;

const KIND = new RegExp(`(?:${KINDS})(?=[ [}]|${ITEM_START}|$)`, 'y');
/** Behind the blank that stands before a type. */
const NOTHING = /(?<= )(?= |$)/y;
const VOID = new RegExp(String.raw`base_type void(?! (?:byte_size|encoding|alignment)\()`, 'y');
const BASE = new RegExp(`base_type(?: (.+?))??${BASE_CONSTANTS}(?:${END}|${CONSTANT_START}|(?<=\\)))`, 'y');
const QUOTED = new RegExp(`([suet])#'(.+?)'(?= |${ITEM_START}|$)`, 'y');
const UNQUOTED = new RegExp(`([suet])#([^ ]*?)(?= |${ITEM_START}|$)`, 'y');
const NAME_AND_BRACE = /(?: (.+?))?? \{(?= )/y;
const DIMENSIONS = /(?:\[(?:0|[1-9]\d*)?\])*(?= \{ )/y;
const MEMBER_END = new RegExp(`(?: (.*?))??${MEMBER_CONSTANTS.map(constant).join('')}${END}`, 'y');
const ENUMERATOR = new RegExp(`enumerator(?: (.+?))??(?: = ${NUMBER})?${ENUMERATOR_END}`, 'y');
const DISCRIMINANT = new RegExp(constant('discr_value'), 'y');

class TypeTextParser {
  readonly #in: TextScanner;
  readonly #keepsCommas: boolean;

  constructor(text: string, keepsCommas: boolean) {
    this.#keepsCommas = keepsCommas;
    this.#in = new TextScanner(text);
  }

  whole(): Type | SymbolNode {
    const node = this.#symbol() ?? this.#one(this.#type());
    if (!this.#in.isAtEnd) throw this.#in.unexpected('the end of the type string');
    return node;
  }

  #one(type: Parse): Type {
    const parsed = runDeep(type);
    if (parsed.kind === 'other') throw new DwarfksymsError('internal', 'an item was read for a type');
    return parsed;
  }

  #symbol(): SymbolNode | undefined {
    if (this.#in.take('variable ')) return { kind: 'variable', type: this.#one(this.#type()) };
    if (!this.#in.take('subprogram (')) return undefined;
    const node = this.#one(this.#function());
    if (node.kind !== 'function') throw new DwarfksymsError('internal', 'a function is no function');
    return { ...node, kind: 'subprogram' };
  }

  // ---------------------------------------------------------------- types

  #type(): Parse {
    const reference = this.#reference();
    if (reference !== undefined) return done(reference);
    if (this.#in.match(VOID)) return done({ kind: 'void' });
    const base = this.#in.match(BASE);
    if (base !== undefined) {
      const [, name, byteSize, encoding, alignment] = base;
      return done({ kind: 'base', name, ...sized(byteSize, alignment), encoding: number(encoding) });
    }
    const kind = this.#in.match(KIND)?.[0];
    if (kind === undefined) {
      if (this.#in.peek(NOTHING) !== undefined) return done({ kind: 'ignored' });
      throw this.#in.unexpected('a type');
    }
    const modifier = MODIFIERS[kind];
    if (modifier !== undefined) return this.#inBraces((rest) => ({ kind: 'modified', modifier, ...rest }));
    const aggregate = BODIES[kind];
    if (aggregate !== undefined) return this.#withBody(aggregate);
    return match(kind)
      .returnType<Parse>()
      .with('typedef_type', () => this.#inBraces((rest) => ({ kind: 'typedef', ...rest })))
      .with('array_type', () => this.#array())
      .with('unspecified_type', () => done({ kind: 'unspecified' }))
      .with('subroutine_type', () => {
        this.#in.expect(' (');
        return this.#function();
      })
      .otherwise(() => {
        throw this.#in.unexpected('a type');
      });
  }

  #reference(): Type | undefined {
    const quoted = this.#in.peek(QUOTED);
    // Quotes stand around names with blanks; others have them themselves.
    const isQuoted = quoted?.[2]?.includes(' ') === true;
    const found = this.#in.match(isQuoted ? QUOTED : UNQUOTED);
    if (found === undefined) return undefined;
    return { kind: 'reference', letter: found[1] as ReferenceLetter, name: found[2]! };
  }

  *#inBraces(
    make: (rest: { name: string | undefined; type: Type; byteSize?: bigint; alignment?: bigint }) => Type,
  ): Part<Type> {
    const name = this.#in.expectMatch(NAME_AND_BRACE, 'a name or {')[1];
    this.#in.expect(' ');
    const type = (yield this.#type()) as Type;
    this.#in.expect(' }');
    return make({ name, type, ...this.#size() });
  }

  *#array(): Part<Type> {
    const text = this.#in.expectMatch(DIMENSIONS, 'dimensions')[0];
    const dimensions = Array.from(text.matchAll(/\[(\d*)\]/g), ([, count]) =>
      count === '' ? undefined : number(count),
    );
    this.#in.expect(' { ');
    const type = (yield this.#type()) as Type;
    this.#in.expect(' }');
    return { kind: 'array', dimensions, type };
  }

  /** Behind the opening bracket. */
  *#function(): Part<Type> {
    const parameters = yield* this.#items(')');
    this.#in.expect(' -> ');
    return { kind: 'function', parameters, result: (yield this.#type()) as Type };
  }

  *#withBody(kind: Aggregate['kind'] | Enumeration['kind']): Part<Type> {
    const name = this.#in.expectMatch(NAME_AND_BRACE, 'a name or {')[1];
    const items = yield* this.#items('}');
    const size = this.#size();
    const isShown = items.length > 0 || size.byteSize !== undefined || size.alignment !== undefined;
    const body: Body = isShown ? { kind: 'defined', items, ...size } : { kind: 'not-shown' };
    return { kind, name, body };
  }

  #size(): { byteSize?: bigint; alignment?: bigint } {
    const [, byteSize, alignment] = this.#in.expectMatch(SIZE, 'a size');
    return sized(byteSize, alignment);
  }

  // ---------------------------------------------------------------- items

  /** From behind the opening bracket to behind the closing one. */
  *#items(closing: ')' | '}'): Part<readonly Item[]> {
    const items: Item[] = [];
    this.#in.expect(' ');
    if (this.#in.take(closing)) return items;
    if (this.#in.take(` ${closing}`)) return [{ kind: 'left-out' }];
    while (!this.#in.take(` ${closing}`)) {
      const hasComma = this.#in.take(' , ');
      const item = (yield this.#item()) as Item;
      if (item.kind === 'left-out' || item.kind === 'other') {
        if (hasComma) throw this.#in.unexpected('an item behind a comma');
        items.push(item);
      } else {
        const deviates = this.#keepsCommas && hasComma !== items.length > 0;
        items.push(deviates ? { ...item, commaDeviates: true } : item);
      }
    }
    return items;
  }

  #item(): Parse {
    if (this.#in.take('formal_parameter ')) return this.#member('parameter');
    if (this.#in.take('member ')) return this.#member('member');
    if (this.#in.take('variant_part {')) return this.#variantPart();
    if (this.#in.take('variant {')) return this.#variant();
    const enumerator = this.#in.match(ENUMERATOR);
    if (enumerator === undefined) return this.#other();
    const [, name, value] = enumerator;
    return done({ kind: 'enumerator', name, value: number(value) });
  }

  *#member(kind: Member['kind']): Part<Member> {
    const type = (yield this.#type()) as Type;
    const [, name, accessibility, bitSize, bitOffset, location] = this.#in.expectMatch(
      MEMBER_END,
      'the rest of a member',
    );
    return {
      kind,
      name,
      type,
      ...(accessibility !== undefined && { accessibility: BigInt(accessibility) }),
      ...(bitSize !== undefined && { bitSize: BigInt(bitSize) }),
      ...(bitOffset !== undefined && { bitOffset: BigInt(bitOffset) }),
      ...(location !== undefined && { location: BigInt(location) }),
    };
  }

  *#variantPart(): Part<Parsed> {
    return { kind: 'variant-part', items: yield* this.#items('}') };
  }

  *#variant(): Part<Parsed> {
    const items = yield* this.#items('}');
    const value = this.#in.expectMatch(DISCRIMINANT, 'a discriminant')[1];
    return { kind: 'variant', items, discriminantValue: number(value) };
  }

  *#other(): Part<Parsed> {
    const type = (yield this.#type()) as Type;
    if (type.kind === 'ignored') throw this.#in.unexpected('an item');
    return { kind: 'other', type };
  }
}

function number(digits: string | undefined): bigint | undefined {
  return digits === undefined ? undefined : BigInt(digits);
}

function sized(
  byteSize: string | undefined,
  alignment: string | undefined,
): { byteSize?: bigint; alignment?: bigint } {
  return {
    ...(byteSize !== undefined && { byteSize: BigInt(byteSize) }),
    ...(alignment !== undefined && { alignment: BigInt(alignment) }),
  };
}
