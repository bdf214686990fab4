/** Patterns with the wildcards of a shell: `*` for any text, `?` for one character. */
export function wildcard(pattern: string): (text: string) => boolean {
  if (!/[*?]/u.test(pattern)) return (text) => text === pattern;
  return (text) => matches(pattern, text);
}

/** Only the last `*` is ever given more text, so that the work is at most the product of both lengths. */
function matches(pattern: string, text: string): boolean {
  let [at, inText] = [0, 0];
  /** Behind the last `*`, and how far what it stands for reaches. */
  let [behindStar, starEnd] = [-1, 0];
  while (inText < text.length)
    if (pattern[at] === '*') [behindStar, starEnd] = [++at, inText];
    else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[inText])) {
      at++;
      inText++;
    } else if (behindStar >= 0) [at, inText] = [behindStar, ++starEnd];
    else return false;
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
