/**
 * Everything that must hold: `npm test` checks generated files, types, lint and format, and runs all tests;
 * `npm test -- FILE…` runs the tests of these files only. Ends with a line `N passed, N failed`, where each check and each
 * test counts.
 *
 * uvu is content with a file that forgets `test.run()` and with one that has no tests: here both fail.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const CHECKS = ['generate:check', 'typecheck', 'lint', 'format:check'];
const TEST_FOLDERS = ['test', 'properties'];
const AT_ONCE = 2;
const LONGEST_MINUTES = 8;

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

function run(command: string, args: readonly string[]): Promise<Finished> {
  const started = performance.now();
  const { FORCE_COLOR: _, ...environment } = process.env;
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...environment, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_MINUTES * 60_000,
    killSignal: 'SIGKILL',
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) =>
      done({
        status,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
        seconds: (performance.now() - started) / 1000,
      }),
    );
  });
}

async function runCheck(script: string): Promise<Outcome> {
  const finished = await run('npm', ['run', '--silent', script]);
  const ok = finished.status === 0;
  tell(ok, script, '', finished.seconds);
  if (!ok) console.log(finished.stdout + finished.stderr);
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
}

async function runTestFile(file: string): Promise<Outcome> {
  const finished = await run(process.execPath, ['--import', 'tsx', file]);
  const outcome = judge(finished);
  const ok = outcome.failed === 0;
  tell(ok, relative(ROOT, file), outcome.ranTests ? describe(outcome) : 'ran no tests', finished.seconds);
  if (!ok) console.log(finished.stdout);
  // What a test has to tell although it passed, it writes to standard error.
  if (finished.stderr !== '') console.log(finished.stderr);
  return outcome;
}

/** Counts by uvu's summary. */
function judge({ status, stdout }: Finished): Outcome & { readonly ranTests: boolean } {
  const figure = (name: string): number =>
    Number(new RegExp(`^ +${name}: +(\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const total = figure('Total');
  const passed = figure('Passed');
  const failed = total - passed;
  // No summary, no tests, a crash after the tests: a failure that uvu does not count.
  const uncounted = total === 0 || (status !== 0 && failed === 0);
  return { passed, failed: failed + Number(uncounted), skipped: figure('Skipped'), ranTests: total > 0 };
}

function describe({ passed, failed, skipped }: Outcome): string {
  const rest = skipped === 0 ? '' : `, ${skipped} skipped`;
  return `${passed} passed, ${failed} failed${rest}`;
}

function tell(ok: boolean, name: string, result: string, seconds: number): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(44)} ${result.padEnd(24)} ${seconds.toFixed(1)} s`);
}

function findTestFiles(): string[] {
  return TEST_FOLDERS.flatMap((folder) =>
    readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => resolve(ROOT, folder, name)),
  ).toSorted();
}

/** Runs `action` on all items, a few at a time. */
async function forAll<T>(items: readonly T[], action: (item: T) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = items.values();
  const worker = async (): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    for (const item of queue) outcomes.push(await action(item));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcomes;
}

const chosen = process.argv.slice(2).map((file) => resolve(file));
const files = chosen.length > 0 ? chosen : findTestFiles();
const checks = chosen.length > 0 ? [] : CHECKS;
if (files.length === 0) console.log('FAIL no test files');

const outcomes = [...(await forAll(checks, runCheck)), ...(await forAll(files, runTestFile))];
const total = outcomes.reduce(
  (sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
    skipped: sum.skipped + one.skipped,
  }),
  { passed: 0, failed: Number(files.length === 0), skipped: 0 },
);
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${describe(total)}`);
