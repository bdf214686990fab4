/** Writes bytes as DWARF encodes them. Independent of the grammars, so that reading back proves something. */
export class ByteWriter {
  readonly #bytes: number[] = [];
  readonly #bigEndian: boolean;

  constructor(bigEndian: boolean) {
    this.#bigEndian = bigEndian;
  }

  get length(): number {
    return this.#bytes.length;
  }

  /** An integer of so many bytes; what does not fit is cut off. */
  integer(value: bigint | number, byteSize: number): this {
    const bytes: number[] = [];
    let rest = BigInt.asUintN(8 * byteSize, BigInt(value));
    for (let i = 0; i < byteSize; i++, rest >>= 8n) bytes.push(Number(rest & 0xffn));
    this.#bytes.push(...(this.#bigEndian ? bytes.toReversed() : bytes));
    return this;
  }

  /** Unsigned LEB128, with redundant groups at its end. */
  uleb128(value: bigint | number, padding = 0): this {
    let rest = BigInt(value);
    const groups: number[] = [];
    do {
      groups.push(Number(rest & 0x7fn));
      rest >>= 7n;
    } while (rest !== 0n);
    return this.#groups(groups, padding, 0);
  }

  /** Signed LEB128, with redundant groups at its end. */
  sleb128(value: bigint | number, padding = 0): this {
    let rest = BigInt(value);
    const groups: number[] = [];
    let done = false;
    while (!done) {
      const group = Number(rest & 0x7fn);
      groups.push(group);
      rest >>= 7n;
      done = rest === ((group & 0x40) === 0 ? 0n : -1n);
    }
    return this.#groups(groups, padding, BigInt(value) < 0n ? 0x7f : 0);
  }

  bytes(content: Iterable<number>): this {
    this.#bytes.push(...content);
    return this;
  }

  append(other: ByteWriter): this {
    return this.bytes(other.#bytes);
  }

  result(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  #groups(groups: readonly number[], padding: number, fill: number): this {
    const all = [...groups, ...Array.from<number>({ length: padding }).fill(fill)];
    return this.bytes(all.map((group, i) => (i < all.length - 1 ? group | 0x80 : group)));
  }
}
