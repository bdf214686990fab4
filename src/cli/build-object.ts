/**
 * The object that a `.cmd` file belongs to. Its name and folder say that, wherever the build folder was moved or copied to
 * since the request was made; a request that names another object is not for this file.
 */
import { basename, dirname, join, normalize, resolve } from 'node:path';
import { attempt } from '../attempt.ts';
import { DwarfksymsError } from '../errors.ts';
import { withIoErrors } from '../io-error.ts';
import { realPath } from '../system-path.ts';
import { unicode } from '../unicode.ts';
import type { Request } from './build-request.ts';
import { parseCommandLine } from './getopt.ts';
import { settingsOf, type Settings } from './gendwarfksyms.ts';
import { GENDWARFKSYMS_OPTIONS } from './manual/gendwarfksyms.ts';

/** What an object of prototypes is called that stands for one made from assembler. */
const STAND_IN = '.gendwarfksyms.o';
const COMMAND_FILE = /^\.(.+\.o)\.cmd$/su;

/** The object beside a `.cmd` file; undefined for a file of another name. */
export function objectOf(commandFile: string): string | undefined {
  const name = COMMAND_FILE.exec(basename(commandFile))?.[1];
  return name === undefined ? undefined : join(dirname(commandFile), name);
}

export interface Call {
  /** What relative paths are relative to, now. */
  readonly folder: string;
  /** The object that is read, relative to `folder` as in the build: messages and type files have this form. */
  readonly operand: string;
  readonly settings: Settings;
}

/**
 * The call of the drop-in that a request stands for.
 * @param commandFile where it was found: an absolute path
 * @throws DwarfksymsError 'build' if it is for another object
 */
export function callOf(commandFile: string, request: Request): Call {
  const { given, operands, problem } = parseCommandLine(request.args.map(unicode), GENDWARFKSYMS_OPTIONS);
  const [operand] = operands;
  const settings = settingsOf(given);
  const isKnown = given.every(({ option }) => option === 'symtypes' || option === 'stable');
  if (problem !== undefined || operand === undefined || operands.length > 1 || !isKnown)
    throw new DwarfksymsError('build', `invalid request: ${problem ?? 'unexpected arguments'}`, {
      file: commandFile,
    });
  const name = basename(operand);
  const belongs = name.endsWith(STAND_IN) ? `${name.slice(0, -STAND_IN.length)}.o` : name;
  const folder =
    basename(commandFile) === `.${belongs}.cmd` ? folderOf(commandFile, operand, request) : undefined;
  if (folder === undefined)
    throw new DwarfksymsError('build', `the request is for another object, ${operand}`, {
      file: commandFile,
    });
  return { folder, operand, settings };
}

function folderOf(commandFile: string, operand: string, { folder }: Request): string | undefined {
  const here = dirname(commandFile);
  const below = dirname(normalize(operand));
  const isRelative = !operand.startsWith('/') && !below.startsWith('..');
  if (isRelative && below === '.') return here;
  if (isRelative && here.endsWith(`/${below}`)) return here.slice(0, -below.length - 1) || '/';
  const recorded = unicode(folder);
  return isSame(dirname(resolve(recorded, operand)), here) ? recorded : undefined;
}

function isSame(one: string, other: string): boolean {
  const real = (path: string): string | undefined =>
    attempt(
      () => withIoErrors('cannot be followed', path, () => realPath(path)),
      () => undefined,
    );
  return real(one) !== undefined && real(one) === real(other);
}
