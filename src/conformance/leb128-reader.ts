/** Reads bytes and LEB128 numbers one after the other until one cannot be read, and then only zeros. DWARF 5, 7.6. */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { DieCursor } from '../../generated/dwarf-cursor.ts';
import { CONTINUATION, leb128End } from '../../generated/leb128.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { DwarfksymsError } from '../errors.ts';

/** Why a number could not be read: the bytes end, or it has more of them than 64 bits need. `at` is where it begins. */
export interface Leb128Fault {
  readonly kind: 'end' | 'too-wide';
  readonly at: number;
}

export class Leb128Reader {
  pos: number;
  fault: Leb128Fault | undefined;
  readonly #bytes: Uint8Array;
  readonly #cursor: DieCursor;

  constructor(bytes: Uint8Array, pos: number) {
    this.#bytes = bytes;
    this.#cursor = new DieCursor(bytes, true, '');
    this.pos = pos;
  }

  byte(): number {
    const byte = this.fault === undefined ? this.#bytes[this.pos] : 0;
    if (byte === undefined) this.#fail(true);
    else if (this.fault === undefined) this.pos++;
    return byte ?? 0;
  }

  /** Infinity for what is larger than numbers are exact. */
  unsigned(): number {
    const byte = this.#bytes[this.pos];
    // Nearly all are one byte.
    if (this.fault === undefined && byte !== undefined && byte < CONTINUATION) {
      this.pos++;
      return byte;
    }
    const { lo, hi } = this.#read(DW_FORM.udata);
    return safeNumber(lo, hi);
  }

  /** As halves of 32 bits, unsigned. */
  signed(): { readonly lo: number; readonly hi: number } {
    return this.#read(DW_FORM.sdata);
  }

  #read(form: number): { readonly lo: number; readonly hi: number } {
    if (this.fault !== undefined) return { lo: 0, hi: 0 };
    try {
      this.pos = this.#cursor.read(form, this.pos, this.#bytes.length);
      return { lo: this.#cursor.lo, hi: this.#cursor.hi };
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      this.#fail(leb128End(this.#bytes, this.pos, this.#bytes.length) === this.#bytes.length);
      return { lo: 0, hi: 0 };
    }
  }

  #fail(isEnd: boolean): void {
    this.fault ??= { kind: isEnd ? 'end' : 'too-wide', at: this.pos };
  }
}
