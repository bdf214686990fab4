/**
 * Runs the laws of properties/laws.ts over generated descriptions: `npm run properties -- --runs N --seed S`. Says what the run
 * covered. A failure tells the seed and path that show it again, and leaves the shrunk description as a fixture.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Coverage } from '../properties/coverage.ts';
import { coverageText, recordText } from '../properties/coverage-text.ts';
import { runEachBreaking, runLaw, type Failure } from '../properties/law-run.ts';
import { Record } from '../properties/law.ts';
import { LAWS } from '../properties/laws.ts';

const FIXTURES = resolve(import.meta.dirname, '../test/fixtures/counterexamples');

const USAGE = `Usage: npm run properties -- [--runs N] [--seed S] [--law NAME]… [--path P] [--each N] [--out DIR]

--each N: instead of runs, make every breaking change until it had to be noticed N times.

Laws: ${LAWS.map(({ name }) => name).join(', ')}
`;

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number)) return number;
  throw new Error(`${option} takes a whole number, not ${text}`);
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      law: { type: 'string', multiple: true, default: [] },
      path: { type: 'string' },
      each: { type: 'string' },
      out: { type: 'string', default: FIXTURES },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return true;
  }
  const settings = {
    runs: wholeNumber(values.runs, '--runs'),
    seed: wholeNumber(values.seed, '--seed'),
    path: values.path,
  };
  const unknown = values.law.find((name) => !LAWS.some((law) => law.name === name));
  if (unknown !== undefined) throw new Error(`no law ${unknown}\n${USAGE}`);
  const laws = values.law.length === 0 ? LAWS : LAWS.filter(({ name }) => values.law.includes(name));
  const record = new Record();
  const coverage = new Coverage();
  const failures: Failure[] = [];
  if (values.each === undefined) {
    console.log(`seed ${settings.seed}, ${settings.runs} runs of each law`);
    for (const law of laws) {
      const started = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one law after the other
      const failure = await runLaw(law, settings, record, coverage);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${failure === undefined ? 'holds' : 'FAILS'}  ${law.name.padEnd(18)} ${seconds} s`);
      if (failure !== undefined) failures.push(failure);
    }
  } else {
    const times = wholeNumber(values.each, '--each');
    console.log(`seed ${settings.seed}, each breaking change ${times} times`);
    failures.push(...(await runEachBreaking(times, settings.seed, record, coverage)));
  }
  for (const failure of failures) {
    const file = join(values.out, `${failure.law.replaceAll(/\W+/g, '-')}-${failure.seed}.json`);
    mkdirSync(values.out, { recursive: true });
    writeFileSync(file, `${failure.fixture}\n`);
    console.log(`\n${failure.law}: ${failure.why}`);
    if (values.each === undefined)
      console.log(`again: --law ${failure.law} --seed ${failure.seed} --path ${failure.path}`);
    console.log(`the description: ${file}`);
  }
  console.log(`\n${recordText(record)}\n${coverageText(coverage)}`);
  return failures.length === 0;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
