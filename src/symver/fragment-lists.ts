/**
 * Lists of fragments without what they link: a link is a gap, filled by each node that has the list. So the same type in a thousand
 * units has one list, whatever the entries are that it refers to, and what depends on the list alone is computed once.
 */
import { IntList } from '../int-list.ts';
import { SequenceTable } from '../sequence-table.ts';
import { GAP, isBreak } from './fragments.ts';
import type { TextPool } from './text-pool.ts';

export class FragmentLists {
  readonly #texts: TextPool;
  readonly #table = new SequenceTable();
  /** The bytes that each list gives to a type string, without its gaps. */
  readonly #lengths: number[] = [];
  readonly #scratch = new IntList(256);

  constructor(texts: TextPool) {
    this.#texts = texts;
  }

  /** The number of the list [start, end) of `source`, in which links count as gaps. */
  intern(source: Int32Array, start: number, end: number): number {
    const scratch = this.#scratch;
    scratch.length = 0;
    scratch.reserve(end - start);
    const { items } = scratch;
    for (let i = start; i < end; i++) items[i - start] = Math.max(source[i]!, GAP);
    const list = this.#table.intern(items, 0, end - start);
    if (list === this.#lengths.length) this.#lengths.push(this.#measure(list));
    return list;
  }

  /** All lists, one after the other, and where each begins and ends. */
  get items(): Int32Array {
    return this.#table.items.items;
  }
  start(list: number): number {
    return this.#table.start(list);
  }
  end(list: number): number {
    return this.#table.end(list);
  }

  /** What all lists take together, in fragments. */
  get size(): number {
    return this.#table.items.length;
  }

  length(list: number): number {
    return this.#lengths[list]!;
  }

  /** A break directly followed by another one in the same list becomes nothing, any other a space (section 5). */
  breakWidth(at: number, end: number): number {
    return at + 1 < end && isBreak(this.items[at + 1]!) ? 0 : 1;
  }

  #measure(list: number): number {
    const end = this.end(list);
    let length = 0;
    for (let at = this.start(list); at < end; at++) {
      const fragment = this.items[at]!;
      if (fragment >= 0) length += this.#texts.lengthOf(fragment);
      else if (isBreak(fragment)) length += this.breakWidth(at, end);
    }
    return length;
  }
}
