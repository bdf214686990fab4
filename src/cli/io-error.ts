/** What the operating system refuses, as one of our errors. */
import { getSystemErrorMap } from 'node:util';
import { DwarfksymsError } from '../errors.ts';

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
