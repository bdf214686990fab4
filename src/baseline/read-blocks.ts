/** What the blocks of a baseline say, one by one. */
import type { ExportFacts } from '../abi/abi.ts';
import type { Language } from '../abi/definitions.ts';
import { DwarfksymsError } from '../errors.ts';
import { typeText } from '../types/type-text.ts';
import { type Block, invalid } from './blocks.ts';
import { LICENCES, LISTED, MISSING, NONE, ONLY_IN, RAW, UNKNOWN } from './format.ts';
import { readNotation } from './parse-notation.ts';
import { bareName, REFERENCE_NAME, referenceName } from './reference-names.ts';
import type { BaseFacts } from './usual-types.ts';
import { FIELD, shown, unquoted, WORD } from './words.ts';

export interface SymbolBlock {
  readonly name: string;
  readonly facts: ExportFacts;
  readonly object: string | undefined;
  /** The type string; undefined where it is not known. */
  readonly text: string | undefined;
}

export interface TypeBlock {
  /** A reference name. */
  readonly name: string;
  /** Undefined where the objects do not have the type. */
  readonly text: string | undefined;
  readonly kind: 'usual' | 'listed' | 'further';
  /** Of a further definition: for which objects it holds. */
  readonly objects: readonly string[];
}

export interface ObjectBlock {
  readonly object: string;
  /** Reference names. */
  readonly names: readonly string[];
}

const LANGUAGES: readonly Language[] = ['dwarf', 'genksyms'];
const HEAD_LINE = /^(profile|types|pointer) (\S.*)$/;
const PROFILE = /^(?:linux|canonical)(?: stable)?$/;
const NUMBER = /^(?:0|[1-9][0-9]{0,99})$/;
const BASE_TYPE =
  /^('(?:[^'\\]|\\.)*'|[A-Za-z_][\w$.]*(?: [A-Za-z_][\w$.]*)*?)(?: size ([0-9]{1,99}))?(?: encoding ([0-9]{1,99}))?(?: align ([0-9]{1,99}))?$/;
const SYMBOL = new RegExp(`^(${WORD}) (GPL|any|\\?) (${FIELD}) (${FIELD}) (${FIELD})$`);
const VERSION = new RegExp(`^(${WORD}) 0x([0-9a-f]{8})$`);
const FOLDER = new RegExp(`^(${FIELD}): `);
const FIELDS = new RegExp(`^(?:${FIELD})(?: (?:${FIELD}))*$`);
const ONE_FIELD = new RegExp(`^(?:${FIELD})$`);
const EACH_FIELD = new RegExp(FIELD, 'g');

export class BlockReader {
  readonly #bases = new Map<string, BaseFacts>();
  #pointerSize: bigint | undefined;
  #language: Language | undefined;
  #profile: string | undefined;

  get language(): Language | undefined {
    return this.#language;
  }

  get profile(): string | undefined {
    return this.#profile;
  }

  head(block: Block): void {
    const [, key, value = ''] = HEAD_LINE.exec(block.head) ?? [];
    this.#expectNoRest(block);
    switch (key) {
      case 'profile':
        if (!PROFILE.test(value))
          throw invalid(block.line, `expected profile linux or canonical, found '${shown(value)}'`);
        this.#profile = value;
        return;
      case 'types':
        this.#language = LANGUAGES.find((one) => one === value);
        if (this.#language === undefined)
          throw invalid(block.line, `expected types ${LANGUAGES.join(' or ')}, found '${shown(value)}'`);
        return;
      case 'pointer':
        if (!NUMBER.test(value))
          throw invalid(block.line, `expected the size of pointers, found '${shown(value)}'`);
        this.#pointerSize = BigInt(value);
        return;
      default:
        throw invalid(
          block.line,
          `expected profile, types, pointer or a section, found '${shown(block.head)}'`,
        );
    }
  }

  baseType(block: Block): void {
    this.#expectNoRest(block);
    const [, name, size, encoding, align] = BASE_TYPE.exec(block.head) ?? [];
    if (name === undefined)
      throw invalid(
        block.line,
        `expected a base type as NAME size N encoding N, found '${shown(block.head)}'`,
      );
    const own = unquoted(name);
    if (this.#bases.has(own)) throw invalid(block.line, `the base type ${shown(own)} is there twice`);
    const number = (digits: string | undefined): bigint | undefined =>
      digits === undefined ? undefined : BigInt(digits);
    this.#bases.set(own, {
      byteSize: number(size),
      encoding: number(encoding),
      alignment: number(align),
    });
  }

  symbol(block: Block): SymbolBlock {
    const found = SYMBOL.exec(block.head);
    if (found === null)
      throw invalid(
        block.line,
        `expected a symbol as NAME LICENCE NAMESPACE MODULE OBJECT, found '${shown(block.head)}'`,
      );
    const [, name = '', licence, namespace = '', module = '', object = ''] = found;
    const [first, ...rest] = block.rest;
    return {
      name: unquoted(name),
      facts: {
        version: undefined,
        isGplOnly: licence === UNKNOWN ? undefined : licence === LICENCES.GPL,
        namespace: namespace === NONE ? '' : known(namespace),
        module: known(module),
      },
      object: known(object),
      text:
        first === undefined ? undefined : this.#text(first, rest, undefined, block.line + 1, block.line + 1),
    };
  }

  type(block: Block): TypeBlock {
    const [start, letter = '', written = ''] = REFERENCE_NAME.exec(block.head) ?? [];
    if (start === undefined)
      throw invalid(
        block.line,
        `expected a type as s#NAME, u#NAME, e#NAME or t#NAME, found '${shown(block.head)}'`,
      );
    const name = referenceName(letter, written);
    const { lines, ...where } = whereOf(block);
    const head = block.head.slice(start.length + 1);
    if (head === MISSING) {
      if (lines.length > 0) throw invalid(block.line + 1, `what is ${MISSING} has no definition`);
      return { name, text: undefined, ...where };
    }
    const text =
      head === ''
        ? this.#raw(lines, block.line)
        : this.#text(head, lines, bareName(name), block.line, block.line);
    return { name, text, ...where };
  }

  object(block: Block): ObjectBlock {
    if (!ONE_FIELD.test(block.head))
      throw invalid(block.line, `expected the name of an object, found '${shown(block.head)}'`);
    const names = block.rest.map((line, index) => {
      const [all, letter = '', written = ''] = REFERENCE_NAME.exec(line) ?? [];
      if (all !== line)
        throw invalid(block.line + 1 + index, `expected the name of a type, found '${shown(line)}'`);
      return referenceName(letter, written);
    });
    return { object: unquoted(block.head), names };
  }

  version(block: Block): { readonly name: string; readonly version: number } {
    this.#expectNoRest(block);
    const [, name, version] = VERSION.exec(block.head) ?? [];
    if (name === undefined || version === undefined)
      throw invalid(block.line, `expected a version as NAME 0x00000000, found '${shown(block.head)}'`);
    return { name: unquoted(name), version: Number.parseInt(version, 16) };
  }

  // ---------------------------------------------------------------- definitions

  /** @param line the number of that of `first` */
  #text(
    first: string,
    rest: readonly string[],
    name: string | undefined,
    line: number,
    rawLine: number,
  ): string {
    if (first.startsWith(RAW)) return this.#raw([first, ...rest], rawLine - 1);
    const text = [first, ...rest].join('\n');
    try {
      const usual = { pointerSize: this.#pointerSize, bases: this.#bases };
      return typeText(readNotation(text, name, usual));
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      const before = text.slice(0, error.place.offset ?? 0);
      throw invalid(line + before.split('\n').length - 1, error.detail.replaceAll('\n', ' '));
    }
  }

  /** @param line the number of that before the first one */
  #raw(lines: readonly string[], line: number): string {
    if (lines.length === 0) throw invalid(line, 'expected a definition');
    for (const [index, text] of lines.entries())
      if (!text.startsWith(RAW))
        throw invalid(
          line + 1 + index,
          `expected '${RAW}' and a part of a type string, found '${shown(text)}'`,
        );
    return lines.map((text) => text.slice(RAW.length)).join(' ');
  }

  #expectNoRest({ line, rest }: Block): void {
    if (rest.length > 0) throw invalid(line + 1, 'expected no line that begins with a tab');
  }
}

function known(written: string): string | undefined {
  return written === UNKNOWN ? undefined : unquoted(written);
}

/** For which objects a definition holds, and its lines without that. */
function whereOf({ rest, line }: Block): Pick<TypeBlock, 'kind' | 'objects'> & { lines: readonly string[] } {
  if (rest.at(-1) === LISTED) return { lines: rest.slice(0, -1), kind: 'listed', objects: [] };
  const first = rest.findIndex((text) => text.startsWith(ONLY_IN));
  if (first < 0) return { lines: rest, kind: 'usual', objects: [] };
  const objects = objectsOf(rest.slice(first), line + 1 + first);
  return { lines: rest.slice(0, first), kind: 'further', objects };
}

/** @param line the number of the first one */
function objectsOf(lines: readonly string[], line: number): readonly string[] {
  return lines.flatMap((text, index) => {
    const list = text.startsWith(ONLY_IN) ? text.slice(ONLY_IN.length) : '';
    const [start = '', folder] = FOLDER.exec(list) ?? [];
    const names = list.slice(start.length);
    if (!FIELDS.test(names))
      throw invalid(line + index, `expected '${ONLY_IN}FOLDER: OBJECT...', found '${shown(text)}'`);
    const prefix = folder === undefined ? '' : `${unquoted(folder)}/`;
    return Array.from(names.matchAll(EACH_FIELD), ([name]) => `${prefix}${unquoted(name)}`);
  });
}
