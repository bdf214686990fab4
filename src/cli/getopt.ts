/**
 * Command line options as GNU `getopt_long` takes them: bundled short options (`-sd`), joined values (`-Tfile`,
 * `--symtypes=file`), unambiguous abbreviations (`--sym file`), options after operands, `--` before operands that look
 * like options. Node's own `parseArgs` and the usual packages know no abbreviations.
 */
import { suggestion } from './suggestion.ts';

export interface Option {
  /** The long name, without dashes. */
  readonly long: string;
  /** The short name, one character. */
  readonly short?: string;
  /** What the value is called in the help; an option without this takes none. */
  readonly value?: string;
  /** The value may be left out; if it is there, it is joined: `--verify=FILE`. */
  readonly isOptional?: true;
  readonly help: string;
  /** The values that there are, if they can be listed. */
  readonly choices?: readonly string[];
}

/** The options of a command, by the name that its code uses. */
export type Options = Readonly<Record<string, Option>>;

/** An option as given: its name in `O`, with its value if it takes one. */
export type Given<O extends Options> = {
  [Name in keyof O & string]: O[Name] extends { readonly value: string; readonly isOptional: true }
    ? { readonly option: Name; readonly value: string | undefined }
    : O[Name] extends { readonly value: string }
      ? { readonly option: Name; readonly value: string }
      : { readonly option: Name };
}[keyof O & string];

export interface CommandLine<O extends Options> {
  /** In the order of the command line: of two values of one option the later counts, as users expect. */
  readonly given: readonly Given<O>[];
  readonly operands: readonly string[];
  /** What ended the reading before the end, in the words of GNU programs; `given` is what came before it. */
  readonly problem: string | undefined;
}

/** An option's name in the code, what it is, and the value given for it. */
interface Taken {
  readonly name: string;
  readonly option: Option;
  readonly value: string | undefined;
}

/** Thrown and caught in this file only. */
class Problem extends Error {}

/** Reads `args`, the arguments without the names of interpreter and program. */
export function parseCommandLine<const O extends Options>(
  args: readonly string[],
  options: O,
): CommandLine<O> {
  const taken: Taken[] = [];
  const operands: string[] = [];
  try {
    const rest = args.values();
    for (const arg of rest) {
      if (arg === '--') operands.push(...rest);
      else if (arg.startsWith('--')) taken.push(longOption(arg, rest, options));
      else if (!arg.startsWith('-') || arg === '-') operands.push(arg);
      // One by one: what comes before a bad letter counts.
      else for (const one of shortOptions(arg, rest, options)) taken.push(one);
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { given: taken.map((one) => given<O>(one)), operands, problem: error.message };
  }
  return { given: taken.map((one) => given<O>(one)), operands, problem: undefined };
}

/** `--name`, `--name=value` or `--name value`, the name possibly abbreviated. */
function longOption(arg: string, rest: Iterator<string>, options: Options): Taken {
  const equals = arg.indexOf('=');
  const typed = equals < 0 ? arg.slice(2) : arg.slice(2, equals);
  const [name, option] = findLong(arg, typed, options);
  const joined = equals < 0 ? undefined : arg.slice(equals + 1);
  if (option.value === undefined) {
    if (joined !== undefined) throw new Problem(`option '--${option.long}' doesn't allow an argument`);
    return { name, option, value: undefined };
  }
  if (option.isOptional) return { name, option, value: joined };
  const value = joined ?? next(rest);
  if (value === undefined) throw new Problem(`option '--${option.long}' requires an argument`);
  return { name, option, value };
}

/** The option with the long name `typed`, else the only one that starts with it. */
function findLong(arg: string, typed: string, options: Options): [string, Option] {
  const candidates = Object.entries(options).filter(([, { long }]) => long.startsWith(typed));
  const exact = candidates.find(([, { long }]) => long === typed);
  const [first, ...others] = exact === undefined ? candidates : [exact];
  if (first === undefined) throw new Problem(unrecognized(arg, typed, options));
  if (others.length > 0) {
    const possibilities = candidates.map(([, { long }]) => `'--${long}'`).join(' ');
    throw new Problem(`option '${arg}' is ambiguous; possibilities: ${possibilities}`);
  }
  return first;
}

function unrecognized(arg: string, typed: string, options: Options): string {
  const names = Object.values(options).map(({ long }) => long);
  return `unrecognized option '${arg}'${suggestion(typed, names, '--')}`;
}

/** `-a`, `-abc` or `-abVALUE`: a value is the rest of the argument or, if there is none, the next argument. */
function* shortOptions(arg: string, rest: Iterator<string>, options: Options): Generator<Taken> {
  const letters = Array.from(arg).slice(1);
  for (const [index, letter] of letters.entries()) {
    const found = Object.entries(options).find(([, { short }]) => short === letter);
    if (found === undefined) throw new Problem(`invalid option -- '${letter}'`);
    const [name, option] = found;
    if (option.value === undefined) {
      yield { name, option, value: undefined };
      continue;
    }
    const joined = letters.slice(index + 1).join('');
    if (option.isOptional) {
      yield { name, option, value: joined === '' ? undefined : joined };
      return;
    }
    const value = joined === '' ? next(rest) : joined;
    if (value === undefined) throw new Problem(`option requires an argument -- '${letter}'`);
    yield { name, option, value };
    return;
  }
}

function next(rest: Iterator<string>): string | undefined {
  const { done, value } = rest.next();
  return done === true ? undefined : value;
}

function given<O extends Options>({ name, option, value }: Taken): Given<O> {
  // INVARIANT: `name` is a key of O, and `value` is there if that option needs one (`longOption`, `shortOptions`).
  return (option.value === undefined ? { option: name } : { option: name, value }) as Given<O>;
}

/** What stands behind an option's long name where options are described. */
export function valueText({ value, isOptional }: Option): string {
  if (value === undefined) return '';
  return isOptional ? `[=${value}]` : ` ${value}`;
}
