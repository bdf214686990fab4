/** Writes types in the notation of baselines: see notation.ts. */
import type {
  Aggregate,
  ArrayType,
  BaseType,
  Enumeration,
  Enumerator,
  Item,
  Member,
  ModifiedType,
  SymbolNode,
  Type,
  Typedef,
} from '../types/type-node.ts';
import {
  BEHIND_LAST_NEGATIVE,
  BODY_WORDS,
  DEEPEST,
  FIRST_NEGATIVE,
  TYPE_WORDS,
  type ListKind,
} from './notation.ts';
import { parseNotation } from './parse-notation.ts';
import { isSame } from './same-value.ts';
import type { UsualTypes } from './usual-types.ts';
import { path, quoted, word } from './words.ts';

/** How what has items is laid out: with its items to the end of the block, as lines in braces, or on one line. */
type Layout =
  | { readonly kind: 'open' | 'lines'; readonly indent: number; readonly depth: number }
  | { readonly kind: 'inline'; readonly depth: number };

/** The words of a base type's name. */
const BASE_NAME = /^[A-Za-z_][\w$.]*(?: [A-Za-z_][\w$.]*)*$/;

/**
 * A definition; undefined for what the notation does not give back exactly, so that its type string has to be written instead. latin1.
 * @param name that a typedef or a type with a body is known to have
 * @param indent of the lines behind the first one, in tabs
 */
export function notationOf(
  node: Type | SymbolNode,
  name: string | undefined,
  usual: UsualTypes,
  indent: number,
): string | undefined {
  const written = new NotationWriter(usual).definition(node, name, indent);
  if (written === undefined) return undefined;
  // Names of whatever DWARF has can be read in more than one way.
  const read = parseNotation(written, name, usual);
  return isSame(node, read) ? written : undefined;
}

class NotationWriter {
  readonly #usual: UsualTypes;
  /** Whether the notation has nothing for it, or it is nested too deep. */
  #isUnknown = false;

  constructor(usual: UsualTypes) {
    this.#usual = usual;
  }

  definition(node: Type | SymbolNode, name: string | undefined, indent: number): string | undefined {
    const layout: Layout = { kind: 'open', indent, depth: 0 };
    const written = this.#definition(node, name, layout);
    return this.#isUnknown ? undefined : written;
  }

  #definition(node: Type | SymbolNode, name: string | undefined, layout: Layout): string {
    switch (node.kind) {
      case 'variable':
        return `var ${this.#type(node.type, layout)}`;
      case 'subprogram':
        return this.#function(node.parameters, node.result, layout);
      case 'structure':
      case 'class':
      case 'union':
      case 'enumeration':
        return this.#withBody(node, layout, name);
      case 'typedef':
        return this.#typedef(node, layout, name);
      default:
        return this.#type(node, layout);
    }
  }

  #type(type: Type, outer: Layout): string {
    const layout = { ...outer, depth: outer.depth + 1 };
    if (layout.depth > DEEPEST) {
      this.#isUnknown = true;
      return '';
    }
    switch (type.kind) {
      case 'reference':
        return `${type.letter}#${path(type.name)}`;
      case 'void':
        return 'void';
      case 'ignored':
        return 'nothing';
      case 'unspecified':
        return 'unspecified';
      case 'base':
        return this.#base(type);
      case 'modified':
        return this.#modified(type, layout);
      case 'typedef':
        return this.#typedef(type, layout, undefined);
      case 'array':
        return this.#array(type, layout);
      case 'function':
        return this.#function(type.parameters, type.result, layout);
      case 'structure':
      case 'class':
      case 'union':
      case 'enumeration':
        return this.#withBody(type, layout, undefined);
      // What has no business in the place of a type.
      case 'member':
      case 'parameter':
      case 'enumerator':
      case 'variant-part':
      case 'variant':
      case 'unknown':
        this.#isUnknown = true;
        return '';
    }
  }

  #base({ name, byteSize, encoding, alignment }: BaseType): string {
    const usual = name === undefined ? undefined : this.#usual.bases.get(name);
    const isUsual =
      usual !== undefined &&
      usual.byteSize === byteSize &&
      usual.encoding === encoding &&
      usual.alignment === alignment;
    const facts = isUsual ? '' : attributes({ size: byteSize, encoding, align: alignment }, true);
    return name === undefined ? `base${facts}` : `${baseName(name)}${facts}`;
  }

  #modified({ modifier, name, type, byteSize, alignment }: ModifiedType, layout: Layout): string {
    const inner = this.#type(type, layout);
    const isUsual =
      modifier === 'pointer' &&
      name === undefined &&
      alignment === undefined &&
      byteSize === this.#usual.pointerSize;
    return isUsual
      ? `*${inner}`
      : `${modifier}${attributes({ name, size: byteSize, align: alignment })} ${inner}`;
  }

  #typedef({ name, type, byteSize, alignment }: Typedef, layout: Layout, known: string | undefined): string {
    const own = name === known ? undefined : name;
    return `typedef${attributes({ name: own, size: byteSize, align: alignment })} ${this.#type(type, layout)}`;
  }

  #array({ dimensions, type }: ArrayType, layout: Layout): string {
    const inner = this.#type(type, layout);
    if (dimensions.length === 0) return `array ${inner}`;
    return `[${dimensions.map((count) => count ?? '').join(',')}]${inner}`;
  }

  #function(parameters: readonly Item[], result: Type, layout: Layout): string {
    const inline: Layout = { kind: 'inline', depth: layout.depth };
    const list = parameters.map((one) => this.#item(one, 'parameters', inline)).join(', ');
    return `func(${list}) -> ${this.#type(result, layout)}`;
  }

  #withBody(
    { kind, name, body }: Aggregate | Enumeration,
    layout: Layout,
    known: string | undefined,
  ): string {
    const own = name === known ? undefined : name;
    const keyword = BODY_WORDS[kind];
    if (body.kind !== 'defined') return `${keyword}${attributes({ name: own })}`;
    const { items, byteSize, alignment } = body;
    const head = `${keyword}${attributes({ name: own, align: alignment })}${byteSize === undefined ? '' : ` ${byteSize}`}`;
    if (items.length === 0) return head;
    return `${head}${this.#items(items, kind === 'enumeration' ? 'enumerators' : 'members', layout)}`;
  }

  #items(items: readonly Item[], kind: ListKind, layout: Layout): string {
    if (layout.kind === 'inline')
      return ` { ${items.map((item) => this.#item(item, kind, layout)).join('; ')} }`;
    const { indent, depth } = layout;
    const line = `\n${'\t'.repeat(indent)}`;
    const lines = items
      .map((item) => `${line}${this.#item(item, kind, { kind: 'lines', indent: indent + 1, depth })}`)
      .join('');
    return layout.kind === 'open' ? lines : ` {${lines}${line.slice(0, -1)}}`;
  }

  #item(item: Item, list: ListKind, layout: Layout): string {
    const inner = { ...layout, depth: layout.depth + 1 };
    const text = this.#itemText(item, list, inner);
    return 'commaDeviates' in item && item.commaDeviates ? `~${text}` : text;
  }

  #itemText(item: Item, list: ListKind, layout: Layout): string {
    switch (item.kind) {
      case 'member':
        return `${list === 'members' ? '' : '+member '}${this.#member(item, layout)}`;
      case 'parameter':
        return list === 'parameters' ? this.#parameter(item, layout) : `+param ${this.#member(item, layout)}`;
      case 'enumerator':
        return `${list === 'enumerators' ? '' : '+enumerator '}${enumerator(item)}`;
      case 'variant-part':
        return `${marker(list)}variants${this.#variants(item.items, layout)}`;
      case 'variant': {
        const value = item.discriminantValue;
        return `${marker(list)}variant${value === undefined ? '' : ` ${value}`}${this.#variants(item.items, layout)}`;
      }
      case 'left-out':
        return `${marker(list)}left-out`;
      case 'other':
        return `${marker(list)}type ${this.#type(item.type, layout)}`;
    }
  }

  #variants(items: readonly Item[], layout: Layout): string {
    if (layout.depth > DEEPEST) {
      this.#isUnknown = true;
      return '';
    }
    return items.length === 0 ? ' {}' : this.#items(items, 'members', layout);
  }

  #member(member: Member, layout: Layout): string {
    const place = placeOf(member);
    return `${place === '' ? '-' : place} ${this.#named(member, layout)}`;
  }

  #parameter(parameter: Member, layout: Layout): string {
    const place = placeOf(parameter);
    return `${place === '' ? '' : `${place} `}${this.#named(parameter, layout)}`;
  }

  #named({ name, type }: Member, layout: Layout): string {
    return `${name === undefined ? '' : `${word(name)}: `}${this.#type(type, layout)}`;
  }
}

/** Among members, words are unambiguous: a member begins with its place. */
function marker(list: ListKind): string {
  return list === 'members' ? '' : '+';
}

function placeOf({ location, bitOffset, bitSize, accessibility }: Member): string {
  return [
    location ?? '',
    bitOffset === undefined ? '' : `@${bitOffset}`,
    bitSize === undefined ? '' : `:${bitSize}`,
    accessibility === undefined ? '' : `!${accessibility}`,
  ].join('');
}

function enumerator({ name, value }: Enumerator): string {
  const shown = name === undefined ? '-' : word(name);
  if (value === undefined) return shown;
  const isNegative = value >= FIRST_NEGATIVE && value < BEHIND_LAST_NEGATIVE;
  return `${shown} = ${isNegative ? value - BEHIND_LAST_NEGATIVE : value}`;
}

export function baseName(name: string): string {
  const [first = ''] = name.split(' ', 1);
  return BASE_NAME.test(name) && !TYPE_WORDS.has(first) ? name : quoted(name);
}

function attributes(facts: Readonly<Record<string, string | bigint | undefined>>, isShown = false): string {
  const parts = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${typeof value === 'string' ? quoted(value) : value}`],
  );
  return parts.length === 0 && !isShown ? '' : `<${parts.join(' ')}>`;
}
