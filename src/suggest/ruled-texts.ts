/**
 * What kABI rules make of type strings (symbol versions, section 8), without the debugging information that they were made from.
 *
 *     e#shape   enumeration_type shape { enumerator A = 0 , enumerator B = 1 } byte_size(4)     enumerator_ignore "shape B"
 *               enumeration_type shape { enumerator A = 0 } byte_size(4)
 *
 * Commas stay as they are. What a rule hides from the walk, the walk could have met elsewhere first, and then other commas would be
 * missing (symbol versions, section 4): only the object itself can tell that.
 */
import { DwarfksymsError } from '../errors.ts';
import { KabiRules, type KabiRuleEntry } from '../symver/kabi-rules.ts';
import { parseTypeText } from '../types/parse-type-text.ts';
import type { Aggregate, Body, Enumeration, Item, SymbolNode, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';

type Node = Type | SymbolNode;

/** Nameless types inside each other are followed so deep: rules are about types with names. */
const DEEPEST = 200;

export class RuledTexts {
  readonly #rules: KabiRules;
  /** What a text has to contain for a rule to be about it. */
  readonly #words: readonly string[];

  /** @param onUsed called with each rule that a text is about, any number of times */
  constructor(rules: readonly KabiRuleEntry[], onUsed?: (rule: KabiRuleEntry) => void) {
    this.#rules = new KabiRules(rules, '', onUsed);
    this.#words = [
      ...new Set(
        rules.flatMap(({ type, target }) => {
          if (type === 'type_string') return [];
          // Of an enumerator, its enumeration's.
          return [type.startsWith('enumerator_') ? target.slice(0, target.lastIndexOf(' ')) : target];
        }),
      ),
    ];
  }

  /** The string that a rule gives to a reference name or symbol, whether something else defines it or not. */
  given(name: string): string | undefined {
    const rule = this.#rules.typeStrings().get(name);
    if (rule === undefined) return undefined;
    this.#rules.use(rule);
    return rule.value;
  }

  /** The string of a type or symbol with the rules applied. latin1. @throws DwarfksymsError 'kabi-rule' */
  of(name: string, text: string): string {
    const given = this.given(name);
    if (given !== undefined) return given;
    if (!this.#words.some((word) => text.includes(word))) return text;
    const node = parsed(text);
    return node === undefined ? text : typeText(this.#ruled(node, 0));
  }

  #ruled<T extends Node>(node: T, depth: number): T;
  #ruled(node: Node, depth: number): Node {
    if (depth > DEEPEST) return node;
    const inside = (type: Type): Type => this.#ruled(type, depth + 1);
    switch (node.kind) {
      case 'variable':
      case 'array':
        return { ...node, type: inside(node.type) };
      case 'modified':
      case 'typedef':
        return { ...this.#sized(node, node.name), type: inside(node.type) };
      case 'base':
        return this.#sized(node, node.name);
      case 'subprogram':
      case 'function':
        return { ...node, parameters: this.#items(node.parameters, depth), result: inside(node.result) };
      case 'structure':
      case 'class':
      case 'union':
        return this.#aggregate(node, depth);
      case 'enumeration':
        return this.#enumeration(node);
      default:
        return node;
    }
  }

  #sized<T extends { readonly byteSize?: bigint | undefined }>(node: T, name: string | undefined): T {
    const size = name === undefined || node.byteSize === undefined ? undefined : this.#rules.byteSize(name);
    return size === undefined ? node : { ...node, byteSize: BigInt(size) };
  }

  #body({ name, body }: Aggregate | Enumeration, items: (body: readonly Item[]) => readonly Item[]): Body {
    if (body.kind !== 'defined') return body;
    if (name !== undefined && this.#rules.isDeclarationOnly(name)) return { kind: 'not-shown' };
    return this.#sized({ ...body, items: items(body.items) }, name);
  }

  #aggregate(node: Aggregate, depth: number): Aggregate {
    return { ...node, body: this.#body(node, (items) => this.#items(items, depth)) };
  }

  #enumeration(node: Enumeration): Enumeration {
    const { name } = node;
    if (name === undefined) return node;
    const ruled = (item: Item): Item => {
      if (item.kind !== 'enumerator' || item.name === undefined) return item;
      if (this.#rules.ignoresEnumerator(name, item.name)) return { kind: 'left-out' };
      const value = item.value === undefined ? undefined : this.#rules.enumeratorValue(name, item.name);
      return value === undefined ? item : { ...item, value: BigInt(value) };
    };
    return { ...node, body: this.#body(node, (items) => items.map(ruled)) };
  }

  #items(items: readonly Item[], depth: number): readonly Item[] {
    return items.map((item) => {
      if (item.kind === 'member' || item.kind === 'parameter' || item.kind === 'other')
        return { ...item, type: this.#ruled(item.type, depth + 1) };
      if (item.kind === 'variant-part' || item.kind === 'variant')
        return { ...item, items: this.#items(item.items, depth + 1) };
      return item;
    });
  }
}

/** Undefined for a text that cannot be read. */
export function parsed(text: string): Node | undefined {
  try {
    return parseTypeText(text);
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}
