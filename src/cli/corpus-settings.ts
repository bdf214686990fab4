/** The command line of `dwarfksyms corpus`, checked. */
import { availableParallelism } from 'node:os';
import { KINDS, type Kind } from '../corpus/manifest.ts';
import { DwarfksymsError } from '../errors.ts';
import type { CommandLine } from './getopt.ts';
import type { CORPUS_OPTIONS } from './manual/corpus.ts';
import { oneOf } from './one-of.ts';

export interface CorpusSettings {
  readonly out: string;
  /** Undefined if none of the options was given that make a corpus. */
  readonly making: MakingSettings | undefined;
  readonly running: RunningSettings;
  readonly jobs: number;
  readonly format: Format;
  readonly isQuiet: boolean;
}

export interface MakingSettings {
  readonly seed: number;
  readonly count: number;
  readonly kinds: readonly Kind[];
  readonly from: readonly string[];
  readonly maxByteSize: number;
  readonly replaces: boolean;
}

export interface RunningSettings {
  readonly commands: readonly string[];
  readonly timeoutSeconds: number;
  /** Undefined: all files. */
  readonly sample: number | undefined;
}

const FORMATS = ['text', 'json'] as const;
type Format = (typeof FORMATS)[number];

export const MAKING_DEFAULTS: MakingSettings = {
  seed: 1,
  count: 1000,
  kinds: KINDS,
  from: [],
  maxByteSize: 1 << 16,
  replaces: false,
};
const RUNNING_DEFAULTS: RunningSettings = { commands: [], timeoutSeconds: 10, sample: undefined };

const LARGEST_SEED = 2 ** 32 - 1;
/** More are not told apart by what they are called, and nobody waits for them. */
const LARGEST_COUNT = 10_000_000;
/** What a timer of Node can wait, in seconds. */
const LONGEST_TIMEOUT = 2_147_483;

type CorpusCommandLine = CommandLine<typeof CORPUS_OPTIONS>;

/** @throws DwarfksymsError 'usage' */
export function corpusSettings({ given, operands, problem }: CorpusCommandLine): CorpusSettings {
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  let out: string | undefined;
  let making: Partial<MakingSettings> = {};
  let running = RUNNING_DEFAULTS;
  let jobs = availableParallelism();
  let format: Format = 'text';
  let isQuiet = false;
  for (const one of given)
    switch (one.option) {
      case 'out':
        out = one.value;
        break;
      case 'run':
        running = { ...running, commands: [...running.commands, one.value] };
        break;
      case 'timeout':
        running = { ...running, timeoutSeconds: seconds(one.value) };
        break;
      case 'sample':
        running = { ...running, sample: wholeNumber('sample', one.value, 1, LARGEST_COUNT) };
        break;
      case 'jobs':
        jobs = wholeNumber('jobs', one.value, 1, LARGEST_COUNT);
        break;
      case 'format':
        format = oneOf(FORMATS, 'format', one.value);
        break;
      case 'quiet':
        isQuiet = true;
        break;
      case 'help':
        break;
      default:
        making = { ...making, ...madeDifferent(one, making) };
    }
  if (operands.length > 0) making = { ...making, from: withOperands(making.from, operands) };
  if (out === undefined)
    throw new DwarfksymsError('usage', 'missing option --out: name the folder of the corpus');
  if (out === '') throw new DwarfksymsError('usage', 'invalid value for --out: the path is empty');
  const isMaking = Object.keys(making).length > 0;
  return {
    out,
    making: isMaking ? { ...MAKING_DEFAULTS, ...making } : undefined,
    running,
    jobs,
    format,
    isQuiet,
  };
}

type MakingOption = Extract<
  CorpusCommandLine['given'][number],
  { option: 'seed' | 'count' | 'kinds' | 'from' | 'maxSize' | 'force' }
>;

function madeDifferent(one: MakingOption, { from = [] }: Partial<MakingSettings>): Partial<MakingSettings> {
  switch (one.option) {
    case 'seed':
      return { seed: wholeNumber('seed', one.value, 0, LARGEST_SEED) };
    case 'count':
      return { count: wholeNumber('count', one.value, 1, LARGEST_COUNT) };
    case 'kinds':
      return { kinds: kinds(one.value) };
    case 'from':
      if (one.value === '') throw new DwarfksymsError('usage', 'invalid path: it is empty');
      return { from: [...from, one.value] };
    case 'maxSize':
      return { maxByteSize: wholeNumber('max-size', one.value, 1, Number.MAX_SAFE_INTEGER) };
    case 'force':
      return { replaces: true };
  }
}

/** `--from *.o` is what a shell makes `--from a.o b.o c.o` of. */
function withOperands(from: readonly string[] | undefined, operands: readonly string[]): readonly string[] {
  if (from === undefined)
    throw new DwarfksymsError('usage', `unexpected operand '${operands[0]}': files are named with --from`);
  if (operands.includes('')) throw new DwarfksymsError('usage', 'invalid path: it is empty');
  return [...from, ...operands];
}

function kinds(value: string): readonly Kind[] {
  const chosen = new Set(value.split(',').map((word) => oneOf(KINDS, 'kinds', word)));
  return KINDS.filter((kind) => chosen.has(kind));
}

function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = /^[0-9]+$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new DwarfksymsError(
      'usage',
      `invalid value '${value}' for --${option}: expected a whole number from ${least} to ${most}`,
    );
  return number;
}

function seconds(value: string): number {
  const number = /^[0-9]*\.?[0-9]+$/u.test(value) ? Number(value) : Number.NaN;
  if (!(number > 0 && number <= LONGEST_TIMEOUT))
    throw new DwarfksymsError(
      'usage',
      `invalid value '${value}' for --timeout: expected a number of seconds above 0 and up to ${LONGEST_TIMEOUT}`,
    );
  return number;
}
