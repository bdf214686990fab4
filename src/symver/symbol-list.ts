/**
 * The list of symbol names that versions are wanted for, as a kernel build hands it over on standard input.
 * Symbol versions, section 1.
 *
 * Names are bytes, not text: they are kept as latin1 strings, one character per byte, so that every name survives.
 */
import { DwarfksymsError } from '../errors.ts';

/** A variable of this name plus NAME carries the type of NAME where a translation unit does not define it. */
export const STAND_IN_PREFIX = '__gendwarfksyms_ptr_';

/** The blanks between words: those of C's `isspace` without the newline. */
const FIRST_WORD = /^[ \t\v\f\r]*([^ \t\v\f\r]+)/;

/** The name under which `name` is looked up in a list: without the stand-in prefix, if it has one. */
export function lookupName(name: string): string {
  return name.startsWith(STAND_IN_PREFIX) ? name.slice(STAND_IN_PREFIX.length) : name;
}

/**
 * The names of `text` in the order in which they are listed, as latin1 strings.
 *
 * A name counts as a repetition when its lookup name is there already. So `__gendwarfksyms_ptr_NAME` after NAME is
 * dropped; without NAME it stays as it is written, and nothing will ever be found for it, another copy of it included.
 *
 * @throws DwarfksymsError 'symbol-list' for a line without a word, with the number of the line
 */
export function parseSymbolList(text: Uint8Array): string[] {
  const names: string[] = [];
  const listed = new Set<string>();
  for (const [index, line] of lines(text).entries()) {
    // A line is read as a C string.
    const [upToNul = ''] = line.split('\0', 1);
    const name = FIRST_WORD.exec(upToNul)?.[1];
    if (name === undefined) {
      throw new DwarfksymsError(
        'symbol-list',
        `line ${index + 1} of the symbol list contains no name: expected one name per line`,
      );
    }
    if (listed.has(lookupName(name))) continue;
    listed.add(name);
    names.push(name);
  }
  return names;
}

/** The lines of `text`; the last one needs no newline. */
function lines(text: Uint8Array): string[] {
  const all = Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('latin1').split('\n');
  if (all.at(-1) === '') all.pop();
  return all;
}
