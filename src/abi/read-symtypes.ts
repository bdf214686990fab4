// Reads `.symtypes` files and the consolidated ones of suse-kabi-tools:
//
//     /* a.symtypes */                      a section for each object
//     s#foo struct foo { int m ; }
//     u##bar                                only declared in this object
//     baz void baz ( s#foo a1 , u#bar * a2 )
//
//     /* b.symtypes */                      s#foo is the last one before: it is left out
//     u#bar union bar { int i ; }
//     qux void qux ( s#foo a1 , u#bar * a2 )
//
// What a section leaves out is what its symbols reach and what it does not define itself.

import { latin1 } from '../latin1.ts';
import type { AbiBuilder } from './abi-builder.ts';
import { type DefinitionLine, type Definitions, isReferenceName, type Language } from './definitions.ts';
import { definitionLine, languageOf, symtypesLines } from './symtypes-lines.ts';

const SECTION = /^\/\* (?<name>.*) \*\/$/u;
/** What the names of sections have behind those of their objects. */
const ENDING = /\.(?:symtypes|ko|o)$/u;
const DECLARED = /^(?<letter>[sue])##(?<name>.+)$/u;
const NUL = '\0';
/** A record, or the beginning of a section. */
const RECORD = /^(?:\/\* .* \*\/$|[sue]##\S+$|(?:override )?[suetE]#\S+ |[A-Za-z_][\w$.]* \S)/u;

/** Whether a file that begins with these bytes may be one of type strings. */
export function looksLikeSymtypes(start: Uint8Array): boolean {
  const text = latin1(start);
  const first = text.split('\n').find((line) => line.trim() !== '');
  return !text.includes(NUL) && first !== undefined && RECORD.test(first);
}

/** @param name of the part; sections have names of their own */
export function readSymtypes(
  bytes: Uint8Array,
  name: string,
  builder: AbiBuilder,
  definitions: Definitions,
): void {
  const language = languageOf(symtypesLines(bytes));
  if (isConsolidated(bytes)) new ConsolidatedReader(builder, definitions, language).read(latin1(bytes));
  else builder.addPart(name, symtypesLines(bytes), language);
}

function isConsolidated(bytes: Uint8Array): boolean {
  const start = /^\s*(?<first>[^\n]*)/u.exec(latin1(bytes.subarray(0, 1 << 12)))?.groups?.['first'] ?? '';
  return SECTION.test(start);
}

class ConsolidatedReader {
  readonly #builder: AbiBuilder;
  readonly #definitions: Definitions;
  readonly #language: Language;
  /** The last definition of each type that is more than a declaration. */
  readonly #last = new Map<string, DefinitionLine>();

  constructor(builder: AbiBuilder, definitions: Definitions, language: Language) {
    this.#builder = builder;
    this.#definitions = definitions;
    this.#language = language;
  }

  read(text: string): void {
    let name = '';
    let lines: string[] = [];
    for (const line of text.split('\n')) {
      const next = SECTION.exec(line)?.groups?.['name'];
      if (next === undefined) {
        lines.push(line);
        continue;
      }
      this.#section(name, lines);
      name = next;
      lines = [];
    }
    this.#section(name, lines);
  }

  #section(name: string, lines: readonly string[]): void {
    const types = new Map<string, DefinitionLine>();
    const symbols: DefinitionLine[] = [];
    for (const line of lines) {
      const declared = DECLARED.exec(line)?.groups;
      const record = definitionLine(
        declared === undefined ? line : this.#declaration(declared['letter'], declared['name']),
      );
      if (record === undefined) continue;
      const own = record.line.slice(0, record.nameLength);
      if (!isReferenceName(own)) symbols.push(record);
      else {
        types.set(own, record);
        if (declared === undefined) this.#last.set(own, record);
      }
    }
    if (symbols.length + types.size === 0) return;
    this.#addLeftOut(types, symbols);
    this.#builder.addPart(name.replace(ENDING, ''), [...types.values(), ...symbols], this.#language);
  }

  #addLeftOut(types: Map<string, DefinitionLine>, symbols: readonly DefinitionLine[]): void {
    const waiting = [...symbols];
    const met = new Set<number>();
    for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
      const id = this.#definitions.idOfLine(record.line, record.nameLength, this.#language);
      for (const reference of this.#definitions.references(id)) {
        if (met.has(reference)) continue;
        met.add(reference);
        const name = this.#definitions.name(reference);
        const next = types.get(name) ?? this.#last.get(name);
        if (next === undefined) continue;
        types.set(name, next);
        waiting.push(next);
      }
    }
  }

  /** The line that a short one stands for. */
  #declaration(letter = '', name = ''): string {
    const bare = /^'(.*)'$/u.exec(name)?.[1] ?? name;
    const isDwarf = this.#language === 'dwarf';
    const word = { s: 'struct', u: 'union', e: 'enum' }[letter] ?? '';
    const tag = { s: 'structure_type', u: 'union_type', e: 'enumeration_type' }[letter] ?? '';
    return `${letter}#${name} ${isDwarf ? `${tag} ${bare} { }` : `${word} ${bare} { UNKNOWN }`}`;
  }
}
