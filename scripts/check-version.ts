/**
 * Compares `dwarfksyms version` with recorded versions: `check-version.ts FOLDER…`.
 *
 * For every NAME.ko or NAME.o with NAME.symver, the lines must be those recorded: the same versions for exactly the same
 * names, which the command has to find itself. All objects of a folder are one run. Prints what differs; exit status 1 if
 * anything does. Recorded are versions of whole files, also of modules. The kernel's tool gives functions that only assembler files
 * describe the version of a function of nothing, where the command has none (docs/symbol-versions.md): these are counted apart.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { version } from '../src/cli/version.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';

await zstdIsReady;

interface Answer {
  readonly exit: number;
  readonly stderr: string;
  readonly seconds: number;
  /** Sorted lines by the path that heads them. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

const NANOSECONDS = 1e9;

async function run(paths: readonly string[]): Promise<Answer> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const started = process.hrtime.bigint();
  const exit = await version({
    argv: ['--scope', 'file', '--strict', ...paths],
    cwd: process.cwd(),
    readStdin: () => new Uint8Array(),
    stdout: (bytes) => stdout.push(bytes),
    stderr: (text) => stderr.push(Buffer.from(text)),
    terminal: { columns: undefined, write: () => undefined, now: () => performance.now() },
  });
  const seconds = Number(process.hrtime.bigint() - started) / NANOSECONDS;
  const lines = new Map<string, string[]>();
  let current: string[] = [];
  if (paths.length === 1) lines.set(paths[0] ?? '', current);
  for (const line of linesOf(Buffer.concat(stdout).toString('latin1')))
    if (line.startsWith('# ')) lines.set(line.slice(2), (current = []));
    else current.push(line);
  return { exit, stderr: Buffer.concat(stderr).toString('latin1'), seconds, lines };
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** What gas says of a function, whatever it takes: `subprogram ( ) -> base_type void`. */
const NOTHING = ' 0x0b549c85';

/** Recorded lines of the symbols that the command calls assembler symbols. */
function assemblerLines(stderr: string, path: string, lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.filter((line) => {
      const name = line.split(' ')[1] ?? '';
      const message = `${path}: no version for ${name}: it is an assembler symbol without a type`;
      return line.endsWith(NOTHING) && stderr.includes(message);
    }),
  );
}

function sorted(lines: readonly string[]): string {
  return lines.toSorted().join('\n');
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: check-version.ts FOLDER…');
let symbols = 0;
let objects = 0;
let different = 0;
let seconds = 0;
let assembler = 0;
for (const folder of folders) {
  const paths = readdirSync(folder)
    .filter((name) => ['.ko', '.o'].includes(extname(name)))
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path.replace(/\.k?o$/, '.symver')))
    .toSorted();
  // oxlint-disable-next-line no-await-in-loop -- one at a time, to measure
  const answer = await run(paths);
  seconds += answer.seconds;
  for (const path of paths) {
    const recorded = linesOf(readFileSync(path.replace(/\.k?o$/, '.symver'), 'latin1'));
    const untyped = assemblerLines(answer.stderr, path, recorded);
    assembler += untyped.size;
    const expected = recorded.filter((line) => !untyped.has(line));
    const actual = answer.lines.get(path) ?? [];
    objects++;
    symbols += expected.length;
    if (sorted(expected) === sorted(actual)) continue;
    different++;
    const wrong = expected.filter((line) => !actual.includes(line));
    console.log(
      `${path}: ${actual.length} lines, expected ${expected.length}; not there: ${wrong.slice(0, 3).join(', ')}`,
    );
  }
}
console.log(
  `${objects} objects, ${symbols} symbols, and ${assembler} assembler symbols without a version: ${different} objects differ; ${seconds.toFixed(1)} s`,
);
if (different > 0 || objects === 0) process.exitCode = 1;
