/** What someone may have meant who typed a word that does not exist. */

/** So many letters may be wrong in a word of this many. */
const LETTERS_PER_ERROR = 3;

/** The nearest of `known`, if it is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / LETTERS_PER_ERROR)) + 1;
  for (const word of known) {
    // Beyond that it would be another word.
    if (Math.abs(word.length - typed.length) >= least) continue;
    const distance = distanceBetween(typed, word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** `; did you mean 'version'?`, or nothing. */
export function suggestion(typed: string, known: Iterable<string>, prefix = ''): string {
  const word = nearest(typed, known);
  return word === undefined ? '' : `; did you mean '${prefix}${word}'?`;
}

/** How many letters have to be added, left out, replaced, or exchanged with their neighbour (optimal string alignment). */
function distanceBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, before[j - 2]! + 1);
      row.push(distance);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
