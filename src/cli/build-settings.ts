/** The command line of `dwarfksyms build`, checked. */
import { DwarfksymsError } from '../errors.ts';
import type { CommandLine } from './getopt.ts';
import type { BUILD_OPTIONS } from './manual/build.ts';
import { suggestion } from './suggestion.ts';

const STEPS = ['prepare', 'finish', 'restore'] as const;

export interface BuildSettings {
  readonly step: (typeof STEPS)[number];
  readonly folder: string;
  /** How many objects to read at a time; undefined: as many as pay. */
  readonly jobs: number | undefined;
  readonly isQuiet: boolean;
  /** Whether it is also said that there was nothing to do. */
  readonly isVerbose: boolean;
}

const NUMBER = /^[1-9][0-9]*$/u;

/** @throws DwarfksymsError 'usage' */
export function buildSettings({
  given,
  operands,
  problem,
}: CommandLine<typeof BUILD_OPTIONS>): BuildSettings {
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  const [step, folder, ...others] = operands;
  if (step === undefined)
    throw new DwarfksymsError('usage', `missing step: expected one of ${STEPS.join(', ')}`);
  const known = STEPS.find((one) => one === step);
  if (known === undefined)
    throw new DwarfksymsError('usage', `unknown step '${step}'${suggestion(step, STEPS)}`);
  if (folder === undefined || folder === '')
    throw new DwarfksymsError('usage', 'missing folder: name the one that the kernel is built in');
  if (others.length > 0) throw new DwarfksymsError('usage', 'more than one folder was named');
  const jobs = given.map((one) => (one.option === 'jobs' ? jobsOf(one.value) : undefined)).findLast(Boolean);
  const has = (option: 'quiet' | 'verbose'): boolean => given.some((one) => one.option === option);
  return { step: known, folder, jobs, isQuiet: has('quiet'), isVerbose: has('verbose') };
}

function jobsOf(value: string): number {
  if (NUMBER.test(value)) return Number(value);
  throw new DwarfksymsError('usage', `invalid value '${value}' for --jobs: expected a whole number from 1`);
}
