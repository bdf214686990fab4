/** Strings that names come from: NUL-terminated, at offsets of a section. DWARF 5, 7.5.5, class string. */
import { latin1 } from '../latin1.ts';
import { strOffset, type StrOffset } from './offsets.ts';

/** In the place of an offset where there is no string. */
export const NO_STRING = -1 as StrOffset;

export class StringSection {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Strings of DW_FORM_string stand among the entries; remembering them by offset gains nothing. */
  readonly isInline: boolean;
  /** No string ends behind this one: names of a damaged file are not looked for there, each to the section's end. */
  readonly #lastNul: number;

  constructor(name: string, bytes: Uint8Array, isInline = false) {
    this.name = name;
    this.bytes = bytes;
    this.isInline = isInline;
    this.#lastNul = bytes.lastIndexOf(0);
  }

  /** Where the string at `offset` ends, before its NUL; -1 where the offset lies outside or no NUL follows. */
  endAt(offset: StrOffset): StrOffset {
    if (offset > this.#lastNul) return NO_STRING;
    const { bytes } = this;
    let end: number = offset;
    while (bytes[end] !== 0) end++;
    return strOffset(end);
  }

  /** The string at `offset` as latin1; undefined where there is none. */
  at(offset: StrOffset): string | undefined {
    const end = this.endAt(offset);
    return end === NO_STRING ? undefined : latin1(this.bytes.subarray(offset, end));
  }
}
