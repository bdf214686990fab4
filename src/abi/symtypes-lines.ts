/** The lines of `.symtypes` files, of either of the kernel's tools. */
import { latin1 } from '../latin1.ts';
import type { DefinitionLine, Language } from './definitions.ts';

/** A symbol's name has no blanks; a reference name with blanks is in quotes, and may have quotes inside. */
const QUOTED_NAME = /^[suetE]#'.*?'(?= (?:[a-z_]+_type|struct|union|enum|typedef) )/u;
const OVERRIDE = 'override ';
/** How the texts of types and symbols begin that were made from DWARF. */
const FROM_DWARF =
  /^(?:structure_type|class_type|union_type|enumeration_type|typedef_type|variable|subprogram \()(?: |$)/u;

export function* symtypesLines(bytes: Uint8Array): Generator<DefinitionLine> {
  const text = latin1(bytes);
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    const line = definitionLine(text.slice(start, end));
    if (line !== undefined) yield line;
    start = end + 1;
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** Undefined for a line without a text. */
export function definitionLine(line: string): DefinitionLine | undefined {
  const own = line.startsWith(OVERRIDE) ? line.slice(OVERRIDE.length) : line;
  const quoted = own[1] === '#' && own[2] === "'" ? QUOTED_NAME.exec(own)?.[0].length : undefined;
  const nameLength = quoted ?? own.indexOf(' ');
  if (nameLength <= 0 || nameLength + 1 >= own.length) return undefined;
  return { line: own, nameLength };
}

/** Who wrote the lines. */
export function languageOf(lines: Iterable<DefinitionLine>): Language {
  for (const { line, nameLength } of lines) if (FROM_DWARF.test(line.slice(nameLength + 1))) return 'dwarf';
  return 'genksyms';
}
