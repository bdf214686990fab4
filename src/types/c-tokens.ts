/** Tokens of C as genksyms writes them, with blanks between, and what words mean among them. C11, 6.4 and 6.7. */
import { DwarfksymsError } from '../errors.ts';
import type { Aggregate, Modifier } from './type-node.ts';

export const QUALIFIERS: ReadonlyMap<string, Modifier> = new Map([
  ['const', 'const'],
  ['__const', 'const'],
  ['__const__', 'const'],
  ['volatile', 'volatile'],
  ['__volatile__', 'volatile'],
  ['restrict', 'restrict'],
  ['__restrict', 'restrict'],
  ['__restrict__', 'restrict'],
  ['_Atomic', 'atomic'],
]);

export const STORAGE: ReadonlySet<string> = new Set([
  'typedef',
  'extern',
  'static',
  'inline',
  '__inline',
  '__inline__',
  'register',
  'auto',
  '_Noreturn',
  '__extension__',
  '_Thread_local',
  '__thread',
]);

export const BASE_WORDS: ReadonlySet<string> = new Set([
  'void',
  'char',
  'short',
  'int',
  'long',
  'float',
  'double',
  'signed',
  '__signed',
  '__signed__',
  'unsigned',
  '_Bool',
  'bool',
  '_Complex',
  '__int128',
  '__int128_t',
  '__uint128_t',
  '_Float128',
  '__builtin_va_list',
]);

export const AGGREGATES: ReadonlyMap<string, Aggregate['kind']> = new Map([
  ['struct', 'structure'],
  ['union', 'union'],
]);

/** What is followed by something in brackets that is no part of the type. */
export const ASIDES: ReadonlySet<string> = new Set([
  '__attribute__',
  '__attribute',
  'asm',
  '__asm',
  '__asm__',
  '_Alignas',
  '_Static_assert',
  '__declspec',
]);
export const TYPEOF: ReadonlySet<string> = new Set(['typeof', '__typeof', '__typeof__', '__auto_type']);
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
export const REFERENCE = /^([suet])#(?:'(.*)'|(.*))$/;
const LITERAL = /^(0[xX][0-9a-fA-F]+|\d+)[uUlL]*$/;
export const IDENTIFIER = /^[A-Za-z_$]/;
/** A place among tokens that moves forward over what was recognised. */
export class CTokens {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(/[suet]#'[^']*'|\S+/g) ?? [];
  }

  second(): string | undefined {
    return this.#tokens[this.#at + 1];
  }

  skip(): void {
    this.#at++;
  }

  passAsides(): void {
    while (ASIDES.has(this.peek() ?? '')) this.aside();
  }

  peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  next(expected: string): string {
    const token = this.peek();
    if (token === undefined) throw this.unexpected(expected);
    this.#at++;
    return token;
  }

  take(wanted: string): boolean {
    if (this.peek() !== wanted) return false;
    this.#at++;
    return true;
  }

  expect(wanted: string): void {
    if (!this.take(wanted)) throw this.unexpected(`'${wanted}'`);
  }

  /** Passes over `__attribute__ ( … )`. */
  aside(): void {
    this.#at++;
    if (this.peek() === 'volatile' || this.peek() === '__volatile__') this.#at++;
    if (this.peek() === '(') this.bracketed();
  }

  /** From an opening bracket to its closing one, both included. */
  bracketed(): readonly string[] {
    const start = this.#at;
    const open: string[] = [];
    do {
      const token = this.next('a closing bracket');
      const closing = BRACKETS.get(token);
      if (closing !== undefined) open.push(closing);
      else if (token === open.at(-1)) open.pop();
    } while (open.length > 0);
    return this.#tokens.slice(start, this.#at);
  }

  /** The tokens before one of `ends` that is in no brackets. */
  until(ends: readonly string[]): readonly string[] {
    const start = this.#at;
    for (let token = this.peek(); !ends.includes(token ?? ends[0]!); token = this.peek())
      if (BRACKETS.has(token!)) this.bracketed();
      else this.#at++;
    return this.#tokens.slice(start, this.#at);
  }

  unexpected(expected: string): DwarfksymsError {
    const found = this.peek();
    return new DwarfksymsError(
      'type-text',
      `token ${this.#at + 1} of a declaration is ${found === undefined ? 'missing' : `'${found}'`} where ${expected} was expected`,
    );
  }
}

/** Whether a declaration can begin with it. */
export function isSpecifier(token: string): boolean {
  return (
    QUALIFIERS.has(token) ||
    STORAGE.has(token) ||
    BASE_WORDS.has(token) ||
    AGGREGATES.has(token) ||
    TYPEOF.has(token) ||
    token === 'enum'
  );
}

/** The number that some tokens are; undefined for an expression. */
export function literal(tokens: readonly string[]): bigint | undefined {
  const inner = tokens[0] === '(' && tokens.at(-1) === ')' ? tokens.slice(1, -1) : tokens;
  const [sign, digits] = inner.length === 2 && inner[0] === '-' ? [-1n, inner[1]] : [1n, inner[0]];
  const found =
    inner.length <= 2 && (inner.length === 1 || sign < 0n) ? LITERAL.exec(digits ?? '')?.[1] : undefined;
  if (found === undefined) return undefined;
  const isOctal = /^0\d/.test(found);
  if (isOctal && !/^[0-7]+$/.test(found)) return undefined;
  const value = isOctal ? BigInt(`0o${found.slice(1)}`) : BigInt(found);
  return BigInt.asUintN(64, sign * value);
}
