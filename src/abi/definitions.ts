/**
 * Definitions of types and symbols of any number of files, each once: what is equal has one number, so that ABIs are compared by
 * numbers.
 *
 *     s#queue structure_type queue { member t#u32 depth data_member_location(0) } byte_size(4)
 *     ─name── ─text──────────────────────────────────────────────────────────────────────────
 *
 * Commas by which strings of the profile `linux` differ without meaning anything (symbol versions, section 4) are kept apart: such
 * definitions have numbers of their own, and one meaning.
 */
import { DwarfksymsError } from '../errors.ts';
import { parseGenksymsTypes } from '../types/genksyms-types.ts';
import { parseTypeText } from '../types/parse-type-text.ts';
import type { SymbolNode, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';

/** Who wrote the text: a tool that reads DWARF, or genksyms, whose texts are tokens of C. */
export type Language = 'dwarf' | 'genksyms';

/** A line of a symtypes file. */
export interface DefinitionLine {
  /** Name, blank and text. latin1. */
  readonly line: string;
  readonly nameLength: number;
}

/** How reference names begin; the names of symbols cannot have `#`. */
const REFERENCE_NAME = /^[suetE]#/u;
/** The letters of references in a text: those of the parser of type strings, and of the constants of genksyms. */
const LETTERS = 'suetE';
/** What only texts with the commas of `linux` have: an item directly behind another one, or a comma in front of the first. */
const ODD_COMMA = /[^ ](?:formal_parameter|member|enumerator|variant|variant_part) |[({] {2},/u;

export class Definitions {
  readonly #ids = new Map<string, number>();
  readonly #nameIds = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #entries: Definition[] = [];

  /** How many names there are: their numbers are smaller. */
  get nameCount(): number {
    return this.#names.length;
  }

  /** The number of a definition. Text is latin1. */
  idOf(name: string, text: string, language: Language = 'dwarf'): number {
    return this.idOfLine(`${name} ${text}`, name.length, language);
  }

  /**
   * The same for a line of a symtypes file.
   * @param nameLength of the name at its beginning, which a blank follows
   */
  idOfLine(line: string, nameLength: number, language: Language = 'dwarf'): number {
    const key = language === 'dwarf' ? line : `${language}\n${line}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    // A part of a long string would keep all of it in memory.
    const own = Buffer.from(key, 'latin1').toString('latin1');
    const id = this.#entries.length;
    this.#ids.set(own, id);
    const start = key.length - line.length;
    const name = own.slice(start, start + nameLength);
    const entry = new Definition(this.#nameId(name), own.slice(start + nameLength + 1), language);
    this.#entries.push(entry);
    return id;
  }

  /** The number of the definition that says the same with the commas of `canonical`. */
  meaning(id: number): number {
    const entry = this.#entry(id);
    if (entry.meaning === undefined) {
      const canonical = entry.canonicalText();
      const name = this.name(entry.name);
      entry.meaning =
        canonical === entry.text ? id : this.idOfLine(`${name} ${canonical}`, name.length, entry.language);
    }
    return entry.meaning;
  }

  /** The number of the name that is defined. */
  nameOf(id: number): number {
    return this.#entry(id).name;
  }

  /** A reference name, or the name of a symbol. */
  name(nameId: number): string {
    return this.#names[nameId] ?? '';
  }

  /** Undefined for a name that nothing defines or refers to. */
  nameId(name: string): number | undefined {
    return this.#nameIds.get(name);
  }

  /** The string, with the commas of `canonical`. */
  text(id: number): string {
    return this.#entry(this.meaning(id)).text;
  }

  /** The string as it was given, with its own commas. */
  exactText(id: number): string {
    return this.#entry(id).text;
  }

  /** The string as it was given, as a value with its own commas; undefined as below. Not kept. */
  exactNode(id: number): Type | SymbolNode | undefined {
    const entry = this.#entry(id);
    return entry.parsed(this.name(entry.name), true);
  }

  /** The references in the string as it was given, also repeated ones: the number of the name, and where it stands. */
  occurrences(
    id: number,
  ): readonly { readonly name: number; readonly start: number; readonly end: number }[] {
    const text = this.exactText(id);
    return Array.from(referencesIn(text), ({ start, end }) => ({
      name: this.#nameId(text.slice(start, end)),
      start,
      end,
    }));
  }

  /** Undefined for a text that cannot be read, and for what is no type: the constants of genksyms. */
  node(id: number): Type | SymbolNode | undefined {
    const entry = this.#entry(this.meaning(id));
    return (entry.node ??= entry.parsed(this.name(entry.name)));
  }

  /** The names of the types that it names directly, by number. */
  references(id: number): readonly number[] {
    const entry = this.#entry(id);
    return (entry.references ??= [
      ...new Set(
        Array.from(referencesIn(entry.text), ({ start, end }) => this.#nameId(entry.text.slice(start, end))),
      ),
    ]);
  }

  #entry(id: number): Definition {
    const entry = this.#entries[id];
    if (entry === undefined) throw new DwarfksymsError('internal', `there is no definition ${id}`);
    return entry;
  }

  #nameId(name: string): number {
    let id = this.#nameIds.get(name);
    if (id === undefined) {
      id = this.#names.length;
      const own = Buffer.from(name, 'latin1').toString('latin1');
      this.#names.push(own);
      this.#nameIds.set(own, id);
    }
    return id;
  }
}

/** Whether a name is that of a type. */
export function isReferenceName(name: string): boolean {
  return REFERENCE_NAME.test(name);
}

/** Where the references in a text are, in order, also repeated ones. */
function* referencesIn(
  text: string,
): Generator<{ readonly start: number; readonly end: number }, void, undefined> {
  for (let hash = text.indexOf('#', 1); hash >= 0; hash = text.indexOf('#', hash + 1)) {
    const start = hash - 1;
    if (!LETTERS.includes(text[start]!) || (start > 0 && text[start - 1] !== ' ')) continue;
    const end = endOfReference(text, hash + 1);
    if (end === hash + 1) continue;
    yield { start, end };
    hash = end - 1;
  }
}

/** A quoted name ends with the first quote that a blank follows, any other with the first blank. */
function endOfReference(text: string, start: number): number {
  if (text[start] === "'")
    for (let quote = text.indexOf("'", start + 2); quote >= 0; quote = text.indexOf("'", quote + 1))
      if (quote + 1 === text.length || text[quote + 1] === ' ') return quote + 1;
  const blank = text.indexOf(' ', start);
  return blank < 0 ? text.length : blank;
}

class Definition {
  readonly name: number;
  readonly text: string;
  readonly language: Language;
  /** Undefined as long as nobody has asked. */
  meaning: number | undefined;
  node: Type | SymbolNode | undefined;
  references: readonly number[] | undefined;

  constructor(name: number, text: string, language: Language) {
    this.name = name;
    this.text = text;
    this.language = language;
  }

  canonicalText(): string {
    if (this.language !== 'dwarf' || !ODD_COMMA.test(this.text)) return this.text;
    const node = this.parsed('');
    return node === undefined ? this.text : typeText(node);
  }

  parsed(name: string, keepsCommas = false): Type | SymbolNode | undefined {
    try {
      return this.language === 'dwarf'
        ? parseTypeText(this.text, { keepsCommas })
        : parseGenksymsTypes(`${name} ${this.text}`)[0]?.node;
    } catch (error) {
      if (error instanceof DwarfksymsError) return undefined;
      throw error;
    }
  }
}
