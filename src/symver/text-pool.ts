/**
 * Interned pieces of text. A piece has one small integer, the same for the same bytes, so that fragments are integers and
 * comparing texts is comparing numbers. Names are bytes of unknown encoding: here they are latin1 strings, one character
 * a byte, and leave as the bytes they were.
 */
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';

/** Kinds of types that have reference names, by the letter that stands before `#` (symbol versions, section 3). */
const REFERENCE = /^[suet]#/;

/**
 * Names of a broken file can overlap, each nearly as long as its section, and scopes can make qualified names long: together
 * they may take this much. Those of 161 objects of a kernel take half a megabyte.
 */
const MOST_BYTES = 256 * 1024 * 1024;

export class TextPool {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #ends = new IntList(1024);
  readonly #looksLikeReference: boolean[] = [];
  #bytes: Buffer = Buffer.allocUnsafe(1 << 14);
  #length = 0;

  get size(): number {
    return this.#texts.length;
  }

  /** @throws DwarfksymsError `type-too-long` */
  intern(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    if (this.#length + text.length > MOST_BYTES)
      throw new DwarfksymsError('type-too-long', `the names take more than ${MOST_BYTES} bytes`);
    const id = this.#texts.length;
    this.#ids.set(text, id);
    this.#texts.push(text);
    this.#looksLikeReference.push(REFERENCE.test(text));
    if (this.#length + text.length > this.#bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + text.length));
      this.#bytes.copy(grown, 0, 0, this.#length);
      this.#bytes = grown;
    }
    this.#bytes.write(text, this.#length, 'latin1');
    this.#length += text.length;
    this.#ends.push(this.#length);
    return id;
  }

  /** The id of a text that is known already, else -1. */
  find(text: string): number {
    return this.#ids.get(text) ?? -1;
  }

  text(id: number): string {
    return this.#texts[id]!;
  }

  /** In bytes. */
  lengthOf(id: number): number {
    return this.#ends.items[id]! - (id === 0 ? 0 : this.#ends.items[id - 1]!);
  }

  /** Whether the text begins like a reference name; `linux` then takes it for one (section 5). */
  looksLikeReference(id: number): boolean {
    return this.#looksLikeReference[id]!;
  }

  /** Copies the text's bytes to `target` and returns the offset after them. */
  copy(id: number, target: Uint8Array, at: number): number {
    const ends = this.#ends.items;
    const bytes = this.#bytes;
    const end = ends[id]!;
    for (let i = id === 0 ? 0 : ends[id - 1]!; i < end; i++) target[at++] = bytes[i]!;
    return at;
  }
}
