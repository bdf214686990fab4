/**
 * A file of compiled code beside a program. It only saves time: whatever is wrong with it, the program is compiled as if it
 * were not there, and nothing is reported.
 *
 * V8 takes code only for its own version, its flags, and a program of the same length. It verifies neither the program's
 * text nor the code, and damaged code can crash it or compute something else, so both are summed up here. Sums are no
 * protection against people: the file has to belong to whom the program itself is trusted to.
 */
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { arch, geteuid, pid, version, versions } from 'node:process';
import { crc32 } from 'node:zlib';

/** Begins the file, in the layout that is described here. */
const MAGIC = 'dwarfksyms code cache 1';
/**
 * The length of the first line, padded with spaces, with its end. It has MAGIC, the versions of Node and V8, the machine, length and
 * sum of the program, length and sum of the code, and the bytes of input. The code follows.
 */
const HEADER_BYTES = 128;
const SUM_RADIX = 16;
/** A program of half a megabyte has less than one of code; what is larger is not read. */
const LARGEST_CODE = 2 ** 24;
/** Everybody may read it, only its owner writes it. */
const MODE = 0o644;
const WRITABLE_BY_OTHERS = 0o022;
const ROOT = 0;

export interface CodeCache {
  readonly code: Buffer;
  /** The size of the files that were given to the run that made it. */
  readonly inputBytes: number;
}

/**
 * Hidden, which keeps it out of the way of those who list the folder, and of git in a kernel's tree.
 * @param parts tell the caches of one program apart; empty ones do not count
 */
export function codeCachePlace(program: string, ...parts: readonly string[]): string {
  const name = ['', basename(program), ...parts.filter((part) => part !== ''), 'code-cache'].join('.');
  return join(dirname(program), name);
}

/** The code for `program`, the text whose file has the status `owner`; undefined unless all is well with it. */
export function readCodeCache(place: string, program: Uint8Array, owner: Stats): CodeCache | undefined {
  let fd: number | undefined;
  try {
    // Neither a link to somewhere else nor a pipe without a writer.
    fd = openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const status = fstatSync(fd);
    if (!isTrusted(status, owner)) return undefined;
    const bytes = Buffer.allocUnsafeSlow(status.size);
    if (readSync(fd, bytes) !== bytes.length) return undefined;
    const code = bytes.subarray(HEADER_BYTES);
    const header = bytes.toString('latin1', 0, HEADER_BYTES);
    const inputBytes = Number(header.trimEnd().split(' ').at(-1));
    return header === headerOf(program, code, inputBytes) ? { code, inputBytes } : undefined;
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/**
 * Replaces the file as a whole, so that who reads it meanwhile has the old one or the new one. Several processes may do so
 * at the same time; the last one counts. `makeCode` is called only where the folder can be written to.
 */
export function writeCodeCache(
  place: string,
  program: Uint8Array,
  inputBytes: number,
  makeCode: () => Uint8Array,
): void {
  const temporary = `${place}.${pid}`;
  let fd: number | undefined;
  let isMade = false;
  try {
    fd = openSync(temporary, 'wx', MODE);
    isMade = true;
    const code = makeCode();
    const bytes = Buffer.concat([Buffer.from(headerOf(program, code, inputBytes), 'latin1'), code]);
    for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
    closeSync(fd);
    fd = undefined;
    renameSync(temporary, place);
  } catch {
    discard(fd, isMade ? temporary : undefined);
  }
}

function discard(fd: number | undefined, temporary: string | undefined): void {
  try {
    if (fd !== undefined) closeSync(fd);
  } catch {
    // A full disk can be reported as late as here.
  }
  try {
    if (temporary !== undefined) rmSync(temporary, { force: true });
  } catch {
    // It stays.
  }
}

function isTrusted(status: Stats, owner: Stats): boolean {
  const isOwned = status.uid === owner.uid || status.uid === ROOT || status.uid === geteuid?.();
  return (
    status.isFile() &&
    status.size > HEADER_BYTES &&
    status.size <= LARGEST_CODE &&
    isOwned &&
    (status.mode & WRITABLE_BY_OTHERS) === 0
  );
}

function headerOf(program: Uint8Array, code: Uint8Array, inputBytes: number): string {
  const words = [MAGIC, version, versions.v8, arch, summary(program), summary(code), inputBytes];
  return `${words.join(' ').padEnd(HEADER_BYTES - 1)}\n`;
}

function summary(bytes: Uint8Array): string {
  return `${bytes.length}:${crc32(bytes).toString(SUM_RADIX)}`;
}
