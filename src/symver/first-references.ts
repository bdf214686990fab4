/**
 * Kept type strings as versions need them: cut at the references, each reference once per string, where it occurs first, because
 * only a first occurrence is ever replaced (symbol versions, section 6); with the CRCs of what stands before each cut. So a string
 * that thousands of versions are made of, of however many units and objects, is gone through once.
 */
import { IntList } from '../int-list.ts';
import { crc32 } from './crc32.ts';
import { REFERENCE_WORDS } from './distinct-strings.ts';
import type { StringStore } from './string-store.ts';

/** The words of a reference. The text is that of its name. Offsets are those of the store; CRCs, as signed integers, of the string up to there. */
export const FirstReference = { text: 0, start: 1, end: 2, crcToStart: 3, crcToEnd: 4, words: 5 } as const;

export class FirstReferences {
  /** See FirstReference. */
  readonly words = new IntList(1 << 10);
  readonly #store: StringStore;
  /** For each string of the store where its references begin in `words`, plus one; 0: they are not known yet. */
  #starts = new Int32Array(0);
  #ends = new Int32Array(0);
  #crcs = new Int32Array(0);
  /** The string that a text was met in last, plus one. */
  #metIn = new Int32Array(0);

  constructor(store: StringStore) {
    this.#store = store;
  }

  /** Index of the first word of a string's references. It has to be asked for before `end` and `crc` are. */
  start(string: number): number {
    if (string >= this.#starts.length) this.#grow();
    if (this.#starts[string] === 0) this.#collect(string);
    return this.#starts[string]! - 1;
  }

  /** Index behind the last word of a string's references. */
  end(string: number): number {
    return this.#ends[string]!;
  }

  /** The CRC of the whole string, as a signed integer. */
  crc(string: number): number {
    return this.#crcs[string]!;
  }

  #grow(): void {
    const length = 2 * this.#store.count;
    this.#starts = grown(this.#starts, length);
    this.#ends = grown(this.#ends, length);
    this.#crcs = grown(this.#crcs, length);
  }

  #collect(string: number): void {
    const store = this.#store;
    const { items } = store.references;
    const begin = store.start(string);
    const referencesEnd = store.referencesEnd(string);
    this.#starts[string] = this.words.length + 1;
    let crc = 0;
    let at = begin;
    for (let i = store.referencesStart(string); i < referencesEnd; i += REFERENCE_WORDS) {
      const text = items[i + 2]!;
      if (text >= this.#metIn.length) this.#metIn = grown(this.#metIn, 2 * text + 2);
      if (this.#metIn[text] === string + 1) continue;
      this.#metIn[text] = string + 1;
      const start = begin + items[i]!;
      const end = begin + items[i + 1]!;
      const crcToStart = crc32(crc, store.bytes, at, start);
      crc = crc32(crcToStart, store.bytes, start, end);
      at = end;
      this.words.push(text);
      this.words.push(start);
      this.words.push(end);
      this.words.push(crcToStart);
      this.words.push(crc);
    }
    this.#ends[string] = this.words.length;
    this.#crcs[string] = crc32(crc, store.bytes, at, store.end(string));
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
