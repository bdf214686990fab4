/** Numbers for things in the order in which they are first used. */
export class Numbering<T> {
  readonly #items: T[] = [];
  readonly #indices = new Map<unknown, number>();
  readonly #keyOf: (item: T) => unknown;

  /** @param keyOf equal for things that share a number */
  constructor(keyOf: (item: T) => unknown) {
    this.#keyOf = keyOf;
  }

  get items(): readonly T[] {
    return this.#items;
  }

  indexOf(item: T): number {
    return this.#indices.get(this.#keyOf(item)) ?? this.append(item);
  }

  /** Puts it behind all others, whether there is an equal one or not; the first one's number counts. */
  append(item: T): number {
    const index = this.#items.push(item) - 1;
    const key = this.#keyOf(item);
    if (!this.#indices.has(key)) this.#indices.set(key, index);
    return index;
  }
}
