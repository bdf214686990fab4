/** A growable Int32Array. `items` is replaced when it grows: read it anew after every push. */
export class IntList {
  items: Int32Array;
  length = 0;

  constructor(capacity = 64) {
    this.items = new Int32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.items.length) this.reserve(1);
    this.items[this.length++] = value;
  }

  /** Makes room for `count` more items. */
  reserve(count: number): void {
    if (this.length + count <= this.items.length) return;
    const grown = new Int32Array(Math.max(this.items.length * 2, this.length + count));
    grown.set(this.items);
    this.items = grown;
  }

  /** Appends the items [start, end) of another list. */
  append(other: Int32Array, start: number, end: number): void {
    this.reserve(end - start);
    for (let i = start; i < end; i++) this.items[this.length++] = other[i]!;
  }
}
