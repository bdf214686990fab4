/** A place in a text that moves forward over what was recognised. */
import { DwarfksymsError } from '../errors.ts';

const SHOWN = 40;

export class TextScanner {
  readonly #text: string;
  readonly #what: string;
  #at = 0;

  /** @param what the text is, for messages */
  constructor(text: string, what = 'a type string') {
    this.#text = text;
    this.#what = what;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** Whether the text goes on so; moves behind it. */
  take(wanted: string): boolean {
    if (!this.#text.startsWith(wanted, this.#at)) return false;
    this.#at += wanted.length;
    return true;
  }

  /** @throws DwarfksymsError `type-text` */
  expect(wanted: string): void {
    if (!this.take(wanted)) throw this.unexpected(`'${wanted.trim() === '' ? wanted : wanted.trim()}'`);
  }

  /** The match of a sticky pattern here, without moving. */
  peek(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text) ?? undefined;
  }

  /** The same; moves behind it. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    const found = this.peek(pattern);
    if (found !== undefined) this.#at += found[0].length;
    return found;
  }

  /** @throws DwarfksymsError `type-text` */
  expectMatch(pattern: RegExp, what: string): RegExpExecArray {
    const found = this.match(pattern);
    if (found === undefined) throw this.unexpected(what);
    return found;
  }

  /** What to say where something else was expected. */
  unexpected(expected: string): DwarfksymsError {
    const rest = this.#text.slice(this.#at, this.#at + SHOWN);
    const found = rest === '' ? 'the end' : `'${rest}'`;
    return new DwarfksymsError('type-text', `${this.#what} has ${found} where ${expected} was expected`, {
      offset: this.#at,
    });
  }
}
