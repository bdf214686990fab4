/**
 * Type strings as what they are made of: a list of fragments and, for each of its gaps, a reference name or the string of a type
 * without a name. The same parts are the same string, by number, in whatever unit or object they are met; so lengths, texts and CRCs
 * are computed once for each, and most strings that are met are recognised by their number. (Different parts can spell the same text;
 * where that matters, texts are compared.)
 */
import { IntList } from '../int-list.ts';
import { SequenceTable } from '../sequence-table.ts';
import type { FragmentLists } from './fragment-lists.ts';
import { isBreak } from './fragments.ts';
import type { TextPool } from './text-pool.ts';

const SPACE = 0x20;

const NO_STRING = -1;

/** In the place of a gap's string: the text of a reference name. */
export function referencePart(text: number): number {
  return -1 - text;
}

/** References in a string: three words each: where the name begins, where it ends, its text. */
export const REFERENCE_WORDS = 3;

export class DistinctStrings {
  readonly #texts: TextPool;
  readonly #lists: FragmentLists;
  /** Per string: its list, and what fills each of the list's gaps: see `referencePart`; else the number of a string. */
  readonly #parts = new SequenceTable();
  /** In bytes. */
  readonly #lengths: number[] = [];
  /** By list: the string that was met last. */
  readonly #lastOf: number[] = [];
  readonly #stackString = new IntList();
  readonly #stackFragment = new IntList();
  readonly #stackPart = new IntList();

  constructor(texts: TextPool, lists: FragmentLists) {
    this.#texts = texts;
    this.#lists = lists;
  }

  /** The string with the parts [start, end) of `source`. */
  intern(source: Int32Array, start: number, end: number): number {
    const list = source[start]!;
    const last = this.#lastOf[list] ?? NO_STRING;
    // Of most lists there is one string.
    if (last !== NO_STRING && this.#parts.isSame(last, source, start, end)) return last;
    const string = this.#parts.intern(source, start, end);
    this.#lastOf[list] = string;
    if (string === this.#lengths.length) this.#lengths.push(this.#measure(source, start, end));
    return string;
  }

  get count(): number {
    return this.#lengths.length;
  }

  /** In bytes. */
  length(string: number): number {
    return this.#lengths[string]!;
  }

  bytes(string: number): Buffer {
    const bytes = Buffer.allocUnsafe(this.length(string));
    this.write(string, false, bytes, 0, new IntList());
    return bytes;
  }

  /**
   * Writes a string to `target` at `at` and appends the references in it, with offsets from `at`, to `references`. The room must be
   * there: see `length`.
   * @param namesCanBeReferences whether a piece of text that looks like a reference is one (profile `linux`)
   */
  write(
    root: number,
    namesCanBeReferences: boolean,
    target: Uint8Array,
    at: number,
    references: IntList,
  ): void {
    const begin = at;
    const texts = this.#texts;
    const lists = this.#lists;
    const parts = this.#parts.items.items;
    const strings = this.#stackString;
    const fragments = this.#stackFragment;
    const nexts = this.#stackPart;
    strings.length = fragments.length = nexts.length = 0;
    this.#push(root);
    while (strings.length > 0) {
      const top = strings.length - 1;
      const { items } = lists;
      const end = lists.end(parts[this.#parts.start(strings.items[top]!)]!);
      let next = fragments.items[top]!;
      let part = nexts.items[top]!;
      let deeper = -1;
      while (next < end && deeper < 0) {
        const fragment = items[next]!;
        if (fragment >= 0) {
          const after = texts.copy(fragment, target, at);
          if (namesCanBeReferences && texts.looksLikeReference(fragment))
            addReference(references, at - begin, after - begin, fragment);
          at = after;
        } else if (isBreak(fragment)) {
          if (lists.breakWidth(next, end) > 0) target[at++] = SPACE;
        } else {
          deeper = parts[part++]!;
          if (deeper < 0) {
            const reference = referencePart(deeper);
            const after = texts.copy(reference, target, at);
            addReference(references, at - begin, after - begin, reference);
            at = after;
          }
        }
        next++;
      }
      fragments.items[top] = next;
      nexts.items[top] = part;
      if (deeper >= 0) this.#push(deeper);
      else strings.length = fragments.length = nexts.length = top;
    }
  }

  #push(string: number): void {
    const start = this.#parts.start(string);
    this.#stackString.push(string);
    this.#stackFragment.push(this.#lists.start(this.#parts.items.items[start]!));
    this.#stackPart.push(start + 1);
  }

  #measure(source: Int32Array, start: number, end: number): number {
    let length = this.#lists.length(source[start]!);
    for (let i = start + 1; i < end; i++) {
      const part = source[i]!;
      length += part < 0 ? this.#texts.lengthOf(referencePart(part)) : this.#lengths[part]!;
    }
    return length;
  }
}

function addReference(references: IntList, start: number, end: number, text: number): void {
  references.push(start);
  references.push(end);
  references.push(text);
}
