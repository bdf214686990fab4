/** Strings that names come from: NUL-terminated, at offsets of a section. DWARF 5, 7.5.5, class string. */

export class StringSection {
  readonly name: string;
  /** Strings of DW_FORM_string stand among the entries; remembering them by offset gains nothing. */
  readonly isInline: boolean;
  readonly #bytes: Buffer;

  constructor(name: string, bytes: Uint8Array, isInline = false) {
    this.name = name;
    this.isInline = isInline;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The string at `offset` as latin1; undefined where the offset lies outside or no NUL follows. */
  at(offset: number): string | undefined {
    if (offset >= this.#bytes.length) return undefined;
    const end = this.#bytes.indexOf(0, offset);
    return end < 0 ? undefined : this.#bytes.toString('latin1', offset, end);
  }
}
