/**
 * What most base types of a name and most pointers are like in a baseline: it is written once, and left out where it is meant.
 *
 *     pointer 8
 *     unsigned int size 4 encoding 7
 */
import type { BaseType, Item, SymbolNode, Type } from '../types/type-node.ts';

export type BaseFacts = Pick<BaseType, 'byteSize' | 'encoding' | 'alignment'>;

export interface UsualTypes {
  /** In bytes; undefined where pointers have no size, or there are none. */
  readonly pointerSize: bigint | undefined;
  /** By the names of base types. */
  readonly bases: ReadonlyMap<string, BaseFacts>;
}

/** Counts what occurs, definition by definition. */
export class UsualTypesCount {
  readonly #pointers = new Map<bigint | undefined, number>();
  readonly #bases = new Map<string, Map<string, { readonly facts: BaseFacts; count: number }>>();

  add(node: Type | SymbolNode): void {
    const waiting: (Type | SymbolNode | Item)[] = [node];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (part.kind === 'modified' && part.modifier === 'pointer') this.#addPointer(part.byteSize);
      if (part.kind === 'base') this.#addBase(part);
      if ('type' in part) waiting.push(part.type);
      // One by one: as arguments of one call, some hundred thousand are too many.
      if ('result' in part) for (const inner of [part.result, ...part.parameters]) waiting.push(inner);
      if ('body' in part && part.body.kind === 'defined')
        for (const inner of part.body.items) waiting.push(inner);
      if ('items' in part) for (const inner of part.items) waiting.push(inner);
    }
  }

  #addPointer(size: bigint | undefined): void {
    this.#pointers.set(size, (this.#pointers.get(size) ?? 0) + 1);
  }

  #addBase({ name, byteSize, encoding, alignment }: BaseType): void {
    if (name === undefined) return;
    const key = `${byteSize} ${encoding} ${alignment}`;
    let ofName = this.#bases.get(name);
    if (ofName === undefined) this.#bases.set(name, (ofName = new Map()));
    const known = ofName.get(key);
    if (known === undefined) ofName.set(key, { facts: { byteSize, encoding, alignment }, count: 1 });
    else known.count++;
  }

  usual(): UsualTypes {
    const bases = new Map<string, BaseFacts>();
    for (const [name, ofName] of this.#bases) {
      const [first] = [...ofName].toSorted(
        ([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1),
      );
      if (first !== undefined) bases.set(name, first[1].facts);
    }
    const [pointer] = [...this.#pointers].toSorted(
      ([a, one], [b, other]) => other - one || Number((b ?? 0n) - (a ?? 0n)),
    );
    return { pointerSize: pointer?.[0], bases };
  }
}
