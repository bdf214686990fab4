/** Numbers by the number of a name, for one part after the other: emptying takes as long as what was put in, not as all names. */
import { IntList } from '../int-list.ts';

/** For a name that has no number. */
export const NONE = -1;

export class NameTable {
  /** Names beyond its end have none. */
  items = new Int32Array(0);
  readonly #set = new IntList();

  /** The names that have numbers, in the order in which they got them. */
  get names(): Int32Array {
    return this.#set.items.subarray(0, this.#set.length);
  }

  set(name: number, value: number): void {
    if (name >= this.items.length) this.#grow(name + 1);
    if (this.items[name] === NONE) this.#set.push(name);
    this.items[name] = value;
  }

  get(name: number): number {
    return this.items[name] ?? NONE;
  }

  clear(): void {
    for (const name of this.names) this.items[name] = NONE;
    this.#set.length = 0;
  }

  #grow(length: number): void {
    const grown = new Int32Array(Math.max(2 * this.items.length, length)).fill(NONE);
    grown.set(this.items);
    this.items = grown;
  }
}
