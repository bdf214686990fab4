/** `.symtypes` files: a line `NAME TYPESTRING` for each named type and symbol (symbol versions, section 6). */
import { latin1 } from '../latin1.ts';

/** One line. Text is latin1, one character a byte. */
export interface SymtypesRecord {
  /** Of a symbol, or a reference name: `s#device`. */
  readonly name: string;
  readonly text: string;
}

/** A symbol's name has no blanks; a reference name with blanks is in quotes, and may have quotes inside. */
const NAME = /^(?:[suet]#'.*?'(?= [a-z_]+_type )|\S+)(?= )/;

export function readSymtypes(bytes: Uint8Array): readonly SymtypesRecord[] {
  return latin1(bytes)
    .split('\n')
    .flatMap((line) => {
      const name = NAME.exec(line)?.[0];
      return name === undefined ? [] : [{ name, text: line.slice(name.length + 1) }];
    });
}
