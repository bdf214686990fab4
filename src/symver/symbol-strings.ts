/** The type strings that a symbol's version is made of. */
import type { TextPool } from './text-pool.ts';
import type { TypeMap } from './type-map.ts';
import { REFERENCE_WORDS } from './type-strings.ts';

export interface TypeString {
  readonly text: Buffer;
  /** The references in it, in order. */
  readonly references: readonly string[];
}

export class SymbolStrings {
  readonly #texts: TextPool;
  readonly #types: TypeMap;
  readonly #string: number;
  readonly #overlay: ReadonlyMap<number, number>;

  /**
   * @param string the symbol's own, by its number in the type map's store
   * @param overlay what the symbol has in the place of the type map's strings, by entry
   */
  constructor(texts: TextPool, types: TypeMap, string: number, overlay: ReadonlyMap<number, number>) {
    this.#texts = texts;
    this.#types = types;
    this.#string = string;
    this.#overlay = overlay;
  }

  get own(): TypeString {
    return this.#typeString(this.#string);
  }

  /** That of a type, which the symbol need not meet. */
  of(reference: string): TypeString | undefined {
    const text = this.#texts.find(reference);
    const entry = text < 0 ? -1 : this.#types.find(text);
    return entry < 0 ? undefined : this.#typeString(this.#overlay.get(entry) ?? this.#types.string(entry));
  }

  #typeString(string: number): TypeString {
    const { store } = this.#types;
    const references: string[] = [];
    const end = store.referencesEnd(string);
    for (let i = store.referencesStart(string); i < end; i += REFERENCE_WORDS)
      references.push(this.#texts.text(store.references.items[i + 2]!));
    return { text: store.view(string), references };
  }
}
