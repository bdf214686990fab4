/** The type strings that versions are made of: those of all types, and those that a symbol has in their place. */
import { NO_TEXT, type TextPool } from './text-pool.ts';
import { NO_ENTRY, type TypeMap } from './type-map.ts';
import { REFERENCE_WORDS } from './distinct-strings.ts';

export interface TypeString {
  readonly text: Buffer;
  /** The references in it, each once, in the order in which they come first. */
  readonly references: readonly string[];
  /** Where each of them does. */
  readonly offsets: readonly number[];
}

/** The strings of a file. Those that were asked for are kept. */
export class FileStrings {
  readonly #texts: TextPool;
  readonly #types: TypeMap;
  readonly #known = new Map<number, TypeString>();

  constructor(texts: TextPool, types: TypeMap) {
    this.#texts = texts;
    this.#types = types;
  }

  /** The reference names of all types that have strings. */
  *references(): Generator<string, void, undefined> {
    for (let entry = 0; entry < this.#types.count; entry++)
      yield this.#texts.text(this.#types.reference(entry));
  }

  /** The entry of a reference in the type map, or NO_ENTRY. */
  entry(reference: string): number {
    const text = this.#texts.find(reference);
    return text === NO_TEXT ? NO_ENTRY : this.#types.find(text);
  }

  /** What all symbols have that have no other. */
  of(reference: string): TypeString | undefined {
    const entry = this.entry(reference);
    return entry === NO_ENTRY ? undefined : this.string(this.#types.string(entry));
  }

  /** @param string by its number in the type map's store */
  string(string: number): TypeString {
    let known = this.#known.get(string);
    if (known === undefined) this.#known.set(string, (known = this.#read(string)));
    return known;
  }

  #read(string: number): TypeString {
    const { store } = this.#types;
    const offsets = new Map<string, number>();
    const end = store.referencesEnd(string);
    for (let i = store.referencesStart(string); i < end; i += REFERENCE_WORDS) {
      const reference = this.#texts.text(store.references.items[i + 2]!);
      if (!offsets.has(reference)) offsets.set(reference, store.references.items[i]!);
    }
    return { text: store.view(string), references: [...offsets.keys()], offsets: [...offsets.values()] };
  }
}

export class SymbolStrings {
  readonly file: FileStrings;
  readonly #string: number;
  readonly #overlay: ReadonlyMap<number, number>;

  /**
   * @param string the symbol's own, by its number in the type map's store
   * @param overlay what the symbol has in the place of the file's strings, by entry
   */
  constructor(file: FileStrings, string: number, overlay: ReadonlyMap<number, number>) {
    this.file = file;
    this.#string = string;
    this.#overlay = overlay;
  }

  get own(): TypeString {
    return this.file.string(this.#string);
  }

  /** Whether the symbol has strings that others have not. */
  get hasOwnTypes(): boolean {
    return this.#overlay.size > 0;
  }

  /** That of a type, which the symbol need not meet. */
  of(reference: string): TypeString | undefined {
    const string = this.#overlay.get(this.file.entry(reference));
    return string === undefined ? this.file.of(reference) : this.file.string(string);
  }
}
