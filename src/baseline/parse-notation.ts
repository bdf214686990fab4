/** Reads types in the notation of baselines: see notation.ts. */
import { DwarfksymsError } from '../errors.ts';
import { TextScanner } from '../types/text-scanner.ts';
import type {
  Aggregate,
  Body,
  Enumeration,
  Item,
  Member,
  Modifier,
  ReferenceLetter,
  SymbolNode,
  Type,
} from '../types/type-node.ts';
import {
  BASE_NAME,
  BODIES,
  DIMENSIONS,
  ITEM_WORD,
  KEYWORD,
  NAME,
  PLACE,
  QUOTED,
  REFERENCE,
  SEPARATOR,
  SIZE,
} from './notation-patterns.ts';
import { DEEPEST, MODIFIERS, TYPE_WORDS, type ListKind } from './notation.ts';
import type { UsualTypes } from './usual-types.ts';
import { attributesAt, enumeratorAt, sized } from './notation-parts.ts';
import { shown, unquoted } from './words.ts';

/**
 * A definition of a type or symbol; undefined for what is not in the notation.
 * @param name that a typedef or a type with a body is known to have
 */
export function parseNotation(
  text: string,
  name: string | undefined,
  usual: UsualTypes,
): Type | SymbolNode | undefined {
  try {
    return readNotation(text, name, usual);
  } catch (error) {
    if (error instanceof DwarfksymsError && error.code === 'type-text') return undefined;
    throw error;
  }
}

/**
 * The same.
 * @throws DwarfksymsError `type-text` with the place in the text
 */
export function readNotation(text: string, name: string | undefined, usual: UsualTypes): Type | SymbolNode {
  return new NotationParser(text, usual).definition(name);
}

class NotationParser {
  readonly #in: TextScanner;
  readonly #usual: UsualTypes;
  #depth = 0;

  constructor(text: string, usual: UsualTypes) {
    this.#in = new TextScanner(text, 'the definition');
    this.#usual = usual;
  }

  definition(known: string | undefined): Type | SymbolNode {
    const node = this.#symbolOrType(known);
    if (!this.#in.isAtEnd) throw this.#in.unexpected('the end of the definition');
    return node;
  }

  #symbolOrType(known: string | undefined): Type | SymbolNode {
    if (known !== undefined) return this.#type(true, known);
    if (this.#in.take('var ')) return { kind: 'variable', type: this.#type(true) };
    const node = this.#type(true);
    return node.kind === 'function' ? { ...node, kind: 'subprogram' } : node;
  }

  /**
   * @param isOpen whether the items of what has any may go on to the end
   * @param known its name, if it is known
   */
  #type(isOpen: boolean, known?: string): Type {
    if (++this.#depth > DEEPEST + 1)
      throw this.#in.unexpected(`a type that is nested less than ${DEEPEST} times`);
    const type = this.#typeHere(isOpen, known);
    this.#depth--;
    return type;
  }

  #typeHere(isOpen: boolean, known: string | undefined): Type {
    const reference = this.#in.match(REFERENCE);
    if (reference !== undefined)
      return {
        kind: 'reference',
        letter: reference[1] as ReferenceLetter,
        name: unquoted(reference[2] ?? ''),
      };
    if (this.#in.take('*')) {
      const { pointerSize } = this.#usual;
      const type = this.#type(isOpen);
      return {
        kind: 'modified',
        modifier: 'pointer',
        name: undefined,
        type,
        ...(pointerSize !== undefined && { byteSize: pointerSize }),
      };
    }
    const dimensions = this.#in.match(DIMENSIONS)?.[1];
    if (dimensions !== undefined) {
      const counts = dimensions.split(',').map((count) => (count === '' ? undefined : BigInt(count)));
      return { kind: 'array', dimensions: counts, type: this.#type(isOpen) };
    }
    const keyword = this.#in.peek(KEYWORD)?.[0];
    if (keyword === undefined || !TYPE_WORDS.has(keyword)) return this.#base();
    this.#in.take(keyword);
    return this.#afterKeyword(keyword, isOpen, known);
  }

  #afterKeyword(keyword: string, isOpen: boolean, known: string | undefined): Type {
    const modifier = MODIFIERS.find((one) => one === keyword);
    if (modifier !== undefined) return this.#modified(modifier, isOpen);
    const body = BODIES.get(keyword);
    if (body !== undefined) return this.#withBody(body, isOpen, known);
    switch (keyword) {
      case 'void':
        return { kind: 'void' };
      case 'nothing':
        return { kind: 'ignored' };
      case 'unspecified':
        return { kind: 'unspecified' };
      case 'array':
        this.#in.expect(' ');
        return { kind: 'array', dimensions: [], type: this.#type(isOpen) };
      case 'typedef': {
        const { name = known, size, align } = attributesAt(this.#in) ?? {};
        this.#in.expect(' ');
        return { kind: 'typedef', name, type: this.#type(isOpen), ...sized(size, align) };
      }
      case 'base': {
        const { size, encoding, align } = attributesAt(this.#in) ?? {};
        return { kind: 'base', name: undefined, encoding, ...sized(size, align) };
      }
      case 'func': {
        this.#in.expect('(');
        const parameters = this.#parameters();
        this.#in.expect(' -> ');
        return { kind: 'function', parameters, result: this.#type(isOpen) };
      }
      default:
        throw this.#in.unexpected('a type');
    }
  }

  #base(): Type {
    const written = this.#in.match(QUOTED) ?? this.#in.match(BASE_NAME);
    if (written === undefined) throw this.#in.unexpected('a type');
    const name = unquoted(written[0]);
    const own = attributesAt(this.#in);
    const facts =
      own === undefined
        ? this.#usual.bases.get(name)
        : { byteSize: own.size, encoding: own.encoding, alignment: own.align };
    if (facts === undefined) throw this.#notListed(name);
    return { kind: 'base', name, encoding: facts.encoding, ...sized(facts.byteSize, facts.alignment) };
  }

  #notListed(name: string): DwarfksymsError {
    const { place } = this.#in.unexpected('');
    const detail = `the base type ${shown(name)} is not in [base types], so its size has to be stated: ${shown(name)}<size N encoding N>`;
    return new DwarfksymsError('type-text', detail, place);
  }

  #modified(modifier: Modifier, isOpen: boolean): Type {
    const { name, size, align } = attributesAt(this.#in) ?? {};
    this.#in.expect(' ');
    return { kind: 'modified', modifier, name, type: this.#type(isOpen), ...sized(size, align) };
  }

  #withBody(kind: (Aggregate | Enumeration)['kind'], isOpen: boolean, known: string | undefined): Type {
    const { name = known, align } = attributesAt(this.#in) ?? {};
    const written = this.#in.match(SIZE)?.[1];
    const size = written === undefined ? undefined : BigInt(written);
    const items = this.#body(kind === 'enumeration' ? 'enumerators' : 'members', isOpen);
    const isShown = items.length > 0 || size !== undefined || align !== undefined;
    const body: Body = isShown ? { kind: 'defined', items, ...sized(size, align) } : { kind: 'not-shown' };
    return { kind, name, body };
  }

  // ---------------------------------------------------------------- items

  #body(list: ListKind, isOpen: boolean): readonly Item[] {
    if (this.#in.take(' {')) return this.#items(list, '}');
    return isOpen && this.#in.peek(SEPARATOR) !== undefined ? this.#items(list, undefined) : [];
  }

  /** To behind the closing brace, or to the end. */
  #items(list: ListKind, closing: '}' | undefined): readonly Item[] {
    const items: Item[] = [];
    const isOver = (): boolean => (closing === undefined ? this.#in.isAtEnd : this.#in.take(closing));
    this.#in.take(' ');
    this.#in.match(SEPARATOR);
    while (!isOver()) {
      items.push(this.#item(list));
      if (this.#in.match(SEPARATOR) !== undefined || this.#in.isAtEnd) continue;
      if (closing === undefined) throw this.#in.unexpected('the end of the line');
      this.#in.expect(` ${closing}`);
      return items;
    }
    return items;
  }

  #parameters(): readonly Item[] {
    const items: Item[] = [];
    if (this.#in.take(')')) return items;
    do items.push(this.#item('parameters'));
    while (this.#in.take(', '));
    this.#in.expect(')');
    return items;
  }

  #item(list: ListKind): Item {
    if (!this.#in.take('~')) return this.#itemHere(list);
    const item = this.#itemHere(list);
    if (item.kind === 'left-out' || item.kind === 'other') throw this.#in.unexpected('an item with a comma');
    return { ...item, commaDeviates: true };
  }

  #itemHere(list: ListKind): Item {
    const found = this.#in.peek(ITEM_WORD);
    const isMarked = found?.[0].startsWith('+') === true;
    if (found !== undefined && (isMarked || list === 'members')) {
      this.#in.take(found[0]);
      return this.#special(found[1] ?? '');
    }
    switch (list) {
      case 'members':
        return this.#member('member');
      case 'parameters':
        return this.#member('parameter');
      case 'enumerators':
        return enumeratorAt(this.#in);
    }
  }

  #special(word: string): Item {
    switch (word) {
      case 'left-out':
        return { kind: 'left-out' };
      case 'variants':
        return { kind: 'variant-part', items: this.#variants() };
      case 'variant': {
        const value = this.#in.match(SIZE)?.[1];
        const discriminantValue = value === undefined ? undefined : BigInt(value);
        return { kind: 'variant', items: this.#variants(), discriminantValue };
      }
      case 'type':
        this.#in.expect(' ');
        return { kind: 'other', type: this.#type(false) };
      case 'enumerator':
        this.#in.expect(' ');
        return enumeratorAt(this.#in);
      default:
        this.#in.expect(' ');
        return this.#member(word === 'param' ? 'parameter' : 'member');
    }
  }

  #variants(): readonly Item[] {
    if (++this.#depth > DEEPEST + 1)
      throw this.#in.unexpected(`variants that are nested less than ${DEEPEST} times`);
    this.#in.expect(' {');
    const items = this.#items('members', '}');
    this.#depth--;
    return items;
  }

  #member(kind: Member['kind']): Member {
    const place =
      kind === 'member' ? this.#in.expectMatch(PLACE, 'the place of a member') : this.#in.match(PLACE);
    const [, location, bitOffset, bitSize, accessibility] = place ?? [];
    const name = this.#in.match(NAME)?.[1];
    return {
      kind,
      name: name === undefined ? undefined : unquoted(name),
      type: this.#type(false),
      ...(accessibility !== undefined && { accessibility: BigInt(accessibility) }),
      ...(bitSize !== undefined && { bitSize: BigInt(bitSize) }),
      ...(bitOffset !== undefined && { bitOffset: BigInt(bitOffset) }),
      ...(location !== undefined && { location: BigInt(location) }),
    };
  }
}
