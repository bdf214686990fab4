/**
 * Type strings from fragments (symbol versions, section 5): text stays, a break becomes a space unless another follows it
 * directly, a link to a node with a reference name becomes that name, and any other link the linked node's own string.
 * Lengths are computed without building strings, so that only those are built that are kept.
 */
import { DwarfksymsError, type Place } from '../errors.ts';
import { IntList } from '../int-list.ts';
import type { Effort } from './effort.ts';
import { isBreak, linkedNode } from './fragments.ts';
import type { Nodes } from './nodes.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';

/** Nameless types that share nameless parts can make strings grow exponentially; longer ones are refused. */
export const LONGEST_TYPE_STRING = 256 * 1024 * 1024;

const UNKNOWN = -1;
const UNDER_WAY = -2;
const FAILED = -3;
const SPACE = 0x20;

export interface TypeStringOptions {
  /** Whether a piece of text that looks like a reference is one (profile `linux`). */
  readonly namesCanBeReferences: boolean;
  /** Where a node's DIE is, for messages. */
  describe(node: number): { readonly what: string; readonly place: Place };
}

/** References in a string: three words each: where the name begins, where it ends, its text. */
export const REFERENCE_WORDS = 3;

export class TypeStrings {
  readonly #nodes: Nodes;
  readonly #texts: TextPool;
  readonly #options: TypeStringOptions;
  /** Lengths of the nodes' own strings, in bytes. */
  #lengths = new Float64Array(0);
  /** Why some nodes have no string. */
  readonly #failures = new Map<number, DwarfksymsError>();
  /** From here on no length is known. */
  #used = 0;
  readonly #stackNode = new IntList();
  readonly #stackNext = new IntList();
  #stackLength = new Float64Array(64);

  constructor(nodes: Nodes, texts: TextPool, options: TypeStringOptions) {
    this.#nodes = nodes;
    this.#texts = texts;
    this.#options = options;
  }

  /** To be called when nodes have been forgotten. */
  clear(): void {
    this.#lengths.fill(UNKNOWN, 0, this.#used);
    this.#failures.clear();
    this.#used = 0;
  }

  /**
   * The length in bytes of a node's own type string.
   * @throws DwarfksymsError `type-endless` for a cycle without a name, `type-too-long`
   */
  length(root: number): number {
    this.#reserve();
    if (this.#lengths[root]! >= 0) return this.#lengths[root]!;
    if (this.#lengths[root] === FAILED) throw this.#failures.get(root)!;
    const { fragments } = this.#nodes;
    const stack = this.#stackNode;
    const nexts = this.#stackNext;
    this.#push(root);
    for (;;) {
      const top = stack.length - 1;
      const node = stack.items[top]!;
      const end = this.#nodes.end(node);
      let at = nexts.items[top]!;
      let length = this.#stackLength[top]!;
      let deeper = UNKNOWN;
      for (; at < end; at++) {
        const fragment = fragments.items[at]!;
        if (fragment >= 0) length += this.#texts.lengthOf(fragment);
        else if (isBreak(fragment)) length += this.#breakWidth(at, end);
        else {
          const linked = linkedNode(fragment);
          const reference = this.#nodes.reference(linked);
          if (reference !== NO_TEXT) length += this.#texts.lengthOf(reference);
          else if (this.#lengths[linked]! >= 0) length += this.#lengths[linked]!;
          else {
            deeper = linked;
            break;
          }
        }
      }
      if (deeper !== UNKNOWN) {
        if (this.#lengths[deeper] === FAILED) throw this.#fail(this.#failures.get(deeper)!);
        if (this.#lengths[deeper] === UNDER_WAY) throw this.#fail(this.#endless(deeper));
        nexts.items[top] = at;
        this.#stackLength[top] = length;
        this.#push(deeper);
        continue;
      }
      if (length > LONGEST_TYPE_STRING) throw this.#fail(this.#tooLong(node));
      this.#lengths[node] = length;
      stack.length--;
      nexts.length--;
      if (stack.length === 0) return length;
    }
  }

  /**
   * Writes a node's own type string to `target` at `at` and appends the references in it, with offsets from `at`, to
   * `references`. The room must be there: see `length`.
   */
  write(root: number, target: Uint8Array, at: number, references: IntList): void {
    const begin = at;
    const { fragments } = this.#nodes;
    const stack = this.#stackNode;
    const nexts = this.#stackNext;
    stack.length = nexts.length = 0;
    stack.push(root);
    nexts.push(this.#nodes.start(root));
    while (stack.length > 0) {
      const top = stack.length - 1;
      const end = this.#nodes.end(stack.items[top]!);
      let next = nexts.items[top]!;
      let deeper = UNKNOWN;
      while (next < end && deeper === UNKNOWN) {
        const fragment = fragments.items[next]!;
        if (fragment >= 0) {
          const after = this.#texts.copy(fragment, target, at);
          if (this.#options.namesCanBeReferences && this.#texts.looksLikeReference(fragment))
            addReference(references, at - begin, after - begin, fragment);
          at = after;
        } else if (isBreak(fragment)) {
          if (this.#breakWidth(next, end) > 0) target[at++] = SPACE;
        } else {
          const linked = linkedNode(fragment);
          const reference = this.#nodes.reference(linked);
          if (reference !== NO_TEXT) {
            const after = this.#texts.copy(reference, target, at);
            addReference(references, at - begin, after - begin, reference);
            at = after;
          } else deeper = linked;
        }
        next++;
      }
      nexts.items[top] = next;
      if (deeper !== UNKNOWN) {
        stack.push(deeper);
        nexts.push(this.#nodes.start(deeper));
      } else {
        stack.length--;
        nexts.length--;
      }
    }
  }

  /** A node's own type string. */
  bytes(node: number): Buffer {
    const bytes = Buffer.allocUnsafe(this.length(node));
    this.write(node, bytes, 0, new IntList());
    return bytes;
  }

  /** Calls `visit` with the nodes whose reference names are in a node's own type string, in order. */
  links(root: number, effort: Effort, visit: (node: number) => void): void {
    const { fragments } = this.#nodes;
    const seen = new Set([root]);
    // What nameless nodes link counts as theirs; a set's iteration comes to what is added meanwhile.
    for (const node of seen) {
      const end = this.#nodes.end(node);
      effort.spend(end - this.#nodes.start(node));
      for (let at = this.#nodes.start(node); at < end; at++) {
        const fragment = fragments.items[at]!;
        if (fragment >= 0 || isBreak(fragment)) continue;
        const linked = linkedNode(fragment);
        if (this.#nodes.reference(linked) !== NO_TEXT) visit(linked);
        else seen.add(linked);
      }
    }
  }

  /** A break directly followed by another one in the same list becomes nothing. */
  #breakWidth(at: number, end: number): number {
    const following = at + 1 < end ? this.#nodes.fragments.items[at + 1]! : 0;
    return isBreak(following) ? 0 : 1;
  }

  #push(node: number): void {
    this.#lengths[node] = UNDER_WAY;
    this.#stackNode.push(node);
    this.#stackNext.push(this.#nodes.start(node));
    const top = this.#stackNode.length - 1;
    if (top === this.#stackLength.length) {
      const grown = new Float64Array(top * 2);
      grown.set(this.#stackLength);
      this.#stackLength = grown;
    }
    this.#stackLength[top] = 0;
  }

  /** All whose length was being computed contain what is wrong. */
  #fail(error: DwarfksymsError): DwarfksymsError {
    const stack = this.#stackNode;
    for (let i = 0; i < stack.length; i++) {
      this.#lengths[stack.items[i]!] = FAILED;
      this.#failures.set(stack.items[i]!, error);
    }
    return error;
  }

  #reserve(): void {
    this.#stackNode.length = this.#stackNext.length = 0;
    const { count } = this.#nodes;
    this.#used = count;
    if (count <= this.#lengths.length) return;
    const grown = new Float64Array(count * 2).fill(UNKNOWN);
    grown.set(this.#lengths);
    this.#lengths = grown;
  }

  #endless(node: number): DwarfksymsError {
    const { what, place } = this.#options.describe(node);
    return new DwarfksymsError(
      'type-endless',
      `${what} contains itself without a name on the way, so that its type string would never end`,
      place,
    );
  }

  #tooLong(node: number): DwarfksymsError {
    const { what, place } = this.#options.describe(node);
    return new DwarfksymsError(
      'type-too-long',
      `the type string of ${what} is longer than ${LONGEST_TYPE_STRING} bytes`,
      place,
    );
  }
}

function addReference(references: IntList, start: number, end: number, text: number): void {
  references.push(start);
  references.push(end);
  references.push(text);
}
