/**
 * A command as users write it in a shell, split into its words: POSIX.1-2017, Shell Command Language, 2.2 (quoting). There is
 * no shell: nothing is expanded, and what would be an operator is part of a word.
 *
 *     llvm-dwarfdump --verify "{}"    →    llvm-dwarfdump, --verify, {}
 */
import { DwarfksymsError } from '../errors.ts';

const BLANK = /[ \t\n]/u;
/** What a backslash takes the meaning of within double quotes. 2.2.3 */
const ESCAPABLE_IN_DOUBLE_QUOTES = /[$`"\\\n]/u;

/** @throws DwarfksymsError 'usage' for a quote that is not closed, or a backslash at the end */
export function shellWords(text: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  const characters = text[Symbol.iterator]();
  const next = (): string => {
    const { done, value } = characters.next();
    if (done === true) throw new DwarfksymsError('usage', `missing closing quote in '${text}'`);
    return value;
  };
  for (const character of characters) {
    if (BLANK.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= '';
    if (character === '\\') word += afterBackslash(next());
    else if (character === "'") word += untilSingleQuote(next);
    else if (character === '"') word += untilDoubleQuote(next);
    else word += character;
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** A backslash before a line's end joins the lines. 2.2.1 */
function afterBackslash(character: string): string {
  return character === '\n' ? '' : character;
}

function untilSingleQuote(next: () => string): string {
  let text = '';
  for (let character = next(); character !== "'"; character = next()) text += character;
  return text;
}

function untilDoubleQuote(next: () => string): string {
  let text = '';
  for (let character = next(); character !== '"'; character = next()) {
    if (character !== '\\') {
      text += character;
      continue;
    }
    const escaped = next();
    text += ESCAPABLE_IN_DOUBLE_QUOTES.test(escaped) ? afterBackslash(escaped) : `\\${escaped}`;
  }
  return text;
}
