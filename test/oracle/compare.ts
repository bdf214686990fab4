/** Compares what a run gave with what is expected; differences are sentences for the reader of a failed test. */
import { recorded, type OracleCase } from '../support/oracle.ts';
import type { Run } from './sandbox.ts';

const LONGEST_SHOWN = 300;

/** The difference between a text and the one that is expected, if there is any. */
export function textDifference(what: string, actual: string, expected: string): string[] {
  if (actual === expected) return [];
  const actualLines = actual.split('\n');
  const expectedLines = expected.split('\n');
  const line = expectedLines.findIndex((text, index) => text !== actualLines[index]);
  // Where all expected lines are there, what follows them is too much.
  const at = line < 0 ? expectedLines.length : line;
  return [
    `${what}: line ${at + 1} is ${show(actualLines[at])}, expected ${show(expectedLines[at])}` +
      ` (${actualLines.length} lines, expected ${expectedLines.length})`,
  ];
}

/** No difference if `actual` is one of the acceptable texts, else that to the first of them. */
export function anyTextDifference(what: string, actual: string, acceptable: readonly string[]): string[] {
  if (acceptable.includes(actual)) return [];
  return textDifference(what, actual, acceptable[0] ?? '');
}

export function exitDifference({ exit, stderr }: Run, expected: number): string[] {
  if (typeof exit !== 'number') return [`crashed: ${exit.crash}`];
  if (exit === expected) return [];
  return [`exit status is ${exit}, expected ${expected}; standard error: ${show(stderr)}`];
}

/** An input may be read, nothing else. */
export function touchedDifference({ touched }: Run): string[] {
  return touched.map((name) => `the input ${name} was changed`);
}

/** What every failing run owes: the status, one message, no output, no files, no trace of the program's inside. */
export function cleanErrorDifference(run: Run): string[] {
  const messages = lines(withoutWarnings(run.stderr));
  return [
    ...exitDifference(run, 1),
    ...textDifference('standard output', run.stdout, ''),
    ...(messages.length === 1 ? [] : [`one message expected, standard error is ${show(run.stderr)}`]),
    ...(/^ +at /m.test(run.stderr) ? [`stack trace: ${show(run.stderr)}`] : []),
    ...Array.from(run.created.keys(), (name) => `a failing run left the file ${name}`),
    ...touchedDifference(run),
  ];
}

/** Warnings are for the eye and in words of our own, dumps are compared: the dump in what went to standard error. */
export function withoutWarnings(stderr: string): string {
  return stderr.replaceAll(/^(?:gendwarfksyms: )?warning: .*\n/gm, '');
}

/** Each symbol that the record says nothing was found for must be in a warning. */
export function missingSymbolDifference({ stderr }: Run, one: OracleCase): string[] {
  const warnings = lines(stderr).filter((line) => withoutWarnings(`${line}\n`) === '');
  const read = warnings.map(asReadable).join('\n');
  return Array.from(one.stderr.matchAll(/no information for symbol (.*)/g), ([, name = '']) =>
    asReadable(name),
  )
    .filter((name) => !read.includes(name))
    .map((name) => `no warning names the missing symbol ${show(name)}`);
}

/** Bytes as a terminal shows them: a name that is no UTF-8 cannot be shown as it is. */
function asReadable(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

/**
 * The texts of which one is acceptable for the recorded `file`: several where the record is not deterministic. Then its
 * table lists, per line that varied, what stood there; what was seen equally often goes together.
 */
export function acceptableTexts(one: OracleCase, file: string, text: string): string[] {
  const varied = variedLines(one, file);
  if (varied.size === 0) return [text];
  const alternatives = Math.max(...Array.from(varied.values(), (list) => list.length));
  return Array.from({ length: alternatives }, (_, alternative) =>
    text
      .split('\n')
      .map((line) => {
        const list = varied.get(lineKey(line));
        return list?.includes(line) === true ? (list[alternative] ?? line) : line;
      })
      .join('\n'),
  );
}

/** The alternatives of each line of `file` that varied, by what names the line, in the order of how often. */
function variedLines(one: OracleCase, file: string): Map<string, string[]> {
  const rows = (recorded(one, 'nondeterministic.txt') ?? '')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter(([name]) => name === file)
    .map(([, seen = '', line = '']) => ({ seen: Number.parseInt(seen, 10), line }));
  const byKey = new Map<string, string[]>();
  for (const { line } of rows.toSorted((a, b) => a.seen - b.seen)) {
    const key = lineKey(line);
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return byKey;
}

/** A line is named by its symbol or type, its first word but for a marker. */
function lineKey(line: string): string {
  const [first = '', second = ''] = line.split(' ', 2);
  return first.startsWith('#SYMVER') ? second : first;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function show(text: string | undefined): string {
  if (text === undefined) return 'missing';
  return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}
