/**
 * Type strings of nodes (symbol versions, section 5): text stays, a break becomes a space unless another follows it directly, a
 * link to a node with a reference name becomes that name, and any other link the linked node's own string. Which string a node has
 * is a number (distinct-strings.ts): the text is written only where it is kept.
 */
import { DwarfksymsError, type Place } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { referencePart, type DistinctStrings } from './distinct-strings.ts';
import type { Effort } from './effort.ts';
import type { Nodes } from './nodes.ts';
import { NO_TEXT } from './text-pool.ts';

/** Nameless types that share nameless parts can make strings grow exponentially; longer ones are refused. */
export const LONGEST_TYPE_STRING = 256 * 1024 * 1024;

const UNKNOWN = -1;
const UNDER_WAY = -2;
const FAILED = -3;

/** Where a node's DIE is, for messages. */
export type DescribeNode = (node: number) => { readonly what: string; readonly place: Place };

export class TypeStrings {
  readonly distinct: DistinctStrings;
  readonly #nodes: Nodes;
  readonly #describe: DescribeNode;
  /** The strings of nodes, by their numbers among the distinct ones. */
  #strings = new Int32Array(0);
  /** Why some nodes have no string. */
  readonly #failures = new Map<number, DwarfksymsError>();
  /** From here on no string is known. */
  #used = 0;
  readonly #stackNode = new IntList();
  readonly #stackLink = new IntList();
  /** What the strings under way are made of so far, and where each begins. */
  readonly #parts = new IntList();
  readonly #stackPart = new IntList();

  constructor(nodes: Nodes, distinct: DistinctStrings, describe: DescribeNode) {
    this.#nodes = nodes;
    this.distinct = distinct;
    this.#describe = describe;
  }

  /** To be called when nodes have been forgotten. */
  clear(): void {
    this.#strings.fill(UNKNOWN, 0, this.#used);
    this.#failures.clear();
    this.#used = 0;
  }

  /**
   * A node's own type string, by its number among the distinct ones.
   * @throws DwarfksymsError `type-endless` for a cycle without a name, `type-too-long`
   */
  of(root: number): number {
    this.#reserve();
    const known = this.#strings[root]!;
    if (known >= 0) return known;
    if (known === FAILED) throw this.#failures.get(root)!;
    const links = this.#nodes.links.items;
    const stack = this.#stackNode;
    this.#push(root);
    for (;;) {
      const top = stack.length - 1;
      const node = stack.items[top]!;
      const end = this.#nodes.end(node);
      let at = this.#stackLink.items[top]!;
      let deeper = UNKNOWN;
      for (; at < end; at++) {
        const linked = links[at]!;
        const reference = this.#nodes.reference(linked);
        if (reference !== NO_TEXT) this.#parts.push(referencePart(reference));
        else if (this.#strings[linked]! >= 0) this.#parts.push(this.#strings[linked]!);
        else {
          deeper = linked;
          break;
        }
      }
      if (deeper !== UNKNOWN) {
        if (this.#strings[deeper] === FAILED) throw this.#fail(this.#failures.get(deeper)!);
        if (this.#strings[deeper] === UNDER_WAY) throw this.#fail(this.#endless(deeper));
        this.#stackLink.items[top] = at;
        this.#push(deeper);
        continue;
      }
      const start = this.#stackPart.items[top]!;
      const string = this.distinct.intern(this.#parts.items, start, this.#parts.length);
      if (this.distinct.length(string) > LONGEST_TYPE_STRING) throw this.#fail(this.#tooLong(node));
      this.#strings[node] = string;
      this.#parts.length = start;
      stack.length = this.#stackLink.length = this.#stackPart.length = top;
      if (top === 0) return string;
    }
  }

  /** In bytes. @throws DwarfksymsError see `of` */
  length(node: number): number {
    return this.distinct.length(this.of(node));
  }

  /** A node's own type string. @throws DwarfksymsError see `of` */
  bytes(node: number): Buffer {
    return this.distinct.bytes(this.of(node));
  }

  /** Calls `visit` with the nodes whose reference names are in a node's own type string, in order. */
  links(root: number, effort: Effort, visit: (node: number) => void): void {
    const nodes = this.#nodes;
    const seen = new Set([root]);
    // What nameless nodes link counts as theirs; a set's iteration comes to what is added meanwhile.
    for (const node of seen) {
      effort.spend(nodes.size(node));
      for (let at = nodes.start(node); at < nodes.end(node); at++) {
        const linked = nodes.links.items[at]!;
        if (nodes.reference(linked) !== NO_TEXT) visit(linked);
        else seen.add(linked);
      }
    }
  }

  #push(node: number): void {
    this.#strings[node] = UNDER_WAY;
    this.#stackNode.push(node);
    this.#stackLink.push(this.#nodes.start(node));
    this.#stackPart.push(this.#parts.length);
    this.#parts.push(this.#nodes.list(node));
  }

  /** All whose string was being found contain what is wrong. */
  #fail(error: DwarfksymsError): DwarfksymsError {
    const stack = this.#stackNode;
    for (let i = 0; i < stack.length; i++) {
      this.#strings[stack.items[i]!] = FAILED;
      this.#failures.set(stack.items[i]!, error);
    }
    return error;
  }

  #reserve(): void {
    this.#stackNode.length = this.#stackLink.length = this.#stackPart.length = this.#parts.length = 0;
    const { count } = this.#nodes;
    this.#used = count;
    if (count <= this.#strings.length) return;
    const grown = new Int32Array(count * 2).fill(UNKNOWN);
    grown.set(this.#strings);
    this.#strings = grown;
  }

  #endless(node: number): DwarfksymsError {
    const { what, place } = this.#describe(node);
    return new DwarfksymsError(
      'type-endless',
      `${what} contains itself without a name on the way, so that its type string would never end`,
      place,
    );
  }

  #tooLong(node: number): DwarfksymsError {
    const { what, place } = this.#describe(node);
    return new DwarfksymsError(
      'type-too-long',
      `the type string of ${what} is longer than ${LONGEST_TYPE_STRING} bytes`,
      place,
    );
  }
}
