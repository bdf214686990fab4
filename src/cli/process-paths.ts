/** What the process was given as bytes and Node decodes as UTF-8, with loss: arguments and the working directory. */
import { readFileSync } from 'node:fs';
import { attempt } from '../attempt.ts';
import { DwarfksymsError } from '../errors.ts';
import { pathOf, readLink } from '../system-path.ts';
import { withIoErrors } from '../io-error.ts';

/** What Node puts in place of bytes that are not UTF-8. */
const REPLACEMENT = '\ufffd';
/** proc(5). Only Linux has these; elsewhere such bytes are lost. */
const ARGUMENTS = '/proc/self/cmdline';
const DIRECTORY = '/proc/self/cwd';

/** The arguments without interpreter and program, in which no byte is lost. */
export function commandArguments(): readonly string[] {
  const decoded = process.argv.slice(2);
  if (!decoded.some((argument) => argument.includes(REPLACEMENT))) return decoded;
  // Node takes its own options out: ours are the last ones, each closed by a NUL.
  const raw = ifThere(() => splitAtNul(readFileSync(ARGUMENTS)));
  const ours = raw?.slice(raw.length - decoded.length);
  const isSame = ours?.every((bytes, index) => bytes.toString() === decoded[index]) === true;
  return isSame ? ours.map(pathOf) : decoded;
}

/** @throws DwarfksymsError 'io' if the directory was removed */
export function workingDirectory(): string {
  let decoded: string;
  try {
    decoded = process.cwd();
  } catch {
    throw new DwarfksymsError('io', 'the working directory no longer exists: change to another one');
  }
  return decoded.includes(REPLACEMENT) ? (ifThere(() => readLink(DIRECTORY)) ?? decoded) : decoded;
}

function splitAtNul(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0, start);
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return parts;
}

function ifThere<T>(action: () => T): T | undefined {
  return attempt(
    () => withIoErrors('cannot read', ARGUMENTS, action),
    () => undefined,
  );
}
