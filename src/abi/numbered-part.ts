/**
 * The type strings of thousands of compile units with each different line once: what units of a kernel have in common, which is nearly
 * all, goes from where it is computed to where it is compared as a number.
 *
 *     s#queue structure_type queue { … }      line 0, met in unit a     a: types 0 1, symbols 2
 *     s#list_head structure_type list_head {  line 1
 *     queue_push subprogram ( … )             line 2
 *     queue_pop subprogram ( … )              line 3, met in unit b     b: types 0 1, symbols 3
 */
import type { StringStore } from '../symver/string-store.ts';
import type { TypeLines } from '../symver/symtypes.ts';
import type { TextPool } from '../symver/text-pool.ts';

/** What was versioned together. Plain data: it may come from another thread. */
export interface NumberedPart {
  /** Who numbered the lines. */
  readonly numbering: number;
  /** Lines that the numbering had not met before, each with its end; they have the numbers from `firstLine` on. */
  readonly lines: Uint8Array;
  readonly firstLine: number;
  /** Lines of types, and of symbols, by number. */
  readonly types: Uint32Array;
  readonly symbols: Uint32Array;
}

/** In the place of a number. */
const NO_LINE = -1;
/** Behind each line. No name of ELF or DWARF has it; names with line breaks, which only damaged files have, stay whole. */
const END = '\0';

/** Numbers the lines of what one thread computes, in one workspace after the other. */
export class LineNumbers {
  readonly #numbering: number;
  #count = 0;
  #store: StringStore | undefined;
  /** By the number of a type's string in the store: its line, and the text of the name in it. */
  #lineOf = new Int32Array(0);
  #nameOf = new Int32Array(0);
  /** Lines of strings that several names have. */
  readonly #others = new Map<string, number>();
  #fresh: Buffer[] = [];

  /** @param numbering tells this one from those of other threads */
  constructor(numbering: number) {
    this.#numbering = numbering;
  }

  part({ types, texts, symbols }: TypeLines): NumberedPart {
    const { store } = types;
    if (this.#store !== store) this.#begin(store);
    if (this.#lineOf.length < store.count) this.#grow(2 * store.count);
    const firstLine = this.#count;
    const typeLines = new Uint32Array(types.count);
    for (let entry = 0; entry < types.count; entry++)
      typeLines[entry] = this.#typeLine(texts, types.reference(entry), types.string(entry));
    const symbolLines = Uint32Array.from(symbols, ({ name, text }) => this.#add(name, text));
    const lines = Buffer.concat(this.#fresh);
    this.#fresh = [];
    return { numbering: this.#numbering, lines, firstLine, types: typeLines, symbols: symbolLines };
  }

  /** Strings have other numbers from here on. */
  #begin(store: StringStore): void {
    this.#store = store;
    this.#lineOf.fill(NO_LINE);
    this.#others.clear();
  }

  #grow(length: number): void {
    const lines = new Int32Array(length).fill(NO_LINE);
    lines.set(this.#lineOf);
    this.#lineOf = lines;
    const names = new Int32Array(length);
    names.set(this.#nameOf);
    this.#nameOf = names;
  }

  #typeLine(texts: TextPool, name: number, string: number): number {
    const known = this.#lineOf[string]!;
    if (known !== NO_LINE && this.#nameOf[string] === name) return known;
    const key = `${name} ${string}`;
    const other = known === NO_LINE ? undefined : this.#others.get(key);
    if (other !== undefined) return other;
    const line = this.#add(texts.text(name), this.#store!.view(string));
    if (known === NO_LINE) {
      this.#lineOf[string] = line;
      this.#nameOf[string] = name;
    } else this.#others.set(key, line);
    return line;
  }

  #add(name: string, text: Uint8Array): number {
    this.#fresh.push(Buffer.from(`${name} `, 'latin1'), Buffer.from(text), Buffer.from(END));
    return this.#count++;
  }
}
