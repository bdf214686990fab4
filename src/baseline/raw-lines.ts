/** Type strings that have no notation, above all those of genksyms, as lines: cut at blanks, where people would cut them. */

const OPENING = new Set(['{', '(', '[']);
const CLOSING = new Set(['}', ')', ']']);

/** Joined with blanks they are the text again. */
export function rawLines(text: string): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  const end = (): void => {
    if (line.length > 0) lines.push(line.join(' '));
    line = [];
  };
  /** What is open, innermost last. */
  const open: string[] = [];
  for (const token of text.split(' ')) {
    if (token === '}' && open.at(-1) === '{') end();
    if (CLOSING.has(token)) open.pop();
    if (OPENING.has(token)) open.push(token);
    line.push(token);
    if (token === '{' || token === ';' || (token === ',' && open.at(-1) === '{')) end();
  }
  end();
  return lines;
}
