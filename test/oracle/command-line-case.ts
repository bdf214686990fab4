/** Judges a command line of the oracle: standard output, exit status, files that appeared, dumps. */
import { createdFiles, inputFiles, type OracleCase } from '../support/oracle.ts';
import {
  cleanErrorDifference,
  exitDifference,
  missingSymbolDifference,
  textDifference,
  touchedDifference,
  withoutWarnings,
} from './compare.ts';
import { Sandbox, type Run, type Tool } from './sandbox.ts';
import { declaredDeviation, strictVerdict, type Judged } from './verdict.ts';

export function judgeCommandLine(one: OracleCase, tool: Tool): Judged {
  const inputs = inputFiles(one);
  const sandbox = new Sandbox(tool, inputs);
  try {
    return { name: one.name, verdict: strictVerdict(one, differences(one, sandbox, new Set(inputs.keys()))) };
  } finally {
    sandbox.dispose();
  }
}

function differences(one: OracleCase, sandbox: Sandbox, inputs: ReadonlySet<string>): string[] {
  const run = sandbox.run(one.args, one.symbols);
  const declared = declaredDeviation(one);
  if (declared === 'clean-error') return cleanErrorDifference(run);
  if (declared === 'per-file') return differencesFrom(run, perFile(one, sandbox, inputs));
  if (one.exit !== 0) return failureDifference(one, run);
  return [
    ...differencesFrom(run, { stdout: one.stdout, created: createdFiles(one) }),
    ...missingSymbolDifference(run, one),
    ...dumpDifference(one, run),
  ];
}

type Expected = Pick<Run, 'stdout' | 'created'>;

function differencesFrom(run: Run, { stdout, created }: Expected): string[] {
  return [
    ...exitDifference(run, 0),
    ...textDifference('standard output', run.stdout, stdout),
    ...textDifference('created files', showFiles(run.created), showFiles(created)),
    ...touchedDifference(run),
  ];
}

/** As for any failing run, but a misused option is answered with the help, which has many lines. */
function failureDifference(one: OracleCase, run: Run): string[] {
  if (!one.stderr.includes('Usage:')) return cleanErrorDifference(run);
  return [
    ...exitDifference(run, one.exit),
    ...textDifference('standard output', run.stdout, ''),
    ...(/usage:/i.test(run.stderr) ? [] : ['standard error has no usage text']),
    ...Array.from(run.created.keys(), (name) => `a failing run left the file ${name}`),
  ];
}

/** Types come in any order, as the reference walks a hash table; the texts of the other dumps and debug options are free. */
function dumpDifference(one: OracleCase, run: Run): string[] {
  const options = one.args.filter((arg) => arg.startsWith('-'));
  if (options.some((option) => /^(?:-d|--debug|--dump-die-map|-h|--help)$/.test(option))) return [];
  const order = options.includes('--dump-types') ? sortedLines : (text: string): string => text;
  return textDifference('dumps', order(withoutWarnings(run.stderr)), order(withoutWarnings(one.stderr)));
}

/**
 * What the specification says of several files: each is processed by itself, and a name keeps the version of the first
 * file that gave it one; the type files follow each other.
 */
function perFile(one: OracleCase, sandbox: Sandbox, inputs: ReadonlySet<string>): Expected {
  const others = one.args.filter((arg) => !inputs.has(arg));
  const files = one.args.filter((arg) => inputs.has(arg));
  const runs = files.map((file) => sandbox.run([...others, file], one.symbols));
  const outputs = runs.map((run) => run.stdout.split('\n'));
  const merged = outputs[0]?.map((_, line) => {
    const answers = outputs.map((output) => output[line] ?? '');
    return answers.find((answer) => !answer.endsWith(' 0x00000000')) ?? answers[0] ?? '';
  });
  const created = new Map<string, string>();
  for (const run of runs) {
    for (const [name, content] of run.created) created.set(name, (created.get(name) ?? '') + content);
  }
  return { stdout: merged?.join('\n') ?? '', created };
}

function showFiles(files: ReadonlyMap<string, string>): string {
  return Array.from(files, ([name, content]) => `${name}:\n${content}`).join('\n');
}

function sortedLines(text: string): string {
  return text.split('\n').toSorted().join('\n');
}
