/** What changes look at: one description's types, which of them say the same, and its symbols. */
import { DwarfksymsError } from '../../errors.ts';
import { TextNumbers } from '../../types/text-numbers.ts';
import { TypeVisitor } from '../../types/type-of.ts';
import type { SymbolNode, Type } from '../../types/type-node.ts';
import type { Description } from '../../write/description.ts';
import { Symbols } from './symbols.ts';
import { type Entry, type ProfileName, TypeGraph } from './type-graph.ts';

export interface Types {
  readonly graph: TypeGraph;
  readonly texts: TypeTexts;
  readonly symbols: Symbols;
}

export function typesOf(description: Description, profile: ProfileName = 'canonical'): Types {
  const graph = new TypeGraph(description, profile);
  return { graph, texts: new TypeTexts(), symbols: new Symbols(graph) };
}

/** A text's number: equal for equal texts. Undefined for what has no text, so that whoever needs it has no version. */
export type TextId = number | undefined;

export class TypeTexts {
  readonly #visitor = new TypeVisitor();
  readonly #numbers = new TextNumbers();
  readonly #ofType = new Map<Entry, TextId>();
  readonly void = this.#numbers.of({ kind: 'void' });

  /** The text of a type or list item. */
  of(entry: Entry): TextId {
    if (!this.#ofType.has(entry))
      this.#ofType.set(
        entry,
        this.#number(() => this.#visitor.typeOf(entry)),
      );
    return this.#ofType.get(entry);
  }

  /** That of a symbol's own entry. */
  ofSymbol(entry: Entry): TextId {
    return this.#number(() => this.#visitor.symbolOf(entry));
  }

  /** What stands where an entry has its type: its name, if it has one. */
  ofLink(entry: Entry): TextId {
    return this.#number(() => this.#visitor.typeIn(entry));
  }

  #number(visit: () => Type | SymbolNode): TextId {
    try {
      return this.#numbers.of(visit());
    } catch (error) {
      if (error instanceof DwarfksymsError) return undefined;
      throw error;
    }
  }
}
