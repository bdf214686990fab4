/** String tables: strings of bytes, each up to a NUL. gABI 4, "String Table". */

export class StringTable {
  readonly bytes: Buffer;
  /** Where the last NUL is: what starts behind it has no end. */
  readonly #lastEnd: number;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#lastEnd = this.bytes.lastIndexOf(0);
  }

  /** Whether a string with an end starts at `offset`. */
  has(offset: number): boolean {
    return offset <= this.#lastEnd;
  }

  /** The string at `offset`, each byte as one character (latin1): names are bytes, and compare as such. */
  at(offset: number): string | undefined {
    return this.has(offset)
      ? this.bytes.toString('latin1', offset, this.bytes.indexOf(0, offset))
      : undefined;
  }
}
