/** The command line of `dwarfksyms version`, checked. */
import { DwarfksymsError } from '../errors.ts';
import { CANONICAL, LINUX, type Profile } from '../symver/profile.ts';
import { SCOPES, type Scope } from '../symver/scope.ts';
import type { CommandLine } from './getopt.ts';
import type { VERSION_OPTIONS } from './manual/version.ts';
import { jobsOf } from './jobs-option.ts';
import { oneNamed, oneOf } from './one-of.ts';

export type Format = 'symver' | 'symvers' | 'json';

export interface VersionSettings {
  readonly paths: readonly string[];
  readonly symbols: string | undefined;
  readonly format: Format;
  readonly module: string | undefined;
  readonly symtypes: string | undefined;
  readonly output: string | undefined;
  readonly stable: boolean;
  /** A file of kABI rules. */
  readonly kabiRules: string | undefined;
  readonly strict: boolean;
  readonly isQuiet: boolean;
  /** Whether the objects of a directory count, and not what is linked from them. */
  readonly wantsObjects: boolean;
  /** Where the versions to compare with are recorded. */
  readonly verify: 'none' | 'object' | { readonly file: string };
  readonly profile: Profile;
  /** What versions are computed over; undefined: what each file's kind suggests. */
  readonly scope: Scope | undefined;
  /** Whether the answer is what makes versions differ from the canonical ones. */
  readonly explainsOrder: boolean;
  /** Folders with separate debug files. */
  readonly debugDirs: readonly string[];
  /** How many objects to read at a time; undefined: as many as pay. */
  readonly jobs: number | undefined;
}

const FORMATS: readonly Format[] = ['symver', 'symvers', 'json'];
const PROFILES: readonly Profile[] = [LINUX, CANONICAL];

/** @throws DwarfksymsError 'usage' */
export function versionSettings({
  given,
  operands,
  problem,
}: CommandLine<typeof VERSION_OPTIONS>): VersionSettings {
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  if (operands.length === 0)
    throw new DwarfksymsError('usage', 'missing path: name an object, module, kernel, archive or directory');
  if (operands.includes('')) throw new DwarfksymsError('usage', 'invalid path: it is empty');
  let settings: VersionSettings = {
    paths: operands,
    symbols: undefined,
    format: 'symver',
    module: undefined,
    symtypes: undefined,
    output: undefined,
    stable: false,
    kabiRules: undefined,
    strict: false,
    isQuiet: false,
    wantsObjects: false,
    verify: 'none',
    profile: LINUX,
    scope: undefined,
    explainsOrder: false,
    debugDirs: given.flatMap((one) => (one.option === 'debugDir' ? [one.value] : [])),
    jobs: undefined,
  };
  for (const one of given) settings = { ...settings, ...changed(one) };
  if (settings.verify !== 'none' && settings.format === 'symvers')
    throw new DwarfksymsError(
      'usage',
      '--verify and --format symvers cannot be combined: its output is a list of differences; use --format json',
    );
  if (settings.verify !== 'none' && settings.profile !== LINUX)
    throw new DwarfksymsError(
      'usage',
      `--verify requires --profile ${LINUX.name}: recorded versions are computed with that profile`,
    );
  if (typeof settings.verify !== 'string') checkRecordedFile(settings.verify.file, settings.symbols);
  if (settings.explainsOrder) checkExplanation(settings);
  return settings;
}

function checkRecordedFile(file: string, symbols: string | undefined): void {
  if (file === '')
    throw new DwarfksymsError(
      'usage',
      'missing value for --verify=: name a file, or write --verify to compare with the versions in the objects',
    );
  if (file === '-' && symbols === '-')
    throw new DwarfksymsError(
      'usage',
      '--symbols - and --verify=- cannot be combined: standard input can be read only once',
    );
}

function checkExplanation({ verify, format, profile, scope }: VersionSettings): void {
  if (scope === 'unit')
    throw new DwarfksymsError(
      'usage',
      '--explain-order and --scope unit cannot be combined: the order of units is one of the causes',
    );
  if (verify !== 'none')
    throw new DwarfksymsError(
      'usage',
      '--explain-order and --verify cannot be combined: run the command once with each',
    );
  if (format === 'symvers')
    throw new DwarfksymsError(
      'usage',
      '--explain-order and --format symvers cannot be combined: its output is a list of causes; use --format json',
    );
  if (profile !== LINUX)
    throw new DwarfksymsError(
      'usage',
      `--explain-order requires --profile ${LINUX.name}: it explains the versions of that profile`,
    );
}

function changed(one: CommandLine<typeof VERSION_OPTIONS>['given'][number]): Partial<VersionSettings> {
  switch (one.option) {
    case 'symbols':
    case 'module':
    case 'symtypes':
    case 'output':
      return { [one.option]: one.value };
    case 'kabiRules':
      return { kabiRules: one.value, stable: true };
    case 'stable':
    case 'strict':
      return { [one.option]: true };
    case 'quiet':
      return { isQuiet: true };
    case 'objects':
      return { wantsObjects: true };
    case 'explainOrder':
      return { explainsOrder: true };
    case 'format':
      return { format: oneOf(FORMATS, 'format', one.value) };
    case 'profile':
      return { profile: oneNamed(PROFILES, ({ name }) => name, 'profile', one.value) };
    case 'scope':
      return { scope: oneOf(SCOPES, 'scope', one.value) };
    case 'verify':
      return { verify: one.value === undefined ? 'object' : { file: one.value } };
    case 'jobs':
      return { jobs: jobsOf(one.value) };
    case 'debugDir':
    case 'help':
      return {};
  }
}
