/** Python as far as it is installed: the language, and Kaitai's runtime for it (Debian: python3-kaitaistruct). */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { grammarOf } from '../../../src/grammar/ksy.ts';
import { compileFor } from '../compiling.ts';
import { sources } from '../grammars.ts';

/** The system's own is asked, too: packages of the system are invisible to another Python that is found first. */
const CANDIDATES = ['python3', '/usr/bin/python3'];

const LONGEST_MS = 120_000;

/** A Python that can run `program`; undefined if there is none. */
export function pythonThatRuns(program: string): string | undefined {
  return CANDIDATES.find((python) => spawnSync(python, ['-c', program]).status === 0);
}

/** What a Python program prints. */
export function run(python: string, args: readonly string[], input = ''): string {
  const result = spawnSync(python, args, {
    encoding: 'utf8',
    input,
    timeout: LONGEST_MS,
    maxBuffer: Infinity,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (result.status !== 0) throw new Error(`${python} ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

/** Compiles all grammars to Python, into a folder; returns the files. */
export async function compileToPython(folder: string): Promise<readonly string[]> {
  const grammars = sources();
  const files = new Map<string, string>();
  for (const id of grammars.keys()) {
    if (files.has(`${id}.py`)) continue;
    // oxlint-disable-next-line no-await-in-loop -- the compiler is one piece of code that computes
    const result = await compileFor('python', grammarOf(grammars, id), grammars);
    if (typeof result === 'string') throw new Error(`${id}: ${result}`);
    for (const [name, text] of Object.entries(result)) files.set(name, text);
  }
  return [...files].map(([name, text]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
}
