/**
 * Type strings of any number of files, each once: what is equal has one number, so that ABIs are compared by numbers. Commas by which
 * strings of the profile `linux` differ without meaning anything are made those of `canonical` first.
 */
import { DwarfksymsError } from '../errors.ts';
import { referencesIn } from '../types/inner-types.ts';
import { parseTypeText } from '../types/parse-type-text.ts';
import type { SymbolNode, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';

export class Definitions {
  /** By the string as it was read. */
  readonly #ids = new Map<string, number>();
  readonly #canonical = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #nodes: (Type | SymbolNode | undefined)[] = [];
  readonly #references: (readonly string[] | undefined)[] = [];

  /** The number of a string (latin1). */
  idOf(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) this.#ids.set(text, (id = this.#add(text)));
    return id;
  }

  /** The number of a type that was made otherwise than from a string. */
  idOfNode(node: Type | SymbolNode): number {
    return this.idOf(typeText(node));
  }

  /** The string, with the commas of `canonical`. */
  text(id: number): string {
    return this.#texts[id]!;
  }

  /** Undefined for a string that cannot be read. */
  node(id: number): Type | SymbolNode | undefined {
    return this.#nodes[id];
  }

  /** The reference names of the types that it names directly. */
  references(id: number): readonly string[] {
    let references = this.#references[id];
    if (references === undefined) {
      const node = this.#nodes[id];
      references = node === undefined ? [] : [...referencesIn(node)];
      this.#references[id] = references;
    }
    return references;
  }

  #add(text: string): number {
    const node = parsed(text);
    const canonical = node === undefined ? text : typeText(node);
    let id = this.#canonical.get(canonical);
    if (id === undefined) {
      id = this.#texts.length;
      this.#canonical.set(canonical, id);
      this.#texts.push(canonical);
      this.#nodes.push(node);
    }
    return id;
  }
}

function parsed(text: string): Type | SymbolNode | undefined {
  try {
    return parseTypeText(text, { keepsCommas: false });
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}
