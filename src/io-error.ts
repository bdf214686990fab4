/** What the operating system refuses, as one of our errors. */
import { getSystemErrorMap } from 'node:util';
import { DwarfksymsError } from './errors.ts';

/**
 * The error for a failed attempt to do `what`, as in "cannot read", with `file`, or `error` itself if it did not come
 * from the operating system.
 */
export function ioError(error: unknown, what: string, file: string): unknown {
  if (!(error instanceof Error) || !('errno' in error) || typeof error.errno !== 'number') return error;
  const [name, description] = getSystemErrorMap().get(error.errno) ?? [
    `error ${error.errno}`,
    'unknown error',
  ];
  return new DwarfksymsError('io', `${what}: ${description} (${name})`, { file });
}

/** Runs `action`; what the operating system refuses in it becomes an error about `file`. */
export function withIoErrors<T>(what: string, file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw ioError(error, what, file);
  }
}

/** Like `withIoErrors`, also for what Node refuses by itself, such as a path with a NUL or too large a buffer. */
export function withAccessErrors<T>(what: string, file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof DwarfksymsError) throw error;
    const known = ioError(error, what, file);
    if (known instanceof DwarfksymsError) throw known;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DwarfksymsError('io', `${what}: ${reason}`, { file });
  }
}
