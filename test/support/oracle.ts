/**
 * Recorded cases: object files, the symbols asked for, and what the reference answered. A small set is kept in
 * test/fixtures/oracle; a larger one may lie in a folder beside the repository or where DWARFKSYMS_DATA says. Both have
 * the layout that test/fixtures/oracle/README.md describes.
 *
 * Text is read as latin1, one character per byte: names are bytes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** The folders of cases that are there; the one of the repository always is. */
export function oracleFolders(): string[] {
  const data = process.env['DWARFKSYMS_DATA'] ?? resolve(REPOSITORY, '../shared');
  return [join(REPOSITORY, 'test/fixtures/oracle'), join(data, 'oracle')].filter((folder) =>
    existsSync(folder),
  );
}

/** What stands in deviations.tsv: where and how a better answer than the recorded one is expected. */
export type Deviation = 'clean-error' | 'per-file' | 'better';

export interface OracleCase {
  /** The name of its folder, `cli/…` for those that show command lines. */
  readonly name: string;
  readonly folder: string;
  readonly arch: string;
  /** What the case needs or shows, in the words of index.tsv. */
  readonly features: readonly string[];
  readonly deviation: Deviation | undefined;
  readonly args: readonly string[];
  readonly symbols: Uint8Array;
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One row of cli/stress.tsv: an object case with other symbols or with a shorter object. */
export interface StressRow {
  readonly variant: string;
  readonly exit: number;
  /** `same` or `empty`, or `sha1:` and the start of the digest of the sorted lines. */
  readonly stdout: string;
}

const COMMAND_LINES = 'cli/';

/** The exit status of a recorded crash. */
export const CRASHED = 139;

export function objectCases(oracle: string): OracleCase[] {
  return allCases(oracle).filter(({ name }) => !name.startsWith(COMMAND_LINES));
}

export function commandLineCases(oracle: string): OracleCase[] {
  return allCases(oracle).filter(({ name }) => name.startsWith(COMMAND_LINES));
}

function allCases(oracle: string): OracleCase[] {
  const deviations = readDeviations(oracle);
  return readTable(join(oracle, 'index.tsv')).map(([name = '', , arch = '', , features = '']) =>
    readCase(oracle, name, arch, features.split(','), deviations),
  );
}

/** The rows of cli/stress.tsv by the name of the case. */
export function stressRows(oracle: string): Map<string, StressRow[]> {
  const rows = new Map<string, StressRow[]>();
  for (const [name = '', variant = '', exit = '', stdout = ''] of readTable(join(oracle, 'cli/stress.tsv'))) {
    const ofCase = rows.get(name) ?? [];
    ofCase.push({ variant, exit: readStatus(exit), stdout });
    rows.set(name, ofCase);
  }
  return rows;
}

/** A recorded text of `one`, if there is one. */
export function recorded(one: OracleCase, file: string): string | undefined {
  const path = join(one.folder, file);
  return existsSync(path) ? readFileSync(path, 'latin1') : undefined;
}

const CREATED = 'created-';
const AFTER = '.after';
/** What the folder of a case holds besides inputs and what was created. */
const RECORDS = new Set(
  'about build command dump-dies dump-versions exit nondeterministic stderr stdout symbols symtypes symver'
    .split(' ')
    .map((name) => `${name}.txt`),
);

/** The input files of `one` by name. */
export function inputFiles(one: OracleCase): Map<string, Uint8Array> {
  const names = readdirSync(one.folder).filter(
    (name) => !RECORDS.has(name) && !name.startsWith(CREATED) && !name.endsWith(AFTER),
  );
  return new Map(
    names.map((name) => {
      const path = join(one.folder, name);
      if (!name.endsWith('.xz')) return [name, readFileSync(path)];
      return [name.slice(0, -'.xz'.length), execFileSync('xz', ['-dc', path], { maxBuffer: 2 ** 30 })];
    }),
  );
}

/** The files that appeared when `one` was recorded, by name. */
export function createdFiles(one: OracleCase): Map<string, string> {
  const names = readdirSync(one.folder).filter((name) => name.startsWith(CREATED));
  return new Map(
    names.map((name) => [name.slice(CREATED.length), readFileSync(join(one.folder, name), 'latin1')]),
  );
}

function readCase(
  oracle: string,
  name: string,
  arch: string,
  features: readonly string[],
  deviations: ReadonlyMap<string, Deviation>,
): OracleCase {
  const folder = join(oracle, name);
  const text = (file: string): string => readFileSync(join(folder, file), 'latin1');
  return {
    name,
    folder,
    arch,
    features,
    deviation: deviations.get(name),
    args: shellWords(text('command.txt')),
    symbols: readFileSync(join(folder, 'symbols.txt')),
    exit: readStatus(text('exit.txt')),
    stdout: text('stdout.txt'),
    stderr: text('stderr.txt'),
  };
}

function readDeviations(oracle: string): Map<string, Deviation> {
  return new Map(
    readTable(join(oracle, 'deviations.tsv')).map(([name = '', kind = '']) => [name, readDeviation(kind)]),
  );
}

function readDeviation(kind: string): Deviation {
  switch (kind) {
    case 'clean-error':
    case 'per-file':
    case 'better':
      return kind;
    default:
      throw new Error(`unknown kind of deviation: ${kind}`);
  }
}

/** The rows of a table below its heading. */
export function readTable(path: string): string[][] {
  const [, ...rows] = readFileSync(path, 'latin1').trimEnd().split('\n');
  return rows.map((row) => row.split('\t'));
}

function readStatus(text: string): number {
  if (!/^\d+\s*$/.test(text)) throw new Error(`not an exit status: ${JSON.stringify(text)}`);
  return Number(text);
}

/** The words of a command line in which nothing but single quotes is special. */
function shellWords(line: string): string[] {
  return Array.from(line.matchAll(/(?:'[^']*'|[^\s'])+/g), ([word]) => word.replaceAll("'", ''));
}
