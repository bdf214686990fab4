/** Names of types as people write them: `struct device`, `device`, `s#device`. */
import type { ReferenceLetter } from '../types/type-node.ts';

const KEYWORDS: Readonly<Record<ReferenceLetter, string>> = {
  s: 'struct',
  u: 'union',
  e: 'enum',
  t: 'typedef',
};
const LETTERS: ReadonlyMap<string, ReferenceLetter> = new Map([
  ['struct', 's'],
  ['class', 's'],
  ['union', 'u'],
  ['enum', 'e'],
  ['typedef', 't'],
]);
const REFERENCE = /^([suet])#(?:'(.*)'|(.*))$/su;

const C_NAME = /^[\w$]+$/u;

/** What was asked for: a name, and its kind if that was said. */
export interface TypeQuery {
  readonly letter: ReferenceLetter | undefined;
  readonly name: string;
}

/** Takes and returns latin1. */
export function typeQuery(text: string): TypeQuery {
  const reference = REFERENCE.exec(text);
  if (reference !== null)
    return { letter: reference[1] as ReferenceLetter, name: reference[2] ?? reference[3] ?? '' };
  const [, keyword = '', name = ''] = /^(\w+)\s+(.+)$/su.exec(text.trim()) ?? [];
  const letter = LETTERS.get(keyword);
  return letter === undefined ? { letter: undefined, name: text.trim() } : { letter, name: name.trim() };
}

/** Whether a reference name is of what was asked for. */
export function isAskedFor({ letter, name }: TypeQuery, reference: string): boolean {
  const { letter: own, name: ownName } = partsOf(reference);
  return ownName === name && (letter === undefined || letter === own);
}

/** How people write a reference name: `struct device`; typedefs, and types that have no names of C, by the name alone. */
export function shownName(reference: string): string {
  const { letter, name } = partsOf(reference);
  return letter === 't' || !C_NAME.test(name) ? name : `${KEYWORDS[letter]} ${name}`;
}

export function plainName(reference: string): string {
  return partsOf(reference).name;
}

function partsOf(reference: string): { readonly letter: ReferenceLetter; readonly name: string } {
  const [, letter = 's', quoted, plain] = REFERENCE.exec(reference) ?? [];
  // Quotes stand around names with blanks; others may have them themselves.
  const isQuoted = quoted?.includes(' ') === true;
  return { letter: letter as ReferenceLetter, name: isQuoted ? quoted : (plain ?? reference.slice(2)) };
}
