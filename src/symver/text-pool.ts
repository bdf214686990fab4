/**
 * Interned pieces of text. A piece has one small integer, the same for the same bytes, so that fragments are integers and
 * comparing texts is comparing numbers. Names are bytes of unknown encoding: they are interned as they stand in their
 * section, and leave as the bytes they were. A string is made of one only where that is asked for.
 */
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { latin1 } from '../latin1.ts';

/** Kinds of types that have reference names, by the letter that stands before `#` (symbol versions, section 3). */
const REFERENCE_LETTERS: ReadonlySet<number> = new Set(Array.from('suet', (letter) => letter.charCodeAt(0)));
const HASH_SIGN = '#'.charCodeAt(0);

/**
 * Names of a broken file can overlap, each nearly as long as its section, and scopes can make qualified names long: together
 * they may take this much. Those of 161 objects of a kernel take half a megabyte.
 */
const MOST_BYTES = 256 * 1024 * 1024;

// FNV-1a, whose low bits are good after the high ones are mixed in.
const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** What is in the place of a text where there is none. */
export const NO_TEXT = -1;

export class TextPool {
  #bytes = new Uint8Array(1 << 14);
  /** Where each text ends among the bytes. */
  readonly #ends = new IntList(1024);
  readonly #hashes = new IntList(1024);
  /** Numbers + 1 by hash, with linear probing; 0 is a free place. The length is a power of two. */
  #table = new Int32Array(1 << 11);

  get size(): number {
    return this.#ends.length;
  }

  /** What all texts take together. */
  get byteSize(): number {
    return this.size === 0 ? 0 : this.#ends.items[this.size - 1]!;
  }

  /** @throws DwarfksymsError `type-too-long` */
  intern(text: string): number {
    const bytes = Buffer.from(text, 'latin1');
    return this.internBytes(bytes, 0, bytes.length);
  }

  /** The number of the text that stands in [start, end) of `source`. */
  internBytes(source: Uint8Array, start: number, end: number): number {
    const hash = hashOf(source, start, end);
    const known = this.#search(hash, source, start, end);
    return known !== NO_TEXT ? known : this.#add(hash, source, start, end);
  }

  /** The number of a text that is known already, else NO_TEXT. */
  find(text: string): number {
    const bytes = Buffer.from(text, 'latin1');
    return this.#search(hashOf(bytes, 0, bytes.length), bytes, 0, bytes.length);
  }

  text(id: number): string {
    return latin1(this.#bytes.subarray(this.#start(id), this.#ends.items[id]));
  }

  /** In bytes. */
  lengthOf(id: number): number {
    return this.#ends.items[id]! - this.#start(id);
  }

  /** Whether the text begins like a reference name; `linux` then takes it for one (section 5). */
  looksLikeReference(id: number): boolean {
    const start = this.#start(id);
    return (
      this.lengthOf(id) >= 2 &&
      this.#bytes[start + 1] === HASH_SIGN &&
      REFERENCE_LETTERS.has(this.#bytes[start]!)
    );
  }

  /** Copies the text's bytes to `target` and returns the offset after them. */
  copy(id: number, target: Uint8Array, at: number): number {
    const bytes = this.#bytes;
    const end = this.#ends.items[id]!;
    for (let i = this.#start(id); i < end; i++) target[at++] = bytes[i]!;
    return at;
  }

  #start(id: number): number {
    return id === 0 ? 0 : this.#ends.items[id - 1]!;
  }

  #search(hash: number, source: Uint8Array, start: number, end: number): number {
    const mask = this.#table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const id = this.#table[place]! - 1;
      if (id === NO_TEXT) return NO_TEXT;
      if (this.#hashes.items[id] === hash && this.#isSame(id, source, start, end)) return id;
    }
  }

  #isSame(id: number, source: Uint8Array, start: number, end: number): boolean {
    const bytes = this.#bytes;
    let at = this.#start(id);
    if (this.#ends.items[id]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (source[i] !== bytes[at++]) return false;
    return true;
  }

  #add(hash: number, source: Uint8Array, start: number, end: number): number {
    const id = this.#ends.length;
    const used = this.byteSize;
    const length = used + end - start;
    if (length > MOST_BYTES)
      throw new DwarfksymsError('type-too-long', `the names take more than ${MOST_BYTES} bytes`);
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, length));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    let at = used;
    for (let i = start; i < end; i++) this.#bytes[at++] = source[i]!;
    this.#ends.push(length);
    this.#hashes.push(hash);
    if (2 * this.size > this.#table.length) this.#grow();
    else this.#place(id);
    return id;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2);
    for (let id = 0; id < this.size; id++) this.#place(id);
  }

  #place(id: number): void {
    const mask = this.#table.length - 1;
    let place = this.#hashes.items[id]! & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = id + 1;
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_OFFSET_BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, FNV_PRIME);
  return hash ^ (hash >>> 15);
}
