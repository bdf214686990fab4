/** Templates of generated files: text with marked places. */
import { GrammarError } from './ksy.ts';

/** Replaces each `//@name`: whole lines with their indentation, within a line by its one line of text. */
export function fillTemplate(template: string, places: Readonly<Record<string, readonly string[]>>): string {
  const unused = new Set(Object.keys(places));
  const linesOf = (name: string): readonly string[] => {
    const lines = places[name];
    if (lines === undefined) throw new GrammarError(`the template has an unknown place ${name}`);
    unused.delete(name);
    return lines;
  };
  const text = template
    .replace(/^( *)\/\/@(\w+)$/gm, (_, indent: string, name: string) =>
      linesOf(name)
        .map((line) => indent + line)
        .join('\n'),
    )
    .replace(/\/\/@(\w+)/g, (_, name: string) => linesOf(name).join(' '));
  if (unused.size > 0) throw new GrammarError(`the template has no place ${[...unused].join(', ')}`);
  return text;
}
