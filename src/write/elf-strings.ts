/** A string table: names, each once, with an empty one at its start. gABI 4, "String Table". */
import { Bytes } from './bytes.ts';

export class ElfStrings {
  // Bytes have no order.
  readonly #bytes = new Bytes('little').cstring('');
  readonly #offsets = new Map([['', 0]]);

  /** Where the name starts; it is added if it is new. */
  offsetOf(name: string): number {
    const known = this.#offsets.get(name);
    if (known !== undefined) return known;
    const offset = this.#bytes.length;
    this.#bytes.cstring(name);
    this.#offsets.set(name, offset);
    return offset;
  }

  done(): Uint8Array {
    return this.#bytes.done();
  }
}
