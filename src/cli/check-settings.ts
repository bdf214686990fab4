/** The command line of `dwarfksyms check`, checked. */
import { SEVERITIES } from '../check/file-report.ts';
import type { RuleChoice } from '../check/rule-selection.ts';
import type { Severity } from '../conformance/finding.ts';
import { DwarfksymsError } from '../errors.ts';
import type { CommandLine } from './getopt.ts';
import type { CHECK_OPTIONS } from './manual/check.ts';
import { oneOf } from './one-of.ts';

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'junit'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckOutput {
  readonly format: CheckFormat;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

export interface CheckSettings {
  readonly paths: readonly string[];
  /** One of them is for standard output. */
  readonly outputs: readonly CheckOutput[];
  readonly choice: RuleChoice;
  /** Findings of this severity and worse make the answer "no". */
  readonly severity: Severity;
  readonly showsAll: boolean;
  readonly showsNotes: boolean;
  readonly isQuiet: boolean;
  readonly wantsBytes: boolean;
  readonly baseline: string | undefined;
  readonly newBaseline: string | undefined;
  readonly debugDirs: readonly string[];
  /** Undefined: as many as pay. */
  readonly jobs: number | undefined;
  /** A rule to explain instead of checking. */
  readonly explain: string | undefined;
  readonly listsRules: boolean;
}

type Given = CommandLine<typeof CHECK_OPTIONS>['given'];
type WithValue = Extract<Given[number], { readonly value: string }>['option'];
type Flag = Exclude<Given[number]['option'], WithValue>;

const NUMBER = /^[1-9][0-9]*$/u;

/** @throws DwarfksymsError 'usage' */
export function checkSettings({
  given,
  operands,
  problem,
}: CommandLine<typeof CHECK_OPTIONS>): CheckSettings {
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  const has = (option: Flag): boolean => given.some((one) => one.option === option);
  const all = (option: WithValue): readonly string[] =>
    given.flatMap((one) => (one.option === option && 'value' in one ? [one.value] : []));
  const last = (option: WithValue): string | undefined => all(option).at(-1);
  const joined = (option: WithValue): string | undefined =>
    all(option).length === 0 ? undefined : all(option).join(',');
  const severity = oneOf(SEVERITIES, 'severity', last('severity') ?? 'error');
  const settings: CheckSettings = {
    paths: operands,
    outputs: outputsOf(all('format')),
    choice: { only: joined('rules'), skip: joined('skip'), forVersions: has('forVersions') },
    severity,
    showsAll: has('all'),
    showsNotes: severity === 'note' || last('rules') !== undefined,
    isQuiet: has('quiet'),
    wantsBytes: has('hex'),
    baseline: last('baseline'),
    newBaseline: last('writeBaseline'),
    debugDirs: all('debugDir'),
    jobs: jobsOf(last('jobs')),
    explain: last('explain'),
    listsRules: has('listRules'),
  };
  const checks = settings.explain === undefined && !settings.listsRules;
  if (checks && operands.length === 0)
    throw new DwarfksymsError('usage', 'missing path: name an ELF file, an archive or a directory');
  if (!checks && operands.length > 0)
    throw new DwarfksymsError('usage', '--explain and --list-rules check no files: name none');
  const written = [...settings.outputs.map(({ file }) => file), settings.newBaseline].filter(
    (path) => path !== undefined,
  );
  if (new Set(written).size < written.length)
    throw new DwarfksymsError('usage', 'two outputs cannot be written to one file');
  if (operands.includes('')) throw new DwarfksymsError('usage', 'invalid path: it is empty');
  return settings;
}

/** `FORMAT` or `FORMAT:FILE`. */
function outputsOf(values: readonly string[]): readonly CheckOutput[] {
  const outputs = values.map((value): CheckOutput => {
    const colon = value.indexOf(':');
    const format = oneOf(CHECK_FORMATS, 'format', colon < 0 ? value : value.slice(0, colon));
    if (colon === value.length - 1)
      throw new DwarfksymsError(
        'usage',
        `invalid value '${value}' for --format: the name of the file is missing`,
      );
    return { format, file: colon < 0 ? undefined : value.slice(colon + 1) };
  });
  const shown = outputs.filter(({ file }) => file === undefined);
  if (shown.length > 1)
    throw new DwarfksymsError(
      'usage',
      `--format is given ${shown.length} times for standard output: write FORMAT:FILE for all but one`,
    );
  return shown.length === 1 ? outputs : [{ format: 'text', file: undefined }, ...outputs];
}

function jobsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!NUMBER.test(value))
    throw new DwarfksymsError('usage', `invalid value '${value}' for --jobs: expected a whole number from 1`);
  return Number(value);
}
