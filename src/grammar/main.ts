/**
 * `npm run generate`: writes generated/ from ksy/. With `--check`, writes nothing, lists what would change, and exits with
 * status 1 if anything would.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Grammar, GrammarError, parseGrammar } from './ksy.ts';
import { outputs } from './outputs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GENERATED = join(ROOT, 'generated');
/** What scripts/report-page.ts makes. */
const NOT_OURS = 'html/';
const TEMPLATES = fileURLToPath(new URL('templates/', import.meta.url));

function readGrammars(folder: string): ReadonlyMap<string, Grammar> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ksy'));
  return new Map(
    names.toSorted().map((name) => {
      const grammar = parseGrammar(readFileSync(join(folder, name), 'utf8'), name);
      return [grammar.meta.id, grammar];
    }),
  );
}

function template(name: string): string {
  return readFileSync(join(TEMPLATES, name), 'utf8');
}

/** The files that differ from what is there, and those that are there without a source. */
function differences(files: ReadonlyMap<string, string>): readonly string[] {
  const present = existsSync(GENERATED) ? readdirSync(GENERATED, { recursive: true, encoding: 'utf8' }) : [];
  const own = present.map((path) => path.replaceAll('\\', '/')).filter((path) => !path.startsWith(NOT_OURS));
  const stale = own.filter((path) => /\.(ts|js)$/.test(path) && !files.has(path));
  const changed = [...files].filter(([path, text]) => {
    const file = join(GENERATED, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  return [...changed.map(([path]) => path), ...stale].toSorted();
}

function write(files: ReadonlyMap<string, string>, paths: readonly string[]): void {
  for (const path of paths) {
    const file = join(GENERATED, path);
    const text = files.get(path);
    if (text === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

try {
  const check = process.argv.includes('--check');
  const files = await outputs(readGrammars(join(ROOT, 'ksy')), {
    dwarfCursor: template('dwarf-cursor.ts.txt'),
    recordCursor: template('record-cursor.ts.txt'),
  });
  const paths = differences(files);
  if (!check) write(files, paths);
  const summary = paths.map((path) => `  generated/${path}\n`).join('');
  if (paths.length > 0) process.stderr.write(`${check ? 'would change' : 'changed'}:\n${summary}`);
  if (check && paths.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof GrammarError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
