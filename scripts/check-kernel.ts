/**
 * Compares versions and type files with recorded ones: `check-kernel.ts [--process] FOLDER…`.
 *
 * For every NAME.ko or NAME.o with NAME.symbols, the versions must be those of NAME.symver (sorted lines) and the type file
 * that of NAME.symtypes. Each file is a run of the drop-in as a function or, with --process, of dist/gendwarfksyms.cjs as a
 * process of its own. Exit status 1 if anything differs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gendwarfksyms } from '../src/cli/gendwarfksyms.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';

await zstdIsReady;

interface Cost {
  readonly cpuSeconds: number;
  /** The most memory that the process has had so far. */
  readonly peakMegabytes: number;
}

interface Answer {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly cost: Cost;
}

type Run = (args: readonly string[], symbols: Uint8Array) => Answer;

const DROP_IN = resolve(import.meta.dirname, '../dist/gendwarfksyms.cjs');
const BIGGEST_OUTPUT = 2 ** 30;
/** Makes a process say on file descriptor 3 what it has used. */
const REPORT_USAGE =
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));';

const inProcess: Run = (args, symbols) => {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const before = process.resourceUsage();
  const exit = gendwarfksyms({
    argv: args,
    cwd: process.cwd(),
    readStdin: () => symbols,
    stdout: (bytes) => stdout.push(Buffer.from(bytes)),
    stderr: (text) => stderr.push(Buffer.from(text)),
  });
  const after = process.resourceUsage();
  const { cpuSeconds } = cost(before);
  return {
    exit,
    stdout: Buffer.concat(stdout).toString('latin1'),
    stderr: Buffer.concat(stderr).toString('latin1'),
    cost: { ...cost(after), cpuSeconds: cost(after).cpuSeconds - cpuSeconds },
  };
};

const asProcess: Run = (args, symbols) => {
  const hook = `data:text/javascript,${encodeURIComponent(REPORT_USAGE)}`;
  const { status, output } = spawnSync(process.execPath, ['--import', hook, DROP_IN, ...args], {
    input: symbols,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    maxBuffer: BIGGEST_OUTPUT,
  });
  const [, stdout = '', stderr = '', usage = ''] = output.map((bytes) => bytes?.toString('latin1'));
  return {
    exit: status ?? -1,
    stdout,
    stderr,
    cost:
      usage === '' ? { cpuSeconds: 0, peakMegabytes: 0 } : cost(JSON.parse(usage) as NodeJS.ResourceUsage),
  };
};

function cost({ userCPUTime, systemCPUTime, maxRSS }: NodeJS.ResourceUsage): Cost {
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 };
}

interface Checked {
  readonly symbols: number;
  readonly wrongVersions: readonly string[];
  readonly symtypesDiffer: boolean;
  readonly answer: Answer;
}

/** @param base the path of the recorded files without their extensions */
function check(object: string, base: string, symtypes: string, run: Run): Checked {
  const answer = run(['-T', symtypes, object], readFileSync(`${base}.symbols`));
  const expected = lines(readFileSync(`${base}.symver`, 'latin1'));
  const types = existsSync(symtypes) ? readFileSync(symtypes, 'latin1') : '';
  rmSync(symtypes, { force: true });
  return {
    symbols: expected.length,
    wrongVersions: wrongLines(lines(answer.stdout), expected),
    symtypesDiffer: types !== readFileSync(`${base}.symtypes`, 'latin1'),
    answer,
  };
}

/** The expected lines that are not there, and those that are there under a name that is not expected. */
function wrongLines(actual: readonly string[], expected: readonly string[]): string[] {
  const nameOf = (line: string): string => line.slice(0, line.lastIndexOf(' '));
  const present = new Set(actual);
  const names = new Set(expected.map(nameOf));
  return [
    ...expected.filter((line) => !present.has(line)),
    ...actual.filter((line) => !names.has(nameOf(line))),
  ];
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function describe(name: string, { symbols, wrongVersions, symtypesDiffer, answer }: Checked): string {
  const faults = [
    ...(answer.exit === 0 ? [] : [`exit status ${answer.exit}: ${answer.stderr.slice(0, 300).trim()}`]),
    ...(wrongVersions.length === 0 ? [] : [`wrong: ${wrongVersions.slice(0, 3).join(', ')}`]),
    ...(symtypesDiffer ? ['symtypes differ'] : []),
  ];
  const figures = [
    `${wrongVersions.length} of ${symbols} versions differ`.padEnd(30),
    `${answer.cost.cpuSeconds.toFixed(3)} s`.padStart(9),
    `${answer.cost.peakMegabytes.toFixed(0)} MB`.padStart(8),
  ].join(' ');
  return `${name.padEnd(48)} ${figures} ${faults.join('; ')}`.trimEnd();
}

const { values, positionals } = parseArgs({
  options: { process: { type: 'boolean' } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error('usage: check-kernel.ts [--process] FOLDER…');
const run = values.process === true ? asProcess : inProcess;
const scratch = mkdtempSync(join(tmpdir(), 'dwarfksyms-kernel-'));
const all: Checked[] = [];
for (const folder of positionals) {
  const objects = readdirSync(folder).filter((name) => ['.ko', '.o'].includes(extname(name)));
  for (const name of objects.toSorted()) {
    const object = join(folder, name);
    const base = object.slice(0, -extname(name).length);
    if (!existsSync(`${base}.symbols`)) continue;
    const checked = check(object, base, join(scratch, 'symtypes'), run);
    console.log(describe(name, checked));
    all.push(checked);
  }
}
rmSync(scratch, { recursive: true });

const sum = (figure: (checked: Checked) => number): number =>
  all.reduce((total, one) => total + figure(one), 0);
const wrong = sum(({ wrongVersions }) => wrongVersions.length);
const types = sum(({ symtypesDiffer }) => Number(symtypesDiffer));
const failed = sum(({ answer }) => Number(answer.exit !== 0));
const peak = Math.max(0, ...all.map(({ answer }) => answer.cost.peakMegabytes));
console.log(
  `${all.length} files: ${wrong} of ${sum(({ symbols }) => symbols)} versions differ, ${types} symtypes differ, ` +
    `${failed} runs failed; ${sum(({ answer }) => answer.cost.cpuSeconds).toFixed(2)} s of CPU, peak ${peak.toFixed(0)} MB`,
);
if (all.length === 0 || wrong + types + failed > 0) process.exitCode = 1;
