// Writes type strings of many objects as suse-kabi-tools has them: one file with a section for each, which leaves out the types that a
// reader finds by walking from its symbols, and that are defined as they were the last time.
//
//     /* a.symtypes */
//     s#foo struct foo { int m ; }
//     u##bar                                  only declared here
//     baz void baz ( s#foo a1 , u#bar * a2 )
//
//     /* b.symtypes */
//     u#bar union bar { int i ; }
//     qux void qux ( s#foo a1 , u#bar * a2 )
//
// The short form stands for what genksyms writes. A declaration from debugging information has no short form there, and is written out.

import type { AbiPart } from '../abi/abi.ts';
import type { Definitions, Language } from '../abi/definitions.ts';
import { DwarfksymsError } from '../errors.ts';
import { unicode } from '../unicode.ts';
import { objectNames } from './object-names.ts';
import { firstName } from './variants.ts';

const ENDING = '.symtypes';
const WORDS: Readonly<Record<string, string>> = { s: 'struct', u: 'union', e: 'enum' };

/** A name and its type string. latin1. */
interface TypeLine {
  readonly name: string;
  readonly text: string;
}

/** latin1, in pieces; the sections sorted by their names, records by theirs. */
export function* writeConsolidated(
  parts: readonly AbiPart[],
  definitions: Definitions,
): Generator<string, void, undefined> {
  const last = new Map<string, string>();
  let isFirst = true;
  for (const part of namedParts(parts, definitions)) {
    const lines = [`${isFirst ? '' : '\n'}/* ${part.name}${ENDING} */`];
    isFirst = false;
    const { types, symbols } = recordsOf(part, definitions);
    const derived = derivedNames(part, definitions, last);
    for (const { name, text } of types) {
      if (derived.has(name) && last.get(name) === text) continue;
      const short = shortForm(name, text);
      if (short === undefined) last.set(name, text);
      lines.push(short ?? `${name} ${text}`);
    }
    for (const { name, text } of symbols) lines.push(`${name} ${text}`);
    yield `${lines.join('\n')}\n`;
  }
}

/** The lines of the `.symtypes` file of an object, in the order in which the tool has them that wrote the types. latin1. */
export function symtypesText(part: AbiPart, definitions: Definitions, language: Language): string {
  const { types, symbols } = recordsOf(part, definitions);
  const records = language === 'dwarf' ? [...types, ...symbols].toSorted(byName) : [...types, ...symbols];
  return records.map(({ name, text }) => `${name} ${text}\n`).join('');
}

/** With the names that they have in what is saved, and sorted by them. */
export function namedParts(parts: readonly AbiPart[], definitions: Definitions): readonly AbiPart[] {
  const names = objectNames(parts, ({ symbols }) => firstName(symbols, definitions));
  return sortedParts(parts.map((part) => ({ ...part, name: names.get(part) ?? part.name })));
}

function sortedParts(parts: readonly AbiPart[]): readonly AbiPart[] {
  return parts.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function recordsOf(
  { types, symbols }: AbiPart,
  definitions: Definitions,
): { readonly types: readonly TypeLine[]; readonly symbols: readonly TypeLine[] } {
  const records = (ids: Uint32Array): readonly TypeLine[] =>
    Array.from(ids, (id) => ({
      name: definitions.name(definitions.nameOf(id)),
      text: definitions.exactText(id),
    })).toSorted(byName);
  return { types: records(types), symbols: records(symbols) };
}

function byName(a: TypeLine, b: TypeLine): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

/**
 * The names that a reader gets to from the symbols.
 * @throws DwarfksymsError `symtypes` for a type that the object does not define, but that the reader would find
 */
function derivedNames(
  part: AbiPart,
  definitions: Definitions,
  last: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const own = new Map(Array.from(part.types, (id) => [definitions.nameOf(id), id]));
  const met = new Set<number>();
  const found = new Set<string>();
  const waiting = [...part.symbols];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const reference of definitions.references(id)) {
      if (met.has(reference)) continue;
      met.add(reference);
      const name = definitions.name(reference);
      const next = own.get(reference);
      if (next !== undefined) {
        found.add(name);
        waiting.push(next);
      } else if (last.has(name))
        throw new DwarfksymsError(
          'symtypes',
          `a consolidated file cannot express that ${name} is not defined, since an object before it defines it`,
          { file: unicode(part.name) },
        );
    }
  return found;
}

/** What genksyms writes for a type that it has met no definition of. */
function shortForm(name: string, text: string): string | undefined {
  const keyword = WORDS[name[0] ?? ''];
  const bare = name.slice(2);
  return keyword !== undefined && !bare.startsWith("'") && text === `${keyword} ${bare} { UNKNOWN }`
    ? `${name.slice(0, 2)}#${bare}`
    : undefined;
}
