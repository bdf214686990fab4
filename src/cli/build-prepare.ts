/**
 * `dwarfksyms build prepare`: puts the recorder and the wrapper of modpost in their places. It may be called at any time, also
 * by several at once: each file is replaced as a whole, and modpost can be run at every moment.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DwarfksymsError } from '../errors.ts';
import { withIoErrors } from '../io-error.ts';
import { systemPath } from '../system-path.ts';
import { configurationWarnings } from './build-configuration.ts';
import { CONFIGURATION, MODPOST, MODPOST_FOLDER, PROGRAM, PROGRAM_FOLDER, WRAPPER } from './build-folder.ts';
import {
  modpostWrapper,
  REAL_MODPOST,
  recorder,
  WRAPPER_MARK,
  type ProgramPlaces,
} from './build-programs.ts';
import type { BuildSettings } from './build-settings.ts';
import { BUILD_MANUAL } from './manual/build.ts';
import { sayTo } from './messages.ts';
import { ExitStatus } from './subcommand.ts';
import type { VersionIo } from './version-command.ts';

export const EXECUTABLE = 0o755;
/** From the folder of modpost. */
const LINK = '../gendwarfksyms/modpost';

/** Returns the exit status. */
export function prepareBuild(io: VersionIo, settings: BuildSettings): number {
  const { folder, isQuiet } = settings;
  const say = sayTo(io, BUILD_MANUAL.command, isQuiet);
  const place = resolve(io.cwd, folder);
  const places = programPlaces();
  const at = (path: string): string => join(place, path);
  if (!existsSync(systemPath(at(MODPOST))))
    throw new DwarfksymsError(
      'build',
      `there is no ${MODPOST}: run "make modules_prepare" before, and name the folder of the build`,
      { file: folder },
    );
  for (const warning of configurationWarnings(readConfiguration(at(CONFIGURATION)), folder))
    say('warning', warning);
  const done = (what: string, isNew: boolean): void => {
    if (isNew && !isQuiet) io.stdout(Buffer.from(`${BUILD_MANUAL.command}: ${what}\n`));
  };
  const isReplaced = withIoErrors('cannot be prepared', folder, () => {
    mkdirSync(systemPath(at(PROGRAM_FOLDER)), { recursive: true });
    const isWrapperNew = putProgram(at(WRAPPER), modpostWrapper(places));
    const isMoved = keepRealModpost(at(MODPOST), at(join(MODPOST_FOLDER, REAL_MODPOST)));
    const isLinkNew = putLink(at(MODPOST));
    done(
      `${MODPOST} runs "build finish" first, and then ${MODPOST_FOLDER}/${REAL_MODPOST}`,
      isWrapperNew || isMoved || isLinkNew,
    );
    // Last: what is asked for is also answered.
    const isRecorderNew = putProgram(at(PROGRAM), recorder(places));
    done(`${PROGRAM} records what versions are needed`, isRecorderNew);
    return isWrapperNew || isMoved || isLinkNew || isRecorderNew;
  });
  if (!isReplaced) done('everything is in place already', true);
  return ExitStatus.done;
}

/** The programs of the package that this file is part of. */
export function programPlaces(): ProgramPlaces {
  const command = fileURLToPath(new URL('dwarfksyms.cjs', import.meta.url));
  const dropIn = fileURLToPath(new URL('gendwarfksyms.cjs', import.meta.url));
  for (const path of [command, dropIn])
    if (!existsSync(path))
      throw new DwarfksymsError('build', 'is not there: run the command from the package', { file: path });
  return { node: process.execPath, command, dropIn };
}

function readConfiguration(path: string): string | undefined {
  return existsSync(systemPath(path))
    ? withIoErrors('cannot be read', path, () => readFileSync(systemPath(path), 'latin1'))
    : undefined;
}

/** Returns whether the file was another one. */
function putProgram(path: string, text: string): boolean {
  const existing = lstatSync(systemPath(path), { throwIfNoEntry: false });
  if (existing?.isFile() === true && (existing.mode & EXECUTABLE) === EXECUTABLE)
    if (readFileSync(systemPath(path), 'utf8') === text) return false;
  replaceFile(path, (temporary) => {
    writeFileSync(systemPath(temporary), text);
    chmodSync(systemPath(temporary), EXECUTABLE);
  });
  return true;
}

/** Copies what is called modpost, unless that is a wrapper: the same bytes are looked at and written. */
function keepRealModpost(path: string, real: string): boolean {
  const program = readFileSync(systemPath(path));
  if (program.includes(WRAPPER_MARK) && program.subarray(0, 2).toString('latin1') === '#!') {
    if (existsSync(systemPath(real))) return false;
    throw new DwarfksymsError(
      'build',
      `there is no ${REAL_MODPOST} beside its wrapper: remove the file, and run "make modules_prepare" and this command`,
      { file: path },
    );
  }
  const { mode } = statSync(systemPath(path));
  replaceFile(real, (temporary) => {
    writeFileSync(systemPath(temporary), program);
    chmodSync(systemPath(temporary), mode | EXECUTABLE);
  });
  return true;
}

/** A link, so that the recorder sees without reading it whether the wrapper is there. */
function putLink(path: string): boolean {
  if (lstatSync(systemPath(path), { throwIfNoEntry: false })?.isSymbolicLink() === true) return false;
  replaceFile(path, (temporary) => symlinkSync(LINK, systemPath(temporary)));
  return true;
}

/** Puts what `make` has made into the place of `path`, which is there at every moment. */
export function replaceFile(path: string, make: (temporary: string) => void): void {
  const temporary = join(dirname(path), `.tmp_${basename(path)}.${randomBytes(8).toString('hex')}`);
  try {
    make(temporary);
    renameSync(systemPath(temporary), systemPath(path));
  } finally {
    rmSync(systemPath(temporary), { force: true });
  }
}
