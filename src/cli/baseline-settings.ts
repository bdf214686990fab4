/** The command line of `dwarfksyms baseline`, checked. */
import { DwarfksymsError } from '../errors.ts';
import { CANONICAL, LINUX, type Profile } from '../symver/profile.ts';
import type { CommandLine } from './getopt.ts';
import { jobsOf } from './jobs-option.ts';
import { BASELINE_FORMATS, type BASELINE_OPTIONS } from './manual/baseline.ts';
import { oneNamed, oneOf } from './one-of.ts';
import type { SymbolOptions } from './symbol-selection.ts';

export type BaselineFormat = (typeof BASELINE_FORMATS)[number];

export interface BaselineSettings extends SymbolOptions {
  readonly paths: readonly string[];
  readonly format: BaselineFormat;
  /** Undefined: standard output. */
  readonly output: string | undefined;
  readonly hasVersions: boolean;
  readonly profile: Profile;
  readonly stable: boolean;
  readonly isQuiet: boolean;
  readonly debugDirs: readonly string[];
  /** How many objects to read at a time; undefined: as many as pay. */
  readonly jobs: number | undefined;
}

const PROFILES: readonly Profile[] = [LINUX, CANONICAL];

/** @throws DwarfksymsError 'usage' */
export function baselineSettings({
  given,
  operands,
  problem,
}: CommandLine<typeof BASELINE_OPTIONS>): BaselineSettings {
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  if (operands.length === 0)
    throw new DwarfksymsError('usage', 'missing path: name an object, module, kernel, archive or directory');
  if (operands.includes('')) throw new DwarfksymsError('usage', 'invalid path: it is empty');
  const last = (option: 'output' | 'format' | 'symbols' | 'profile' | 'jobs'): string | undefined =>
    given.flatMap((one) => (one.option === option ? [one.value] : [])).at(-1);
  const all = (option: 'ignore' | 'debugDir'): readonly string[] =>
    given.flatMap((one) => (one.option === option ? [one.value] : []));
  const has = (option: 'noVersions' | 'stable' | 'quiet'): boolean =>
    given.some((one) => one.option === option);
  const profile = last('profile');
  const jobs = last('jobs');
  const settings: BaselineSettings = {
    paths: operands,
    format: oneOf(BASELINE_FORMATS, 'format', last('format') ?? 'baseline'),
    output: last('output'),
    symbols: last('symbols'),
    ignored: all('ignore'),
    hasVersions: !has('noVersions'),
    profile: profile === undefined ? LINUX : oneNamed(PROFILES, ({ name }) => name, 'profile', profile),
    stable: has('stable'),
    isQuiet: has('quiet'),
    debugDirs: all('debugDir'),
    jobs: jobs === undefined ? undefined : jobsOf(jobs),
  };
  check(settings);
  return settings;
}

function check({ format, output, symbols, ignored, hasVersions }: BaselineSettings): void {
  if (output === '')
    throw new DwarfksymsError('usage', 'missing value for --output: name a file or directory');
  if (format === 'split' && output === undefined)
    throw new DwarfksymsError('usage', '--format split requires --output: name the directory for the files');
  if (format === 'baseline') return;
  if (symbols !== undefined || ignored.length > 0)
    throw new DwarfksymsError(
      'usage',
      `--symbols and --ignore require --format baseline: ${format} has the types of whole objects`,
    );
  if (!hasVersions)
    throw new DwarfksymsError('usage', `--no-versions requires --format baseline: ${format} has no versions`);
}
