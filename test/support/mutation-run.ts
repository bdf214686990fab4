/** Runs the drop-in on damaged files, and judges how it ends. Used by the property and by scripts/fuzz.ts. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import * as fc from 'fast-check';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';
import { parseSymbolList } from '../../src/symver/symbol-list.ts';
import { mutate, mutation, regionsOf, type Mutation, type Region } from './mutate-file.ts';

/** For hangs, not for speed: a run takes milliseconds. */
const LONGEST_RUN_MS = 5000;

const REPOSITORY = resolve(import.meta.dirname, '../..');
const LARGEST_FIXTURE = 64 * 1024;

export interface Subject {
  readonly title: string;
  /** Counterexamples show the title, not the bytes. */
  [fc.toStringMethod](): string;
  readonly file: Buffer;
  readonly regions: readonly Region[];
  readonly symbols: Uint8Array;
}

export interface Experiment {
  readonly subject: Subject;
  readonly mutations: readonly Mutation[];
  readonly options: readonly string[];
}

export interface Outcome {
  readonly kind: 'answer' | 'error';
  /** The error with what varies taken out of it, or a word for the answer. */
  readonly summary: string;
  readonly milliseconds: number;
}

/** Small files of all kinds: recorded cases, and a kernel-like object with everything in it. */
export function fixtures(): Subject[] {
  const oracle = join(REPOSITORY, 'test/fixtures/oracle');
  const subjects = readdirSync(oracle)
    .filter((name) => existsSync(join(oracle, name, 'object.o')))
    .map((name) => subjectOf(join(oracle, name, 'object.o'), join(oracle, name, 'symbols.txt')));
  const kernelLike = join(REPOSITORY, 'test/fixtures/kernel-like/mailbox');
  return [...subjects, subjectOf(`${kernelLike}.o`, `${kernelLike}.symbols`)].filter(
    ({ file }) => file.length <= LARGEST_FIXTURE,
  );
}

export function subjectOf(path: string, symbols: string): Subject {
  const file = readFileSync(path);
  const title = relative(REPOSITORY, path);
  const regions = regionsOf(file);
  return { title, file, regions, symbols: readFileSync(symbols), [fc.toStringMethod]: () => title };
}

const OPTIONS = [
  [],
  ['--stable'],
  ['-T', 'symtypes'],
  ['--dump-dies', '--dump-types', '--dump-versions', '-T', 'symtypes'],
  ['--stable', '--dump-dies', '--dump-versions'],
];

export function experiment(subjects: readonly Subject[]): fc.Arbitrary<Experiment> {
  return fc.record({
    subject: fc.constantFrom(...subjects),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }),
    options: fc.constantFrom(...OPTIONS),
  });
}

/** Runs experiments in a folder of its own. */
export class MutationRunner {
  readonly #folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-'));
  // The only way to end a loop from within its own thread.
  readonly #script = new Script('run()');
  readonly #context = createContext({ run: undefined });

  /** @throws Error that says what is wrong, when a run ends in a way that is not allowed */
  run({ subject, mutations, options }: Experiment): Outcome {
    rmSync(join(this.#folder, 'symtypes'), { force: true });
    writeFileSync(join(this.#folder, 'damaged.o'), mutate(subject.file, subject.regions, mutations));
    let [stdout, stderr] = ['', ''];
    const command = (): number =>
      gendwarfksyms({
        argv: [...options, 'damaged.o'],
        cwd: this.#folder,
        readStdin: () => subject.symbols,
        stdout: (bytes) => void (stdout += Buffer.from(bytes).toString('latin1')),
        stderr: (text) =>
          void (stderr += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')),
      });
    const started = performance.now();
    this.#context['run'] = command;
    const status: unknown = this.#script.runInContext(this.#context, { timeout: LONGEST_RUN_MS });
    const milliseconds = performance.now() - started;
    const errors = stderr.split('\n').filter((line) => line.startsWith('error: '));
    const left = readdirSync(this.#folder).filter((name) => name !== 'damaged.o');
    if (status === 0) {
      require(errors.length === 0, 'an error, but exit status 0');
      require(/^(?:#SYMVER \S+ 0x[0-9a-f]{8}\n)*$/.test(stdout), `odd output: ${stdout}`);
      require(stdout.split('\n').length - 1 ===
        parseSymbolList(subject.symbols).length, `not one line for each symbol: ${stdout}`);
      require(left.join() === (options.includes('-T') ? 'symtypes' : ''), `files are left: ${left.join()}`);
      return {
        kind: 'answer',
        summary: stderr.includes('warning: ') ? 'with warnings' : 'quiet',
        milliseconds,
      };
    }
    require(status === 1, `exit status ${String(status)}`);
    require(errors.length === 1, `expected one error, found ${errors.length}: ${errors.join('; ')}`);
    require(stdout === '', `output in spite of an error: ${stdout}`);
    require(left.length === 0, `files are left: ${left.join()}`);
    require(!/^ +at .*:\d+:\d+/m.test(stderr) && !/\bundefined\b|\bNaN\b|\[object/.test(errors[0]!), stderr);
    return { kind: 'error', summary: withoutFigures(errors[0]!), milliseconds };
  }

  close(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

function require(holds: boolean, problem: string): void {
  if (!holds) throw new Error(problem);
}

function withoutFigures(message: string): string {
  return message
    .replace(/^error: gendwarfksyms: (?:\S*damaged\.o: )?/, '')
    .replaceAll(/0x[0-9a-f]+|\d+/g, 'N')
    .replaceAll(/'[^']*'/g, "'…'");
}
