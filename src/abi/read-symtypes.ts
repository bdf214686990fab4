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

import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { CONFLICT, conflictIn } from '../merge-conflict.ts';
import type { AbiBuilder } from './abi-builder.ts';
import { type DefinitionLine, type Definitions, isReferenceName, type Language } from './definitions.ts';
import { definitionLine, languageOf, symtypesLines } from './symtypes-lines.ts';

const SECTION = /^\/\* (?<name>.*) \*\/$/u;
/** What the names of sections have behind those of their objects. */
const ENDING = /\.(?:symtypes|ko|o)$/u;
const DECLARED = /^(?<letter>[sue])##(?<name>.+)$/u;
const NUL = '\0';
const LINE_END = 0x0a;
/** A record, or the beginning of a section. */
const RECORD = /^(?:\/\* .* \*\/\r?$|[sue]##\S+$|(?:override )?[suetE]#\S+ |[A-Za-z_][\w$.]* \S)/u;

/** Whether a file that begins with these bytes may be one of type strings. */
export function looksLikeSymtypes(start: Uint8Array): boolean {
  const text = latin1(start);
  const first = text.split('\n').find((line) => line.trim() !== '');
  return !text.includes(NUL) && first !== undefined && RECORD.test(first);
}

/**
 * @param name of the part; sections have names of their own
 * @throws DwarfksymsError `symtypes` with the number of the line, for what no tool writes
 */
export function readSymtypes(
  bytes: Uint8Array,
  name: string,
  builder: AbiBuilder,
  definitions: Definitions,
): void {
  checkLines(bytes);
  const language = languageOf(symtypesLines(bytes));
  if (isConsolidated(bytes)) new ConsolidatedReader(builder, definitions, language).read(latin1(bytes));
  else builder.addPart(name, eachOnce(symtypesLines(bytes)), language);
}

function isConsolidated(bytes: Uint8Array): boolean {
  const start = /^\s*(?<first>[^\n]*)/u.exec(latin1(bytes.subarray(0, 1 << 12)))?.groups?.['first'] ?? '';
  return SECTION.test(start);
}

/** What would be read as other types, or as symbols. */
function checkLines(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (offset: number): string => `line ${latin1(bytes.subarray(0, offset)).split('\n').length}: `;
  const carriageReturn = text.indexOf('\r\n');
  if (carriageReturn >= 0)
    throw new DwarfksymsError('symtypes', `${at(carriageReturn)}it ends in CR LF, expected LF`);
  if (text.length > 0 && text.at(-1) !== LINE_END)
    throw new DwarfksymsError('symtypes', `${at(text.length)}the last line has no end: the file is cut off`);
  const conflict = conflictIn(text);
  if (conflict !== undefined) throw new DwarfksymsError('symtypes', `${at(conflict)}${CONFLICT}`);
}

/** A name means one thing in an object. */
function* eachOnce(lines: Iterable<DefinitionLine>): Generator<DefinitionLine> {
  const known = new Map<string, string>();
  for (const record of lines) {
    checkOnce(record, known);
    yield record;
  }
}

/** @param known the lines of names so far */
function checkOnce({ line, nameLength }: DefinitionLine, known: Map<string, string>): void {
  const name = line.slice(0, nameLength);
  const other = known.get(name);
  if (other !== undefined && other !== line)
    throw new DwarfksymsError('symtypes', `${name} has two different definitions for one object`);
  known.set(name, line);
}

class ConsolidatedReader {
  readonly #builder: AbiBuilder;
  readonly #definitions: Definitions;
  readonly #language: Language;
  readonly #sections = new Set<string>();
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
      if (this.#sections.has(next))
        throw new DwarfksymsError('symtypes', `the section /* ${next} */ is there twice`);
      this.#sections.add(next);
      name = next;
      lines = [];
    }
    this.#section(name, lines);
  }

  #section(name: string, lines: readonly string[]): void {
    const types = new Map<string, DefinitionLine>();
    const symbols: DefinitionLine[] = [];
    const known = new Map<string, string>();
    for (const line of lines) {
      const declared = DECLARED.exec(line)?.groups;
      const record = definitionLine(
        declared === undefined ? line : this.#declaration(declared['letter'], declared['name']),
      );
      if (record === undefined) continue;
      checkOnce(record, known);
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
