/** The command line of `dwarfksyms explain`, checked. */
import { DwarfksymsError } from '../errors.ts';
import { typeQuery, type TypeQuery } from '../explain/type-names.ts';
import { CANONICAL, LINUX, type Profile } from '../symver/profile.ts';
import { SCOPES, type Scope } from '../symver/scope.ts';
import { latin1Of } from '../unicode.ts';
import type { CommandLine } from './getopt.ts';
import type { EXPLAIN_OPTIONS } from './manual/explain.ts';
import { STANDARD_INPUT } from './named-files.ts';
import { oneNamed, oneOf } from './one-of.ts';

const FORMATS = ['text', 'json'] as const;
const PROFILES: readonly Profile[] = [LINUX, CANONICAL];
const NUMBER = /^(?:0|[1-9][0-9]{0,8})$/u;
const USUAL_DEPTH = 2;

/** A type that was asked for, as the user wrote it. */
export interface AskedType extends TypeQuery {
  readonly text: string;
}

export interface ExplainSettings {
  readonly files: readonly string[];
  /** latin1; each once. */
  readonly symbols: readonly string[];
  readonly layouts: readonly AskedType[];
  /** Bytes of a member that is to be added. */
  readonly holes: number | undefined;
  readonly paths: readonly AskedType[];
  readonly reaches: readonly AskedType[];
  /** Levels of types; undefined for all. */
  readonly depth: number | undefined;
  readonly stable: boolean;
  /** A file of kABI rules. */
  readonly kabiRules: string | undefined;
  readonly profile: Profile;
  readonly scope: Scope | undefined;
  readonly debugDirs: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly isQuiet: boolean;
}

/**
 * @param exists whether there is a file or directory of that name
 * @throws DwarfksymsError `usage`
 */
export function explainSettings(
  { given, operands, problem }: CommandLine<typeof EXPLAIN_OPTIONS>,
  exists: (path: string) => boolean,
): ExplainSettings {
  if (problem !== undefined) throw new DwarfksymsError('usage', problem);
  const values = (option: 'symbol' | 'layout' | 'path' | 'reaches' | 'debugDir'): readonly string[] =>
    given.flatMap((one) => (one.option === option ? [one.value] : []));
  const last = (
    option: 'depth' | 'holes' | 'kabiRules' | 'profile' | 'scope' | 'format',
  ): string | undefined => given.flatMap((one) => (one.option === option ? [one.value] : [])).at(-1);
  const types = (option: 'layout' | 'path' | 'reaches'): readonly AskedType[] =>
    [...new Set(values(option))].map((text) => askedType(text, option));
  const isFile = (operand: string, index: number): boolean =>
    index === 0 || operand === STANDARD_INPUT || operand.includes('/') || exists(operand);
  const profile = last('profile');
  const scope = last('scope');
  const holes = last('holes');
  const settings: ExplainSettings = {
    files: [...new Set(operands.filter(isFile))],
    symbols: [
      ...new Set([...operands.filter((operand, index) => !isFile(operand, index)), ...values('symbol')]),
    ].map(latin1Of),
    layouts: types('layout'),
    holes: holes === undefined ? undefined : numberOf('holes', holes),
    paths: types('path'),
    reaches: types('reaches'),
    depth: depthOf(last('depth')),
    stable: given.some(({ option }) => option === 'stable' || option === 'kabiRules'),
    kabiRules: last('kabiRules'),
    profile: profile === undefined ? LINUX : oneNamed(PROFILES, ({ name }) => name, 'profile', profile),
    scope: scope === undefined ? undefined : oneOf(SCOPES, 'scope', scope),
    debugDirs: values('debugDir'),
    format: oneOf(FORMATS, 'format', last('format') ?? 'text'),
    isQuiet: given.some(({ option }) => option === 'quiet'),
  };
  check(settings);
  return settings;
}

function check({ files, symbols, layouts, holes, paths, reaches }: ExplainSettings): void {
  if (files.length === 0)
    throw new DwarfksymsError('usage', 'missing path: name an object, module, kernel, archive or directory');
  if (files.includes('')) throw new DwarfksymsError('usage', 'invalid path: it is empty');
  if (symbols.includes('')) throw new DwarfksymsError('usage', 'invalid symbol: its name is empty');
  if (symbols.length === 0 && paths.length > 0)
    throw new DwarfksymsError('usage', '--path requires a symbol: a path leads from one to the type');
  if (symbols.length === 0 && layouts.length === 0 && reaches.length === 0)
    throw new DwarfksymsError('usage', 'missing symbol: name one, or a type with --layout or --reaches');
  if (holes !== undefined && layouts.length === 0)
    throw new DwarfksymsError('usage', '--holes requires --layout: name the type that is to get a member');
  if (holes === 0) throw new DwarfksymsError('usage', "invalid value '0' for --holes: a member has a size");
}

function askedType(text: string, option: string): AskedType {
  const query = typeQuery(latin1Of(text));
  if (query.name === '')
    throw new DwarfksymsError('usage', `invalid value '${text}' for --${option}: no name`);
  return { ...query, text };
}

function depthOf(value: string | undefined): number | undefined {
  if (value === undefined) return USUAL_DEPTH;
  return value === 'all' ? undefined : numberOf('depth', value, ' or all');
}

function numberOf(option: string, value: string, others = ''): number {
  if (!NUMBER.test(value))
    throw new DwarfksymsError(
      'usage',
      `invalid value '${value}' for --${option}: expected a whole number${others}`,
    );
  return Number(value);
}
