/**
 * Compiles the sources of folders with the compilers that are found, in many ways, and checks what they write: which rules of
 * docs/conformance.md do they break? What is listed there as a defect of a producer is marked.
 *
 *     npx tsx scripts/check-producers.ts FOLDER...
 *     npx tsx scripts/check-producers.ts --files PATH...     checks files and folders as they are
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { checkConformance } from '../src/index.ts';

const C_WAYS: readonly (readonly string[])[] = [
  ['-O0'],
  ['-O2'],
  ['-O2', '-gsplit-dwarf'],
  ['-O2', '-fdebug-types-section'],
  ['-O2', '-g3'],
  ['-O2', '-ffunction-sections', '-fdata-sections'],
];
const VERSIONS = ['4', '5'];
/** The rules in the first column of the table of defects. */
const LISTED = listedRules(readFileSync(join(import.meta.dirname, '../docs/conformance.md'), 'utf8'));

function listedRules(text: string): ReadonlySet<string> {
  const [, section = ''] = /^## Defects of producers\n(.*?)^## /msu.exec(text) ?? [];
  return new Set(
    [...section.matchAll(/^\| ([A-Z0-9, ]+) \|/gmu)].flatMap(([, rules = '']) => rules.split(', ')),
  );
}

interface Way {
  readonly producer: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** How a source can be compiled; by commands that may not be there. */
function waysFor(source: string): readonly Way[] {
  switch (extname(source)) {
    case '.c':
      return ['gcc', 'clang'].flatMap((command) => cWays(command));
    case '.cc':
    case '.cpp':
      return ['g++', 'clang++'].flatMap((command) => cWays(command));
    case '.rs':
      return VERSIONS.map((version) => ({
        producer: 'rustc',
        command: 'rustc',
        args: ['--crate-type=lib', '--emit=obj', '-g', `-Cdwarf-version=${version}`, '-Copt-level=1'],
      })).concat({
        producer: 'rustc',
        command: 'rustc',
        args: ['--crate-type=lib', '--emit=obj', '-g', '-Copt-level=0'],
      });
    default:
      return [];
  }
}

function cWays(command: string): readonly Way[] {
  return VERSIONS.flatMap((version) =>
    C_WAYS.map((options) => ({
      producer: command,
      command,
      args: ['-w', '-c', `-gdwarf-${version}`, ...options],
    })),
  );
}

/** By producer and rule: how many objects, and one of them. */
const broken = new Map<string, { objects: number; example: string; found: string }>();
let checked = 0;

async function check(path: string, producer: string, label: string): Promise<void> {
  for await (const { findings } of checkConformance(path)) {
    checked++;
    const rules = new Set<string>();
    for (const {
      rule: { id: rule },
      severity,
      found,
    } of findings) {
      if (severity === 'note' || rules.has(rule)) continue;
      rules.add(rule);
      const key = `${severity}\t${rule}\t${producer}`;
      const known = broken.get(key);
      if (known === undefined) broken.set(key, { objects: 1, example: label, found });
      else known.objects++;
    }
  }
}

async function compileAndCheck(source: string, folder: string): Promise<void> {
  for (const { producer, command, args } of waysFor(source)) {
    const output = join(folder, `${basename(source)}.o`);
    try {
      execFileSync(command, [...args, '-o', output, source], { stdio: 'ignore', cwd: folder });
    } catch {
      // Not there, or this source is not for it.
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a folder
    await check(output, producer, `${basename(source)} ${args.join(' ')}`);
  }
}

function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const [first = '', ...rest] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'producers-'));
try {
  if (first === '--files')
    for (const path of rest.flatMap(filesBelow)) await check(path, 'file', path).catch(() => undefined);
  else
    for (const path of [first, ...rest].flatMap((operand) => filesBelow(resolve(operand))))
      await compileAndCheck(path, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${checked} objects checked`);
for (const [key, { objects, example, found }] of [...broken].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const [, rule = ''] = key.split('\t');
  const isListed = LISTED.has(rule);
  console.log(`${key}\t${objects} objects${isListed ? ', listed' : ''}\t${found}\t${example}`);
}
