/**
 * Damages files at random and runs the drop-in on them, more often than the property of the test run does:
 *
 *     tsx scripts/fuzz.ts [--runs N] [--seed S] [OBJECT…]
 *
 * Without objects it takes the fixtures. The names that an object is asked for stand beside it, in NAME.symbols or
 * symbols.txt. Prints how often the runs ended in which way; exit status 1 if one ended as none may.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { experiment, fixtures, MutationRunner, subjectOf } from '../test/support/mutation-run.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';

await zstdIsReady;

const BATCH = 1000;
const SLOW_MS = 1000;
const MOST_ROWS = 60;

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});

function symbolsBeside(object: string): string {
  const own = object.replace(/\.k?o$/, '.symbols');
  return existsSync(own) ? own : join(dirname(object), 'symbols.txt');
}

const subjects =
  positionals.length > 0
    ? positionals.map((path) => subjectOf(resolve(path), symbolsBeside(resolve(path))))
    : fixtures();
const runs = Number(values.runs);
const seed = Number(values.seed);
const counts = new Map<string, number>();
const count = (row: string): void => void counts.set(row, (counts.get(row) ?? 0) + 1);
const runner = new MutationRunner();
let [done, wrong, slowest, most] = [0, 0, 0, 0];
try {
  for (let batch = 0; done < runs; batch++)
    for (const one of fc.sample(experiment(subjects), {
      numRuns: Math.min(BATCH, runs - done),
      seed: seed + batch,
    })) {
      done++;
      try {
        const { kind, summary, milliseconds } = runner.run(one);
        count(`${kind}: ${summary}`);
        slowest = Math.max(slowest, milliseconds);
        if (milliseconds > SLOW_MS) console.log(`slow, ${Math.round(milliseconds)} ms: ${fc.stringify(one)}`);
      } catch (error) {
        wrong++;
        count('WRONG');
        const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
        console.log(`wrong: ${fc.stringify(one)}\n${problem}\n`);
      }
      most = Math.max(most, process.memoryUsage.rss());
    }
} finally {
  runner.close();
}

const rows = [...counts].toSorted(([, a], [, b]) => b - a);
for (const [row, times] of rows.slice(0, MOST_ROWS)) console.log(`${String(times).padStart(8)}  ${row}`);
if (rows.length > MOST_ROWS) console.log(`          and ${rows.length - MOST_ROWS} other endings`);
console.log(
  `${done} runs, ${wrong} wrong; the slowest took ${Math.round(slowest)} ms; ${Math.round(most / 1e6)} MB at most`,
);
if (wrong > 0) process.exitCode = 1;
