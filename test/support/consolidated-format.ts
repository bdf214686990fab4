/**
 * A reader of consolidated symtypes files by their description alone: a section a file, in which a type may be left out that is defined
 * as it was the last time, so that a reader walks from all exports; `s##NAME` for an opaque declaration, which is the last definition for
 * nobody.
 */

export type Files = Readonly<Record<string, ReadonlyMap<string, string>>>;

const REFERENCE = /(?<=^| )[suetE]#(?:'[^']+'|[^ ]+)/g;
const RECORD = /^(?<name>[suetE]#'.*?'(?= )|[^ ]+) (?<text>.+)$/;
const OPAQUE = /^(?<letter>[sue])##(?<name>[^ ]+)$/;
const KEYWORDS: Readonly<Record<string, string>> = { s: 'struct', u: 'union', e: 'enum' };

export function readConsolidated(text: string): Files {
  const last = new Map<string, string>();
  const files: Record<string, ReadonlyMap<string, string>> = {};
  for (const section of text.split(/^\/\* /m).slice(1)) {
    const [head = '', ...lines] = section.split('\n');
    files[head.replace(/ \*\/$/, '')] = readSection(lines, last);
  }
  return files;
}

function readSection(lines: readonly string[], last: Map<string, string>): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (const line of lines.filter((one) => one !== '')) {
    const opaque = OPAQUE.exec(line)?.groups;
    if (opaque !== undefined) {
      const { letter = '', name = '' } = opaque;
      records.set(`${letter}#${name}`, `${KEYWORDS[letter]} ${name} { UNKNOWN }`);
      continue;
    }
    const { name = '', text = '' } = RECORD.exec(line)?.groups ?? {};
    records.set(name, text);
    if (/^[suetE]#/.test(name)) last.set(name, text);
  }
  const walk = (text: string, met: Set<string>): void => {
    for (const [name] of text.matchAll(REFERENCE)) {
      if (met.has(name)) continue;
      met.add(name);
      const definition = records.get(name) ?? last.get(name);
      if (definition === undefined) continue;
      records.set(name, definition);
      walk(definition, met);
    }
  };
  const met = new Set<string>();
  for (const [name, text] of records) if (!/^[suetE]#/.test(name)) walk(text, met);
  return records;
}

/** The same content as anybody may write it: nothing is left out, and declarations are as they are. */
export function writeFully(files: Files): string {
  return Object.entries(files)
    .map(
      ([name, records]) => `/* ${name} */\n${Array.from(records, (pair) => `${pair.join(' ')}\n`).join('')}`,
    )
    .join('\n');
}
