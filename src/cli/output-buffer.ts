/** Text on its way out, in pieces that are worth a system call. What is written is out before the next piece is made. */

/** Large enough that calls do not count, small enough that memory does not. */
const PIECE_CHARACTERS = 1 << 16;

export class OutputBuffer {
  readonly #out: (bytes: Uint8Array) => void;
  readonly #encoding: 'latin1' | 'utf8';
  #text = '';

  constructor(out: (bytes: Uint8Array) => void, encoding: 'latin1' | 'utf8') {
    this.#out = out;
    this.#encoding = encoding;
  }

  readonly write = (text: string): void => {
    this.#text += text;
    if (this.#text.length >= PIECE_CHARACTERS) this.finish();
  };

  finish(): void {
    const text = this.#text;
    this.#text = '';
    if (text !== '') this.#out(Buffer.from(text, this.#encoding));
  }
}
