/** Strings that names come from: NUL-terminated, at offsets of a section. DWARF 5, 7.5.5, class string. */
import { latin1 } from '../latin1.ts';

const NOWHERE = -1;

export class StringSection {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Strings of DW_FORM_string stand among the entries; remembering them by offset gains nothing. */
  readonly isInline: boolean;

  constructor(name: string, bytes: Uint8Array, isInline = false) {
    this.name = name;
    this.bytes = bytes;
    this.isInline = isInline;
  }

  /** Where the string at `offset` ends, before its NUL; -1 where the offset lies outside or no NUL follows. */
  endAt(offset: number): number {
    const { bytes } = this;
    for (let end = offset; end < bytes.length; end++) if (bytes[end] === 0) return end;
    return NOWHERE;
  }

  /** The string at `offset` as latin1; undefined where there is none. */
  at(offset: number): string | undefined {
    const end = this.endAt(offset);
    return end === NOWHERE ? undefined : latin1(this.bytes.subarray(offset, end));
  }
}
