/**
 * Consolidates `.symtypes` files as suse-kabi-tools does: a section for each file, without the records that the last section with that
 * name had as well; what is only declared as a short record.
 */
const LETTER_TO_EMPTY: Readonly<Record<string, RegExp>> = {
  s: /^structure_type \S+ \{ \}$/u,
  u: /^union_type \S+ \{ \}$/u,
  e: /^enumeration_type \S+ \{ \}$/u,
};

/** @param files the text of each, by its name */
export function consolidated(files: ReadonlyMap<string, string>): string {
  const last = new Map<string, string>();
  return [...files].map(([name, text]) => `/* ${name} */\n${section(text, last)}`).join('\n');
}

function section(text: string, last: Map<string, string>): string {
  const lines = text.split('\n').flatMap((line) => {
    const name = /^(?:[suet]#'[^']*'|\S+)/u.exec(line)?.[0];
    if (name === undefined || name === '') return [];
    const body = line.slice(name.length + 1);
    if (LETTER_TO_EMPTY[name[0]!]?.test(body) === true && name[1] === '#') return [name.replace('#', '##')];
    if (last.get(name) === body) return [];
    if (name[1] === '#') last.set(name, body);
    return [line];
  });
  return lines.map((line) => `${line}\n`).join('');
}
