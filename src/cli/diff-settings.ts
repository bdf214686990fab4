/** The command line of `dwarfksyms diff`, checked. */
import { resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { CANONICAL, LINUX, type Profile } from '../symver/profile.ts';
import type { CommandLine } from './getopt.ts';
import { DIFF_FORMATS, SUGGESTION_FORMATS, type DIFF_OPTIONS } from './manual/diff.ts';
import { jobsOf } from './jobs-option.ts';
import { oneNamed, oneOf } from './one-of.ts';

export type DiffFormat = (typeof DIFF_FORMATS)[number];

export interface DiffOutput {
  readonly format: DiffFormat;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

export interface DiffSettings {
  readonly before: string;
  readonly after: string;
  readonly outputs: readonly DiffOutput[];
  readonly symbols: string | undefined;
  readonly ignored: readonly string[];
  readonly rules: string | undefined;
  /** Whether to show what keeps the former versions. */
  readonly suggests: boolean;
  readonly profile: Profile;
  readonly stable: boolean;
  /** A file of kABI rules for the new side. */
  readonly kabiRules: string | undefined;
  readonly showsAll: boolean;
  readonly isQuiet: boolean;
  readonly debugDirs: readonly string[];
  readonly jobs: number | undefined;
}

const PROFILES: readonly Profile[] = [LINUX, CANONICAL];

/** @throws DwarfksymsError 'usage' */
export function diffSettings({ given, operands, problem }: CommandLine<typeof DIFF_OPTIONS>): DiffSettings {
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  const [before, after, ...rest] = operands;
  if (before === undefined || after === undefined || rest.length > 0)
    throw new DwarfksymsError('usage', `expected two paths, OLD and NEW, not ${operands.length}`);
  if (operands.includes('')) throw new DwarfksymsError('usage', 'invalid path: it is empty');
  const outputs = given.flatMap((one) => (one.option === 'format' ? [outputOf(one.value)] : []));
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw new DwarfksymsError(
      'usage',
      'only one format can be written to standard output: write --format FORMAT:FILE for the others',
    );
  const files = outputs.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) =>
    files.some((one, at) => at < index && resolve(one) === resolve(file)),
  );
  if (twice !== undefined)
    throw new DwarfksymsError('usage', `only one format can be written to ${twice}: name another file`);
  const writesRules = outputs.find(({ format }) => SUGGESTION_FORMATS.has(format));
  if (writesRules !== undefined && !given.some((one) => one.option === 'suggest'))
    throw new DwarfksymsError('usage', `--format ${writesRules.format} requires --suggest`);
  const last = (option: 'symbols' | 'rules' | 'kabiRules'): string | undefined =>
    given.map((one) => (one.option === option ? one.value : undefined)).findLast(Boolean);
  const has = (option: 'stable' | 'suggest' | 'all' | 'quiet'): boolean =>
    given.some((one) => one.option === option);
  return {
    before,
    after,
    outputs: outputs.length === 0 ? [{ format: 'text', file: undefined }] : outputs,
    symbols: last('symbols'),
    ignored: given.flatMap((one) => (one.option === 'ignore' ? [one.value] : [])),
    rules: last('rules'),
    suggests: has('suggest'),
    profile:
      given
        .map((one) =>
          one.option === 'profile' ? oneNamed(PROFILES, ({ name }) => name, 'profile', one.value) : undefined,
        )
        .findLast(Boolean) ?? LINUX,
    stable: has('stable') || has('suggest') || last('kabiRules') !== undefined,
    kabiRules: last('kabiRules'),
    showsAll: has('all'),
    isQuiet: has('quiet'),
    debugDirs: given.flatMap((one) => (one.option === 'debugDir' ? [one.value] : [])),
    jobs: given.map((one) => (one.option === 'jobs' ? jobsOf(one.value) : undefined)).findLast(Boolean),
  };
}

/** `FORMAT` or `FORMAT:FILE`. */
function outputOf(value: string): DiffOutput {
  const colon = value.indexOf(':');
  const format = oneOf(DIFF_FORMATS, 'format', colon < 0 ? value : value.slice(0, colon));
  const file = colon < 0 ? undefined : value.slice(colon + 1);
  if (file === '') throw new DwarfksymsError('usage', `missing file behind --format ${value}`);
  return { format, file };
}
