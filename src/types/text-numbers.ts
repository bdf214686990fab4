/**
 * Which types have the same text, without writing it: equal texts have equal numbers. Texts of nameless types that share nameless
 * parts can be exponentially longer than what they are made of.
 *
 *     struct { int x; }  →  'structure_type {  #2  } byte_size(4)', number 3
 *                    #2  →  'member #1 x data_member_location(0)'
 *                    #1  →  'base_type int byte_size(4) encoding(5)'
 */
import { referenceText } from './names.ts';
import { partsOf, type Part } from './type-text.ts';
import type { SymbolNode, Type } from './type-node.ts';

type Node = Type | SymbolNode;

export class TextNumbers {
  readonly #byText = new Map<string, number>();
  readonly #byNode = new WeakMap<Node, number>();

  /** @throws DwarfksymsError `type-unsupported` for a tag that has no text */
  of(node: Node): number {
    const path: { readonly node: Node; readonly parts: readonly Part[]; next: number }[] = [];
    const enter = (next: Node): void => void path.push({ node: next, parts: partsOf(next), next: 0 });
    if (!this.#byNode.has(node)) enter(node);
    // Innermost last. What it is made of comes first.
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const part = step.parts[step.next++];
      if (part === undefined) {
        this.#byNode.set(step.node, this.#number(step.parts));
        path.pop();
      } else if (typeof part !== 'string' && part.kind !== 'reference' && !this.#byNode.has(part))
        enter(part);
    }
    // INVARIANT: what was entered has a number.
    return this.#byNode.get(node)!;
  }

  #number(parts: readonly Part[]): number {
    // No text contains a NUL.
    const text = parts
      .map((part) => {
        if (typeof part === 'string') return part;
        return part.kind === 'reference' ? referenceText(part) : `\0${this.#byNode.get(part)}\0`;
      })
      .join('');
    let number = this.#byText.get(text);
    if (number === undefined) this.#byText.set(text, (number = this.#byText.size));
    return number;
  }
}
