/**
 * The type map's strings as versions need them: cut at the references, each reference once per string, where it occurs
 * first, because only a first occurrence is ever replaced (symbol versions, section 6); with the CRCs of what stands
 * before each cut. With those a string that thousands of versions are made of is gone through once: on a kernel, where
 * versions are the CRCs of a gigabyte of text, that saves one second of seven.
 */
import { IntList } from '../int-list.ts';
import { crc32 } from './crc32.ts';
import { NO_ENTRY, type TypeMap } from './type-map.ts';
import { REFERENCE_WORDS } from './type-strings.ts';

/** The words of a reference. The entry is NO_ENTRY where the type map has none. Offsets are those of the store; CRCs, as signed integers, of the string up to there. */
export const FirstReference = { entry: 0, start: 1, end: 2, crcToStart: 3, crcToEnd: 4, words: 5 } as const;

export class FirstReferences {
  /** See FirstReference. */
  readonly words = new IntList(1 << 10);
  readonly #types: TypeMap;
  /** For each string of the store where its references begin in `words`, plus one; 0: they are not known yet. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #crcs: Int32Array;
  /** The string that an entry was met in last, plus one. */
  readonly #metIn: Int32Array;

  constructor(types: TypeMap) {
    this.#types = types;
    this.#metIn = new Int32Array(types.count);
    this.#starts = new Int32Array(types.store.count);
    this.#ends = new Int32Array(types.store.count);
    this.#crcs = new Int32Array(types.store.count);
  }

  /** Index of the first word of a string's references. It has to be asked for before `end` and `crc` are. */
  start(string: number): number {
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

  #collect(string: number): void {
    const { store } = this.#types;
    const { items } = store.references;
    const begin = store.start(string);
    const referencesEnd = store.referencesEnd(string);
    this.#starts[string] = this.words.length + 1;
    let crc = 0;
    let at = begin;
    for (let i = store.referencesStart(string); i < referencesEnd; i += REFERENCE_WORDS) {
      const entry = this.#types.find(items[i + 2]!);
      if (entry !== NO_ENTRY) {
        if (this.#metIn[entry] === string + 1) continue;
        this.#metIn[entry] = string + 1;
      }
      const start = begin + items[i]!;
      const end = begin + items[i + 1]!;
      const crcToStart = crc32(crc, store.bytes, at, start);
      crc = crc32(crcToStart, store.bytes, start, end);
      at = end;
      this.words.push(entry);
      this.words.push(start);
      this.words.push(end);
      this.words.push(crcToStart);
      this.words.push(crc);
    }
    this.#ends[string] = this.words.length;
    this.#crcs[string] = crc32(crc, store.bytes, at, store.end(string));
  }
}
