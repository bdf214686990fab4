/** The other end of numbered-part.ts: which definitions the numbered lines are. */
import { DwarfksymsError } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { latin1 } from '../latin1.ts';
import type { Definitions } from './definitions.ts';
import type { NumberedPart } from './numbered-part.ts';
import { definitionLine } from './symtypes-lines.ts';

/** Behind each line: see numbered-part.ts. */
const END = 0;
/** In the place of a definition, for a line without a text. */
const NONE = -1;

export class NumberedLines {
  readonly #definitions: Definitions;
  /** By numbering and line. */
  readonly #known = new Map<number, IntList>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** The numbers of the definitions of a part. Parts of one numbering must come in its order. */
  definitions(part: NumberedPart): { readonly types: Uint32Array; readonly symbols: Uint32Array } {
    let known = this.#known.get(part.numbering);
    if (known === undefined) this.#known.set(part.numbering, (known = new IntList()));
    if (known.length !== part.firstLine)
      throw new DwarfksymsError('internal', `line ${part.firstLine} comes behind ${known.length} lines`);
    this.#read(part.lines, known);
    const { items } = known;
    const definitionsOf = (lines: Uint32Array): Uint32Array => {
      const found = new IntList(lines.length);
      for (const line of lines) if (items[line] !== NONE) found.push(items[line]!);
      return Uint32Array.from(found.items.subarray(0, found.length));
    };
    return { types: definitionsOf(part.types), symbols: definitionsOf(part.symbols) };
  }

  #read(lines: Uint8Array, known: IntList): void {
    for (let start = 0; start < lines.length;) {
      const end = lines.indexOf(END, start);
      const record = definitionLine(latin1(lines.subarray(start, end)));
      known.push(record === undefined ? NONE : this.#definitions.idOfLine(record.line, record.nameLength));
      start = end + 1;
    }
  }
}
