/**
 * Output files that appear whole or not at all: the bytes go into a new file beside the place, which is renamed when all
 * of them are there. Until then, and if anything fails, an older file stays as it was. The new file is made for the first
 * bytes: a process that is killed while it still computes leaves nothing behind.
 *
 * What exists and is no regular file (`/dev/null`, a pipe) has no older content to keep and must not be replaced: it is
 * written directly.
 */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { DwarfksymsError } from '../errors.ts';
import { readLink, realPath, systemPath } from '../system-path.ts';
import { withIoErrors } from '../io-error.ts';

/** The permissions of a new file, from which the system takes the umask. */
const NEW_FILE_MODE = 0o666;
const PERMISSION_BITS = 0o7777;
/** More than the system follows itself; a longer chain of symbolic links is a loop. */
const MAX_LINKS = 64;

export interface OutputFile {
  write(bytes: Uint8Array): void;
  /** Puts the file in its place. Nothing can be written after that. */
  keep(): void;
  /** Forgets what was written, as far as that is possible. Does nothing after `keep`. */
  discard(): void;
}

/**
 * Prepares an output file, so that a place that cannot be written is known before the work is done.
 *
 * @param path where the file shall be, as the user gave it
 * @param cwd what a relative path is relative to
 * @throws DwarfksymsError 'io', here and in the methods of the file
 */
export function createOutputFile(path: string, cwd: string): OutputFile {
  return withIoErrors('cannot open for writing', path, () => {
    // Not `resolve`, which makes something else of an empty path and of a slash at the end.
    const place = isAbsolute(path) || path === '' ? path : `${cwd}/${path}`;
    const existing = statIfThere(place);
    if (existing === undefined || existing.isFile()) return openBeside(path, place, existing);
    return openDirectly(path, place);
  });
}

/** What is at `place`, symbolic links followed; undefined if a file could be created there. */
function statIfThere(place: string): Stats | undefined {
  const existing = statSync(systemPath(place), { throwIfNoEntry: false });
  // An empty path never exists and cannot be created; one that ends in a slash only as a directory.
  if (existing === undefined && (place === '' || place.endsWith('/'))) statSync(systemPath(place));
  return existing;
}

function openDirectly(path: string, place: string): OutputFile {
  // Without O_CREAT: if it vanished meanwhile, a new regular file would be half-written.
  let fd: number | undefined = openSync(systemPath(place), constants.O_WRONLY);
  const close = (): void => {
    if (fd === undefined) return;
    const open = fd;
    fd = undefined;
    closeSync(open);
  };
  return {
    write: (bytes) => withIoErrors('cannot write', path, () => writeAll(stillOpen(fd), bytes)),
    keep: () => withIoErrors('cannot write', path, close),
    discard: close,
  };
}

function openBeside(path: string, place: string, existing: Stats | undefined): OutputFile {
  // As if it were opened: a file that may not be written is not replaced either.
  if (existing !== undefined) accessSync(systemPath(place), constants.W_OK);
  const target = followLinks(place);
  accessSync(systemPath(dirname(target)), constants.W_OK | constants.X_OK);
  const temporary = join(dirname(target), `.${randomBytes(8).toString('hex')}.tmp`);
  let fd: number | undefined;
  let isMade = false;
  let isOver = false;

  const opened = (): number => {
    if (!isMade && !isOver) {
      fd = openSync(systemPath(temporary), 'wx', NEW_FILE_MODE);
      isMade = true;
    }
    return stillOpen(fd);
  };
  const close = (): void => {
    if (fd === undefined) return;
    const open = fd;
    fd = undefined;
    closeSync(open);
  };
  const discard = (): void => {
    if (isOver) return;
    isOver = true;
    close();
    if (isMade) rmSync(systemPath(temporary), { force: true });
  };
  const orDiscard = (action: (open: number) => void): void => {
    try {
      withIoErrors('cannot write', path, () => action(opened()));
    } catch (error) {
      discard();
      throw error;
    }
  };
  return {
    write: (bytes) => orDiscard((open) => writeAll(open, bytes)),
    keep: () =>
      orDiscard((open) => {
        if (existing !== undefined) fchmodSync(open, existing.mode & PERMISSION_BITS);
        close();
        renameSync(systemPath(temporary), systemPath(target));
        isOver = true;
      }),
    discard,
  };
}

/** The place that `path` leads to, which need not exist: renaming onto a symbolic link would replace the link. */
function followLinks(path: string): string {
  let target = resolve(path);
  for (let links = 0; links < MAX_LINKS; links++) {
    target = join(realPath(dirname(target)), basename(target));
    if (lstatSync(systemPath(target), { throwIfNoEntry: false })?.isSymbolicLink() !== true) return target;
    target = resolve(dirname(target), readLink(target));
  }
  throw new DwarfksymsError('io', 'too many levels of symbolic links', { file: path });
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
}

function stillOpen(fd: number | undefined): number {
  if (fd === undefined) throw new DwarfksymsError('internal', 'an output file was used after it was closed');
  return fd;
}
